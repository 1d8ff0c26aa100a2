import { Refusal } from '../../workflows/domain/problem';
import { readNotification } from '../notification/reading';
import { readReport } from '../phenomenon/reading';
import type { Caller } from '../policy/caller';
import type { Route } from '../policy/register';
import type { DeliveryRow, ExchangeRow } from '../record/change';
import { readExchange } from '../record/read-exchange';
import { readRequest } from '../request/reading';
import { readSignal } from '../signal/reading';
import type { Service } from '../service';
import { readSupportQuestion } from '../support/reading';
import type { WireEvent } from './wire-event';

/** What stands in the read log as the need to know of a reading that the protocol itself foresees. */
const MOTIVE = 'Pushed to the system of the recipient, as its protocol and its channel have it';

/** Content is read for the recipient's system as it would read it itself: the same rules, masks and record. */
async function readFor(service: Service, caller: Caller, row: ExchangeRow): Promise<object | undefined> {
  const grounds = { purpose: row.purpose, legalBasis: row.legal_basis_id, motive: MOTIVE };
  switch (row.type) {
    case 'INFORMATION_REQUEST':
      return readRequest(service, caller, row.id, grounds);
    case 'CASE_NOTIFICATION':
      return readNotification(service, caller, row.id, grounds);
    case 'SIGNAL':
      return readSignal(service, caller, row.id, grounds);
    case 'PHENOMENON_REPORT':
      return readReport(service, caller, row.id, grounds);
    case 'SUPPORT_QUESTION':
      return readSupportQuestion(service, caller, row.id, grounds);
    case 'CASE_CONSULTATION':
      // What participants tell each other stays in the consultation.
      return undefined;
  }
}

/**
 * The event as it is pushed: thin, or with what its recipient may read of the exchange, where the recipient asked for it
 * and the protocol lets content be pushed. What may not be read is not pushed; that something happened still is.
 */
export async function withContent(
  service: Service,
  { organisation_id, exchange_id }: DeliveryRow,
  route: Route,
  event: WireEvent,
): Promise<WireEvent> {
  const organisation = service.register.organisation(organisation_id);
  if (route.content !== 'FULL' || !organisation) return event;
  const exchange = await readExchange(service.db, exchange_id);
  if (!service.register.protocol(exchange.protocol_id)?.pushesContent) return event;
  const caller: Caller = { kind: 'SYSTEM', organisation, functions: ['SYSTEM'], actor: 'push', scopes: [] };
  const content = await readFor(service, caller, exchange).catch((cause: unknown) => {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  });
  return content === undefined ? event : { ...event, data: { ...event.data, content } };
}
