import { DateTime, Duration } from 'luxon';

import { isWorkingDay } from './working-days';

/** Periods count in days of the people who work with them. */
const ZONE = 'Europe/Brussels';
const DAY_MS = 24 * 3_600_000;

/** Which days a term is made of: all, or those on which people are at work. */
export type Counting = 'CALENDAR_DAYS' | 'WORKING_DAYS';

/** How much time that counts lies between two moments, in milliseconds; the second is never before the first. */
interface Measure {
  between(from: Date, to: Date): number;
  after(from: Date, amount: number): Date;
}

/** The day that a moment lies in, where people work (ISO 8601 date). */
export const dayOf = (moment: Date): string => inZone(moment).toISODate() ?? '';

const inZone = (moment: Date) => DateTime.fromJSDate(moment, { zone: ZONE });

/** The moment itself on a working day; else the beginning of the next one. */
function onWorkingDay(moment: DateTime): DateTime {
  if (isWorkingDay(moment)) return moment;
  let day = moment.startOf('day');
  while (!isWorkingDay(day)) day = day.plus({ days: 1 });
  return day;
}

function plusWorkingDays(from: DateTime, days: number): DateTime {
  const start = onWorkingDay(from);
  // Always from the start: on the Sunday the clocks go forward, an hour of the wall is missing, and a step from day to
  // day would keep the hour it was moved to.
  let passed = 0;
  for (let left = days; left > 0; left -= isWorkingDay(start.plus({ days: passed })) ? 1 : 0) passed += 1;
  return start.plus({ days: passed });
}

/**
 * The moment at which an ISO 8601 period that begins at `from` is over. In working days, days that are none do not
 * exist: they are neither counted nor ended on. Months, weeks and hours pass as they always do. A period of no length is
 * over at once on any day: nobody works on what the service does by itself.
 */
export function afterPeriod(period: string, from: Date, counting: Counting = 'CALENDAR_DAYS'): Date {
  const duration = Duration.fromISO(period);
  if (counting === 'CALENDAR_DAYS') return inZone(from).plus(duration).toJSDate();
  if (duration.toMillis() === 0) return from;
  const { days } = duration;
  const rest = onWorkingDay(inZone(from)).plus(duration.set({ days: 0 }));
  return plusWorkingDays(rest, days).toJSDate();
}

/** The moment that lies an ISO 8601 period ahead of a date: in days of the calendar, whatever days they are. */
export const beforeDate = (period: string, date: Date): Date => inZone(date).minus(Duration.fromISO(period)).toJSDate();

/** How far into its day a moment is by the clock on the wall, in milliseconds: the day the clocks change has 24 hours too. */
const timeOfDay = ({ hour, minute, second, millisecond }: DateTime) =>
  ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;

function workingTimeBetween(from: Date, to: Date): number {
  const [start, end] = [onWorkingDay(inZone(from)), onWorkingDay(inZone(to))];
  let passed = timeOfDay(end) - timeOfDay(start);
  for (let day = start.startOf('day'); day < end.startOf('day'); day = day.plus({ days: 1 })) {
    if (isWorkingDay(day)) passed += DAY_MS;
  }
  return passed;
}

function afterWorkingTime(from: Date, milliseconds: number): Date {
  if (milliseconds === 0) return from;
  const start = onWorkingDay(inZone(from));
  const into = timeOfDay(start) + milliseconds;
  const day = plusWorkingDays(start.startOf('day'), Math.floor(into / DAY_MS));
  const {
    hours,
    minutes,
    seconds,
    milliseconds: rest,
  } = Duration.fromMillis(Math.round(into % DAY_MS)).shiftTo('hours', 'minutes', 'seconds', 'milliseconds');
  return day.set({ hour: hours, minute: minutes, second: seconds, millisecond: rest }).toJSDate();
}

/** How time is measured where a term counts in these days. */
export function measureOf(counting: Counting): Measure {
  return counting === 'CALENDAR_DAYS'
    ? {
        between: (from, to) => to.getTime() - from.getTime(),
        after: (from, amount) => new Date(from.getTime() + amount),
      }
    : { between: workingTimeBetween, after: afterWorkingTime };
}
