/** What the partner says of how a trajectory goes, round by round, and what the municipality answers to a concern. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { openedParts, sealedPart } from '../exchange/part';
import type { FlowRow } from '../flow/movement';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import {
  categoriesOf,
  goalsOf,
  refuseOtherThan,
  refuseTwice,
  refuseUnlessAll,
  statementsOf,
  type RoundContent,
  type Statements,
} from './content';

type Schemas = components['schemas'];

async function goalsNow(service: Service, row: FlowRow): Promise<Statements> {
  const goals = goalsOf(await openedParts(service, row));
  // Erased by another in this moment.
  if (!goals) throw new Refusal('illegalTransition');
  return goals;
}

/**
 * Says of every goal how it is going. The first concern waits for the municipality; the partner goes on meanwhile, and
 * what it says then does not put off the answer.
 * @throws Refusal badRequest for a goal that is named twice, not at all, or that the trajectory does not have;
 * protocolMissing
 */
export function reportIndividualTrajectory(
  service: Service,
  caller: Caller,
  message: Message,
  planId: string,
  { goals: said }: Schemas['IndividualTrajectoryReport'],
): Promise<Receipt> {
  refuseTwice('/goals', said);
  const worried = said.some(({ status }) => status === 'CONCERN');
  return takeStep(
    service,
    caller,
    message,
    'reportIndividualTrajectory',
    planId,
    async (row, at) => {
      const goals = await goalsNow(service, row);
      refuseOtherThan(goals, '/goals', said);
      refuseUnlessAll(goals, '/goals', said);
      const content: RoundContent = { said: statementsOf(said) };
      return {
        ...(worried && row.state === 'ACCEPTED' ? { instead: 'RAISE_CONCERN' } : {}),
        contents: [await sealedPart(service, row, 'REPORT', caller.organisation.id, at, content)],
      };
    },
    { situation: { categories: categoriesOf(said) } },
  );
}

/**
 * Answers a concern, and changes the goals where that is the answer.
 * @throws Refusal badRequest for a goal that is named twice or that the trajectory does not have; protocolMissing, also for
 * a new goal of a category that does not go to this partner
 */
export function reviewIndividualTrajectory(
  service: Service,
  caller: Caller,
  message: Message,
  planId: string,
  { answers, goals }: Schemas['IndividualTrajectoryReview'],
): Promise<Receipt> {
  refuseTwice('/answers', answers);
  refuseTwice('/goals', goals ?? []);
  return takeStep(
    service,
    caller,
    message,
    'reviewIndividualTrajectory',
    planId,
    async (row, at) => {
      refuseOtherThan(await goalsNow(service, row), '/answers', answers);
      const content: RoundContent = {
        said: statementsOf(answers),
        ...(goals ? { goals: statementsOf(goals) } : {}),
      };
      return { contents: [await sealedPart(service, row, 'REVIEW', caller.organisation.id, at, content)] };
    },
    { situation: { categories: categoriesOf([...answers, ...(goals ?? [])]) } },
  );
}
