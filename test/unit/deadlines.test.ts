import { after } from '../../activities/flow/terms';
import { afterPeriod } from '../../activities/exchange/period';
import { termsOf } from '../../activities/request/terms';
import type { ExchangeRow } from '../../activities/record/change';
import { REQUEST } from '../../workflows/domain/request';

const frame = {
  id: 'f',
  version: 1,
  due: 'P10D',
  dueUrgent: 'P2D',
  reminders: [0.5, 0.8, 1] as const,
  escalateAfter: 'P5D',
  expireAfter: 'P30D',
  closeAfter: 'P30D',
  retention: undefined,
};

const on = (text: string) => new Date(text);
const blank = { state: 'SUBMITTED', deadlines: null, due_at: null } as unknown as ExchangeRow;

/** Deadlines once it is authorised, and those that follow once it is late. */
function deadlines(given: object, urgency: 'NORMAL' | 'URGENT', at: Date) {
  const kept = termsOf({ ...frame, ...given }, urgency, { approval: 'FOUR_EYES' });
  const running = (row: object) => ({
    ...(row as { deadlines: { running: Record<string, string> } }).deadlines.running,
  });
  const authorised = { ...blank, ...after(REQUEST, blank, 'AUTHORISE', 'AUTHORISED', at, { kept }) } as ExchangeRow;
  const since = authorised.due_at ?? at;
  const late = after(REQUEST, authorised, 'REMINDER_100', 'AUTHORISED', since, { since });
  const { ESCALATION, EXPIRY } = running(late);
  return { ...running(authorised), ESCALATION, EXPIRY };
}

describe('deadlines of a request', () => {
  it('are shares of the term of the policy frame, then days after it', () => {
    expect(deadlines({}, 'NORMAL', on('2026-01-01T09:00:00Z'))).toEqual({
      REMINDER_50: '2026-01-06T09:00:00.000Z',
      REMINDER_80: '2026-01-09T09:00:00.000Z',
      REMINDER_100: '2026-01-11T09:00:00.000Z',
      ESCALATION: '2026-01-16T09:00:00.000Z',
      EXPIRY: '2026-02-10T09:00:00.000Z',
    });
  });

  it('are shorter where it is urgent', () => {
    const { REMINDER_100 } = deadlines({}, 'URGENT', on('2026-01-01T09:00:00Z')) as Record<string, string>;
    expect(REMINDER_100).toBe('2026-01-03T09:00:00.000Z');
  });

  it('follow the shares that the frame says', () => {
    const { REMINDER_50 } = deadlines({ reminders: [0.2, 0.8, 1] }, 'NORMAL', on('2026-01-01T09:00:00Z')) as Record<
      string,
      string
    >;
    expect(REMINDER_50).toBe('2026-01-03T09:00:00.000Z');
  });

  it('are worked out in working days where the frame counts in them', () => {
    // Submitted on the day before Christmas; 25 December and 1 January are legal holidays.
    expect(deadlines({ counting: 'WORKING_DAYS' }, 'NORMAL', on('2026-12-24T09:00:00Z'))).toEqual({
      REMINDER_50: '2027-01-04T09:00:00.000Z',
      REMINDER_80: '2027-01-07T09:00:00.000Z',
      REMINDER_100: '2027-01-11T09:00:00.000Z',
      ESCALATION: '2027-01-18T09:00:00.000Z',
      EXPIRY: '2027-02-22T09:00:00.000Z',
    });
  });

  it('keep to the hour of the day in Brussels when the clock changes', () => {
    // Summer time began on 29 March 2026.
    expect(afterPeriod('P2D', on('2026-03-28T09:00:00Z')).toISOString()).toBe('2026-03-30T08:00:00.000Z');
  });
});
