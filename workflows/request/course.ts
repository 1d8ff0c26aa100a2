import type { AutomaticStep, NextStep, RequestState } from '../domain/request';
import { nextStep } from '../domain/request';
import type { RequestChange, RequestCourseView, RequestStart } from '../domain/request-course';

/** What the workflow has to do now. */
export type Move =
  | { readonly kind: 'AUTHORISE' }
  | { readonly kind: 'WAIT_FOR'; readonly next: NextStep }
  | { readonly kind: 'WAIT' }
  | { readonly kind: 'END' };

/**
 * The course of one request in time. Learns of changes in any order and any number of times; the highest version
 * counts. A step that was taken is never taken again.
 */
export class RequestCourse {
  private change: RequestChange;
  private readonly taken: AutomaticStep[];
  /** Rises whenever something was learned, so that a waiting workflow can look again. */
  revision = 0;

  constructor(private readonly start: RequestStart) {
    this.change = start.carried?.change ?? { version: 0, state: 'SUBMITTED' };
    this.taken = [...(start.carried?.taken ?? [])];
  }

  learn(change: RequestChange): void {
    if (change.version <= this.change.version) return;
    this.change = change;
    this.revision += 1;
  }

  took(step: AutomaticStep): void {
    if (this.taken.includes(step)) return;
    this.taken.push(step);
    this.revision += 1;
  }

  get state(): RequestState {
    return this.change.state;
  }

  move(): Move {
    if (this.state === 'CLOSED') return { kind: 'END' };
    if (this.state === 'SUBMITTED') return { kind: this.start.approval === 'POLICY' ? 'AUTHORISE' : 'WAIT' };
    const next = this.next();
    if (!next) return { kind: 'WAIT' };
    return this.taken.includes(next.step) ? { kind: 'WAIT' } : { kind: 'WAIT_FOR', next };
  }

  view(): RequestCourseView {
    const next = this.next();
    return { state: this.state, taken: [...this.taken], ...(next ? { next } : {}) };
  }

  /** The start of the run that goes on after continue-as-new. */
  carryOn(): RequestStart {
    return { ...this.start, carried: { change: this.change, taken: [...this.taken] } };
  }

  private next(): NextStep | undefined {
    return nextStep(this.state, this.start.deadlines, this.taken, this.change.closeAt);
  }
}
