import type { components } from '../../openapi/generated/schakel';

type Schemas = components['schemas'];

/** What is sealed of an information card. */
export interface CardContent {
  readonly motive: string;
  readonly version: number;
  readonly category: Schemas['InformationCardCategory'];
  readonly threatLevel: Schemas['ThreatLevel'];
  readonly content: Schemas['CaseContent'];
}
