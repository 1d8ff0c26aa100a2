/** How much an organization may send, changed for a test and put back. */
import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { components } from '../../openapi/generated/schakel';

type IntakeLimit = components['schemas']['IntakeLimit'];

/** Processes that start from now on know of it at once, those that run as soon as they have heard. @returns puts it back */
export async function limited(pool: Pool, organisationId: string, intake: IntakeLimit): Promise<() => Promise<void>> {
  const id = randomUUID();
  // A window of an earlier test may still run.
  await pool.query(`DELETE FROM intake_quota WHERE key LIKE '%' || $1 || '%'`, [organisationId]);
  const channel = { routes: [{ via: 'AMQP' }], intake };
  await pool.query(
    `INSERT INTO register_entry (id, version, kind, owner_id, body, valid_from, proposed_at, proposed_by,
       proposed_function, decided_at, decided_by, decided_function, approved)
     VALUES ($1, 1, 'CHANNEL', $2, $3, now() - interval '1 hour', now(), 'test', 'CASE_COORDINATOR',
       now() - interval '1 hour', 'test', 'CASE_COORDINATOR', true)`,
    [id, organisationId, { channel }],
  );
  return async () => {
    await pool.query('UPDATE register_entry SET ended_at = now() WHERE id = $1', [id]);
  };
}

/** Of nobody known, so many refusals a minute are written one by one. @returns puts the frame back */
export async function strangersPerMinute(pool: Pool, count: number): Promise<() => Promise<void>> {
  const PATH = '{policyFrame,intake,strangersPerMinute}';
  const HAS = `kind = 'POLICY_FRAME' AND body->'policyFrame' ? 'intake'`;
  const set = (value: unknown) =>
    pool.query(`UPDATE register_entry SET body = jsonb_set(body, '${PATH}', $1::jsonb) WHERE ${HAS}`, [
      JSON.stringify(value),
    ]);
  const { rows } = await pool.query<{ before: number }>(
    `SELECT body #> '${PATH}' AS before FROM register_entry WHERE ${HAS}`,
  );
  await set(count);
  return async () => {
    await set(rows[0]?.before);
  };
}
