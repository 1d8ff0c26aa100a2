/**
 * The early signal (domain.md §3a): somebody worries, a prevention officer looks at it, and whatever comes of it, the
 * signal itself is erased. What came of it stays with those who decided: to its reporter, every signal that was looked
 * at ends alike.
 */
import type { Flow } from './flow';

const WAITING = ['SUBMITTED', 'ACKNOWLEDGED'] as const;

export const SIGNAL = {
  begins: ['SUBMIT'],
  actions: {
    SUBMIT: { from: [], to: 'SUBMITTED', by: ['SENDER'], tells: { happened: 'submitted', whom: ['RECIPIENT'] } },
    ACKNOWLEDGE: {
      from: ['SUBMITTED'],
      to: 'ACKNOWLEDGED',
      by: ['RECIPIENT'],
      tells: { happened: 'acknowledged', whom: ['SENDER'] },
      receipt: 'OPENED',
    },
    TRIAGE: {
      from: WAITING,
      to: 'TRIAGED',
      by: ['RECIPIENT'],
      tells: { happened: 'triaged', whom: ['SENDER'] },
      receipt: 'ACTED_ON',
    },
    WITHDRAW: { from: WAITING, to: 'WITHDRAWN', by: ['SENDER'], tells: { happened: 'withdrawn', whom: ['RECIPIENT'] } },
    ERASE: {
      from: ['TRIAGED', 'WITHDRAWN'],
      to: 'ERASED',
      by: ['SERVICE'],
      tells: { happened: 'erased', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ACKNOWLEDGEMENT_REMINDER: {
      starts: ['SUBMIT'],
      while: ['SUBMITTED'],
      term: 'acknowledge',
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    TRIAGE_REMINDER_50: {
      starts: ['SUBMIT'],
      while: WAITING,
      term: 'triage',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    TRIAGE_REMINDER_80: {
      starts: ['SUBMIT'],
      while: WAITING,
      term: 'triage',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    TRIAGE_OVERDUE: {
      starts: ['SUBMIT'],
      while: WAITING,
      term: 'triage',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT'] },
    },
    ERASURE: {
      starts: ['TRIAGE', 'WITHDRAW'],
      while: ['TRIAGED', 'WITHDRAWN'],
      term: 'erase',
      then: { takes: 'ERASE' },
    },
  },
  ended: ['ERASED'],
} as const satisfies Flow;
