import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { steer, tellMechelen } from '../support/delivery';
import { call, database, until } from '../support/installation';
import { notification } from '../support/messages';

interface Event {
  readonly cursor: string;
  readonly id: string;
  readonly sequence: string;
  readonly partitionkey: string;
  readonly data: { readonly exchangeId: string };
}

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

async function page(query = '', clientId = 'system-mechelen') {
  const { status, body } = await call(clientId, 'GET', `/inbox${query}`);
  expect(status).toBe(200);
  return body as { items: Event[]; cursor: string; next?: string; acknowledged: string };
}

/** Everything after a cursor, page by page. */
async function all(after = '0', clientId = 'system-mechelen'): Promise<readonly Event[]> {
  const { items, next } = await page(`?after=${after}&pageSize=7`, clientId);
  return next === undefined ? items : [...items, ...(await all(next, clientId))];
}

const arrived = (exchangeId: string) =>
  until(async () => (await all()).find(({ data }) => data.exchangeId === exchangeId));

/** Where the inbox ends now. */
async function end(after = '0'): Promise<string> {
  const { cursor, next } = await page(`?after=${after}&pageSize=100`);
  return next === undefined ? cursor : end(next);
}

describe('the inbox', () => {
  it('holds what was told, in the order in which it was told, in pages that leave nothing out', async () => {
    const before = await end();
    const reference = randomUUID();
    const ids: string[] = [];
    for (let number = 0; number < 9; number += 1) ids.push(await tellMechelen(reference));
    await arrived(ids[8]!);
    const told = (await all(before)).filter(({ data }) => ids.includes(data.exchangeId));
    expect(told.map(({ data }) => data.exchangeId)).toEqual(ids);
    expect(told.map(({ sequence }) => Number(sequence))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has no holes in its cursor: whoever knows one knows how much comes', async () => {
    const before = await end();
    await Promise.all([tellMechelen(), tellMechelen(), tellMechelen()]);
    await until(async () => (await all(before)).length >= 3);
    const places = (await all(before)).map(({ cursor }) => Number(cursor));
    // What others are told meanwhile takes its places too.
    expect(places).toEqual(places.map((_, index) => Number(before) + 1 + index));
  });

  it('can be asked for one case, to fill a gap', async () => {
    const reference = randomUUID();
    const first = await arrived(await tellMechelen(reference));
    await arrived(await tellMechelen());
    const second = await arrived(await tellMechelen(reference));
    const { items } = await page(`?caseId=${first.partitionkey}`);
    expect(items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('is there for an organization that is reached over its queue as well, and is nobody else’s', async () => {
    const id = await tellMechelen();
    await arrived(id);
    expect(JSON.stringify(await all('0', 'system-vilvoorde'))).not.toContain(id);
    expect(JSON.stringify(await all('0', 'system-dg-epi'))).not.toContain(id);
  });

  it('keeps how far it was acknowledged, and never goes back', async () => {
    const { cursor } = await arrived(await tellMechelen());
    await steer('/inbox/acknowledge', { upTo: cursor });
    await steer('/inbox/acknowledge', { upTo: '1' });
    expect((await page()).acknowledged).toBe(cursor);
  });

  it('is not acknowledged further than it goes', async () => {
    await steer('/inbox/acknowledge', { upTo: '999999999' });
    expect(Number((await page()).acknowledged)).toBe(Number(await end()));
  });

  it('leaves out what the rules no longer let be told', async () => {
    const id = await tellMechelen();
    await arrived(id);
    await pool.query('UPDATE audience SET valid_to = now() WHERE exchange_id = $1 AND organisation_id = $2', [
      id,
      BY_NAME.mechelen,
    ]);
    expect(JSON.stringify(await all())).not.toContain(id);
  });
});

describe('messages that a sender counts', () => {
  const count = (caseReference: string, senderSequence: number) =>
    call('system-ajh', 'POST', '/caseNotifications', {
      body: notification({ recipientId: BY_NAME.mechelen, caseReference, senderSequence }),
      headers: { 'Idempotency-Key': randomUUID() },
    });
  const gaps = async (clientId: string) =>
    (await call(clientId, 'GET', `/partners/${BY_NAME.ajh}`)).body['gaps'] as { caseId: string; missing: number[] }[];
  const missing = async () => (await gaps('system-ajh')).map((gap) => gap.missing);

  it('show their sender a number that is missing, until it comes', async () => {
    const reference = randomUUID();
    await count(reference, 1);
    const none = await missing();
    await count(reference, 4);
    expect(await missing()).toEqual([...none, [2, 3]]);
    await count(reference, 3);
    expect(await missing()).toEqual([...none, [2]]);
    await count(reference, 2);
    expect(await missing()).toEqual(none);
  });

  it('show it to nobody else', async () => {
    await count(randomUUID(), 2);
    expect((await call('system-mechelen', 'GET', `/partners/${BY_NAME.ajh}`)).status).toBe(404);
  });
});
