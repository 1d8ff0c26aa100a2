/** What a partner writes down for itself, a line at a time, each before it acts on it. */
import { existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** A message that a partner is about to send for the first time. */
export interface Sent {
  readonly kind: 'sent';
  readonly at: number;
  readonly id: string;
  readonly type: 'NOTIFICATION' | 'REQUEST';
  /** The sender goes on with a case only when its last message was answered; lanes are what it does side by side. */
  readonly lane: number;
  readonly caseReference: string;
  /** Place of the message in its case, from 1. */
  readonly place: number;
  readonly recipientId: string;
}

export interface Accepted {
  readonly kind: 'accepted';
  readonly at: number;
  readonly id: string;
  readonly exchangeId: string;
}

interface Refused {
  readonly kind: 'refused';
  readonly at: number;
  readonly id: string;
  readonly problem: string;
}

/** An event that came, before it was acknowledged. */
export interface Received {
  readonly kind: 'received';
  readonly at: number;
  readonly eventId: string;
  readonly type: string;
  /** When it happened, as the event says. */
  readonly time: string;
  readonly exchangeId: string;
  /** Per case and recipient, from 1, where the event has it. */
  readonly sequence?: number;
  readonly caseId?: string;
  /** Where to go on reading, for who reads an inbox. */
  readonly cursor?: string;
}

/** Something no gateway should take, and how it ended. */
export interface Garbage {
  readonly kind: 'garbage';
  readonly at: number;
  readonly form: string;
  readonly expected: string;
  readonly ended: string;
}

/** Everything there was to send has been answered. */
interface Done {
  readonly kind: 'done';
  readonly at: number;
}

export type Entry = Sent | Accepted | Refused | Received | Garbage | Done;
type Unwritten<E> = E extends Entry ? Omit<E, 'at'> : never;

/** The append-only record of one partner. It outlives the partner, who begins again from it. */
export class PartnerRecord {
  private readonly file: number;
  readonly before: readonly Entry[];

  constructor(path: string) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    this.before = entriesIn(text);
    this.file = openSync(path, 'a', 0o600);
    // The line that was being written when we were killed ends here, and counts for nothing.
    if (text !== '' && !text.endsWith('\n')) writeSync(this.file, '\n');
  }

  /** Returns when the operating system has the line: a killed partner loses nothing that it wrote. */
  write(entry: Unwritten<Entry>): void {
    writeSync(this.file, `${JSON.stringify({ ...entry, at: Date.now() })}\n`);
  }
}

/** Whole lines only. */
export function entriesIn(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Entry];
    } catch {
      return [];
    }
  });
}
