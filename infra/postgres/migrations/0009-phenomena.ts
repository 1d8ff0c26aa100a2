import { sql, type Kysely } from 'kysely';

/**
 * How many phenomenon reports were assessed in a quarter, by their codes. Counters and no rows for reports: nothing in
 * here leads to a report, to whoever made it, or to the day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE phenomenon_count (
      quarter text NOT NULL,
      nis integer NOT NULL,
      channel text NOT NULL,
      kind text NOT NULL,
      scale text NOT NULL,
      measure text NOT NULL,
      reports integer NOT NULL,
      PRIMARY KEY (quarter, nis, channel, kind, scale, measure)
    )
  `.execute(db);
}
