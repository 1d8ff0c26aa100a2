import type { ExchangeType } from './event';
import type { Flow } from './flow';
import { PHENOMENON } from './phenomenon';
import { REQUEST } from './request';
import { SIGNAL } from './signal';
import { SUPPORT } from './support';

interface NamedFlow {
  /** Of the workflow, of the folders it is in, and of its terms in a policy frame. */
  readonly name: 'request' | 'signal' | 'phenomenon' | 'support';
  readonly flow: Flow;
}

/** The case flows that follow rules given as data, by the type of exchange they are about. */
export const FLOWS = {
  INFORMATION_REQUEST: { name: 'request', flow: REQUEST },
  SIGNAL: { name: 'signal', flow: SIGNAL },
  PHENOMENON_REPORT: { name: 'phenomenon', flow: PHENOMENON },
  SUPPORT_QUESTION: { name: 'support', flow: SUPPORT },
} as const satisfies Partial<Record<ExchangeType, NamedFlow>>;

export type FlowType = keyof typeof FLOWS;
export type FlowName = (typeof FLOWS)[FlowType]['name'];

/** Whether exchanges of a type follow such a flow. */
export function isFlowType(type: ExchangeType): type is FlowType {
  return type in FLOWS;
}
