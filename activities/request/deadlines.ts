import { DateTime, Duration } from 'luxon';

import type { Deadlines } from '../../workflows/domain/request';
import type { RequestFrame } from '../policy/register';

/** Periods count in days of the people who work with them. */
const ZONE = 'Europe/Brussels';

function plus(from: DateTime, period: string): DateTime {
  return from.plus(Duration.fromISO(period));
}

/**
 * When each step of a request falls due, from its policy frame. Worked out once, at submission: a later frame does not
 * move the deadlines of running requests by itself.
 */
export function deadlinesOf(frame: RequestFrame, urgency: 'NORMAL' | 'URGENT', submittedAt: Date): Deadlines {
  const from = DateTime.fromJSDate(submittedAt, { zone: ZONE });
  const due = plus(from, urgency === 'URGENT' ? frame.dueUrgent : frame.due);
  const share = (part: number) => new Date(from.toMillis() + (due.toMillis() - from.toMillis()) * part).toISOString();
  const instant = (moment: DateTime) => moment.toJSDate().toISOString();
  const [first, second, third] = frame.reminders;
  return {
    REMINDER_50: share(first),
    REMINDER_80: share(second),
    REMINDER_100: share(third),
    ESCALATION: instant(plus(due, frame.escalateAfter)),
    EXPIRY: instant(plus(due, frame.expireAfter)),
  };
}

/** When an ended request closes by itself. */
export function closingAfter(period: string, endedAt: Date): Date {
  return plus(DateTime.fromJSDate(endedAt, { zone: ZONE }), period).toJSDate();
}
