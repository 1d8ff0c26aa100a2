/**
 * The release of a detainee (domain.md §3e, action plan objective 6): the prison administration announces it ahead to
 * whoever has to be ready, says at once when the date changes, and each of them says that it is ready. Who is not, is
 * noticed before the date and not after it. A release that nobody planned is late from its beginning.
 */
import type { Flow } from './flow';

const AHEAD = ['ANNOUNCED', 'ACKNOWLEDGED', 'PREPARED'] as const;
/** Nobody has said yet that they are ready. */
const OPEN = ['ANNOUNCED', 'ACKNOWLEDGED'] as const;

const noticed = { happened: 'noticed', whom: ['RECIPIENT'] } as const;
const unprepared = {
  happened: 'unprepared',
  whom: ['SENDER', 'RECIPIENT', 'ESCALATION'],
  callsInFor: 'RECIPIENT',
} as const;

export const RELEASE = {
  begins: ['ANNOUNCE', 'ANNOUNCE_UNPLANNED'],
  actions: {
    ANNOUNCE: { from: [], to: 'ANNOUNCED', by: ['SENDER'], tells: { happened: 'announced', whom: ['RECIPIENT'] } },
    // It has happened, or does today: there is nothing to wait for.
    ANNOUNCE_UNPLANNED: {
      from: [],
      to: 'UNPREPARED',
      by: ['SENDER'],
      tells: { happened: 'announcedUnplanned', whom: ['RECIPIENT'] },
    },
    ACKNOWLEDGE: {
      from: ['ANNOUNCED'],
      to: 'ACKNOWLEDGED',
      by: ['RECIPIENT'],
      tells: { happened: 'acknowledged', whom: ['SENDER'] },
      receipt: 'OPENED',
    },
    // Also of what was prepared: for another date, or at another place, it has to be looked at again.
    CHANGE: {
      from: AHEAD,
      to: 'ANNOUNCED',
      by: ['SENDER'],
      tells: { happened: 'changed', whom: ['RECIPIENT', 'ESCALATION'] },
    },
    PREPARE: {
      from: [...OPEN, 'UNPREPARED'],
      to: { ANNOUNCED: 'PREPARED', ACKNOWLEDGED: 'PREPARED', UNPREPARED: 'RELEASED' },
      by: ['RECIPIENT'],
      tells: { happened: 'prepared', whom: ['SENDER', 'ESCALATION'] },
      receipt: 'ACTED_ON',
    },
    RELEASE: {
      from: AHEAD,
      to: { ANNOUNCED: 'UNPREPARED', ACKNOWLEDGED: 'UNPREPARED', PREPARED: 'RELEASED' },
      by: ['SENDER'],
      tells: { happened: 'released', whom: ['RECIPIENT', 'ESCALATION'] },
    },
    CANCEL: {
      from: AHEAD,
      to: 'CANCELLED',
      by: ['SENDER'],
      tells: { happened: 'cancelled', whom: ['RECIPIENT', 'ESCALATION'] },
    },
    CLOSE: {
      from: ['RELEASED'],
      to: 'CLOSED',
      by: ['RECIPIENT', 'SERVICE'],
      tells: { happened: 'closed', whom: ['SENDER', 'RECIPIENT'] },
    },
    ERASE: {
      from: ['CLOSED', 'CANCELLED'],
      to: 'ERASED',
      by: ['SERVICE'],
      tells: { happened: 'erased', whom: ['SENDER', 'RECIPIENT'] },
    },
  },
  timers: {
    ACKNOWLEDGEMENT_REMINDER: {
      starts: ['ANNOUNCE', 'CHANGE'],
      while: ['ANNOUNCED'],
      term: 'acknowledge',
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    FIRST_NOTICE: {
      starts: ['ANNOUNCE', 'CHANGE'],
      while: AHEAD,
      term: 'firstNotice',
      counts: 'AHEAD_OF_DATE',
      then: noticed,
    },
    SECOND_NOTICE: {
      starts: ['ANNOUNCE', 'CHANGE'],
      while: AHEAD,
      term: 'secondNotice',
      counts: 'AHEAD_OF_DATE',
      then: noticed,
    },
    LAST_NOTICE: {
      starts: ['ANNOUNCE', 'CHANGE'],
      while: AHEAD,
      term: 'lastNotice',
      counts: 'AHEAD_OF_DATE',
      then: noticed,
    },
    PREPARATION_OVERDUE: {
      starts: ['ANNOUNCE', 'CHANGE'],
      while: OPEN,
      term: 'prepare',
      counts: 'AHEAD_OF_DATE',
      due: true,
      then: unprepared,
    },
    CONFIRMATION_REMINDER: {
      starts: ['ANNOUNCE', 'CHANGE'],
      while: AHEAD,
      term: 'confirm',
      counts: 'FROM_DATE',
      then: { happened: 'reminded', whom: ['SENDER'] },
    },
    URGENT_REMINDER: {
      starts: ['ANNOUNCE_UNPLANNED', 'RELEASE'],
      while: ['UNPREPARED'],
      term: 'urgent',
      share: 0.5,
      then: { happened: 'reminded', whom: ['RECIPIENT'] },
    },
    URGENT_OVERDUE: {
      starts: ['ANNOUNCE_UNPLANNED', 'RELEASE'],
      while: ['UNPREPARED'],
      term: 'urgent',
      due: true,
      then: unprepared,
    },
    CLOSING: { starts: ['RELEASE', 'PREPARE'], while: ['RELEASED'], term: 'close', then: { takes: 'CLOSE' } },
    ERASURE: {
      starts: ['CLOSE', 'CANCEL'],
      while: ['CLOSED', 'CANCELLED'],
      term: 'erase',
      then: { takes: 'ERASE' },
    },
  },
  ended: ['ERASED'],
} as const satisfies Flow;
