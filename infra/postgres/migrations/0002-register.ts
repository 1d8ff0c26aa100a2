import { sql, type Kysely } from 'kysely';

/**
 * The facts that decisions rest on become versioned entries, in one table; what was known of organizations, grounds and
 * protocols is loaded anew. An entry only ever gains moments (decided, ended, reviewed), so what held at any past
 * moment can be read back. Places in a case are counted for each organization by itself: they tell nobody of exchanges
 * that it is no party to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE partner_system DROP CONSTRAINT partner_system_organisation_id_fkey;
    DROP TABLE protocol_flow, protocol, legal_basis, policy_frame, escalation, organisation_identifier, organisation;

    CREATE TABLE register_entry (
      id uuid NOT NULL,
      version integer NOT NULL,
      kind text NOT NULL,
      owner_id uuid NOT NULL,
      subject_id uuid,
      party_id uuid,
      body jsonb NOT NULL,
      valid_from timestamptz NOT NULL,
      valid_to timestamptz,
      proposed_at timestamptz NOT NULL,
      proposed_by text NOT NULL,
      proposed_for text,
      proposed_function text NOT NULL,
      decided_at timestamptz,
      decided_by text,
      decided_function text,
      approved boolean,
      ended_at timestamptz,
      reviewed_at timestamptz,
      incident_at timestamptz,
      PRIMARY KEY (id, version)
    );
    CREATE INDEX ON register_entry (subject_id) WHERE subject_id IS NOT NULL;
    CREATE INDEX ON register_entry (kind) WHERE subject_id IS NULL;
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON register_entry
      FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();

    CREATE TABLE account (
      organisation_id uuid NOT NULL,
      actor text NOT NULL,
      kind text NOT NULL,
      functions text[] NOT NULL,
      since timestamptz NOT NULL,
      last_seen timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, actor, since)
    );

    CREATE TABLE case_party (
      case_id uuid NOT NULL,
      organisation_id uuid NOT NULL,
      last_sequence bigint NOT NULL,
      PRIMARY KEY (case_id, organisation_id)
    );
    ALTER TABLE case_file DROP COLUMN last_sequence;
    ALTER TABLE exchange
      ADD COLUMN regime text NOT NULL DEFAULT 'GDPR',
      ADD COLUMN residence integer,
      ADD COLUMN retain_until timestamptz,
      ADD COLUMN submitted_function text NOT NULL DEFAULT 'SYSTEM',
      ALTER COLUMN protocol_id DROP NOT NULL;
    ALTER TABLE step
      ADD COLUMN on_behalf_of text,
      ADD COLUMN written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
      ADD COLUMN place bigint GENERATED ALWAYS AS IDENTITY;
    CREATE INDEX ON step (written_in, place);
    ALTER TABLE disclosure ADD COLUMN on_behalf_of text;
    ALTER TABLE audience ADD COLUMN sequence bigint NOT NULL DEFAULT 0;
    UPDATE audience SET sequence = exchange.case_sequence FROM exchange WHERE exchange.id = audience.exchange_id;
    INSERT INTO case_party
      SELECT exchange.case_id, audience.organisation_id, max(audience.sequence)
      FROM audience JOIN exchange ON exchange.id = audience.exchange_id GROUP BY 1, 2;
    ALTER TABLE exchange DROP COLUMN case_sequence;
    ALTER TABLE audience DROP CONSTRAINT audience_pkey;
    ALTER TABLE audience ADD PRIMARY KEY (organisation_id, exchange_id, valid_from);
    CREATE UNIQUE INDEX ON audience (organisation_id, exchange_id) WHERE valid_to IS NULL;
  `.execute(db);
}
