/** The ways of reading an exchange: follow it, list it, read its content. All end in `disclose`. */
import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import {
  disclose,
  disclosePage,
  type AnswerOf,
  type Disclosed,
  type ItemOf,
  type PageOperation,
} from '../policy/disclose';
import { exchangeFacts, handlingOf, OWN_EXCHANGES } from '../policy/exchange-facts';
import { situation, type ExchangeFacts } from '../policy/facts';
import type { Register } from '../policy/register';
import type { ExchangeRow } from '../record/change';
import { asFound, findExchange, visibleTo, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { hrefOf } from './event';

type Schemas = components['schemas'];
type ListOperation = Exclude<PageOperation, 'listRegisterEntries'>;
type GetOperation =
  | 'getInformationRequest'
  | 'getCaseNotification'
  | 'getCaseConsultation'
  | 'getSignal'
  | 'getPhenomenonReport'
  | 'getSupportQuestion';
type ReadOperation =
  | 'readInformationRequest'
  | 'readCaseNotification'
  | 'readCaseConsultation'
  | 'readSignal'
  | 'readPhenomenonReport'
  | 'readSupportQuestion'
  | 'exportExchange'
  | 'downloadAttachment';

/**
 * Whether the caller may do this with an exchange it is a party to.
 * @throws Refusal with the problem that the deciding rule names
 */
export function refuseUnlessAllowed(
  service: Service,
  operation: ListOperation | GetOperation | ReadOperation,
  caller: Caller,
  facts: ExchangeFacts,
  purpose: Purpose | undefined,
  motive: boolean,
): void {
  const { action, purposes } = operations[operation];
  const decision = decide(
    action,
    callerFacts(service.register, caller),
    facts,
    situation({ ...(purpose ? { purpose } : {}), admitted: purposes, motive }),
  );
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
}

export function reference(register: Register, id: string): Schemas['OrganizationReference'] {
  return { organizationId: id, name: register.nameOf(id) };
}

/** An exchange as it is followed, without its content. */
export function trackedExchange(register: Register, { row, sequence, entries }: FoundExchange): Schemas['Exchange'] {
  return {
    exchangeId: row.id,
    caseId: row.case_id,
    caseSequence: sequence,
    state: row.state,
    sender: reference(register, row.sender_id),
    recipient: reference(register, row.recipient_id),
    purpose: row.purpose,
    legalBasis: row.legal_basis_id,
    ...(row.protocol_id ? { protocolId: row.protocol_id } : {}),
    handling: handlingOf(row, entries),
    regime: row.regime,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
}

/**
 * What has happened to an exchange, in order. What participants of a consultation told each other before somebody was
 * invited is not known to that one, not even that they did (R5).
 */
export async function timelineOf(service: Service, { row, since }: FoundExchange): Promise<Schemas['Timeline']> {
  const steps = await service.db
    .selectFrom('step')
    .selectAll()
    .where('exchange_id', '=', row.id)
    .orderBy('version')
    .execute();
  return {
    timeline: steps
      .filter((step) => step.action !== 'CONTRIBUTE' || step.occurred_at >= since)
      .map((step) => ({
        action: step.action,
        state: step.state,
        function: step.acting_function,
        occurredAt: step.occurred_at.toISOString(),
        ...(step.receipt ? { receipt: step.receipt } : {}),
        ...(step.organisation_id ? { organization: reference(service.register, step.organisation_id) } : {}),
        ...(step.reason_code ? { reasonCode: step.reason_code } : {}),
        ...(step.signed ? { signature: step.signed } : {}),
      })),
  };
}

/** How an exchange of one type is shown where it is followed. */
export type Present = (register: Register, found: FoundExchange) => Schemas['Exchange'];

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export async function getExchange<Op extends GetOperation>(
  service: Service,
  caller: Caller,
  operation: Op,
  type: ExchangeRow['type'],
  id: string,
  purpose: Purpose | undefined,
  present: Present,
): Promise<Disclosed<AnswerOf<Op>>> {
  const found = await findExchange(service.db, caller.organisation.id, type, id);
  const facts = exchangeFacts(service.register, caller, found);
  refuseUnlessAllowed(service, operation, caller, facts, purpose, false);
  const body = { ...present(service.register, found), ...(await timelineOf(service, found)) };
  return disclose(service, { operation, caller, purpose, subjects: [id] }, facts, body as AnswerOf<Op>);
}

export interface PageOptions {
  readonly role?: 'SENT' | 'RECEIVED' | undefined;
  readonly state?: string | undefined;
  readonly after?: string | undefined;
  readonly pageSize: number;
}

/**
 * A page of what the caller may follow, newest first. The audience index narrows, policy has the last word, and a page
 * is filled up with what follows, so that a hidden row leaves no gap.
 * @throws Refusal purposeMissing, purposeNotAdmitted
 */
export async function listExchanges<Op extends ListOperation>(
  service: Service,
  caller: Caller,
  operation: Op,
  type: ExchangeRow['type'],
  purpose: Purpose | undefined,
  options: PageOptions,
  present: Present,
): Promise<Disclosed<AnswerOf<Op>>> {
  refuseUnlessAllowed(service, operation, caller, OWN_EXCHANGES, purpose, false);
  const items: { found: FoundExchange; facts: ExchangeFacts }[] = [];
  let cursor = options.after;
  let more = true;
  while (more && items.length <= options.pageSize) {
    const rows = await candidates(service, caller, type, options, cursor);
    more = rows.length > options.pageSize;
    for (const found of rows.map(asFound)) {
      cursor = found.row.id;
      const facts = exchangeFacts(service.register, caller, found);
      if (mayFollow(service, operation, caller, facts, purpose)) items.push({ found, facts });
    }
  }
  const page = items.slice(0, options.pageSize);
  const last = page.at(-1)?.found.row.id;
  const next = items.length > options.pageSize && last !== undefined ? { next: last } : {};
  return disclosePage(
    service,
    { operation, caller, purpose, subjects: page.map(({ found }) => found.row.id) },
    page.map(({ found, facts }) => ({ facts, body: present(service.register, found) as ItemOf<Op> })),
    { self: hrefOf({ type }), ...next },
  );
}

function mayFollow(
  service: Service,
  operation: ListOperation,
  caller: Caller,
  facts: ExchangeFacts,
  purpose: Purpose | undefined,
): boolean {
  const { action, purposes } = operations[operation];
  return decide(
    action,
    callerFacts(service.register, caller),
    facts,
    situation({ ...(purpose ? { purpose } : {}), admitted: purposes }),
  ).allowed;
}

function candidates(
  service: Service,
  caller: Caller,
  type: ExchangeRow['type'],
  options: PageOptions,
  cursor: string | undefined,
) {
  const relations = options.role === 'SENT' ? ['SENDER' as const] : ['RECIPIENT' as const, 'ESCALATION' as const];
  return visibleTo(service.db, caller.organisation.id, type)
    .$if(options.role !== undefined, (query) => query.where('audience.relation', 'in', relations))
    .$if(options.state !== undefined, (query) => query.where('exchange.state', '=', options.state ?? ''))
    .$if(cursor !== undefined, (query) => query.where('audience.exchange_id', '<', cursor ?? ''))
    .orderBy('audience.exchange_id', 'desc')
    .limit(options.pageSize + 1)
    .execute();
}

/**
 * Content of an exchange, for a stated purpose, ground and motive. The motive is sealed with the record of the reading.
 * @param body makes the answer from the opened parts
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission
 */
export async function readExchangeContent<Op extends ReadOperation, Content>(
  service: Service,
  caller: Caller,
  operation: Op,
  type: ExchangeRow['type'] | undefined,
  id: string,
  grounds: ReadingGrounds,
  body: (found: FoundExchange, parts: readonly OpenedPart<Content>[]) => AnswerOf<Op> | Promise<AnswerOf<Op>>,
): Promise<Disclosed<AnswerOf<Op>>> {
  const found = await findExchange(service.db, caller.organisation.id, type, id);
  const { row } = found;
  const facts = exchangeFacts(service.register, caller, found, grounds.legalBasis);
  refuseUnlessAllowed(service, operation, caller, facts, grounds.purpose, true);
  const parts = await openedParts<Content>(service, row);
  const { sealed } = await service.caseSeal.seal(row.case_id, row.sender_id, `${row.id}/motive`, grounds.motive);
  return disclose(
    service,
    {
      operation,
      caller,
      purpose: grounds.purpose,
      legalBasisId: grounds.legalBasis,
      sealedMotive: sealed,
      subjects: [row.id],
    },
    facts,
    await body(found, parts),
  );
}

/** What a reader says of a reading: purpose, ground and need to know. */
export interface ReadingGrounds {
  readonly purpose?: Purpose | undefined;
  readonly legalBasis: string;
  readonly motive: string;
}

export interface OpenedPart<Content> {
  readonly part: string;
  readonly authorId: string;
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
      authorId: part.author_id,
      createdAt: part.created_at,
      content: await service.caseSeal.unseal<Content>(row.case_id, `${row.id}/${part.id}`, part.sealed),
    })),
  );
}
