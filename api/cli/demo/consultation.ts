/**
 * A case consultation, seen from outside: opened by two people, contributed to by those who come, decided on, reviewed, and
 * what the police are told of it agreed to by all who took part. Where terms are watched, it is the cell of Stad Vilvoorde,
 * whose months are seconds.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Schemas = components['schemas'];
type Tracked = Schemas['CaseConsultationDetail'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const READING = { purpose: PURPOSE, legalBasis: 'be.livc.2018', motive: 'Follow-up of this case' };
const GOALS = 'Finds work, and keeps coming to the talks.';

interface Cell {
  readonly livcId: string;
  readonly proposer: Client;
  readonly mayor: Client;
}

/** The usual terms, and those that can be watched. */
async function cellOf(cast: Cast, name: 'Mechelen' | 'Vilvoorde'): Promise<Cell> {
  const [livcId, proposer, mayor] =
    name === 'Mechelen'
      ? ['5c4a4e10-0000-4000-8000-000000000011', 'piet', 'mia']
      : ['5c4a4e10-0000-4000-8000-000000000021', 'wout', 'mira'];
  return { livcId, proposer: await cast.person(proposer), mayor: await cast.person(mayor) };
}

const on = (consultationId: string) => ({ path: { consultationId }, ...idempotent() });

async function opened({ livcId, proposer, mayor }: Cell, seen: (step: string) => void): Promise<string> {
  const proposal = await proposer.POST('/caseConsultations', {
    params: idempotent(),
    body: { livcId, caseReference: randomUUID(), ...READING, subjectCategory: 'PERSON_OF_CONCERN' },
  });
  const { exchangeId: id } = expected('proposing', proposal);
  const approve = (client: Client) => client.POST('/caseConsultations/{consultationId}/approve', { params: on(id) });
  refused('approving what one proposed', await approve(proposer), 'fourEyesRequired');
  expected('approving', await approve(mayor));
  seen('The prevention officer proposes a consultation, and the mayor approves it');
  return id;
}

async function invited(cast: Cast, { mayor }: Cell, exchangeId: string, clientId: string): Promise<void> {
  const organizationId = cast.organisationOf(clientId);
  const body = { kind: 'INVITATION' as const, grant: { exchangeId, organizationId } };
  expected('inviting', await mayor.POST('/registerEntries', { params: idempotent(), body }));
}

