/** Another term for an exchange that is under way: a decision of two people, recorded, that its clock follows. */
import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, database, MOTIVE, PURPOSE, until } from '../support/installation';
import { request } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const DAY = 86_400_000;

async function asked(): Promise<string> {
  const { body } = await call('system-mechelen', 'POST', '/informationRequests', {
    body: request(),
    headers: { 'Idempotency-Key': randomUUID() },
  });
  const id = String(body['exchangeId']);
  await until(async () => (await tracked(id))['state'] === 'DELIVERED');
  return id;
}

const tracked = async (id: string) =>
  (await call('system-mechelen', 'GET', `/informationRequests/${id}`, { headers: { 'Schakel-Purpose': PURPOSE } }))
    .body;
const actionsOf = async (id: string) =>
  ((await tracked(id))['timeline'] as { action: string }[]).map(({ action }) => action);
const dueOf = async (id: string) => Date.parse(String((await tracked(id))['dueAt']));

const propose = async (userName: string, exchangeId: string, grant: object = { term: 'due', period: 'P60D' }) =>
  (await person(userName)).call('POST', '/registerEntries', {
    body: { kind: 'TERM', motive: MOTIVE, grant: { exchangeId, ...grant } },
  });
const approve = async (userName: string, entryId: unknown) =>
  (await person(userName)).call('POST', `/registerEntries/${String(entryId)}/approve`);

describe('another term for an exchange under way', () => {
  it('holds once a second person has approved it, and not before', async () => {
    const id = await asked();
    const before = await dueOf(id);
    const { entryId } = accepted(await propose('ina', id));
    expect(await dueOf(id)).toBe(before);
    expect(problemOf(await approve('ina', entryId))).toBe('fourEyesRequired');
    accepted(await approve('bram', entryId));
    expect((await dueOf(id)) - before).toBeGreaterThan(40 * DAY);
    expect(await actionsOf(id)).toContain('CHANGE_TERM');
  });

  it('is what the clock follows: what is due at once happens by itself, also on a Sunday', async () => {
    const id = await asked();
    const { entryId } = accepted(await propose('ina', id, { term: 'due', period: 'PT0S' }));
    accepted(await approve('bram', entryId));
    await until(async () => (await actionsOf(id)).includes('REMINDER_100'));
  });

  it('is told to the other party', async () => {
    const id = await asked();
    const { entryId } = accepted(await propose('ina', id));
    accepted(await approve('bram', entryId));
    const { rows } = await pool.query<{ type: string }>(
      `SELECT event->>'type' AS type FROM delivery WHERE exchange_id = $1 AND organisation_id = $2`,
      [id, BY_NAME.ajh],
    );
    expect(rows.map(({ type }) => type.split('.').at(-1))).toContain('termChanged');
  });

  it('is not told to whoever has declined meanwhile', async () => {
    const id = await asked();
    const { entryId } = accepted(await propose('ina', id));
    accepted(await (await person('joke')).call('POST', `/informationRequests/${id}/decline`));
    accepted(await approve('bram', entryId));
    const { rows } = await pool.query(
      `SELECT FROM delivery WHERE exchange_id = $1 AND event->>'type' LIKE '%.termChanged'`,
      [id],
    );
    expect(await actionsOf(id)).toContain('CHANGE_TERM');
    expect(rows).toHaveLength(0);
  });

  it('is not for the recipient to propose, nor for a system', async () => {
    const id = await asked();
    expect(problemOf(await propose('joke', id))).toBe('missingPermission');
    const answer = await call('system-mechelen', 'POST', '/registerEntries', {
      body: { kind: 'TERM', motive: MOTIVE, grant: { exchangeId: id, term: 'due', period: 'P60D' } },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(answer.status).toBe(403);
  });

  it.each([
    ['without a period', { term: 'due' }],
    ['of a name that the exchange does not have', { term: 'triage', period: 'P5D' }],
    ['of how long it is kept before it ends by itself', { term: 'closeAfter', period: 'P5D' }],
  ])('%s is refused', async (_what, grant) => {
    const answer = await propose('ina', await asked(), grant);
    expect(JSON.stringify(answer.body['issues'])).toContain('entryIncomplete');
  });

  it('comes too late for what has ended meanwhile', async () => {
    const id = await asked();
    const { entryId } = accepted(await propose('ina', id));
    const ina = await person('ina');
    accepted(await ina.call('POST', `/informationRequests/${id}/withdraw`));
    accepted(await ina.call('POST', `/informationRequests/${id}/close`));
    expect(problemOf(await approve('bram', entryId))).toBe('illegalTransition');
  });
});
