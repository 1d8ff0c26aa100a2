/** What was learned from a question: proposed by the pool, agreed to or not by the asker, and read by all. */
import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { refuseIdentifiers } from '../exchange/nameless';
import { contentOf, openedParts, sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import { NO_EXCHANGE } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { said, type AskedContent, type LessonContent } from './content';

/** @throws Refusal badRequest for a text that names somebody */
export function proposeLesson(
  service: Service,
  caller: Caller,
  message: Message,
  questionId: string,
  { title, lesson }: components['schemas']['LessonProposal'],
): Promise<Receipt> {
  refuseIdentifiers({ '/title': title, '/lesson': lesson });
  return takeStep(service, caller, message, 'proposeLesson', questionId, async (row, at) => ({
    contents: [await sealedPart(service, row, 'LESSON', caller.organisation.id, at, { title, content: said(lesson) })],
  }));
}

/** In Brussels. Whoever knows the day of a lesson could find the question that was closed just before. */
const monthOf = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' }).slice(0, 7);

/** The lesson as everybody reads it: in the words that were agreed to, with nothing that leads back to the question. */
async function lessonOf(service: Service, row: ExchangeRow, at: Date): Promise<NonNullable<Change['lesson']>> {
  const parts = await openedParts(service, row);
  const opening = contentOf(parts, 'OPENING') as AskedContent | undefined;
  const proposed = contentOf(parts, 'LESSON') as LessonContent | undefined;
  // Erased by another in this moment.
  if (!opening || !proposed) throw new Refusal('illegalTransition');
  return {
    // Ids of our own making tell when they were made.
    id: randomUUID(),
    theme: opening.theme,
    title: proposed.title,
    lesson: proposed.content.concern?.[0]?.text ?? '',
    shared_in: monthOf(at),
    author_id: row.recipient_id,
  };
}

/** A second person, of the municipality that asked, lets the lesson be shared as it was proposed. */
export function agreeToLesson(
  service: Service,
  caller: Caller,
  message: Message,
  questionId: string,
): Promise<Receipt> {
  return takeStep(service, caller, message, 'agreeToLesson', questionId, async (row, at) => ({
    lesson: await lessonOf(service, row, at),
  }));
}

interface LessonPage {
  readonly after: string | undefined;
  readonly pageSize: number;
}

/**
 * Lessons, those of the newest month first and within it in no order.
 * @throws Refusal missingPermission for organizations that they are not for
 */
export async function listLessons(
  service: Service,
  caller: Caller,
  { after, pageSize }: LessonPage,
): Promise<Disclosed<AnswerOf<'listLessons'>>> {
  const { action } = operations.listLessons;
  const decision = decide(action, callerFacts(service.register, caller), NO_EXCHANGE, situation({}));
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
  const rows = await service.db
    .selectFrom('lesson')
    .select(['id', 'theme', 'title', 'lesson', 'shared_in'])
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(shared_in, id) < (SELECT last.shared_in, last.id FROM lesson AS last WHERE last.id = ${after})`,
      ),
    )
    .orderBy('shared_in', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute();
  const page = rows.slice(0, pageSize);
  const last = page.at(-1)?.id;
  return disclosePage(
    service,
    { operation: 'listLessons', caller, subjects: [] },
    page.map(({ id, theme, title, lesson, shared_in }) => ({
      facts: NO_EXCHANGE,
      body: { lessonId: id, theme, title, lesson, sharedIn: shared_in },
    })),
    { self: '/schakel/v1/lessons', ...(rows.length > pageSize && last !== undefined ? { next: last } : {}) },
  );
}
