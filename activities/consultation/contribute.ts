import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { strictest, type Classification } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { naming, withAttachments } from '../attachment/naming';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { situation, type ExchangeFacts } from '../policy/facts';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';

export type Contribution = {
  readonly motive: string;
  readonly classification?: Classification | undefined;
  readonly content: components['schemas']['CaseContent'];
};

/** Whoever may not see a category may not contribute it either. */
function refuseUnseen(service: Service, caller: Caller, row: ExchangeRow, facts: ExchangeFacts, content: Contribution) {
  for (const category of contentFacts(content.content).categories) {
    const decision = decide(
      'see',
      callerFacts(service.register, caller),
      facts,
      situation({
        purpose: row.purpose,
        admitted: operations.contributeToCaseConsultation.purposes,
        categories: [category],
      }),
    );
    if (!decision.allowed) {
      throw new Refusal('missingPermission', {
        rules: decision.rules,
        issues: [
          {
            type: 'categoryNotPermitted',
            in: 'body',
            name: `/content/${category}`,
            title: 'You may not contribute this category',
          },
        ],
      });
    }
  }
}

/**
 * Tells the participants something. When that was is for those who were there.
 * @throws Refusal resourceNotFound, missingPermission, classificationRefused, legalBasisNotActive
 */
export function contribute(
  service: Service,
  caller: Caller,
  message: Message,
  id: string,
  contribution: Contribution,
): Promise<Receipt> {
  const { categories, secret, marked, handling } = contentFacts(contribution.content);
  return takeStep(
    service,
    caller,
    message,
    'contributeToCaseConsultation',
    id,
    async (row, at, { facts }) => {
      refuseUnseen(service, caller, row, facts, contribution);
      const { motive } = contribution;
      const { content, attachments } = await withAttachments(service, caller, row.case_id, contribution.content);
      const part = await sealedPart(service, row, 'CONTRIBUTION', caller.organisation.id, at, { motive, content });
      return {
        ...naming(attachments, row.id, part.id, at),
        handling: strictest([row.handling, handling]),
        contents: [part],
      };
    },
    {
      facts: { regime: regimeOf(caller.organisation.kind, undefined), recipientRegime: 'GDPR' },
      situation: { categories, secret, marked, classification: contribution.classification ?? 'NONE' },
    },
  );
}
