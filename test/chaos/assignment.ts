import type { Category } from '../../workflows/domain/category';

/** What one partner does in the play: all it is told beside its own credentials. */
export interface Assignment {
  readonly name: string;
  readonly clientId: string;
  readonly seed: string;
  readonly sends?: Sending;
  readonly receives: Receiving;
  /** How many things to send that nobody should take, and an organization it has nothing to do with. */
  readonly garbage?: { readonly count: number; readonly strangerId: string };
}

export interface Sending {
  readonly door: 'HTTP' | 'AMQP';
  readonly messages: number;
  readonly perSecond: number;
  /** Cases that it works on side by side. */
  readonly lanes: number;
  /** Share of messages that it sends more than once, out of 1. */
  readonly duplicates: number;
  /** Share that are requests, which go through a workflow, out of 1. */
  readonly requests: number;
  readonly recipients: readonly Recipient[];
}

export interface Recipient {
  readonly organisationId: string;
  /** What it may be told about. */
  readonly category: Exclude<Category, 'meta' | 'administrative'>;
}

/** From its queue, by a webhook on a port of its own, or out of its inbox. */
export type Receiving =
  | {
      readonly by: 'AMQP';
      /** Messages that it takes at once. */
      readonly prefetch: number;
      /** How long it takes over each, in milliseconds. */
      readonly takes: readonly [low: number, high: number];
    }
  | { readonly by: 'WEBHOOK'; readonly port: number }
  | { readonly by: 'INBOX' };
