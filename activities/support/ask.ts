import type { components } from '../../openapi/generated/schakel';
import { regimeOf } from '../../workflows/domain/regime';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { open } from '../flow/open';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import type { AskedContent } from './content';

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
  // It speaks of nobody. Asked of what arrived and not of what the contract promises: the rule stands by itself.
  const marked = facts.every((each) => (each as { kind?: unknown }).kind !== undefined);
  return open(service, caller, message, {
    operation: 'askSupportQuestion',
    envelope: body,
    facts: { handling, regime, secret: false, marked, sent: ['concern'] },
    content: {
      motive: body.motive,
      theme: body.theme,
      question: body.question,
      content: facts.length > 0 ? { concern: facts } : {},
    } satisfies AskedContent,
  });
}
