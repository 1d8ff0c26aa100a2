/** How events are handed over to partners: by which channel, how often it is tried, and when it is given up for now. */

/** Every partner has an inbox; a channel that pushes comes on top of it. */
export type ChannelKind = 'INBOX' | 'AMQP' | 'WEBHOOK';

/**
 * WRITTEN with the change that it tells of; WAITING in the recipient's inbox, and for its channel where it has one;
 * DELIVERED when the channel took it or the recipient acknowledged it; PARKED when it was tried often enough;
 * WITHHELD when the rules no longer let it be pushed.
 */
export type DeliveryState = 'WRITTEN' | 'WAITING' | 'DELIVERED' | 'PARKED' | 'WITHHELD';

/** Why something was not delivered. Codes only: they are shown to operators and counted. */
export type DeliveryProblem =
  | 'brokerAway'
  | 'queueFull'
  | 'unroutable'
  | 'notReached'
  | 'notInTime'
  | 'refused'
  | 'gone'
  | 'throttled'
  | 'failed'
  | 'misdirected'
  | 'deadLettered'
  | 'expiredInQueue'
  | 'outOfPatience'
  | 'behindParked';

/** What became of one attempt. */
export type Attempt =
  | { readonly kind: 'DELIVERED' }
  /** The partner does not take this one event. It counts against the event. */
  | { readonly kind: 'REFUSED'; readonly problem: DeliveryProblem }
  /** The partner takes nothing at the moment. It counts against the partner, and no event suffers for it. */
  | { readonly kind: 'UNREACHED'; readonly problem: DeliveryProblem; readonly retryAfterMs?: number }
  /** Our own transport is away. It counts against nobody. */
  | { readonly kind: 'AWAY'; readonly problem: DeliveryProblem };

/** Terms of handing over to a partner, from the policy frame; times in milliseconds. */
export interface DeliveryTerms {
  /** Attempts at one event that the partner refuses, before it is parked. */
  readonly attempts: number;
  /** Wait after the first failure; doubles with each further one. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** How long a partner may be out of reach before what waits for it is parked. */
  readonly patienceMs: number;
}

/** Whether a partner can be reached: the circuit of its lane. */
export interface Circuit {
  readonly circuit: 'CLOSED' | 'OPEN';
  readonly failures: number;
  /** Since when it is open (milliseconds). */
  readonly openedAt: number | undefined;
  /** When it is tried again (milliseconds). */
  readonly retryAt: number | undefined;
}

export const CLOSED: Circuit = { circuit: 'CLOSED', failures: 0, openedAt: undefined, retryAt: undefined };

/**
 * How long to wait after the nth failure in a row: doubled each time, and spread over half of it so that those who
 * failed together do not come back together.
 * @param chance between 0 and 1
 */
export function waitAfter(failures: number, terms: DeliveryTerms, chance: number): number {
  const full = Math.min(terms.longestWaitMs, terms.firstWaitMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(full / 2 + (full / 2) * chance);
}

/** The circuit after a partner was not reached. What the partner itself asks for goes before our own wait. */
export function afterFailure(
  before: Circuit,
  now: number,
  terms: DeliveryTerms,
  chance: number,
  retryAfterMs?: number,
): Circuit {
  const failures = before.failures + 1;
  const wait = Math.max(waitAfter(failures, terms, chance), Math.min(retryAfterMs ?? 0, terms.longestWaitMs));
  return { circuit: 'OPEN', failures, openedAt: before.openedAt ?? now, retryAt: now + wait };
}

/** How many events may be tried now: none while the circuit is open, one to see whether the partner is back. */
export function admitted(circuit: Circuit, now: number, most: number): number {
  if (circuit.circuit === 'CLOSED') return most;
  return circuit.retryAt !== undefined && circuit.retryAt > now ? 0 : Math.min(1, most);
}

/** Whether patience with a partner is over: it has been out of reach for as long as the terms allow. */
export function isOutOfPatience(circuit: Circuit, now: number, terms: DeliveryTerms): boolean {
  return circuit.openedAt !== undefined && now - circuit.openedAt >= terms.patienceMs;
}
