import type { Caller } from '../policy/caller';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import { laneFacts, refuseUnlessActing } from './lane-facts';

/**
 * The secret of the caller's own webhook, in the form of the Standard Webhooks specification.
 * @throws Refusal missingPermission
 */
export async function readWebhookSecret(
  service: Service,
  caller: Caller,
): Promise<Disclosed<AnswerOf<'readWebhookSecret'>>> {
  const { id } = caller.organisation;
  refuseUnlessActing(service, caller, 'readWebhookSecret', id);
  const version = service.register.channelOf(id)?.secretVersion ?? 1;
  const secret = await service.webhookSecret(id, version);
  return disclose(service, { operation: 'readWebhookSecret', caller, subjects: [] }, laneFacts(caller, id), {
    secret: `whsec_${secret.toString('base64')}`,
    version,
  });
}
