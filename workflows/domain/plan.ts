/**
 * One action of the Flemish action plan (domain.md §0): the agency that steers the plan asks a policy domain to take it on;
 * the domain says round by round how it goes, until the agency confirms that it is done or ends it. Nobody is named in it.
 * A domain that does not take an action on is not asked why, and not reminded.
 */
import type { Flow } from './flow';

/** A round has not been missed, or has been, and the domain is still at work. */
const AT_WORK = ['UNDER_WAY', 'ROUND_MISSED'] as const;
/** The plan that it stands in may move on under it. */
const RUNNING = ['ASSIGNED', ...AT_WORK, 'REPORTED_DONE'] as const;

export const PLAN = {
  begins: ['ASSIGN'],
  actions: {
    ASSIGN: { from: [], to: 'ASSIGNED', by: ['SENDER'], tells: { happened: 'assigned', whom: ['RECIPIENT'] } },
    TAKE_ON: {
      from: ['ASSIGNED'],
      to: 'UNDER_WAY',
      by: ['RECIPIENT'],
      tells: { happened: 'takenOn', whom: ['SENDER'] },
      receipt: 'ACTED_ON',
    },
    DECLINE: {
      from: ['ASSIGNED'],
      to: 'DECLINED',
      by: ['RECIPIENT'],
      tells: { happened: 'declined', whom: ['SENDER'] },
    },
    WITHDRAW: {
      from: ['ASSIGNED'],
      to: 'WITHDRAWN',
      by: ['SENDER'],
      tells: { happened: 'withdrawn', whom: ['RECIPIENT'] },
    },
    REPORT: { from: AT_WORK, to: 'UNDER_WAY', by: ['RECIPIENT'], tells: { happened: 'reported', whom: ['SENDER'] } },
    // A state of its own, so that a report that comes all the same stops the calling in.
    MISS_ROUND: {
      from: ['UNDER_WAY'],
      to: 'ROUND_MISSED',
      by: ['SERVICE'],
      tells: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    REPORT_DONE: {
      from: AT_WORK,
      to: 'REPORTED_DONE',
      by: ['RECIPIENT'],
      tells: { happened: 'reportedDone', whom: ['SENDER'] },
    },
    CONFIRM: {
      from: ['REPORTED_DONE'],
      to: 'COMPLETED',
      by: ['SENDER'],
      tells: { happened: 'confirmed', whom: ['RECIPIENT'] },
    },
    REOPEN: {
      from: ['REPORTED_DONE'],
      to: 'UNDER_WAY',
      by: ['SENDER'],
      tells: { happened: 'reopened', whom: ['RECIPIENT'] },
    },
    REVISE: { from: RUNNING, by: ['SENDER'], tells: { happened: 'revised', whom: ['RECIPIENT'] } },
    END: {
      from: [...AT_WORK, 'REPORTED_DONE'],
      to: 'ENDED',
      by: ['SENDER'],
      tells: { happened: 'ended', whom: ['RECIPIENT'] },
    },
    CLOSE: {
      from: ['COMPLETED', 'ENDED'],
      to: 'CLOSED',
      by: ['SERVICE'],
      tells: { happened: 'closed', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ACCEPTANCE_REMINDER: {
      starts: ['ASSIGN'],
      while: ['ASSIGNED'],
      term: 'accept',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ACCEPTANCE_OVERDUE: {
      starts: ['ASSIGN'],
      while: ['ASSIGNED'],
      term: 'accept',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    ROUND_REMINDER_50: {
      starts: ['TAKE_ON', 'REPORT', 'REOPEN'],
      while: ['UNDER_WAY'],
      term: 'round',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ROUND_REMINDER_80: {
      starts: ['TAKE_ON', 'REPORT', 'REOPEN'],
      while: ['UNDER_WAY'],
      term: 'round',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ROUND_OVERDUE: {
      starts: ['TAKE_ON', 'REPORT', 'REOPEN'],
      while: ['UNDER_WAY'],
      term: 'round',
      due: true,
      then: { takes: 'MISS_ROUND' },
    },
    ESCALATION: {
      starts: ['MISS_ROUND'],
      while: ['ROUND_MISSED'],
      term: 'escalateAfter',
      then: { happened: 'escalated', whom: ['SENDER'], callsInFor: 'RECIPIENT' },
    },
    CONFIRMATION_REMINDER: {
      starts: ['REPORT_DONE'],
      while: ['REPORTED_DONE'],
      term: 'accept',
      then: { happened: 'reminded', whom: ['SENDER'] },
    },
    CLOSING: { starts: ['CONFIRM', 'END'], while: ['COMPLETED', 'ENDED'], term: 'close', then: { takes: 'CLOSE' } },
  },
  ended: ['DECLINED', 'WITHDRAWN', 'CLOSED'],
} as const satisfies Flow;
