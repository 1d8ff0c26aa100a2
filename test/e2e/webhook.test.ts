import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { channelOfMechelen, deliveryTerms, laneOfMechelen, steer, tellMechelen } from '../support/delivery';
import { call, database, until } from '../support/installation';
import { receiveWebhooks, type Posted, type WebhookReceiver } from '../support/webhook-receiver';

let pool: Pool;
let receiver: WebhookReceiver;
let putBack: (() => Promise<void>)[] = [];

/** No waiting between attempts, and few of them. */
const QUICK = { attempts: 3, firstWait: 'PT0S', longestWait: 'PT0S' };

beforeAll(async () => {
  pool = database();
  const { body } = await call('system-mechelen', 'POST', '/webhookSecret/read');
  receiver = await receiveWebhooks(String(body['secret']));
  putBack = [
    await deliveryTerms(pool, QUICK),
    await channelOfMechelen({ routes: [{ via: 'WEBHOOK', url: receiver.url }] }),
  ];
});
afterEach(() => {
  receiver.answer = () => ({ status: 204 });
});
afterAll(async () => {
  for (const back of putBack.reverse()) await back();
  await receiver.close();
  await pool.end();
});

const taken = (exchangeId: string): Promise<Posted> =>
  until(() => Promise.resolve(receiver.taken.find(({ data }) => data['exchangeId'] === exchangeId)));
const parked = async () =>
  (await call('system-mechelen', 'GET', '/parkedMessages?pageSize=100')).body['items'] as Record<string, unknown>[];
/** What other tests have left parked. */
let before: ReadonlySet<unknown>;
beforeEach(async () => {
  before = new Set((await parked()).map(({ parkedId }) => parkedId));
});
const parkedOf = async () => (await parked()).filter(({ parkedId }) => !before.has(parkedId));
const about = (exchangeIds: readonly string[]) =>
  receiver.taken.filter(({ data }) => exchangeIds.includes(String(data['exchangeId'])));

