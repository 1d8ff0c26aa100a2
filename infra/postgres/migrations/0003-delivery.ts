import { sql, type Kysely } from 'kysely';

/**
 * What partners are told: a row for each event and recipient, which is that recipient's inbox and what is pushed to it.
 * A lane is the one durable place of everything about handing over to one partner: how far its inbox goes, how far it
 * read, whether it can be reached, whether it is paused. The outbox keeps what workflows are told.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE delivery (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      event_id uuid NOT NULL UNIQUE,
      organisation_id uuid NOT NULL,
      exchange_id uuid NOT NULL,
      exchange_type text NOT NULL,
      case_id uuid NOT NULL,
      event jsonb NOT NULL,
      delivers boolean NOT NULL,
      state text NOT NULL DEFAULT 'WRITTEN' CHECK (state IN ('WRITTEN', 'WAITING', 'DELIVERED', 'PARKED', 'WITHHELD')),
      place bigint,
      sequence bigint,
      attempts integer NOT NULL DEFAULT 0,
      retry_at timestamptz,
      problem text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      placed_at timestamptz,
      settled_at timestamptz
    ) WITH (fillfactor = 70);
    CREATE UNIQUE INDEX ON delivery (organisation_id, place) WHERE place IS NOT NULL;
    CREATE INDEX delivery_open ON delivery (organisation_id, id) WHERE state IN ('WRITTEN', 'WAITING');
    CREATE INDEX delivery_parked ON delivery (organisation_id, case_id) WHERE state = 'PARKED';

    CREATE TABLE lane (
      organisation_id uuid PRIMARY KEY,
      last_place bigint NOT NULL DEFAULT 0,
      acknowledged bigint NOT NULL DEFAULT 0,
      acknowledged_at timestamptz,
      circuit text NOT NULL DEFAULT 'CLOSED' CHECK (circuit IN ('CLOSED', 'OPEN')),
      failures integer NOT NULL DEFAULT 0,
      opened_at timestamptz,
      retry_at timestamptz,
      problem text,
      last_delivered_at timestamptz,
      paused_at timestamptz,
      maintenance_from timestamptz,
      maintenance_to timestamptz
    ) WITH (fillfactor = 50);

    CREATE TABLE silence (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      kind text NOT NULL,
      organisation_id uuid NOT NULL,
      about text NOT NULL DEFAULT '',
      since timestamptz NOT NULL,
      raised_at timestamptz NOT NULL DEFAULT now(),
      ended_at timestamptz
    );
    CREATE UNIQUE INDEX ON silence (organisation_id, kind, about) WHERE ended_at IS NULL;

    ALTER TABLE case_party
      ADD COLUMN last_event bigint NOT NULL DEFAULT 0,
      ADD COLUMN heard int8multirange NOT NULL DEFAULT '{}',
      ADD COLUMN missing_since timestamptz;
    CREATE INDEX ON case_party (organisation_id) WHERE missing_since IS NOT NULL;
    ALTER TABLE step ADD COLUMN signed text;
    CREATE INDEX ON exchange (changed_at) WHERE type = 'CASE_NOTIFICATION' AND state = 'DELIVERED';

    INSERT INTO delivery (event_id, organisation_id, exchange_id, exchange_type, case_id, event, delivers, created_at)
      SELECT (payload->'event'->>'id')::uuid, destination::uuid, exchange.id, exchange.type, exchange.case_id,
        payload->'event', payload ? 'delivers', outbox.created_at
      FROM outbox JOIN exchange ON exchange.id = (payload->'event'->'data'->>'exchangeId')::uuid
      WHERE channel = 'AMQP' ORDER BY outbox.id;
    DELETE FROM outbox WHERE channel = 'AMQP';
    ALTER TABLE outbox DROP COLUMN channel;
  `.execute(db);
}
