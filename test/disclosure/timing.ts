/** Whether what is hidden is refused in the time that what does not exist is: the same query finds neither. */
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { ask } from './answers';
import { callerKinds } from './callers';
import type { Question } from './questions';
import type { Stage } from './stage';
import { world } from './world';

export interface Timing {
  /** Answers of each kind. */
  readonly asked: number;
  /** Medians in milliseconds. */
  readonly hidden: number;
  readonly absent: number;
  readonly ratio: number;
  /**
   * How often an answer for something hidden took longer than one for something absent, of all pairs: 0.5 when time
   * says nothing at all (the common-language effect size of Mann and Whitney).
   */
  readonly hiddenIsSlower: number;
}

const ROUNDS = 1_000;
const WARM_UP = 200;
const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

export async function timing(stage: Stage): Promise<Timing> {
  const me = BY_NAME.school;
  const caller = callerKinds.find((each) => each.organisationId === me && each.function === 'SYSTEM');
  if (!caller) throw new Error('The school network has no system');
  const [played] = fc.sample(world(BY_NAME.mechelen), { numRuns: 1, seed: 7 });
  const exchanges = (played?.exchanges ?? []).map((each) => ({
    ...each,
    type: 'INFORMATION_REQUEST' as const,
    members: each.members.filter(({ organisationId }) => organisationId !== me),
  }));
  await stage.play({ exchanges, facts: [], accounts: [] }, caller);
  const identity = await stage.headersOf(caller);
  const times = { hidden: [] as number[], absent: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // In turn, and beginning with each in turn, so that neither always comes after the other.
    const order = round % 2 ? (['hidden', 'absent'] as const) : (['absent', 'hidden'] as const);
    for (const kind of order) {
      const id = kind === 'hidden' ? exchanges[Math.abs(round) % exchanges.length]?.id : randomUUID();
      const question: Question = {
        operation: 'getInformationRequest',
        method: 'GET',
        path: `/schakel/v1/informationRequests/${id ?? ''}`,
        headers: { 'Schakel-Purpose': 'LIVC_FOLLOW_UP' },
      };
      const since = performance.now();
      await ask(stage.gateway.url, question, identity, () => true);
      if (round >= 0) times[kind].push(performance.now() - since);
    }
  }
  const slower = times.hidden.flatMap((one) => times.absent.map((other) => Number(one > other)));
  const [hidden, absent] = [median(times.hidden), median(times.absent)];
  return {
    asked: ROUNDS,
    hidden,
    absent,
    ratio: hidden / absent,
    hiddenIsSlower: slower.reduce((sum, each) => sum + each, 0) / slower.length,
  };
}
