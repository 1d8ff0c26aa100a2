/** What holds for every case flow, whatever its rules: asked of each of them over events in any order. */
import fc from 'fast-check';

import {
  clocksAfter,
  clocksUnder,
  dueAt,
  endsAfter,
  isKnownTo,
  leadsTo,
  nextDue,
  NO_CLOCKS,
  stateAfter,
  type Calendar,
  type Clocks,
  type Flow,
} from '../../workflows/domain/flow';
import { FLOWS } from '../../workflows/domain/flows';

const flows: readonly (readonly [string, Flow])[] = Object.values(FLOWS).map(({ name, flow }) => [name, flow]);
const DAY = 86_400_000;

/** An exchange that follows the rules, at a moment of its own clock. */
interface Played {
  state: string | undefined;
  clocks: Clocks;
  now: number;
  readonly entered: string[];
}

type Event = { readonly takes: string } | { readonly waits: true };

const eventsOf = (flow: Flow): fc.Arbitrary<readonly Event[]> =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...Object.keys(flow.actions)).map((takes) => ({ takes })),
      fc.constant({ waits: true as const }),
    ),
    { maxLength: 40 },
  );

/** Every term is a number of days of its own, by its name: none is of use as a constant. */
const daysOf = (term: string) => 1 + (term.length % 7);

const calendarAt = (moment: number): Calendar => ({
  fallsDue: (_name, { term, share = 1 }) => new Date(moment + daysOf(term) * DAY * share).toISOString(),
  left: (at) => Math.max(0, Date.parse(at) - moment),
  after: (left) => new Date(moment + left).toISOString(),
});

function take(flow: Flow, played: Played, action: string): boolean {
  const state = stateAfter(flow, played.state, action);
  if (state === undefined) return false;
  played.clocks = clocksAfter(flow, played.clocks, action, state, calendarAt(played.now));
  played.state = state;
  played.entered.push(state);
  return true;
}

/** Lets the next thing happen that happens by itself. @returns the timer */
function wait(flow: Flow, played: Played): string | undefined {
  const due = nextDue(flow, played.clocks);
  if (!due) return undefined;
  played.now = Math.max(played.now, Date.parse(due.at));
  const then = flow.timers[due.step]?.then;
  const running = Object.fromEntries(Object.entries(played.clocks.running).filter(([name]) => name !== due.step));
  played.clocks = { ...played.clocks, running };
  if (then && 'takes' in then) take(flow, played, then.takes);
  else played.clocks = clocksAfter(flow, played.clocks, due.step, played.state ?? '', calendarAt(Date.parse(due.at)));
  return due.step;
}

function play(flow: Flow, events: readonly Event[], seen: (played: Played, timer?: string) => void = () => undefined) {
  const played: Played = { state: undefined, clocks: NO_CLOCKS, now: 0, entered: [] };
  take(flow, played, flow.begins[0] ?? '');
  for (const event of events) {
    if ('takes' in event) take(flow, played, event.takes);
    else seen(played, wait(flow, played));
    seen(played);
  }
  return played;
}

