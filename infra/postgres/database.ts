import { CompiledQuery, Kysely, PostgresDialect, type Generated, type JSONColumnType } from 'kysely';
import { Pool, types } from 'pg';

import type { Category, HandlingCode, Purpose } from '../../workflows/domain/category';
import type { IdentifierScheme, Level, OrganisationKind } from '../../workflows/domain/organisation';

// Sequence numbers are bigint in PostgreSQL; they stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);
// A date is a day, not a moment: keep it as text, so that no time zone moves it.
types.setTypeParser(types.builtins.DATE, (text) => text);

type Json = JSONColumnType<object, object | string, object | string>;

export interface Database {
  organisation: {
    id: string;
    name: string;
    level: Level;
    kind: OrganisationKind;
    status: 'ACTIVE' | 'SUSPENDED';
    valid_from: string;
    valid_to: string | null;
  };
  organisation_identifier: {
    organisation_id: string;
    scheme: IdentifierScheme;
    value: string;
    valid_from: string;
    valid_to: string | null;
  };
  partner_system: {
    client_id: string;
    organisation_id: string;
    amqp_user: string | null;
    inbound_exchange: string | null;
    outbound_queue: string | null;
  };
  escalation: { organisation_id: string; target_id: string; acting_function: string; place: number };
  legal_basis: {
    id: string;
    version: number;
    title: string;
    citation: string;
    confidence: string;
    purposes: Purpose[];
    valid_from: string;
    valid_to: string | null;
  };
  protocol: {
    id: string;
    title: string;
    basis: 'PROTOCOL' | 'LAW' | 'IVC_DELIBERATION';
    status: 'ACTIVE' | 'SUSPENDED';
    purposes: Purpose[];
    categories: Category[];
    frame_id: string;
    approval: 'POLICY' | 'FOUR_EYES';
    valid_from: string;
    valid_to: string | null;
  };
  protocol_flow: { protocol_id: string; sender_id: string; recipient_id: string };
  policy_frame: { id: string; version: number; deadlines: Json; valid_from: string; valid_to: string | null };
  case_file: {
    id: string;
    owner_id: string;
    wrapped_key: Buffer | null;
    last_sequence: Generated<number>;
    created_at: Generated<Date>;
  };
  exchange: {
    id: string;
    type: 'INFORMATION_REQUEST' | 'CASE_NOTIFICATION';
    case_id: string;
    case_sequence: number;
    sender_id: string;
    recipient_id: string;
    parent_id: string | null;
    state: string;
    version: number;
    purpose: Purpose;
    legal_basis_id: string;
    legal_basis_version: number;
    protocol_id: string;
    handling: HandlingCode;
    urgency: 'NORMAL' | 'URGENT';
    requested_categories: Category[];
    frame_id: string | null;
    frame_version: number | null;
    submitted_by: string;
    created_at: Date;
    changed_at: Date;
    due_at: Date | null;
    deadlines: Json | null;
    next_step: string | null;
    next_step_at: Date | null;
    reason_code: string | null;
  };
  step: {
    exchange_id: string;
    version: number;
    action: string;
    state: string;
    receipt: 'ACCEPTED' | 'DELIVERED' | 'OPENED' | 'ACTED_ON' | null;
    organisation_id: string | null;
    acting_function: string;
    occurred_at: Date;
    reason_code: string | null;
  };
  content: {
    id: string;
    exchange_id: string;
    case_id: string;
    part: 'OPENING' | 'ANSWER' | 'PARTIAL_ANSWER';
    author_id: string;
    sealed: Buffer;
    created_at: Date;
  };
  audience: {
    organisation_id: string;
    exchange_id: string;
    type: string;
    relation: 'SENDER' | 'RECIPIENT' | 'ESCALATION';
    valid_from: Date;
    valid_to: Date | null;
  };
  inbox: { organisation_id: string; message_id: string; fingerprint: Buffer; receipt: Json; received_at: Date };
  outbox: {
    id: Generated<number>;
    channel: 'AMQP' | 'TEMPORAL';
    ordering_key: string;
    destination: string;
    payload: Json;
    created_at: Generated<Date>;
  };
  audit_leaf: {
    id: Generated<number>;
    occurred_at: Date;
    kind: string;
    organisation_id: string | null;
    subject_id: string | null;
    detail: Json;
    salt: Buffer;
    commitment: Buffer;
  };
  disclosure: {
    id: Generated<number>;
    occurred_at: Date;
    operation: string;
    organisation_id: string;
    actor: string;
    acting_functions: string[];
    purpose: string | null;
    legal_basis_id: string | null;
    sealed_motive: Buffer | null;
    subject_ids: string[];
    disclosed: string[];
    masked: string[];
    rules: string[];
  };
  session: { id_hash: Buffer; claims: Json; expires_at: Date };
}

export type Db = Kysely<Database>;

/** A pool and the typed queries over it. A lost idle connection is reported and replaced, never fatal. */
export function connectDatabase(
  url: string,
  options: { readonly connections: number; readonly onLost: (cause: Error) => void },
): { readonly db: Db; readonly pool: Pool } {
  const pool = new Pool({
    connectionString: url,
    max: options.connections,
    connectionTimeoutMillis: 5_000,
    options: '-c statement_timeout=15000 -c idle_in_transaction_session_timeout=15000',
  });
  pool.on('error', options.onLost);
  return { db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), pool };
}

/** Whether the database answers. */
export async function databaseIsUp(db: Db): Promise<boolean> {
  return db.executeQuery(CompiledQuery.raw('SELECT 1')).then(
    () => true,
    () => false,
  );
}
