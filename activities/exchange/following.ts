import { sql } from 'kysely';

import { operations } from '../../openapi/generated/operations';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts, OWN_EXCHANGES } from '../policy/exchange-facts';
import { situation, type ExchangeFacts } from '../policy/facts';
import { asFound, visibleTo } from '../record/find-exchange';
import type { Service } from '../service';
import { hrefOf } from './event';

const BATCH = 100;

/** The how manyth step of its exchange a step is since the caller came: what was before is not for counting. */
const ordinal = sql<number>`(SELECT count(*) FROM step AS earlier WHERE earlier.exchange_id = step.exchange_id
  AND earlier.version <= step.version AND earlier.occurred_at >= audience.valid_from)`;

/** A place in the order in which steps were committed. Never shown: it would tell how much others do. */
export interface Place {
  readonly writtenIn: string;
  readonly place: number;
}

export interface FollowedEvent {
  /** Names the step by what the caller may see: the exchange, and the how manyth step since the caller came to it. */
  readonly id: string;
  readonly body: Disclosed<AnswerOf<'followEvents'>>;
}

function mayFollow(service: Service, caller: Caller, facts: ExchangeFacts, purpose: Purpose | undefined) {
  const { action, purposes } = operations.followEvents;
  return decide(
    action,
    callerFacts(service.register, caller),
    facts,
    situation({ ...(purpose ? { purpose } : {}), admitted: purposes }),
  );
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function refuseUnlessFollowing(service: Service, caller: Caller, purpose: Purpose | undefined): void {
  const decision = mayFollow(service, caller, OWN_EXCHANGES, purpose);
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
}

/**
 * Where to begin: after the event that was received last, or now. An id that is not of an event the caller saw begins
 * now as well: it is neither confirmed nor denied.
 */
export async function placeAfter(service: Service, caller: Caller, lastEventId: string | undefined): Promise<Place> {
  const [exchangeId = '', place = ''] = lastEventId?.split('.') ?? [];
  if (exchangeId && place) {
    const step = await visibleTo(service.db, caller.organisation.id, undefined)
      .innerJoin('step', 'step.exchange_id', 'exchange.id')
      .clearSelect()
      .select(['step.written_in', 'step.place'])
      .where('exchange.id', '=', exchangeId)
      .where('step.occurred_at', '>=', sql<Date>`audience.valid_from`)
      .where(ordinal, '=', Number(place))
      .executeTakeFirst();
    if (step) return { writtenIn: step.written_in, place: step.place };
  }
  const { rows } = await sql<{ now: string }>`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS now`.execute(
    service.db,
  );
  return { writtenIn: rows[0]?.now ?? '0', place: 0 };
}

/**
 * The events after a place, in the order of their commits, each decided on as of now. Steps of transactions that may
 * still be overtaken by older ones wait for the next call, so that none is ever skipped.
 */
export async function eventsAfter(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  after: Place,
): Promise<{ readonly events: readonly FollowedEvent[]; readonly place: Place; readonly more: boolean }> {
  const rows = await visibleTo(service.db, caller.organisation.id, undefined)
    .innerJoin('step', 'step.exchange_id', 'exchange.id')
    .select([
      ordinal.as('step_ordinal'),
      'step.action as step_action',
      'step.state as step_state',
      'step.occurred_at as step_at',
      'step.written_in',
      'step.place',
    ])
    .where(sql<boolean>`(step.written_in, step.place) > (${after.writtenIn}::xid8, ${after.place}::bigint)`)
    .where(sql<boolean>`step.written_in < pg_snapshot_xmin(pg_current_snapshot())`)
    // What happened before an organization was in the audience was none of its business, and stays so.
    .where(sql<boolean>`step.occurred_at >= audience.valid_from`)
    .orderBy(sql`step.written_in`)
    .orderBy('step.place')
    .limit(BATCH)
    .execute();
  const events: FollowedEvent[] = [];
  let place = after;
  for (const { step_ordinal, step_action, step_state, step_at, written_in, place: at, ...row } of rows) {
    place = { writtenIn: written_in, place: at };
    const found = asFound(row);
    const facts = exchangeFacts(service.register, caller, found);
    if (!mayFollow(service, caller, facts, purpose).allowed) continue;
    const body = await disclose(
      service,
      { operation: 'followEvents', caller, purpose, subjects: [found.row.id] },
      facts,
      {
        exchangeId: found.row.id,
        type: found.row.type,
        action: step_action,
        state: step_state,
        occurredAt: step_at.toISOString(),
        href: hrefOf(found.row),
      },
    );
    events.push({ id: `${found.row.id}.${String(step_ordinal)}`, body });
  }
  return { events, place, more: rows.length === BATCH };
}
