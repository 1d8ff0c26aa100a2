/** What the pool and the municipality say to each other about a question. */
import type { components } from '../../openapi/generated/schakel';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { said } from './content';

type Schemas = components['schemas'];

/** @throws Refusal badRequest for a text that names somebody */
export function answerSupportQuestion(
  service: Service,
  caller: Caller,
  message: Message,
  questionId: string,
  { answer }: Schemas['SupportAnswer'],
): Promise<Receipt> {
  refuseIdentifiers({ '/answer': answer });
  return takeStep(service, caller, message, 'answerSupportQuestion', questionId, async (row, at) => ({
    contents: [await sealedPart(service, row, 'ANSWER', caller.organisation.id, at, said(answer))],
  }));
}

/** Asks on, after an answer: the pool has as long for it as for the first. @throws Refusal as above */
export function followUpSupportQuestion(
  service: Service,
  caller: Caller,
  message: Message,
  questionId: string,
  { question }: Schemas['SupportFollowUp'],
): Promise<Receipt> {
  refuseIdentifiers({ '/question': question });
  return takeStep(service, caller, message, 'followUpSupportQuestion', questionId, async (row, at) => ({
    contents: [await sealedPart(service, row, 'FOLLOW_UP', caller.organisation.id, at, said(question))],
  }));
}
