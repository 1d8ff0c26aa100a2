import type { Purpose } from '../../workflows/domain/category';
import { recordOpened } from '../exchange/opened';
import {
  getExchange,
  listExchanges,
  readExchangeContent,
  type PageOptions,
  type Present,
  type ReadingGrounds,
} from '../exchange/reading';
import { trackedFlow } from '../flow/tracked';
import type { Caller } from '../policy/caller';
import type { AnswerOf, Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import type { ReportContent } from './report';

const TYPE = 'PHENOMENON_REPORT';

/** What is done about it is a code that both sides see. */
const trackedReport: Present = (register, found) => ({
  ...trackedFlow(register, found),
  ...(found.row.reason_code === null ? {} : { measure: found.row.reason_code }),
});

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export function getReport(
  service: Service,
  caller: Caller,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getPhenomenonReport'>>> {
  return getExchange(service, caller, 'getPhenomenonReport', TYPE, id, purpose, trackedReport);
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function listReports(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listPhenomenonReports'>>> {
  return listExchanges(service, caller, 'listPhenomenonReports', TYPE, purpose, options, trackedReport);
}

/**
 * What was reported; that it was opened is told to the reporter.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission, noLongerAvailable
 */
export async function openReport(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readPhenomenonReport'>>> {
  const content = await readReport(service, caller, id, grounds);
  await recordOpened(service, caller, id);
  return content;
}

/** @throws Refusal as above */
export function readReport(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readPhenomenonReport'>>> {
  return readExchangeContent<'readPhenomenonReport', ReportContent>(
    service,
    caller,
    'readPhenomenonReport',
    TYPE,
    id,
    grounds,
    ({ row }, [opening]) => ({
      exchangeId: row.id,
      ...(opening ? { ...opening.content.codes, description: opening.content.content.concern[0].text } : {}),
    }),
  );
}
