import Holidays from 'date-holidays';
import type { DateTime } from 'luxon';

const BELGIUM = new Holidays('BE', { types: ['public'], timezone: 'Europe/Brussels' });
const years = new Map<number, ReadonlySet<string>>();

/** The legal holidays of a year, as ISO 8601 days. */
function holidaysOf(year: number): ReadonlySet<string> {
  const known = years.get(year) ?? new Set(BELGIUM.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  years.set(year, known);
  return known;
}

/** Whether people are at work on the day of this moment: no weekend, and no legal holiday of Belgium. */
export function isWorkingDay(moment: DateTime): boolean {
  return moment.weekday <= 5 && !holidaysOf(moment.year).has(moment.toFormat('yyyy-MM-dd'));
}
