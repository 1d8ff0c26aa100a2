import { MOTIVE, PURPOSE, GROUND } from '../support/installation';
import type { Recipient } from './assignment';
import type { Sent } from './record';

/** A message as it goes out: the same whenever it is repeated. */
export interface Outgoing extends Omit<Sent, 'kind' | 'at'> {
  readonly category: Recipient['category'];
}

/** What is known of a message for certain. */
export type Answer = { readonly exchangeId: string } | { readonly problem: string };

/** Nobody can say whether the message arrived: it has to be sent again, with the same id. */
export class Doubt extends Error {
  override readonly name = 'Doubt';
  constructor(
    why: string,
    /** How long the other side asked to be left alone. */
    readonly waitMs = 0,
  ) {
    super(why);
  }
}

/** A way into the gateway. */
export interface Door {
  /** @throws Doubt */
  send(message: Outgoing): Promise<Answer>;
}

const KIND = { kind: 'FACT' as const, text: 'Came to the appointment, and asked for help with the next step.' };

/** The body of a notification: it depends on nothing but the message. */
export function notificationOf({ recipientId, caseReference, category, place }: Outgoing) {
  return {
    recipientId,
    caseReference,
    purpose: PURPOSE,
    legalBasis: GROUND,
    motive: MOTIVE,
    content: {
      subjectCategory: 'PERSON_OF_CONCERN' as const,
      [category]: [{ ...KIND, text: `${KIND.text} Step ${place}.` }],
    },
  };
}

export const requestOf = (message: Outgoing) => ({
  ...notificationOf(message),
  requestedCategories: [message.category],
  question: 'How did this go on?',
});

export const bodyOf = (message: Outgoing) =>
  message.type === 'NOTIFICATION' ? notificationOf(message) : requestOf(message);
