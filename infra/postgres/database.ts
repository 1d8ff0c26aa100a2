import { CompiledQuery, Kysely, PostgresDialect, type Generated, type JSONColumnType } from 'kysely';
import { Pool, types } from 'pg';

import type { AttachmentState } from '../../workflows/domain/attachment';
import type { Category, Purpose } from '../../workflows/domain/category';
import type { ExchangeType } from '../../workflows/domain/event';
import type { DeliveryProblem, DeliveryState } from '../../workflows/domain/delivery';
import type { HandlingCode, Regime } from '../../workflows/domain/handling';
import type { CellKey as PhenomenonCodes } from '../../workflows/domain/phenomenon-table';
import type { ProblemCode } from '../../workflows/domain/problem';
import type { EntryKind } from '../../workflows/domain/register-entry';

// Sequence numbers are bigint in PostgreSQL; they stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);
// A date is a day, not a moment: keep it as text, so that no time zone moves it.
types.setTypeParser(types.builtins.DATE, (text) => text);

type Json = JSONColumnType<object, object | string, object | string>;

export interface Database {
  partner_system: {
    client_id: string;
    organisation_id: string;
    amqp_user: string | null;
    inbound_exchange: string | null;
    outbound_queue: string | null;
  };
  register_entry: {
    id: string;
    version: number;
    kind: EntryKind;
    owner_id: string;
    /** Exchange or case that it is about. */
    subject_id: string | null;
    /** Organization that it concerns beside its owner. */
    party_id: string | null;
    body: Json;
    valid_from: Date;
    valid_to: Date | null;
    proposed_at: Date;
    proposed_by: string;
    proposed_for: string | null;
    proposed_function: string;
    decided_at: Date | null;
    decided_by: string | null;
    decided_function: string | null;
    approved: boolean | null;
    ended_at: Date | null;
    reviewed_at: Date | null;
    incident_at: Date | null;
  };
  account: {
    organisation_id: string;
    actor: string;
    kind: 'SYSTEM' | 'PERSON';
    functions: string[];
    since: Date;
    last_seen: Date;
  };
  case_party: {
    case_id: string;
    organisation_id: string;
    last_sequence: number;
    /** How many events of the case the organization was told. */
    last_event: Generated<number>;
    /** Numbers under which it counted its own messages (a multirange). */
    heard: Generated<string>;
    /** Since when one of them is missing. */
    missing_since: Generated<Date | null>;
  };
  /** Something that should have come and did not. */
  silence: {
    id: Generated<number>;
    kind: 'QUIET' | 'GAP' | 'UNREAD' | 'UNOPENED';
    organisation_id: string;
    /** Opaque id of what it is about, where there is one. */
    about: Generated<string>;
    since: Date;
    raised_at: Generated<Date>;
    ended_at: Generated<Date | null>;
  };
  case_file: {
    id: string;
    owner_id: string;
    wrapped_key: Buffer | null;
    created_at: Generated<Date>;
  };
  exchange: {
    id: string;
    type: ExchangeType;
    case_id: string;
    sender_id: string;
    recipient_id: string;
    parent_id: string | null;
    state: string;
    version: number;
    purpose: Purpose;
    legal_basis_id: string;
    legal_basis_version: number;
    /** None where a law and no protocol is the ground: a consultation, a report to the prosecutor. */
    protocol_id: string | null;
    handling: HandlingCode;
    regime: Regime;
    residence: number | null;
    /** Until when it may be read; from then on it is due for deletion (R26). */
    retain_until: Date | null;
    urgency: 'NORMAL' | 'URGENT';
    requested_categories: Category[];
    frame_id: string | null;
    frame_version: number | null;
    submitted_by: string;
    submitted_function: string;
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
    /** Whose functions the one who acted was given. */
    on_behalf_of: string | null;
    /** The step as a signed receipt (JWS). */
    signed: Generated<string | null>;
    /** Place in the order of commits: a reader that waits for older transactions misses none. */
    written_in: Generated<string>;
    place: Generated<number>;
  };
  content: {
    id: string;
    exchange_id: string;
    case_id: string;
    part:
      | 'OPENING'
      | 'ANSWER'
      | 'PARTIAL_ANSWER'
      | 'CONTRIBUTION'
      | 'QUESTION_BACK'
      | 'CLARIFICATION'
      | 'REFERRAL'
      | 'TRIAGE'
      | 'FOLLOW_UP'
      | 'LESSON'
      | 'CHANGE'
      | 'PREPARATION'
      | 'DECISION'
      | 'REVIEW'
      | 'RENEWAL'
      | 'FEEDBACK'
      | 'PROGRESS'
      | 'REFUSAL'
      | 'REPORT';
    author_id: string;
    sealed: Buffer;
    created_at: Date;
  };
  attachment: {
    id: string;
    /** Who uploads it. */
    organisation_id: string;
    case_id: string;
    /** Exchange that the uploader had before it when it began; none for a case of its own. */
    about_id: string | null;
    state: AttachmentState;
    purpose: Purpose;
    /** In bytes. */
    size: number;
    /** Bytes that are kept. */
    received: Generated<number>;
    digest: Buffer;
    media_type: string;
    sealed_name: Buffer | null;
    scanned: boolean | null;
    problem: 'attachmentDigestMismatch' | 'attachmentInfected' | null;
    /** The exchange and the content with the statement that names it. */
    exchange_id: string | null;
    content_id: string | null;
    created_at: Date;
    changed_at: Date;
  };
  attachment_part: { attachment_id: string; number: number; sealed: Buffer };
  /** By what signals to one organization can be found to be about the same person, without saying who. */
  likeness: { exchange_id: string; recipient_id: string; digest: Buffer };
  /** What a transfer was made from: the exchanges of its sender that are handed on with it. */
  transfer_source: { transfer_id: string; source_id: string };
  /** How many phenomenon reports were assessed, by their codes: nothing says which, by whom, or on which day. */
  phenomenon_count: {
    quarter: string;
    nis: number;
    channel: PhenomenonCodes['channel'];
    kind: PhenomenonCodes['kind'];
    scale: string;
    measure: string;
    reports: number;
  };
  /** What was learned from a question, with nothing that leads back to it. */
  lesson: {
    id: string;
    theme: string;
    title: string;
    lesson: string;
    /** Month (YYYY-MM). */
    shared_in: string;
    author_id: string;
  };
  /** An entity of the common database, by an opaque id. */
  card_entity: {
    id: string;
    /** Raised by whatever happens to its cards. */
    revision: number;
    /** Version with which it was removed last. */
    recalled_version: number | null;
  };
  /** Which entity a card is about, and in which version. */
  information_card: { exchange_id: string; entity_id: string; version: number };
  /** In which version of the plan an action stands, and what was last reported of it. */
  plan_action: {
    exchange_id: string;
    plan: string;
    objective: number;
    action: string;
    progress: string | null;
    progress_at: Date | null;
    ended_reason: string | null;
  };
  audience: {
    organisation_id: string;
    exchange_id: string;
    type: string;
    relation: 'SENDER' | 'RECIPIENT' | 'ESCALATION' | 'MEMBER' | 'INVITED';
    /** Place of the exchange in what the organization knows of its case. */
    sequence: Generated<number>;
    valid_from: Date;
    valid_to: Date | null;
  };
  inbox: { organisation_id: string; message_id: string; fingerprint: Buffer; receipt: Json; received_at: Date };
  /** What workflows are told. */
  outbox: {
    id: Generated<number>;
    ordering_key: string;
    destination: string;
    payload: Json;
    created_at: Generated<Date>;
  };
  /** What partners are told: one row for each event and recipient, which is that recipient's inbox. */
  delivery: {
    id: Generated<number>;
    event_id: string;
    organisation_id: string;
    exchange_id: string;
    exchange_type: string;
    case_id: string;
    event: Json;
    /** Handing this over is what delivers the exchange. */
    delivers: boolean;
    state: Generated<DeliveryState>;
    /** Place in the recipient's inbox, counted for each recipient without holes. */
    place: Generated<number | null>;
    /** Place in what the recipient was told of the case. */
    sequence: Generated<number | null>;
    attempts: Generated<number>;
    retry_at: Generated<Date | null>;
    problem: Generated<DeliveryProblem | null>;
    created_at: Generated<Date>;
    placed_at: Generated<Date | null>;
    settled_at: Generated<Date | null>;
  };
  /** Everything about handing over to one partner. */
  lane: {
    organisation_id: string;
    last_place: Generated<number>;
    acknowledged: Generated<number>;
    acknowledged_at: Generated<Date | null>;
    circuit: Generated<'CLOSED' | 'OPEN'>;
    failures: Generated<number>;
    opened_at: Generated<Date | null>;
    retry_at: Generated<Date | null>;
    problem: Generated<DeliveryProblem | null>;
    last_delivered_at: Generated<Date | null>;
    paused_at: Generated<Date | null>;
    maintenance_from: Generated<Date | null>;
    maintenance_to: Generated<Date | null>;
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
    on_behalf_of: string | null;
    acting_functions: string[];
    purpose: string | null;
    legal_basis_id: string | null;
    sealed_motive: Buffer | null;
    subject_ids: string[];
    disclosed: string[];
    masked: string[];
    rules: string[];
  };
  parked_message: {
    id: string;
    direction: 'IN' | 'OUT';
    /** Whose queue it came out of; nothing when that queue is nobody's any more. */
    organisation_id: string | null;
    problem: ProblemCode;
    /** The sender's id of a command, or the id of an event or reply, where it is usable. */
    message_id: string | null;
    /** CloudEvent type, where it is one of the contract's. */
    message_type: string | null;
    size: number;
    /** Nothing where it was too large to keep. */
    sealed: Buffer | null;
    wrapped_key: Buffer | null;
    state: 'PARKED' | 'REPLAYED' | 'DISCARDED';
    /** How often it was put back. */
    replays: number;
    parked_at: Date;
    settled_at: Date | null;
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
  // The pool listens to idle clients only. Whoever holds one learns of its end by the query that fails; without anybody
  // who listens, an end between two queries would be the end of the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), pool };
}

/** Whether the database answers. */
export async function databaseIsUp(db: Db): Promise<boolean> {
  return db.executeQuery(CompiledQuery.raw('SELECT 1')).then(
    () => true,
    () => false,
  );
}
