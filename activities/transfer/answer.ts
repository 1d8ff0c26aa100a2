/** What the mayor of the new residence answers. */
import type { components } from '../../openapi/generated/schakel';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { RefusalContent } from './content';
import { handOn } from './hand-on';

/**
 * The case is taken over. What the sender made the dossier from is read-only from this moment on, in the same transaction.
 * @throws Refusal resourceNotFound, missingPermission, illegalTransition
 */
export function acceptTransfer(
  service: Service,
  caller: Caller,
  message: Message,
  transferId: string,
): Promise<Receipt> {
  return takeStep(service, caller, message, 'acceptCaseTransfer', transferId, async (row, at) => ({
    moves: await handOn(service, row.id, at),
  }));
}

/**
 * The case is not taken over. Why is for the sender; those who are called in see the code of it.
 * @throws Refusal resourceNotFound, missingPermission, protocolMissing, illegalTransition
 */
export function refuseTransfer(
  service: Service,
  caller: Caller,
  message: Message,
  transferId: string,
  { reason, text }: components['schemas']['CaseTransferRefusal'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'refuseCaseTransfer', transferId, async (row, at) => {
    const said: RefusalContent = { content: { concern: [{ kind: 'ASSESSMENT', text }] } };
    return {
      reasonCode: reason,
      contents: [await sealedPart(service, row, 'REFUSAL', caller.organisation.id, at, said)],
    };
  });
}
