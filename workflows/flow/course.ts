import type { Due } from '../domain/flow';
import type { FlowChange, FlowStart } from '../domain/flow-course';

/** What the workflow has to do now. */
export type Move =
  { readonly kind: 'WAIT_FOR'; readonly next: Due } | { readonly kind: 'WAIT' } | { readonly kind: 'END' };

/**
 * The course of one exchange in time. Learns of changes in any order and any number of times; the highest version
 * counts. What falls due, and when, is for the record to say: a rule that changes changes no history.
 */
export class Course {
  private change: FlowChange;
  private heard = 0;

  constructor(private readonly start: FlowStart) {
    this.change = start.carried ?? { version: 0, state: '', ended: false };
  }

  learn(change: FlowChange): void {
    this.heard += 1;
    if (change.version > this.change.version) this.change = change;
  }

  /** Rises whenever something was learned, so that a waiting workflow can look again. */
  get version(): number {
    return this.change.version;
  }

  /** How much it was told in this run, news or not. */
  get told(): number {
    return this.heard;
  }

  move(): Move {
    const { ended, next } = this.change;
    if (ended) return { kind: 'END' };
    return next ? { kind: 'WAIT_FOR', next } : { kind: 'WAIT' };
  }

  view(): FlowChange {
    return this.change;
  }

  /** The start of the run that goes on after continue-as-new. */
  carryOn(): FlowStart {
    return { exchangeId: this.start.exchangeId, carried: this.change };
  }
}
