import { type Timer } from '../../workflows/domain/flow';
import type { FlowChange } from '../../workflows/domain/flow-course';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import { clockSteps } from '../../infra/metrics';
import type { Change } from '../record/change';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { movement, stepOf, tellings, type FlowRow } from './movement';
import { afterTimer, changeOf, type Standing } from './terms';

/** What an action of the service does besides, in the flows where it does something. */
const ACTIONS: Readonly<Record<string, ((row: FlowRow) => Pick<Change, 'erase'>) | undefined>> = {
  ERASE: (row) => ({ erase: { exchangeId: row.id, caseId: row.case_id } }),
};

const SERVICE = { organisationId: null, actingFunction: 'SERVICE' } as const;

async function changeFor(
  service: Service,
  row: FlowRow,
  step: string,
  timer: Timer,
  at: Date,
): Promise<Change & { readonly update: { readonly set: Standing } }> {
  const { name, flow } = FLOWS[row.type];
  if ('takes' in timer.then) {
    const { takes } = timer.then;
    return { ...(await movement(service, row, { action: takes, at, ...SERVICE })), ...ACTIONS[takes]?.(row) };
  }
  const set = afterTimer(flow, row, step, at);
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, { action: step, at, ...SERVICE }, row.state)],
    deliveries: await tellings(service, row, timer.then, row.state, at, null),
    audit: [
      { kind: `${name}.${step.toLowerCase()}`, organisationId: null, subjectId: row.id, detail: { state: row.state } },
    ],
  };
}

/**
 * Does what has fallen due, if the record still waits for it: a second call, or one that comes late, only hears where the
 * exchange stands. Called by the workflow.
 */
export async function takeDueStep(service: Service, exchangeId: string, step: string): Promise<FlowChange> {
  for (;;) {
    const found = await readExchange(service.db, exchangeId);
    if (!isFlowType(found.type)) throw new Error('This exchange follows no case flow');
    const row = { ...found, type: found.type };
    const { flow } = FLOWS[row.type];
    const timer: Timer | undefined = (flow.timers as Readonly<Record<string, Timer>>)[step];
    if (row.next_step !== step || !timer) return changeOf(flow, row, row.version);
    const change = await changeFor(service, row, step, timer, new Date());
    // The workflow hears of it as the answer to this call.
    const outcome = await service.ledger.commit({ ...change, signals: [] });
    if (outcome.kind !== 'COMMITTED') continue;
    clockSteps.inc({ step });
    return changeOf(flow, change.update.set, row.version + 1);
  }
}
