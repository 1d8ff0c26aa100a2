import type { components } from '../../openapi/generated/schakel';
import { operations } from '../../openapi/generated/operations';
import type { Category, Purpose } from '../../workflows/domain/category';
import type { Classification, HandlingCode, Regime } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { groundFacts, NO_EXCHANGE, recipientFacts } from '../policy/exchange-facts';
import { situation, type ExchangeFacts, type ExchangeType } from '../policy/facts';
import type { LegalBasis, Organisation, Protocol } from '../policy/register';
import type { Service } from '../service';
import type { BeginOperation } from './operation';

export type CaseContent = components['schemas']['CaseContent'];

/** What a sender wants to send, and says about it. */
export interface Proposal {
  readonly operation: BeginOperation | 'answerInformationRequest';
  readonly type: ExchangeType;
  readonly recipientId: string;
  readonly purpose: Purpose | undefined;
  readonly legalBasisId: string;
  readonly motive: boolean;
  readonly handling: HandlingCode;
  readonly regime: Regime;
  readonly classification: Classification | undefined;
  readonly residence?: number | undefined;
  readonly secret: boolean;
  readonly marked: boolean;
  /** Categories that leave the sender with it. */
  readonly sent: readonly Category[];
  /** Categories that are asked in return. */
  readonly asked: readonly Category[];
  /** What this passes on, when it does. */
  readonly onward?: ExchangeFacts['onward'];
}

/** The grounds under which an exchange was admitted. */
export interface Admission {
  readonly recipient: Organisation;
  readonly purpose: Purpose;
  /** None where the law and no protocol is the ground: a report to the prosecutor (R10). */
  readonly protocol: Protocol | undefined;
  readonly legalBasis: LegalBasis;
}

function situationOf(proposal: Proposal, categories: readonly Category[]) {
  return situation({
    ...(proposal.purpose ? { purpose: proposal.purpose } : {}),
    admitted: operations[proposal.operation].purposes,
    categories,
    motive: proposal.motive,
    classification: proposal.classification ?? 'NONE',
    secret: proposal.secret,
    marked: proposal.marked,
  });
}

function refuseUnlessAllowed(
  service: Service,
  caller: Caller,
  proposal: Proposal,
  facts: ExchangeFacts,
  categories: readonly Category[],
): void {
  const { action } = operations[proposal.operation];
  const decision = decide(action, callerFacts(service.register, caller), facts, situationOf(proposal, categories));
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
}

/** Whoever may not see a category may not send it either. */
function refuseUnseen(service: Service, caller: Caller, proposal: Proposal, facts: ExchangeFacts): void {
  for (const category of proposal.sent) {
    const decision = decide('see', callerFacts(service.register, caller), facts, situationOf(proposal, [category]));
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
 * Whether data may go this way, now. Asked when something is sent, by partners that ask before they send, and again by
 * the workflow before it is delivered.
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
  const base: ExchangeFacts = {
    ...NO_EXCHANGE,
    type: proposal.type,
    relation,
    fromLevel: caller.organisation.level,
    handling: proposal.handling,
    regime: proposal.regime,
    ownWork: true,
    ...recipientFacts(register, recipient, proposal.residence),
    registered: register.isRegistered(proposal.type),
    ...(proposal.onward ? { onward: proposal.onward } : {}),
  };
  const facts = { ...base, ...groundFacts(protocol, legalBasis) };
  refuseUnlessAllowed(service, caller, proposal, facts, proposal.sent);
  if (proposal.asked.length > 0) {
    // What is asked will travel the other way, so that way has to be covered too, and for the level it comes from.
    const back = register.protocolFor(recipient.id, caller.organisation.id, proposal.purpose, proposal.asked);
    const backFacts = { ...base, fromLevel: recipient.level, ...groundFacts(back, legalBasis) };
    refuseUnlessAllowed(service, caller, proposal, backFacts, proposal.asked);
  }
  refuseUnseen(service, caller, proposal, facts);
  if (!legalBasis || !proposal.purpose) throw new Refusal('protocolMissing');
  return { recipient, purpose: proposal.purpose, protocol, legalBasis };
}
