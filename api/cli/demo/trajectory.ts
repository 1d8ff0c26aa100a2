/**
 * The individual trajectory, seen from outside: a municipality proposes it to an aid centre, hears each round how it goes,
 * and answers a concern. Days are seconds here: the drill of Vilvoorde and the CAW.
 */
import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Schemas = components['schemas'];
type Tracked = Schemas['IndividualTrajectoryDetail'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const READING = {
  purpose: PURPOSE,
  legalBasis: 'be.livc.2018',
  motive: 'Follow-up of this trajectory in the local cell',
};
const HOUSING = { domain: 'HOUSING', text: 'A room of their own by spring.' } as const;
const WORK = { domain: 'WORK', text: 'A first job, with somebody along.' } as const;

async function proposed(
  cast: Cast,
  kind: Schemas['IndividualTrajectoryProposal']['kind'] = 'DISENGAGEMENT',
): Promise<string> {
  const answer = await cast.system('system-vilvoorde').POST('/individualTrajectories', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-caw'),
      ...READING,
      kind,
      approach: 'VOLUNTARY',
      goals: [HOUSING, WORK],
      // Nobody.
      content: { subjectCategory: 'PERSON_OF_CONCERN', identity: { familyName: 'Zonderland', givenName: 'Nora' } },
    },
  });
  return expected('proposing', answer).exchangeId;
}

