/**
 * The release of a detainee, seen from outside: the prison administration announces it, the municipality gets ready for it
 * or does not, and both are told in time. Where terms are watched, months are seconds: the drill with Stad Vilvoorde.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Schemas = components['schemas'];
type Tracked = Schemas['ReleaseDetail'];

const MOTIVE = 'Return to society after detention';
/** With Mechelen, at the terms of the frame. */
const REAL = { purpose: 'DETENTION_REINTEGRATION', legalBasis: 'be.livc.2018' } as const;
/** With Vilvoorde, where months are seconds. */
const DRILL = { purpose: 'JUDICIAL_GUIDANCE', legalBasis: 'vl.justice-houses.2021' } as const;
const CELL = '5c4a4e10-0000-4000-8000-000000000011';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const inDays = (days: number) => inSeconds(days * 86_400);

async function announce(cast: Cast, change: Partial<Schemas['ReleaseAnnouncement']>): Promise<string> {
  const answer = await cast.system('system-dg-epi').POST('/releases', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-mechelen'),
      ...REAL,
      motive: MOTIVE,
      releaseKind: 'CONDITIONAL',
      residence: 12025,
      content: {
        subjectCategory: 'DETAINEE',
        identity: { familyName: 'Zonderland', givenName: 'Zita' },
        care: [{ kind: 'FACT', text: 'Needs help to find a place to live.' }],
        judicial: [{ kind: 'FACT', text: 'Has to report every week.' }],
      },
      ...change,
    },
  });
  return expected('announcing', answer).exchangeId;
}

const drill = (cast: Cast, seconds: number) =>
  announce(cast, {
    recipientId: cast.organisationOf('system-vilvoorde'),
    residence: 23088,
    plannedAt: inSeconds(seconds),
    ...DRILL,
  });

async function track(client: Client, releaseId: string, purpose: Schemas['Purpose']): Promise<Tracked> {
  const answer = await client.GET('/releases/{releaseId}', {
    params: { path: { releaseId }, header: { 'Schakel-Purpose': purpose } },
  });
  return expected('following the release', answer);
}

const actionsOf = ({ timeline }: Tracked) => timeline.map(({ action }) => action);

const happened = (cast: Cast, releaseId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast.system('system-dg-epi'), releaseId, DRILL.purpose),
    (tracked) => actionsOf(tracked).includes(action),
  );

const on = (releaseId: string) => ({ path: { releaseId }, ...idempotent() });
const acknowledge = (client: Client, id: string) =>
  client.POST('/releases/{releaseId}/acknowledge', { params: on(id) });
const prepare = (client: Client, id: string, body: Schemas['ReleasePreparation']) =>
  client.POST('/releases/{releaseId}/prepare', { params: on(id), body });
const confirm = (client: Client, id: string) => client.POST('/releases/{releaseId}/confirm', { params: on(id) });
const cancel = (client: Client, id: string) => client.POST('/releases/{releaseId}/cancel', { params: on(id) });
const change = (client: Client, id: string, plannedAt: string) =>
  client.POST('/releases/{releaseId}/change', { params: on(id), body: { plannedAt } });
const read = (client: Client, releaseId: string, grounds: typeof REAL | typeof DRILL) =>
  client.POST('/releases/{releaseId}/read', {
    params: { path: { releaseId } },
    body: { ...grounds, motive: MOTIVE },
  });

const FAMILY: Schemas['ReleasePreparation'] = {
  preparation: 'NO_FOLLOW_UP',
  text: 'The family takes care of the first weeks.',
};

