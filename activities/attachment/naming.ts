import type { components } from '../../openapi/generated/schakel';
import { Refusal, type Issue } from '../../workflows/domain/problem';
import type { CaseContent } from '../exchange/admit';
import type { Caller } from '../policy/caller';
import type { AttachmentRow, Change } from '../record/change';
import type { Service } from '../service';
import { attachmentSignal } from './signal';

type Statement = components['schemas']['Statement'];
type Reference = components['schemas']['AttachmentReference'];

/** Digest as it is written in Repr-Digest and in the contract. */
export const digestText = (digest: Buffer): string => `sha-256=:${digest.toString('base64')}:`;

interface Named {
  readonly id: string;
  /** JSON pointer to where it is named. */
  readonly at: string;
}

function namedIn(content: CaseContent): readonly Named[] {
  return Object.entries(content).flatMap(([category, statements]) =>
    Array.isArray(statements)
      ? statements.flatMap(({ attachments = [] }: Statement, index) =>
          attachments.map(({ attachmentId }, place) => ({
            id: attachmentId,
            at: `/content/${category}/${String(index)}/attachments/${String(place)}`,
          })),
        )
      : [],
  );
}

/** What of others, of another case, or already in a message is answered like what does not exist. */
function issuesOf(named: readonly Named[], rows: ReadonlyMap<string, AttachmentRow>): readonly Issue[] {
  return named.flatMap(({ id, at }, index): Issue[] => {
    const issue = (type: string, title: string): Issue[] => [{ type, in: 'body', name: at, title }];
    const row = rows.get(id);
    if (!row) return issue('attachmentUnknown', 'No such attachment waits to be named in this case');
    if (row.state !== 'READY') return issue('attachmentNotReady', 'This attachment is not ready');
    const again = named.findIndex((each) => each.id === id) < index;
    return again ? issue('attachmentNamedTwice', 'Named by an earlier statement of this message') : [];
  });
}

async function referenceTo(service: Service, row: AttachmentRow): Promise<Reference> {
  const { name } = row.sealed_name
    ? await service.caseSeal.unseal<{ name?: string }>(row.case_id, `${row.id}/name`, row.sealed_name)
    : {};
  return {
    attachmentId: row.id,
    mediaType: row.media_type,
    size: row.size,
    digest: digestText(row.digest),
    scanned: row.scanned ?? false,
    ...(name === undefined ? {} : { name }),
  };
}

/**
 * Content as it is sealed: where a statement names an attachment, readers are told what it is. Each attachment belongs
 * to one statement and shares its category, its secrecy and its readers.
 * @throws Refusal attachmentNotUsable
 */
export async function withAttachments<Content extends CaseContent>(
  service: Service,
  caller: Caller,
  caseId: string,
  content: Content,
): Promise<{ readonly content: Content; readonly attachments: readonly AttachmentRow[] }> {
  const named = namedIn(content);
  if (named.length === 0) return { content, attachments: [] };
  const attachments = await service.db
    .selectFrom('attachment')
    .selectAll()
    .where(
      'id',
      'in',
      named.map(({ id }) => id),
    )
    .where('organisation_id', '=', caller.organisation.id)
    .where('case_id', '=', caseId)
    .where('state', '!=', 'NAMED')
    .execute();
  const issues = issuesOf(named, new Map(attachments.map((row) => [row.id, row])));
  if (issues.length > 0) throw new Refusal('attachmentNotUsable', { issues });
  const references = new Map(
    await Promise.all(attachments.map(async (row) => [row.id, await referenceTo(service, row)] as const)),
  );
  const described = (statement: Statement): Statement =>
    statement.attachments
      ? { ...statement, attachments: statement.attachments.map((each) => references.get(each.attachmentId) ?? each) }
      : statement;
  const entries = Object.entries(content).map(([category, value]: [string, unknown]) => [
    category,
    Array.isArray(value) ? (value as Statement[]).map(described) : value,
  ]);
  return { content: Object.fromEntries(entries) as Content, attachments };
}

/** What is written of attachments with the content that names them. */
export function naming(
  attachments: readonly AttachmentRow[],
  exchangeId: string,
  contentId: string,
  at: Date,
): {
  readonly attachmentUpdates: NonNullable<Change['attachmentUpdates']>;
  readonly signals: NonNullable<Change['signals']>;
} {
  return {
    attachmentUpdates: attachments.map(({ id }) => ({
      id,
      from: 'READY',
      state: 'NAMED',
      changed_at: at,
      exchange_id: exchangeId,
      content_id: contentId,
    })),
    signals: attachments.flatMap(({ id }) => attachmentSignal(id, 'NAMED')),
  };
}
