import type { components } from '../../openapi/generated/schakel';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { REQUEST } from '../../workflows/domain/request';
import { regimeOf } from '../../workflows/domain/regime';
import { withAttachments } from '../attachment/naming';
import { admit } from '../exchange/admit';
import { begin } from '../exchange/begin';
import { contentFacts } from '../exchange/content-facts';
import { write, type Message, type Receipt } from '../exchange/message';
import { onwardOf } from '../exchange/onward';
import { after, tellWorkflow } from '../flow/terms';
import type { Caller } from '../policy/caller';
import type { ExchangeFacts } from '../policy/facts';
import { caseIdOf } from '../record/ids';
import type { Service } from '../service';
import { termsOf } from './terms';

export type RequestCreation = components['schemas']['InformationRequestCreation'];

/** What is sealed of a new request. */
export interface OpeningContent {
  readonly question: string;
  readonly motive: string;
  readonly content: RequestCreation['content'];
}

interface Origin {
  readonly caseId: string;
  /** Handling of the request that this one forwards, and whether its originator consents. */
  readonly onward?: NonNullable<ExchangeFacts['onward']>;
}

/** A forward stays in the case of the request it forwards; only the recipient of that request can forward it. */
async function originOf(service: Service, caller: Caller, body: RequestCreation): Promise<Origin> {
  const onward = await onwardOf(service, caller, 'INFORMATION_REQUEST', body.parentRequestId);
  if (onward) return { caseId: onward.parent.case_id, onward: onward.facts };
  if (body.caseReference === undefined) {
    throw new Refusal('badRequest', {
      issues: [
        {
          type: 'caseMissing',
          in: 'body',
          name: '/caseReference',
          title: 'State caseReference, or parentRequestId for a forward',
        },
      ],
    });
  }
  return { caseId: caseIdOf(caller.organisation.id, body.caseReference) };
}

/**
 * Accepts a request, or a draft of one.
 * @throws Refusal what the rules deny, recipientNotFound, resourceNotFound for a parent one has not received
 */
export async function createRequest(
  service: Service,
  caller: Caller,
  message: Message,
  body: RequestCreation,
): Promise<Receipt> {
  const { categories, secret, marked, handling: ofStatements } = contentFacts(body.content);
  const { caseId, onward } = await originOf(service, caller, body);
  // What is passed on is handled at least as strictly as it came.
  const handling = strictest([body.handling ?? 'H2', ofStatements, onward?.handling ?? 'H0']);
  const urgency = body.urgency ?? 'NORMAL';
  const regime = regimeOf(caller.organisation.kind, body.regime);
  const { recipient, purpose, legalBasis, protocol } = admit(
    service,
    caller,
    {
      operation: 'createInformationRequest',
      type: 'INFORMATION_REQUEST',
      recipientId: body.recipientId,
      purpose: body.purpose,
      legalBasisId: body.legalBasis,
      motive: true,
      handling,
      regime,
      classification: body.classification,
      secret,
      marked,
      sent: categories,
      asked: body.requestedCategories,
      ...(onward ? { onward } : {}),
    },
    'SENDER',
  );
  const frame = protocol && service.register.requestFrame(protocol.frameId);
  if (!protocol || !frame) throw new Refusal('protocolMissing');

  return write(service, async () => {
    const { content, attachments } = await withAttachments(service, caller, caseId, body.content);
    return begin(
      service,
      caller,
      message,
      {
        type: 'INFORMATION_REQUEST',
        caseId,
        recipientId: recipient.id,
        parentId: body.parentRequestId,
        purpose,
        legalBasis,
        protocol,
        frame,
        handling,
        regime,
        urgency,
        requestedCategories: body.requestedCategories,
        content: { question: body.question, motive: body.motive, content } satisfies OpeningContent,
        attachments,
      },
      (row, at) => {
        if (body.draft === true) return { action: 'DRAFT', kind: 'request.drafted', set: { state: 'DRAFT' } };
        // Only the sender knows of a request until it is authorised.
        const set = after(REQUEST, row, 'SUBMIT', 'SUBMITTED', at, { kept: termsOf(frame, urgency, protocol) });
        return {
          action: 'SUBMIT',
          kind: 'request.submit',
          set,
          signals: tellWorkflow('INFORMATION_REQUEST', row, set, 1),
        };
      },
    );
  });
}
