import type { Insertable } from 'kysely';

import { eventType, RESOURCES, type Happening } from '../../workflows/domain/event';
import type { Database } from '../../infra/postgres/database';
import type { ExchangeRow } from '../record/change';
import { newId } from '../record/ids';

/** A thin CloudEvent (1.0, structured): that something happened, and where to read it under policy. No content. */
interface ThinEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: '/schakel';
  readonly type: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: { readonly exchangeId: string; readonly state: string; readonly href: string };
}

/** Payload of an outbox row on channel AMQP. */
export interface Dispatch {
  readonly event: ThinEvent;
  /** Set when handing this over is what delivers the exchange. */
  readonly delivers?: string;
}

type OutboxRow = Omit<Insertable<Database['outbox']>, 'id' | 'created_at'>;

/** Where an exchange is followed, or without an id all of its type. */
export function hrefOf(exchange: Pick<ExchangeRow, 'type'> & Partial<Pick<ExchangeRow, 'id'>>): string {
  return [`/schakel/v1/${RESOURCES[exchange.type]}s`, ...(exchange.id === undefined ? [] : [exchange.id])].join('/');
}

/** An outbox row that tells `recipientId` what happened to an exchange. */
export function tell(
  recipientId: string,
  exchange: Pick<ExchangeRow, 'type' | 'id' | 'case_id'>,
  happened: Happening,
  state: string,
  at: Date,
  delivers = false,
): OutboxRow {
  const dispatch: Dispatch = {
    event: {
      specversion: '1.0',
      id: newId(),
      source: '/schakel',
      type: eventType(exchange.type, happened),
      time: at.toISOString(),
      datacontenttype: 'application/json',
      data: { exchangeId: exchange.id, state, href: hrefOf(exchange) },
    },
    ...(delivers ? { delivers: exchange.id } : {}),
  };
  return { channel: 'AMQP', ordering_key: exchange.case_id, destination: recipientId, payload: dispatch };
}
