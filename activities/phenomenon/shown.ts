import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import type { ReportContent } from './report';

/** What was reported; what is done about it is a code that both sides see. */
export const shownReport: Shown<'PHENOMENON_REPORT'> = {
  followed: ({ row }) => (row.reason_code === null ? {} : { measure: row.reason_code }),
  content: ({ row }, parts) => {
    const opening = contentOf(parts, 'OPENING') as ReportContent | undefined;
    return {
      exchangeId: row.id,
      ...(opening ? { ...opening.codes, description: opening.content.concern[0].text } : {}),
    };
  },
};
