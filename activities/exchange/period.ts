import { DateTime, Duration } from 'luxon';

/** Periods count in days of the people who work with them. */
const ZONE = 'Europe/Brussels';

/** The moment at which an ISO 8601 period that begins at `from` is over. */
export function afterPeriod(period: string, from: Date): Date {
  return DateTime.fromJSDate(from, { zone: ZONE }).plus(Duration.fromISO(period)).toJSDate();
}