async function track(client: Client, consultationId: string): Promise<Tracked> {
  const answer = await client.GET('/caseConsultations/{consultationId}', {
    params: { path: { consultationId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the consultation', answer);
}

const actionsOf = ({ timeline }: Tracked) => timeline.map(({ action }) => action);
const happened = (client: Client, id: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(client, id),
    (tracked) => actionsOf(tracked).includes(action),
  );

const statement = (text: string): Schemas['CaseContent'] => ({
  subjectCategory: 'PERSON_OF_CONCERN',
  care: [{ kind: 'FACT', text }],
});
const contribute = (client: Client, id: string, text: string) =>
  client.POST('/caseConsultations/{consultationId}/contribute', {
    params: on(id),
    body: { motive: READING.motive, content: statement(text) },
  });
const decide = (client: Client, id: string, body: Schemas['ConsultationDecision']) =>
  client.POST('/caseConsultations/{consultationId}/decide', { params: on(id), body });
const proposeFeedback = (client: Client, id: string) =>
  client.POST('/caseConsultations/{consultationId}/proposeFeedback', {
    params: on(id),
    body: { content: statement('The person has accepted help, and is guided.') },
  });
const vote = (client: Client, id: string) =>
  client.POST('/caseConsultations/{consultationId}/voteForFeedback', { params: on(id) });
const release = (client: Client, id: string) =>
  client.POST('/caseConsultations/{consultationId}/releaseFeedback', { params: on(id) });
const accept = (client: Client, id: string) =>
  client.POST('/caseConsultations/{consultationId}/acceptInvitation', { params: on(id) });
const decline = (client: Client, id: string) =>
  client.POST('/caseConsultations/{consultationId}/declineInvitation', { params: on(id) });

const followedUp: Branch = async (cast, seen) => {
  const cell = await cellOf(cast, 'Mechelen');
  const id = await opened(cell, seen);
  await invited(cast, cell, id, 'system-caw');
  const carla = await cast.person('carla');
  expected('accepting', await accept(carla, id));
  expected('contributing', await contribute(carla, id, 'Came to every talk.'));
  seen('The CAW, whom the mayor invited, comes and contributes');
  const { proposer } = cell;
  const coordinatorId = cast.organisationOf('system-mechelen');
  const attendeeIds = [cast.organisationOf('system-caw')];
  expected(
    'deciding',
    await decide(proposer, id, { outcome: 'INDIVIDUAL_TRAJECTORY', attendeeIds, coordinatorId, goals: GOALS }),
  );
  const tracked = await track(proposer, id);
  check(tracked.state === 'FOLLOWED_UP' && tracked.dueAt !== undefined, 'a review that will be due');
  seen('They decide on a trajectory, with goals and who coordinates it; a review is due in three months');
  expected('proposing feedback', await proposeFeedback(proposer, id));
  refused('releasing without consensus', await release(proposer, id), 'consensusMissing');
  expected('voting', await vote(carla, id));
  expected('releasing', await release(proposer, id));
  seen('What the police are told is released once everybody who took part agrees (R6), and not before');
};

const declined: Branch = async (cast, seen) => {
  const cell = await cellOf(cast, 'Mechelen');
  const id = await opened(cell, seen);
  await invited(cast, cell, id, 'system-caw');
  await invited(cast, cell, id, 'system-ajh');
  const [carla, joke] = [await cast.person('carla'), await cast.person('joke')];
  expected('declining', await decline(carla, id));
  const unknown = await carla.GET('/caseConsultations/{consultationId}', {
    params: { path: { consultationId: id }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  refused('following what one declined', unknown, 'resourceNotFound');
  seen('The CAW declines: without a reason, and the consultation is unknown to it again');
  check(!actionsOf(await track(joke, id)).some((each) => each.endsWith('INVITATION')), 'nobody else knows of it');
  check(actionsOf(await track(cell.mayor, id)).includes('DECLINE_INVITATION'), 'the convener knows of it');
  seen('The convener knows, and no other participant');
};

const lapsed: Branch = async (cast, seen) => {
  const cell = await cellOf(cast, 'Vilvoorde');
  const id = await opened(cell, seen);
  await invited(cast, cell, id, 'system-caw');
  expected('contributing', await contribute(await cast.person('carla'), id, 'Came to every talk.'));
  await happened(cell.proposer, id, 'REPLIES_DUE');
  seen(
    'The CAW contributes without having replied: the convener hears that a reply is due, and the CAW is not reminded',
  );
  expected('deciding', await decide(cell.proposer, id, { outcome: 'FEEDBACK_ONLY', attendeeIds: [] }));
  expected('proposing feedback', await proposeFeedback(cell.proposer, id));
  const ended = await happened(cell.proposer, id, 'LAPSE_FEEDBACK');
  check(ended.state === 'CLOSED', 'a consultation that was only for feedback, and is closed');
  seen('Not everybody agrees in time: nothing is told to the police, and the consultation is closed');
};

const missed: Branch = async (cast, seen) => {
  const cell = await cellOf(cast, 'Vilvoorde');
  const id = await opened(cell, seen);
  const coordinatorId = cast.organisationOf('system-vilvoorde');
  expected(
    'deciding',
    await decide(cell.proposer, id, {
      outcome: 'INDIVIDUAL_TRAJECTORY',
      attendeeIds: [],
      coordinatorId,
      goals: GOALS,
    }),
  );
  await happened(cell.mayor, id, 'REVIEWS_MISSED');
  seen('Two reviews are missed: the mayor hears of it');
  await happened(cell.mayor, id, 'RENEWAL_DUE');
  const ended = await happened(cell.mayor, id, 'CLOSE');
  check(ended.state === 'CLOSED', 'a closed consultation');
  seen('Nobody renews it either: it closes by itself');
};

const renewed: Branch = async (cast, seen) => {
  const cell = await cellOf(cast, 'Mechelen');
  const id = await opened(cell, seen);
  const renew = (client: Client) =>
    client.POST('/caseConsultations/{consultationId}/renew', {
      params: on(id),
      body: { reason: 'The trajectory has only begun.' },
    });
  refused('renewing as the prevention officer', await renew(cell.proposer), 'missingPermission');
  expected('renewing', await renew(cell.mayor));
  seen('The mayor, and nobody else, lets it go on for another year');
  expected('ending it', await decide(cell.proposer, id, { outcome: 'NO_FOLLOW_UP', attendeeIds: [] }));
  check((await track(cell.mayor, id)).state === 'CLOSED', 'a closed consultation');
  seen('No follow-up is needed any more: it is closed');
};

export const consultation: Scenes = {
  'followed up, feedback released': followedUp,
  'invitation declined': declined,
  'overdue: reviews missed, and closed': missed,
  'feedback not agreed to': lapsed,
  'renewed and ended': renewed,
};
