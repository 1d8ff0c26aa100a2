import fc from 'fast-check';

import type { RequestChange } from '../../workflows/domain/request-course';
import { REQUEST_STATES, type Deadlines } from '../../workflows/domain/request';
import { RequestCourse } from '../../workflows/request/course';

const deadlines: Deadlines = {
  REMINDER_50: '2026-01-06T00:00:00.000Z',
  REMINDER_80: '2026-01-09T00:00:00.000Z',
  REMINDER_100: '2026-01-11T00:00:00.000Z',
  ESCALATION: '2026-01-16T00:00:00.000Z',
  EXPIRY: '2026-02-10T00:00:00.000Z',
};
const start = { requestId: 'r', deadlines, approval: 'POLICY' } as const;

const changes = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 })
  .chain((versions) =>
    fc.tuple(
      ...versions.map((version) =>
        fc.constantFrom(...REQUEST_STATES).map((state): RequestChange => ({ version, state })),
      ),
    ),
  );

function learned(all: readonly RequestChange[]): RequestCourse {
  const course = new RequestCourse(start);
  for (const change of all) course.learn(change);
  return course;
}

describe('the course of a request', () => {
  it('ends up the same, in whatever order and however often changes come', () => {
    fc.assert(
      fc.property(changes, fc.integer(), (all, seed) => {
        const shuffled = [...all, ...all].sort((a, b) => ((a.version * seed) % 7) - ((b.version * seed) % 7));
        expect(learned(shuffled).view()).toEqual(learned(all).view());
      }),
    );
  });

  it('goes by the newest change only', () => {
    const course = learned([
      { version: 5, state: 'DECLINED', closeAt: '2026-02-01T00:00:00.000Z' },
      { version: 3, state: 'DELIVERED' },
    ]);
    expect(course.move()).toEqual({
      kind: 'WAIT_FOR',
      next: { step: 'CLOSING', at: '2026-02-01T00:00:00.000Z' },
    });
  });

  it('is the same after it was carried over to a new run', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const course = learned(all);
        course.took('REMINDER_50');
        expect(new RequestCourse(course.carryOn()).view()).toEqual(course.view());
      }),
    );
  });

  it('waits for a person where four eyes are asked, and authorises by itself where they are not', () => {
    expect(new RequestCourse({ ...start, approval: 'FOUR_EYES' }).move().kind).toBe('WAIT');
    expect(new RequestCourse(start).move().kind).toBe('AUTHORISE');
  });
});
