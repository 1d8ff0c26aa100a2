import { sql, type Kysely } from 'kysely';

/**
 * What nobody could handle, or no recipient took: kept, sealed with a key of its own because it may hold person data of
 * no known case, until somebody puts it back or discards it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE parked_message (
      id uuid PRIMARY KEY,
      direction text NOT NULL CHECK (direction IN ('IN', 'OUT')),
      organisation_id uuid,
      problem text NOT NULL,
      message_id text,
      message_type text,
      size integer NOT NULL,
      sealed bytea,
      wrapped_key bytea,
      state text NOT NULL CHECK (state IN ('PARKED', 'REPLAYED', 'DISCARDED')),
      replays integer NOT NULL DEFAULT 0,
      parked_at timestamptz NOT NULL,
      settled_at timestamptz
    );
    CREATE INDEX ON parked_message (organisation_id, id);
    CREATE INDEX ON parked_message (message_id);
    CREATE INDEX ON parked_message (direction) WHERE state = 'PARKED';
  `.execute(db);
}
