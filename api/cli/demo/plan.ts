/**
 * An action of the Flemish action plan, seen from outside: the agency asks a policy domain to take it on, the domain says
 * round by round how it goes, and both see how the plan goes. Months are seconds here: the drill of the agency and VDAB.
 */
import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Schemas = components['schemas'];
type Tracked = Schemas['PlanActionDetail'];

const PURPOSE = 'PLAN_FOLLOW_UP' as const;
const READING = {
  purpose: PURPOSE,
  legalBasis: 'vl.prevention.2024',
  motive: 'Follow-up of the action plan with the policy domains',
};
const PLAN = 'flanders-2020-2024';
const NEXT = 'demonstration-next';
const ASKED = 'Take your own measures, and say in each round how they go.';
const FIRST = 'Two of five offices have begun with the training.';
const LAST = 'All five offices have finished the training.';

const agency = (cast: Cast) => cast.system('system-abb');
const domain = (cast: Cast) => cast.system('system-vdab');

const assign = (cast: Cast, action: string, description = ASKED) =>
  agency(cast).POST('/planActions', {
    params: idempotent(),
    body: { recipientId: cast.organisationOf('system-vdab'), ...READING, plan: PLAN, action, description },
  });

const assigned = async (cast: Cast, action: string): Promise<string> =>
  expected('asking for an action', await assign(cast, action)).exchangeId;

async function track(client: Client, planActionId: string): Promise<Tracked> {
  const answer = await client.GET('/planActions/{planActionId}', {
    params: { path: { planActionId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the action', answer);
}

const actionsOf = ({ timeline }: Tracked) =>
  timeline.map(({ action }) => action).filter((each) => each !== 'DELIVER' && each !== 'OPEN');

const happened = (cast: Cast, planActionId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(agency(cast), planActionId),
    (tracked) => actionsOf(tracked).includes(action),
  );

const on = (planActionId: string) => ({ path: { planActionId }, ...idempotent() });

const takeOn = (client: Client, id: string) => client.POST('/planActions/{planActionId}/takeOn', { params: on(id) });
const report = (client: Client, id: string, progress: Schemas['PlanProgress'], text: string) =>
  client.POST('/planActions/{planActionId}/report', { params: on(id), body: { progress, text } });
const reportDone = (client: Client, id: string) =>
  client.POST('/planActions/{planActionId}/reportDone', { params: on(id), body: { text: LAST } });
const confirm = (client: Client, id: string) => client.POST('/planActions/{planActionId}/confirm', { params: on(id) });
const revise = (client: Client, id: string, plan: string) =>
  client.POST('/planActions/{planActionId}/revise', { params: on(id), body: { plan } });

const overview = (client: Client, plan: string) => client.GET('/planOverview', { params: { query: { plan } } });

async function takenOn(cast: Cast, action: string): Promise<string> {
  const id = await assigned(cast, action);
  expected('taking it on', await takeOn(domain(cast), id));
  return id;
}

const completed: Branch = async (cast, seen) => {
  const [abb, vdab] = [agency(cast), domain(cast)];
  refused('naming somebody', await assign(cast, 'own-measures-1', `${ASKED} Call 0470 12 34 56.`), 'badRequest');
  seen('An action with a telephone number in it is refused, and not kept');
  const id = await takenOn(cast, 'own-measures-1');
  seen('The agency asks VDAB to take on an action of the plan, and VDAB does');
  refused('reporting on it as the agency', await report(abb, id, 'ON_TRACK', FIRST), 'missingPermission');
  expected('reporting', await report(vdab, id, 'ON_TRACK', FIRST));
  expected('reporting that it is done', await reportDone(vdab, id));
  const { reports = [] } = expected(
    'reading',
    await abb.POST('/planActions/{planActionId}/read', { params: { path: { planActionId: id } }, body: READING }),
  );
  check(reports.map(({ progress }) => progress).join() === 'ON_TRACK,DONE', 'two rounds of reports');
  seen('VDAB reports in two rounds, and the agency reads both');
  expected('confirming', await confirm(abb, id));
  const closed = await happened(cast, id, 'CLOSE');
  check(closed.progress === 'DONE', 'an action that is done');
  const { objectives, counts } = expected('the overview', await overview(vdab, PLAN));
  check(objectives.length === 6 && counts.completed > 0, 'six objectives, and something completed');
  refused('the overview without an action', await overview(cast.system('system-mechelen'), PLAN), 'missingPermission');
  seen('It is confirmed and closes by itself; whoever has an action in the plan sees how all of it goes');
};

const declined: Branch = async (cast, seen) => {
  const id = await assigned(cast, 'own-measures-2');
  const said = await domain(cast).POST('/planActions/{planActionId}/decline', { params: on(id) });
  check(expected('declining', said).state === 'DECLINED', 'an action that was not taken on');
  check((await track(agency(cast), id)).nextStep === undefined, 'nothing to come after it was declined');
  refused('taking on what was declined', await takeOn(domain(cast), id), 'illegalTransition');
  seen('VDAB does not take it on: no reason is asked, and nobody is reminded');
};

const overdue: Branch = async (cast, seen) => {
  const id = await takenOn(cast, 'own-measures-3');
  const late = await happened(cast, id, 'ESCALATION');
  check(late.state === 'ROUND_MISSED', 'a round that was missed');
  check(actionsOf(late).filter((each) => each.startsWith('ROUND_REMINDER')).length === 2, 'two reminders');
  seen('Nothing is reported: two reminders, the round is missed, and the agency is told a month later');
  expected('reporting all the same', await report(domain(cast), id, 'DELAYED', FIRST));
  check(actionsOf(await track(agency(cast), id)).at(-1) === 'REPORT', 'a round that begins anew');
  seen('VDAB reports that it is delayed, and the next round begins');
};

const withdrawn: Branch = async (cast, seen) => {
  const id = await assigned(cast, 'own-measures-4');
  const said = await agency(cast).POST('/planActions/{planActionId}/withdraw', { params: on(id) });
  check(expected('withdrawing', said).state === 'WITHDRAWN', 'an action that was taken back');
  refused('taking on what was taken back', await takeOn(domain(cast), id), 'illegalTransition');
  seen('The agency takes it back before it was taken on: nobody is reminded of it');
};

const carriedOver: Branch = async (cast, seen) => {
  const abb = agency(cast);
  const id = await takenOn(cast, 'own-measures-4');
  expected('carrying it over', await revise(abb, id, NEXT));
  const { plan, timeline } = await track(domain(cast), id);
  const moved = timeline.find(({ action }) => action === 'REVISE');
  check(plan === NEXT && moved?.reasonCode === NEXT, 'an action under the next version of the plan');
  seen('The plan has a new version: the action goes on under it, and VDAB sees under which');
  const other = await takenOn(cast, 'own-measures-6');
  refused('carrying over what the new plan leaves out', await revise(abb, other, NEXT), 'badRequest');
  expected(
    'ending it',
    await abb.POST('/planActions/{planActionId}/end', {
      params: on(other),
      body: { reasonCode: 'LEFT_OUT_OF_NEW_PLAN' },
    }),
  );
  check((await happened(cast, other, 'CLOSE')).endedReason === 'LEFT_OUT_OF_NEW_PLAN', 'why it ended');
  seen('What the new version leaves out is ended with a code that says so, and closes by itself');
};

export const plan: Scenes = { completed, declined, overdue, withdrawn, carriedOver };