describe('a webhook', () => {
  it('is posted thin events that the library of Standard Webhooks verifies', async () => {
    const id = await tellMechelen();
    const event = await taken(id);
    expect(event.data).toEqual({ exchangeId: id, state: 'ACCEPTED', href: `/schakel/v1/caseNotifications/${id}` });
    expect(receiver.unverified).toEqual([]);
  });

  it('that answers with an error gets the same event again until it takes it', async () => {
    const failing = new Set<string>();
    receiver.answer = ({ id }) => {
      if (failing.has(id)) return { status: 204 };
      failing.add(id);
      return { status: 500 };
    };
    const { id } = await taken(await tellMechelen());
    expect(receiver.tried.filter((each) => each === id).length).toBe(2);
  });

  it('that asks to wait is left alone, and its circuit is open meanwhile', async () => {
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '3600' } });
    const terms = await deliveryTerms(pool, { longestWait: 'PT1H' });
    try {
      const id = await tellMechelen();
      await until(async () => (await laneOfMechelen())['state'] === 'UNREACHED');
      const lane = await laneOfMechelen();
      expect(lane).toMatchObject({ problem: 'throttled', failures: 1, backlog: 1 });
      receiver.answer = () => ({ status: 204 });
      await steer(`/partners/${BY_NAME.mechelen}/resume`);
      await taken(id);
      await until(async () => (await laneOfMechelen())['state'] === 'OPEN');
    } finally {
      await terms();
    }
  });

  it('gets the events of a case in order, whatever fails in between', async () => {
    let turn = 0;
    receiver.answer = () => ({ status: (turn += 1) % 3 === 0 ? 204 : 503 });
    const reference = randomUUID();
    const ids: string[] = [];
    for (let number = 0; number < 5; number += 1) ids.push(await tellMechelen(reference));
    await Promise.all(ids.map(taken));
    const got = about(ids);
    expect(got.map(({ data }) => data['exchangeId'])).toEqual(ids);
    expect(got.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('that refuses one event has it parked with what comes after it in its case, and nothing else', async () => {
    const [reference, other] = [randomUUID(), randomUUID()];
    const first = await tellMechelen(reference);
    await taken(first);
    receiver.answer = ({ partitionkey }) => ({ status: partitionkey === about([first])[0]?.partitionkey ? 422 : 204 });
    const [poison, behind] = [await tellMechelen(reference), await tellMechelen(reference)];
    await taken(await tellMechelen(other));
    await until(async () => (await parkedOf()).length === 2);
    expect((await parkedOf()).map(({ problem }) => problem).sort()).toEqual(['behindParked', 'refused']);

    receiver.answer = () => ({ status: 204 });
    const body = { ids: (await parkedOf()).map(({ parkedId }) => parkedId), dryRun: true };
    expect((await steer('/parkedMessages/replay', body)).body).toMatchObject({ total: 2, replayed: 2, skipped: 0 });
    expect(about([poison, behind])).toEqual([]);
    await steer('/parkedMessages/replay', { ...body, dryRun: false });
    await taken(behind);
    expect(about([first, poison, behind]).map(({ data }) => data['exchangeId'])).toEqual([first, poison, behind]);
    expect(await parkedOf()).toEqual([]);
  });

  it('does not get by replay what the recipient has acknowledged meanwhile', async () => {
    receiver.answer = () => ({ status: 422 });
    const id = await tellMechelen();
    await until(async () => (await parkedOf()).length === 1);
    const [refused] = await parkedOf();
    let cursor = '0';
    await until(async () => {
      const page = (await call('system-mechelen', 'GET', `/inbox?after=${cursor}&pageSize=100`)).body;
      cursor = String(page['cursor']);
      return page['next'] === undefined;
    });
    await steer('/inbox/acknowledge', { upTo: cursor });
    receiver.answer = () => ({ status: 204 });
    const replayed = await steer('/parkedMessages/replay', { ids: [refused?.['parkedId']], dryRun: false });
    expect(replayed.body).toMatchObject({ total: 1, replayed: 0, skipped: 1 });
    // What is told after it comes; it does not.
    await taken(await tellMechelen());
    expect(about([id])).toEqual([]);
  });

  it('gets what waits when its pause ends, and nothing before', async () => {
    await steer(`/partners/${BY_NAME.mechelen}/pause`);
    const id = await tellMechelen();
    await until(async () => (await laneOfMechelen())['backlog'] === 1);
    expect(await laneOfMechelen()).toMatchObject({ state: 'PAUSED', backlog: 1 });
    const inbox = (await call('system-mechelen', 'GET', '/inbox?pageSize=100')).text;
    expect(about([id])).toEqual([]);
    expect(inbox).toBeDefined();
    await steer(`/partners/${BY_NAME.mechelen}/resume`);
    await taken(id);
  });

  it('gets nothing within its maintenance window', async () => {
    const [from, to] = [new Date(Date.now() - 1_000), new Date(Date.now() + 3_600_000)];
    await steer(`/partners/${BY_NAME.mechelen}/maintenance`, { from: from.toISOString(), to: to.toISOString() });
    const id = await tellMechelen();
    await until(async () => (await laneOfMechelen())['backlog'] === 1);
    expect(about([id])).toEqual([]);
    expect((await laneOfMechelen())['state']).toBe('MAINTENANCE');
    await steer(`/partners/${BY_NAME.mechelen}/resume`);
    await taken(id);
  });

  it('is told no more of what its organization lost meanwhile', async () => {
    await steer(`/partners/${BY_NAME.mechelen}/pause`);
    const id = await tellMechelen();
    await until(async () => (await laneOfMechelen())['backlog'] === 1);
    await pool.query('UPDATE audience SET valid_to = now() WHERE exchange_id = $1 AND organisation_id = $2', [
      id,
      BY_NAME.mechelen,
    ]);
    await steer(`/partners/${BY_NAME.mechelen}/resume`);
    await until(async () => (await laneOfMechelen())['backlog'] === 0);
    await taken(await tellMechelen());
    expect(about([id])).toEqual([]);
    expect((await call('system-mechelen', 'GET', '/inbox?pageSize=100')).text).not.toContain(id);
  });
});
