import { NO_CLOCKS } from '../../workflows/domain/flow';
import type { KeptTerms } from '../flow/terms';
import type { Protocol, RequestFrame } from '../policy/register';

/**
 * What a request keeps of its policy frame from submission on: a later frame does not move the deadlines of running
 * requests by itself. Where the protocol asks for four eyes, nothing authorizes by itself.
 */
export function termsOf(
  frame: RequestFrame,
  urgency: 'NORMAL' | 'URGENT',
  { approval }: Pick<Protocol, 'approval'>,
): KeptTerms {
  const { due, dueUrgent, reminders, escalateAfter, expireAfter, closeAfter, counting = 'CALENDAR_DAYS' } = frame;
  const [first, second, third] = reminders;
  return {
    ...NO_CLOCKS,
    counting,
    terms: {
      ...(approval === 'POLICY' ? { authorise: 'PT0S' } : {}),
      due: urgency === 'URGENT' ? dueUrgent : due,
      escalateAfter,
      expireAfter,
      closeAfter,
    },
    shares: { REMINDER_50: first, REMINDER_80: second, REMINDER_100: third },
  };
}
