import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import type { NotificationContent } from './send';

export const shownNotification: Shown<'CASE_NOTIFICATION'> = {
  content: ({ row }, parts) => {
    const opening = contentOf(parts, 'OPENING') as NotificationContent | undefined;
    return { exchangeId: row.id, ...(opening ? { content: opening.content } : {}) };
  },
};
