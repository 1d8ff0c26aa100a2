/** What the record keeps of telling partners: places in inboxes, what became of each delivery, and the lanes. */
import type { PoolClient } from 'pg';

import type { Change, LaneRow } from './change';
import { asJson } from './rows-as-json';

/**
 * Gives deliveries their places: in the recipient's inbox, and in what it was told of the case. Counters are moved under
 * the lock of their row, so places are taken in the order of commits and none is left out. What stands behind something
 * parked of its case is parked with it, or it would overtake.
 */
export async function place(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const placing = changes.flatMap((change) => change.placing ?? []);
  if (placing.length === 0) return;
  await client.query({
    name: 'place-deliveries',
    text: `
      WITH new AS (
        SELECT held.id, held.organisation_id, held.case_id, held.exchange_id,
          row_number() OVER (PARTITION BY held.organisation_id ORDER BY held.id) AS nth,
          count(*) OVER (PARTITION BY held.organisation_id) AS together,
          row_number() OVER (PARTITION BY held.organisation_id, held.case_id ORDER BY held.id) AS nth_of_case,
          count(*) OVER (PARTITION BY held.organisation_id, held.case_id) AS together_of_case
        FROM delivery AS held WHERE held.id = ANY($1::bigint[]) AND held.state = 'WRITTEN'
      ), lanes AS (
        INSERT INTO lane AS held (organisation_id, last_place)
        SELECT organisation_id, max(together) FROM new GROUP BY 1 ORDER BY 1
        ON CONFLICT (organisation_id) DO UPDATE SET last_place = held.last_place + excluded.last_place
        RETURNING organisation_id, last_place
      ), parties AS (
        INSERT INTO case_party AS held (case_id, organisation_id, last_sequence, last_event)
        SELECT case_id, organisation_id, 0, max(together_of_case) FROM new GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (case_id, organisation_id) DO UPDATE SET last_event = held.last_event + excluded.last_event
        RETURNING case_id, organisation_id, last_event
      ), blocked AS (
        SELECT DISTINCT new.id FROM new JOIN delivery AS parked USING (organisation_id, case_id)
        WHERE parked.state = 'PARKED'
      )
      UPDATE delivery SET place = lanes.last_place - together + nth, sequence = parties.last_event - together_of_case + nth_of_case,
        placed_at = now(), settled_at = CASE WHEN blocked.id IS NOT NULL THEN now() END,
        state = CASE WHEN blocked.id IS NULL THEN 'WAITING' ELSE 'PARKED' END,
        problem = CASE WHEN blocked.id IS NOT NULL THEN 'behindParked' END
      FROM new JOIN lanes USING (organisation_id) JOIN parties USING (case_id, organisation_id) LEFT JOIN blocked USING (id)
      WHERE delivery.id = new.id`,
    values: [placing.map(({ id }) => id)],
  });
}

/** From which state a delivery may come to which. What was delivered can still come back as a dead letter. */
const MOVES = `(held.state = 'WAITING'
  OR (held.state = 'PARKED' AND new.state IN ('WAITING', 'DELIVERED', 'WITHHELD'))
  OR (held.state = 'DELIVERED' AND new.state = 'PARKED'))`;

/** Writes what became of deliveries. Returns the ids of those that had not come to an end before. */
export async function settleDeliveries(client: PoolClient, changes: readonly Change[]): Promise<ReadonlySet<number>> {
  const settled = changes.flatMap((change) => change.settled ?? []);
  if (settled.length === 0) return new Set();
  const { rows } = await client.query<{ id: number }>({
    name: 'settle-deliveries',
    text: `UPDATE delivery AS held SET state = new.state, attempts = new.attempts, retry_at = new.retry_at,
        problem = new.problem, settled_at = CASE WHEN new.state <> 'WAITING' THEN now() END
      FROM json_populate_recordset(NULL::delivery, $1::json) AS new
      WHERE held.id = new.id AND ${MOVES}
      RETURNING held.id`,
    values: [asJson(settled)],
  });
  const parked = settled.filter(({ state }) => state === 'PARKED').map(({ id }) => id);
  if (parked.length > 0) {
    await client.query(
      `UPDATE delivery AS behind SET state = 'PARKED', problem = 'behindParked', settled_at = now()
       FROM delivery AS parked
       WHERE parked.id = ANY($1::bigint[]) AND parked.state = 'PARKED' AND behind.state = 'WAITING'
         AND behind.organisation_id = parked.organisation_id AND behind.case_id = parked.case_id
         AND behind.place > parked.place`,
      [parked],
    );
  }
  return new Set(rows.map(({ id }) => id));
}

const LANE_COLUMNS = [
  'acknowledged',
  'acknowledged_at',
  'circuit',
  'failures',
  'opened_at',
  'retry_at',
  'problem',
  'last_delivered_at',
  'paused_at',
  'maintenance_from',
  'maintenance_to',
] as const satisfies readonly (keyof LaneRow)[];

/** Writes what is known of handing over to partners. A cursor only ever goes on. */
export async function steerLanes(client: PoolClient, changes: readonly Change[]): Promise<void> {
  for (const { lane } of changes) {
    if (!lane) continue;
    const given = LANE_COLUMNS.filter((column) => column in lane);
    const columns = ['organisation_id', ...given];
    const set = given.map((column) =>
      column === 'acknowledged'
        ? 'acknowledged = greatest(held.acknowledged, least(excluded.acknowledged, held.last_place))'
        : `${column} = excluded.${column}`,
    );
    await client.query(
      `INSERT INTO lane AS held (${columns.join(', ')})
       SELECT ${columns.map((column) => `new.${column}`).join(', ')} FROM json_populate_record(NULL::lane, $1::json) AS new
       ON CONFLICT (organisation_id) DO UPDATE SET ${set.join(', ')}`,
      [JSON.stringify(lane)],
    );
  }
}

/** Keeps the numbers under which senders counted their messages, and since when one of them is missing. */
export async function countHeard(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const heard = changes.flatMap((change) => change.heard ?? []);
  if (heard.length === 0) return;
  await client.query({
    name: 'count-heard',
    text: `UPDATE case_party AS held SET heard = held.heard + new.heard,
        missing_since = CASE
          WHEN int8multirange(int8range(1, upper(held.heard + new.heard))) = held.heard + new.heard THEN NULL
          ELSE coalesce(held.missing_since, now()) END
      FROM (
        SELECT case_id, organisation_id, range_agg(int8range(sequence, sequence + 1)) AS heard
        FROM json_to_recordset($1::json) AS said (case_id uuid, organisation_id uuid, sequence bigint)
        GROUP BY 1, 2
      ) AS new
      WHERE held.case_id = new.case_id AND held.organisation_id = new.organisation_id`,
    values: [JSON.stringify(heard)],
  });
}
