import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import type { CardContent } from './content';

/** Where a card stands, and the code of a measure that was requested; what it says is read by whoever has to know (R13). */
export const shownCard: Shown<'INFORMATION_CARD'> = {
  followed: ({ row }) => ({ urgency: row.urgency, ...(row.reason_code ? { measure: row.reason_code } : {}) }),
  content: ({ row }, parts) => {
    const opening = contentOf(parts, 'OPENING') as CardContent | undefined;
    if (!opening) return { exchangeId: row.id };
    const { version, category, threatLevel, content } = opening;
    return { exchangeId: row.id, version, category, threatLevel, content };
  },
};
