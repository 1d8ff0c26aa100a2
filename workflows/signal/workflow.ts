import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one early signal: acknowledgement, triage, erasure (domain.md §3a). */
export async function signal(start: FlowStart): Promise<void> {
  await follow(start);
}
