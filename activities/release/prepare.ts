import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import type { FlowRow } from '../flow/movement';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { PreparedContent } from './content';

type Preparation = components['schemas']['ReleasePreparation'];

/** The case is proposed before this is said of it, so that nothing falls between the two. */
async function refuseUnlessProposed(service: Service, row: FlowRow, { preparation, consultationId }: Preparation) {
  if (preparation !== 'LIVC_FOLLOW_UP') return;
  const proposed = await service.db
    .selectFrom('exchange')
    .select('id')
    .where('id', '=', consultationId ?? row.id)
    .where('parent_id', '=', row.id)
    .where('type', '=', 'CASE_CONSULTATION')
    .executeTakeFirst();
  if (proposed) return;
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'preparationIncomplete',
        in: 'body',
        name: '/consultationId',
        title: 'Propose a consultation that names this release first, and state its id',
      },
    ],
  });
}

/**
 * A person of the recipient says what has been arranged.
 * @throws Refusal badRequest preparationIncomplete when what it rests on was not done
 */
export function prepareRelease(
  service: Service,
  caller: Caller,
  message: Message,
  releaseId: string,
  said: Preparation,
): Promise<Receipt> {
  return takeStep(service, caller, message, 'prepareRelease', releaseId, async (row, at) => {
    await refuseUnlessProposed(service, row, said);
    const { preparation, consultationId, text } = said;
    const prepared: PreparedContent = {
      preparation,
      consultationId,
      content: { care: [{ kind: 'ASSESSMENT', text }] },
    };
    return { contents: [await sealedPart(service, row, 'PREPARATION', caller.organisation.id, at, prepared)] };
  });
}