const handedOver: Branch = async (cast, seen) => {
  const epi = cast.system('system-dg-epi');
  const id = await announce(cast, { plannedAt: inDays(120) });
  seen('The prison administration announces a release to the municipality where the person is going to live');
  const piet = await cast.person('piet');
  const content = expected('reading', await read(piet, id, REAL));
  check(content.content?.care !== undefined && content.masked?.join() === 'judicial', 'needs, and masked conditions');
  expected('acknowledging', await acknowledge(piet, id));
  seen('Its prevention officer reads of the needs; the conditions are masked (R19)');
  const proposal = await piet.POST('/caseConsultations', {
    params: idempotent(),
    body: {
      livcId: CELL,
      caseReference: randomUUID(),
      purpose: 'LIVC_FOLLOW_UP',
      legalBasis: REAL.legalBasis,
      motive: MOTIVE,
      releaseId: id,
      subjectCategory: 'DETAINEE',
    },
  });
  const { exchangeId: consultationId } = expected('proposing a consultation', proposal);
  const text = 'The local cell follows this up, and meets before the date.';
  expected('preparing', await prepare(piet, id, { preparation: 'LIVC_FOLLOW_UP', text, consultationId }));
  seen('He proposes a consultation of the local cell, and says that the municipality is ready');
  const ahead = await track(epi, id, REAL.purpose);
  check(ahead.state === 'PREPARED' && ahead.nextStep?.step === 'FIRST_NOTICE', 'a notice three months ahead');
  check(expected('confirming', await confirm(epi, id)).state === 'RELEASED', 'a release that was prepared for');
  seen('The person is released, and everybody was ready');
};

const changed: Branch = async (cast, seen) => {
  const epi = cast.system('system-dg-epi');
  const id = await announce(cast, { plannedAt: inDays(120) });
  const ina = await cast.person('ina');
  expected('preparing', await prepare(ina, id, FAMILY));
  expected('changing the date', await change(epi, id, inDays(40)));
  const tracked = await track(ina, id, REAL.purpose);
  check(tracked.state === 'ANNOUNCED', 'a release that has to be prepared for again');
  seen('The date comes forward: the municipality hears it at once, and has to look at its preparation again');
  refused('announcing for a day that has passed', await change(epi, id, '2020-01-01T00:00:00Z'), 'badRequest');
  expected('preparing again', await prepare(ina, id, FAMILY));
  const again = await track(ina, id, REAL.purpose);
  check(again.nextStep?.step === 'SECOND_NOTICE', 'the next notice, a month ahead of the new date');
  seen('Notices are given ahead of the new date');
};

const unplanned: Branch = async (cast, seen) => {
  const id = await announce(cast, { withoutAddress: true });
  const ltf = cast.system('system-ltf');
  const known = await track(ltf, id, REAL.purpose);
  check(known.state === 'UNPREPARED', 'an urgent release');
  refused('reading as the task force', await read(ltf, id, REAL), 'missingPermission');
  seen('Nobody planned the release and there is no address: urgent at once, and the task force knows of it');
  const ina = await cast.person('ina');
  check(expected('preparing', await prepare(ina, id, FAMILY)).state === 'RELEASED', 'a release that is taken care of');
  seen('The municipality of before takes care of it');
};

const overdue: Branch = async (cast, seen) => {
  const id = await drill(cast, 7);
  const late = await happened(cast, id, 'PREPARATION_OVERDUE');
  check(actionsOf(late).filter((each) => each.endsWith('_NOTICE')).length === 2, 'two notices');
  await track(cast.system('system-ltf'), id, DRILL.purpose);
  seen('Two notices, and nobody is ready: the information officer and the task force are called in before the date');
  await happened(cast, id, 'LAST_NOTICE');
  expected('confirming', await confirm(cast.system('system-dg-epi'), id));
  await happened(cast, id, 'URGENT_OVERDUE');
  seen('The person is released, and the municipality is still not ready: that is urgent now');
  const vera = await cast.person('vera');
  expected('preparing', await prepare(vera, id, FAMILY));
  await happened(cast, id, 'ERASE');
  seen('Once it is ready, the release is closed, and erased with its key');
};

const cancelled: Branch = async (cast, seen) => {
  const id = await drill(cast, 60);
  const vera = await cast.person('vera');
  expected('reading', await read(vera, id, DRILL));
  expected('cancelling', await cancel(cast.system('system-dg-epi'), id));
  refused('reading what will not be', await read(vera, id, DRILL), 'noLongerAvailable');
  seen('There will be no release: from this moment on nobody reads what was announced');
  const erased = await happened(cast, id, 'ERASE');
  check(!actionsOf(erased).some((each) => each.endsWith('_NOTICE')), 'no notice of it');
  seen('Nobody was given notice, and it is erased with its key');
};

export const release: Scenes = {
  'handed over to the local cell': handedOver,
  'date changed': changed,
  'unplanned, without address': unplanned,
  'overdue and called in': overdue,
  cancelled,
};
