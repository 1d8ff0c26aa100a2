import { trackedExchange } from '../exchange/reading';
import type { Register } from '../policy/register';
import type { FoundExchange } from '../record/find-exchange';

/** An exchange that follows a case flow, as it is followed: by when it is due, and what happens next by itself. */
export function trackedFlow(register: Register, found: FoundExchange) {
  const { due_at, next_step, next_step_at } = found.row;
  return {
    ...trackedExchange(register, found),
    ...(due_at ? { dueAt: due_at.toISOString() } : {}),
    ...(next_step !== null && next_step_at ? { nextStep: { step: next_step, at: next_step_at.toISOString() } } : {}),
  };
}
