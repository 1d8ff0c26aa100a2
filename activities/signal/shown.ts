import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import { signalsLike } from './likeness';
import type { SignalContent } from './submit';
import type { TriageContent } from './triage';

/**
 * What a signal says, which others are possibly about the same person, and what was decided. For the municipality: its
 * reporter follows the signal, and reads no more of it.
 */
export const shownSignal: Shown<'SIGNAL'> = {
  followed: ({ row }) => ({ urgency: row.urgency }),
  content: async ({ row }, parts, service) => {
    const opening = contentOf(parts, 'OPENING') as SignalContent | undefined;
    const triage = contentOf(parts, 'TRIAGE') as TriageContent | undefined;
    return {
      exchangeId: row.id,
      ...(opening ? { content: opening.content } : {}),
      possibleDuplicates: [...(await signalsLike(service, row.id))],
      ...(triage ? { triage } : {}),
    };
  },
};
