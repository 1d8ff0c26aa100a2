import fc from 'fast-check';

import { Rate } from '../../api/relay/rate';

/** Sends as much as it may, whenever it looks. @returns when each was sent */
function sent(perSecond: number, looks: readonly number[]): readonly number[] {
  const rate = new Rate();
  let now = 0;
  return looks.flatMap((pause) => {
    now += pause;
    const count = Math.max(0, rate.allowed(perSecond, now));
    rate.note(count, now);
    return Array.from({ length: count }, () => now);
  });
}

describe('a rate', () => {
  it('is never exceeded in any one second', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), looks, (perSecond, pauses) => {
        const times = sent(perSecond, pauses);
        for (const from of times) {
          expect(times.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(perSecond);
        }
      }),
    );
  });

  it('is reached by whoever looks often', () => {
    const times = sent(
      10,
      Array.from({ length: 1_000 }, () => 10),
    );
    expect(times.length).toBeGreaterThanOrEqual(100);
  });

  it('below one a second is one in so many seconds', () => {
    const times = sent(
      0.5,
      Array.from({ length: 1_000 }, () => 10),
    );
    expect(times.length).toBe(5);
  });
});
