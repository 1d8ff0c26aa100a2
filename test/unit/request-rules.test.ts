import fc from 'fast-check';

import { stateAfter } from '../../workflows/domain/flow';
import { holderOf, REQUEST, REQUEST_ACTIONS, REQUEST_STATES, type RequestState } from '../../workflows/domain/request';

const actions = fc.array(fc.constantFrom(...REQUEST_ACTIONS), { maxLength: 40 });
const after = (state: RequestState, action: string) => (stateAfter(REQUEST, state, action) ?? state) as RequestState;

function played(from: RequestState, taken: readonly string[]): RequestState {
  return taken.reduce<RequestState>(after, from);
}

describe('the states of a request', () => {
  it('can all be reached from a draft', () => {
    const reached = new Set<RequestState>(['DRAFT']);
    for (let grown = true; grown;) {
      const before = reached.size;
      for (const state of [...reached]) for (const action of REQUEST_ACTIONS) reached.add(after(state, action));
      grown = reached.size > before;
    }
    expect([...reached].sort()).toEqual([...REQUEST_STATES].sort());
  });

  it('never let a declined request be answered, reminded into another state, or expire', () => {
    fc.assert(fc.property(actions, (taken) => ['DECLINED', 'CLOSED'].includes(played('DECLINED', taken))));
  });

  it('leave nothing running after a decline but its closing (R4)', () => {
    const running = Object.entries(REQUEST.timers).filter(([, timer]) =>
      (timer.while as readonly string[]).includes('DECLINED'),
    );
    expect(running.map(([name]) => name)).toEqual(['CLOSING']);
  });

  it('never deliver what was not authorised first', () => {
    fc.assert(
      fc.property(actions, (taken) => {
        let state: RequestState = 'DRAFT';
        let authorised = false;
        for (const action of taken) {
          const next = after(state, action);
          authorised ||= action === 'AUTHORISE' && next !== state;
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
