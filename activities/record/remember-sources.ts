import type { PoolClient } from 'pg';

import type { Change } from './change';

/** Remembers what proposed transfers are made from. */
export async function rememberSources(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const sources = changes.flatMap((change) => change.sources ?? []);
  if (sources.length === 0) return;
  await client.query({
    name: 'remember-sources',
    text: 'INSERT INTO transfer_source SELECT * FROM json_populate_recordset(NULL::transfer_source, $1::json)',
    values: [JSON.stringify(sources)],
  });
}
