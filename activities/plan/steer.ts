/** What the agency does with an action when the plan moves on. */
import type { components } from '../../openapi/generated/schakel';
import type { Message, Receipt } from '../exchange/message';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { placeIn, plannedNow } from './planned';

type Schemas = components['schemas'];

/**
 * Carries an action over to another version of the plan, which has to give it to the same policy domain.
 * @throws Refusal badRequest unknownPlanAction
 */
export function revisePlanAction(
  service: Service,
  caller: Caller,
  message: Message,
  actionId: string,
  { plan, action }: Schemas['PlanActionRevision'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'revisePlanAction', actionId, async (row) => {
    const planned = await plannedNow(service, row.id);
    const place = placeIn(service, plan, action ?? planned.action, row.recipient_id, action ? '/action' : '/plan');
    return { reasonCode: plan, planned: { ...planned, ...place } };
  });
}

/** Ends an action that was taken on, with a code that both sides see. */
export function endPlanAction(
  service: Service,
  caller: Caller,
  message: Message,
  actionId: string,
  { reasonCode }: Schemas['PlanActionEnding'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'endPlanAction', actionId, async (row) => ({
    reasonCode,
    planned: { ...(await plannedNow(service, row.id)), ended_reason: reasonCode },
  }));
}
