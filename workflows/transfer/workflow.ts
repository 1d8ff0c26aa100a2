import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one proposed transfer: its answer, and what is destroyed once it was handed over. */
export async function transfer(start: FlowStart): Promise<void> {
  await follow(start);
}
