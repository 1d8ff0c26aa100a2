import { sql } from 'kysely';

import { Refusal } from '../../workflows/domain/problem';
import type { Db } from '../../infra/postgres/database';
import type { Relation } from '../policy/facts';
import type { EntryRow } from '../policy/register';
import type { ExchangeRow } from './change';

/** An exchange as one organization finds it. */
export interface FoundExchange {
  readonly row: ExchangeRow;
  readonly relation: Relation;
  /** Its place in what the organization knows of the case. */
  readonly sequence: number;
  /** Since when the organization is in its audience. */
  readonly since: Date;
  /** Entries of the register about this exchange or its case, in every state. */
  readonly entries: readonly EntryRow[];
}

const MOMENTS = [
  'valid_from',
  'valid_to',
  'proposed_at',
  'decided_at',
  'ended_at',
  'reviewed_at',
  'incident_at',
] as const;

/** Rows that came as JSON have their moments as text. */
function entryFromJson(row: object): EntryRow {
  const moments = MOMENTS.map((name) => {
    const value = (row as Record<string, unknown>)[name];
    return [name, typeof value === 'string' ? new Date(value) : null];
  });
  return { ...row, ...Object.fromEntries(moments) } as EntryRow;
}

/** The exchanges that an organization is in the audience of now, with what is granted about them. */
export function visibleTo(db: Db, organisationId: string, type: ExchangeRow['type'] | undefined) {
  return db
    .selectFrom('audience')
    .innerJoin('exchange', 'exchange.id', 'audience.exchange_id')
    .selectAll('exchange')
    .select(['audience.relation', 'audience.sequence', 'audience.valid_from as since'])
    .select(
      sql<object[]>`coalesce((SELECT json_agg(entry) FROM register_entry AS entry
        WHERE entry.subject_id IN (exchange.id, exchange.case_id)), '[]')`.as('entries'),
    )
    .where('audience.organisation_id', '=', organisationId)
    .$if(type !== undefined, (query) => query.where('audience.type', '=', type ?? ''))
    .where('audience.valid_from', '<=', sql<Date>`now()`)
    .where((or) => or.or([or('audience.valid_to', 'is', null), or('audience.valid_to', '>', sql<Date>`now()`)]));
}

export type VisibleRow = Awaited<ReturnType<ReturnType<typeof visibleTo>['execute']>>[number];

export function asFound({ relation, sequence, since, entries, ...row }: VisibleRow): FoundExchange {
  return { row, relation, sequence, since, entries: entries.map(entryFromJson) };
}

/**
 * The exchange, when the organization is in its audience now. What is hidden and what does not exist are found by the
 * same query, and refused in the same way.
 * @throws Refusal resourceNotFound
 */
export async function findExchange(
  db: Db,
  organisationId: string,
  type: ExchangeRow['type'] | undefined,
  id: string,
): Promise<FoundExchange> {
  const found = await visibleTo(db, organisationId, type).where('audience.exchange_id', '=', id).executeTakeFirst();
  if (!found) throw new Refusal('resourceNotFound');
  return asFound(found);
}
