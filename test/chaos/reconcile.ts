/** What became of every message, from what the partners wrote down. Pure: looks at nothing else. */
import type { Accepted, Entry, Garbage, Received, Sent } from './record';

/** The record of one partner. */
export interface Book {
  readonly name: string;
  readonly organisationId: string;
  readonly entries: readonly Entry[];
}

export interface Account {
  /** Messages, each counted once however often it was repeated. */
  readonly sent: number;
  readonly accepted: number;
  /** Refused for good: senders send nothing that is wrong, so each is a finding, also where a repetition was accepted. */
  readonly refused: number;
  /** Neither accepted nor refused when the run ended. */
  readonly unanswered: number;
  /** Accepted, and its recipient has it. */
  readonly delivered: number;
  /** Accepted, not at its recipient, and visible in the parking lot. */
  readonly parked: number;
  /** Accepted, and neither. */
  readonly lost: number;
  /** One message that became two, or one thing that happened told as two. */
  readonly duplicateEffects: number;
  /**
   * Notifications that came after a later one of their case, and sequence numbers that did not go up. A request has its
   * place where it was authorised, which takes its own time: only its number can be held against it.
   */
  readonly outOfOrderPerCase: number;
  /** Sequence numbers that never came, where events have them. */
  readonly gaps: number;
  /** Events that came again and were known by their id: the transport's right. */
  readonly repeatedEvents: number;
  readonly garbage: { readonly sent: number; readonly endedAsDocumented: number };
  /** The first few of whatever is wrong, for whoever looks into it. */
  readonly findings: readonly string[];
}

const MOST_FINDINGS = 20;
/** Events that are told once in the life of an exchange: its beginning. A request begins when it was authorised. */
const BEGINNING = /\.notify\.(sent|requested)$/;

const of = <K extends Entry['kind']>(book: Book, kind: K) =>
  book.entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

/** The events of one partner, each once, in the order in which they came. */
function eventsOf(book: Book, since: string): { readonly once: readonly Received[]; readonly repeated: number } {
  const all = of(book, 'received').filter(({ time }) => time >= since);
  const seen = new Set<string>();
  const once = all.filter(({ eventId }) => !seen.has(eventId) && seen.add(eventId));
  return { once, repeated: all.length - once.length };
}

function exchangesByMessage(books: readonly Book[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, exchangeId } of books.flatMap((book): readonly Accepted[] => of(book, 'accepted')))
    found.set(id, (found.get(id) ?? new Set()).add(exchangeId));
  return found;
}

/** How many stand after one that is greater. */
function disorder(places: readonly number[]): number {
  let highest = Number.NEGATIVE_INFINITY;
  return places.filter((place) => {
    const late = place <= highest;
    highest = Math.max(highest, place);
    return late;
  }).length;
}

function grouped<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** Sequence numbers of one partner, by case: going up, and none left out. */
function sequences(events: readonly Received[]): { readonly late: number; readonly gaps: number } {
  const numbered = events.filter(({ sequence, caseId }) => sequence !== undefined && caseId !== undefined);
  let late = 0;
  let gaps = 0;
  for (const group of grouped(numbered, ({ caseId }) => caseId ?? '').values()) {
    const numbers = group.map(({ sequence }) => sequence ?? 0);
    late += disorder(numbers);
    gaps += Math.max(...numbers) - new Set(numbers).size;
  }
  return { late, gaps };
}

/**
 * @param parkedExchanges exchanges that the parking lot shows
 * @param since ISO 8601; events of before are of an earlier run
 */
