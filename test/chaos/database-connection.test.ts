import { connectDatabase } from '../../infra/postgres/database';
import { transact } from '../../infra/postgres/transaction';
import { database, setting } from '../support/installation';

describe('a database connection that ends between two statements of a transaction', () => {
  it('fails the transaction, and neither the process nor the next one', async () => {
    const administrator = database();
    const { pool } = connectDatabase(setting('SCHAKEL_DATABASE_URL'), { connections: 1, onLost: () => undefined });
    try {
      const broken = transact(pool, async (client) => {
        const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        // Not with events.once(), which listens for errors as well.
        const ended = new Promise((resolve) => client.once('end', resolve));
        await administrator.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
        await ended;
        await client.query('SELECT 1');
      });
      await expect(broken).rejects.toThrow();
      expect(await transact(pool, (client) => client.query('SELECT 1').then(({ rowCount }) => rowCount))).toBe(1);
    } finally {
      await pool.end();
      await administrator.end();
    }
  });
});
