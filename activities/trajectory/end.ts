/** How a trajectory comes to nothing, and how it ends. */
import type { components } from '../../openapi/generated/schakel';
import type { Message, Receipt } from '../exchange/message';
import type { StepOperation } from '../exchange/operation';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';

type Schemas = components['schemas'];

/** What came to nothing is erased at once: nobody needs it any more, and the municipality has its own record. */
const comesToNothing =
  (operation: StepOperation) =>
  (service: Service, caller: Caller, message: Message, planId: string): Promise<Receipt> =>
    takeStep(service, caller, message, operation, planId, (row) => ({
      erase: [{ exchangeId: row.id, caseId: row.case_id }],
    }));

/** Final and silent: nobody is reminded of it, and no reason is asked (R4). */
export const declineIndividualTrajectory = comesToNothing('declineIndividualTrajectory');
export const withdrawIndividualTrajectory = comesToNothing('withdrawIndividualTrajectory');

/** One of the parties stops it, for a reason that both see. */
export function stopIndividualTrajectory(
  service: Service,
  caller: Caller,
  message: Message,
  planId: string,
  { reasonCode }: Schemas['IndividualTrajectoryStop'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'stopIndividualTrajectory', planId, () => ({ reasonCode }));
}

/** The municipality says how it ended. From now on counts how long it is kept. */
export function closeIndividualTrajectory(
  service: Service,
  caller: Caller,
  message: Message,
  planId: string,
  { outcome }: Schemas['IndividualTrajectoryClosing'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'closeIndividualTrajectory', planId, () => ({ reasonCode: outcome }));
}
