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
