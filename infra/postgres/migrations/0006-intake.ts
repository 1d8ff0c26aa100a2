import { sql, type Kysely } from 'kysely';

/**
 * How much of its limit each organization has used in the window that runs, for all gateways together. Columns as
 * rate-limiter-flexible wants them. Not logged: after a crash everybody may begin anew, and nothing waits for the disk.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE UNLOGGED TABLE intake_quota (
      key varchar(255) PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    ) WITH (fillfactor = 50)
  `.execute(db);
}
