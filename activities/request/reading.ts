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
  trackedRequest,
  type PageOptions,
  type ReadingGrounds,
} from '../exchange/reading';
import type { CaseContent } from '../exchange/admit';
import type { OpeningContent } from './create';

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export async function getRequest(
  service: Service,
  caller: Caller,
  requestId: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getInformationRequest'>>> {
  const { row, relation } = await findExchange(service.db, caller.organisation.id, 'INFORMATION_REQUEST', requestId);
  const facts = exchangeFacts(service.register, caller, row, relation);
  refuseUnlessReadable('getInformationRequest', caller, facts, purpose, false);
  const body = { ...trackedRequest(service.register, row), ...(await timelineOf(service, row.id)) };
  return disclose(
    service.ledger,
    { operation: 'getInformationRequest', caller, purpose, subjects: [row.id] },
    facts,
    body,
  );
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export async function listRequests(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listInformationRequests'>>> {
  refuseUnlessReadable('listInformationRequests', caller, OWN_EXCHANGES, purpose, false);
  const { items, next } = await pageOf(service, caller, 'listInformationRequests', purpose, options);
  return disclosePage(
    service.ledger,
    { operation: 'listInformationRequests', caller, purpose, subjects: items.map(({ row }) => row.id) },
    items.map(({ row, facts }) => ({ facts, body: trackedRequest(service.register, row) })),
    { self: '/schakel/v1/informationRequests', ...(next ? { next } : {}) },
  );
}

/**
 * Question and answers, for a stated purpose, ground and motive. The motive is sealed with the record of the reading.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission
 */
export async function readRequest(
  service: Service,
  caller: Caller,
  requestId: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readInformationRequest'>>> {
  const { row, relation } = await findExchange(service.db, caller.organisation.id, 'INFORMATION_REQUEST', requestId);
  const facts = exchangeFacts(service.register, caller, row, relation, grounds.legalBasis);
  refuseUnlessReadable('readInformationRequest', caller, facts, grounds.purpose, true);
  const parts = await openedParts<OpeningContent & CaseContent>(service, row);
  const opening = parts.find(({ part }) => part === 'OPENING')?.content;
  return disclose(
    service.ledger,
    {
      operation: 'readInformationRequest',
      caller,
      purpose: grounds.purpose,
      legalBasisId: grounds.legalBasis,
      sealedMotive: (await service.caseSeal.seal(row.case_id, row.sender_id, `${row.id}/motive`, grounds.motive))
        .sealed,
      subjects: [row.id],
    },
    facts,
    {
      exchangeId: row.id,
      state: row.state,
      ...(opening ? { question: opening.question, content: opening.content } : {}),
      answers: parts
        .filter(({ part }) => part !== 'OPENING')
        .map(({ part, createdAt, content }) => ({
          answeredAt: createdAt.toISOString(),
          complete: part === 'ANSWER',
          content,
        })),
    },
  );
}
