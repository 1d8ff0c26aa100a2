/**
 * The individual trajectory (domain.md §3f; Flemish action plan, objectives 5 and 6): tailored guidance, disengagement or
 * aftercare. A municipality proposes it to a partner, who takes it on or lets it be, and says round by round how it goes.
 * A concern waits for the municipality. A while after its end everything that was said in it is erased.
 */
import type { Flow } from './flow';

/** It is under way, whether or not a concern waits for an answer. */
const RUNNING = ['ACCEPTED', 'CONCERN'] as const;
/** Nobody works on it any more, and what was said is still kept. */
const OVER = ['COMPLETED', 'STOPPED', 'EXPIRED', 'CLOSED'] as const;
/** What begins a round. A first one that was missed is followed by a second. */
const ROUNDS = ['ACCEPT', 'REPORT', 'RAISE_CONCERN'] as const;

export const TRAJECTORY = {
  begins: ['PROPOSE'],
  actions: {
    PROPOSE: { from: [], to: 'PROPOSED', by: ['SENDER'], tells: { happened: 'proposed', whom: ['RECIPIENT'] } },
    ACCEPT: {
      from: ['PROPOSED'],
      to: 'ACCEPTED',
      by: ['RECIPIENT'],
      tells: { happened: 'accepted', whom: ['SENDER'] },
      receipt: 'ACTED_ON',
    },
    DECLINE: {
      from: ['PROPOSED'],
      to: 'DECLINED',
      by: ['RECIPIENT'],
      tells: { happened: 'declined', whom: ['SENDER'] },
    },
    WITHDRAW: {
      from: ['PROPOSED'],
      to: 'WITHDRAWN',
      by: ['SENDER'],
      tells: { happened: 'withdrawn', whom: ['RECIPIENT'] },
    },
    REPORT: { from: RUNNING, by: ['RECIPIENT'], tells: { happened: 'reported', whom: ['SENDER'] } },
    RAISE_CONCERN: {
      from: ['ACCEPTED'],
      to: 'CONCERN',
      by: ['RECIPIENT'],
      tells: { happened: 'concernRaised', whom: ['SENDER'] },
    },
    REVIEW: {
      from: ['CONCERN'],
      to: 'ACCEPTED',
      by: ['SENDER'],
      tells: { happened: 'reviewed', whom: ['RECIPIENT'] },
    },
    COMPLETE: {
      from: RUNNING,
      to: 'COMPLETED',
      by: ['RECIPIENT'],
      tells: { happened: 'completed', whom: ['SENDER'] },
    },
    STOP: {
      from: RUNNING,
      to: 'STOPPED',
      by: ['SENDER', 'RECIPIENT'],
      tells: { happened: 'stopped', whom: ['SENDER', 'RECIPIENT'] },
    },
    EXPIRE: {
      from: RUNNING,
      to: 'EXPIRED',
      by: ['SERVICE'],
      tells: { happened: 'expired', whom: ['SENDER', 'RECIPIENT'] },
    },
    CLOSE: {
      from: ['COMPLETED', 'STOPPED', 'EXPIRED'],
      to: 'CLOSED',
      by: ['SENDER'],
      tells: { happened: 'closed', whom: ['RECIPIENT'] },
    },
    ERASE: {
      from: ['PROPOSED', ...OVER],
      to: 'ERASED',
      by: ['SERVICE'],
      tells: { happened: 'erased', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ACCEPTANCE_REMINDER_50: {
      starts: ['PROPOSE'],
      while: ['PROPOSED'],
      term: 'accept',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ACCEPTANCE_REMINDER_80: {
      starts: ['PROPOSE'],
      while: ['PROPOSED'],
      term: 'accept',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ACCEPTANCE_OVERDUE: {
      starts: ['PROPOSE'],
      while: ['PROPOSED'],
      term: 'accept',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    // Kept before what else falls due at that moment: it is over then.
    AFTERCARE: { starts: ['ACCEPT'], while: RUNNING, term: 'aftercare', then: { takes: 'EXPIRE' } },
    PROGRESS_REMINDER_50: {
      starts: [...ROUNDS, 'PROGRESS_OVERDUE'],
      while: RUNNING,
      term: 'progress',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    PROGRESS_REMINDER_80: {
      starts: [...ROUNDS, 'PROGRESS_OVERDUE'],
      while: RUNNING,
      term: 'progress',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    PROGRESS_OVERDUE: {
      starts: ROUNDS,
      while: RUNNING,
      term: 'progress',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    // For the mayor, who is of the municipality and so knows of it already: nobody from outside is called in.
    ESCALATION: {
      starts: ['PROGRESS_OVERDUE'],
      stops: ROUNDS,
      while: RUNNING,
      term: 'escalateAfter',
      then: { happened: 'escalated', whom: ['SENDER'] },
    },
    REVIEW_REMINDER: {
      starts: ['RAISE_CONCERN'],
      while: ['CONCERN'],
      term: 'review',
      share: 0.5,
      then: { happened: 'reminded', whom: ['SENDER'] },
    },
    REVIEW_OVERDUE: {
      starts: ['RAISE_CONCERN'],
      while: ['CONCERN'],
      term: 'review',
      due: true,
      then: { happened: 'reviewOverdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    // Also of a proposal that nobody ever answers, and of what was never closed.
    RETENTION: {
      starts: ['PROPOSE', 'COMPLETE', 'STOP', 'EXPIRE', 'CLOSE'],
      while: ['PROPOSED', ...OVER],
      term: 'retain',
      then: { takes: 'ERASE' },
    },
  },
  ended: ['DECLINED', 'WITHDRAWN', 'ERASED'],
} as const satisfies Flow;
