/** What is sealed of a question to the expert pool: everything in it is a statement of one category, as elsewhere. */
import type { components } from '../../openapi/generated/schakel';

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
