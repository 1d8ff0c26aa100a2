import type { PoolClient } from 'pg';

import type { Change } from './change';
import { asJson } from './rows-as-json';

const COLUMNS =
  'id, direction, organisation_id, problem, message_id, message_type, size, sealed, wrapped_key, state, replays, parked_at, settled_at';

/**
 * Writes what goes into the parking lot and what leaves it. A message may be parked twice, and be put back before its
 * first parking is told for the second time: what counts is how often it was put back.
 */
export async function changeParking(
  client: PoolClient,
  changes: readonly Pick<Change, 'parked' | 'unparked'>[],
): Promise<void> {
  const parked = changes.flatMap((change) => change.parked ?? []);
  if (parked.length > 0) {
    await client.query(
      `INSERT INTO parked_message AS held (${COLUMNS})
       SELECT DISTINCT ON (id) ${COLUMNS} FROM json_populate_recordset(NULL::parked_message, $1::json)
       ORDER BY id, replays DESC
       ON CONFLICT (id) DO UPDATE SET state = 'PARKED', problem = excluded.problem, replays = excluded.replays,
         settled_at = NULL
       WHERE held.state = 'REPLAYED' AND held.replays <= excluded.replays OR held.replays < excluded.replays`,
      [asJson(parked)],
    );
  }
  const unparked = changes.flatMap((change) => change.unparked ?? []);
  if (unparked.length > 0) {
    await client.query(
      `UPDATE parked_message AS held SET state = new.state, replays = new.replays, settled_at = new.settled_at
       FROM json_populate_recordset(NULL::parked_message, $1::json) AS new
       WHERE held.id = new.id AND held.state = 'PARKED' AND held.replays <= new.replays
         AND (new.state = 'DISCARDED' OR held.replays < new.replays)`,
      [asJson(unparked)],
    );
  }
}
