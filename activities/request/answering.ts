/** What the recipient of a request does. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { strictest, type Classification } from '../../workflows/domain/handling';
import { regimeOf } from '../../workflows/domain/regime';
import { naming, withAttachments } from '../attachment/naming';
import { admit } from '../exchange/admit';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { moveRequest } from './move';

export type Answer = {
  readonly complete: boolean;
  readonly classification?: Classification | undefined;
  readonly content: components['schemas']['CaseContent'];
};

/** Somebody competent has it. */
export function acknowledgeRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'acknowledgeInformationRequest', 'ACKNOWLEDGE');
}

/** Work on the answer has begun. */
export function startRequest(service: Service, caller: Caller, message: Message, requestId: string): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'startInformationRequest', 'START');
}

/**
 * Answers in full or in part. The answer is an exchange of data of its own: it may hold what was asked, and only what an
 * active protocol lets the answering organization send.
 * @throws Refusal badRequest for a category that was not asked, protocolMissing, missingPermission, illegalTransition
 */
export function answerRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
  answer: Answer,
): Promise<Receipt> {
  const action = answer.complete ? 'ANSWER' : 'ANSWER_PARTIALLY';
  return moveRequest(service, caller, message, requestId, 'answerInformationRequest', action, async (row, at) => {
    const { categories: sent, secret, marked, handling } = contentFacts(answer.content);
    const unasked = sent.filter((each) => each !== 'identity' && !row.requested_categories.includes(each));
    if (unasked.length > 0) {
      throw new Refusal('badRequest', {
        issues: unasked.map((category) => ({
          type: 'categoryNotAsked',
          in: 'body',
          name: `/content/${category}`,
          title: 'This category was not asked for',
        })),
      });
    }
    admit(
      service,
      caller,
      {
        operation: 'answerInformationRequest',
        type: 'INFORMATION_REQUEST',
        recipientId: row.sender_id,
        purpose: row.purpose,
        legalBasisId: row.legal_basis_id,
        motive: true,
        handling: strictest([row.handling, handling]),
        regime: regimeOf(caller.organisation.kind, undefined),
        classification: answer.classification,
        residence: row.residence ?? undefined,
        secret,
        marked,
        sent,
        asked: [],
      },
      'RECIPIENT',
    );
    const { content, attachments } = await withAttachments(service, caller, row.case_id, answer.content);
    const kind = answer.complete ? 'ANSWER' : 'PARTIAL_ANSWER';
    const part = await sealedPart(service, row, kind, caller.organisation.id, at, content);
    return {
      ...naming(attachments, row.id, part.id, at),
      // The strictest of all parts counts for the whole.
      handling: strictest([row.handling, handling]),
      contents: [part],
    };
  });
}

/** Asks the sender something before answering. The clock of the request stands still until that is answered. */
export function askBack(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
  text: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'askBackInformationRequest', 'ASK_BACK', async (row, at) => ({
    contents: [await sealedPart(service, row, 'QUESTION_BACK', caller.organisation.id, at, { text })],
  }));
}

/**
 * Says that another organization is competent. Nothing is passed on to it: there is no transitive right.
 * @throws Refusal recipientNotFound for an organization that takes no part
 */
export function referRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
  organizationId: string | undefined,
): Promise<Receipt> {
  if (organizationId !== undefined && !service.register.organisation(organizationId))
    throw new Refusal('recipientNotFound');
  return moveRequest(service, caller, message, requestId, 'referInformationRequest', 'REFER', async (row, at) => ({
    ...(organizationId === undefined
      ? {}
      : { contents: [await sealedPart(service, row, 'REFERRAL', caller.organisation.id, at, { organizationId })] }),
  }));
}

/** Declines. It needs no reason, and nothing follows it: no reminder, no escalation, no ranking (R4). */
export function declineRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'declineInformationRequest', 'DECLINE');
}
