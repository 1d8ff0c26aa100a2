/** What is sealed of a consultation besides what is contributed to it. */
import type { components } from '../../openapi/generated/schakel';

type Schemas = components['schemas'];

/** How somebody sees the case, as the statement that it is. */
export const said = (text: string): Schemas['CaseData'] => ({ concern: [{ kind: 'ASSESSMENT', text }] });

/** What was decided in a meeting, and who was there. */
export interface DecisionContent {
  readonly outcome: Schemas['ConsultationOutcome'];
  readonly attendeeIds: readonly string[];
  readonly coordinatorId?: string | undefined;
  readonly content: Schemas['CaseData'];
}

/** How it goes, or why it goes on. */
export interface ReviewContent {
  readonly content: Schemas['CaseData'];
}

/** The words in which the police would be told. */
export interface FeedbackContent {
  readonly content: Schemas['CaseContent'];
}
