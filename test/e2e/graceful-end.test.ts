import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

import type { Pool } from 'pg';

import { systemOf } from '../../api/client/credentials';
import { tokenSource } from '../../api/client/http-partner';
import { channelOfMechelen, tellMechelen } from '../support/delivery';
import { startGateway, type StartedGateway } from '../support/gateway';
import { call, credentials, database, partner, PURPOSE, service, setting, until } from '../support/installation';
import { idempotent, notification, request } from '../support/messages';
import { person } from '../support/person';
import { receiveWebhooks } from '../support/webhook-receiver';

/** A program that drains takes this long at the most (milliseconds), with some room for a busy machine. */
const BOUND_MS = 28_000;

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

async function tokenOf(clientId: string): Promise<string> {
  const known = await credentials();
  return tokenSource(known, systemOf(known, clientId))();
}

/** Ends a gateway; when it did not end in order, the test fails with the end of its log. @returns how long it took */
async function stoppedInOrder(gateway: StartedGateway): Promise<number> {
  const { code, milliseconds } = await gateway.stop();
  if (code !== 0) throw new Error(`It ended with ${String(code)}:\n${gateway.log()}`);
  return milliseconds;
}

/** The first moment at which a gateway says that it wants no more work. */
const unready = (gateway: StartedGateway) =>
  until(async () => (await fetch(`${gateway.opsUrl}/health/ready`)).status === 503);

interface Sent {
  readonly key: string;
  readonly body: object;
  /** Status, or nothing when the connection ended before there was an answer. */
  status?: number;
  exchangeId?: string;
}

