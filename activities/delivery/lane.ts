/** The lane of one partner: what waits for it, whether it can be reached, and what became of attempts. */
import { sql } from 'kysely';

import {
  CLOSED,
  isOutOfPatience,
  waitAfter,
  type Circuit,
  type DeliveryProblem,
  type DeliveryTerms,
} from '../../workflows/domain/delivery';
import type { DeliveryRow, LaneRow } from '../record/change';
import type { Service } from '../service';
import { withholding } from './enter-inbox';

/** Partners for whom something waits, found by skipping along the index: a backlog of one costs no more than one row. */
export async function partnersWaitedFor(service: Service): Promise<readonly string[]> {
  const next = (after: ReturnType<typeof sql>) => sql`SELECT organisation_id FROM delivery
    WHERE state IN ('WRITTEN', 'WAITING') ${after} ORDER BY organisation_id LIMIT 1`;
  const { rows } = await sql<{ organisation_id: string }>`
    WITH RECURSIVE waited AS (
      (${next(sql``)}) UNION ALL
      SELECT (${next(sql`AND organisation_id > waited.organisation_id`)}) FROM waited WHERE organisation_id IS NOT NULL
    ) SELECT organisation_id FROM waited WHERE organisation_id IS NOT NULL`.execute(service.db);
  return rows.map((row) => row.organisation_id);
}

export function laneOf(service: Service, organisationId: string): Promise<LaneRow | undefined> {
  return service.db.selectFrom('lane').selectAll().where('organisation_id', '=', organisationId).executeTakeFirst();
}

export function circuitOf(lane: LaneRow | undefined): Circuit {
  if (!lane || lane.circuit === 'CLOSED') return CLOSED;
  return {
    circuit: 'OPEN',
    failures: lane.failures,
    openedAt: lane.opened_at?.getTime(),
    retryAt: lane.retry_at?.getTime(),
  };
}

/** Whether nothing is pushed to a partner now, because somebody said so. */
export function isHeld(lane: LaneRow | undefined, now: number): boolean {
  if (!lane) return false;
  const { paused_at, maintenance_from, maintenance_to } = lane;
  const inWindow =
    maintenance_from !== null &&
    maintenance_to !== null &&
    maintenance_from.getTime() <= now &&
    now < maintenance_to.getTime();
  return paused_at !== null || inWindow;
}

/** What waits to be pushed to a partner, in the order of its inbox. A case whose head has to wait waits as a whole. */
export function waitingFor(service: Service, organisationId: string, most: number): Promise<DeliveryRow[]> {
  return service.db
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'WAITING')
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM delivery AS head WHERE head.organisation_id = delivery.organisation_id
        AND head.case_id = delivery.case_id AND head.state = 'WAITING' AND head.place <= delivery.place
        AND head.retry_at > now())`,
    )
    .orderBy('id')
    .limit(most)
    .execute();
}

/** The partner took something: its circuit is closed again. */
export async function recordReached(
  service: Service,
  lane: LaneRow | undefined,
  organisationId: string,
): Promise<void> {
  if (lane?.circuit !== 'OPEN') return;
  await service.ledger.commit({
    lane: {
      organisation_id: organisationId,
      circuit: 'CLOSED',
      failures: 0,
      opened_at: null,
      retry_at: null,
      problem: null,
    },
    audit: [{ kind: 'lane.reached', organisationId, subjectId: null, detail: { failures: lane.failures } }],
  });
}

/** The partner could not be reached. Kept durably, so that a restart does not forget it. */
export async function recordUnreached(
  service: Service,
  organisationId: string,
  before: Circuit,
  after: Circuit,
  problem: DeliveryProblem,
): Promise<void> {
  const moment = (at: number | undefined) => (at === undefined ? null : new Date(at));
  await service.ledger.commit({
    lane: {
      organisation_id: organisationId,
      circuit: after.circuit,
      failures: after.failures,
      opened_at: moment(after.openedAt),
      retry_at: moment(after.retryAt),
      problem,
    },
    ...(before.circuit === 'CLOSED'
      ? { audit: [{ kind: 'lane.unreached', organisationId, subjectId: null, detail: { problem } }] }
      : {}),
  });
}

/** The partner refused one event: it is tried again after a while, and parked when it was tried often enough. */
export async function recordRefused(
  service: Service,
  row: DeliveryRow,
  problem: DeliveryProblem,
  terms: DeliveryTerms,
): Promise<'WAITING' | 'PARKED'> {
  const attempts = row.attempts + 1;
  const state = attempts >= terms.attempts ? 'PARKED' : 'WAITING';
  const retry_at = state === 'PARKED' ? null : new Date(Date.now() + waitAfter(attempts, terms, Math.random()));
  await service.ledger.commit({
    settled: { id: row.id, state, attempts, retry_at, problem },
    ...(state === 'PARKED' ? { audit: [parking(row, problem)] } : {}),
  });
  return state;
}

const parking = (row: Pick<DeliveryRow, 'organisation_id' | 'event_id'>, problem: DeliveryProblem) => ({
  kind: 'event.parked',
  organisationId: row.organisation_id,
  subjectId: row.event_id,
  detail: { problem },
});

/** The rules do not let an event be pushed any more. It keeps its place in the inbox, where it is decided on as well. */
export async function recordWithheld(service: Service, row: DeliveryRow): Promise<void> {
  await service.ledger.commit({
    settled: { id: row.id, state: 'WITHHELD', attempts: row.attempts, retry_at: null, problem: null },
    audit: [withholding({ organisationId: row.organisation_id, exchangeId: row.exchange_id })],
  });
}

/**
 * Parks what has waited for longer than the terms allow for a partner that is out of reach.
 * @returns how many
 */
export async function parkOutOfPatience(
  service: Service,
  organisationId: string,
  circuit: Circuit,
  terms: DeliveryTerms,
): Promise<number> {
  const now = Date.now();
  if (!isOutOfPatience(circuit, now, terms)) return 0;
  const rows = await service.db
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'WAITING')
    .where('placed_at', '<=', new Date(now - terms.patienceMs))
    .orderBy('id')
    .limit(1_000)
    .execute();
  await Promise.all(rows.map((row) => park(service, row, 'outOfPatience')));
  return rows.length;
}

/** Gives something up for now. It stays, is shown, and can be replayed. */
async function park(
  service: Service,
  row: Pick<DeliveryRow, 'id' | 'attempts' | 'organisation_id' | 'event_id'>,
  problem: DeliveryProblem,
): Promise<void> {
  await service.ledger.commit({
    settled: { id: row.id, state: 'PARKED', attempts: row.attempts, retry_at: null, problem },
    audit: [parking(row, problem)],
  });
}
