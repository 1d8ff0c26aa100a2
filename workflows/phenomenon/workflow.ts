import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one phenomenon report: assessment, reminders, erasure. */
export async function phenomenon(start: FlowStart): Promise<void> {
  await follow(start);
}
