/** What the convener writes down: what was decided in a meeting, how it goes, and why it goes on. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { said, type DecisionContent, type ReviewContent } from './content';
import { takePartNow } from './participants';

type Schemas = components['schemas'];

const ACTIONS = {
  INDIVIDUAL_TRAJECTORY: 'DECIDE_FOLLOW_UP',
  FEEDBACK_ONLY: 'DECIDE_FEEDBACK',
  NO_FOLLOW_UP: 'DECIDE_END',
  CLOSE: 'DECIDE_END',
} as const satisfies Record<Schemas['ConsultationOutcome'], string>;

function incomplete(name: string, title: string): Refusal {
  return new Refusal('badRequest', { issues: [{ type: 'decisionIncomplete', in: 'body', name: `/${name}`, title }] });
}

/**
 * What was decided, and who was there. Somebody who takes no part was not.
 * @throws Refusal badRequest decisionIncomplete, missingPermission, illegalTransition
 */
export function decideInConsultation(
  service: Service,
  caller: Caller,
  message: Message,
  id: string,
  { outcome, attendeeIds, coordinatorId, goals }: Schemas['ConsultationDecision'],
): Promise<Receipt> {
  if (outcome === 'INDIVIDUAL_TRAJECTORY') {
    if (goals === undefined) throw incomplete('goals', 'State what the trajectory is to reach');
    if (coordinatorId === undefined) throw incomplete('coordinatorId', 'State which participant coordinates it');
  }
  return takeStep(
    service,
    caller,
    message,
    'decideInConsultation',
    id,
    async (row, at) => {
      const present = await takePartNow(service, row.id);
      if (!attendeeIds.every((each) => present.has(each)))
        throw incomplete('attendeeIds', 'Name participants of the consultation only');
      if (coordinatorId !== undefined && !present.has(coordinatorId))
        throw incomplete('coordinatorId', 'State which participant coordinates it');
      const decision: DecisionContent = {
        outcome,
        attendeeIds,
        coordinatorId,
        content: goals === undefined ? {} : said(goals),
      };
      return {
        reasonCode: outcome,
        contents: [await sealedPart(service, row, 'DECISION', caller.organisation.id, at, decision)],
      };
    },
    { action: ACTIONS[outcome] },
  );
}

const writing =
  (operation: 'reviewConsultation' | 'renewConsultation', part: 'REVIEW' | 'RENEWAL') =>
  (service: Service, caller: Caller, message: Message, id: string, text: string): Promise<Receipt> =>
    takeStep(service, caller, message, operation, id, async (row, at) => {
      const review: ReviewContent = { content: said(text) };
      return { contents: [await sealedPart(service, row, part, caller.organisation.id, at, review)] };
    });

/** How it goes: the next review is due a term from now. @throws Refusal missingPermission, illegalTransition */
export const reviewConsultation = writing('reviewConsultation', 'REVIEW');

/** The mayor lets it go on for another term, and says why. @throws Refusal missingPermission, illegalTransition */
export const renewConsultation = writing('renewConsultation', 'RENEWAL');
