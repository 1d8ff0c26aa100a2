/**
 * A case flow as data: its states, who moves it, and what falls due by itself. Pure, so that verbs, workflows, tests and
 * the diagrams in docs/flows follow one and the same rules.
 */
import type { Relation } from './organisation';

/** Who moves a flow, or is told: an organization by what it is to the exchange, or the service itself. */
export type Mover = Exclude<Relation, 'NONE'> | 'SERVICE';

export interface Transition {
  /** States in which the action can be taken; none for the one that begins the flow. */
  readonly from: readonly string[];
  /** Nothing where the state stays what it was. */
  readonly to?: string;
  readonly by: readonly Mover[];
  /** How others hear of it, as the last part of the event's type; nothing where it concerns nobody else. */
  readonly tells?: { readonly happened: string; readonly whom: readonly Mover[] };
}

export interface Timer {
  /** Actions that start it, or start it anew. */
  readonly starts: readonly string[];
  /** States in which it goes on. In every other it is given up. */
  readonly while: readonly string[];
  /** Name of the period in the policy frame. */
  readonly term: string;
  /** The part of that period after which it falls due; all of it where nothing is said. */
  readonly share?: number;
  /** It is what the flow is late for: shown as its due date. */
  readonly due?: true;
  /** What happens then: the service takes an action, or somebody is told and nothing moves. */
  readonly then: { readonly takes: string } | NonNullable<Transition['tells']>;
}

export interface Flow {
  /** Action that begins it. */
  readonly begins: string;
  readonly actions: Readonly<Record<string, Transition>>;
  readonly timers: Readonly<Record<string, Timer>>;
  /** States that nothing leaves any more. */
  readonly ended: readonly string[];
}

/** Timers that run, and when each falls due (ISO 8601 instants). */
export type Running = Readonly<Record<string, string>>;

/** Periods of a policy frame by name (ISO 8601). */
export type Terms = Readonly<Record<string, string>>;

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
  if (state === undefined) return action === flow.begins ? transition.to : undefined;
  return transition.from.includes(state) ? (transition.to ?? state) : undefined;
}

/**
 * Which timers run once an action has led to a state.
 * @param fallsDue when a term that begins now is over, or a share of it (ISO 8601 instant)
 */
export function runningAfter(
  flow: Flow,
  running: Running,
  action: string,
  state: string,
  fallsDue: (term: string, share: number) => string,
): Running {
  return Object.fromEntries(
    Object.entries(flow.timers).flatMap(([name, timer]) => {
      if (!timer.while.includes(state)) return [];
      const at = timer.starts.includes(action) ? fallsDue(timer.term, timer.share ?? 1) : running[name];
      return at === undefined ? [] : [[name, at]];
    }),
  );
}

/** The same once a timer has fallen due: it does not run any more. */
export function runningWithout(running: Running, timer: string): Running {
  return Object.fromEntries(Object.entries(running).filter(([name]) => name !== timer));
}

/** What falls due first; of two at the same moment, the one that the flow names first. */
export function nextDue(flow: Flow, running: Running): Due | undefined {
  let next: Due | undefined;
  for (const step of Object.keys(flow.timers)) {
    const at = running[step];
    if (at !== undefined && (next === undefined || Date.parse(at) < Date.parse(next.at))) next = { step, at };
  }
  return next;
}

/** When the flow will be late, as long as it is not (ISO 8601 instant). */
export function dueAt(flow: Flow, running: Running): string | undefined {
  return nextDue(flow, Object.fromEntries(Object.entries(running).filter(([name]) => flow.timers[name]?.due === true)))
    ?.at;
}
