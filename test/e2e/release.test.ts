import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { call, database, GROUND, MOTIVE, until } from '../support/installation';
import { release } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const PURPOSE = 'DETENTION_REINTEGRATION';
const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const NEED = 'Needs help to find a place to live.';
const arranged = { preparation: 'NO_FOLLOW_UP', text: 'The family takes care of the first weeks.' };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object, purpose = PURPOSE) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': purpose },
  });

async function announced(change: object = {}, by = 'system-dg-epi'): Promise<string> {
  const answer = await asSystem(by, 'POST', '/releases', release(change));
  expect(answer.status).toBe(202);
  return String(answer.body['exchangeId']);
}

const take = async (userName: string, id: string, verb: string, body?: object) =>
  (await person(userName)).call('POST', `/releases/${id}/${verb}`, body ? { body } : {});
const announcer = (id: string, verb: string, body?: object) =>
  asSystem('system-dg-epi', 'POST', `/releases/${id}/${verb}`, body);
const read = async (userName: string, id: string) =>
  (await person(userName)).call('POST', `/releases/${id}/read`, { body: READING });
const followed = async (clientId: string, id: string) => (await asSystem(clientId, 'GET', `/releases/${id}`)).body;

const propose = async (releaseId: string, more: object = {}) =>
  (await person('piet')).call('POST', '/caseConsultations', {
    body: {
      livcId: BY_NAME.mechelenLivc,
      caseReference: randomUUID(),
      legalBasis: GROUND,
      motive: MOTIVE,
      purpose: 'LIVC_FOLLOW_UP',
      releaseId,
      subjectCategory: 'DETAINEE',
      ...more,
    },
  });

describe('an announced release', () => {
  it('is read, acknowledged and prepared by the municipality, and then takes place', async () => {
    const id = await announced();
    const { body } = await read('ina', id);
    expect(JSON.stringify(body)).toContain(NEED);
    accepted(await take('ina', id, 'acknowledge'));
    accepted(await take('ina', id, 'prepare', arranged));
    const prepared = await asSystem('system-dg-epi', 'POST', `/releases/${id}/read`, READING);
    expect(prepared.body['preparations']).toMatchObject([{ content: { care: [{ text: arranged.text }] } }]);
    expect((await announcer(id, 'confirm')).body['state']).toBe('RELEASED');
    expect(accepted(await take('ina', id, 'close'))['state']).toBe('CLOSED');
  });

  it('says its date, and what happens next by itself, to both', async () => {
    const plannedAt = inDays(200);
    const id = await announced({ plannedAt });
    accepted(await take('ina', id, 'acknowledge'));
    for (const clientId of ['system-dg-epi', 'system-mechelen']) {
      expect(await followed(clientId, id)).toMatchObject({ plannedAt, nextStep: { step: 'FIRST_NOTICE' } });
    }
  });

  it('goes to the local cell by a consultation that is proposed for it, before that is said', async () => {
    const id = await announced();
    const livc = { preparation: 'LIVC_FOLLOW_UP', text: 'The local cell follows this up from today.' };
    const early = await take('ina', id, 'prepare', livc);
    expect(JSON.stringify(early.body['issues'])).toContain('preparationIncomplete');
    const consultationId = String(accepted(await propose(id))['exchangeId']);
    accepted(await take('ina', id, 'prepare', { ...livc, consultationId }));
  });

  it('of somebody else is no consultation proposed for', async () => {
    expect(problemOf(await propose(randomUUID()))).toBe('resourceNotFound');
    const id = await announced();
    expect(problemOf(await propose(id, { signalId: randomUUID() }))).toBe('badRequest');
  });

  it('has to be prepared again when its date changes, and says what has changed', async () => {
    const id = await announced();
    accepted(await take('ina', id, 'prepare', arranged));
    const plannedAt = inDays(20);
    const contact = [{ kind: 'FACT', text: 'Goes to live with a sister.' }];
    const change = { plannedAt, content: { subjectCategory: 'DETAINEE', contact } };
    expect((await announcer(id, 'change', change)).status).toBe(202);
    expect(await followed('system-mechelen', id)).toMatchObject({ state: 'ANNOUNCED', plannedAt });
    expect((await read('ina', id)).body['changes']).toMatchObject([{ plannedAt, content: { contact } }]);
  });

  it('is not changed to hold what may not be sent', async () => {
    const id = await announced();
    const threat = [{ kind: 'ASSESSMENT', text: 'Is thought of as dangerous.' }];
    const answer = await announcer(id, 'change', {
      plannedAt: inDays(9),
      content: { subjectCategory: 'DETAINEE', threat },
    });
    expect(answer.status).toBe(403);
    expect(await followed('system-dg-epi', id)).toMatchObject({ state: 'ANNOUNCED' });
  });

  it('that came before anybody was ready is urgent until they are', async () => {
    const id = await announced();
    expect((await announcer(id, 'confirm')).body['state']).toBe('UNPREPARED');
    expect((await followed('system-mechelen', id))['nextStep']).toMatchObject({ step: 'URGENT_REMINDER' });
    expect(accepted(await take('ina', id, 'prepare', arranged))['state']).toBe('RELEASED');
  });

  it('that nobody planned is urgent from its beginning', async () => {
    const id = await announced({ plannedAt: undefined });
    const seen = await followed('system-mechelen', id);
    expect(seen).toMatchObject({ state: 'UNPREPARED', nextStep: { step: 'URGENT_REMINDER' } });
    expect(seen).not.toHaveProperty('plannedAt');
  });

  it('of somebody without an address is known at once to those who are called in, and read by none of them', async () => {
    const id = await announced({ withoutAddress: true });
    expect((await followed('system-ltf', id))['state']).toBe('ANNOUNCED');
    expect((await asSystem('system-ltf', 'POST', `/releases/${id}/read`, READING)).status).toBe(403);
    expect((await asSystem('system-pz-mechelen', 'POST', `/releases/${id}/read`, READING)).status).toBe(403);
    const other = await announced();
    expect((await asSystem('system-ltf', 'GET', `/releases/${other}`)).status).toBe(404);
  });

  it('is read by nobody any more once there will be none', async () => {
    const id = await announced();
    expect((await announcer(id, 'cancel')).status).toBe(202);
    expect(problemOf(await read('ina', id))).toBe('noLongerAvailable');
    expect(problemOf(await take('ina', id, 'prepare', arranged))).toBe('illegalTransition');
  });

  it('is not prepared by a system, nor moved by its recipient', async () => {
    const id = await announced();
    expect((await asSystem('system-mechelen', 'POST', `/releases/${id}/prepare`, arranged)).status).toBe(403);
    for (const verb of ['confirm', 'cancel']) expect(problemOf(await take('ina', id, verb))).toBe('missingPermission');
    expect(await followed('system-dg-epi', id)).toMatchObject({ state: 'ANNOUNCED' });
  });

  it('shows its conditions to the justice house, and masks them for who has no task in them', async () => {
    const judicial = [{ kind: 'FACT', text: 'Has to report every week.' }];
    const content = { subjectCategory: 'DETAINEE', judicial };
    const id = await announced({ recipientId: BY_NAME.ajh, residence: undefined, content });
    expect(JSON.stringify((await read('joke', id)).body)).toContain('report every week');
    const other = await announced({ content });
    const { body } = await read('ina', other);
    const text = JSON.stringify(body);
    expect(text).not.toContain('report every week');
    expect(text).not.toContain('CONDITIONAL');
    expect(body['masked']).toEqual(['judicial']);
  });

  it('can be announced, changed and confirmed over AMQP, and its announcer is told', async () => {
    const epi = await amqpPartner('system-dg-epi');
    const begun = await epi.ask('release.announce', { body: release() });
    const exchangeId = String(begun.data['exchangeId']);
    accepted(await take('ina', exchangeId, 'acknowledge'));
    await epi.next(
      ({ type, data }) => type.endsWith('.release.notify.acknowledged') && data['exchangeId'] === exchangeId,
    );
    const changed = await epi.ask('release.change', { exchangeId, body: { plannedAt: inDays(3) } });
    expect(changed.data['state']).toBe('ANNOUNCED');
    expect((await epi.ask('release.confirm', { exchangeId })).data['state']).toBe('UNPREPARED');
    await epi.close();
  });
});

