import type { ExchangeType } from '../../workflows/domain/event';
import { Refusal } from '../../workflows/domain/problem';
import { readingOf } from '../exchange/operation';
import { readExchangeOf } from '../exchange/reading';
import type { Caller } from '../policy/caller';
import type { Route } from '../policy/register';
import type { DeliveryRow, ExchangeRow } from '../record/change';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import type { WireEvent } from './wire-event';

/** What stands in the read log as the need to know of a reading that the protocol itself foresees. */
const MOTIVE = 'Pushed to the system of the recipient, as its protocol and its channel have it';

/** What participants of a consultation tell each other stays in the consultation. */
const NOT_PUSHED: readonly ExchangeType[] = ['CASE_CONSULTATION'];

/** Content is read for the recipient's system as it would read it itself: the same rules, masks and record. */
async function readFor(service: Service, caller: Caller, row: ExchangeRow): Promise<object | undefined> {
  if (NOT_PUSHED.includes(row.type)) return undefined;
  const grounds = { purpose: row.purpose, legalBasis: row.legal_basis_id, motive: MOTIVE };
  return readExchangeOf(service, caller, readingOf(row.type), row.id, grounds);
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
