/** What the municipality does about a phenomenon. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { quarterOf } from '../../workflows/domain/phenomenon-table';
import { dayOf } from '../exchange/period';
import { openedParts } from '../exchange/part';
import type { Message, Receipt } from '../exchange/message';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { ReportContent } from './report';

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
  return takeStep(service, caller, message, 'assessPhenomenonReport', reportId, async (row, at) => {
    const [opening] = await openedParts<ReportContent>(service, row);
    // Erased by another in this moment: what was read of it is old.
    if (!opening) throw new Refusal('illegalTransition');
    const { nis, channel, kind, scale } = opening.content.codes;
    return {
      reasonCode: measure,
      counted: { quarter: quarterOf(dayOf(at)), nis, channel, kind, scale, measure },
    };
  });
}
