import type { Flow, Timer } from '../../workflows/domain/flow';
import type { FlowChange } from '../../workflows/domain/flow-course';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import { clockSteps } from '../../infra/metrics';
import { joining } from '../exchange/audience';
import { serviceFacts } from '../policy/caller';
import { decide } from '../policy/decide';
import { NO_EXCHANGE, phaseOf } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { movement, stepOf, tellings, type FlowRow, type Moved } from './movement';
import { SERVICE_ACTIONS } from './service-actions';
import { after, changeOf, without } from './terms';

const SERVICE = { organisationId: null, actingFunction: 'SERVICE' } as const;

/** The rules have the last word on every reminder and every calling-in, as they have on everything else (R4). */
function mayRemind(service: Service, row: FlowRow): boolean {
  const recipient = service.register.organisation(row.recipient_id);
  if (!recipient) return false;
  const facts = { ...NO_EXCHANGE, type: row.type, phase: phaseOf(row) };
  return decide('remind', serviceFacts(recipient), facts, situation({})).allowed;
}

async function actionTaken(service: Service, row: FlowRow, action: string, at: Date): Promise<Moved> {
  const { instead, ...added } = SERVICE_ACTIONS[action]?.(service, row, at) ?? {};
  const moved = await movement(service, row, { action, ...instead, at, ...SERVICE });
  return { ...moved, ...added, deliveries: [...(moved.deliveries ?? []), ...(added.deliveries ?? [])] };
}

/** Sends word, and changes nothing but what comes next. */
async function wordSent(service: Service, row: FlowRow, step: string, then: Timer['then'], at: Date): Promise<Moved> {
  const { name, flow }: { readonly name: string; readonly flow: Flow } = FLOWS[row.type];
  const word = 'takes' in then || !mayRemind(service, row) ? undefined : then;
  const party = { SENDER: row.sender_id, RECIPIENT: row.recipient_id };
  const called = word?.callsInFor ? service.register.escalationOf(party[word.callsInFor]) : [];
  const ids = called.map(({ targetId }) => targetId);
  // Terms that it starts count from when it fell due, however late that is noticed.
  const set = after(flow, row, step, row.state, at, { since: row.next_step_at ?? at });
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, { action: step, at, ...SERVICE }, row.state)],
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
export async function takeDueStep(service: Service, exchangeId: string, step: string): Promise<FlowChange> {
  for (;;) {
    const found = await readExchange(service.db, exchangeId);
    if (!isFlowType(found.type)) throw new Error('This exchange follows no case flow');
    const row = { ...found, type: found.type };
    const { flow }: { readonly flow: Flow } = FLOWS[row.type];
    const then = flow.timers[step]?.then;
    if (row.next_step !== step || !then) return changeOf(flow, row, row.version);
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
