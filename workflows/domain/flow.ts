/**
 * A case flow as data: its states, who moves it, and what falls due by itself. Pure, so that verbs, workflows, tests and
 * the diagrams in docs/flows follow one and the same rules.
 */
import type { Relation } from './organisation';
import type { ProblemCode } from './problem';

/** Who moves a flow, or is told: an organization by what it is to the exchange, or the service itself. */
export type Mover = Exclude<Relation, 'NONE'> | 'SERVICE';

export interface Transition {
  /** States in which the action can be taken; none for the one that begins the flow. */
  readonly from: readonly string[];
  /** Nothing where the state stays what it was; by the state it is taken in, where that makes a difference. */
  readonly to?: string | Readonly<Record<string, string>>;
  readonly by: readonly Mover[];
  /** How others hear of it, as the last part of the event's type; nothing where it concerns nobody else. */
  readonly tells?: Word;
  /** The receipt that it is: what was sent has arrived, was seen, or was acted on. */
  readonly receipt?: 'DELIVERED' | 'OPENED' | 'ACTED_ON';
  readonly knownTo?: KnownTo;
}

/**
 * Who learns that something happened, or is about to happen by itself: these parties, or whoever took part by then. Where
 * nothing is said, everybody who follows the exchange. What is not for everybody is no change of the exchange either: its
 * last change is seen by all.
 */
type KnownTo = readonly Mover[] | 'PRESENT';

/** Word that goes out with an action, or when a timer has fallen due. */
export interface Word {
  readonly happened: string;
  readonly whom: readonly Mover[];
  /** Whoever the register names for this party, for when something stands still or is refused, is called in and follows from then on. */
  readonly callsInFor?: 'SENDER' | 'RECIPIENT';
  /** Of those, only who is named in one of these functions; all of them where nothing is said. */
  readonly inFunctions?: readonly string[];
}

export interface Timer {
  /** Actions that start it, or start it anew, and timers that start it when they fall due. */
  readonly starts: readonly string[];
  /** Actions that give it up, also where the state is one in which it goes on. */
  readonly stops?: readonly string[];
  /** States in which it goes on. In every other it is given up, or stands still where the flow says that clocks do. */
  readonly while: readonly string[];
  /** Name of the period in the policy frame. Where the exchange has none of this name, the timer never starts. */
  readonly term: string;
  /** The part of that period after which it falls due, unless the frame says another; all of it where nothing is said. */
  readonly share?: number;
  /** It counts back from, or on from, a date that the exchange has of its own, and not from what starts it. */
  readonly counts?: 'AHEAD_OF_DATE' | 'FROM_DATE';
  /** It is what the flow is late for: shown as its due date. */
  readonly due?: true;
  readonly knownTo?: KnownTo;
  /** What happens then: the service takes an action, or somebody is told and nothing moves. */
  readonly then: { readonly takes: string } | Word;
}

export interface Flow {
  /** Actions that begin it, the usual one first. */
  readonly begins: readonly string[];
  readonly actions: Readonly<Record<string, Transition>>;
  readonly timers: Readonly<Record<string, Timer>>;
  /** States in which clocks stand still: what was left of a term is left of it when the state is left. */
  readonly pauses?: readonly string[];
  /** States that nothing leaves any more. */
  readonly ended: readonly string[];
  /** By state: what whoever tries a step is told that the flow does not allow there, where that is worth a word of its own. */
  readonly refusals?: Readonly<Record<string, ProblemCode>>;
}

const knownTo = (flow: Flow, happened: string): KnownTo | undefined =>
  (flow.actions[happened] ?? flow.timers[happened])?.knownTo;

/** Whether everybody who follows the exchange learns of it. */
export const isKnownToAll = (flow: Flow, happened: string): boolean => knownTo(flow, happened) === undefined;

/** Whether a party learns of it. @param present whether it took part by then */
export function isKnownTo(flow: Flow, happened: string, relation: Relation, present: boolean): boolean {
  const who = knownTo(flow, happened);
  return who === 'PRESENT' ? present : (who?.some((each) => each === relation) ?? true);
}

/** States that an action can lead to. */
export function leadsTo({ from, to }: Transition): readonly string[] {
  if (to === undefined) return from;
  return typeof to === 'object' ? Object.values(to) : [to];
}

