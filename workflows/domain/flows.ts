import { CONSULTATION } from './consultation';
import { CARD } from './card';
import type { Flow } from './flow';
import { PHENOMENON } from './phenomenon';
import { RELEASE } from './release';
import { PLAN } from './plan';
import { REQUEST } from './request';
import { SIGNAL } from './signal';
import { SUPPORT } from './support';
import { TRANSFER } from './transfer';
import { TRAJECTORY } from './trajectory';

interface NamedFlow {
  /** Of the workflow, of the folders it is in, and of its terms in a policy frame. */
  readonly name: string;
  /** How what follows it is called in addresses and event types. */
  readonly resource: string;
  readonly flow: Flow;
}

/** The case flows that follow rules given as data, by the type of exchange they are about. */
export const FLOWS = {
  INFORMATION_REQUEST: { name: 'request', resource: 'informationRequest', flow: REQUEST },
  CASE_CONSULTATION: { name: 'consultation', resource: 'caseConsultation', flow: CONSULTATION },
  SIGNAL: { name: 'signal', resource: 'signal', flow: SIGNAL },
  PHENOMENON_REPORT: { name: 'phenomenon', resource: 'phenomenonReport', flow: PHENOMENON },
  SUPPORT_QUESTION: { name: 'support', resource: 'supportQuestion', flow: SUPPORT },
  DETAINEE_RELEASE: { name: 'release', resource: 'release', flow: RELEASE },
  INFORMATION_CARD: { name: 'card', resource: 'informationCard', flow: CARD },
  PLAN_ACTION: { name: 'plan', resource: 'planAction', flow: PLAN },
  CASE_TRANSFER: { name: 'transfer', resource: 'caseTransfer', flow: TRANSFER },
  INDIVIDUAL_TRAJECTORY: { name: 'trajectory', resource: 'individualTrajectory', flow: TRAJECTORY },
} as const satisfies Readonly<Record<string, NamedFlow>>;

export type FlowType = keyof typeof FLOWS;
export type FlowName = (typeof FLOWS)[FlowType]['name'];

/** Whether exchanges of a type follow such a flow. */
export function isFlowType(type: string): type is FlowType {
  return type in FLOWS;
}
