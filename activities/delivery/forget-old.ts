import type { Pool } from 'pg';

import { transact } from '../../infra/postgres/transaction';
import type { Register } from '../policy/register';

const MOST = 5_000;

/**
 * Takes out of inboxes what has come to its end longer ago than the policy frame has inboxes kept. What waits or is parked
 * stays, however old it is.
 * @returns how many
 */
export async function forgetOldDeliveries(pool: Pool, register: Register): Promise<number> {
  const keep = register.deliveryFrame()?.keep;
  if (keep === undefined) return 0;
  return transact(pool, async (client) => {
    const { rowCount } = await client.query(
      `DELETE FROM delivery WHERE id IN (SELECT id FROM delivery
        WHERE state IN ('DELIVERED', 'WITHHELD') AND settled_at < now() - $1::interval ORDER BY id LIMIT ${String(MOST)})`,
      [keep],
    );
    return rowCount ?? 0;
  });
}
