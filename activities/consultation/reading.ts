import type { Purpose } from '../../workflows/domain/category';
import {
  getExchange,
  listExchanges,
  readExchangeContent,
  reference,
  trackedExchange,
  type PageOptions,
  type ReadingGrounds,
} from '../exchange/reading';
import type { Caller } from '../policy/caller';
import { SHARED, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import type { Contribution } from './move';

const TYPE = 'CASE_CONSULTATION';

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export function getConsultation(
  service: Service,
  caller: Caller,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getCaseConsultation'>>> {
  return getExchange(service, caller, 'getCaseConsultation', TYPE, id, purpose, trackedExchange);
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function listConsultations(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listCaseConsultations'>>> {
  return listExchanges(service, caller, 'listCaseConsultations', TYPE, purpose, options, trackedExchange);
}

/**
 * What was contributed. A secret is for those who took part when it was shared; of a contribution that held nothing
 * else, others do not learn that it was made (R5).
 * @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted, legalBasisNotActive, missingPermission
 */
export function readConsultation(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readCaseConsultation'>>> {
  return readExchangeContent<'readCaseConsultation', Contribution>(
    service,
    caller,
    'readCaseConsultation',
    TYPE,
    id,
    grounds,
    ({ row, since }, parts) => ({
      exchangeId: row.id,
      state: row.state,
      contributions: parts
        .filter(({ part }) => part === 'CONTRIBUTION')
        .map(({ createdAt, authorId, content }) => ({
          contributedAt: createdAt.toISOString(),
          organization: reference(service.register, authorId),
          content: content.content,
          ...(createdAt >= since ? { [SHARED]: true } : {}),
        })),
    }),
  );
}
