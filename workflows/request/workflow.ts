import type { FlowStart } from '../domain/flow-course';
import { follow } from '../flow/follow';

/** The course of one information request: authorisation, reminders, escalation, expiry, closing (domain.md §3c). */
export async function request(start: FlowStart): Promise<void> {
  await follow(start);
}
