import type { Message, Receipt } from '../exchange/message';
import { joining } from '../exchange/audience';
import { takeStep } from '../flow/take-step';
import { approvingFunction, type Caller } from '../policy/caller';
import type { Service } from '../service';

/**
 * The second pair of eyes on opening a case. From here on the statutory members know of it.
 * @throws Refusal resourceNotFound, fourEyesRequired, missingPermission, illegalTransition
 */
export function approveConsultation(service: Service, caller: Caller, message: Message, id: string): Promise<Receipt> {
  return takeStep(service, caller, message, 'approveCaseConsultation', id, (row, at) => {
    const members = service.register.livc(row.recipient_id)?.memberIds ?? [];
    return {
      actingFunction: approvingFunction(caller, ['MAYOR', 'AUTHORISER'], row.submitted_function) ?? 'MAYOR',
      audience: members.map((memberId) => joining(row, memberId, 'MEMBER', at)),
    };
  });
}
