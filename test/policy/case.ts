import type { CallerFacts, EntryFacts, ExchangeFacts, Situation } from '../../activities/policy/facts';
import { coordinator, exchange, now } from './facts';

/** One sentence about one rule that can be true or false: what a lawyer reads, and what the engine is asked. */
export interface PolicyCase {
  /** The rule it is about: P01, R05 … */
  readonly rule: string;
  readonly says: string;
  readonly action: string;
  readonly caller: CallerFacts;
  readonly resource: ExchangeFacts | EntryFacts;
  readonly situation: Situation;
  readonly allowed: boolean;
  /** Ids of the rules that decide; nothing where nothing permits. */
  readonly by: readonly string[];
}

interface Given {
  readonly caller?: Partial<CallerFacts>;
  readonly on?: ExchangeFacts | EntryFacts;
  readonly now?: Partial<Situation>;
}

function made(allowed: boolean) {
  return (
    rule: string,
    says: string,
    action: string,
    by: string | readonly string[],
    given: Given = {},
  ): PolicyCase => ({
    rule,
    says,
    action,
    caller: { ...coordinator, ...given.caller },
    resource: given.on ?? exchange,
    situation: { ...now, ...given.now },
    allowed,
    by: (typeof by === 'string' ? [by] : [...by]).sort(),
  });
}

/** It is allowed, by exactly these permitting rules. */
export const allow = made(true);
/** It is denied, by exactly these prohibitions; by none where nothing permits it. */
export const deny = made(false);

/** A code as people read it: `readContent` and `READ_CONTENT` are both 'read content'. */
export const words = (code: string): string =>
  code
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ');
