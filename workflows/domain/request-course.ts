/** What verbs and workflow tell each other about a request: plain data, shared by both. */
import type { AutomaticStep, Deadlines, NextStep, RequestState } from './request';

/** Input of the workflow `informationRequest`. */
export interface RequestStart {
  readonly requestId: string;
  readonly deadlines: Deadlines;
  /** POLICY: the rules alone authorize. FOUR_EYES: a second person does. */
  readonly approval: 'POLICY' | 'FOUR_EYES';
  /** Carried over when the workflow continues as new. */
  readonly carried?: { readonly change: RequestChange; readonly taken: readonly AutomaticStep[] };
}

/** Where the record says a request stands. `version` orders changes; a lower one is old news. */
export interface RequestChange {
  readonly version: number;
  readonly state: RequestState;
  /** When an ended request closes by itself (ISO 8601 instant). */
  readonly closeAt?: string;
}

export interface RequestCourseView {
  readonly state: RequestState;
  readonly taken: readonly AutomaticStep[];
  readonly next?: NextStep;
}

/** Verbs the workflow calls. Each may run twice; each answers where the request then stands. */
export interface RequestVerbs {
  authoriseRequest(input: { readonly requestId: string }): Promise<RequestChange>;
  takeClockStep(input: { readonly requestId: string; readonly step: AutomaticStep }): Promise<RequestChange>;
}
