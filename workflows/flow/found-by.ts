/**
 * What a workflow can be found by in the orchestration: where it stands, and what comes next. Codes and moments only: what is
 * found by is readable by whoever runs the orchestration, so nothing of a person or a party is in it.
 */
import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributeUpdatePair } from '@temporalio/common';

import type { FlowChange } from '../domain/flow-course';

const STATE = defineSearchAttributeKey('SchakelState', SearchAttributeType.KEYWORD);
const NEXT_STEP = defineSearchAttributeKey('SchakelNextStep', SearchAttributeType.KEYWORD);
const NEXT_STEP_AT = defineSearchAttributeKey('SchakelNextStepAt', SearchAttributeType.DATETIME);

/** Every attribute with its type, as the orchestration has to know it before a workflow can say it. */
export const FOUND_BY = [STATE, NEXT_STEP, NEXT_STEP_AT] as const;

/** As a workflow says it, whenever it stands elsewhere. */
export function foundBy({ state, next }: FlowChange): SearchAttributeUpdatePair[] {
  return [
    { key: STATE, value: state },
    { key: NEXT_STEP, value: next?.step ?? null },
    { key: NEXT_STEP_AT, value: next ? new Date(next.at) : null },
  ];
}
