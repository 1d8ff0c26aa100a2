/**
 * A person moves, and the follow-up moves along (domain.md §3j, action plan objective 4): the municipality that is left
 * proposes a minimal dossier, the mayor of the new residence accepts or refuses it. From acceptance on, what the sender
 * had of the case is read-only, and after the purge term it is destroyed, and the dossier with it.
 */
import type { Flow } from './flow';

const OPEN = ['PROPOSED'] as const;
/** Nothing comes of it any more, so that nobody needs the dossier. */
const VOID = ['REFUSED', 'WITHDRAWN'] as const;

export const TRANSFER = {
  begins: ['PROPOSE'],
  actions: {
    PROPOSE: { from: [], to: 'PROPOSED', by: ['SENDER'], tells: { happened: 'proposed', whom: ['RECIPIENT'] } },
    ACCEPT: {
      from: OPEN,
      to: 'ACCEPTED',
      by: ['RECIPIENT'],
      tells: { happened: 'accepted', whom: ['SENDER', 'ESCALATION'] },
      receipt: 'ACTED_ON',
    },
    // A person whom nobody follows any more: others have to know.
    REFUSE: {
      from: OPEN,
      to: 'REFUSED',
      by: ['RECIPIENT'],
      tells: { happened: 'refused', whom: ['SENDER', 'ESCALATION'], callsInFor: 'RECIPIENT' },
      receipt: 'ACTED_ON',
    },
    WITHDRAW: {
      from: OPEN,
      to: 'WITHDRAWN',
      by: ['SENDER'],
      tells: { happened: 'withdrawn', whom: ['RECIPIENT', 'ESCALATION'] },
    },
    PURGE: {
      from: ['ACCEPTED'],
      to: 'ERASED',
      by: ['SERVICE'],
      tells: { happened: 'purged', whom: ['SENDER', 'RECIPIENT'] },
    },
    ERASE: {
      from: VOID,
      to: 'ERASED',
      by: ['SERVICE'],
      tells: { happened: 'erased', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ANSWER_REMINDER_50: {
      starts: ['PROPOSE'],
      while: OPEN,
      term: 'answer',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ANSWER_REMINDER_80: {
      starts: ['PROPOSE'],
      while: OPEN,
      term: 'answer',
      share: 0.8,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    ANSWER_OVERDUE: {
      starts: ['PROPOSE'],
      while: OPEN,
      term: 'answer',
      due: true,
      then: { happened: 'overdue', whom: ['SENDER', 'RECIPIENT', 'ESCALATION'], callsInFor: 'RECIPIENT' },
    },
    PURGE_NOTICE: {
      starts: ['ACCEPT'],
      while: ['ACCEPTED'],
      term: 'purge',
      share: 0.8,
      then: { happened: 'purgeNear', whom: ['SENDER', 'RECIPIENT'] },
    },
    PURGING: { starts: ['ACCEPT'], while: ['ACCEPTED'], term: 'purge', then: { takes: 'PURGE' } },
    ERASURE: { starts: ['REFUSE', 'WITHDRAW'], while: VOID, term: 'erase', then: { takes: 'ERASE' } },
  },
  ended: ['ERASED'],
} as const satisfies Flow;
