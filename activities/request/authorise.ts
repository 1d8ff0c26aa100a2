import { tell } from '../exchange/event';
import { decide } from '../policy/decide';
import { serviceFacts } from '../policy/caller';
import { groundFacts, NO_EXCHANGE, recipientFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { operations } from '../../openapi/generated/operations';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { joining } from '../exchange/audience';

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
export function handOverToRecipient(row: ExchangeRow, at: Date): Pick<Change, 'audience' | 'deliveries'> {
  return {
    audience: [joining(row, row.recipient_id, 'RECIPIENT', at)],
    deliveries: [tell(row.recipient_id, row, 'requested', 'AUTHORISED', at, true)],
  };
}

/** The rules let a submitted request go, or refuse it with a coded reason when its grounds have lapsed meanwhile. */
export function authorisation(service: Service, row: ExchangeRow, at: Date) {
  const reasonCode = stillAdmitted(service, row);
  return reasonCode ? { instead: { action: 'REFUSE', reasonCode } } : handOverToRecipient(row, at);
}
