import type { Deadlines } from '../../workflows/domain/request';
import { afterPeriod } from '../exchange/period';
import type { RequestFrame } from '../policy/register';

/**
 * When each step of a request falls due, from its policy frame. Worked out once, at submission: a later frame does not
 * move the deadlines of running requests by itself.
 */
export function deadlinesOf(frame: RequestFrame, urgency: 'NORMAL' | 'URGENT', submittedAt: Date): Deadlines {
  const due = afterPeriod(urgency === 'URGENT' ? frame.dueUrgent : frame.due, submittedAt);
  const from = submittedAt.getTime();
  const share = (part: number) => new Date(from + (due.getTime() - from) * part).toISOString();
  const [first, second, third] = frame.reminders;
  return {
    REMINDER_50: share(first),
    REMINDER_80: share(second),
    REMINDER_100: share(third),
    ESCALATION: afterPeriod(frame.escalateAfter, due).toISOString(),
    EXPIRY: afterPeriod(frame.expireAfter, due).toISOString(),
  };
}
