/** The ways of reading an exchange: follow it, list it, read its content. All end in `disclose`. */
import { operations } from '../../openapi/generated/operations';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclose, disclosePage, type AnswerOf, type Disclosed, type ItemOf } from '../policy/disclose';
import { exchangeFacts, OWN_EXCHANGES } from '../policy/exchange-facts';
import { situation, type ExchangeFacts } from '../policy/facts';
import type { ExchangeRow } from '../record/change';
import { asFound, findExchange, visibleTo, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { hrefOf } from './event';
import { recordOpened } from './opened';
import { exchangeOf, type GetOperation, type ListOperation, type ReadOperation } from './operation';
import { openedParts, type OpenedPart } from './part';
import { SHOWN, type Shown } from './shown';
import { timelineOf, trackedExchange } from './tracked';

/** Operations that give content of an exchange. */
type ContentOperation = ReadOperation | 'exportExchange' | 'downloadAttachment';

/**
 * Whether the caller may do this with an exchange it is a party to.
 * @throws Refusal with the problem that the deciding rule names
 */
export function refuseUnlessAllowed(
  service: Service,
  operation: ListOperation | GetOperation | ContentOperation,
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

/** An exchange as it is followed. */
async function followed(service: Service, found: FoundExchange): Promise<object> {
  const { followed: says }: Pick<Shown<ExchangeRow['type']>, 'followed'> = SHOWN[found.row.type];
  return { ...trackedExchange(service.register, found), ...(await says?.(found, service)) };
}

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export async function getExchange<Op extends GetOperation>(
  service: Service,
  caller: Caller,
  operation: Op,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<Op>>> {
  const found = await findExchange(service.db, caller.organisation.id, exchangeOf(operation), id);
  const facts = exchangeFacts(service.register, caller, found);
  refuseUnlessAllowed(service, operation, caller, facts, purpose, false);
  const body = { ...(await followed(service, found)), ...(await timelineOf(service, found)) };
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
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<Op>>> {
  const type = exchangeOf(operation);
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
    await Promise.all(
      page.map(async ({ found, facts }) => ({ facts, body: (await followed(service, found)) as ItemOf<Op> })),
    ),
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
export async function readExchangeContent<Op extends ContentOperation, Content>(
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

/**
 * What is in an exchange, as its type shows it.
 * @throws Refusal as above
 */
export function readExchangeOf<Op extends ReadOperation>(
  service: Service,
  caller: Caller,
  operation: Op,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<Op>>> {
  const type = exchangeOf(operation);
  const { content }: Shown<ExchangeRow['type']> = SHOWN[type as ExchangeRow['type']];
  return readExchangeContent(
    service,
    caller,
    operation,
    type,
    id,
    grounds,
    async (found, parts: readonly OpenedPart[]) => (await content(found, parts, service)) as AnswerOf<Op>,
  );
}

/**
 * The same, by whom it was meant for; that it was opened is told to its sender.
 * @throws Refusal as above
 */
export async function openExchange<Op extends ReadOperation>(
  service: Service,
  caller: Caller,
  operation: Op,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<Op>>> {
  const content = await readExchangeOf(service, caller, operation, id, grounds);
  await recordOpened(service, caller, id);
  return content;
}
