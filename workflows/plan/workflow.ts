import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one action of the plan: taken on, reported on round by round, confirmed or ended. */
export async function plan(start: FlowStart): Promise<void> {
  await follow(start);
}