async function track(cast: Cast, individualTrajectoryId: string): Promise<Tracked> {
  const answer = await cast.system('system-vilvoorde').GET('/individualTrajectories/{individualTrajectoryId}', {
    params: { path: { individualTrajectoryId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the trajectory', answer);
}

/** What happened, but for when it was handed over and opened: that comes when it comes. */
const actionsOf = ({ timeline }: Tracked) =>
  timeline.map(({ action }) => action).filter((action) => action !== 'DELIVER' && action !== 'OPEN');

const happened = (cast: Cast, id: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast, id),
    (tracked) => actionsOf(tracked).includes(action),
  );

const on = (individualTrajectoryId: string) => ({ path: { individualTrajectoryId }, ...idempotent() });

const accept = (client: Client, id: string) =>
  client.POST('/individualTrajectories/{individualTrajectoryId}/accept', { params: on(id) });
const complete = (client: Client, id: string) =>
  client.POST('/individualTrajectories/{individualTrajectoryId}/complete', { params: on(id) });
const report = (client: Client, id: string, housing: Schemas['GoalStatus'], work: Schemas['GoalStatus']) =>
  client.POST('/individualTrajectories/{individualTrajectoryId}/report', {
    params: on(id),
    body: {
      goals: [
        { domain: 'HOUSING', status: housing },
        { domain: 'WORK', status: work, text: 'Comes on time.' },
      ],
    },
  });
const stop = (client: Client, id: string, reasonCode: Schemas['IndividualTrajectoryStop']['reasonCode']) =>
  client.POST('/individualTrajectories/{individualTrajectoryId}/stop', { params: on(id), body: { reasonCode } });
const close = (client: Client, id: string, outcome: Schemas['IndividualTrajectoryOutcome']) =>
  client.POST('/individualTrajectories/{individualTrajectoryId}/close', { params: on(id), body: { outcome } });
const read = (client: Client, individualTrajectoryId: string) =>
  client.POST('/individualTrajectories/{individualTrajectoryId}/read', {
    params: { path: { individualTrajectoryId } },
    body: READING,
  });

async function running(cast: Cast, kind?: Schemas['IndividualTrajectoryProposal']['kind']): Promise<string> {
  const id = await proposed(cast, kind);
  expected('accepting', await accept(cast.system('system-caw'), id));
  return id;
}

const completed: Branch = async (cast, seen) => {
  const [vilvoorde, caw] = [cast.system('system-vilvoorde'), cast.system('system-caw')];
  const id = await proposed(cast);
  const { goals = {} } = expected('reading', await read(caw, id));
  check(goals.work?.[0]?.text === WORK.text, 'the goals, read by the partner');
  expected('accepting', await accept(caw, id));
  seen('Stad Vilvoorde proposed a trajectory with two goals, and the CAW took it on');
  expected('reporting', await report(caw, id, 'ON_TRACK', 'COMPLETED'));
  const { rounds = [] } = expected('reading', await read(vilvoorde, id));
  check(rounds[0]?.said?.work?.[0]?.status === 'COMPLETED', 'how each goal is going');
  seen('The CAW reports how each goal is going, and Vilvoorde reads it');
  expected('completing', await complete(caw, id));
  refused('closing as the partner', await close(caw, id, 'COMPLETED'), 'missingPermission');
  expected('closing', await close(vilvoorde, id, 'COMPLETED'));
  check((await track(cast, id)).outcome === 'COMPLETED', 'the outcome');
  seen('It has come to its end, and Vilvoorde closes it with its outcome');
  await happened(cast, id, 'ERASE');
  refused('reading what was erased', await read(vilvoorde, id), 'noLongerAvailable');
  seen('After its term everything in it is erased, with the key it was sealed with');
};

const declined: Branch = async (cast, seen) => {
  const id = await proposed(cast);
  const caw = cast.system('system-caw');
  const said = await caw.POST('/individualTrajectories/{individualTrajectoryId}/decline', { params: on(id) });
  check(expected('declining', said).state === 'DECLINED', 'a trajectory that was declined');
  check((await track(cast, id)).nextStep === undefined, 'nothing to come after it was declined');
  refused('reading what was declined', await read(caw, id), 'noLongerAvailable');
  seen('The CAW declines: no reason is asked, nobody is reminded, and what was proposed is erased at once');
};

const withdrawn: Branch = async (cast, seen) => {
  const id = await proposed(cast);
  const said = await cast
    .system('system-vilvoorde')
    .POST('/individualTrajectories/{individualTrajectoryId}/withdraw', { params: on(id) });
  check(expected('withdrawing', said).state === 'WITHDRAWN', 'a trajectory that was taken back');
  refused('accepting what was taken back', await accept(cast.system('system-caw'), id), 'illegalTransition');
  seen('Vilvoorde takes its proposal back, and what was proposed is erased at once');
};

const concern: Branch = async (cast, seen) => {
  const [vilvoorde, caw] = [cast.system('system-vilvoorde'), cast.system('system-caw')];
  const id = await running(cast);
  const raised = expected('reporting', await report(caw, id, 'ON_TRACK', 'CONCERN'));
  check(raised.state === 'CONCERN', 'a concern that waits for the municipality');
  await happened(cast, id, 'REVIEW_OVERDUE');
  seen('The CAW has a concern; Vilvoorde is reminded, and late');
  const reviewed = await vilvoorde.POST('/individualTrajectories/{individualTrajectoryId}/review', {
    params: on(id),
    body: { answers: [{ domain: 'WORK', text: 'Begin with two days a week.' }], goals: [HOUSING] },
  });
  check(expected('reviewing', reviewed).state === 'ACCEPTED', 'a trajectory that goes on');
  const { goals } = expected('reading', await read(caw, id));
  check(goals?.work === undefined && goals?.concern !== undefined, 'the goals as they are from now on');
  seen('Vilvoorde answers it and takes one of the goals back: the trajectory goes on');
  expected('stopping', await stop(vilvoorde, id, 'MOVED'));
};

const escalated: Branch = async (cast, seen) => {
  const id = await running(cast);
  const late = await happened(cast, id, 'PROGRESS_OVERDUE');
  check(actionsOf(late).filter((each) => each.includes('PROGRESS_REMINDER')).length === 2, 'two reminders');
  seen('Nothing is reported: two reminders, then the round is overdue');
  await happened(cast, id, 'ESCALATION');
  seen('A second round is missed as well: the mayor of Vilvoorde is called on');
  const mira = await cast.person('mira');
  expected('stopping', await stop(mira, id, 'NOT_POSSIBLE'));
  expected('closing', await close(mira, id, 'TRANSFERRED'));
  seen('The mayor stops it, and closes it as transferred');
};

const stopped: Branch = async (cast, seen) => {
  const id = await running(cast);
  const caw = cast.system('system-caw');
  expected('stopping', await stop(caw, id, 'NO_CONSENT'));
  refused('reporting on what was stopped', await report(caw, id, 'ON_TRACK', 'ON_TRACK'), 'illegalTransition');
  expected('closing', await close(cast.system('system-vilvoorde'), id, 'STOPPED'));
  const { timeline } = await track(cast, id);
  check(
    timeline.some(({ reasonCode }) => reasonCode === 'NO_CONSENT'),
    'the reason, which both see',
  );
  seen('The CAW stops it with a reason, and Vilvoorde closes it');
};

const aftercare: Branch = async (cast, seen) => {
  const id = await running(cast, 'AFTERCARE');
  expected('reporting', await report(cast.system('system-caw'), id, 'ON_TRACK', 'ON_TRACK'));
  seen('Aftercare runs, and is reported on');
  check((await happened(cast, id, 'EXPIRE')).state === 'EXPIRED', 'aftercare that ended by itself');
  seen('Its term is over: it ends by itself, and both are told');
};

export const trajectory: Scenes = {
  completed,
  declined,
  withdrawn,
  concern,
  escalated,
  stopped,
  aftercare,
};
