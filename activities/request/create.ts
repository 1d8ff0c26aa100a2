import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { admit, categoriesIn } from '../exchange/admit';
import { hrefOf } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, type Caller } from '../policy/caller';
import type { RequestFrame } from '../policy/register';
import type { Change } from '../record/change';
import { findExchange } from '../record/find-exchange';
import { caseIdOf, newId } from '../record/ids';
import { digestOf } from '../record/sealed-content';
import type { Service } from '../service';
import { arriving, signalFor, type KeptClock } from './clock';
import { deadlinesOf } from './deadlines';

export type RequestCreation = components['schemas']['InformationRequestCreation'];

/** What is sealed of a new request. */
export interface OpeningContent {
  readonly question: string;
  readonly motive: string;
  readonly content: RequestCreation['content'];
}

/** A forward stays in the case of the request it forwards; only the recipient of that request can forward it. */
async function caseOf(service: Service, caller: Caller, body: RequestCreation): Promise<string> {
  if (body.parentRequestId !== undefined) {
    const parent = await findExchange(service.db, caller.organisation.id, 'INFORMATION_REQUEST', body.parentRequestId);
    if (parent.relation !== 'RECIPIENT') throw new Refusal('resourceNotFound');
    return parent.row.case_id;
  }
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
  return caseIdOf(caller.organisation.id, body.caseReference);
}

export function clockFor(
  frame: RequestFrame,
  urgency: 'NORMAL' | 'URGENT',
  approval: KeptClock['approval'],
  at: Date,
): KeptClock {
  return { clock: deadlinesOf(frame, urgency, at), closeAfter: frame.closeAfter, approval };
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
  const handling = body.handling ?? 'H2';
  const urgency = body.urgency ?? 'NORMAL';
  const admission = admit(
    service,
    caller,
    {
      operation: 'createInformationRequest',
      recipientId: body.recipientId,
      purpose: body.purpose,
      legalBasisId: body.legalBasis,
      handling,
      sent: categoriesIn(body.content),
      asked: body.requestedCategories,
    },
    'SENDER',
  );
  const frame = service.register.requestFrame(admission.protocol.frameId);
  if (!frame) throw new Refusal('protocolMissing');
  const caseId = await caseOf(service, caller, body);

  return write(service, async () => {
    const id = newId();
    const contentId = newId();
    const at = new Date();
    const opening: OpeningContent = { question: body.question, motive: body.motive, content: body.content };
    const { sealed, newCase } = await service.caseSeal.seal(
      caseId,
      caller.organisation.id,
      `${id}/${contentId}`,
      opening,
    );
    const row = {
      id,
      type: 'INFORMATION_REQUEST' as const,
      case_id: caseId,
      case_sequence: 0,
      sender_id: caller.organisation.id,
      recipient_id: admission.recipient.id,
      parent_id: body.parentRequestId ?? null,
      state: 'DRAFT',
      version: 1,
      purpose: admission.purpose,
      legal_basis_id: admission.legalBasis.id,
      legal_basis_version: admission.legalBasis.version,
      protocol_id: admission.protocol.id,
      handling,
      urgency,
      requested_categories: [...body.requestedCategories],
      frame_id: frame.id,
      frame_version: frame.version,
      submitted_by: caller.actor,
      created_at: at,
      changed_at: at,
      due_at: null,
      deadlines: null,
      next_step: null,
      next_step_at: null,
      reason_code: null,
    };
    const set =
      body.draft === true
        ? undefined
        : arriving(row, clockFor(frame, urgency, admission.protocol.approval, at), 'SUBMITTED', at);
    const state = set?.state ?? 'DRAFT';
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: id,
      state,
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    const change: Change = {
      claim: claimOf(caller, message, receipt),
      newCase,
      create: { ...row, ...set },
      steps: [
        {
          exchange_id: id,
          version: 1,
          action: set ? 'SUBMIT' : 'DRAFT',
          state,
          receipt: 'ACCEPTED',
          organisation_id: caller.organisation.id,
          acting_function: actingFunction(caller),
          occurred_at: at,
          reason_code: null,
        },
      ],
      contents: [
        {
          id: contentId,
          exchange_id: id,
          case_id: caseId,
          part: 'OPENING',
          author_id: caller.organisation.id,
          sealed,
          created_at: at,
        },
      ],
      // Only the sender knows of a request until it is authorised.
      audience: [audienceRow(caller.organisation.id, id, 'SENDER', at)],
      outbox: set ? signalFor(row, 'SUBMIT', set, 1) : [],
      audit: [
        {
          kind: set ? 'request.submitted' : 'request.drafted',
          organisationId: caller.organisation.id,
          subjectId: id,
          detail: {
            recipientId: admission.recipient.id,
            purpose: admission.purpose,
            legalBasis: admission.legalBasis.id,
            protocolId: admission.protocol.id,
            contentDigest: digestOf(sealed),
          },
        },
      ],
    };
    return { change, receipt };
  });
}

export function audienceRow(
  organisationId: string,
  exchangeId: string,
  relation: 'SENDER' | 'RECIPIENT' | 'ESCALATION',
  at: Date,
): NonNullable<Change['audience']>[number] {
  return {
    organisation_id: organisationId,
    exchange_id: exchangeId,
    type: 'INFORMATION_REQUEST',
    relation,
    valid_from: at,
    valid_to: null,
  };
}
