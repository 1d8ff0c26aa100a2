import type { components } from '../../openapi/generated/schakel';
import { operations } from '../../openapi/generated/operations';
import { PERSON_CATEGORIES, type Category, type HandlingCode, type Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide, type ExchangeFacts } from '../policy/decide';
import { groundFacts } from '../policy/exchange-facts';
import type { LegalBasis, Organisation, Protocol } from '../policy/register';
import type { Service } from '../service';

export type CaseContent = components['schemas']['CaseContent'];

/** Categories that are present in content; the category of the person concerned belongs to identity. */
export function categoriesIn(content: CaseContent): readonly Category[] {
  return PERSON_CATEGORIES.filter((category) => category === 'identity' || category in content);
}

/** What a sender wants to send, and says about it. */
export interface Proposal {
  readonly operation: 'createInformationRequest' | 'sendCaseNotification' | 'answerInformationRequest';
  readonly recipientId: string;
  readonly purpose: Purpose | undefined;
  readonly legalBasisId: string;
  readonly handling: HandlingCode;
  /** Categories that leave the sender with it. */
  readonly sent: readonly Category[];
  /** Categories that are asked in return. */
  readonly asked: readonly Category[];
}

/** The grounds under which an exchange was admitted. */
export interface Admission {
  readonly recipient: Organisation;
  readonly purpose: Purpose;
  readonly protocol: Protocol;
  readonly legalBasis: LegalBasis;
}

function refuseUnlessAllowed(
  caller: Caller,
  proposal: Proposal,
  facts: ExchangeFacts,
  categories: readonly Category[],
): void {
  const { action, purposes } = operations[proposal.operation];
  const decision = decide(action, callerFacts(caller), facts, {
    ...(proposal.purpose ? { purpose: proposal.purpose } : {}),
    admitted: purposes,
    categories,
    motive: true,
  });
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
}

/** Whoever may not see a category may not send it either. */
function refuseUnseen(caller: Caller, proposal: Proposal, facts: ExchangeFacts): void {
  for (const category of proposal.sent) {
    const decision = decide('see', callerFacts(caller), facts, {
      ...(proposal.purpose ? { purpose: proposal.purpose } : {}),
      admitted: operations[proposal.operation].purposes,
      categories: [category],
      motive: false,
    });
    if (!decision.allowed) {
      throw new Refusal('missingPermission', {
        rules: decision.rules,
        issues: [
          {
            type: 'categoryNotPermitted',
            in: 'body',
            name: `/content/${category}`,
            title: 'You may not send this category',
          },
        ],
      });
    }
  }
}

/**
 * Whether data may go this way, now. Asked when something is sent, and again by the workflow before it is delivered.
 * @throws Refusal recipientNotFound, protocolMissing, legalBasisNotActive, purposeMissing, missingPermission …
 */
export function admit(
  service: Service,
  caller: Caller,
  proposal: Proposal,
  relation: 'SENDER' | 'RECIPIENT',
): Admission {
  const { register } = service;
  const recipient = register.organisation(proposal.recipientId);
  if (!recipient || recipient.id === caller.organisation.id) throw new Refusal('recipientNotFound');
  const protocol = register.protocolFor(caller.organisation.id, recipient.id, proposal.purpose, proposal.sent);
  const legalBasis = register.legalBasis(proposal.legalBasisId);
  const facts = {
    relation,
    fromLevel: caller.organisation.level,
    handling: proposal.handling,
    ownWork: true,
    ...groundFacts(protocol, legalBasis),
  };
  refuseUnlessAllowed(caller, proposal, facts, proposal.sent);
  if (proposal.asked.length > 0) {
    // What is asked will travel the other way, so that way has to be covered too, and for the level it comes from.
    const back = register.protocolFor(recipient.id, caller.organisation.id, proposal.purpose, proposal.asked);
    const backFacts = {
      relation,
      fromLevel: recipient.level,
      handling: proposal.handling,
      ownWork: true,
      ...groundFacts(back, legalBasis),
    };
    refuseUnlessAllowed(caller, proposal, backFacts, proposal.asked);
  }
  refuseUnseen(caller, proposal, facts);
  if (!protocol || !legalBasis || !proposal.purpose) throw new Refusal('protocolMissing');
  return { recipient, purpose: proposal.purpose, protocol, legalBasis };
}
