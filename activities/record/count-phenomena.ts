import type { PoolClient } from 'pg';

import type { Change } from './change';
import { asJson } from './rows-as-json';

/** Counts what was assessed, in the same transaction. Reports that are written together and alike are one row. */
export async function countPhenomena(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const counted = changes.flatMap((change) => change.counted ?? []);
  if (counted.length === 0) return;
  await client.query({
    name: 'count-phenomena',
    text: `INSERT INTO phenomenon_count AS held (quarter, nis, channel, kind, scale, measure, reports)
      SELECT quarter, nis, channel, kind, scale, measure, count(*)
      FROM json_populate_recordset(NULL::phenomenon_count, $1::json) GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
      ON CONFLICT (quarter, nis, channel, kind, scale, measure) DO UPDATE SET reports = held.reports + excluded.reports`,
    values: [asJson(counted)],
  });
}