/** Keeps several connections busy until the gateway takes no more. */
async function keepSending(gateway: StartedGateway, most: number, onAccepted: () => void): Promise<readonly Sent[]> {
  const token = await tokenOf('system-mechelen');
  const all: Sent[] = [];
  let gone = false;
  const lane = async () => {
    while (!gone && all.length < most) {
      const sent: Sent = { key: randomUUID(), body: notification() };
      all.push(sent);
      try {
        const answer = await fetch(`${gateway.url}/schakel/v1/caseNotifications`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': sent.key,
          },
          body: JSON.stringify(sent.body),
        });
        sent.status = answer.status;
        sent.exchangeId = ((await answer.json()) as { exchangeId: string }).exchangeId;
        onAccepted();
      } catch {
        gone = true;
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return all;
}

/** What the record holds under a key: the id of the exchange, once. */
async function writtenUnder(key: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT receipt->>'exchangeId' AS id FROM inbox JOIN exchange ON exchange.id::text = receipt->>'exchangeId'
     WHERE message_id = $1`,
    [key],
  );
  return rows.map(({ id }) => id);
}

describe('a gateway that is ended under load', () => {
  it('is unready before its port closes, loses nothing, and ends with success in time', async () => {
    const gateway = await startGateway();
    let accepted = 0;
    const sending = keepSending(gateway, 5_000, () => (accepted += 1));
    await until(() => Promise.resolve(accepted >= 40));
    const ending = stoppedInOrder(gateway);
    await unready(gateway);
    expect((await fetch(`${gateway.url}/schakel/v1/health`)).status).toBe(200);
    const [sent, ended] = await Promise.all([sending, ending]);
    expect(ended).toBeLessThan(BOUND_MS);

    const answered = sent.filter(({ status }) => status !== undefined);
    expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([202]));
    for (const { key, exchangeId } of answered) expect(await writtenUnder(key)).toEqual([exchangeId]);
    // What got no answer may have been written: whoever sends it again gets what it was told, or would have been told.
    for (const { key, body } of sent.filter(({ status }) => status === undefined)) {
      const before = await writtenUnder(key);
      const again = await call('system-mechelen', 'POST', '/caseNotifications', {
        body,
        headers: { 'Idempotency-Key': key },
      });
      expect(again.status).toBe(202);
      if (before.length > 0) expect(before).toEqual([again.body['exchangeId']]);
      expect(await writtenUnder(key)).toEqual([again.body['exchangeId']]);
    }
  }, 120_000);

  it('finishes a request whose body is still on its way', async () => {
    const gateway = await startGateway();
    const key = randomUUID();
    const body = JSON.stringify(notification());
    const sending = httpRequest(`${gateway.url}/schakel/v1/caseNotifications`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf('system-mechelen')}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': key,
      },
    });
    const answering = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.write(body.slice(0, 20));
    const ending = stoppedInOrder(gateway);
    await unready(gateway);
    // It waits for this one after its port has closed.
    await until(async () => (await fetch(`${gateway.url}/schakel/v1/health`).catch(() => undefined)) === undefined);
    sending.end(body.slice(20));
    const [answer] = await answering;
    answer.resume();
    expect(answer.statusCode).toBe(202);
    expect(answer.headers.connection).toBe('close');
    await ending;
    expect(await writtenUnder(key)).toHaveLength(1);
  }, 120_000);

  it('sends those who follow a stream elsewhere at once', async () => {
    const gateway = await startGateway({ SCHAKEL_DRAIN_SECONDS: '0' });
    const { text } = await (await person('ina')).untilEnded(gateway.url);
    const [milliseconds, told] = await Promise.all([stoppedInOrder(gateway), text]);
    expect(told).toMatch(/\nretry: \d+\n\n$/);
    expect(milliseconds).toBeLessThan(8_000);
  }, 120_000);

  it('ends by force, and says so, when it is told a second time', async () => {
    const gateway = await startGateway({ SCHAKEL_DRAIN_SECONDS: '15' });
    const first = gateway.stop();
    await unready(gateway);
    const ended = await gateway.stop();
    await first;
    expect(ended.code).toBe(1);
    expect(ended.milliseconds).toBeLessThan(8_000);
    expect(gateway.log()).toContain('ended by force');
  }, 120_000);
});

/** Ends a role of the installation as an operator would. @returns how long it took; fails when it did not end by itself */
async function ended(role: string): Promise<number> {
  const since = Date.now();
  await service('stop', role);
  const log = readFileSync(join(dirname(setting('SCHAKEL_INSTANCE_FILE')), 'logs', `${role}.log`), 'utf8');
  const last = JSON.parse(log.trim().split('\n').at(-1)!) as { message: string };
  expect(last.message).toBe('stopped');
  return Date.now() - since;
}

/** Does something while a role is ended in the middle of it and started again. */
async function whileEnding<T>(
  role: string,
  work: (number: number) => Promise<T>,
  count: number,
): Promise<readonly T[]> {
  const done: T[] = [];
  let ending: Promise<number> | undefined;
  for (let number = 0; number < count; number += 1) {
    done.push(await work(number));
    if (number === Math.floor(count / 3)) ending = ended(role);
  }
  expect(await ending).toBeLessThan(BOUND_MS);
  await service('start', role);
  return done;
}

describe('a relay that is ended under load', () => {
  it('leaves nothing out, and keeps the order of every case', async () => {
    const { body } = await call('system-mechelen', 'POST', '/webhookSecret/read');
    const receiver = await receiveWebhooks(String(body['secret']));
    const back = await channelOfMechelen({ routes: [{ via: 'WEBHOOK', url: receiver.url }] });
    try {
      const cases = [randomUUID(), randomUUID(), randomUUID()];
      const told = await whileEnding('relay', (number) => tellMechelen(cases[number % cases.length]), 45);
      const came = () => receiver.taken.filter(({ data }) => told.includes(String(data['exchangeId'])));
      await until(() => Promise.resolve(new Set(came().map(({ id }) => id)).size === told.length), 60_000);
      for (const partitionkey of new Set(came().map((each) => each.partitionkey))) {
        const first = new Map(came().flatMap((each) => (each.partitionkey === partitionkey ? [[each.id, each]] : [])));
        const order = [...first.values()].map(({ sequence }) => sequence);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    } finally {
      await back();
      await receiver.close();
    }
  }, 180_000);

  it('does not wait for a webhook that never answers, and tells its partner later', async () => {
    let asked = 0;
    let silent = true;
    const server = createServer((incoming, response) => {
      incoming.resume();
      asked += 1;
      if (!silent) response.writeHead(204).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`;
    const back = await channelOfMechelen({ routes: [{ via: 'WEBHOOK', url }] });
    try {
      await tellMechelen();
      await until(() => Promise.resolve(asked > 0));
      expect(await ended('relay')).toBeLessThan(BOUND_MS);
      const before = asked;
      silent = false;
      await service('start', 'relay');
      await until(() => Promise.resolve(asked > before), 60_000);
    } finally {
      await back();
      server.closeAllConnections();
      server.close();
    }
  }, 180_000);
});

describe('a worker that is ended under load', () => {
  it('leaves no request behind', async () => {
    const mechelen = await partner('system-mechelen');
    const ask = async () => {
      const { data } = await mechelen.POST('/informationRequests', { params: idempotent(), body: request() });
      return data!.exchangeId;
    };
    for (const requestId of await whileEnding('worker', ask, 30)) {
      await until(async () => {
        const { data } = await mechelen.GET('/informationRequests/{requestId}', {
          params: { path: { requestId }, header: { 'Schakel-Purpose': PURPOSE } },
        });
        return data?.state === 'DELIVERED';
      }, 60_000);
    }
  }, 180_000);
});
