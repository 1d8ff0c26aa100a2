import type { components } from '../../openapi/generated/schakel';
import type { Purpose } from '../../workflows/domain/category';
import { holderOf, type RequestState } from '../../workflows/domain/request';
import type { Caller } from '../policy/caller';
import type { AnswerOf, Disclosed } from '../policy/disclose';
import type { Register } from '../policy/register';
import type { FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import {
  getExchange,
  listExchanges,
  readExchangeContent,
  reference,
  trackedExchange,
  type PageOptions,
  type ReadingGrounds,
} from '../exchange/reading';
import type { CaseContent } from '../exchange/admit';
import { recordOpened } from '../exchange/opened';
import type { OpeningContent } from './create';

type Schemas = components['schemas'];
const TYPE = 'INFORMATION_REQUEST';

type NextStep = NonNullable<Schemas['InformationRequest']['nextStep']>;

/** What is said in a request besides question and answers: something asked back or clarified, or who is competent. */
interface Said {
  readonly text?: string;
  readonly organizationId?: string;
}

/** A request as it is followed: where it stands, who holds it, by when, and what happens next by itself. */
function trackedRequest(register: Register, found: FoundExchange): Schemas['InformationRequest'] {
  const { row } = found;
  const state = row.state as RequestState;
  const holder = holderOf(state);
  return {
    ...trackedExchange(register, found),
    state,
    urgency: row.urgency,
    requestedCategories: row.requested_categories as Schemas['PersonCategory'][],
    ...(row.parent_id ? { parentRequestId: row.parent_id } : {}),
    ...(row.reason_code ? { reasonCode: row.reason_code } : {}),
    ...(row.due_at ? { dueAt: row.due_at.toISOString() } : {}),
    ...(holder ? { holder: reference(register, holder === 'SENDER' ? row.sender_id : row.recipient_id) } : {}),
    ...(row.next_step && row.next_step_at
      ? { nextStep: { step: row.next_step as NextStep['step'], at: row.next_step_at.toISOString() } }
      : {}),
  };
}

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export function getRequest(
  service: Service,
  caller: Caller,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getInformationRequest'>>> {
  return getExchange(service, caller, 'getInformationRequest', TYPE, id, purpose, trackedRequest);
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function listRequests(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listInformationRequests'>>> {
  return listExchanges(service, caller, 'listInformationRequests', TYPE, purpose, options, trackedRequest);
}

/**
 * Question and answers, opened by whoever reads them.
 * @throws Refusal as below
 */
export async function openRequest(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readInformationRequest'>>> {
  const content = await readRequest(service, caller, id, grounds);
  await recordOpened(service, caller, id);
  return content;
}

/**
 * Question and answers.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission, noLongerAvailable
 */
export function readRequest(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readInformationRequest'>>> {
  return readExchangeContent<'readInformationRequest', Partial<OpeningContent> & CaseContent & Said>(
    service,
    caller,
    'readInformationRequest',
    TYPE,
    id,
    grounds,
    ({ row }, parts) => {
      const opening = parts.find(({ part }) => part === 'OPENING')?.content;
      const referral = parts.find(({ part }) => part === 'REFERRAL')?.content.organizationId;
      const said = parts.filter(({ part }) => part === 'QUESTION_BACK' || part === 'CLARIFICATION');
      return {
        exchangeId: row.id,
        state: row.state,
        ...(opening?.content ? { question: opening.question, content: opening.content } : {}),
        ...(referral === undefined ? {} : { referredTo: reference(service.register, referral) }),
        ...(said.length > 0
          ? {
              clarifications: said.map(({ authorId, createdAt, content: { text = '' } }) => ({
                writtenAt: createdAt.toISOString(),
                organization: reference(service.register, authorId),
                text,
              })),
            }
          : {}),
        answers: parts
          .filter(({ part }) => part === 'ANSWER' || part === 'PARTIAL_ANSWER')
          .map(({ part, createdAt, content }) => ({
            answeredAt: createdAt.toISOString(),
            complete: part === 'ANSWER',
            content,
          })),
      };
    },
  );
}
