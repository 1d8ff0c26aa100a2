import { after, type RequestState } from '../../workflows/domain/request';
import type { Change, DeliveryRow, ExchangeRow } from '../record/change';
import { movement } from '../request/move';
import type { Service } from '../service';

/** The delivered receipt of an exchange that its recipient may have acted on already. */
function lateReceipt(row: ExchangeRow, state: string, at: Date): Change {
  return {
    update: { id: row.id, expectedVersion: row.version, set: { ...row, state, changed_at: at } },
    steps: [
      {
        exchange_id: row.id,
        version: row.version + 1,
        action: 'DELIVER',
        state,
        receipt: 'DELIVERED',
        organisation_id: row.recipient_id,
        acting_function: 'SYSTEM',
        occurred_at: at,
        reason_code: null,
        on_behalf_of: null,
      },
    ],
  };
}

function deliveryOf(row: ExchangeRow, at: Date): Change {
  if (row.type !== 'INFORMATION_REQUEST') {
    // Of the others only a notification has a state for it: ACCEPTED means something else in a case flow.
    const delivers = row.type === 'CASE_NOTIFICATION' && row.state === 'ACCEPTED';
    return lateReceipt(row, delivers ? 'DELIVERED' : row.state, at);
  }
  if (after(row.state as RequestState, 'DELIVER') === undefined) return lateReceipt(row, row.state, at);
  return movement(row, {
    action: 'DELIVER',
    at,
    organisationId: row.recipient_id,
    actingFunction: 'SYSTEM',
    receipt: 'DELIVERED',
  });
}

export type Delivered = Pick<DeliveryRow, 'id' | 'exchange_id' | 'delivers' | 'attempts'>;

/** What is delivered comes to its end in the same transaction as the receipt that says so, or not at all. */
function changeOf(row: Delivered, exchange: ExchangeRow | undefined, at: Date): Change {
  return {
    ...(row.delivers && exchange ? deliveryOf(exchange, at) : {}),
    settled: { id: row.id, state: 'DELIVERED', attempts: row.attempts, retry_at: null, problem: null },
  };
}

/** Of these deliveries, the ones that have not come to their end. */
async function stillOpen(service: Service, rows: readonly Delivered[]): Promise<readonly Delivered[]> {
  if (rows.length === 0) return [];
  const open = await service.db
    .selectFrom('delivery')
    .select('id')
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('state', 'in', ['WAITING', 'PARKED'])
    .execute();
  const ids = new Set(open.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id));
}

/**
 * Writes that deliveries have been taken by their channel or acknowledged by their recipient, with the delivered receipts
 * that follow. A crash before it hands over again: at least once, never not at all.
 */
export async function recordDelivered(service: Service, delivered: readonly Delivered[]): Promise<void> {
  let open = delivered;
  while (open.length > 0) {
    const ids = open.filter(({ delivers }) => delivers).map((row) => row.exchange_id);
    const exchanges =
      ids.length === 0 ? [] : await service.db.selectFrom('exchange').selectAll().where('id', 'in', ids).execute();
    const byId = new Map(exchanges.map((row) => [row.id, row]));
    const at = new Date();
    const outcomes = await Promise.all(
      open.map((row) => service.ledger.commit(changeOf(row, byId.get(row.exchange_id), at))),
    );
    open = await stillOpen(
      service,
      open.filter((_, index) => outcomes[index]?.kind === 'STALE'),
    );
  }
}