/** Whether the flow ends by itself once this term is over: then it says how long something is kept, and is no deadline. */
export function endsAfter(flow: Flow, term: string): boolean {
  return Object.values(flow.timers).some((timer) => {
    const action = timer.term === term && 'takes' in timer.then ? flow.actions[timer.then.takes] : undefined;
    return action !== undefined && leadsTo(action).some((state) => flow.ended.includes(state));
  });
}

/** The clocks of one exchange. */
export interface Clocks {
  /** Timers that run, and when each falls due (ISO 8601 instants). */
  readonly running: Readonly<Record<string, string>>;
  /** Timers that stand still, and what was left of each (milliseconds of the time that counts). */
  readonly stopped: Readonly<Record<string, number>>;
}

export const NO_CLOCKS: Clocks = { running: {}, stopped: {} };

/** Periods of a policy frame by name (ISO 8601). */
export type Terms = Readonly<Record<string, string>>;

/** How time counts for one exchange, at one moment. Instants are ISO 8601. */
export interface Calendar {
  /** When a timer that starts at the moment is over; nothing when the exchange has no such term, or it is past already. */
  fallsDue(name: string, timer: Timer): string | undefined;
  /** How much of the time until then is left at the moment (milliseconds of the time that counts). */
  left(at: string): number;
  /** When that much time will have passed since the moment. */
  after(left: number): string;
}

/** The next thing that happens by itself. */
export interface Due {
  readonly step: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** The state after an action, or undefined when the flow does not allow it now. @param state nothing before it begins */
export function stateAfter(flow: Flow, state: string | undefined, action: string): string | undefined {
  const transition = flow.actions[action];
  if (!transition) return undefined;
  const { from, to = state } = transition;
  if (state === undefined ? !flow.begins.includes(action) : !from.includes(state)) return undefined;
  return typeof to === 'object' ? to[state ?? ''] : to;
}

/**
 * The clocks once something has happened.
 * @param happened action, or timer that fell due
 * @param state in which the flow is from then on
 */
export function clocksAfter(
  flow: Flow,
  { running, stopped }: Clocks,
  happened: string,
  state: string,
  calendar: Calendar,
): Clocks {
  const goesOn: Record<string, string> = {};
  const stands: Record<string, number> = {};
  const pausing = flow.pauses?.includes(state) ?? false;
  for (const [name, timer] of Object.entries(flow.timers)) {
    const [due, left] = [running[name], stopped[name]];
    if (timer.while.includes(state)) {
      const before = due ?? (left === undefined ? undefined : calendar.after(left));
      const over = happened === name || (timer.stops?.includes(happened) ?? false);
      const goesOnAt = over ? undefined : before;
      const at = timer.starts.includes(happened) ? calendar.fallsDue(name, timer) : goesOnAt;
      if (at !== undefined) goesOn[name] = at;
    } else if (pausing) {
      const rest = left ?? (due === undefined ? undefined : calendar.left(due));
      if (rest !== undefined) stands[name] = rest;
    }
  }
  return { running: goesOn, stopped: stands };
}

/** The clocks once a term has another period: what runs for it begins anew, and what stands still has all of it again. */
export function clocksUnder(flow: Flow, { running, stopped }: Clocks, term: string, calendar: Calendar): Clocks {
  const fallsDue = (name: string) => {
    const timer = flow.timers[name];
    return timer?.term === term ? calendar.fallsDue(name, timer) : undefined;
  };
  const left = (name: string) => {
    const at = fallsDue(name);
    return at === undefined ? undefined : calendar.left(at);
  };
  return {
    running: Object.fromEntries(Object.entries(running).map(([name, at]) => [name, fallsDue(name) ?? at])),
    stopped: Object.fromEntries(Object.entries(stopped).map(([name, rest]) => [name, left(name) ?? rest])),
  };
}

/** What falls due first; of two at the same moment, the one that the flow names first. */
export function nextDue(flow: Flow, { running }: Pick<Clocks, 'running'>): Due | undefined {
  let next: Due | undefined;
  for (const step of Object.keys(flow.timers)) {
    const at = running[step];
    if (at !== undefined && (next === undefined || Date.parse(at) < Date.parse(next.at))) next = { step, at };
  }
  return next;
}

/** When the flow will be late, as long as it is not (ISO 8601 instant). */
export function dueAt(flow: Flow, { running }: Pick<Clocks, 'running'>): string | undefined {
  const due = Object.entries(running).filter(([name]) => flow.timers[name]?.due === true);
  return nextDue(flow, { running: Object.fromEntries(due) })?.at;
}
