/** Another term for an exchange that is under way: deadlines are policy, and two people may decide on another. */
import { endsAfter, type Flow } from '../../workflows/domain/flow';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import { Refusal } from '../../workflows/domain/problem';
import type { EntryRow } from '../policy/register';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { mayRemind } from './called-in';
import { stepOf, tellings } from './movement';
import { afterTerm, keptBy, tellWorkflow } from './terms';

/** Whether an exchange has a deadline of this name: a term that it does not end by itself after. */
export function hasDeadline(row: ExchangeRow, term: string): boolean {
  if (!isFlowType(row.type) || keptBy(row)?.terms[term] === undefined) return false;
  return !endsAfter(FLOWS[row.type].flow, term);
}

interface OtherTerm {
  readonly term: string;
  /** ISO 8601 period, counted from the decision. */
  readonly period: string;
}

/**
 * What is written once the decision holds: clocks that run for the term begin anew, the timeline says so, and the parties
 * and the workflow hear of it.
 * @param decision the fact of the register that says so
 * @throws Refusal illegalTransition when it has ended, or has no such deadline
 */
export async function termChanged(
  service: Service,
  exchange: ExchangeRow,
  decision: EntryRow,
  { term, period }: OtherTerm,
  at: Date,
): Promise<Pick<Change, 'update' | 'steps' | 'deliveries' | 'signals'>> {
  const { type } = exchange;
  if (!isFlowType(type) || !hasDeadline(exchange, term)) throw new Refusal('illegalTransition');
  const { flow }: { readonly flow: Flow } = FLOWS[type];
  if (flow.ended.includes(exchange.state)) throw new Refusal('illegalTransition');
  const row = { ...exchange, type };
  const set = afterTerm(flow, row, term, period, at);
  const step = {
    action: 'CHANGE_TERM',
    at,
    organisationId: decision.owner_id,
    actingFunction: decision.decided_function ?? decision.proposed_function,
    onBehalfOf: decision.proposed_for ?? undefined,
    reasonCode: `${term} ${period}`,
  };
  const word = { happened: 'termChanged', whom: ['SENDER', 'RECIPIENT', 'MEMBER', 'INVITED', 'ESCALATION'] } as const;
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, step, row.state)],
    // Another term is a reminder to whoever is waited for, and whoever declined gets none (R4).
    deliveries: mayRemind(service, row) ? await tellings(service, row, word, row.state, at, decision.owner_id) : [],
    signals: tellWorkflow(type, row, set, row.version + 1),
  };
}
