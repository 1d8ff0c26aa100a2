import type { Message, Receipt } from '../exchange/message';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import { holds } from '../policy/register';
import type { Service } from '../service';

/**
 * Does not come: final, and without a reason. The invitation ends with it, and from then on the consultation is as unknown to
 * the organization as it was before (R1, R4).
 * @throws Refusal resourceNotFound, missingPermission, illegalTransition
 */
export function declineInvitation(service: Service, caller: Caller, message: Message, id: string): Promise<Receipt> {
  const organisationId = caller.organisation.id;
  return takeStep(service, caller, message, 'declineInvitation', id, (row, at, { entries }) => {
    const invitation = entries.find(
      (each) => each.kind === 'INVITATION' && each.party_id === organisationId && holds(each, at.getTime()),
    );
    return {
      leaving: [{ organisation_id: organisationId, exchange_id: row.id, valid_to: at }],
      ...(invitation ? { entryUpdate: { id: invitation.id, version: invitation.version, ended_at: at } } : {}),
    };
  });
}
