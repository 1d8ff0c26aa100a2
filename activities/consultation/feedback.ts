/** The feedback sheet: what the police are told of a consultation, by consensus of all who actually took part (R6). */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { refuseAttachments } from '../exchange/no-attachments';
import { contentOf, openedParts, sealedPart } from '../exchange/part';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { ExchangeFacts } from '../policy/facts';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';
import type { FeedbackContent } from './content';
import { actualParticipants } from './participants';

/** What has happened to feedback, in order. */
const ABOUT_FEEDBACK = ['PROPOSE_FEEDBACK', 'VOTE_FOR', 'VOTE_AGAINST', 'RELEASE_FEEDBACK', 'LAPSE_FEEDBACK'];

interface Vote {
  readonly organisationId: string | null;
  readonly action: string;
}

/** Votes on what is proposed now, that of its proposer among them; nothing where nothing is. */
async function votesOn(service: Service, id: string): Promise<readonly Vote[] | undefined> {
  const steps = await service.db
    .selectFrom('step')
    .select(['action', 'organisation_id'])
    .where('exchange_id', '=', id)
    .where('action', 'in', ABOUT_FEEDBACK)
    .orderBy('version')
    .execute();
  const since = steps.slice(steps.findLastIndex(({ action }) => action === 'PROPOSE_FEEDBACK'));
  if (since[0]?.action !== 'PROPOSE_FEEDBACK') return undefined;
  if (since.some(({ action }) => action === 'RELEASE_FEEDBACK' || action === 'LAPSE_FEEDBACK')) return undefined;
  return since.map(({ action, organisation_id }) => ({ action, organisationId: organisation_id }));
}

/** The last word of each counts. */
function consensus(participants: ReadonlySet<string>, votes: readonly Vote[]): boolean {
  const last = new Map(votes.map(({ organisationId, action }) => [organisationId, action]));
  return [...participants].every((each) => ['VOTE_FOR', 'PROPOSE_FEEDBACK'].includes(last.get(each) ?? ''));
}

/** What the rules are told of the feedback that is to be released (R6). */
async function feedbackFacts(service: Service, row: ExchangeRow): Promise<Pick<ExchangeFacts, 'feedback'>> {
  const votes = await votesOn(service, row.id);
  if (!votes) return {};
  const sheets = (await openedParts(service, row)).filter(({ part }) => part === 'FEEDBACK');
  const sheet = contentOf(sheets.slice(-1), 'FEEDBACK') as FeedbackContent | undefined;
  return {
    feedback: {
      consensus: consensus(await actualParticipants(service, row), votes),
      citesSecret: !sheet || contentFacts(sheet.content).secret,
    },
  };
}

/**
 * Proposes what the police would be told. Its proposer agrees with it; everybody else who took part is to say so.
 * @throws Refusal secretStaysInConsultation, badRequest for an attachment, illegalTransition while something is proposed
 */
export function proposeFeedback(
  service: Service,
  caller: Caller,
  message: Message,
  id: string,
  { content }: components['schemas']['FeedbackProposal'],
): Promise<Receipt> {
  refuseAttachments(content);
  if (contentFacts(content).secret) throw new Refusal('secretStaysInConsultation');
  return takeStep(service, caller, message, 'proposeFeedback', id, async (row, at) => {
    if (await votesOn(service, row.id)) throw new Refusal('illegalTransition');
    const sheet: FeedbackContent = { content };
    return { contents: [await sealedPart(service, row, 'FEEDBACK', caller.organisation.id, at, sheet)] };
  });
}

const voting =
  (operation: 'voteForFeedback' | 'voteAgainstFeedback') =>
  (service: Service, caller: Caller, message: Message, id: string): Promise<Receipt> =>
    takeStep(service, caller, message, operation, id, async (row) => {
      if (!(await votesOn(service, row.id))) throw new Refusal('illegalTransition');
      return {};
    });

/** Agrees to what is proposed; whoever has not may still do so. @throws Refusal illegalTransition while nothing is proposed */
export const voteForFeedback = voting('voteForFeedback');

/** Does not. @throws Refusal as above */
export const voteAgainstFeedback = voting('voteAgainstFeedback');

/**
 * Gives it to the police. A vote that is changed at the same moment makes this decide again.
 * @throws Refusal consensusMissing while anybody who took part has not agreed, or nothing is proposed
 */
export function releaseFeedback(service: Service, caller: Caller, message: Message, id: string): Promise<Receipt> {
  return takeStep(service, caller, message, 'releaseFeedback', id, () => ({}), {
    facts: (row) => feedbackFacts(service, row),
  });
}
