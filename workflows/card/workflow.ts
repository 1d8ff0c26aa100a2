import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one information card: taken note of in person, replaced or taken back, and purged with proof. */
export async function card(start: FlowStart): Promise<void> {
  await follow(start);
}
