import type { PoolClient } from 'pg';

import type { Change } from './change';
import { asJson } from './rows-as-json';

/** Moves attachments on, each from the state it was decided on. Returns the ids of those that still were in it. */
export async function moveAttachments(client: PoolClient, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const updates = changes.flatMap((change) => change.attachmentUpdates ?? []);
  if (updates.length === 0) return new Set();
  const { rows } = await client.query<{ id: string }>({
    name: 'move-attachments',
    text: `UPDATE attachment AS held SET state = new.state, changed_at = new.changed_at,
        scanned = coalesce(new.scanned, held.scanned), problem = coalesce(new.problem, held.problem),
        exchange_id = new.exchange_id, content_id = new.content_id
      FROM json_to_recordset($1::json) AS new (id uuid, "from" text, state text, changed_at timestamptz,
        scanned boolean, problem text, exchange_id uuid, content_id uuid)
      WHERE held.id = new.id AND held.state = new."from" AND (new.state <> 'CHECKING' OR held.received = held.size)
      RETURNING held.id`,
    values: [asJson(updates)],
  });
  return new Set(rows.map((row) => row.id));
}
