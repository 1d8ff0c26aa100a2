import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one case consultation: replies, votes, reviews, renewal or closing. */
export async function consultation(start: FlowStart): Promise<void> {
  await follow(start);
}
