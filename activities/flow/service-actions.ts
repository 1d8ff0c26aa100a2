import type { Change, ExchangeRow } from '../record/change';
import { authorisation } from '../request/authorise';
import type { Service } from '../service';
import { purge } from '../transfer/hand-on';
import type { Moved } from './movement';

/** What the service does besides when it takes an action, and which other one it takes where that is what has to be. */
type ServiceActed = Pick<Change, 'erase' | 'audience' | 'deliveries'> & {
  readonly instead?: { readonly action: string; readonly reasonCode: string };
  /** Other exchanges that move with it. */
  readonly moves?: readonly Moved[];
};

type ServiceAction = (service: Service, row: ExchangeRow, at: Date) => ServiceActed | Promise<ServiceActed>;

/** Actions of the service that do more than move an exchange. */
export const SERVICE_ACTIONS: Readonly<Record<string, ServiceAction | undefined>> = {
  AUTHORISE: authorisation,
  PURGE: purge,
  ERASE: (_service, row) => ({ erase: [{ exchangeId: row.id, caseId: row.case_id }] }),
};