export function reconcile(books: readonly Book[], parkedExchanges: ReadonlySet<string>, since = ''): Account {
  const findings: string[] = [];
  const found = (what: string) => {
    if (findings.length < MOST_FINDINGS) findings.push(what);
  };
  const sent = books.flatMap((book): readonly Sent[] => of(book, 'sent'));
  const refused = new Map(books.flatMap((book) => of(book, 'refused').map(({ id, problem }) => [id, problem])));
  for (const [id, problem] of refused) found(`message ${id} was refused: ${problem}`);
  const exchanges = exchangesByMessage(books);
  const events = new Map(books.map((book) => [book.organisationId, eventsOf(book, since)]));

  let accepted = 0;
  let delivered = 0;
  let parked = 0;
  let lost = 0;
  let duplicateEffects = 0;
  const messageOf = new Map<string, Sent>();
  const known = new Map([...events].map(([id, { once }]) => [id, new Set(once.map(({ exchangeId }) => exchangeId))]));
  for (const message of sent) {
    const receipts = [...(exchanges.get(message.id) ?? [])];
    const [exchangeId] = receipts;
    if (exchangeId === undefined) continue;
    accepted += 1;
    if (receipts.length > 1) {
      duplicateEffects += receipts.length - 1;
      found(`message ${message.id} became exchanges ${receipts.join(' and ')}`);
    }
    const other = messageOf.get(exchangeId);
    if (other) {
      // Two messages that share an exchange: the second says nothing to anybody.
      lost += 1;
      found(`messages ${other.id} and ${message.id} both became ${exchangeId}`);
      continue;
    }
    for (const each of receipts) messageOf.set(each, message);
    if (known.get(message.recipientId)?.has(exchangeId)) delivered += 1;
    else if (parkedExchanges.has(exchangeId)) parked += 1;
    else {
      lost += 1;
      found(`exchange ${exchangeId} (${message.type}) was accepted and is nowhere`);
    }
  }

  let outOfOrderPerCase = 0;
  let gaps = 0;
  for (const { name, organisationId } of books) {
    const once = events.get(organisationId)?.once ?? [];
    const beginnings = once.filter(({ type }) => BEGINNING.test(type));
    for (const [exchangeId, group] of grouped(beginnings, (event) => event.exchangeId)) {
      if (group.length > 1) {
        duplicateEffects += group.length - 1;
        found(`${name} was told of ${exchangeId} by ${group.length} different events`);
      }
      if (!messageOf.has(exchangeId)) {
        duplicateEffects += 1;
        found(`${name} was told of ${exchangeId}, which no sender has a receipt for`);
      }
    }
    const firsts = new Map(beginnings.toReversed().map((event) => [event.exchangeId, event])).keys();
    const inOrder = [...firsts]
      .toReversed()
      .flatMap((exchangeId) => messageOf.get(exchangeId) ?? [])
      .filter(({ type }) => type === 'NOTIFICATION');
    for (const [caseReference, group] of grouped(inOrder, (message) => message.caseReference)) {
      const late = disorder(group.map(({ place }) => place));
      if (late > 0) found(`${name} got case ${caseReference} as ${group.map(({ place }) => place).join(' ')}`);
      outOfOrderPerCase += late;
    }
    const numbers = sequences(once);
    if (numbers.late > 0) found(`${name}: ${numbers.late} sequence numbers did not go up`);
    if (numbers.gaps > 0) found(`${name}: ${numbers.gaps} sequence numbers are missing`);
    outOfOrderPerCase += numbers.late;
    gaps += numbers.gaps;
  }

  const unwanted = books.flatMap((book): readonly Garbage[] => of(book, 'garbage'));
  for (const { form, expected, ended } of unwanted)
    if (expected !== ended) found(`${form}: expected ${expected}, ended as ${ended}`);
  const unanswered = sent.filter(({ id }) => !exchanges.has(id) && !refused.has(id));
  for (const { id, type } of unanswered) found(`message ${id} (${type}) was never answered`);
  return {
    sent: sent.length,
    accepted,
    refused: sent.filter(({ id }) => refused.has(id)).length,
    unanswered: unanswered.length,
    delivered,
    parked,
    lost,
    duplicateEffects,
    outOfOrderPerCase,
    gaps,
    repeatedEvents: [...events.values()].reduce((sum, { repeated }) => sum + repeated, 0),
    garbage: {
      sent: unwanted.length,
      endedAsDocumented: unwanted.filter(({ expected, ended }) => expected === ended).length,
    },
    findings,
  };
}