describe('announcing a release', () => {
  it.each([
    ['to a municipality that is not the one of residence', { recipientId: BY_NAME.genk }, 'missingPermission'],
    ['for a moment that has passed', { plannedAt: '2020-01-01T00:00:00Z' }, 'dateNotAhead'],
    [
      'with an attachment',
      {
        content: {
          subjectCategory: 'DETAINEE',
          care: [{ kind: 'FACT', text: NEED, attachments: [{ attachmentId: randomUUID() }] }],
        },
      },
      'attachmentNotTaken',
    ],
    ['that was not made to the caller', { parentReleaseId: randomUUID() }, 'resourceNotFound'],
  ])('%s is refused, and nothing of it is kept', async (_what, change, code) => {
    const before = await pool.query("SELECT count(*) FROM exchange WHERE type = 'DETAINEE_RELEASE'");
    const answer = await asSystem('system-dg-epi', 'POST', '/releases', release(change));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).toContain(code);
    expect((await pool.query("SELECT count(*) FROM exchange WHERE type = 'DETAINEE_RELEASE'")).rows).toEqual(
      before.rows,
    );
  });

  it('is not done by a justice house that was told nothing', async () => {
    const answer = await asSystem('system-ajh', 'POST', '/releases', release());
    expect(answer.status).toBe(403);
  });

  it('may be passed on by whoever was told, once the originator consents', async () => {
    const id = await announced({ recipientId: BY_NAME.ajh, residence: undefined });
    const onward = release({ parentReleaseId: id });
    expect((await asSystem('system-ajh', 'POST', '/releases', onward)).text).toContain('consentMissing');
    const elle = await person('elle');
    const proposed = await elle.call('POST', '/registerEntries', {
      body: { kind: 'ONWARD_CONSENT', motive: MOTIVE, grant: { exchangeId: id } },
    });
    accepted(proposed);
    await until(async () => (await asSystem('system-ajh', 'POST', '/releases', onward)).status === 202);
    // No right passes on: the prison administration does not follow what the justice house announced.
    const { body } = await asSystem('system-mechelen', 'GET', '/releases?role=RECEIVED');
    const [child] = body['items'] as { exchangeId: string; sender: { organizationId: string } }[];
    expect(child!.sender.organizationId).toBe(BY_NAME.ajh);
    expect((await asSystem('system-dg-epi', 'GET', `/releases/${child!.exchangeId}`)).status).toBe(404);
  });
});
