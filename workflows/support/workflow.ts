import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one question to the expert pool: taken on, answered, closed, and what was learned. */
export async function support(start: FlowStart): Promise<void> {
  await follow(start);
}
