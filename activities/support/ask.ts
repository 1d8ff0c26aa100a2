import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { SUPPORT } from '../../workflows/domain/support';
import { admit } from '../exchange/admit';
import { joining } from '../exchange/audience';
import { begin } from '../exchange/begin';
import { tell } from '../exchange/event';
import { write, type Message, type Receipt } from '../exchange/message';
import { afterAction, tellWorkflow } from '../flow/terms';
import type { Caller } from '../policy/caller';
import { newId } from '../record/ids';
import type { Service } from '../service';
import type { AskedContent } from './content';
import { refuseIdentifiers } from './nameless';

const TYPE = 'SUPPORT_QUESTION';

export type SupportQuestionAsking = components['schemas']['SupportQuestionAsking'];

const textsOf = ({ motive, question, facts = [] }: SupportQuestionAsking): Readonly<Record<string, string>> => ({
  '/motive': motive,
  '/question': question,
  ...Object.fromEntries(facts.map(({ text }, index) => [`/facts/${String(index)}/text`, text])),
});

/**
 * Accepts a question to the expert pool. It is in a case of its own: nothing leads from it to the case it came up in.
 * @throws Refusal badRequest for a text that names somebody, what the rules deny, recipientNotFound
 */
export async function askSupportQuestion(
  service: Service,
  caller: Caller,
  message: Message,
  body: SupportQuestionAsking,
): Promise<Receipt> {
  refuseIdentifiers(textsOf(body));
  const { facts = [], handling = 'H2' } = body;
  const regime = regimeOf(caller.organisation.kind, undefined);
  const { recipient, purpose, protocol, legalBasis } = admit(
    service,
    caller,
    {
      operation: 'askSupportQuestion',
      type: TYPE,
      recipientId: body.recipientId,
      purpose: body.purpose,
      legalBasisId: body.legalBasis,
      motive: true,
      handling,
      regime,
      classification: body.classification,
      secret: false,
      // It speaks of nobody. Asked of what arrived and not of what the contract promises: the rule stands by itself.
      marked: facts.every((each) => (each as { kind?: unknown }).kind !== undefined),
      sent: ['concern'],
      asked: [],
    },
    'SENDER',
  );
  const terms = service.register.flowTerms(protocol?.frameId, 'support');
  if (!terms) throw new Refusal('protocolMissing');

  return write(service, () =>
    begin(
      service,
      caller,
      message,
      {
        type: TYPE,
        caseId: newId(),
        recipientId: recipient.id,
        purpose,
        legalBasis,
        protocol,
        frame: terms.frame,
        handling,
        regime,
        urgency: body.urgency ?? 'NORMAL',
        content: {
          motive: body.motive,
          theme: body.theme,
          question: body.question,
          content: facts.length > 0 ? { concern: facts } : {},
        } satisfies AskedContent,
      },
      (row, at) => {
        const kept = { terms: terms.terms, counting: terms.counting, running: {} };
        const set = afterAction(SUPPORT, row, kept, 'ASK', 'ASKED', at);
        return {
          action: 'ASK',
          kind: 'support.ask',
          set,
          audience: [joining(row, recipient.id, 'RECIPIENT', at)],
          deliveries: [tell(recipient.id, row, 'asked', 'ASKED', at, true)],
          signals: tellWorkflow(TYPE, row, set, 1),
        };
      },
    ),
  );
}
