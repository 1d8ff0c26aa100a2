/**
 * The phenomenon report (domain.md, reporting outside cases): polarisation that was seen, online or in the street, and
 * nobody in it. A municipality says what it does about it; some time later the text is erased, and only codes stay.
 */
import type { Flow } from './flow';

export const PHENOMENON = {
  begins: ['REPORT'],
  actions: {
    REPORT: { from: [], to: 'REPORTED', by: ['SENDER'], tells: { happened: 'reported', whom: ['RECIPIENT'] } },
    ASSESS: {
      from: ['REPORTED'],
      to: 'ASSESSED',
      by: ['RECIPIENT'],
      tells: { happened: 'assessed', whom: ['SENDER'] },
      receipt: 'ACTED_ON',
    },
    WITHDRAW: {
      from: ['REPORTED'],
      to: 'WITHDRAWN',
      by: ['SENDER'],
      tells: { happened: 'withdrawn', whom: ['RECIPIENT'] },
    },
    ERASE: {
      from: ['ASSESSED', 'WITHDRAWN'],
      to: 'CLOSED',
      by: ['SERVICE'],
      tells: { happened: 'closed', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ASSESSMENT_REMINDER_50: {
      starts: ['REPORT'],
      while: ['REPORTED'],
      term: 'assess',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ASSESSMENT_REMINDER_80: {
      starts: ['REPORT'],
      while: ['REPORTED'],
      term: 'assess',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ASSESSMENT_OVERDUE: {
      starts: ['REPORT'],
      while: ['REPORTED'],
      term: 'assess',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    ERASURE: {
      starts: ['ASSESS', 'WITHDRAW'],
      while: ['ASSESSED', 'WITHDRAWN'],
      term: 'erase',
      then: { takes: 'ERASE' },
    },
  },
  ended: ['CLOSED'],
} as const satisfies Flow;
