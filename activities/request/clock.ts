import {
  CLOCK_STEPS,
  isEnded,
  nextStep,
  type AutomaticStep,
  type Deadlines,
  type RequestAction,
  type RequestState,
} from '../../workflows/domain/request';
import type { RequestChange, RequestStart } from '../../workflows/domain/request-course';
import type { Change, ExchangeRow } from '../record/change';
import { afterPeriod } from '../exchange/period';
import { signal } from '../exchange/signal';

/** What a request keeps of its policy frame from submission on. */
export interface KeptClock {
  readonly clock: Deadlines;
  /** ISO 8601 period between the end and closing by itself. */
  readonly closeAfter: string;
  readonly approval: RequestStart['approval'];
}

export function keptClock(row: ExchangeRow): KeptClock {
  return row.deadlines as unknown as KeptClock;
}

/** Steps that were taken, read from the one that comes next. */
function takenBefore(next: string | null): readonly AutomaticStep[] {
  const index = CLOCK_STEPS.findIndex((each) => each === next);
  return index < 0 ? [] : CLOCK_STEPS.slice(0, index);
}

type Moved = NonNullable<Change['update']>['set'];

/**
 * The columns of a request that arrives in `state`: what happens next by itself, and when.
 * @param taken clock step that brought this about
 */
export function arriving(
  row: ExchangeRow,
  kept: KeptClock | undefined,
  state: RequestState,
  at: Date,
  taken?: AutomaticStep,
): Moved {
  const closeAt = kept && isEnded(state) ? afterPeriod(kept.closeAfter, at).toISOString() : undefined;
  const before = [...takenBefore(row.next_step), ...(taken ? [taken] : [])];
  const next = kept && nextStep(state, kept.clock, before, closeAt);
  // Where four eyes are asked, nothing happens by itself before a person has looked.
  const authorising = state === 'SUBMITTED' && kept?.approval === 'POLICY';
  return {
    state,
    changed_at: at,
    due_at: kept ? new Date(kept.clock.REMINDER_100) : null,
    deadlines: kept ?? null,
    next_step: authorising ? 'AUTHORISATION' : (next?.step ?? null),
    next_step_at: authorising ? at : next ? new Date(next.at) : null,
    reason_code: row.reason_code,
    handling: row.handling,
  };
}

/** What the workflow is told of a request in this state. */
export function changeOf(row: ExchangeRow, set: Moved, version: number): RequestChange {
  const state = set.state as RequestState;
  return {
    version,
    state,
    ...(isEnded(state) && set.next_step_at ? { closeAt: set.next_step_at.toISOString() } : {}),
  };
}

/** Actions after which the course in time is another one; the workflow need not hear of the rest. */
const BEARS_ON_COURSE: ReadonlySet<RequestAction> = new Set([
  'SUBMIT',
  'AUTHORISE',
  'REFUSE',
  'ANSWER',
  'DECLINE',
  'WITHDRAW',
  'CLOSE',
]);

/** The signal that tells the workflow, or nothing when it need not know. */
export function signalFor(
  row: ExchangeRow,
  action: RequestAction,
  set: Moved,
  version: number,
): NonNullable<Change['signals']> {
  const kept = (set.deadlines ?? row.deadlines) as unknown as KeptClock | null;
  // A draft that is withdrawn never had a course.
  if (!kept || !BEARS_ON_COURSE.has(action)) return [];
  const start: RequestStart = { requestId: row.id, deadlines: kept.clock, approval: kept.approval };
  return [
    signal(row.id, {
      workflow: 'informationRequest',
      workflowId: `request/${row.id}`,
      start,
      signal: 'requestChanged',
      change: changeOf(row, set, version),
    }),
  ];
}
