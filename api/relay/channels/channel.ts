import type { Attempt } from '../../../workflows/domain/delivery';
import type { WireEvent } from '../../../activities/delivery/wire-event';
import type { Route } from '../../../activities/policy/register';

/** A way by which events are pushed to partners. Every partner has its inbox besides. */
export interface Channel {
  /** Cases of one partner that are pushed side by side; within a case it is always one after the other. */
  readonly sideBySide: number;
  /** Hands one event over, and resolves when the other side has taken it or it is clear that it did not. Never throws. */
  push(organisationId: string, route: Route, event: WireEvent): Promise<Attempt>;
}
