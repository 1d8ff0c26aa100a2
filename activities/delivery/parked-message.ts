import type { Selectable } from 'kysely';

import { openAlone, sealAlone } from '../../infra/keys';
import type { Database } from '../../infra/postgres/database';
import type { ProblemCode } from '../../workflows/domain/problem';
import type { Service } from '../service';
import { anyOf } from './any-of';

/** Larger ones are known of and not kept: nobody could have meant them (bytes). The broker refuses them before. */
const MOST_KEPT = 1024 * 1024;
const DEFAULT_PAGE = 100;

/** A message on its way into the parking lot. */
export interface Parking {
  /** The same for the same message, so that parking it twice parks it once. */
  readonly id: string;
  readonly direction: 'IN' | 'OUT';
  readonly organisationId: string | undefined;
  readonly problem: ProblemCode;
  readonly messageId: string | undefined;
  readonly messageType: string | undefined;
  readonly body: Buffer;
  /** How often it was put back before. */
  readonly replays: number;
}

/** What may be shown of a parked message: nothing of what it says. */
export type ParkedMessage = Omit<Selectable<Database['parked_message']>, 'sealed' | 'wrapped_key'>;

const SHOWN = [
  'id',
  'direction',
  'organisation_id',
  'problem',
  'message_id',
  'message_type',
  'size',
  'state',
  'replays',
  'parked_at',
  'settled_at',
] as const;

const contextOf = (id: string) => `parked/${id}`;

/** Writes a message into the parking lot. Resolves after the commit; parking it again changes nothing. */
export async function parkMessage(service: Service, parking: Parking): Promise<void> {
  const { id, direction, organisationId, problem, body } = parking;
  const envelope = body.length > MOST_KEPT ? undefined : await sealAlone(service.masterKey, body, contextOf(id));
  await service.ledger.commit({
    parked: [
      {
        id,
        direction,
        organisation_id: organisationId ?? null,
        problem,
        message_id: parking.messageId ?? null,
        message_type: parking.messageType ?? null,
        size: body.length,
        sealed: envelope?.sealed ?? null,
        wrapped_key: envelope?.wrappedKey ?? null,
        state: 'PARKED',
        replays: parking.replays,
        parked_at: new Date(),
        settled_at: null,
      },
    ],
    audit: [
      {
        kind: 'message.parked',
        organisationId: organisationId ?? null,
        subjectId: id,
        detail: { direction, code: problem, messageId: parking.messageId ?? null, replays: parking.replays },
      },
    ],
  });
}

/** Parked messages in the order in which they are kept; by default those that wait for somebody. */
export async function parkedMessages(
  service: Service,
  wanted: {
    readonly organisationIds?: readonly string[];
    /** Also what came from nobody that is known. */
    readonly ofNobody?: boolean;
    readonly ids?: readonly string[] | undefined;
    readonly state?: ParkedMessage['state'];
    readonly after?: string | undefined;
    readonly pageSize?: number;
  } = {},
): Promise<readonly ParkedMessage[]> {
  let query = service.db
    .selectFrom('parked_message')
    .select(SHOWN)
    .where('state', '=', wanted.state ?? 'PARKED')
    .orderBy('id')
    .limit(wanted.pageSize ?? DEFAULT_PAGE);
  const { organisationIds, ofNobody = false } = wanted;
  if (organisationIds !== undefined) {
    query = query.where((or) =>
      or.or([
        or('organisation_id', '=', anyOf(organisationIds)),
        ...(ofNobody ? [or('organisation_id', 'is', null)] : []),
      ]),
    );
  }
  if (wanted.ids !== undefined) query = query.where('id', 'in', [...wanted.ids]);
  if (wanted.after !== undefined) query = query.where('id', '>', wanted.after);
  return query.execute();
}

/** The message as it came, for putting it back; nothing when there is none, or it was too large to keep. */
export async function openParked(
  service: Service,
  id: string,
): Promise<{ readonly message: ParkedMessage; readonly body: Buffer } | undefined> {
  const row = await service.db.selectFrom('parked_message').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row?.sealed || !row.wrapped_key) return undefined;
  const { sealed, wrapped_key: wrappedKey, ...message } = row;
  return { message, body: await openAlone(service.masterKey, { sealed, wrappedKey }, contextOf(id)) };
}

/** Says that a parked message was put back, or given up. One that was parked again meanwhile stays parked. */
export async function settleParked(
  service: Service,
  { id, replays, organisation_id: organisationId }: ParkedMessage,
  state: 'REPLAYED' | 'DISCARDED',
): Promise<void> {
  const at = new Date();
  await service.ledger.commit({
    unparked: [{ id, state, replays: state === 'REPLAYED' ? replays + 1 : replays, settled_at: at }],
    audit: [{ kind: `message.${state.toLowerCase()}`, organisationId, subjectId: id, detail: {} }],
  });
}

/** How many messages wait in the parking lot, with the events that were given up for now. */
export async function countParked(service: Service): Promise<Readonly<Record<'IN' | 'OUT', number>>> {
  const rows = await service.db
    .selectFrom('parked_message')
    .select(({ fn }) => ['direction', fn.countAll<number>().as('count')])
    .where('state', '=', 'PARKED')
    .groupBy('direction')
    .execute();
  const events = await service.db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'PARKED')
    .executeTakeFirstOrThrow();
  const of = (direction: 'IN' | 'OUT') => rows.find((row) => row.direction === direction)?.count ?? 0;
  return { IN: of('IN'), OUT: of('OUT') + events.count };
}
