import fc from 'fast-check';
import { DateTime } from 'luxon';

import { afterPeriod, measureOf } from '../../activities/exchange/period';
import { isWorkingDay } from '../../activities/exchange/working-days';

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
const days = fc.integer({ min: 0, max: 40 });
const working = (moment: Date) => isWorkingDay(DateTime.fromJSDate(moment, { zone: 'Europe/Brussels' }));
const on = (text: string) => new Date(text);
const measure = measureOf('WORKING_DAYS');

describe('a term in working days', () => {
  it('skips weekends and legal holidays of Belgium', () => {
    // Good Friday is none; Easter Monday, 6 April 2026, is one.
    expect(afterPeriod('P1D', on('2026-04-03T15:00:00Z'), 'WORKING_DAYS').toISOString()).toBe(
      '2026-04-07T15:00:00.000Z',
    );
    // Christmas on a Friday.
    expect(afterPeriod('P2D', on('2026-12-23T10:00:00Z'), 'WORKING_DAYS').toISOString()).toBe(
      '2026-12-28T10:00:00.000Z',
    );
  });

  it('begins on Monday when it is asked for on a Saturday', () => {
    expect(afterPeriod('P1D', on('2026-06-06T10:00:00Z'), 'WORKING_DAYS').toISOString()).toBe(
      '2026-06-08T22:00:00.000Z',
    );
  });

  it('is over at once when it has no length, also on a Saturday', () => {
    const saturday = on('2026-11-28T10:00:00Z');
    expect(afterPeriod('PT0S', saturday, 'WORKING_DAYS')).toEqual(saturday);
  });

  it('keeps its hour over the night the clocks go forward, also an hour which that night has not', () => {
    expect(afterPeriod('P1D', on('2020-03-27T01:30:00Z'), 'WORKING_DAYS').toISOString()).toBe(
      '2020-03-30T00:30:00.000Z',
    );
  });

  it('counts days that are calendar days as it always did', () => {
    expect(afterPeriod('P1D', on('2026-06-05T10:00:00Z')).toISOString()).toBe('2026-06-06T10:00:00.000Z');
  });

  it('knows that a day of the king or of the dead is no legal holiday', () => {
    expect(working(on('2027-11-15T10:00:00Z'))).toBe(true);
    expect(working(on('2026-11-02T10:00:00Z'))).toBe(true);
    expect(working(on('2026-11-11T10:00:00Z'))).toBe(false);
  });

  it('never ends on a day that is none, in whatever units it is given', () => {
    const periods = fc.constantFrom('P1D', 'P5D', 'P10D', 'P1M', 'P2W', 'PT1H', 'PT30H', 'P1DT12H');
    fc.assert(
      fc.property(periods, moments, (period, from) => {
        const end = afterPeriod(period, from, 'WORKING_DAYS');
        expect(working(end)).toBe(true);
        expect(end.getTime()).toBeGreaterThanOrEqual(from.getTime());
      }),
    );
  });

  it('that begins later does not end earlier, nor does a longer one', () => {
    fc.assert(
      fc.property(moments, moments, days, days, (one, other, some, more) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const after = (from: Date, count: number) => afterPeriod(`P${String(count)}D`, from, 'WORKING_DAYS').getTime();
        expect(after(early, some)).toBeLessThanOrEqual(after(late, some));
        expect(after(early, some)).toBeLessThanOrEqual(after(early, some + more));
      }),
    );
  });

  it('is as long as it was asked to be', () => {
    fc.assert(
      fc.property(moments, days, (from, count) => {
        const end = afterPeriod(`P${String(count)}D`, from, 'WORKING_DAYS');
        expect(measure.between(from, end)).toBe(count * 24 * 3_600_000);
        expect(measure.after(from, measure.between(from, end)).getTime()).toBe(end.getTime());
      }),
    );
  });
});

describe('a term in calendar days', () => {
  it('is measured by the time that passed', () => {
    const calendar = measureOf('CALENDAR_DAYS');
    expect(calendar.between(on('2026-06-05T10:00:00Z'), on('2026-06-08T10:00:00Z'))).toBe(3 * 24 * 3_600_000);
    expect(calendar.after(on('2026-06-05T10:00:00Z'), 1000).toISOString()).toBe('2026-06-05T10:00:01.000Z');
  });
});
