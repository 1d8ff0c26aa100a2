import {
  dueAt,
  nextDue,
  runningAfter,
  runningWithout,
  type Flow,
  type Running,
  type Terms,
} from '../../workflows/domain/flow';
import type { FlowChange } from '../../workflows/domain/flow-course';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { afterPeriod, measureOf, type Counting } from '../exchange/period';
import { signal } from '../exchange/signal';
import type { Change, ExchangeRow } from '../record/change';

/** What an exchange keeps of its policy frame from its beginning on, and which of its timers run. */
export interface KeptTerms {
  readonly terms: Terms;
  readonly counting: Counting;
  readonly running: Running;
}

export type Standing = NonNullable<Change['update']>['set'];

const keptBy = (row: ExchangeRow) => row.deadlines as unknown as KeptTerms;

function standing(flow: Flow, row: ExchangeRow, state: string, kept: KeptTerms, at: Date): Standing {
  const next = nextDue(flow, kept.running);
  const due = dueAt(flow, kept.running);
  // What is late stays late for as long as it waits.
  const stillLate = Object.values(flow.timers).some((timer) => timer.due === true && timer.while.includes(state));
  return {
    state,
    changed_at: at,
    due_at: due === undefined ? (stillLate ? row.due_at : null) : new Date(due),
    deadlines: kept,
    next_step: next?.step ?? null,
    next_step_at: next ? new Date(next.at) : null,
    reason_code: row.reason_code,
    handling: row.handling,
  };
}

/** The columns of an exchange that an action has led to a state. */
export function afterAction(
  flow: Flow,
  row: ExchangeRow,
  kept: KeptTerms | undefined,
  action: string,
  state: string,
  at: Date,
): Standing {
  const { terms, counting, running } = kept ?? keptBy(row);
  const fallsDue = (term: string, share: number) => {
    const end = afterPeriod(terms[term] ?? 'P0D', at, counting);
    const measure = measureOf(counting);
    return (share === 1 ? end : measure.after(at, measure.between(at, end) * share)).toISOString();
  };
  const after = runningAfter(flow, running, action, state, fallsDue);
  return standing(flow, row, state, { terms, counting, running: after }, at);
}

/** The columns of an exchange of which a timer has fallen due. */
export function afterTimer(flow: Flow, row: ExchangeRow, timer: string, at: Date): Standing {
  const kept = keptBy(row);
  return standing(flow, row, row.state, { ...kept, running: runningWithout(kept.running, timer) }, at);
}

/** What the workflow is told of an exchange that stands so. */
export function changeOf(
  flow: Flow,
  { state, next_step, next_step_at }: Pick<ExchangeRow, 'state' | 'next_step' | 'next_step_at'>,
  version: number,
): FlowChange {
  return {
    version,
    state,
    ...(next_step !== null && next_step_at ? { next: { step: next_step, at: next_step_at.toISOString() } } : {}),
    ended: flow.ended.includes(state),
  };
}

/** The word to the workflow, which is started by the first. */
export function tellWorkflow(
  type: FlowType,
  row: Pick<ExchangeRow, 'id'>,
  set: Standing,
  version: number,
): NonNullable<Change['signals']> {
  const { name, flow } = FLOWS[type];
  return [
    signal(row.id, {
      workflow: name,
      workflowId: `${name}/${row.id}`,
      start: { exchangeId: row.id },
      signal: 'flowChanged',
      change: changeOf(flow, set, version),
    }),
  ];
}
