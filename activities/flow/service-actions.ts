import type { Change, ExchangeRow } from '../record/change';
import { authorisation } from '../request/authorise';
import type { Service } from '../service';

/** What the service does besides when it takes an action, and which other one it takes where that is what has to be. */
type ServiceAction = (
  service: Service,
  row: ExchangeRow,
  at: Date,
) => Pick<Change, 'erase' | 'audience' | 'deliveries'> & {
  readonly instead?: { readonly action: string; readonly reasonCode: string };
};

/** Actions of the service that do more than move an exchange. */
export const SERVICE_ACTIONS: Readonly<Record<string, ServiceAction | undefined>> = {
  AUTHORISE: authorisation,
  ERASE: (_service, row) => ({ erase: { exchangeId: row.id, caseId: row.case_id } }),
};
