import { stateAfter } from '../../workflows/domain/flow';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import type { Change, DeliveryRow, ExchangeRow } from '../record/change';
import { movement } from '../flow/movement';
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

async function deliveryOf(service: Service, row: ExchangeRow, at: Date): Promise<Change> {
  const { type } = row;
  if (!isFlowType(type)) {
    return lateReceipt(row, row.state === 'ACCEPTED' ? 'DELIVERED' : row.state, at);
  }
  // Not every flow has a state for it, and the recipient may have been faster.
  if (stateAfter(FLOWS[type].flow, row.state, 'DELIVER') === undefined) return lateReceipt(row, row.state, at);
  return movement(
    service,
    { ...row, type },
    {
      action: 'DELIVER',
      at,
      organisationId: row.recipient_id,
      actingFunction: 'SYSTEM',
    },
  );
}

export type Delivered = Pick<DeliveryRow, 'id' | 'exchange_id' | 'delivers' | 'attempts'>;

/** What is delivered comes to its end in the same transaction as the receipt that says so, or not at all. */
async function changeOf(
  service: Service,
  row: Delivered,
  exchange: ExchangeRow | undefined,
  at: Date,
): Promise<Change> {
  return {
    ...(row.delivers && exchange ? await deliveryOf(service, exchange, at) : {}),
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
      open.map(async (row) => service.ledger.commit(await changeOf(service, row, byId.get(row.exchange_id), at))),
    );
    open = await stillOpen(
      service,
      open.filter((_, index) => outcomes[index]?.kind === 'STALE'),
    );
  }
}
