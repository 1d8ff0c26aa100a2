import { connectDatabase } from '../../infra/postgres/database';
import { migrate } from '../../infra/postgres/migrate';
import type { Role } from './role';

/** Brings the database to this version. */
export const runMigration: Role = async (config, log) => {
  const { db } = connectDatabase(config.databaseUrl, { connections: 2, onLost: () => undefined });
  try {
    log.info('migrated', { count: await migrate(db) });
  } finally {
    await db.destroy();
  }
  return undefined;
};
