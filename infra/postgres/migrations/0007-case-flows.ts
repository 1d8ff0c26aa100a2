import { sql, type Kysely } from 'kysely';

/** By what signals to one organization are found to be about the same person: a keyed digest, which goes with the signal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE likeness (
      exchange_id uuid PRIMARY KEY REFERENCES exchange,
      recipient_id uuid NOT NULL,
      digest bytea NOT NULL
    );
    CREATE INDEX ON likeness (recipient_id, digest)
  `.execute(db);
}
