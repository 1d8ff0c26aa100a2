/**
 * A question to the expert pool (Flemish action plan, objective 4): a municipality asks, naming nobody; the pool takes it
 * on or lets it be, answers, and is asked on. Once it is closed, what was learned may be shared with every municipality,
 * in words that the pool proposes and the asker agrees to. Silence is no agreement: then it ends with nothing shared.
 */
import type { Flow } from './flow';

/** The pool is to answer, whether or not it has said yet that it will. */
const WAITING = ['ASKED', 'ACCEPTED'] as const;

export const SUPPORT = {
  begins: ['ASK'],
  actions: {
    ASK: { from: [], to: 'ASKED', by: ['SENDER'], tells: { happened: 'asked', whom: ['RECIPIENT'] } },
    ACCEPT: { from: ['ASKED'], to: 'ACCEPTED', by: ['RECIPIENT'], tells: { happened: 'accepted', whom: ['SENDER'] } },
    ANSWER: {
      from: ['ACCEPTED'],
      to: 'ANSWERED',
      by: ['RECIPIENT'],
      tells: { happened: 'answered', whom: ['SENDER'] },
      receipt: 'ACTED_ON',
    },
    FOLLOW_UP: {
      from: ['ANSWERED'],
      to: 'ACCEPTED',
      by: ['SENDER'],
      tells: { happened: 'followedUp', whom: ['RECIPIENT'] },
    },
    DECLINE: { from: WAITING, to: 'DECLINED', by: ['RECIPIENT'], tells: { happened: 'declined', whom: ['SENDER'] } },
    WITHDRAW: { from: WAITING, to: 'WITHDRAWN', by: ['SENDER'], tells: { happened: 'withdrawn', whom: ['RECIPIENT'] } },
    CLOSE: {
      from: ['ANSWERED'],
      to: 'CLOSED',
      by: ['SENDER', 'SERVICE'],
      tells: { happened: 'closed', whom: ['SENDER', 'RECIPIENT'] },
    },
    PROPOSE_LESSON: {
      from: ['CLOSED'],
      to: 'LESSON_PROPOSED',
      by: ['RECIPIENT'],
      tells: { happened: 'lessonProposed', whom: ['SENDER'] },
    },
    AGREE_TO_LESSON: {
      from: ['LESSON_PROPOSED'],
      to: 'LESSON_SHARED',
      by: ['SENDER'],
      tells: { happened: 'lessonShared', whom: ['RECIPIENT'] },
    },
    REFUSE_LESSON: {
      from: ['LESSON_PROPOSED'],
      to: 'LESSON_REFUSED',
      by: ['SENDER'],
      tells: { happened: 'lessonRefused', whom: ['RECIPIENT'] },
    },
    CONCLUDE: {
      from: ['CLOSED', 'LESSON_PROPOSED'],
      to: 'CONCLUDED',
      by: ['SERVICE'],
      tells: { happened: 'concluded', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ACCEPTANCE_REMINDER: {
      starts: ['ASK'],
      while: ['ASKED'],
      term: 'accept',
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ANSWER_REMINDER_50: {
      starts: ['ASK', 'FOLLOW_UP'],
      while: WAITING,
      term: 'answer',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ANSWER_REMINDER_80: {
      starts: ['ASK', 'FOLLOW_UP'],
      while: WAITING,
      term: 'answer',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ANSWER_OVERDUE: {
      starts: ['ASK', 'FOLLOW_UP'],
      while: WAITING,
      term: 'answer',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    CLOSING: { starts: ['ANSWER'], while: ['ANSWERED'], term: 'close', then: { takes: 'CLOSE' } },
    CONCLUSION: {
      starts: ['CLOSE', 'PROPOSE_LESSON'],
      while: ['CLOSED', 'LESSON_PROPOSED'],
      term: 'conclude',
      then: { takes: 'CONCLUDE' },
    },
  },
  ended: ['DECLINED', 'WITHDRAWN', 'LESSON_SHARED', 'LESSON_REFUSED', 'CONCLUDED'],
} as const satisfies Flow;
