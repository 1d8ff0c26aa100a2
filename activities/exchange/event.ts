import { COLLECTIONS, eventType, type Happening } from '../../workflows/domain/event';
import type { ExchangeRow, NewDelivery } from '../record/change';
import { newId } from '../record/ids';

/** A thin CloudEvent (1.0, structured): that something happened, and where to read it under policy. No content. */
export interface ThinEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: '/schakel';
  readonly type: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: { readonly exchangeId: string; readonly state: string; readonly href: string };
}

/** Where an exchange is followed, or without an id all of its type. */
export function hrefOf(exchange: Pick<ExchangeRow, 'type'> & Partial<Pick<ExchangeRow, 'id'>>): string {
  return [`/schakel/v1/${COLLECTIONS[exchange.type]}`, ...(exchange.id === undefined ? [] : [exchange.id])].join('/');
}

/**
 * A delivery that tells `recipientId` what happened to an exchange.
 * @param delivers handing this over is what delivers the exchange
 */
export function tell(
  recipientId: string,
  exchange: Pick<ExchangeRow, 'type' | 'id' | 'case_id'>,
  happened: Happening,
  state: string,
  at: Date,
  delivers = false,
): NewDelivery {
  const id = newId();
  const event: ThinEvent = {
    specversion: '1.0',
    id,
    source: '/schakel',
    type: eventType(exchange.type, happened),
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: { exchangeId: exchange.id, state, href: hrefOf(exchange) },
  };
  return {
    event_id: id,
    organisation_id: recipientId,
    exchange_id: exchange.id,
    exchange_type: exchange.type,
    case_id: exchange.case_id,
    event,
    delivers,
  };
}
