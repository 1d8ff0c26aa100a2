import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { contentOf, type Content } from '../exchange/content-facts';
import { readExchangeContent, type OpenedPart, type ReadingGrounds } from '../exchange/reading';
import type { Caller } from '../policy/caller';
import { SHARED, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { readAttachment } from './find-upload';
import { digestText } from './naming';

type CaseData = components['schemas']['CaseData'];
type Statement = components['schemas']['Statement'];
type Context = AnswerOf<'downloadAttachment'>;

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
  grounds: ReadingGrounds & { readonly exchangeId: string },
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
  disclosed: Disclosed<Context>,
  offset: number,
): Promise<OpenedAttachment> {
  const [statements] = Object.values(disclosed.content ?? {}).filter((each) => Array.isArray(each));
  const [reference] = statements?.[0]?.attachments ?? [];
  const row = reference && (await readAttachment(service, reference.attachmentId));
  if (row?.exchange_id !== disclosed.exchangeId) throw new Refusal('resourceNotFound');
  if (offset > row.size) {
    const title = 'The attachment ends before this';
    throw new Refusal('badRequest', { issues: [{ type: 'offsetTooLarge', in: 'body', name: '/offset', title }] });
  }
  return { digest: digestText(row.digest), length: row.size - offset, bytes: service.parts.from(row, offset) };
}
