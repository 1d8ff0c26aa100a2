import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { notification, request } from '../support/messages';
import { person, problemOf } from '../support/person';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const FACT = randomUUID();
const key = () => ({ 'Idempotency-Key': randomUUID() });

async function sent(path: string, body: object, clientId = 'system-mechelen'): Promise<string> {
  const answer = await call(clientId, 'POST', path, { body, headers: key() });
  expect([answer.status, problemOf(answer)]).toEqual([202, undefined]);
  return String(answer.body['exchangeId']);
}

interface Explained {
  readonly organization: { readonly organizationId: string };
  readonly functions: readonly string[];
  readonly category: string;
  readonly visible: boolean;
  readonly rules: readonly { readonly id: string; readonly sentence: string; readonly basis: string }[];
  readonly facts: { readonly exchange: Record<string, unknown> };
}

async function explained(userName: string, question: object): Promise<readonly Explained[]> {
  const answer = await (
    await person(userName)
  ).call('POST', '/explanations', {
    body: { purpose: 'OVERSIGHT', motive: 'A question of the person concerned', ...question },
  });
  expect([answer.status, problemOf(answer)]).toEqual([200, undefined]);
  return answer.body['answers'] as readonly Explained[];
}

describe('an explanation', () => {
  it('says who can see a category, under which rules and on which facts', async () => {
    const exchangeId = await sent('/caseNotifications', notification());
    await (await person('joke')).call('GET', `/caseNotifications/${exchangeId}`);
    const answers = await explained('paula', { exchangeId, category: 'concern', organizationId: BY_NAME.ajh });
    const coordinator = answers.find(({ functions }) => functions.includes('CASE_COORDINATOR'));
    expect(coordinator).toMatchObject({ visible: true, category: 'concern' });
    expect(coordinator?.rules.map(({ id }) => id)).toContain('P02.content');
    expect(coordinator?.rules.every(({ sentence, basis }) => sentence !== '' && basis !== '')).toBe(true);
    const officer = answers.find(({ functions }) => functions.join() === 'DPO');
    expect(officer?.visible ?? false).toBe(false);
  });

  it('is of any past moment: before a protocol ended the recipient could see it, since then not', async () => {
    const exchangeId = await sent(
      '/caseNotifications',
      notification({
        recipientId: BY_NAME.vdab,
        content: { subjectCategory: 'PERSON_OF_CONCERN', work: [{ kind: 'FACT', text: 'Looks for work.' }] },
      }),
    );
    await call('system-vdab', 'GET', `/caseNotifications/${exchangeId}`, { headers: { 'Schakel-Purpose': PURPOSE } });
    const before = new Date().toISOString();
    const { rows } = await pool.query<{ protocol_id: string }>('SELECT protocol_id FROM exchange WHERE id = $1', [
      exchangeId,
    ]);
    const protocol = rows[0]?.protocol_id;
    await pool.query('UPDATE register_entry SET ended_at = now() WHERE id = $1', [protocol]);
    try {
      const question = { exchangeId, category: 'work', organizationId: BY_NAME.vdab };
      const visible = async (more: object) =>
        (await explained('paula', { ...question, ...more })).map((each) => each.visible);
      await until(async () => !(await visible({})).includes(true));
      expect(await visible({ at: before })).toContain(true);
    } finally {
      await pool.query('UPDATE register_entry SET ended_at = NULL WHERE id = $1', [protocol]);
    }
  });

  it('tells a recipient of its own organization only', async () => {
    const exchangeId = await sent('/caseNotifications', notification());
    const answers = await explained('jan', { exchangeId });
    expect(new Set(answers.map(({ organization }) => organization.organizationId))).toEqual(new Set([BY_NAME.ajh]));
  });

  it('is for data protection officers, and of exchanges of their own organization', async () => {
    const exchangeId = await sent('/caseNotifications', notification());
    const ask = async (userName: string) =>
      problemOf(
        await (
          await person(userName)
        ).call('POST', '/explanations', {
          body: { exchangeId, purpose: 'OVERSIGHT', motive: MOTIVE },
        }),
      );
    expect(await ask('ina')).toBe('missingPermission');
    expect(await ask('petra')).toBe('resourceNotFound');
  });
});

