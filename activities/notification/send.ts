import type { components } from '../../openapi/generated/schakel';
import { strictest } from '../../workflows/domain/handling';
import { regimeOf } from '../../workflows/domain/regime';
import { withAttachments } from '../attachment/naming';
import { admit } from '../exchange/admit';
import { joining } from '../exchange/audience';
import { begin } from '../exchange/begin';
import { contentFacts } from '../exchange/content-facts';
import { tell } from '../exchange/event';
import { write, type Message, type Receipt } from '../exchange/message';
import type { Caller } from '../policy/caller';
import { caseIdOf } from '../record/ids';
import type { Service } from '../service';

export type NotificationCreation = components['schemas']['CaseNotificationCreation'];

/** What is sealed of a notification. */
export interface NotificationContent {
  readonly motive: string;
  readonly content: NotificationCreation['content'];
}

/**
 * Accepts a one-way notification: state, content, delivery and audit leaf in one transaction. No workflow: nothing
 * about it takes time.
 * @throws Refusal what the rules deny, recipientNotFound
 */
export async function sendNotification(
  service: Service,
  caller: Caller,
  message: Message,
  body: NotificationCreation,
): Promise<Receipt> {
  const { categories, secret, marked, handling: ofStatements } = contentFacts(body.content);
  const handling = strictest([body.handling ?? 'H2', ofStatements]);
  const regime = regimeOf(caller.organisation.kind, body.regime);
  const { recipient, purpose, protocol, legalBasis } = admit(
    service,
    caller,
    {
      operation: 'sendCaseNotification',
      type: 'CASE_NOTIFICATION',
      recipientId: body.recipientId,
      purpose: body.purpose,
      legalBasisId: body.legalBasis,
      motive: true,
      handling,
      regime,
      classification: body.classification,
      residence: body.residence,
      secret,
      marked,
      sent: categories,
      asked: [],
    },
    'SENDER',
  );
  const caseId = caseIdOf(caller.organisation.id, body.caseReference);

  return write(service, async () => {
    const { content, attachments } = await withAttachments(service, caller, caseId, body.content);
    return begin(
      service,
      caller,
      message,
      {
        type: 'CASE_NOTIFICATION',
        caseId,
        recipientId: recipient.id,
        purpose,
        legalBasis,
        protocol,
        frame: protocol && service.register.requestFrame(protocol.frameId),
        handling,
        regime,
        residence: body.residence,
        senderSequence: body.senderSequence,
        content: { motive: body.motive, content } satisfies NotificationContent,
        attachments,
      },
      (row, at) => ({
        action: 'SEND',
        kind: 'notification.sent',
        set: { state: 'ACCEPTED' },
        audience: [joining(row, recipient.id, 'RECIPIENT', at)],
        deliveries: [tell(recipient.id, row, 'sent', 'ACCEPTED', at, true)],
      }),
    );
  });
}
