/** The ways of reading an exchange: follow it, list it, read its content. All end in `disclose`. */
import { sql } from 'kysely';

import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { holderOf, type RequestState } from '../../workflows/domain/request';
import { callerFacts, type Caller } from '../policy/caller';
import { decide, type ExchangeFacts, type Relation } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import type { Register } from '../policy/register';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';

type Schemas = components['schemas'];

/**
 * Whether the caller may do this with an exchange it is a party to.
 * @throws Refusal with the problem that the deciding rule names
 */
export function refuseUnlessReadable(
  operation:
    | 'listInformationRequests'
    | 'getInformationRequest'
    | 'readInformationRequest'
    | 'getCaseNotification'
    | 'readCaseNotification'
    | 'listCaseNotifications',
  caller: Caller,
  facts: ExchangeFacts,
  purpose: Purpose | undefined,
  motive: boolean,
): void {
  const { action, purposes } = operations[operation];
  const decision = decide(action, callerFacts(caller), facts, {
    ...(purpose ? { purpose } : {}),
    admitted: purposes,
    categories: [],
    motive,
  });
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
}

function reference(register: Register, id: string): Schemas['OrganizationReference'] {
  return { organizationId: id, name: register.nameOf(id) };
}

function trackedExchange(register: Register, row: ExchangeRow) {
  return {
    exchangeId: row.id,
    caseId: row.case_id,
    caseSequence: row.case_sequence,
    sender: reference(register, row.sender_id),
    recipient: reference(register, row.recipient_id),
    purpose: row.purpose,
    legalBasis: row.legal_basis_id,
    protocolId: row.protocol_id,
    handling: row.handling,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
}

type NextStep = NonNullable<Schemas['InformationRequest']['nextStep']>;

/** A request as it is followed: where it stands, who holds it, by when, and what happens next by itself. */
export function trackedRequest(register: Register, row: ExchangeRow): Schemas['InformationRequest'] {
  const state = row.state as RequestState;
  const holder = holderOf(state);
  return {
    ...trackedExchange(register, row),
    state,
    urgency: row.urgency,
    requestedCategories: row.requested_categories as Schemas['PersonCategory'][],
    ...(row.parent_id ? { parentRequestId: row.parent_id } : {}),
    ...(row.reason_code ? { reasonCode: row.reason_code } : {}),
    ...(row.due_at ? { dueAt: row.due_at.toISOString() } : {}),
    ...(holder ? { holder: reference(register, holder === 'SENDER' ? row.sender_id : row.recipient_id) } : {}),
    ...(row.next_step && row.next_step_at
      ? { nextStep: { step: row.next_step as NextStep['step'], at: row.next_step_at.toISOString() } }
      : {}),
  };
}

export function trackedNotification(register: Register, row: ExchangeRow): Schemas['CaseNotification'] {
  return { ...trackedExchange(register, row), state: row.state };
}

/** What has happened to an exchange, in order. */
export async function timelineOf(service: Service, exchangeId: string): Promise<Schemas['Timeline']> {
  const steps = await service.db
    .selectFrom('step')
    .selectAll()
    .where('exchange_id', '=', exchangeId)
    .orderBy('version')
    .execute();
  return {
    timeline: steps.map((step) => ({
      action: step.action,
      state: step.state,
      function: step.acting_function,
      occurredAt: step.occurred_at.toISOString(),
      ...(step.receipt ? { receipt: step.receipt } : {}),
      ...(step.organisation_id ? { organization: reference(service.register, step.organisation_id) } : {}),
      ...(step.reason_code ? { reasonCode: step.reason_code } : {}),
    })),
  };
}

export interface PageOptions {
  readonly role?: 'SENT' | 'RECEIVED' | undefined;
  readonly state?: string | undefined;
  readonly after?: string | undefined;
  readonly pageSize: number;
}

export interface Visible {
  readonly row: ExchangeRow;
  readonly relation: Relation;
  readonly facts: ExchangeFacts;
}

/**
 * A page of what the caller may follow, newest first. The audience index narrows, policy has the last word, and a page
 * is filled up with what follows, so that a hidden row leaves no gap.
 */
export async function pageOf(
  service: Service,
  caller: Caller,
  operation: 'listInformationRequests' | 'listCaseNotifications',
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<{ readonly items: readonly Visible[]; readonly next: string | undefined }> {
  const type = operation === 'listInformationRequests' ? 'INFORMATION_REQUEST' : 'CASE_NOTIFICATION';
  const items: Visible[] = [];
  let cursor = options.after;
  for (;;) {
    const rows = await candidates(service, caller, type, options, cursor);
    for (const { relation, ...row } of rows) {
      const facts = exchangeFacts(service.register, caller, row, relation);
      const visible = mayFollow(operation, caller, facts, purpose);
      if (visible && items.length === options.pageSize) return { items, next: items.at(-1)?.row.id };
      if (visible) items.push({ row, relation, facts });
      cursor = row.id;
    }
    if (rows.length <= options.pageSize) return { items, next: undefined };
  }
}

function mayFollow(
  operation: 'listInformationRequests' | 'listCaseNotifications',
  caller: Caller,
  facts: ExchangeFacts,
  purpose: Purpose | undefined,
): boolean {
  const { action, purposes } = operations[operation];
  return decide(action, callerFacts(caller), facts, {
    ...(purpose ? { purpose } : {}),
    admitted: purposes,
    categories: [],
    motive: false,
  }).allowed;
}

function candidates(
  service: Service,
  caller: Caller,
  type: ExchangeRow['type'],
  options: PageOptions,
  cursor: string | undefined,
) {
  const relations = options.role === 'SENT' ? ['SENDER' as const] : ['RECIPIENT' as const, 'ESCALATION' as const];
  return service.db
    .selectFrom('audience')
    .innerJoin('exchange', 'exchange.id', 'audience.exchange_id')
    .selectAll('exchange')
    .select('audience.relation')
    .where('audience.organisation_id', '=', caller.organisation.id)
    .where('audience.type', '=', type)
    .where('audience.valid_from', '<=', sql<Date>`now()`)
    .where((or) => or.or([or('audience.valid_to', 'is', null), or('audience.valid_to', '>', sql<Date>`now()`)]))
    .$if(options.role !== undefined, (query) => query.where('audience.relation', 'in', relations))
    .$if(options.state !== undefined, (query) => query.where('exchange.state', '=', options.state ?? ''))
    .$if(cursor !== undefined, (query) => query.where('audience.exchange_id', '<', cursor ?? ''))
    .orderBy('audience.exchange_id', 'desc')
    .limit(options.pageSize + 1)
    .execute();
}

/** What a reader says of a reading: purpose, ground and need to know. */
export interface ReadingGrounds {
  readonly purpose?: Purpose | undefined;
  readonly legalBasis: string;
  readonly motive: string;
}

export interface OpenedPart<Content> {
  readonly part: string;
  readonly createdAt: Date;
  readonly content: Content;
}

/** Content parts of an exchange, opened, in the order in which they were written. */
export async function openedParts<Content>(
  service: Service,
  row: ExchangeRow,
): Promise<readonly OpenedPart<Content>[]> {
  const parts = await service.db
    .selectFrom('content')
    .selectAll()
    .where('exchange_id', '=', row.id)
    .orderBy('id')
    .execute();
  return Promise.all(
    parts.map(async (part) => ({
      part: part.part,
      createdAt: part.created_at,
      content: await service.caseSeal.unseal<Content>(row.case_id, `${row.id}/${part.id}`, part.sealed),
    })),
  );
}
