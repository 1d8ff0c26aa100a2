import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one announced release: notices ahead of its date, preparation, release, and forgetting. */
export async function release(start: FlowStart): Promise<void> {
  await follow(start);
}
