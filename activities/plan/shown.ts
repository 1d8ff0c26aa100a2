import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import type { AssignedContent, ReportedContent } from './content';
import { plannedOf } from './planned';

/** Where it stands in which plan, for whoever follows it; what was asked and every report, for the two parties. */
export const shownPlanAction: Shown<'PLAN_ACTION'> = {
  followed: async ({ row }, service) => {
    const planned = await plannedOf(service, row.id);
    if (!planned) return {};
    const { plan, objective, action, progress, progress_at, ended_reason } = planned;
    return {
      plan,
      objective,
      action,
      ...(progress === null ? {} : { progress }),
      ...(progress_at === null ? {} : { progressAt: progress_at.toISOString() }),
      ...(ended_reason === null ? {} : { endedReason: ended_reason }),
    };
  },
  content: ({ row }, parts) => {
    const opening = contentOf(parts, 'OPENING') as AssignedContent | undefined;
    return {
      exchangeId: row.id,
      ...(opening ? { description: opening.description } : {}),
      reports: parts.flatMap(({ part, createdAt, content }) =>
        part === 'PROGRESS' ? [{ ...(content as ReportedContent), writtenAt: createdAt.toISOString() }] : [],
      ),
    };
  },
};
