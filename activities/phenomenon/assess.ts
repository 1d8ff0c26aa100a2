/** What the municipality does about a phenomenon, and its reporter with a report that should not have been made. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { quarterOf } from '../../workflows/domain/phenomenon-table';
import { dayOf } from '../exchange/period';
import { openedParts } from '../exchange/reading';
import type { Message, Receipt } from '../exchange/message';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { ReportContent } from './report';

const TYPE = 'PHENOMENON_REPORT';

export type Measure = components['schemas']['PhenomenonMeasure'];

/**
 * Somebody of the municipality says what it does. Only now the report counts, in the quarter of this day: a quarter that
 * is over changes no more, and what was withdrawn was never counted. Its codes were sealed until here; what is counted
 * has no link to the report.
 */
export function assessReport(
  service: Service,
  caller: Caller,
  message: Message,
  reportId: string,
  measure: Measure,
): Promise<Receipt> {
  return takeStep(service, caller, message, TYPE, reportId, 'assessPhenomenonReport', async (row, at) => {
    const [opening] = await openedParts<ReportContent>(service, row);
    // Erased by another in this moment: what was read of it is old.
    if (!opening) throw new Refusal('illegalTransition');
    const { nis, channel, kind, scale } = opening.content.codes;
    return {
      receipt: 'ACTED_ON',
      reasonCode: measure,
      counted: { quarter: quarterOf(dayOf(at)), nis, channel, kind, scale, measure },
    };
  });
}

/** Whoever made the report takes it back: nobody reads it any more, it does not count, and it is erased. */
export function withdrawReport(service: Service, caller: Caller, message: Message, reportId: string): Promise<Receipt> {
  return takeStep(service, caller, message, TYPE, reportId, 'withdrawPhenomenonReport');
}
