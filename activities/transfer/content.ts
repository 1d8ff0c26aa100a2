/** What is sealed of a transfer. */
import type { components } from '../../openapi/generated/schakel';

type Schemas = components['schemas'];

/** With what it is proposed. */
export interface TransferDossier extends Pick<Schemas['CaseTransferProposal'], 'motive' | 'goals' | 'coordinator'> {
  readonly openMeasures: readonly Schemas['CaseTransferMeasure'][];
  readonly content: Schemas['CaseContent'];
}

/** Why it was refused. */
export interface RefusalContent {
  readonly content: Schemas['CaseData'];
}
