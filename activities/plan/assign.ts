import type { components } from '../../openapi/generated/schakel';
import { regimeOf } from '../../workflows/domain/regime';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { AssignedContent } from './content';
import { placeIn } from './planned';

export type PlanActionAssignment = components['schemas']['PlanActionAssignment'];

/**
 * Asks a policy domain to take on an action of the plan.
 * @throws Refusal badRequest for a text that names somebody or an action that the plan does not give to this domain, what
 * the rules deny, recipientNotFound
 */
export async function assignPlanAction(
  service: Service,
  caller: Caller,
  message: Message,
  body: PlanActionAssignment,
): Promise<Receipt> {
  const { motive, description, handling = 'H2' } = body;
  refuseIdentifiers({ '/motive': motive, '/description': description });
  const place = placeIn(service, body.plan, body.action, body.recipientId, '/action');
  return open(service, caller, message, {
    operation: 'assignPlanAction',
    envelope: body,
    // No category of person data travels with it.
    facts: { handling, regime: regimeOf(caller.organisation.kind, undefined), secret: false, marked: true, sent: [] },
    content: { motive, description } satisfies AssignedContent,
    add: ({ id }) => ({
      planned: { exchange_id: id, ...place, progress: null, progress_at: null, ended_reason: null },
    }),
  });
}
