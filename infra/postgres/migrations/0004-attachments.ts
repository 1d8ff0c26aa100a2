import { sql, type Kysely } from 'kysely';

/**
 * Large content, in parts that are sealed one by one with the key of its case: what destroys that key, backs up or
 * restores the record does the same to it. Sealed bytes cannot be compressed, so that is not tried.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE attachment (
      id uuid PRIMARY KEY,
      organisation_id uuid NOT NULL,
      case_id uuid NOT NULL REFERENCES case_file,
      about_id uuid REFERENCES exchange,
      state text NOT NULL CHECK (state IN ('RECEIVING', 'CHECKING', 'READY', 'NAMED', 'REJECTED', 'EXPIRED')),
      purpose text NOT NULL,
      size bigint NOT NULL CHECK (size BETWEEN 1 AND 2147483648),
      received bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
      digest bytea NOT NULL,
      media_type text NOT NULL,
      sealed_name bytea,
      scanned boolean,
      problem text,
      exchange_id uuid REFERENCES exchange DEFERRABLE INITIALLY DEFERRED,
      content_id uuid REFERENCES content DEFERRABLE INITIALLY DEFERRED,
      created_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      CHECK ((state = 'NAMED') = (exchange_id IS NOT NULL AND content_id IS NOT NULL))
    );
    CREATE INDEX ON attachment (exchange_id) WHERE exchange_id IS NOT NULL;
    CREATE TABLE attachment_part (
      attachment_id uuid NOT NULL REFERENCES attachment,
      number integer NOT NULL,
      sealed bytea NOT NULL,
      PRIMARY KEY (attachment_id, number)
    );
    ALTER TABLE attachment_part ALTER COLUMN sealed SET STORAGE EXTERNAL;
  `.execute(db);
}
