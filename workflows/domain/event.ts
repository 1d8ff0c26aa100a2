/**
 * What others are told of: the one list of events. `openapi/events.yaml` describes each of them to integrators, and a
 * test compares both ways.
 */
const EMERGENCY = ['openedInEmergency', 'emergencyNotReviewed'] as const;

const EVENTS = {
  INFORMATION_REQUEST: [
    'requested',
    'refused',
    'opened',
    'acknowledged',
    'started',
    'answered',
    'partiallyAnswered',
    'askedBack',
    'clarified',
    'referred',
    'declined',
    'withdrawn',
    'expired',
    'closed',
    'reminded',
    'overdue',
    'escalated',
    ...EMERGENCY,
  ],
  CASE_NOTIFICATION: ['sent', 'opened', 'actedOn', 'retracted', ...EMERGENCY],
  CASE_CONSULTATION: ['opened', 'invited', 'contributed', 'closed', ...EMERGENCY],
  SIGNAL: [
    'submitted',
    'opened',
    'acknowledged',
    'triaged',
    'withdrawn',
    'reminded',
    'overdue',
    'erased',
    ...EMERGENCY,
  ],
  PHENOMENON_REPORT: ['reported', 'opened', 'assessed', 'withdrawn', 'reminded', 'overdue', 'closed', ...EMERGENCY],
  SUPPORT_QUESTION: [
    'asked',
    'opened',
    'accepted',
    'answered',
    'followedUp',
    'declined',
    'withdrawn',
    'closed',
    'lessonProposed',
    'lessonShared',
    'lessonRefused',
    'concluded',
    'reminded',
    'overdue',
    ...EMERGENCY,
  ],
} as const;

/** What organizations exchange. */
export type ExchangeType = keyof typeof EVENTS;

/** What can happen to an exchange of this type. */
export type Happening<T extends ExchangeType = ExchangeType> = (typeof EVENTS)[T][number];

/** How each type of exchange is called in addresses and event types. */
export const RESOURCES = {
  INFORMATION_REQUEST: 'informationRequest',
  CASE_NOTIFICATION: 'caseNotification',
  CASE_CONSULTATION: 'caseConsultation',
  SIGNAL: 'signal',
  PHENOMENON_REPORT: 'phenomenonReport',
  SUPPORT_QUESTION: 'supportQuestion',
} as const satisfies Record<ExchangeType, string>;

/** CloudEvent type of what happened to an exchange. */
export function eventType<T extends ExchangeType>(type: T, happened: Happening<T>): string {
  return `be.vlaanderen.schakel.v1.${RESOURCES[type]}.notify.${happened}`;
}

/** Types of all events there are. */
export const EVENT_TYPES: readonly string[] = (Object.keys(EVENTS) as ExchangeType[]).flatMap((type) =>
  EVENTS[type].map((happened) => eventType(type, happened)),
);
