import { operations } from '../../openapi/generated/operations';
import type { Happening } from '../../workflows/domain/event';
import { Refusal } from '../../workflows/domain/problem';
import { hrefOf, tell } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';

interface Move {
  readonly operation: 'acknowledgeCaseNotification' | 'retractCaseNotification';
  readonly action: 'ACKNOWLEDGE' | 'RETRACT';
  readonly state: 'ACTED_ON' | 'RETRACTED';
  /** How the other party hears of it. */
  readonly happened: Happening<'CASE_NOTIFICATION'>;
}

/** What is taken back stays so; what was acted on can still be taken back. */
const FINAL: Readonly<Record<Move['state'], readonly string[]>> = {
  ACTED_ON: ['ACTED_ON', 'RETRACTED'],
  RETRACTED: ['RETRACTED'],
};

async function moveNotification(
  service: Service,
  caller: Caller,
  message: Message,
  notificationId: string,
  { operation, action, state, happened }: Move,
): Promise<Receipt> {
  return write(service, async () => {
    const found = await findExchange(service.db, caller.organisation.id, 'CASE_NOTIFICATION', notificationId);
    const { row } = found;
    const { action: policyAction, purposes } = operations[operation];
    const decision = decide(
      policyAction,
      callerFacts(service.register, caller),
      exchangeFacts(service.register, caller, found),
      situation({ purpose: row.purpose, admitted: purposes, motive: true }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    if (FINAL[state].includes(row.state)) throw new Refusal('illegalTransition');
    const at = new Date();
    const organisationId = caller.organisation.id;
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state,
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    const other = organisationId === row.sender_id ? row.recipient_id : row.sender_id;
    return {
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        update: { id: row.id, expectedVersion: row.version, set: { ...row, state, changed_at: at } },
        steps: [
          {
            exchange_id: row.id,
            version: row.version + 1,
            action,
            state,
            receipt: action === 'ACKNOWLEDGE' ? 'ACTED_ON' : null,
            organisation_id: organisationId,
            acting_function: actingFunction(caller),
            occurred_at: at,
            reason_code: null,
            on_behalf_of: caller.onBehalfOf ?? null,
          },
        ],
        deliveries: [tell(other, row, happened, state, at)],
        audit: [{ kind: `notification.${happened}`, organisationId, subjectId: row.id, detail: {} }],
      },
    };
  });
}

/** Somebody competent has acted on a notification; the sender hears of it. */
export function acknowledgeNotification(
  service: Service,
  caller: Caller,
  message: Message,
  notificationId: string,
): Promise<Receipt> {
  return moveNotification(service, caller, message, notificationId, {
    operation: 'acknowledgeCaseNotification',
    action: 'ACKNOWLEDGE',
    state: 'ACTED_ON',
    happened: 'actedOn',
  });
}

/** The sender takes a notification back: from this moment nobody reads it any more, and the recipient hears of it (R14). */
export function retractNotification(
  service: Service,
  caller: Caller,
  message: Message,
  notificationId: string,
): Promise<Receipt> {
  return moveNotification(service, caller, message, notificationId, {
    operation: 'retractCaseNotification',
    action: 'RETRACT',
    state: 'RETRACTED',
    happened: 'retracted',
  });
}
