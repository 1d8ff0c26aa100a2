import type { Random } from './random';

/** What can be done to an installation. */
export interface Fault {
  readonly name: string;
  /** What it is done to: two faults never work on the same part at once. */
  readonly parts: readonly string[];
  /** How long it may last, in milliseconds. */
  readonly lasts: readonly [low: number, high: number];
  /** Breaks it. @returns what there is to say about it */
  strike(): Promise<object | undefined>;
  /** Resolves when all is well again. */
  heal(): Promise<void>;
}

/** A fault with its moment. */
export interface Planned {
  readonly fault: Fault;
  /** Share of the messages that are accepted when it strikes, out of 1. */
  readonly at: number;
  readonly lastsMs: number;
}

/** Each fault once in a seeded order, again in another, and so on, spread over the run. The same seed, the same plan. */
export function planOf(faults: readonly Fault[], count: number, chance: Random): readonly Planned[] {
  const deck: Fault[] = [];
  while (deck.length < count) deck.push(...chance.shuffled(faults));
  return deck.slice(0, count).map((fault, index) => ({
    fault,
    // The last one is over before the last message is sent.
    at: ((index + 0.5) / count) * 0.95,
    lastsMs: chance.between(...fault.lasts),
  }));
}
