/**
 * A case flow in skipped time: the real workflow against a record in memory that follows the same rules as the real one,
 * since months pass in seconds here and a database would not go along. The real verbs are tested in test/e2e.
 */
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import { after, changeOf, without, type KeptTerms } from '../../activities/flow/terms';
import { afterPeriod } from '../../activities/exchange/period';
import type { ExchangeRow } from '../../activities/record/change';
import { NO_CLOCKS, stateAfter, type Flow } from '../../workflows/domain/flow';
import type { FlowChange, FlowVerbs } from '../../workflows/domain/flow-course';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { flowChanged } from '../../workflows/messages';
import { record } from './time-skipping';

const DAY = 86_400_000;

export interface Happened {
  /** Timer, or action of a party. */
  readonly step: string;
  /** After how many days since the beginning, in tenths. */
  readonly day: number;
}

export interface Stage {
  readonly environment: TestWorkflowEnvironment;
  readonly workflowBundle: WorkflowBundleWithSourceMap;
}

export interface Plot {
  readonly type: FlowType;
  /** Also of the recorded history. */
  readonly name: string;
  readonly terms: KeptTerms['terms'];
  readonly shares?: KeptTerms['shares'];
  /** The action it begins with, where that is not the usual one. */
  readonly begins?: string;
  /** How long before its own date it begins, where it has one (ISO 8601 period). */
  readonly ahead?: string;
  /** What a party does when something has happened, timer or action: each time, or one after the other and then nothing. */
  readonly then?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * A worker that dies all the time: it remembers no workflow from one task to the next, so that each is replayed from
   * its history, and the answer of every verb is lost once after it was carried out.
   */
  readonly dying?: true;
  /** Takes actions at moments of its own, and may send what it sends twice and late. */
  readonly during?: (
    act: (action: string) => Promise<FlowChange>,
    tell: (change: FlowChange) => Promise<void>,
  ) => Promise<void>;
}

/** @returns all that happened until the flow ended, in order, and whether its workflow went on as new */
export async function playFlow(
  { environment, workflowBundle }: Stage,
  { type, name, terms, shares, begins, ahead, then = {}, dying, during = () => Promise.resolve() }: Plot,
): Promise<{ readonly happened: readonly Happened[]; readonly continued: boolean }> {
  const { name: flowName, flow } = FLOWS[type] as { readonly name: string; readonly flow: Flow };
  const begun = await environment.currentTimeMs();
  const happened: Happened[] = [];
  const note = async (step: string) => {
    const days = ((await environment.currentTimeMs()) - begun) / DAY;
    happened.push({ step, day: Math.round(days * 10) / 10 });
  };
  const kept: KeptTerms = {
    ...NO_CLOCKS,
    terms,
    ...(shares ? { shares } : {}),
    ...(ahead === undefined ? {} : { date: afterPeriod(ahead, new Date(begun)).toISOString() }),
    counting: 'CALENDAR_DAYS',
  };
  let row = { type, state: '', version: 0, deadlines: kept as unknown, due_at: null } as unknown as ExchangeRow;
  const now = async () => new Date(await environment.currentTimeMs());
  const write = (set: object): FlowChange => {
    row = { ...row, ...set, version: row.version + 1 };
    return changeOf(flow, row, row.version);
  };
  const act = async (action: string): Promise<FlowChange> => {
    const state = stateAfter(flow, row.version === 0 ? undefined : row.state, action);
    if (state === undefined) throw new Error(`${action} is not allowed in ${row.state}`);
    await note(action);
    return write(after(flow, row, action, state, await now()));
  };
  const lost = new Set<string>();
  /** Carried out, and its answer lost the first time: a worker that was killed in between. */
  const lossy = async (step: string, answer: Promise<FlowChange>): Promise<FlowChange> => {
    const said = await answer;
    const once = `${step}/${String(said.version)}`;
    if (!dying || lost.has(once)) return said;
    lost.add(once);
    throw new Error('The worker was killed');
  };
  const verbs: FlowVerbs = { takeDueStep: ({ step, at }) => lossy(step, takeDueStep(step, at)) };
  async function takeDueStep(step: string, at: string): Promise<FlowChange> {
    if (row.next_step !== step || row.next_step_at?.toISOString() !== at) return changeOf(flow, row, row.version);
    const timer = flow.timers[step];
    if (timer && 'takes' in timer.then) {
      row = without(row, step);
      await act(timer.then.takes);
    } else {
      await note(step);
      write(after(flow, row, step, row.state, await now(), { since: row.next_step_at }));
    }
    const last = happened.at(-1)?.step ?? '';
    const times = happened.filter(({ step: each }) => each === last).length;
    const answers = then[last];
    const answer = typeof answers === 'string' ? answers : answers?.[times - 1];
    return answer === undefined ? changeOf(flow, row, row.version) : act(answer);
  }
  const taskQueue = `test-${name}`;
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue,
    workflowBundle,
    activities: verbs,
    ...(dying ? { maxCachedWorkflows: 0 } : {}),
  });
  const history = await worker.runUntil(async () => {
    const first = await act(begins ?? flow.begins[0] ?? '');
    const handle = await environment.client.workflow.signalWithStart(flowName, {
      workflowId: `${flowName}/${name}`,
      taskQueue,
      args: [{ exchangeId: name }],
      signal: flowChanged,
      signalArgs: [first],
    });
    const tell = (change: FlowChange) => handle.signal(flowChanged, change);
    await during(async (action) => {
      const change = await act(action);
      await tell(change);
      return change;
    }, tell);
    await handle.result();
    return handle.fetchHistory();
  });
  if (!dying) record(name, history);
  const [started] = history.events ?? [];
  return { happened, continued: Boolean(started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId) };
}
