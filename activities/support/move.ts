/** What the pool and the municipality do with a question, until it is closed. */
import type { components } from '../../openapi/generated/schakel';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { sealedPart } from '../exchange/part';
import { takeStep, type StepOperation } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { said } from './content';

const TYPE = 'SUPPORT_QUESTION';

type Schemas = components['schemas'];
type Move = (service: Service, caller: Caller, message: Message, questionId: string) => Promise<Receipt>;

const moving =
  (operation: StepOperation): Move =>
  (service, caller, message, questionId) =>
    takeStep(service, caller, message, TYPE, questionId, operation);

/** The pool takes the question on. */
export const acceptSupportQuestion = moving('acceptSupportQuestion');

/** The pool does not: final, without a reason, and nobody is reminded any more. */
export const declineSupportQuestion = moving('declineSupportQuestion');

/** The municipality takes back what waits for an answer. */
export const withdrawSupportQuestion = moving('withdrawSupportQuestion');

/** The municipality has what it asked for. */
export const closeSupportQuestion = moving('closeSupportQuestion');

/** @throws Refusal badRequest for a text that names somebody */
export function answerSupportQuestion(
  service: Service,
  caller: Caller,
  message: Message,
  questionId: string,
  { answer }: Schemas['SupportAnswer'],
): Promise<Receipt> {
  refuseIdentifiers({ '/answer': answer });
  return takeStep(service, caller, message, TYPE, questionId, 'answerSupportQuestion', async (row, at) => ({
    receipt: 'ACTED_ON',
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
  return takeStep(service, caller, message, TYPE, questionId, 'followUpSupportQuestion', async (row, at) => ({
    contents: [await sealedPart(service, row, 'FOLLOW_UP', caller.organisation.id, at, said(question))],
  }));
}
