import type { components } from '../../openapi/generated/schakel';

type Schemas = components['schemas'];

/** With what an action begins. */
export interface AssignedContent {
  readonly motive: string;
  readonly description: string;
}

/** What a policy domain says of one round, or at the end. */
export interface ReportedContent {
  readonly progress: Schemas['PlanProgress'] | 'DONE';
  readonly text: string;
  readonly period?: Schemas['PlanPeriod'];
}
