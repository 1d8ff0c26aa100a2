import type { components } from '../../openapi/generated/schakel';
import type { Purpose } from '../../workflows/domain/category';
import { recordOpened } from '../exchange/opened';
import {
  getExchange,
  listExchanges,
  readExchangeContent,
  trackedExchange,
  type PageOptions,
  type Present,
  type ReadingGrounds,
} from '../exchange/reading';
import type { Caller } from '../policy/caller';
import type { AnswerOf, Disclosed } from '../policy/disclose';
import type { Service } from '../service';
import type { AskedContent, LessonContent } from './content';

const TYPE = 'SUPPORT_QUESTION';

type CaseData = components['schemas']['CaseData'];

const trackedQuestion: Present = (register, found) => ({
  ...trackedExchange(register, found),
  urgency: found.row.urgency,
  ...(found.row.due_at ? { dueAt: found.row.due_at.toISOString() } : {}),
  ...(found.row.next_step !== null && found.row.next_step_at
    ? { nextStep: { step: found.row.next_step, at: found.row.next_step_at.toISOString() } }
    : {}),
});

/** @throws Refusal resourceNotFound, purposeMissing, purposeNotAdmitted */
export function getSupportQuestion(
  service: Service,
  caller: Caller,
  id: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'getSupportQuestion'>>> {
  return getExchange(service, caller, 'getSupportQuestion', TYPE, id, purpose, trackedQuestion);
}

/** @throws Refusal purposeMissing, purposeNotAdmitted */
export function listSupportQuestions(
  service: Service,
  caller: Caller,
  purpose: Purpose | undefined,
  options: PageOptions,
): Promise<Disclosed<AnswerOf<'listSupportQuestions'>>> {
  return listExchanges(service, caller, 'listSupportQuestions', TYPE, purpose, options, trackedQuestion);
}

/**
 * What was asked, every answer, what was asked on, and the lesson that was proposed: both parties read all of it.
 * @throws Refusal resourceNotFound, purposeMissing, legalBasisNotActive, missingPermission, noLongerAvailable
 */
export async function openSupportQuestion(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readSupportQuestion'>>> {
  const content = await readSupportQuestion(service, caller, id, grounds);
  await recordOpened(service, caller, id);
  return content;
}

/** @throws Refusal as above */
export function readSupportQuestion(
  service: Service,
  caller: Caller,
  id: string,
  grounds: ReadingGrounds,
): Promise<Disclosed<AnswerOf<'readSupportQuestion'>>> {
  return readExchangeContent<'readSupportQuestion', AskedContent | LessonContent | CaseData>(
    service,
    caller,
    'readSupportQuestion',
    TYPE,
    id,
    grounds,
    ({ row }, parts) => {
      const contentOf = (wanted: string) => parts.find(({ part }) => part === wanted)?.content;
      const opening = contentOf('OPENING') as AskedContent | undefined;
      const lesson = contentOf('LESSON') as LessonContent | undefined;
      return {
        exchangeId: row.id,
        ...(opening ? { theme: opening.theme, question: opening.question, content: opening.content } : {}),
        replies: parts.flatMap(({ part, createdAt, content }) =>
          part === 'ANSWER' || part === 'FOLLOW_UP'
            ? [{ part, writtenAt: createdAt.toISOString(), content: content as CaseData }]
            : [],
        ),
        ...(lesson ? { lesson } : {}),
      };
    },
  );
}
