import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import { goalsOf, type ProposedContent, type RoundContent } from './content';

/** Whom it is for, its goals, and every round: both parties read all of it, as far as each category may be seen. */
export const shownTrajectory: Shown<'INDIVIDUAL_TRAJECTORY'> = {
  followed: ({ row }) => (row.state === 'CLOSED' && row.reason_code !== null ? { outcome: row.reason_code } : {}),
  content: ({ row }, parts) => {
    const opening = contentOf(parts, 'OPENING') as ProposedContent | undefined;
    const goals = goalsOf(parts);
    return {
      exchangeId: row.id,
      ...(opening?.kind ? { kind: opening.kind } : {}),
      ...(opening ? { approach: opening.approach, content: opening.content } : {}),
      ...(goals ? { goals } : {}),
      rounds: parts.flatMap(({ part, createdAt, content }) =>
        part === 'REPORT' || part === 'REVIEW'
          ? [{ part, writtenAt: createdAt.toISOString(), ...(content as RoundContent) }]
          : [],
      ),
    };
  },
};
