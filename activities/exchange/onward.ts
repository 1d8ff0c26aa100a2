import type { ExchangeType } from '../../workflows/domain/event';
import { Refusal } from '../../workflows/domain/problem';
import type { Caller } from '../policy/caller';
import { exchangeFacts } from '../policy/exchange-facts';
import type { ExchangeFacts } from '../policy/facts';
import type { ExchangeRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';

/** What somebody passes on of what came to it: an exchange of its own, since no right passes on by itself. */
export interface Onward {
  readonly parent: ExchangeRow;
  /** How strictly it has to be handled, and whether its originator consents. */
  readonly facts: NonNullable<ExchangeFacts['onward']>;
}

/** @throws Refusal resourceNotFound unless the caller is the recipient of that exchange */
export async function onwardOf(
  service: Service,
  caller: Caller,
  type: ExchangeType,
  parentId: string | undefined,
): Promise<Onward | undefined> {
  if (parentId === undefined) return undefined;
  const parent = await findExchange(service.db, caller.organisation.id, type, parentId);
  if (parent.relation !== 'RECIPIENT') throw new Refusal('resourceNotFound');
  const { handling, consent } = exchangeFacts(service.register, caller, parent);
  return { parent: parent.row, facts: { handling, consent } };
}
