/** What a transfer is made from: consultations of the sender, which it hands on with the case. */
import { Refusal } from '../../workflows/domain/problem';
import type { Caller } from '../policy/caller';
import type { ExchangeRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';

/** States in which a consultation can be handed on: it was opened, and was not handed on or destroyed before. */
const WHOLE: readonly string[] = ['OPEN', 'FOLLOWED_UP', 'FEEDBACK', 'CLOSED'];

/** Whether a transfer that waits, or was accepted, is made from it already. */
async function isPromised(service: Service, sourceId: string): Promise<boolean> {
  const other = await service.db
    .selectFrom('transfer_source')
    .innerJoin('exchange', 'exchange.id', 'transfer_source.transfer_id')
    .select('exchange.id')
    .where('transfer_source.source_id', '=', sourceId)
    .where('exchange.state', 'in', ['PROPOSED', 'ACCEPTED'])
    .executeTakeFirst();
  return other !== undefined;
}

/**
 * @throws Refusal resourceNotFound for what the caller did not convene; badRequest sourceNotTransferable for what is not
 * open yet, or is handed on already
 */
export async function sourcesOf(
  service: Service,
  caller: Caller,
  sourceIds: readonly string[],
): Promise<readonly ExchangeRow[]> {
  return Promise.all(
    sourceIds.map(async (id, index) => {
      const { row, relation } = await findExchange(service.db, caller.organisation.id, 'CASE_CONSULTATION', id);
      if (relation !== 'SENDER') throw new Refusal('resourceNotFound');
      if (isWhole(row) && !(await isPromised(service, id))) return row;
      throw new Refusal('badRequest', {
        issues: [
          {
            type: 'sourceNotTransferable',
            in: 'body',
            name: `/sourceIds/${String(index)}`,
            title: 'Name consultations that were opened, and that no other transfer hands on',
          },
        ],
      });
    }),
  );
}

/** What an existing transfer is made from. */
export async function sourcesBehind(service: Service, transferId: string): Promise<readonly ExchangeRow[]> {
  const rows = await service.db
    .selectFrom('transfer_source')
    .select('source_id')
    .where('transfer_id', '=', transferId)
    .execute();
  return Promise.all(rows.map((each) => readExchange(service.db, each.source_id)));
}

/** Whether it can still be handed on. */
export const isWhole = ({ state }: ExchangeRow): boolean => WHOLE.includes(state);
