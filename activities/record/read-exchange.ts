import type { Db } from '../../infra/postgres/database';
import type { ExchangeRow } from './change';

/**
 * An exchange as the record has it, for steps that the service takes by itself. Nothing that is read here leaves: what
 * callers see is found with `findExchange` and goes through `disclose`.
 */
export function readExchange(db: Db, id: string): Promise<ExchangeRow> {
  return db.selectFrom('exchange').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
