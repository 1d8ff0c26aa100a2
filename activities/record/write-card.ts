import type { PoolClient } from 'pg';

import type { Change } from './change';
import { asJson } from './rows-as-json';

/**
 * Raises the revision of entities of the common database, each from the one that was decided on. Returns the ids of those
 * that still were at it.
 */
export async function moveEntities(client: PoolClient, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const entities = changes.flatMap(({ entity }) => entity ?? []);
  if (entities.length === 0) return new Set();
  const { rows } = await client.query<{ id: string }>({
    name: 'move-entities',
    text: `INSERT INTO card_entity AS held (id, revision, recalled_version)
      SELECT id, revision, recalled_version FROM json_populate_recordset(NULL::card_entity, $1::json) ORDER BY id
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
        recalled_version = coalesce(excluded.recalled_version, held.recalled_version)
        WHERE held.revision = excluded.revision - 1
      RETURNING held.id`,
    values: [
      asJson(
        entities.map(({ id, expectedRevision, recalledVersion }) => ({
          id,
          revision: expectedRevision + 1,
          recalled_version: recalledVersion ?? null,
        })),
      ),
    ],
  });
  return new Set(rows.map((row) => row.id));
}

export async function keepCards(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const cards = changes.flatMap(({ card }) => card ?? []);
  if (cards.length === 0) return;
  await client.query({
    name: 'keep-cards',
    text: 'INSERT INTO information_card SELECT * FROM json_populate_recordset(NULL::information_card, $1::json)',
    values: [asJson(cards)],
  });
}
