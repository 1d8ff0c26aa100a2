/** How each type of exchange is shown: what is said of it where it is followed, and of what is in it where it is read. */
import type { ExchangeType } from '../../workflows/domain/event';
import { shownCard } from '../card/shown';
import { shownConsultation } from '../consultation/shown';
import { shownNotification } from '../notification/shown';
import { shownPlanAction } from '../plan/shown';
import { shownReport } from '../phenomenon/shown';
import type { AnswerOf } from '../policy/disclose';
import type { FoundExchange } from '../record/find-exchange';
import { shownRelease } from '../release/shown';
import { shownRequest } from '../request/shown';
import type { Service } from '../service';
import { shownSignal } from '../signal/shown';
import { shownSupportQuestion } from '../support/shown';
import { shownTransfer } from '../transfer/shown';
import { shownTrajectory } from '../trajectory/shown';
import type { ExchangeOf, GetOperation, ReadOperation } from './operation';
import type { OpenedPart } from './part';

/** The operation that does this with exchanges of a type. */
type About<T extends ExchangeType, Op extends GetOperation | ReadOperation> = Op extends unknown
  ? ExchangeOf<Op> extends T
    ? Op
    : never
  : never;

/** What only exchanges of one type have; the rest is said of all. */
type Followed<T extends ExchangeType> = Omit<Partial<AnswerOf<About<T, GetOperation>>>, 'timeline'>;

export interface Shown<T extends ExchangeType> {
  /** What it says of itself, besides what is said of every exchange. */
  readonly followed?: (found: FoundExchange, service: Service) => Followed<T> | Promise<Followed<T>>;
  /** @param parts opened, in the order in which they were written */
  readonly content: (
    found: FoundExchange,
    parts: readonly OpenedPart[],
    service: Service,
  ) => AnswerOf<About<T, ReadOperation>> | Promise<AnswerOf<About<T, ReadOperation>>>;
}

export const SHOWN: { readonly [T in ExchangeType]: Shown<T> } = {
  INFORMATION_REQUEST: shownRequest,
  CASE_NOTIFICATION: shownNotification,
  CASE_CONSULTATION: shownConsultation,
  SIGNAL: shownSignal,
  PHENOMENON_REPORT: shownReport,
  SUPPORT_QUESTION: shownSupportQuestion,
  DETAINEE_RELEASE: shownRelease,
  INFORMATION_CARD: shownCard,
  PLAN_ACTION: shownPlanAction,
  CASE_TRANSFER: shownTransfer,
  INDIVIDUAL_TRAJECTORY: shownTrajectory,
};
