import fc from 'fast-check';

import {
  admitted,
  afterFailure,
  CLOSED,
  isOutOfPatience,
  waitAfter,
  type DeliveryTerms,
} from '../../workflows/domain/delivery';

const TERMS: DeliveryTerms = { attempts: 8, firstWaitMs: 1_000, longestWaitMs: 60_000, patienceMs: 3_600_000 };
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('the wait after failures', () => {
  it('never is longer than the terms allow, nor shorter than half of what it should be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), chance, (failures, random) => {
        const wait = waitAfter(failures, TERMS, random);
        expect(wait).toBeLessThanOrEqual(TERMS.longestWaitMs);
        expect(wait).toBeGreaterThanOrEqual(Math.min(TERMS.longestWaitMs, 1_000 * 2 ** Math.min(failures - 1, 20)) / 2);
      }),
    );
  });

  it('spreads those who failed together', () => {
    expect(waitAfter(3, TERMS, 0)).not.toBe(waitAfter(3, TERMS, 0.9));
  });
});

describe('a circuit', () => {
  it('lets everything through while it is closed', () => {
    expect(admitted(CLOSED, 0, 200)).toBe(200);
  });

  it('lets nothing through until it is time to try, and then one', () => {
    const open = afterFailure(CLOSED, 1_000, TERMS, 1);
    expect(admitted(open, open.retryAt! - 1, 200)).toBe(0);
    expect(admitted(open, open.retryAt!, 200)).toBe(1);
  });

  it('waits as long as the partner asks for, but no longer than the terms allow', () => {
    expect(afterFailure(CLOSED, 0, TERMS, 0, 20_000).retryAt).toBe(20_000);
    expect(afterFailure(CLOSED, 0, TERMS, 0, 10 ** 9).retryAt).toBe(TERMS.longestWaitMs);
  });

  it('remembers since when it is open, whatever fails meanwhile, so that patience ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 50 }), (pauses) => {
        let now = 5;
        let circuit = CLOSED;
        for (const pause of pauses) {
          circuit = afterFailure(circuit, now, TERMS, 0.5);
          now += pause;
        }
        expect(circuit.openedAt).toBe(5);
        expect(circuit.failures).toBe(pauses.length);
        expect(isOutOfPatience(circuit, now, TERMS)).toBe(now - 5 >= TERMS.patienceMs);
      }),
    );
  });
});
