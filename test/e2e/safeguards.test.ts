import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { startGateway } from '../support/gateway';
import { call, database, MOTIVE, until } from '../support/installation';
import { notification } from '../support/messages';
import { accepted, person, problemOf, type Said } from '../support/person';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

/** Id of what was accepted. */
function idOf(said: Said): string {
  const { entryId, exchangeId } = accepted(said);
  return String(entryId ?? exchangeId);
}

const as = async (userName: string, method: string, path: string, body?: object, headers = {}) =>
  (await person(userName)).call(method, path, { ...(body ? { body } : {}), headers });
const propose = (userName: string, body: object) => as(userName, 'POST', '/registerEntries', body);
const settle = (userName: string, entryId: string, verb: string) =>
  as(userName, 'POST', `/registerEntries/${entryId}/${verb}`);
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Told by Mechelen to the justice house. */
async function told(change: object = {}): Promise<string> {
  const { status, body } = await call('system-mechelen', 'POST', '/caseNotifications', {
    body: notification(change),
    headers: { 'Idempotency-Key': randomUUID() },
  });
  return idOf({ status, body });
}

const health = {
  subjectCategory: 'PERSON_OF_CONCERN',
  health: [{ kind: 'ASSESSMENT', text: 'Is being treated.' }],
};

describe('a public fact of the register', () => {
  const processing = { kind: 'PROCESSING', processing: { exchangeType: 'CASE_NOTIFICATION', dpia: 'APPROVED' } };

  it('holds only once a second person, in another function, has approved it', async () => {
    const id = idOf(await propose('dirk', processing));
    expect((await as('ina', 'GET', `/registerEntries/${id}`)).status).toBe(404);
    expect(problemOf(await settle('dirk', id, 'approve'))).toBeDefined();
    accepted(await settle('petra', id, 'approve'));
    const { body } = await as('ina', 'GET', `/registerEntries/${id}`);
    expect([body['state'], body['proposedFunction'], body['decidedFunction']]).toEqual(['ACTIVE', 'OPERATOR', 'DPO']);
  });

  it('is kept by nobody but who keeps the register', async () => {
    expect(problemOf(await propose('paula', processing))).toBe('missingPermission');
  });

  it('can be rejected, and does not hold then', async () => {
    const id = idOf(await propose('dirk', processing));
    accepted(await settle('petra', id, 'reject'));
    expect((await as('ina', 'GET', `/registerEntries/${id}`)).status).toBe(404);
    expect(problemOf(await settle('petra', id, 'approve'))).toBe('illegalTransition');
  });
});

