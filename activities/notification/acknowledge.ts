import { operations } from '../../openapi/generated/operations';
import { Refusal } from '../../workflows/domain/problem';
import { hrefOf, tell } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';

/** Somebody competent has acted on a notification; the sender hears of it. */
export async function acknowledgeNotification(
  service: Service,
  caller: Caller,
  message: Message,
  notificationId: string,
): Promise<Receipt> {
  return write(service, async () => {
    const { row, relation } = await findExchange(
      service.db,
      caller.organisation.id,
      'CASE_NOTIFICATION',
      notificationId,
    );
    const { action, purposes } = operations.acknowledgeCaseNotification;
    const decision = decide(action, callerFacts(caller), exchangeFacts(service.register, caller, row, relation), {
      purpose: row.purpose,
      admitted: purposes,
      categories: [],
      motive: true,
    });
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    if (row.state === 'ACTED_ON') throw new Refusal('illegalTransition');
    const at = new Date();
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state: 'ACTED_ON',
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    return {
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        update: { id: row.id, expectedVersion: row.version, set: { ...row, state: 'ACTED_ON', changed_at: at } },
        steps: [
          {
            exchange_id: row.id,
            version: row.version + 1,
            action: 'ACKNOWLEDGE',
            state: 'ACTED_ON',
            receipt: 'ACTED_ON',
            organisation_id: caller.organisation.id,
            acting_function: actingFunction(caller),
            occurred_at: at,
            reason_code: null,
          },
        ],
        outbox: [tell(row.sender_id, row, 'actedOn', 'ACTED_ON', at)],
        audit: [
          { kind: 'notification.acknowledged', organisationId: caller.organisation.id, subjectId: row.id, detail: {} },
        ],
      },
    };
  });
}
