import type { RequestState } from '../../workflows/domain/request';
import { after } from '../../workflows/domain/request';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { movement } from '../request/move';
import type { Telling } from './telling';

/** An outbox row that the broker, or the recipient's inbox here, has confirmed. */
export interface HandedOver {
  readonly outboxId: number;
  /** The exchange that this delivers, when it does. */
  readonly delivers: string | undefined;
  /** What was not told after all, because the rules do not let it be told any more. */
  readonly withheld?: Telling | undefined;
}

function deliveryOf(row: ExchangeRow, at: Date): Change {
  if (row.type === 'INFORMATION_REQUEST') {
    return after(row.state as RequestState, 'DELIVER')
      ? movement(row, {
          action: 'DELIVER',
          at,
          organisationId: row.recipient_id,
          actingFunction: 'SYSTEM',
          receipt: 'DELIVERED',
        })
      : lateReceipt(row, row.state, at);
  }
  return lateReceipt(row, row.state === 'ACCEPTED' ? 'DELIVERED' : row.state, at);
}

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

/** That something was not told is proven too. */
function withholding({ organisationId, exchangeId }: Telling): Change {
  return { audit: [{ kind: 'event.withheld', organisationId, subjectId: exchangeId, detail: {} }] };
}

/**
 * Writes the delivered receipts of what was handed over, and takes it out of the outbox in the same transaction. A
 * crash in between hands over again: at least once, never not at all.
 */
export async function recordDelivery(service: Service, handedOver: readonly HandedOver[]): Promise<void> {
  let open = handedOver;
  while (open.length > 0) {
    const ids = open.flatMap(({ delivers }) => delivers ?? []);
    const rows =
      ids.length === 0 ? [] : await service.db.selectFrom('exchange').selectAll().where('id', 'in', ids).execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    const at = new Date();
    const outcomes = await Promise.all(
      open.map(async (each) => {
        const row = each.delivers === undefined ? undefined : byId.get(each.delivers);
        const change = each.withheld ? withholding(each.withheld) : row ? deliveryOf(row, at) : {};
        return service.ledger.commit({ ...change, handedOver: [each.outboxId] });
      }),
    );
    open = open.filter((_, index) => outcomes[index]?.kind === 'STALE');
  }
}
