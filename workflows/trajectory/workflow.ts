import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one individual trajectory: accepted, reported on round by round, ended, and erased some time after. */
export async function trajectory(start: FlowStart): Promise<void> {
  await follow(start);
}
