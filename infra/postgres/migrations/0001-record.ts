import { sql, type Kysely } from 'kysely';

/**
 * The record. Three groups: the register (who may exchange what, as dated facts), the exchange (state, sealed
 * content, steps, audience) and the proofs (inbox, outbox, audit leaves, disclosures).
 *
 * The record names organizations and protocols without a foreign key: it outlives them, and the check would lock the
 * same few rows of the register in every transaction.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE organisation (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      level text NOT NULL,
      kind text NOT NULL,
      status text NOT NULL DEFAULT 'ACTIVE',
      valid_from date NOT NULL,
      valid_to date
    );
    CREATE TABLE organisation_identifier (
      organisation_id uuid NOT NULL REFERENCES organisation,
      scheme text NOT NULL,
      value text NOT NULL,
      valid_from date NOT NULL,
      valid_to date,
      PRIMARY KEY (organisation_id, scheme, value, valid_from)
    );
    CREATE INDEX ON organisation_identifier (scheme, value);

    CREATE TABLE partner_system (
      client_id text PRIMARY KEY,
      organisation_id uuid NOT NULL REFERENCES organisation,
      amqp_user text UNIQUE,
      inbound_exchange text UNIQUE,
      outbound_queue text UNIQUE
    );

    CREATE TABLE escalation (
      organisation_id uuid NOT NULL REFERENCES organisation,
      target_id uuid NOT NULL REFERENCES organisation,
      acting_function text NOT NULL,
      place integer NOT NULL,
      PRIMARY KEY (organisation_id, place)
    );

    CREATE TABLE legal_basis (
      id text NOT NULL,
      version integer NOT NULL,
      title text NOT NULL,
      citation text NOT NULL,
      confidence text NOT NULL,
      purposes text[] NOT NULL,
      valid_from date NOT NULL,
      valid_to date,
      PRIMARY KEY (id, version)
    );

    CREATE TABLE protocol (
      id uuid PRIMARY KEY,
      title text NOT NULL,
      basis text NOT NULL CHECK (basis IN ('PROTOCOL', 'LAW', 'IVC_DELIBERATION')),
      status text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'SUSPENDED')),
      purposes text[] NOT NULL,
      categories text[] NOT NULL,
      frame_id text NOT NULL,
      approval text NOT NULL DEFAULT 'POLICY' CHECK (approval IN ('POLICY', 'FOUR_EYES')),
      valid_from date NOT NULL,
      valid_to date
    );
    CREATE TABLE protocol_flow (
      protocol_id uuid NOT NULL REFERENCES protocol,
      sender_id uuid NOT NULL REFERENCES organisation,
      recipient_id uuid NOT NULL REFERENCES organisation,
      PRIMARY KEY (protocol_id, sender_id, recipient_id)
    );

    CREATE TABLE policy_frame (
      id text NOT NULL,
      version integer NOT NULL,
      deadlines jsonb NOT NULL,
      valid_from date NOT NULL,
      valid_to date,
      PRIMARY KEY (id, version)
    );

    CREATE TABLE case_file (
      id uuid PRIMARY KEY,
      owner_id uuid NOT NULL,
      wrapped_key bytea,
      last_sequence bigint NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now()
    );

    CREATE TABLE exchange (
      id uuid PRIMARY KEY,
      type text NOT NULL,
      case_id uuid NOT NULL REFERENCES case_file,
      case_sequence bigint NOT NULL,
      sender_id uuid NOT NULL,
      recipient_id uuid NOT NULL,
      parent_id uuid REFERENCES exchange,
      state text NOT NULL,
      version integer NOT NULL,
      purpose text NOT NULL,
      legal_basis_id text NOT NULL,
      legal_basis_version integer NOT NULL,
      protocol_id uuid NOT NULL,
      handling text NOT NULL,
      urgency text NOT NULL,
      requested_categories text[] NOT NULL,
      frame_id text,
      frame_version integer,
      submitted_by text NOT NULL,
      created_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      due_at timestamptz,
      deadlines jsonb,
      next_step text,
      next_step_at timestamptz,
      reason_code text,
      UNIQUE (case_id, case_sequence)
    );
    CREATE TABLE step (
      exchange_id uuid NOT NULL REFERENCES exchange,
      version integer NOT NULL,
      action text NOT NULL,
      state text NOT NULL,
      receipt text,
      organisation_id uuid,
      acting_function text NOT NULL,
      occurred_at timestamptz NOT NULL,
      reason_code text,
      PRIMARY KEY (exchange_id, version)
    );
    CREATE TABLE content (
      id uuid PRIMARY KEY,
      exchange_id uuid NOT NULL REFERENCES exchange,
      case_id uuid NOT NULL REFERENCES case_file,
      part text NOT NULL,
      author_id uuid NOT NULL,
      sealed bytea NOT NULL,
      created_at timestamptz NOT NULL
    );
    CREATE INDEX ON content (exchange_id);
    CREATE TABLE audience (
      organisation_id uuid NOT NULL,
      exchange_id uuid NOT NULL REFERENCES exchange,
      type text NOT NULL,
      relation text NOT NULL,
      valid_from timestamptz NOT NULL,
      valid_to timestamptz,
      PRIMARY KEY (organisation_id, exchange_id)
    );
    CREATE INDEX ON audience (organisation_id, type, exchange_id DESC);

    CREATE TABLE inbox (
      organisation_id uuid NOT NULL,
      message_id text NOT NULL,
      fingerprint bytea NOT NULL,
      receipt jsonb NOT NULL,
      received_at timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, message_id)
    );
    CREATE TABLE outbox (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      channel text NOT NULL CHECK (channel IN ('AMQP', 'TEMPORAL')),
      ordering_key uuid NOT NULL,
      destination text NOT NULL,
      payload jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX ON outbox (channel, id);
    CREATE TABLE audit_leaf (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      occurred_at timestamptz NOT NULL,
      kind text NOT NULL,
      organisation_id uuid,
      subject_id uuid,
      detail jsonb NOT NULL,
      salt bytea NOT NULL,
      commitment bytea NOT NULL
    );
    CREATE INDEX ON audit_leaf (subject_id);
    CREATE TABLE disclosure (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      occurred_at timestamptz NOT NULL,
      operation text NOT NULL,
      organisation_id uuid NOT NULL,
      actor text NOT NULL,
      acting_functions text[] NOT NULL,
      purpose text,
      legal_basis_id text,
      sealed_motive bytea,
      subject_ids uuid[] NOT NULL,
      disclosed text[] NOT NULL,
      masked text[] NOT NULL,
      rules text[] NOT NULL
    );
    CREATE INDEX ON disclosure USING gin (subject_ids);

    CREATE TABLE session (
      id_hash bytea PRIMARY KEY,
      claims jsonb NOT NULL,
      expires_at timestamptz NOT NULL
    );

    CREATE FUNCTION announce_register_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_notify('register', TG_TABLE_NAME); RETURN NULL; END $$;
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON organisation FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON organisation_identifier FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON partner_system FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON escalation FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON legal_basis FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON protocol FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON protocol_flow FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
    CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON policy_frame FOR EACH STATEMENT EXECUTE FUNCTION announce_register_change();
  `.execute(db);
}
