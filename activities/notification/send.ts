import type { components } from '../../openapi/generated/schakel';
import { admit, categoriesIn } from '../exchange/admit';
import { hrefOf, tell } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, type Caller } from '../policy/caller';
import { caseIdOf, newId } from '../record/ids';
import { digestOf } from '../record/sealed-content';
import type { Service } from '../service';

export type NotificationCreation = components['schemas']['CaseNotificationCreation'];

/** What is sealed of a notification. */
export interface NotificationContent {
  readonly motive: string;
  readonly content: NotificationCreation['content'];
}

/**
 * Accepts a one-way notification: state, content, outbox row and audit leaf in one transaction. No workflow: nothing
 * about it takes time.
 * @throws Refusal what the rules deny, recipientNotFound
 */
export async function sendNotification(
  service: Service,
  caller: Caller,
  message: Message,
  body: NotificationCreation,
): Promise<Receipt> {
  const handling = body.handling ?? 'H2';
  const { recipient, purpose, protocol, legalBasis } = admit(
    service,
    caller,
    {
      operation: 'sendCaseNotification',
      recipientId: body.recipientId,
      purpose: body.purpose,
      legalBasisId: body.legalBasis,
      handling,
      sent: categoriesIn(body.content),
      asked: [],
    },
    'SENDER',
  );
  const senderId = caller.organisation.id;
  const caseId = caseIdOf(senderId, body.caseReference);

  return write(service, async () => {
    const id = newId();
    const contentId = newId();
    const at = new Date();
    const content: NotificationContent = { motive: body.motive, content: body.content };
    const { sealed, newCase } = await service.caseSeal.seal(caseId, senderId, `${id}/${contentId}`, content);
    const exchange = { id, type: 'CASE_NOTIFICATION' as const, case_id: caseId };
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: id,
      state: 'ACCEPTED',
      occurredAt: at.toISOString(),
      href: hrefOf(exchange),
    };
    return {
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        newCase,
        create: {
          ...exchange,
          sender_id: senderId,
          recipient_id: recipient.id,
          parent_id: null,
          state: 'ACCEPTED',
          version: 1,
          purpose,
          legal_basis_id: legalBasis.id,
          legal_basis_version: legalBasis.version,
          protocol_id: protocol.id,
          handling,
          urgency: 'NORMAL',
          requested_categories: [],
          frame_id: null,
          frame_version: null,
          submitted_by: caller.actor,
          created_at: at,
          changed_at: at,
          due_at: null,
          deadlines: null,
          next_step: null,
          next_step_at: null,
          reason_code: null,
        },
        steps: [
          {
            exchange_id: id,
            version: 1,
            action: 'SEND',
            state: 'ACCEPTED',
            receipt: 'ACCEPTED',
            organisation_id: senderId,
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
            author_id: senderId,
            sealed,
            created_at: at,
          },
        ],
        audience: [
          {
            organisation_id: senderId,
            exchange_id: id,
            type: exchange.type,
            relation: 'SENDER',
            valid_from: at,
            valid_to: null,
          },
          {
            organisation_id: recipient.id,
            exchange_id: id,
            type: exchange.type,
            relation: 'RECIPIENT',
            valid_from: at,
            valid_to: null,
          },
        ],
        outbox: [tell(recipient.id, exchange, 'sent', 'ACCEPTED', at, true)],
        audit: [
          {
            kind: 'notification.sent',
            organisationId: senderId,
            subjectId: id,
            detail: {
              recipientId: recipient.id,
              purpose,
              legalBasis: legalBasis.id,
              protocolId: protocol.id,
              contentDigest: digestOf(sealed),
            },
          },
        ],
      },
    };
  });
}