describe.each(flows)('the flow %s', (_name, flow) => {
  const states = [...new Set(Object.values(flow.actions).flatMap((each) => [...each.from, ...leadsTo(each)]))];

  it('names no state, action or timer that it does not have', () => {
    for (const timer of Object.values(flow.timers)) {
      for (const state of timer.while) expect(states).toContain(state);
      const happenings = [...Object.keys(flow.actions), ...Object.keys(flow.timers)];
      for (const start of timer.starts) expect(happenings).toContain(start);
      for (const stop of timer.stops ?? []) expect(happenings).toContain(stop);
      if ('takes' in timer.then) expect(flow.actions[timer.then.takes]?.by).toContain('SERVICE');
    }
    for (const state of flow.ended) expect(states).toContain(state);
  });

  it('tells of what is not for everybody only those who may know of it', () => {
    const words = [
      ...Object.entries(flow.actions).map(([name, { tells }]) => [name, tells] as const),
      ...Object.entries(flow.timers).map(([name, { then }]) => [name, 'takes' in then ? undefined : then] as const),
    ];
    const toOthers = words.filter(([name, word]) =>
      word?.whom.some((each) => each !== 'SERVICE' && !isKnownTo(flow, name, each, true)),
    );
    expect(toOthers).toEqual([]);
  });

  it('ends in every state that nothing leaves, and leaves none that it ends in', () => {
    const left = new Set(Object.values(flow.actions).flatMap(({ from }) => from));
    expect(states.filter((state) => !left.has(state)).sort()).toEqual([...flow.ended].sort());
  });

  it('can take every action that a timer takes, in every state in which that timer runs', () => {
    for (const { then, while: running } of Object.values(flow.timers)) {
      if (!('takes' in then)) continue;
      for (const state of running) expect(stateAfter(flow, state, then.takes)).toBeDefined();
    }
  });

  it('runs a timer only in its own states, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(eventsOf(flow), (events) => {
        play(flow, events, ({ state = '', clocks }) => {
          for (const name of Object.keys(clocks.running)) expect(flow.timers[name]?.while).toContain(state);
        });
      }),
    );
  });

  it('tells nobody of what is not waited for any more', () => {
    fc.assert(
      fc.property(eventsOf(flow), (events) => {
        play(flow, events, ({ state = '' }, fired) => {
          const timer = flow.timers[fired ?? ''];
          if (timer && !('takes' in timer.then)) expect(timer.while).toContain(state);
        });
      }),
    );
  });

  it('does not move once it has ended, neither by itself nor by anybody', () => {
    fc.assert(
      fc.property(eventsOf(flow), (events) => {
        const { entered } = play(flow, events);
        const end = entered.findIndex((state) => flow.ended.includes(state));
        expect(end === -1 || end === entered.length - 1).toBe(true);
      }),
    );
  });

  it('takes an action that came twice once, unless its rules let it be taken again', () => {
    fc.assert(
      fc.property(eventsOf(flow), fc.constantFrom(...Object.keys(flow.actions)), (events, action) => {
        const played = play(flow, events);
        if (!take(flow, played, action)) return;
        const again = flow.actions[action]?.from.includes(played.state ?? '') ?? false;
        expect(take(flow, played, action)).toBe(again);
      }),
    );
  });

  it('comes to an end or to rest when everybody is silent', () => {
    fc.assert(
      fc.property(eventsOf(flow), (events) => {
        const played = play(flow, events);
        let steps = 0;
        while (wait(flow, played) !== undefined) expect((steps += 1)).toBeLessThan(500);
        expect(nextDue(flow, played.clocks)).toBeUndefined();
      }),
    );
  });

  it('runs the same timers once one of its terms has another period', () => {
    fc.assert(
      fc.property(eventsOf(flow), fc.constantFrom(...Object.values(flow.timers)), (events, { term }) => {
        const { clocks, now } = play(flow, events);
        const changed = clocksUnder(flow, clocks, term, calendarAt(now));
        expect(Object.keys(changed.running)).toEqual(Object.keys(clocks.running));
        expect(Object.keys(changed.stopped)).toEqual(Object.keys(clocks.stopped));
        for (const [name, at] of Object.entries(changed.running))
          if (flow.timers[name]?.term !== term) expect(at).toBe(clocks.running[name]);
      }),
    );
  });

  it('is due no later than it is late', () => {
    fc.assert(
      fc.property(eventsOf(flow), (events) => {
        play(flow, events, ({ clocks }) => {
          const due = dueAt(flow, clocks);
          if (due !== undefined) expect(Object.values(clocks.running)).toContain(due);
        });
      }),
    );
  });
});

it.each([
  ['INFORMATION_REQUEST', 'due', false],
  ['INFORMATION_REQUEST', 'closeAfter', true],
] as const)('%s: its term %s is one after which it ends by itself: %s', (type, term, ends) => {
  expect(endsAfter(FLOWS[type].flow, term)).toBe(ends);
});
