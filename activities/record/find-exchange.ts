import { sql } from 'kysely';

import { Refusal } from '../../workflows/domain/problem';
import type { Db } from '../../infra/postgres/database';
import type { Relation } from '../policy/decide';
import type { ExchangeRow } from './change';

export interface VisibleExchange {
  readonly row: ExchangeRow;
  readonly relation: Exclude<Relation, 'NONE'>;
}

/**
 * The exchange, when the organization is in its audience now. What is hidden and what does not exist are found by the
 * same query, and refused in the same way.
 * @throws Refusal resourceNotFound
 */
export async function findExchange(
  db: Db,
  organisationId: string,
  type: ExchangeRow['type'],
  id: string,
): Promise<VisibleExchange> {
  const found = await db
    .selectFrom('audience')
    .innerJoin('exchange', 'exchange.id', 'audience.exchange_id')
    .selectAll('exchange')
    .select('audience.relation')
    .where('audience.organisation_id', '=', organisationId)
    .where('audience.exchange_id', '=', id)
    .where('audience.type', '=', type)
    .where('audience.valid_from', '<=', sql<Date>`now()`)
    .where((or) => or.or([or('audience.valid_to', 'is', null), or('audience.valid_to', '>', sql<Date>`now()`)]))
    .executeTakeFirst();
  if (!found) throw new Refusal('resourceNotFound');
  const { relation, ...row } = found;
  return { row, relation };
}
