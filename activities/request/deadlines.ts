import type { Deadlines } from '../../workflows/domain/request';
import { afterPeriod, measureOf } from '../exchange/period';
import type { RequestFrame } from '../policy/register';

/**
 * When each step of a request falls due, from its policy frame, in the days in which the frame counts. Worked out once,
 * at submission: a later frame does not move the deadlines of running requests by itself.
 */
export function deadlinesOf(frame: RequestFrame, urgency: 'NORMAL' | 'URGENT', submittedAt: Date): Deadlines {
  const { counting = 'CALENDAR_DAYS' } = frame;
  const due = afterPeriod(urgency === 'URGENT' ? frame.dueUrgent : frame.due, submittedAt, counting);
  const measure = measureOf(counting);
  const term = measure.between(submittedAt, due);
  const share = (part: number) => measure.after(submittedAt, term * part).toISOString();
  const [first, second, third] = frame.reminders;
  return {
    REMINDER_50: share(first),
    REMINDER_80: share(second),
    REMINDER_100: share(third),
    ESCALATION: afterPeriod(frame.escalateAfter, due, counting).toISOString(),
    EXPIRY: afterPeriod(frame.expireAfter, due, counting).toISOString(),
  };
}
