import type { OpenedPart } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import { reference } from '../exchange/tracked';
import { SHARED } from '../policy/disclose';
import type { DecisionContent, FeedbackContent, ReviewContent } from './content';
import type { Contribution } from './contribute';

/**
 * What was contributed, decided and reviewed, and what it is proposed to tell the police. A secret is for those who took part
 * when it was shared; of a contribution that held nothing else, others do not learn that it was made (R5).
 */
export const shownConsultation: Shown<'CASE_CONSULTATION'> = {
  followed: ({ row }) => (row.reason_code === null ? {} : { outcome: row.reason_code }),
  content: ({ row, since }, parts, { register }) => {
    const of = (...kinds: readonly string[]) => parts.filter(({ part }) => kinds.includes(part));
    const written = ({ createdAt }: OpenedPart) => ({ writtenAt: createdAt.toISOString() });
    return {
      exchangeId: row.id,
      state: row.state,
      contributions: of('CONTRIBUTION').map(({ createdAt, authorId, content }) => ({
        contributedAt: createdAt.toISOString(),
        organization: reference(register, authorId),
        content: (content as Contribution).content,
        ...(createdAt >= since ? { [SHARED]: true } : {}),
      })),
      decisions: of('DECISION').map((part) => {
        const { outcome, attendeeIds, coordinatorId, content } = part.content as DecisionContent;
        return {
          ...written(part),
          outcome,
          attendees: attendeeIds.map((id) => reference(register, id)),
          ...(coordinatorId === undefined ? {} : { coordinator: reference(register, coordinatorId) }),
          content,
        };
      }),
      reviews: of('REVIEW', 'RENEWAL').map((part) => ({
        ...written(part),
        content: (part.content as ReviewContent).content,
      })),
      feedback: of('FEEDBACK').map((part) => ({
        ...written(part),
        content: (part.content as FeedbackContent).content,
      })),
    };
  },
};
