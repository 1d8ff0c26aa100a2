import type { Change, ExchangeRow } from '../record/change';

type Joining = NonNullable<Change['audience']>[number];

/** From `at` on the organization is in the audience of the exchange. Nobody else ever is: an empty audience is nobody. */
export function joining(
  exchange: Pick<ExchangeRow, 'id' | 'type' | 'case_id'>,
  organisationId: string,
  relation: Joining['relation'],
  at: Date,
): Joining {
  return {
    organisation_id: organisationId,
    exchange_id: exchange.id,
    case_id: exchange.case_id,
    type: exchange.type,
    relation,
    valid_from: at,
    valid_to: null,
  };
}
