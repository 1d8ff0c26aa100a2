import fc from 'fast-check';

import {
  after,
  CLOCK_STEPS,
  holderOf,
  isEnded,
  nextStep,
  REQUEST_ACTIONS,
  REQUEST_STATES,
  type Deadlines,
  type RequestState,
} from '../../workflows/domain/request';

const deadlines: Deadlines = {
  REMINDER_50: '2026-01-06T00:00:00.000Z',
  REMINDER_80: '2026-01-09T00:00:00.000Z',
  REMINDER_100: '2026-01-11T00:00:00.000Z',
  ESCALATION: '2026-01-16T00:00:00.000Z',
  EXPIRY: '2026-02-10T00:00:00.000Z',
};
const closeAt = '2026-03-01T00:00:00.000Z';

const actions = fc.array(fc.constantFrom(...REQUEST_ACTIONS), { maxLength: 40 });
const steps = fc.uniqueArray(fc.constantFrom(...CLOCK_STEPS));

function played(from: RequestState, taken: readonly (typeof REQUEST_ACTIONS)[number][]): RequestState {
  return taken.reduce<RequestState>((state, action) => after(state, action) ?? state, from);
}

describe('the states of a request', () => {
  it('can all be reached from a draft', () => {
    const reached = new Set<RequestState>(['DRAFT']);
    for (let grown = true; grown;) {
      grown = false;
      for (const state of [...reached]) {
        for (const action of REQUEST_ACTIONS) {
          const next = after(state, action);
          if (next && !reached.has(next)) grown = Boolean(reached.add(next));
        }
      }
    }
    expect([...reached].sort()).toEqual([...REQUEST_STATES].sort());
  });

  it('end for good: no order of actions brings a closed request back', () => {
    fc.assert(fc.property(actions, (taken) => played('CLOSED', taken) === 'CLOSED'));
  });

  it('never let a declined request be answered, reminded into another state, or expire', () => {
    fc.assert(fc.property(actions, (taken) => ['DECLINED', 'CLOSED'].includes(played('DECLINED', taken))));
  });

  it('never deliver what was not authorised first', () => {
    fc.assert(
      fc.property(actions, (taken) => {
        let state: RequestState = 'DRAFT';
        let authorised = false;
        for (const action of taken) {
          const next = after(state, action);
          if (!next) continue;
          authorised ||= action === 'AUTHORISE';
          state = next;
          if (['DELIVERED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'PARTIAL', 'DECLINED'].includes(state)) {
            expect(authorised).toBe(true);
          }
        }
      }),
    );
  });

  it('always name a holder until the request is closed', () => {
    expect(REQUEST_STATES.filter((state) => holderOf(state) === undefined)).toEqual(['CLOSED']);
  });
});

describe('what happens by itself', () => {
  it('is nothing but closing, once a request has ended: no reminder and no escalation after a decline (R4)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUEST_STATES.filter(isEnded)), steps, (state, taken) => {
        expect(nextStep(state, deadlines, taken, closeAt)).toEqual({ step: 'CLOSING', at: closeAt });
      }),
    );
  });

  it('comes in the order of the deadlines, each step once', () => {
    const taken: (typeof CLOCK_STEPS)[number][] = [];
    for (const step of CLOCK_STEPS) {
      expect(nextStep('DELIVERED', deadlines, taken, undefined)).toEqual({ step, at: deadlines[step] });
      taken.push(step);
    }
    expect(nextStep('DELIVERED', deadlines, taken, undefined)).toBeUndefined();
  });

  it('is nothing while a request is a draft or waits for its second pair of eyes', () => {
    expect(nextStep('DRAFT', deadlines, [], undefined)).toBeUndefined();
    expect(nextStep('SUBMITTED', deadlines, [], undefined)).toBeUndefined();
  });
});
