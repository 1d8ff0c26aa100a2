import type { components } from '../../openapi/generated/schakel';
import { NO_CLOCKS } from '../../workflows/domain/flow';
import { SIGNAL } from '../../workflows/domain/signal';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { admit } from '../exchange/admit';
import { joining } from '../exchange/audience';
import { begin } from '../exchange/begin';
import { contentFacts } from '../exchange/content-facts';
import { tell } from '../exchange/event';
import { write, type Message, type Receipt } from '../exchange/message';
import { after, tellWorkflow } from '../flow/terms';
import type { Caller } from '../policy/caller';
import { newId } from '../record/ids';
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

function refuseAttachments({ content }: SignalSubmission): void {
  const statements = Object.values(content).flatMap((each) => (Array.isArray(each) ? each : []));
  if (statements.every(({ attachments = [] }) => attachments.length === 0)) return;
  throw new Refusal('badRequest', {
    issues: [
      {
        type: 'attachmentInSignal',
        in: 'body',
        name: '/content',
        title: 'A signal holds statements only: send what is larger once a case has been opened',
      },
    ],
  });
}

/**
 * Accepts a signal. It is in a case of its own, so that erasing it can destroy the key of all that it ever held.
 * @throws Refusal what the rules deny, recipientNotFound, badRequest for a national number or an attachment
 */
export async function submitSignal(
  service: Service,
  caller: Caller,
  message: Message,
  body: SignalSubmission,
): Promise<Receipt> {
  refuseNationalNumber(body);
  refuseAttachments(body);
  const { categories, secret, marked, handling: ofStatements } = contentFacts(body.content);
  const handling = strictest([body.handling ?? 'H2', ofStatements]);
  const regime = regimeOf(caller.organisation.kind, body.regime);
  const { recipient, purpose, protocol, legalBasis } = admit(
    service,
    caller,
    {
      operation: 'submitSignal',
      type: 'SIGNAL',
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
  const terms = service.register.flowTerms(protocol?.frameId, 'signal');
  if (!terms) throw new Refusal('protocolMissing');
  const digest = await likenessOf(service, recipient.id, body.content.identity);

  return write(service, async () => {
    const begun = await begin(
      service,
      caller,
      message,
      {
        type: 'SIGNAL',
        caseId: newId(),
        recipientId: recipient.id,
        purpose,
        legalBasis,
        protocol,
        frame: terms.frame,
        handling,
        regime,
        residence: body.residence,
        urgency: body.urgency ?? 'NORMAL',
        content: { motive: body.motive, content: body.content } satisfies SignalContent,
      },
      (row, at) => {
        const kept = { ...NO_CLOCKS, terms: terms.terms, counting: terms.counting };
        const set = after(SIGNAL, row, 'SUBMIT', 'SUBMITTED', at, { kept });
        return {
          action: 'SUBMIT',
          kind: 'signal.submit',
          set,
          audience: [joining(row, recipient.id, 'RECIPIENT', at)],
          deliveries: [tell(recipient.id, row, 'submitted', 'SUBMITTED', at, true)],
          signals: tellWorkflow('SIGNAL', row, set, 1),
        };
      },
    );
    const likeness = digest && { exchange_id: begun.row.id, recipient_id: recipient.id, digest };
    return { receipt: begun.receipt, change: { ...begun.change, ...(likeness ? { likeness } : {}) } };
  });
}
