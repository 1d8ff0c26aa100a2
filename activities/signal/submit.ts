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
import { likenessOf } from './likeness';

export type SignalSubmission = components['schemas']['SignalSubmission'];

/** What is sealed of a signal. */
export interface SignalContent {
  readonly motive: string;
  readonly content: SignalSubmission['content'];
}

/** A national number is asked only once there is a case (domain.md §3a). */
function refuseNationalNumber({ content }: SignalSubmission): void {
  if (content.identity?.insz === undefined) return;
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'nationalNumberTooEarly',
        in: 'body',
        name: '/content/identity/insz',
        title: 'Leave the national number out: it is asked once a case has been opened',
      },
    ],
  });
}

/**
 * Accepts a signal.
 * @throws Refusal what the rules deny, recipientNotFound, badRequest for a national number or an attachment
 */
export async function submitSignal(
  service: Service,
  caller: Caller,
  message: Message,
  body: SignalSubmission,
): Promise<Receipt> {
  refuseNationalNumber(body);
  refuseAttachments(body.content);
  const { categories, secret, marked, handling: ofStatements } = contentFacts(body.content);
  const handling = strictest([body.handling ?? 'H2', ofStatements]);
  const regime = regimeOf(caller.organisation.kind, body.regime);
  const digest = await likenessOf(service, body.recipientId, body.content.identity);
  return open(service, caller, message, {
    operation: 'submitSignal',
    envelope: body,
    facts: { handling, regime, residence: body.residence, secret, marked, sent: categories },
    content: { motive: body.motive, content: body.content } satisfies SignalContent,
    add: ({ id, recipient_id }) => (digest ? { likeness: { exchange_id: id, recipient_id, digest } } : {}),
  });
}
