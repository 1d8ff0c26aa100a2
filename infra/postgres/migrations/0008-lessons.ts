import { sql, type Kysely } from 'kysely';

/**
 * What was learned from questions to the expert pool, for every municipality to read. No column leads to the question or
 * to whoever asked it: ids are random and the time is a month. Its author is kept, so that it can be asked about it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE lesson (
      id uuid PRIMARY KEY,
      theme text NOT NULL,
      title text NOT NULL,
      lesson text NOT NULL,
      shared_in text NOT NULL,
      author_id uuid NOT NULL
    );
    CREATE INDEX ON lesson (shared_in, id)
  `.execute(db);
}
