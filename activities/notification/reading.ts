import type { Purpose } from '../../workflows/domain/category';
import type { Caller } from '../policy/caller';
import type { AnswerOf, Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import {
  getExchange,
  listExchanges,
  readExchangeContent,
  trackedExchange,
  type PageOptions,
  type ReadingGrounds,
} from '../exchange/reading';
import { recordOpened } from '../exchange/opened';
import type { NotificationContent } from './send';

const TYPE = 'CASE_NOTIFICATION';

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export function getNotification(
  service: Service,
  caller: Caller,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getCaseNotification'>>> {
  return getExchange(service, caller, 'getCaseNotification', TYPE, id, purpose, trackedExchange);
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function listNotifications(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listCaseNotifications'>>> {
  return listExchanges(service, caller, 'listCaseNotifications', TYPE, purpose, options, trackedExchange);
}

/**
 * Content, opened by whoever reads it.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission, noLongerAvailable
 */
export async function openNotification(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readCaseNotification'>>> {
  const content = await readNotification(service, caller, id, grounds);
  await recordOpened(service, caller, id);
  return content;
}

/** @throws Refusal as above */
export function readNotification(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readCaseNotification'>>> {
  return readExchangeContent<'readCaseNotification', NotificationContent>(
    service,
    caller,
    'readCaseNotification',
    TYPE,
    id,
    grounds,
    ({ row }, parts) => {
      const opening = parts.find(({ part }) => part === 'OPENING')?.content;
      return { exchangeId: row.id, ...(opening ? { content: opening.content } : {}) };
    },
  );
}
