import type { components } from '../../openapi/generated/schakel';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { refuseAttachments } from '../exchange/no-attachments';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { TransferDossier } from './content';
import { sourcesOf } from './sources';

type Proposal = components['schemas']['CaseTransferProposal'];

/** @throws Refusal badRequest coordinatorUnknown */
function refuseUnlessKnown(service: Service, { coordinator }: Proposal): void {
  if (service.register.organisation(coordinator.organizationId)) return;
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'coordinatorUnknown',
        in: 'body',
        name: '/coordinator/organizationId',
        title: 'Take the id from GET /organizations',
      },
    ],
  });
}

/**
 * Proposes to hand a case over. The dossier is minimal and has a case and a key of its own; what it is made from stays
 * with the sender, and none of its participants is taken along.
 * @throws Refusal what the rules deny, secretStaysInConsultation among them (R5); recipientNotFound, resourceNotFound for
 * a source of somebody else, badRequest for one that cannot be handed on, an unknown coordinator or an attachment
 */
export async function proposeTransfer(
  service: Service,
  caller: Caller,
  message: Message,
  body: Proposal,
): Promise<Receipt> {
  const { residence, goals, coordinator, openMeasures = [], sourceIds = [], content } = body;
  refuseAttachments(content);
  refuseUnlessKnown(service, body);
  const sources = await sourcesOf(service, caller, sourceIds);
  const { categories, secret, marked, handling: ofStatements } = contentFacts(content);
  return open(service, caller, message, {
    operation: 'proposeCaseTransfer',
    envelope: body,
    facts: {
      // What is made from something is handled at least as strictly.
      handling: strictest([body.handling ?? 'H2', ofStatements, ...sources.map(({ handling }) => handling)]),
      regime: regimeOf(caller.organisation.kind, undefined),
      residence,
      secret,
      marked,
      // Goals and measures say what care somebody gets.
      sent: [...new Set([...categories, 'care' as const])],
    },
    content: { motive: body.motive, goals, coordinator, openMeasures, content } satisfies TransferDossier,
    add: (row) => ({ sources: sources.map(({ id }) => ({ transfer_id: row.id, source_id: id })) }),
  });
}
