import {
  clocksAfter,
  clocksUnder,
  dueAt,
  isKnownToAll,
  nextDue,
  type Calendar,
  type Clocks,
  type Flow,
  type Terms,
  type Timer,
} from '../../workflows/domain/flow';
import type { FlowChange } from '../../workflows/domain/flow-course';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { afterPeriod, beforeDate, measureOf, type Counting } from '../exchange/period';
import { signal } from '../exchange/signal';
import type { Change, ExchangeRow } from '../record/change';

/** What an exchange keeps of its policy frame from its beginning on, and its clocks. */
export interface KeptTerms extends Clocks {
  readonly terms: Terms;
  /** By timer: the part of its term after which it falls due, where the frame says another than the flow. */
  readonly shares?: Readonly<Record<string, number>>;
  readonly counting: Counting;
  /** What terms are counted back from, or on from, where the flow has such a date (ISO 8601 instant). */
  readonly date?: string;
}

export type Standing = NonNullable<Change['update']>['set'];

/** None where the exchange has not begun to count. */
export const keptBy = (row: Pick<ExchangeRow, 'deadlines'>) => row.deadlines as unknown as KeptTerms | null;

/** When a timer falls due that starts at a moment; nothing where it has no term, no date, or is past already. */
function fallsDue({ terms, shares = {}, counting, date }: KeptTerms, moment: Date, name: string, timer: Timer) {
  const { term, share = 1, counts } = timer;
  const period = terms[term];
  if (period === undefined) return undefined;
  if (counts !== undefined) {
    if (date === undefined) return undefined;
    const at = counts === 'AHEAD_OF_DATE' ? beforeDate(period, new Date(date)) : afterPeriod(period, new Date(date));
    return at > moment ? at : undefined;
  }
  const end = afterPeriod(period, moment, counting);
  const part = shares[name] ?? share;
  const measure = measureOf(counting);
  return part === 1 ? end : measure.after(moment, measure.between(moment, end) * part);
}

/** How time counts under these terms, from a moment on. */
function calendarOf(kept: KeptTerms, moment: Date): Calendar {
  const measure = measureOf(kept.counting);
  return {
    fallsDue: (name, timer) => fallsDue(kept, moment, name, timer)?.toISOString(),
    left: (at) => Math.max(0, measure.between(moment, new Date(at))),
    after: (left) => measure.after(moment, left).toISOString(),
  };
}

function standing(flow: Flow, row: ExchangeRow, state: string, kept: KeptTerms | null, changedAt: Date): Standing {
  const next = kept ? nextDue(flow, kept) : undefined;
  const due = kept ? dueAt(flow, kept) : undefined;
  return {
    state,
    changed_at: changedAt,
    // What was late once stays so: a due date that has passed is not taken back.
    due_at: due === undefined ? row.due_at : new Date(due),
    deadlines: kept,
    next_step: next?.step ?? null,
    next_step_at: next ? new Date(next.at) : null,
    reason_code: row.reason_code,
    handling: row.handling,
  };
}

/**
 * The columns of an exchange once something has happened to it.
 * @param kept terms that begin to count now; those of the row where none are given
 * @param happened action, or timer that fell due
 * @param since moment from which on terms that it starts are counted
 */
export function after(
  flow: Flow,
  row: ExchangeRow,
  happened: string,
  state: string,
  at: Date,
  { kept = keptBy(row), since = at }: { readonly kept?: KeptTerms | null | undefined; readonly since?: Date } = {},
): Standing {
  const now = kept && { ...kept, ...clocksAfter(flow, kept, happened, state, calendarOf(kept, since)) };
  return standing(flow, row, state, now, isKnownToAll(flow, happened) ? at : row.changed_at);
}

/** The columns of an exchange once one of its terms has another period, counted from then on. */
export function afterTerm(flow: Flow, row: ExchangeRow, term: string, period: string, at: Date): Standing {
  const kept = keptBy(row);
  if (!kept) return standing(flow, row, row.state, kept, at);
  const terms = { ...kept, terms: { ...kept.terms, [term]: period } };
  const clocks = clocksUnder(flow, kept, term, calendarOf(terms, at));
  return standing(flow, row, row.state, { ...terms, ...clocks }, at);
}

/** The row, with a timer given up. */
export function without(row: ExchangeRow, timer: string): ExchangeRow {
  const kept = keptBy(row);
  if (!kept) return row;
  const running = Object.fromEntries(Object.entries(kept.running).filter(([name]) => name !== timer));
  return { ...row, deadlines: { ...kept, running } };
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

/**
 * The word to the workflow, which is started by the first; none where nothing changes for it: it need not hear of steps
 * after which an exchange stands where it stood.
 */
export function tellWorkflow(
  type: FlowType,
  row: Pick<ExchangeRow, 'id' | 'state' | 'next_step' | 'next_step_at'>,
  set: Standing,
  version: number,
): NonNullable<Change['signals']> {
  const { name, flow } = FLOWS[type];
  const sameNext = row.next_step === set.next_step && row.next_step_at?.getTime() === set.next_step_at?.getTime();
  const same = sameNext && row.state === set.state;
  const change = changeOf(flow, set, version);
  if ((same && !change.ended) || set.deadlines === null) return [];
  return [
    signal(row.id, {
      workflow: name,
      workflowId: `${name}/${row.id}`,
      start: { exchangeId: row.id },
      signal: 'flowChanged',
      change,
    }),
  ];
}
