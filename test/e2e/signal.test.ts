import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { call, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { earlySignal } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const FACT = 'Has not come to school for two weeks.';
const unfounded = { outcome: 'REJECTED_UNFOUNDED', reason: 'Was ill, and the school had not heard of it' };

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': PURPOSE },
  });

async function given(change: object = {}, by = 'system-school'): Promise<string> {
  const answer = await asSystem(by, 'POST', '/signals', earlySignal(change));
  expect(answer.status).toBe(202);
  return String(answer.body['exchangeId']);
}

/** To Vilvoorde, under the frame in which days are seconds. */
const drill = () =>
  given({ recipientId: BY_NAME.vilvoorde, residence: 23088, content: { subjectCategory: 'MINOR' } }, 'system-caw');

const take = async (userName: string, id: string, verb: string, body?: object) =>
  (await person(userName)).call('POST', `/signals/${id}/${verb}`, body ? { body } : {});
const read = async (userName: string, id: string) =>
  (await person(userName)).call('POST', `/signals/${id}/read`, { body: READING });

async function stateOf(clientId: string, id: string): Promise<unknown> {
  return (await asSystem(clientId, 'GET', `/signals/${id}`)).body['state'];
}

async function propose(signalId: string): Promise<string> {
  const piet = await person('piet');
  const answer = await piet.call('POST', '/caseConsultations', {
    body: {
      livcId: BY_NAME.mechelenLivc,
      caseReference: randomUUID(),
      ...READING,
      signalId,
      subjectCategory: 'MINOR',
    },
  });
  return String(accepted(answer)['exchangeId']);
}

describe('an early signal', () => {
  it('is read, acknowledged and decided on by the municipality, and followed by its reporter', async () => {
    const id = await given();
    const { body } = await read('piet', id);
    expect(JSON.stringify(body)).toContain(FACT);
    accepted(await take('piet', id, 'acknowledge'));
    expect(await stateOf('system-school', id)).toBe('ACKNOWLEDGED');
    accepted(await take('piet', id, 'triage', unfounded));
    const followed = await asSystem('system-school', 'GET', `/signals/${id}`);
    expect(followed.body['state']).toBe('TRIAGED');
    expect(followed.body['nextStep']).toMatchObject({ step: 'ERASURE' });
    const again = await read('piet', id);
    expect(again.body).toMatchObject({ triage: unfounded });
  });

  it('is read no more by its reporter, who may not learn what was decided', async () => {
    const id = await given();
    accepted(await take('piet', id, 'triage', unfounded));
    const answer = await asSystem('system-school', 'POST', `/signals/${id}/read`, READING);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('REJECTED');
  });

  it.each([
    ['a national number', { identity: { insz: '85073003328' } }, 'nationalNumberTooEarly'],
    [
      'an attachment',
      { concern: [{ kind: 'FACT', text: FACT, attachments: [{ attachmentId: randomUUID() }] }] },
      'attachmentNotTaken',
    ],
  ])('with %s is refused, and nothing of it is kept', async (_what, content, code) => {
    const before = await pool.query("SELECT count(*) FROM exchange WHERE type = 'SIGNAL'");
    const answer = await asSystem(
      'system-school',
      'POST',
      '/signals',
      earlySignal({ content: { subjectCategory: 'MINOR', ...content } }),
    );
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body['issues'])).toContain(code);
    expect((await pool.query("SELECT count(*) FROM exchange WHERE type = 'SIGNAL'")).rows).toEqual(before.rows);
  });

  it('is not decided on by a system, nor by the mayor while there is time', async () => {
    const id = await given();
    expect((await asSystem('system-mechelen', 'POST', `/signals/${id}/triage`, unfounded)).status).toBe(403);
    expect(problemOf(await take('mia', id, 'triage', unfounded))).toBe('missingPermission');
    expect(await stateOf('system-school', id)).toBe('SUBMITTED');
  });

  it('that was decided on is not decided on again', async () => {
    const id = await given();
    accepted(await take('piet', id, 'triage', unfounded));
    expect(problemOf(await take('piet', id, 'triage', unfounded))).toBe('illegalTransition');
    expect((await asSystem('system-school', 'POST', `/signals/${id}/withdraw`)).status).toBe(409);
  });

  it('can be given and followed over AMQP, and its reporter is told', async () => {
    const school = await amqpPartner('system-school');
    const given = await school.ask('signal.submit', { body: earlySignal() });
    const exchangeId = String(given.data['exchangeId']);
    accepted(await take('piet', exchangeId, 'acknowledge'));
    await school.next(
      ({ type, data }) => type.endsWith('.signal.notify.acknowledged') && data['exchangeId'] === exchangeId,
    );
    const withdrawn = await school.ask('signal.withdraw', { exchangeId });
    expect(withdrawn.data['state']).toBe('WITHDRAWN');
    await school.close();
  });

  it('that was taken back is read by nobody any more', async () => {
    const id = await given();
    expect((await asSystem('system-school', 'POST', `/signals/${id}/withdraw`)).status).toBe(202);
    expect(problemOf(await read('piet', id))).toBe('noLongerAvailable');
  });
});

