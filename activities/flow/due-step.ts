import type { Due, Flow, Timer } from '../../workflows/domain/flow';
import type { FlowChange } from '../../workflows/domain/flow-course';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import { clockSteps } from '../../infra/metrics';
import { joining } from '../exchange/audience';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { BY_SERVICE, type FlowRow, type Moved, movement, stepOf, tellings, withMore } from './movement';
import { OCCASIONS } from './occasions';
import { calledIn, mayRemind } from './called-in';
import { SERVICE_ACTIONS } from './service-actions';
import { after, changeOf, without } from './terms';
import { together } from './together';

async function actionTaken(service: Service, row: FlowRow, action: string, at: Date): Promise<Moved> {
  const { instead, moves = [], ...added } = (await SERVICE_ACTIONS[action]?.(service, row, at)) ?? {};
  return together(withMore(await movement(service, row, { action, ...instead, at, ...BY_SERVICE }), added), moves);
}

/** Sends word, and changes nothing but what comes next. */
async function wordSent(service: Service, row: FlowRow, step: string, then: Timer['then'], at: Date): Promise<Moved> {
  const { name, flow }: { readonly name: string; readonly flow: Flow } = FLOWS[row.type];
  const occasion = (await OCCASIONS[step]?.(service, row)) ?? true;
  const word = 'takes' in then || !occasion || !mayRemind(service, row) ? undefined : then;
  const called = calledIn(service, row, word);
  const ids = called.map(({ targetId }) => targetId);
  // Terms that it starts count from when it fell due, however late that is noticed.
  const set = after(flow, row, step, row.state, at, { since: row.next_step_at ?? at });
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, { action: step, at, ...BY_SERVICE }, row.state)],
    // Who is called in sees where the exchange stands, and nothing of its content.
    audience: ids.map((id) => joining(row, id, 'ESCALATION', at)),
    deliveries: await tellings(service, row, word, row.state, at, null, ids),
    audit: [
      {
        kind: `${name}.${step.toLowerCase()}`,
        organisationId: null,
        subjectId: row.id,
        detail: { state: row.state, to: called.map((each) => `${each.actingFunction}:${each.targetId}`) },
      },
    ],
  };
}

/**
 * Does what has fallen due, if the record still waits for it: a second call, or one that comes late, only hears where the
 * exchange stands. Called by the workflow.
 */
export async function takeDueStep(service: Service, exchangeId: string, { step, at: due }: Due): Promise<FlowChange> {
  for (;;) {
    const found = await readExchange(service.db, exchangeId);
    if (!isFlowType(found.type)) throw new Error('This exchange follows no case flow');
    const row = { ...found, type: found.type };
    const { flow }: { readonly flow: Flow } = FLOWS[row.type];
    const then = flow.timers[step]?.then;
    // The same timer may have been started anew since: then it is not this one that waits.
    const waits = row.next_step === step && row.next_step_at?.getTime() === Date.parse(due);
    if (!waits || !then) return changeOf(flow, row, row.version);
    const at = new Date();
    const change =
      'takes' in then
        ? await actionTaken(service, { ...without(row, step), type: row.type }, then.takes, at)
        : await wordSent(service, row, step, then, at);
    // The workflow hears of it as the answer to this call.
    const outcome = await service.ledger.commit({ ...change, signals: [] });
    if (outcome.kind !== 'COMMITTED') continue;
    clockSteps.inc({ step });
    return changeOf(flow, change.update.set, row.version + 1);
  }
}
