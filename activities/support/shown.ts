import type { components } from '../../openapi/generated/schakel';
import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import type { AskedContent, LessonContent } from './content';

/** What was asked, every answer, what was asked on, and the lesson that was proposed: both parties read all of it. */
export const shownSupportQuestion: Shown<'SUPPORT_QUESTION'> = {
  followed: ({ row }) => ({ urgency: row.urgency }),
  content: ({ row }, parts) => {
    const opening = contentOf(parts, 'OPENING') as AskedContent | undefined;
    const lesson = contentOf(parts, 'LESSON') as LessonContent | undefined;
    return {
      exchangeId: row.id,
      ...(opening ? { theme: opening.theme, question: opening.question, content: opening.content } : {}),
      replies: parts.flatMap(({ part, createdAt, content }) =>
        part === 'ANSWER' || part === 'FOLLOW_UP'
          ? [{ part, writtenAt: createdAt.toISOString(), content: content as components['schemas']['CaseData'] }]
          : [],
      ),
      ...(lesson ? { lesson } : {}),
    };
  },
};
