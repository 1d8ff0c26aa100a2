import { sql, type Kysely } from 'kysely';

/**
 * What a transfer was made from. Kept beside the sealed dossier, and not in it: which exchanges of the sender they are is
 * not for the recipient, and the service has to find them when the purge term is over, without opening anything.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE transfer_source (
      transfer_id uuid NOT NULL REFERENCES exchange,
      source_id uuid NOT NULL REFERENCES exchange,
      PRIMARY KEY (transfer_id, source_id)
    );
    CREATE INDEX ON transfer_source (source_id)
  `.execute(db);
}
