import type { components } from '../../openapi/generated/schakel';
import type { Category } from '../../workflows/domain/category';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { categoriesOf, refuseTwice, statementsOf, type ProposedContent } from './content';

export type IndividualTrajectoryProposal = components['schemas']['IndividualTrajectoryProposal'];

function refuseAttachments({ content }: IndividualTrajectoryProposal): void {
  const statements = Object.values(content).flatMap((each) => (Array.isArray(each) ? each : []));
  if (statements.every(({ attachments = [] }) => attachments.length === 0)) return;
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'attachmentInIndividualTrajectory',
        in: 'body',
        name: '/content',
        title: 'A trajectory holds statements only: send what is larger in a notification',
      },
    ],
  });
}

/** Why somebody needs help to leave extremism, or was detained, is itself something to be careful with. */
const categoriesOfKind = (kind: IndividualTrajectoryProposal['kind']): readonly Category[] =>
  kind === 'TRAJECTORY' ? [] : ['concern'];

/**
 * Proposes an individual trajectory. It is in a case of its own, so that erasing it destroys nothing else; the consultation
 * that it follows from is kept with it, and told to nobody.
 * @throws Refusal resourceNotFound for a consultation that the municipality takes no part in, recipientNotFound, what the
 * rules deny, badRequest for a domain of life that is named twice or an attachment
 */
export async function proposeIndividualTrajectory(
  service: Service,
  caller: Caller,
  message: Message,
  body: IndividualTrajectoryProposal,
): Promise<Receipt> {
  const { kind, approach, goals, content, motive, consultationId } = body;
  refuseTwice('/goals', goals);
  refuseAttachments(body);
  const parent =
    consultationId === undefined
      ? undefined
      : await findExchange(service.db, caller.organisation.id, 'CASE_CONSULTATION', consultationId);
  const { categories, secret, marked, handling: ofStatements } = contentFacts(content);
  return open(service, caller, message, {
    operation: 'proposeIndividualTrajectory',
    envelope: body,
    facts: {
      // What follows from a consultation is handled at least as strictly as that is.
      handling: strictest([body.handling ?? 'H2', ofStatements, parent?.row.handling ?? 'H0']),
      regime: regimeOf(caller.organisation.kind, undefined),
      secret,
      marked,
      sent: [...new Set([...categories, ...categoriesOfKind(kind), ...categoriesOf(goals)])],
    },
    parentId: parent?.row.id,
    ...(kind === 'AFTERCARE' ? {} : { lacks: ['aftercare'] }),
    content: {
      motive,
      ...(kind === 'TRAJECTORY' ? {} : { kind }),
      approach,
      content,
      goals: statementsOf(goals),
    } satisfies ProposedContent,
  });
}
