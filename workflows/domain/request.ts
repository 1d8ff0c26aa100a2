/**
 * The information request (domain.md §3c): its states, who may move it, and what happens by itself. A decline is an end:
 * nothing runs in it but its closing (R4).
 */
import type { Flow } from './flow';

export const REQUEST_STATES = [
  'DRAFT',
  'SUBMITTED',
  'AUTHORISED',
  'REFUSED',
  'DELIVERED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'CLARIFYING',
  'ANSWERED',
  'PARTIAL',
  'NOT_COMPETENT',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CLOSED',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** With the recipient: it can be answered, declined, withdrawn or run out of time. */
const OPEN = ['AUTHORISED', 'DELIVERED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'PARTIAL'] as const;
/** The recipient has asked something back; what may be done is the same, and its clock stands still. */
const WITH_QUESTION = [...OPEN, 'CLARIFYING'] as const;
const ENDED = ['ANSWERED', 'NOT_COMPETENT', 'DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN'] as const;

const BOTH = ['SENDER', 'RECIPIENT'] as const;
const reminded = { happened: 'reminded', whom: ['RECIPIENT'] } as const;

export const REQUEST = {
  begins: ['SUBMIT', 'DRAFT'],
  actions: {
    DRAFT: { from: [], to: 'DRAFT', by: ['SENDER'] },
    SUBMIT: { from: ['DRAFT'], to: 'SUBMITTED', by: ['SENDER'] },
    // The recipient joins with it, and is told as what it is from then on.
    AUTHORISE: {
      from: ['SUBMITTED'],
      to: 'AUTHORISED',
      by: ['SENDER', 'SERVICE'],
      tells: { happened: 'requested', whom: ['RECIPIENT'] },
    },
    REFUSE: {
      from: ['SUBMITTED'],
      to: 'REFUSED',
      by: ['SENDER', 'SERVICE'],
      tells: { happened: 'refused', whom: ['SENDER'] },
    },
    DELIVER: { from: ['AUTHORISED'], to: 'DELIVERED', by: ['SERVICE'], receipt: 'DELIVERED' },
    // A recipient can be faster than the broker's confirmation, so AUTHORISED counts as delivered here.
    ACKNOWLEDGE: {
      from: ['AUTHORISED', 'DELIVERED'],
      to: 'ACKNOWLEDGED',
      by: ['RECIPIENT'],
      tells: { happened: 'acknowledged', whom: BOTH },
      receipt: 'OPENED',
    },
    START: {
      from: ['AUTHORISED', 'DELIVERED', 'ACKNOWLEDGED'],
      to: 'IN_PROGRESS',
      by: ['RECIPIENT'],
      tells: { happened: 'started', whom: BOTH },
    },
    ASK_BACK: { from: OPEN, to: 'CLARIFYING', by: ['RECIPIENT'], tells: { happened: 'askedBack', whom: BOTH } },
    CLARIFY: { from: ['CLARIFYING'], to: 'IN_PROGRESS', by: ['SENDER'], tells: { happened: 'clarified', whom: BOTH } },
    ANSWER: {
      from: WITH_QUESTION,
      to: 'ANSWERED',
      by: ['RECIPIENT'],
      tells: { happened: 'answered', whom: BOTH },
      receipt: 'ACTED_ON',
    },
    ANSWER_PARTIALLY: {
      from: WITH_QUESTION,
      to: 'PARTIAL',
      by: ['RECIPIENT'],
      tells: { happened: 'partiallyAnswered', whom: BOTH },
      receipt: 'ACTED_ON',
    },
    // It is for another organization: no refusal, and the sender may ask that one.
    REFER: {
      from: WITH_QUESTION,
      to: 'NOT_COMPETENT',
      by: ['RECIPIENT'],
      tells: { happened: 'referred', whom: BOTH },
      receipt: 'ACTED_ON',
    },
    DECLINE: {
      from: WITH_QUESTION,
      to: 'DECLINED',
      by: ['RECIPIENT'],
      tells: { happened: 'declined', whom: BOTH },
      receipt: 'ACTED_ON',
    },
    WITHDRAW: {
      from: ['DRAFT', 'SUBMITTED', ...WITH_QUESTION],
      to: 'WITHDRAWN',
      by: ['SENDER'],
      tells: { happened: 'withdrawn', whom: BOTH },
    },
    EXPIRE: { from: WITH_QUESTION, to: 'EXPIRED', by: ['SERVICE'], tells: { happened: 'expired', whom: BOTH } },
    CLOSE: {
      from: [...ENDED, 'PARTIAL'],
      to: 'CLOSED',
      by: ['SENDER', 'SERVICE'],
      tells: { happened: 'closed', whom: BOTH },
    },
  },
  timers: {
    // Only where the rules alone authorize: where four eyes are asked, the exchange has no such term.
    AUTHORISATION: { starts: ['SUBMIT'], while: ['SUBMITTED'], term: 'authorise', then: { takes: 'AUTHORISE' } },
    REMINDER_50: { starts: ['AUTHORISE'], while: OPEN, term: 'due', share: 0.5, then: reminded },
    REMINDER_80: { starts: ['AUTHORISE'], while: OPEN, term: 'due', share: 0.8, then: reminded },
    REMINDER_100: {
      starts: ['AUTHORISE'],
      while: OPEN,
      term: 'due',
      due: true,
      then: { happened: 'overdue', whom: BOTH },
    },
    ESCALATION: {
      starts: ['REMINDER_100'],
      while: OPEN,
      term: 'escalateAfter',
      then: { happened: 'escalated', whom: [...BOTH, 'ESCALATION'], callsInFor: 'SENDER' },
    },
    EXPIRY: { starts: ['REMINDER_100'], while: OPEN, term: 'expireAfter', then: { takes: 'EXPIRE' } },
    CLARIFICATION_REMINDER: {
      starts: ['ASK_BACK'],
      while: ['CLARIFYING'],
      term: 'due',
      share: 0.5,
      then: { happened: 'reminded', whom: ['SENDER'] },
    },
    CLARIFICATION_EXPIRY: {
      starts: ['ASK_BACK'],
      while: ['CLARIFYING'],
      term: 'expireAfter',
      then: { takes: 'EXPIRE' },
    },
    CLOSING: {
      starts: ['REFUSE', 'ANSWER', 'REFER', 'DECLINE', 'WITHDRAW', 'EXPIRE'],
      while: ENDED,
      term: 'closeAfter',
      then: { takes: 'CLOSE' },
    },
  },
  pauses: ['CLARIFYING'],
  ended: ['CLOSED'],
} as const satisfies Flow;

export type RequestAction = keyof typeof REQUEST.actions;
export const REQUEST_ACTIONS = Object.keys(REQUEST.actions) as readonly RequestAction[];

const withRecipient: readonly string[] = OPEN;

/** Who holds a request in `state`; nobody once it is closed. */
export function holderOf(state: RequestState): 'SENDER' | 'RECIPIENT' | undefined {
  if (state === 'CLOSED') return undefined;
  return withRecipient.includes(state) ? 'RECIPIENT' : 'SENDER';
}
