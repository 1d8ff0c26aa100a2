import type { PoolClient } from 'pg';

import type { Change } from './change';
import { asJson } from './rows-as-json';

/** Keeps where actions of a plan stand, in the same transaction as the step that put them there. */
export async function keepPlanActions(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const planned = changes.flatMap((change) => change.planned ?? []);
  if (planned.length === 0) return;
  await client.query({
    name: 'keep-plan-actions',
    text: `INSERT INTO plan_action SELECT * FROM json_populate_recordset(NULL::plan_action, $1::json)
      ON CONFLICT (exchange_id) DO UPDATE SET plan = excluded.plan, objective = excluded.objective, action = excluded.action,
        progress = excluded.progress, progress_at = excluded.progress_at, ended_reason = excluded.ended_reason`,
    values: [asJson(planned)],
  });
}
