import type { Planned } from './plan';

/** A fault as it happened. */
export interface Struck {
  readonly fault: string;
  /** Seconds since the beginning, and how long until all was well again. */
  readonly at: number;
  readonly seconds: number;
  readonly [more: string]: unknown;
}

const TOGETHER = 3;
const LOOK_MS = 200;
/** While this long nothing is accepted, the next fault waits no longer for progress. */
const STALLED_MS = 20_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Breaks one thing, lets it be broken for a while, and mends it. What does not work out is told, and mended all the same. */
async function carryOut({ fault, lastsMs }: Planned): Promise<object> {
  try {
    const said = await fault.strike();
    await pause(lastsMs);
    await fault.heal();
    return said ?? {};
  } catch (cause) {
    await fault.heal().catch(() => undefined);
    return { failed: cause instanceof Error ? cause.message : 'unknown' };
  }
}

/** Carries out the plan. Faults overlap, but never on the same part, and never too many at once. */
export async function strike(
  plan: readonly Planned[],
  progress: () => number,
  say: (line: string) => void,
): Promise<readonly Struck[]> {
  const since = Date.now();
  const struck: Struck[] = [];
  const underWay = new Map<Planned, Promise<void>>();
  const isBusy = (parts: readonly string[]) =>
    [...underWay.keys()].some(({ fault }) => fault.parts.some((part) => parts.includes(part)));

  async function begin(planned: Planned): Promise<void> {
    const { name } = planned.fault;
    const from = Date.now();
    say(`strikes: ${name}`);
    const said = await carryOut(planned);
    const seconds = Math.round((Date.now() - from) / 100) / 10;
    struck.push({ fault: name, at: Math.round((from - since) / 100) / 10, seconds, ...said });
    say(`healed after ${seconds} s: ${name} ${Object.keys(said).length > 0 ? JSON.stringify(said) : ''}`);
    underWay.delete(planned);
  }

  for (const planned of plan) {
    let last = progress();
    for (let moved = Date.now(); progress() < planned.at && Date.now() - moved < STALLED_MS; await pause(LOOK_MS)) {
      if (progress() > last) moved = Date.now();
      last = progress();
    }
    while (isBusy(planned.fault.parts) || underWay.size >= TOGETHER) await Promise.race(underWay.values());
    underWay.set(planned, begin(planned));
  }
  await Promise.all(underWay.values());
  return struck.sort((a, b) => a.at - b.at);
}
