/** What is sealed of a release. */
import type { components } from '../../openapi/generated/schakel';

type Schemas = components['schemas'];

/** With what it is announced. */
export interface AnnouncedContent {
  readonly motive: string;
  readonly releaseKind: Schemas['ReleaseKind'];
  readonly withoutAddress: boolean;
  readonly content: Schemas['CaseContent'];
}

/** What has changed of it. */
export interface ChangedContent {
  readonly plannedAt: string;
  readonly content?: Schemas['CaseContent'];
}

/** What its recipient has arranged. */
export interface PreparedContent {
  readonly preparation: Schemas['ReleasePreparationKind'];
  readonly consultationId?: string | undefined;
  readonly content: Schemas['CaseData'];
}
