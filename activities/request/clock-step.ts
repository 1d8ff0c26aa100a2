import { after, isEnded, isOpen, type AutomaticStep, type RequestState } from '../../workflows/domain/request';
import type { RequestChange } from '../../workflows/domain/request-course';
import { clockSteps } from '../../infra/metrics';
import { joining } from '../exchange/audience';
import { tell } from '../exchange/event';
import { decide } from '../policy/decide';
import { serviceFacts } from '../policy/caller';
import { NO_EXCHANGE } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { Change, ExchangeRow } from '../record/change';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { arriving, changeOf, keptClock } from './clock';
import { standing } from './authorise';
import { movement } from './move';

/** The rules have the last word on every reminder and every calling-in, as they have on everything else (R4). */
function mayRemind(service: Service, row: ExchangeRow): boolean {
  const recipient = service.register.organisation(row.recipient_id);
  if (!recipient) return false;
  const phase = row.state === 'DECLINED' ? ('DECLINED' as const) : ('OPEN' as const);
  return decide('remind', serviceFacts(recipient), { ...NO_EXCHANGE, type: row.type, phase }, situation({})).allowed;
}

const SERVICE = { organisationId: null, actingFunction: 'SERVICE' } as const;

/** Whether `step` is what the record waits for; if not, it was taken before or the request has ended. */
function isDue(row: ExchangeRow, step: AutomaticStep): boolean {
  return row.next_step === step;
}

/** A step that sends word and changes nothing but what comes next. */
function notice(service: Service, row: ExchangeRow, step: AutomaticStep, at: Date): Change {
  const escalation = step === 'ESCALATION' ? service.register.escalationOf(row.sender_id) : [];
  const happened = step === 'ESCALATION' ? 'escalated' : step === 'REMINDER_100' ? 'overdue' : 'reminded';
  // Being overdue concerns both coordinators; an early reminder only whoever holds the request.
  const told =
    step === 'ESCALATION' || step === 'REMINDER_100' ? [row.sender_id, row.recipient_id] : [row.recipient_id];
  const set = arriving(row, keptClock(row), row.state as RequestState, at, step);
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [
      {
        exchange_id: row.id,
        version: row.version + 1,
        action: step,
        state: row.state,
        receipt: null,
        organisation_id: null,
        acting_function: 'SERVICE',
        occurred_at: at,
        reason_code: null,
        on_behalf_of: null,
      },
    ],
    // Who is called in sees where the request stands, and nothing of its content.
    audience: escalation.map(({ targetId }) => joining(row, targetId, 'ESCALATION', at)),
    deliveries: [...told, ...escalation.map(({ targetId }) => targetId)].map((id) =>
      tell(id, row, happened, row.state, at),
    ),
    audit: [
      {
        kind: `request.${step.toLowerCase()}`,
        organisationId: null,
        subjectId: row.id,
        detail: { state: row.state, to: escalation.map((each) => `${each.actingFunction}:${each.targetId}`) },
      },
    ],
  };
}

function changeFor(service: Service, row: ExchangeRow, step: AutomaticStep, at: Date): Change | undefined {
  const state = row.state as RequestState;
  if (step === 'CLOSING') return isEnded(state) ? movement(row, { action: 'CLOSE', at, ...SERVICE }) : undefined;
  if (!isOpen(state) || !isDue(row, step)) return undefined;
  if (step === 'EXPIRY') {
    return after(state, 'EXPIRE') ? movement(row, { action: 'EXPIRE', at, ...SERVICE }) : undefined;
  }
  return mayRemind(service, row) ? notice(service, row, step, at) : undefined;
}

/**
 * Takes a step that a deadline has brought about, if the record still waits for it. A request that was declined,
 * answered or withdrawn meanwhile is left in peace (R4).
 */
export async function takeClockStep(service: Service, requestId: string, step: AutomaticStep): Promise<RequestChange> {
  for (;;) {
    const row = await readExchange(service.db, requestId);
    const change = changeFor(service, row, step, new Date());
    if (!change?.update) return standing(row);
    const outcome = await service.ledger.commit({
      ...change,
      // The workflow hears of it as the answer to this call.
      signals: [],
    });
    if (outcome.kind !== 'COMMITTED') continue;
    clockSteps.inc({ step });
    return changeOf(row, change.update.set, row.version + 1);
  }
}
