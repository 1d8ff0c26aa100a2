import type { Change, ExchangeRow } from '../record/change';
import { newId } from '../record/ids';
import type { Service } from '../service';

type Content = NonNullable<Change['contents']>[number];

/** Something that is said in an exchange after its beginning, sealed with the key of its case. */
export async function sealedPart(
  service: Service,
  row: Pick<ExchangeRow, 'id' | 'case_id' | 'sender_id'>,
  part: Content['part'],
  authorId: string,
  at: Date,
  content: unknown,
): Promise<Content> {
  const id = newId();
  const { sealed } = await service.caseSeal.seal(row.case_id, row.sender_id, `${row.id}/${id}`, content);
  return { id, exchange_id: row.id, case_id: row.case_id, part, author_id: authorId, sealed, created_at: at };
}

export interface OpenedPart<Content = unknown> {
  readonly part: string;
  readonly authorId: string;
  readonly createdAt: Date;
  readonly content: Content;
}

/** Content parts of an exchange, opened, in the order in which they were written. */
export async function openedParts<Content = unknown>(
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

/** The content of the first part of a kind; nothing where there is none. */
export function contentOf(parts: readonly OpenedPart[], kind: string): unknown {
  return parts.find((each) => each.part === kind)?.content;
}
