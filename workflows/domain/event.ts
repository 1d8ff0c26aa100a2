/**
 * What others are told of. A case flow says it itself: the word of its actions and timers. `openapi/events.yaml` describes
 * each of them to integrators, and a test compares both ways.
 */
import type { Flow } from './flow';
import { FLOWS, type FlowType } from './flows';

/** What can happen to an exchange of any type: it is read, also in an emergency, and gets another term. */
const ANY = ['opened', 'openedInEmergency', 'emergencyNotReviewed', 'termChanged'] as const;

/** Of what follows no case flow. */
const OTHERS = {
  CASE_NOTIFICATION: { resource: 'caseNotification', happenings: ['sent', 'actedOn', 'retracted'] },
} as const;
type OtherType = keyof typeof OTHERS;

/** What organizations exchange. */
export type ExchangeType = FlowType | OtherType;

type Told<Said> = Said extends { readonly happened: infer Word extends string } ? Word : never;
type OfActions<F extends Flow> = { [A in keyof F['actions']]: Told<NonNullable<F['actions'][A]['tells']>> };
type OfTimers<F extends Flow> = { [T in keyof F['timers']]: Told<F['timers'][T]['then']> };
type OfFlow<F extends Flow> = OfActions<F>[keyof F['actions']] | OfTimers<F>[keyof F['timers']];

/** What can happen to an exchange of this type. */
export type Happening<T extends ExchangeType = ExchangeType> =
  | (typeof ANY)[number]
  | (T extends FlowType ? OfFlow<(typeof FLOWS)[T]['flow']> : never)
  | (T extends OtherType ? (typeof OTHERS)[T]['happenings'][number] : never);

/** How each type of exchange is called in addresses and event types. */
export const RESOURCES = Object.fromEntries(
  Object.entries({ ...FLOWS, ...OTHERS }).map(([type, { resource }]) => [type, resource]),
) as {
  readonly [T in ExchangeType]: T extends FlowType
    ? (typeof FLOWS)[T]['resource']
    : T extends OtherType
      ? (typeof OTHERS)[T]['resource']
      : never;
};

/** Many of a resource, as addresses have it. */
export type Many<Resource extends string> = Resource extends `${infer Stem}y` ? `${Stem}ies` : `${Resource}s`;

/** How all exchanges of each type are called in addresses. */
export const COLLECTIONS = Object.fromEntries(
  Object.entries(RESOURCES).map(([type, resource]) => [type, resource.replace(/y$/, 'ie') + 's']),
) as { readonly [T in ExchangeType]: Many<(typeof RESOURCES)[T]> };

/** CloudEvent type of what happened to an exchange. */
export function eventType<T extends ExchangeType>(type: T, happened: Happening<T>): string {
  return `be.vlaanderen.schakel.v1.${RESOURCES[type]}.notify.${happened}`;
}

function wordsOf({ actions, timers }: Flow): readonly string[] {
  return [
    ...Object.values(actions).flatMap(({ tells }) => tells?.happened ?? []),
    ...Object.values(timers).flatMap(({ then }) => ('takes' in then ? [] : then.happened)),
  ];
}

const HAPPENINGS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(FLOWS).map(([type, { flow }]) => [type, wordsOf(flow)])),
  ...Object.fromEntries(Object.entries(OTHERS).map(([type, { happenings }]) => [type, happenings])),
};

/** Types of all events there are. */
export const EVENT_TYPES: readonly string[] = (Object.keys(RESOURCES) as ExchangeType[]).flatMap((type) =>
  [...new Set([...ANY, ...(HAPPENINGS[type] ?? [])])].map((happened) => eventType(type, happened as Happening)),
);
