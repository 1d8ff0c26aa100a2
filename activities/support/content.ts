/** What is sealed of a question to the expert pool: everything in it is a statement of one category, as elsewhere. */
import type { components } from '../../openapi/generated/schakel';
import type { Caller } from '../policy/caller';
import type { Change, ExchangeRow } from '../record/change';
import { newId } from '../record/ids';
import type { Service } from '../service';

type Schemas = components['schemas'];

/** A text of one of the parties, as the statement that it is: how somebody sees the matter. */
export const said = (text: string): Schemas['CaseData'] => ({ concern: [{ kind: 'ASSESSMENT', text }] });

/** With what a question begins. */
export interface AskedContent {
  readonly motive: string;
  readonly theme: Schemas['SupportTheme'];
  readonly question: string;
  readonly content: Schemas['CaseData'];
}

/** Words in which to share what was learned. */
export interface LessonContent {
  readonly title: string;
  readonly content: Schemas['CaseData'];
}

type Part = NonNullable<Change['contents']>[number];

/** A part that is added to a question. */
export async function partOf(
  service: Service,
  caller: Caller,
  row: ExchangeRow,
  part: Part['part'],
  content: Schemas['CaseData'] | LessonContent,
  at: Date,
): Promise<Part> {
  const id = newId();
  const { sealed } = await service.caseSeal.seal(row.case_id, row.sender_id, `${row.id}/${id}`, content);
  return {
    id,
    exchange_id: row.id,
    case_id: row.case_id,
    part,
    author_id: caller.organisation.id,
    sealed,
    created_at: at,
  };
}
