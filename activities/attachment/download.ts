import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import type { Category } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { contentOf, type Content } from '../exchange/content-facts';
import type { OpenedPart } from '../exchange/part';
import { readExchangeContent, refuseUnlessAllowed, type ReadingGrounds } from '../exchange/reading';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { SHARED, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { findExchange, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { readAttachment } from './find-upload';
import { digestText } from './naming';

type CaseData = components['schemas']['CaseData'];
type Statement = components['schemas']['Statement'];
type Context = AnswerOf<'downloadAttachment'>;

/** What a reader says of a download: the exchange in which it was named, and why. */
type Asked = ReadingGrounds & { readonly exchangeId: string };

const names = (statement: Statement, id: string) =>
  statement.attachments?.some(({ attachmentId }) => attachmentId === id) === true;

/** The statement that names an attachment, alone in its category. */
function contextIn(content: CaseData, id: string): CaseData | undefined {
  for (const [category, statements] of Object.entries(content)) {
    if (!Array.isArray(statements)) continue;
    const statement = statements.find((each: Statement) => names(each, id));
    if (!statement) continue;
    const own = statement.attachments?.filter(({ attachmentId }) => attachmentId === id) ?? [];
    return { [category]: [{ ...statement, attachments: own }] };
  }
  return undefined;
}

function contextOf({ row, since }: FoundExchange, parts: readonly OpenedPart<Content>[], id: string): Context {
  for (const { part, createdAt, content } of parts) {
    const context = contextIn(contentOf(content), id);
    if (!context) continue;
    const shared = part === 'CONTRIBUTION' && createdAt >= since;
    return { exchangeId: row.id, content: { ...context, ...(shared ? { [SHARED]: true } : {}) } };
  }
  return { exchangeId: row.id };
}

/**
 * Reads of an exchange the one statement that names an attachment: by the same rules, and recorded in the same way, as
 * reading all of it. Whether it is there at all is decided on nothing else.
 * @throws Refusal resourceNotFound for an exchange of others, purposeMissing, legalBasisNotActive, missingPermission,
 * noLongerAvailable
 */
export function readStatementOf(
  service: Service,
  caller: Caller,
  attachmentId: string,
  grounds: Asked,
): Promise<Disclosed<Context>> {
  return readExchangeContent<'downloadAttachment', Content>(
    service,
    caller,
    'downloadAttachment',
    undefined,
    grounds.exchangeId,
    grounds,
    (found, parts) => contextOf(found, parts, attachmentId),
  );
}

/**
 * Asks again what was asked when the attachment was opened, without writing it down again.
 * @param disclosed category and statement that were disclosed then
 * @throws Refusal when it would not be opened any more
 */
async function refuseUnlessStillRead(
  service: Service,
  caller: Caller,
  { exchangeId, purpose, legalBasis }: Asked,
  disclosed: { readonly category: Category; readonly secret: boolean },
): Promise<void> {
  const found = await findExchange(service.db, caller.organisation.id, undefined, exchangeId);
  const facts = exchangeFacts(service.register, caller, found, legalBasis);
  refuseUnlessAllowed(service, 'downloadAttachment', caller, facts, purpose, true);
  const said = situation({
    ...(purpose ? { purpose } : {}),
    admitted: operations.downloadAttachment.purposes,
    categories: [disclosed.category],
    // A secret was disclosed because it was shared with the caller, and that does not change.
    item: { secret: disclosed.secret, shared: true },
  });
  const decision = decide('see', callerFacts(service.register, caller), facts, said);
  if (!decision.allowed) throw new Refusal('resourceNotFound', { rules: decision.rules });
}

/** A download lasts, and no permission is carried along: each part is decided on when it leaves (ADR 9). */
async function* each(parts: AsyncIterable<Buffer>, decideAgain: () => Promise<void>): AsyncGenerator<Buffer, void> {
  for await (const part of parts) {
    await decideAgain();
    yield part;
  }
}

/** An attachment that may be read. */
export interface OpenedAttachment {
  /** Of all of it. */
  readonly digest: string;
  /** Bytes that follow. */
  readonly length: number;
  readonly bytes: AsyncIterable<Buffer>;
}

/**
 * Opens the attachment that a disclosed statement names. Nothing else opens one: what was masked or hidden is not in
 * what was disclosed, and so has no name to be opened by.
 * @throws Refusal resourceNotFound when nothing was disclosed; badRequest when it ends before `offset`
 */
export async function openAttachment(
  service: Service,
  caller: Caller,
  disclosed: Disclosed<Context>,
  asked: Asked & { readonly offset?: number },
): Promise<OpenedAttachment> {
  const { offset = 0 } = asked;
  const [shown] = Object.entries(disclosed.content ?? {}) as [Category, Statement[]][];
  const [category, [statement] = []] = shown ?? [];
  const [reference] = statement?.attachments ?? [];
  const row = reference && (await readAttachment(service, reference.attachmentId));
  if (!category || row?.exchange_id !== disclosed.exchangeId) throw new Refusal('resourceNotFound');
  if (offset > row.size) {
    const title = 'The attachment ends before this';
    throw new Refusal('badRequest', { issues: [{ type: 'offsetTooLarge', in: 'body', name: '/offset', title }] });
  }
  const secret = statement?.professionalSecret === true;
  const decideAgain = () => refuseUnlessStillRead(service, caller, asked, { category, secret });
  return {
    digest: digestText(row.digest),
    length: row.size - offset,
    bytes: each(service.parts.from(row, offset), decideAgain),
  };
}
