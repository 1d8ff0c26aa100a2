import type { Purpose } from '../../workflows/domain/category';
import type { Caller } from '../policy/caller';
import { disclose, disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts, OWN_EXCHANGES } from '../policy/exchange-facts';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';
import {
  openedParts,
  pageOf,
  refuseUnlessReadable,
  timelineOf,
  trackedNotification,
  type PageOptions,
  type ReadingGrounds,
} from '../exchange/reading';
import type { NotificationContent } from './send';

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export async function getNotification(
  service: Service,
  caller: Caller,
  notificationId: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getCaseNotification'>>> {
  const { row, relation } = await findExchange(service.db, caller.organisation.id, 'CASE_NOTIFICATION', notificationId);
  const facts = exchangeFacts(service.register, caller, row, relation);
  refuseUnlessReadable('getCaseNotification', caller, facts, purpose, false);
  const body = { ...trackedNotification(service.register, row), ...(await timelineOf(service, row.id)) };
  return disclose(
    service.ledger,
    { operation: 'getCaseNotification', caller, purpose, subjects: [row.id] },
    facts,
    body,
  );
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export async function listNotifications(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listCaseNotifications'>>> {
  refuseUnlessReadable('listCaseNotifications', caller, OWN_EXCHANGES, purpose, false);
  const { items, next } = await pageOf(service, caller, 'listCaseNotifications', purpose, options);
  return disclosePage(
    service.ledger,
    { operation: 'listCaseNotifications', caller, purpose, subjects: items.map(({ row }) => row.id) },
    items.map(({ row, facts }) => ({ facts, body: trackedNotification(service.register, row) })),
    { self: '/schakel/v1/caseNotifications', ...(next ? { next } : {}) },
  );
}

/**
 * A notification's content, for a stated purpose, ground and motive. The motive is sealed with the record of the reading.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission
 */
export async function readNotification(
  service: Service,
  caller: Caller,
  notificationId: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readCaseNotification'>>> {
  const { row, relation } = await findExchange(service.db, caller.organisation.id, 'CASE_NOTIFICATION', notificationId);
  const facts = exchangeFacts(service.register, caller, row, relation, grounds.legalBasis);
  refuseUnlessReadable('readCaseNotification', caller, facts, grounds.purpose, true);
  const parts = await openedParts<NotificationContent>(service, row);
  const opening = parts.find(({ part }) => part === 'OPENING')?.content;
  return disclose(
    service.ledger,
    {
      operation: 'readCaseNotification',
      caller,
      purpose: grounds.purpose,
      legalBasisId: grounds.legalBasis,
      sealedMotive: (await service.caseSeal.seal(row.case_id, row.sender_id, `${row.id}/motive`, grounds.motive))
        .sealed,
      subjects: [row.id],
    },
    facts,
    { exchangeId: row.id, ...(opening ? { content: opening.content } : {}) },
  );
}
