/** What verbs and workflows tell each other about a case flow: plain data, shared by both. */
import type { Due } from './flow';

/** Where the record says a flow stands. `version` orders changes; a lower one is old news. */
export interface FlowChange {
  readonly version: number;
  readonly state: string;
  /** What happens next by itself; nothing when nothing does. */
  readonly next?: Due;
  /** Nothing happens any more, neither by itself nor by anybody. */
  readonly ended: boolean;
}

/** Input of the workflow of a flow. */
export interface FlowStart {
  readonly exchangeId: string;
  /** Carried over when the workflow continues as new. */
  readonly carried?: FlowChange;
}

/** Verbs that the workflow calls. Each may run twice; each answers where the flow then stands. */
export interface FlowVerbs {
  /**
   * Does what has fallen due, if the record still waits for it: for this timer, at this moment. The same timer may have been
   * started anew since, and is then not due yet.
   */
  takeDueStep(input: { readonly exchangeId: string } & Due): Promise<FlowChange>;
}
