import { openedParts } from '../exchange/part';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';
import type { DecisionContent } from './content';

/** Organizations that take part at this moment. */
export async function takePartNow(service: Service, id: string): Promise<ReadonlySet<string>> {
  const rows = await service.db
    .selectFrom('audience')
    .select('organisation_id')
    .where('exchange_id', '=', id)
    .where('valid_to', 'is', null)
    .execute();
  return new Set(rows.map((each) => each.organisation_id));
}

/**
 * Who actually took part: the convener, whoever contributed, and whoever was there when something was decided (R6). Being
 * invited is not enough, and having left does not undo it.
 */
export async function actualParticipants(service: Service, row: ExchangeRow): Promise<ReadonlySet<string>> {
  const parts = await openedParts(service, row);
  const came = parts.flatMap(({ part, authorId, content }) => {
    if (part === 'CONTRIBUTION') return [authorId];
    return part === 'DECISION' ? (content as DecisionContent).attendeeIds : [];
  });
  return new Set([row.sender_id, ...came]);
}

/** Whether somebody who is invited has not said yet that they come. */
export async function somebodyHasNotReplied(service: Service, { id }: ExchangeRow): Promise<boolean> {
  const invited = await service.db
    .selectFrom('audience')
    .select('organisation_id')
    .where('exchange_id', '=', id)
    .where('relation', '=', 'INVITED')
    .where('valid_to', 'is', null)
    .execute();
  const accepted = await service.db
    .selectFrom('step')
    .select('organisation_id')
    .where('exchange_id', '=', id)
    .where('action', '=', 'ACCEPT_INVITATION')
    .execute();
  const come = new Set(accepted.map((each) => each.organisation_id));
  return invited.some((each) => !come.has(each.organisation_id));
}
