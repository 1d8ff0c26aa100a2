import type { Pool, PoolClient } from 'pg';

/** Two transactions took the same rows in another order, or the server asked to try again: nothing was written. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/**
 * The one way to write. Commits what `work` did, or nothing of it; a client that failed is never put back in the pool.
 * @throws whatever `work` throws, after the rollback.
 */
export async function transact<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (cause) {
      const rolledBack = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.release(!rolledBack);
      const code = (cause as { code?: unknown }).code;
      if (attempt >= ATTEMPTS || typeof code !== 'string' || !TRY_AGAIN.has(code)) throw cause;
    }
  }
}
