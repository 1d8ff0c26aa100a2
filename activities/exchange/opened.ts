import { actingFunction, type Caller } from '../policy/caller';
import type { ExchangeRow } from '../record/change';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { tell } from './event';

/** Being opened is a state of a notification; a request has states of its own, which say more. */
const OPENS: readonly string[] = ['ACCEPTED', 'DELIVERED'];

const stateOnceOpened = ({ type, state }: ExchangeRow): string =>
  type === 'CASE_NOTIFICATION' && OPENS.includes(state) ? 'OPENED' : state;

async function isOpenedIn(service: Service, exchangeId: string, organisationId: string, acting: string) {
  const step = await service.db
    .selectFrom('step')
    .select('version')
    .where('exchange_id', '=', exchangeId)
    .where('receipt', '=', 'OPENED')
    .where('organisation_id', '=', organisationId)
    .where('acting_function', '=', acting)
    .executeTakeFirst();
  return step !== undefined;
}

/**
 * Writes the opened receipt: that somebody in this function has read what the recipient was sent. One for each function,
 * because whether the mayor has read it is another question than whether a system has. The sender hears of it.
 */
export async function recordOpened(service: Service, caller: Caller, exchangeId: string): Promise<void> {
  const organisationId = caller.organisation.id;
  const acting = actingFunction(caller);
  for (;;) {
    const row = await readExchange(service.db, exchangeId);
    if (row.recipient_id !== organisationId || (await isOpenedIn(service, exchangeId, organisationId, acting))) return;
    const at = new Date();
    const state = stateOnceOpened(row);
    const outcome = await service.ledger.commit({
      update: { id: row.id, expectedVersion: row.version, set: { ...row, state, changed_at: at } },
      steps: [
        {
          exchange_id: row.id,
          version: row.version + 1,
          action: 'OPEN',
          state,
          receipt: 'OPENED',
          organisation_id: organisationId,
          acting_function: acting,
          occurred_at: at,
          reason_code: null,
          on_behalf_of: caller.onBehalfOf ?? null,
        },
      ],
      deliveries: [tell(row.sender_id, row, 'opened', state, at)],
      audit: [{ kind: 'exchange.opened', organisationId, subjectId: row.id, detail: { function: acting } }],
    });
    if (outcome.kind !== 'STALE') return;
  }
}