describe('unmasking a special category', () => {
  it('takes two people, and is known to nobody whom it does not concern', async () => {
    const id = await told();
    const grant = { kind: 'UNMASKING', motive: MOTIVE, grant: { exchangeId: id, categories: ['health'] } };
    const entry = idOf(await propose('joke', grant));
    expect(problemOf(await settle('joke', entry, 'approve'))).toBeDefined();
    accepted(await settle('jan', entry, 'approve'));
    expect((await as('jan', 'GET', `/registerEntries/${entry}`)).body['state']).toBe('ACTIVE');
    // A party that it does not concern knows nothing of it.
    expect((await as('ina', 'GET', `/registerEntries/${entry}`)).status).toBe(404);
  });

  it('is not needed for what may not be sent at all: that is refused', async () => {
    const { status, body } = await call('system-mechelen', 'POST', '/caseNotifications', {
      body: notification({ content: health }),
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(problemOf({ status, body })).toBe('protocolMissing');
  });
});

describe('an export', () => {
  it('takes a grant of two people, and holds what its reader may see', async () => {
    const id = await told();
    const body = { exchangeId: id, purpose: 'LIVC_FOLLOW_UP', legalBasis: 'vl.justice-houses.2021', motive: MOTIVE };
    const take = (userName: string) => as(userName, 'POST', '/exports', body);
    expect(problemOf(await take('joke'))).toBe('missingPermission');
    const entry = idOf(await propose('joke', { kind: 'EXPORT', motive: MOTIVE, grant: { exchangeId: id } }));
    expect(problemOf(await take('joke'))).toBe('missingPermission');
    accepted(await settle('jan', entry, 'approve'));
    const { status, body: taken } = await take('joke');
    expect([status, taken['exchangeId']]).toEqual([200, id]);
    expect(JSON.stringify(taken['contents'])).toContain('Did not come to the appointment');
    // The grant is of one organization.
    expect(problemOf(await take('ina'))).toBe('missingPermission');
    const { rows } = await pool.query(
      `SELECT 1 FROM disclosure WHERE operation = 'exportExchange' AND $1 = ANY(subject_ids)`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('handling', () => {
  it('is that of the strictest statement, and is lowered by the originator and a second person only', async () => {
    const content = {
      subjectCategory: 'PERSON_OF_CONCERN',
      concern: [
        { kind: 'FACT', text: 'Open.', handling: 'H0' },
        { kind: 'FACT', text: 'Strict.', handling: 'H3' },
      ],
    };
    const id = await told({ content });
    const handling = async () => (await as('joke', 'GET', `/caseNotifications/${id}`)).body['handling'];
    expect(await handling()).toBe('H3');
    const downgrade = { kind: 'DOWNGRADE', grant: { exchangeId: id, handling: 'H1' } };
    expect(problemOf(await propose('joke', downgrade))).toBe('missingPermission');
    const entry = idOf(await propose('ina', downgrade));
    expect(await handling()).toBe('H3');
    accepted(await settle('bram', entry, 'approve'));
    expect(await handling()).toBe('H1');
  });
});

describe('emergency access', () => {
  const glass = (exchangeId: string, validTo: string) => ({
    kind: 'BREAK_GLASS',
    validTo,
    motive: 'Somebody is in danger at this moment',
    grant: { exchangeId },
  });

  it('lasts no longer than the frame says', async () => {
    const id = await told();
    expect(problemOf(await propose('joke', glass(id, inMinutes(120))))).toBe('missingPermission');
  });

  it('is told at once to the originator, is reviewed by a data protection officer, and is then over', async () => {
    const id = await told();
    const entry = idOf(await propose('joke', glass(id, inMinutes(30))));
    const { rows } = await pool.query<{ kind: string }>(
      `SELECT kind FROM audit_leaf WHERE subject_id = $1 AND kind = 'register.proposed'`,
      [entry],
    );
    expect(rows).toHaveLength(1);
    // The originator's officer knows of it as soon as it holds.
    expect((await as('paula', 'GET', `/registerEntries/${entry}`)).body['state']).toBe('ACTIVE');
    expect(problemOf(await settle('joke', entry, 'review'))).toBe('missingPermission');
    accepted(await settle('paula', entry, 'review'));
    expect((await as('jan', 'GET', `/registerEntries/${entry}`)).body['reviewedAt']).toBeDefined();
    expect(problemOf(await settle('jan', entry, 'review'))).toBe('illegalTransition');
  });

  it('does not open the exchange of others', async () => {
    const id = await told();
    expect((await propose('vera', glass(id, inMinutes(30)))).status).toBe(404);
  });
});

describe('standing in for a colleague', () => {
  it('lends functions for a time, and both stand in the record', async () => {
    const [ina, piet] = [await person('ina'), await person('piet')];
    const delegation = { delegate: piet.actor, functions: ['CASE_COORDINATOR'] };
    const entry = idOf(await propose('ina', { kind: 'DELEGATION', validTo: inMinutes(10), delegation }));
    const lent = { delegator: ina.actor, functions: ['CASE_COORDINATOR'] };
    await until(async () => JSON.stringify((await piet.call('GET', '/me')).body['standsInFor']).includes(ina.actor));
    expect((await piet.call('GET', '/me')).body['standsInFor']).toContainEqual(lent);
    const headers = { 'schakel-on-behalf-of': ina.actor };
    const id = idOf(await as('piet', 'POST', '/caseNotifications', notification(), headers));
    const { rows } = await pool.query<{ on_behalf_of: string }>(
      'SELECT on_behalf_of FROM step WHERE exchange_id = $1',
      [id],
    );
    expect(rows[0]?.on_behalf_of).toBe(ina.actor);
    accepted(await settle('ina', entry, 'end'));
    await until(async () => problemOf(await as('piet', 'GET', '/me', undefined, headers)) === 'missingPermission');
  });

  it('is not for functions that the delegator does not have', async () => {
    const piet = await person('piet');
    const delegation = { delegate: piet.actor, functions: ['MAYOR'] };
    const answer = await propose('ina', { kind: 'DELEGATION', validTo: inMinutes(10), delegation });
    expect(problemOf(answer)).toBe('missingPermission');
  });
});

describe('an account', () => {
  it('that its organization closes is refused within a second, and opened again by two people only', async () => {
    const gust = await person('gust');
    // What another organization says of an actor is of its own accounts only.
    const account = { kind: 'ACCOUNT', account: { actor: gust.actor, status: 'SUSPENDED' } };
    accepted(await propose('paula', account));
    expect((await gust.call('GET', '/me')).status).toBe(200);

    const piet = await person('piet');
    const close = { kind: 'ACCOUNT', account: { actor: piet.actor, status: 'SUSPENDED' } };
    accepted(await propose('paula', close));
    await until(async () => problemOf(await piet.call('GET', '/me')) === 'accountSuspended', 1_000);
    const opening = { kind: 'ACCOUNT', account: { actor: piet.actor, status: 'ACTIVE' } };
    const entry = idOf(await propose('paula', opening));
    expect(problemOf(await piet.call('GET', '/me'))).toBe('accountSuspended');
    accepted(await settle('bram', entry, 'approve'));
    await until(async () => (await piet.call('GET', '/me')).status === 200, 1_000);
  });

  it('that nobody used for longer than the frame says is suspended', async () => {
    const elle = await person('elle');
    expect((await elle.call('GET', '/me')).status).toBe(200);
    await pool.query(`UPDATE account SET last_seen = now() - interval '100 days' WHERE actor = $1`, [elle.actor]);
    // A gateway that has not seen this account today.
    const other = await startGateway();
    try {
      await pool.query(`UPDATE account SET since = now() - interval '200 days' WHERE actor = $1`, [elle.actor]);
      expect(problemOf(await elle.at(other.url, 'GET', '/me'))).toBe('accountSuspended');
    } finally {
      await other.stop();
      await pool.query(`UPDATE account SET last_seen = now() WHERE actor = $1`, [elle.actor]);
    }
  });
});
