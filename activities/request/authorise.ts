import { tell } from '../exchange/event';
import { decide } from '../policy/decide';
import { serviceFacts } from '../policy/caller';
import { groundFacts, NO_EXCHANGE, recipientFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { operations } from '../../openapi/generated/operations';
import type { RequestChange } from '../../workflows/domain/request-course';
import type { ExchangeRow } from '../record/change';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { changeOf } from './clock';
import { joining } from '../exchange/audience';
import { movement, type Additions } from './move';

export type RefusalReason = 'GROUND_LAPSED' | 'RECIPIENT_INACTIVE';

/** Whether what held at submission still holds: recipient, protocol and ground, as of now. */
export function stillAdmitted(service: Service, row: ExchangeRow): RefusalReason | undefined {
  const { register } = service;
  const sender = register.organisation(row.sender_id);
  if (!register.organisation(row.recipient_id)) return 'RECIPIENT_INACTIVE';
  if (!sender) return 'GROUND_LAPSED';
  const decision = decide(
    'requestInformation',
    serviceFacts(sender),
    {
      ...NO_EXCHANGE,
      type: row.type,
      relation: 'SENDER',
      fromLevel: sender.level,
      handling: row.handling,
      regime: row.regime,
      ownWork: true,
      ...recipientFacts(register, register.organisation(row.recipient_id), row.residence),
      registered: register.isRegistered(row.type),
      ...groundFacts(register.protocol(row.protocol_id), register.legalBasis(row.legal_basis_id)),
    },
    situation({
      purpose: row.purpose,
      admitted: operations.createInformationRequest.purposes,
      categories: ['identity'],
      motive: true,
    }),
  );
  return decision.allowed ? undefined : 'GROUND_LAPSED';
}

/** From here on the recipient knows of the request: it is in its audience, and the event goes out. */
export function handOverToRecipient(row: ExchangeRow, at: Date): Additions {
  return {
    audience: [joining(row, row.recipient_id, 'RECIPIENT', at)],
    deliveries: [tell(row.recipient_id, row, 'requested', 'AUTHORISED', at, true)],
  };
}

/**
 * Lets a submitted request go, or refuses it with a coded reason when its grounds have lapsed meanwhile. Called by the
 * workflow; a second call finds the request moved on and only says where it stands.
 */
export async function authoriseRequest(service: Service, requestId: string): Promise<RequestChange> {
  for (;;) {
    const row = await readExchange(service.db, requestId);
    if (row.state !== 'SUBMITTED') return standing(row);
    const at = new Date();
    const reasonCode = stillAdmitted(service, row);
    const added = reasonCode ? {} : handOverToRecipient(row, at);
    const moved = movement(row, {
      action: reasonCode ? 'REFUSE' : 'AUTHORISE',
      at,
      organisationId: null,
      actingFunction: 'SERVICE',
      ...(reasonCode ? { reasonCode } : {}),
    });
    const outcome = await service.ledger.commit({
      ...moved,
      ...(added.audience ? { audience: added.audience } : {}),
      deliveries: [...(moved.deliveries ?? []), ...(added.deliveries ?? [])],
      // The workflow hears of it as the answer to this call.
      signals: [],
    });
    if (outcome.kind === 'COMMITTED' && moved.update) return changeOf(row, moved.update.set, row.version + 1);
  }
}

/** What the workflow is told of a request that it finds in this state. */
export function standing(row: ExchangeRow): RequestChange {
  return changeOf(row, { ...row, due_at: row.due_at, deadlines: row.deadlines }, row.version);
}