describe('a decision on a signal', () => {
  it('to phone the police says when that was done', async () => {
    const id = await given();
    const urgent = { outcome: 'URGENT_TO_POLICE', reason: 'Threatened somebody with a knife this morning' };
    expect(problemOf(await take('piet', id, 'triage', urgent))).toBe('badRequest');
    accepted(await take('piet', id, 'triage', { ...urgent, phonedAt: new Date().toISOString() }));
  });

  it('to open a case takes two people, and no case is opened by the first', async () => {
    const id = await given();
    const open = { outcome: 'LIVC_CASE', reason: 'Several of us know something: better together' };
    expect(problemOf(await take('piet', id, 'triage', open))).toBe('badRequest');
    const consultationId = await propose(id);
    accepted(await take('piet', id, 'triage', { ...open, consultationId }));
    const piet = await person('piet');
    const path = `/caseConsultations/${consultationId}`;
    expect(problemOf(await piet.call('POST', `${path}/approve`))).toBe('fourEyesRequired');
    expect((await piet.call('GET', path)).body['state']).toBe('PROPOSED');
    const mia = await person('mia');
    expect(accepted(await mia.call('POST', `${path}/approve`))['state']).toBe('OPEN');
  });

  it('to open a case does not rest on a consultation about another signal', async () => {
    const [one, other] = [await given(), await given()];
    const consultationId = await propose(other);
    const open = { outcome: 'LIVC_CASE', reason: 'Several of us know something', consultationId };
    expect(problemOf(await take('piet', one, 'triage', open))).toBe('badRequest');
  });

  it('names the signal that it repeats, found by name however that is written', async () => {
    const familyName = `Niemandt ${randomUUID().replace(/[^a-f]/g, '')}`;
    const about = (identity: object) => given({ content: { subjectCategory: 'MINOR', identity } });
    const first = await about({ familyName, givenName: 'Rosé' });
    const second = await about({ familyName: familyName.toUpperCase(), givenName: 'rose' });
    const other = await about({ familyName, givenName: 'Roosje' });
    expect((await read('piet', second)).body['possibleDuplicates']).toEqual([first]);
    const repeats = (duplicateOf: string) => ({ outcome: 'DUPLICATE', reason: 'Given by two teachers', duplicateOf });
    expect(problemOf(await take('piet', second, 'triage', repeats(other)))).toBe('badRequest');
    accepted(await take('piet', second, 'triage', repeats(first)));
  });

  it('looks alike from outside, whatever it was', async () => {
    const [rejected, opened] = [await given(), await given()];
    accepted(await take('piet', rejected, 'triage', unfounded));
    const consultationId = await propose(opened);
    accepted(await take('piet', opened, 'triage', { ...unfounded, outcome: 'LIVC_CASE', consultationId }));
    const seen = async (id: string) => {
      const { body } = await asSystem('system-school', 'GET', `/signals/${id}`);
      // When it was handed over depends on the machine.
      const timeline = (body['timeline'] as { action: string }[]).filter(({ action }) => action !== 'DELIVER');
      return JSON.stringify({ ...body, timeline })
        .replaceAll(id, 'the signal')
        .replaceAll(/"(signature|caseId|\w*[aA]t)":"[^"]+"/g, '"$1"')
        .replaceAll(/"caseSequence":\d+/g, '');
    };
    expect(await seen(rejected)).toBe(await seen(opened));
  });
});

/** What happened, but for when it was handed over: that depends on the machine. */
async function taken(id: string): Promise<readonly string[]> {
  const { body } = await asSystem('system-caw', 'GET', `/signals/${id}`);
  return (body['timeline'] as { action: string }[]).map(({ action }) => action).filter((each) => each !== 'DELIVER');
}

describe('a signal that waits', () => {
  it('is reminded of, becomes overdue, may then be decided on by the mayor, and is erased with its key', async () => {
    const id = await drill();
    await until(async () => (await taken(id)).includes('TRIAGE_OVERDUE'));
    accepted(await take('mira', id, 'triage', { outcome: 'REDIRECTED_CARE', reason: 'The CAW itself can help best' }));
    await until(async () => (await stateOf('system-caw', id)) === 'ERASED');
    expect(problemOf(await read('wout', id))).toBe('noLongerAvailable');
    const { rows } = await pool.query(
      `SELECT count(content.id)::int AS contents, count(likeness.exchange_id)::int AS likenesses, count(wrapped_key)::int AS keys
       FROM exchange JOIN case_file ON case_file.id = exchange.case_id
       LEFT JOIN content ON content.exchange_id = exchange.id LEFT JOIN likeness ON likeness.exchange_id = exchange.id
       WHERE exchange.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ contents: 0, likenesses: 0, keys: 0 }]);
    expect(await taken(id)).toEqual([
      'SUBMIT',
      'ACKNOWLEDGEMENT_REMINDER',
      'TRIAGE_REMINDER_50',
      'TRIAGE_REMINDER_80',
      'TRIAGE_OVERDUE',
      'TRIAGE',
      'ERASE',
    ]);
  });

  it('is reminded of no more once it was taken back', async () => {
    const id = await drill();
    expect((await asSystem('system-caw', 'POST', `/signals/${id}/withdraw`)).status).toBe(202);
    await until(async () => (await stateOf('system-caw', id)) === 'ERASED');
    const all = await taken(id);
    expect(all.slice(all.indexOf('WITHDRAW'))).toEqual(['WITHDRAW', 'ERASE']);
  });
});
