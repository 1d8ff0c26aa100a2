import type { Service } from '../service';
import { mayBeTold, type Telling } from './telling';

const BATCH = 200;

/** That something was not told is proven too. */
export const withholding = ({ organisationId, exchangeId }: Telling) => ({
  kind: 'event.withheld',
  organisationId,
  subjectId: exchangeId,
  detail: {},
});

/**
 * Lets what was written for an organization into its inbox, in order: decided on as of now, and numbered only then, so
 * that numbers count nothing that it was never told.
 * @returns ids of what entered, and how many were left out
 */
export async function enterInbox(
  service: Service,
  organisationId: string,
): Promise<{ readonly entered: readonly number[]; readonly withheld: number; readonly more: boolean }> {
  const rows = await service.db
    .selectFrom('delivery')
    .select(['id', 'organisation_id', 'case_id', 'exchange_id'])
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'WRITTEN')
    .orderBy('id')
    .limit(BATCH)
    .execute();
  if (rows.length === 0) return { entered: [], withheld: 0, more: false };
  const tellings = new Map(rows.map((row) => [row, { organisationId, exchangeId: row.exchange_id }]));
  const allowed = await mayBeTold(service, [...tellings.values()]);
  const isAllowed = (row: (typeof rows)[number]) => {
    const telling = tellings.get(row);
    return telling !== undefined && allowed.has(telling);
  };
  const entering = rows.filter(isAllowed);
  const untold = rows.filter((row) => !isAllowed(row));
  await service.ledger.commit({
    placing: entering.map(({ id, organisation_id, case_id }) => ({ id, organisation_id, case_id })),
    untold: untold.map(({ id }) => id),
    audit: untold.map((row) => withholding({ organisationId, exchangeId: row.exchange_id })),
  });
  return { entered: entering.map(({ id }) => id), withheld: untold.length, more: rows.length === BATCH };
}