describe('asking whether one may, before doing it (AuthZEN 1.0)', () => {
  const question = (more: object = {}) => ({
    subject: { type: 'organization', id: BY_NAME.mechelen },
    action: { name: 'sendCaseNotification' },
    resource: { type: 'organization', id: BY_NAME.ajh, properties: { categories: ['concern'] } },
    context: { purpose: PURPOSE, legalBasis: GROUND, motive: true },
    ...more,
  });
  const ask = (path: string, body: object) =>
    call('system-mechelen', 'POST', `/access/v1/${path}`, { body, base: '', headers: key() });

  it('is answered as the operation itself would be', async () => {
    expect((await ask('evaluation', question())).body).toEqual({ decision: true });
    const toPolice = question({
      resource: { type: 'organization', id: BY_NAME.federalPolice, properties: { categories: ['concern'] } },
    });
    const { body } = await ask('evaluation', toPolice);
    expect(body).toEqual({
      decision: false,
      context: { problem: 'urn:problem-type:schakel:exchange:protocolMissing' },
    });
  });

  it('is answered for oneself only', async () => {
    const other = question({ subject: { type: 'organization', id: BY_NAME.ajh } });
    expect((await ask('evaluation', other)).body['decision']).toBe(false);
  });

  it('is answered for several at once, in their order, and stops where that is asked', async () => {
    const { subject, context, ...shared } = question();
    const nobody = { resource: { type: 'organization', id: randomUUID() } };
    const batch = { subject, context, ...shared, evaluations: [{}, nobody, {}] };
    const { body } = await ask('evaluations', batch);
    const decisions = (said: Record<string, unknown>) =>
      (said['evaluations'] as { decision: boolean }[]).map(({ decision }) => decision);
    expect(decisions(body)).toEqual([true, false, true]);
    const stopped = await ask('evaluations', { ...batch, options: { evaluations_semantic: 'deny_on_first_deny' } });
    expect(decisions(stopped.body)).toEqual([true, false]);
  });

  it('is refused as a question, not as a failure, where a batch names no resource', async () => {
    const { subject, action, context } = question();
    const { status, body } = await ask('evaluations', { subject, action, context, evaluations: [{}] });
    expect([status, (body['evaluations'] as { decision: boolean }[])[0]?.decision]).toEqual([200, false]);
  });
});

describe('a stream of events', () => {
  it('tells of what happens to the exchanges of the organization', async () => {
    const joke = await person('joke');
    const text = await joke.listen(() => sent('/caseNotifications', notification()));
    expect(text).toContain('"action":"SEND"');
  });

  it('goes on after the event that was received last, and leaves none out', async () => {
    const joke = await person('joke');
    let first = '';
    const text = await joke.listen(async () => {
      first = await sent('/caseNotifications', notification());
      return first;
    });
    const id = new RegExp(`id: (${first}\\.\\d+)`).exec(text)?.[1] ?? '';
    const missed = await sent('/caseNotifications', notification());
    const resumed = await joke.listen(() => Promise.resolve(missed), { 'last-event-id': id });
    expect(resumed).not.toContain(`id: ${id}\n`);
    expect(resumed).toContain(missed);
  });

  it('ends when the account of its listener is closed', async () => {
    const otto = await person('otto');
    const { text } = await otto.untilEnded();
    await pool.query(
      `INSERT INTO register_entry (id, version, kind, owner_id, body, valid_from, proposed_at, proposed_by,
         proposed_function, decided_at, approved)
       VALUES ($1, 1, 'ACCOUNT', $2, $3, now(), now(), 'a test', 'DPO', now(), true)`,
      [FACT, BY_NAME.opgroeien, { account: { actor: otto.actor, status: 'DISMISSED' } }],
    );
    try {
      // How fast is measured by npm run test:disclosure.
      expect(await text).toContain(': open');
    } finally {
      await pool.query('DELETE FROM register_entry WHERE id = $1', [FACT]);
    }
  });
});
describe('what came with conditions', () => {
  const strict = (handling: string) => ({
    subjectCategory: 'PERSON_OF_CONCERN',
    care: [{ kind: 'FACT', text: 'Is helped at home.', handling }],
  });

  it('is passed on only when its originator consents, and nothing passes on by itself', async () => {
    const parent = await sent('/informationRequests', request({ content: strict('H2') }));
    const forward = () =>
      call('system-ajh', 'POST', '/informationRequests', {
        body: {
          ...request({ recipientId: BY_NAME.genk, requestedCategories: ['care'] }),
          legalBasis: 'vl.justice-houses.2021',
          parentRequestId: parent,
        },
        headers: key(),
      });
    await until(async () => problemOf(await forward()) !== 'resourceNotFound');
    expect(problemOf(await forward())).toBe('consentMissing');
    const consent = await (
      await person('ina')
    ).call('POST', '/registerEntries', {
      body: { kind: 'ONWARD_CONSENT', grant: { exchangeId: parent } },
    });
    expect(consent.status).toBe(202);
    expect((await forward()).status).toBe(202);
  });

  it('is not stored at all when it is classified (R15)', async () => {
    const headers = key();
    const body = { ...notification(), classification: 'GEHEIM' };
    const answer = await call('system-mechelen', 'POST', '/caseNotifications', { body, headers });
    expect(problemOf(answer)).toBe('classificationRefused');
    const { rows } = await pool.query('SELECT 1 FROM inbox WHERE message_id = $1', [headers['Idempotency-Key']]);
    expect(rows).toEqual([]);
  });

  it('is not read any more once its originator took it back (R14)', async () => {
    const id = await sent('/caseNotifications', notification());
    const read = () =>
      call('system-ajh', 'POST', `/caseNotifications/${id}/read`, {
        body: { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE },
      });
    expect((await read()).status).toBe(200);
    const retract = (clientId: string) =>
      call(clientId, 'POST', `/caseNotifications/${id}/retract`, { headers: key() });
    expect(problemOf(await retract('system-ajh'))).toBe('missingPermission');
    expect((await retract('system-mechelen')).status).toBe(202);
    const answer = await read();
    expect([answer.status, problemOf(answer)]).toEqual([410, 'noLongerAvailable']);
  });
});
