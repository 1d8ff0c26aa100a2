/** How long messages take, and how fast they come, from what partners wrote down. */
import type { Book } from './reconcile';
import type { Entry } from './record';

export interface Latency {
  readonly messages: number;
  /** Milliseconds from when a sender begins to send until the recipient has it. */
  readonly p50: number;
  readonly p99: number;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** Of the messages that were sent within a span of time. */
export function latencyBetween(
  books: readonly Book[],
  sender: string,
  recipients: readonly string[],
  from: number,
  to: number,
): Latency {
  const arrival = new Map<string, number>();
  for (const entry of books.filter(({ name }) => recipients.includes(name)).flatMap((book) => book.entries))
    if (entry.kind === 'received' && !arrival.has(entry.exchangeId)) arrival.set(entry.exchangeId, entry.at);
  const entries = books.find(({ name }) => name === sender)?.entries ?? [];
  const exchangeOf = new Map(
    entries.flatMap((entry) => (entry.kind === 'accepted' ? [[entry.id, entry.exchangeId]] : [])),
  );
  const spans = entries
    .flatMap((entry) => {
      if (entry.kind !== 'sent' || entry.type !== 'NOTIFICATION' || entry.at < from || entry.at >= to) return [];
      const came = arrival.get(exchangeOf.get(entry.id) ?? '');
      return came === undefined ? [] : [came - entry.at];
    })
    .sort((a, b) => a - b);
  return { messages: spans.length, p50: at(spans, 0.5), p99: at(spans, 0.99) };
}

/** The most events that came in any one second. */
export function highestRate(entries: readonly Entry[]): number {
  const moments = entries.flatMap((entry) => (entry.kind === 'received' ? [entry.at] : []));
  let first = 0;
  return moments.reduce((highest, moment, index) => {
    while (moment - (moments[first] ?? 0) >= 1_000) first += 1;
    return Math.max(highest, index - first + 1);
  }, 0);
}
