import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import { keptBy } from '../flow/terms';
import type { AnnouncedContent, ChangedContent, PreparedContent } from './content';

/** A release: its date where it is followed; read as what was announced, what changed, and what was prepared. */
export const shownRelease: Shown<'DETAINEE_RELEASE'> = {
  followed: ({ row }) => {
    const date = keptBy(row)?.date;
    return date === undefined ? {} : { plannedAt: date };
  },
  content: ({ row }, parts) => {
    const announced = contentOf(parts, 'OPENING') as AnnouncedContent | undefined;
    const of = (kind: string) => parts.filter(({ part }) => part === kind);
    return {
      exchangeId: row.id,
      ...(announced
        ? { releaseKind: announced.releaseKind, withoutAddress: announced.withoutAddress, content: announced.content }
        : {}),
      changes: of('CHANGE').map(({ createdAt, content }) => ({
        writtenAt: createdAt.toISOString(),
        ...(content as ChangedContent),
      })),
      preparations: of('PREPARATION').map(({ createdAt, content }) => {
        const { preparation, content: said } = content as PreparedContent;
        return { writtenAt: createdAt.toISOString(), preparation, content: said };
      }),
    };
  },
};
