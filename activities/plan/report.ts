/** What a policy domain says of an action that it has taken on. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { ReportedContent } from './content';
import { plannedNow } from './planned';

type Schemas = components['schemas'];

/** @throws Refusal badRequest for a text that names somebody, or a period that ends before it begins */
function refuseUnlessWhole({ text, period }: Schemas['PlanActionDoneReport']): void {
  refuseIdentifiers({ '/text': text });
  if (period && period.to < period.from) {
    const issue = {
      type: 'periodReversed',
      in: 'body' as const,
      name: '/period/to',
      title: 'Not before its first day',
    };
    throw new Refusal('badRequest', { issues: [issue] });
  }
}

function reported(
  service: Service,
  caller: Caller,
  message: Message,
  operation: 'reportPlanAction' | 'reportPlanActionDone',
  actionId: string,
  content: ReportedContent,
): Promise<Receipt> {
  refuseUnlessWhole(content);
  return takeStep(service, caller, message, operation, actionId, async (row, at) => ({
    reasonCode: content.progress,
    contents: [await sealedPart(service, row, 'PROGRESS', caller.organisation.id, at, content)],
    planned: { ...(await plannedNow(service, row.id)), progress: content.progress, progress_at: at },
  }));
}

/** How it goes, in this round. @throws Refusal as above */
export function reportPlanAction(
  service: Service,
  caller: Caller,
  message: Message,
  actionId: string,
  { progress, text, period }: Schemas['PlanActionReport'],
): Promise<Receipt> {
  const content = { progress, text, ...(period ? { period } : {}) };
  return reported(service, caller, message, 'reportPlanAction', actionId, content);
}

/** That it is done, for the agency to confirm. @throws Refusal as above */
export function reportPlanActionDone(
  service: Service,
  caller: Caller,
  message: Message,
  actionId: string,
  { text, period }: Schemas['PlanActionDoneReport'],
): Promise<Receipt> {
  const content = { progress: 'DONE' as const, text, ...(period ? { period } : {}) };
  return reported(service, caller, message, 'reportPlanActionDone', actionId, content);
}
