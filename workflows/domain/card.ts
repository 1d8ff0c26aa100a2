/**
 * The information card of the common database (domain.md §3d, R13, R14): the coordination body tells who has to know that a
 * status or threat level has changed, and sees that a person, and no system, was informed. A newer card takes the place of
 * an older one, a removal takes back all of them, and whoever held one confirms that it is gone.
 */
import type { Flow } from './flow';

/** Nobody has taken note of it in person yet. */
const WAITING = ['SENT', 'DELIVERED'] as const;
/** It holds. */
const VALID = [...WAITING, 'ACKNOWLEDGED'] as const;
/** It holds no more, and is to be deleted wherever it is. */
const TO_PURGE = ['SUPERSEDED', 'RECALLED'] as const;

export const CARD = {
  begins: ['SEND'],
  actions: {
    SEND: { from: [], to: 'SENT', by: ['SENDER'], tells: { happened: 'sent', whom: ['RECIPIENT'] } },
    DELIVER: { from: ['SENT'], to: 'DELIVERED', by: ['SERVICE'], receipt: 'DELIVERED' },
    ACKNOWLEDGE: {
      from: WAITING,
      to: 'ACKNOWLEDGED',
      by: ['RECIPIENT'],
      tells: { happened: 'acknowledged', whom: ['SENDER', 'ESCALATION'] },
      receipt: 'OPENED',
    },
    STATE_MEASURE: {
      from: ['ACKNOWLEDGED'],
      by: ['RECIPIENT'],
      tells: { happened: 'measureStated', whom: ['SENDER'] },
      receipt: 'ACTED_ON',
    },
    PASS_ON: { from: VALID, by: ['RECIPIENT'], tells: { happened: 'passedOn', whom: ['SENDER'] } },
    SUPERSEDE: {
      from: VALID,
      to: 'SUPERSEDED',
      by: ['SERVICE'],
      tells: { happened: 'superseded', whom: ['SENDER', 'RECIPIENT'] },
    },
    RECALL: {
      from: [...VALID, 'SUPERSEDED'],
      to: 'RECALLED',
      by: ['SENDER', 'SERVICE'],
      tells: { happened: 'recalled', whom: ['SENDER', 'RECIPIENT'] },
    },
    // Confirming it and erasing what the service holds are one step: there is no moment between the two.
    CONFIRM_PURGE: {
      from: TO_PURGE,
      to: 'PURGED',
      by: ['RECIPIENT'],
      tells: { happened: 'purgeConfirmed', whom: ['SENDER', 'ESCALATION'] },
      receipt: 'ACTED_ON',
    },
  },
  timers: {
    UNDELIVERED: {
      starts: ['SEND'],
      while: ['SENT'],
      term: 'deliver',
      then: { happened: 'undelivered', whom: ['SENDER', 'ESCALATION'] },
    },
    DEPUTY_CALLED_IN: {
      starts: ['SEND'],
      while: WAITING,
      term: 'acknowledge',
      due: true,
      then: {
        happened: 'deputyCalledIn',
        whom: ['RECIPIENT'],
        callsInFor: 'RECIPIENT',
        inFunctions: ['INFO_OFFICER'],
      },
    },
    ESCALATION: {
      starts: ['DEPUTY_CALLED_IN'],
      while: WAITING,
      term: 'escalateAfter',
      then: { happened: 'escalated', whom: ['SENDER', 'RECIPIENT'], callsInFor: 'RECIPIENT', inFunctions: ['LTF'] },
    },
    PURGE_REMINDER_50: {
      starts: ['SUPERSEDE', 'RECALL'],
      while: TO_PURGE,
      term: 'purge',
      share: 0.5,
      then: { happened: 'purgeReminded', whom: ['RECIPIENT'] },
    },
    PURGE_REMINDER_80: {
      starts: ['SUPERSEDE', 'RECALL'],
      while: TO_PURGE,
      term: 'purge',
      share: 0.8,
      then: { happened: 'purgeReminded', whom: ['RECIPIENT'] },
    },
    PURGE_OVERDUE: {
      starts: ['SUPERSEDE', 'RECALL'],
      while: TO_PURGE,
      term: 'purge',
      due: true,
      then: { happened: 'purgeOverdue', whom: ['SENDER', 'RECIPIENT', 'ESCALATION'], callsInFor: 'RECIPIENT' },
    },
  },
  ended: ['PURGED'],
} as const satisfies Flow;
