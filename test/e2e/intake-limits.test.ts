import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { AmqpPartner } from '../../api/client/amqp-partner';
import { systemOf } from '../../api/client/credentials';
import { tokenSource } from '../../api/client/http-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { startGateway, type StartedGateway } from '../support/gateway';
import { call, credentials, database, partner, until } from '../support/installation';
import { limited, strangersPerMinute } from '../support/intake';
import { idempotent, notification } from '../support/messages';
import { person } from '../support/person';

const LIMIT = 20;
const SENT = 120;

let pool: Pool;
let putBack: (() => Promise<unknown>)[] = [];
beforeAll(() => {
  pool = database();
});
afterEach(async () => {
  for (const back of putBack) await back();
  putBack = [];
});
afterAll(() => pool.end());

/** Sends so many different notifications at once, in turn at each gateway. */
async function flood(gateways: readonly StartedGateway[], clientId: string, count: number) {
  const known = await credentials();
  const token = await tokenSource(known, systemOf(known, clientId))();
  const send = async (gateway: StartedGateway) => {
    const answer = await fetch(`${gateway.url}/schakel/v1/caseNotifications`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(notification()),
    });
    const retryAfter = answer.headers.get('retry-after');
    return { status: answer.status, retryAfter, body: (await answer.json()) as Record<string, unknown> };
  };
  return Promise.all(Array.from({ length: count }, (_none, number) => send(gateways[number % gateways.length]!)));
}
type Flooded = Awaited<ReturnType<typeof flood>>;

const withStatus = (answers: Flooded, status: number) => answers.filter((each) => each.status === status);

/** What is kept of an organization's messages, and of its refusals. */
async function keptOf(organisationId: string) {
  const { rows } = await pool.query<Record<'messages' | 'exchanges' | 'refusals' | 'counted', number>>(
    `SELECT (SELECT count(*) FROM inbox WHERE organisation_id = $1)::int AS messages,
       (SELECT count(*) FROM exchange WHERE sender_id = $1)::int AS exchanges,
       (SELECT count(*) FROM audit_leaf WHERE organisation_id = $1 AND kind = 'refused')::int AS refusals,
       (SELECT coalesce(sum((detail->>'count')::int), 0) FROM audit_leaf
        WHERE organisation_id = $1 AND kind = 'refused.many')::int AS counted`,
    [organisationId],
  );
  return rows[0]!;
}

describe('a partner that floods two gateways', () => {
  let flooded: Flooded;
  let others: Flooded;
  let ownPeople: number;
  let metrics: string;
  let before: Awaited<ReturnType<typeof keptOf>>;

  beforeAll(async () => {
    // A window that is longer than all of this takes.
    const back = await limited(pool, BY_NAME.genk, { messages: LIMIT, seconds: 120 });
    const gateways = await Promise.all([startGateway(), startGateway()]);
    try {
      before = await keptOf(BY_NAME.genk);
      [flooded, others] = await Promise.all([
        flood(gateways, 'system-genk', SENT),
        flood(gateways, 'system-vilvoorde', 20),
      ]);
      ownPeople = (await (await person('gust')).at(gateways[0].url, 'GET', '/me')).status;
      metrics = await (await fetch(`${gateways[0].opsUrl}/metrics`)).text();
    } finally {
      await Promise.all(gateways.map((each) => each.stop()));
      await back();
    }
  }, 120_000);

  it('is held to its limit by both of them together', () => {
    expect(withStatus(flooded, 202)).toHaveLength(LIMIT);
    expect(withStatus(flooded, 429)).toHaveLength(SENT - LIMIT);
  });

  it('is told when to come back', () => {
    const [refusal] = withStatus(flooded, 429);
    expect(refusal!.body).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests', status: 429 });
    expect(Number(refusal!.retryAfter)).toBeGreaterThan(0);
    expect(Number(refusal!.retryAfter)).toBeLessThanOrEqual(120);
  });

  it('takes nothing from others, nor from its own people', () => {
    expect(withStatus(others, 202)).toHaveLength(20);
    expect(ownPeople).toBe(200);
  });

  it('leaves nothing of what was refused but how many they were', async () => {
    expect(await keptOf(BY_NAME.genk)).toEqual({
      messages: before.messages + LIMIT,
      exchanges: before.exchanges + LIMIT,
      refusals: before.refusals,
      counted: before.counted + SENT - LIMIT,
    });
    expect(metrics).toMatch(/schakel_refused_total\{[^}]*code="tooManyRequests"\} \d+/);
  });
});

/** A limit that the gateway of the installation has heard of: it holds the system to it, and one window is used up. */
async function heardOf(organisationId: string, clientId: string, limit: { messages: number; seconds: number }) {
  putBack.push(await limited(pool, organisationId, limit));
  await until(async () => (await call(clientId, 'GET', '/me')).status === 429);
}

describe('a partner above its rate', () => {
  it('gets everything through when its client waits as it is told', async () => {
    await heardOf(BY_NAME.genk, 'system-genk', { messages: 2, seconds: 1 });
    const genk = await partner('system-genk');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => genk.POST('/caseNotifications', { params: idempotent(), body: notification() })),
    );
    expect(answers.map(({ response }) => response.status)).toEqual(Array(6).fill(202));
  });

  it('over AMQP is slowed down, not refused, while others go on', async () => {
    await heardOf(BY_NAME.genk, 'system-genk', { messages: 5, seconds: 2 });
    const known = await credentials();
    const [genk, vilvoorde] = await Promise.all(
      ['system-genk', 'system-vilvoorde'].map((name) => AmqpPartner.connect(known, systemOf(known, name))),
    );
    const came: { readonly at: number; readonly type: string }[] = [];
    const asked = Array.from({ length: 12 }, async () => {
      const { type } = await genk!.ask('caseNotification.send', { body: notification() });
      came.push({ at: Date.now(), type });
    });
    const reply = await vilvoorde!.ask('caseNotification.send', { body: notification() });
    const meanwhile = came.length;
    await Promise.all(asked);
    await Promise.all([genk!.close(), vilvoorde!.close()]);
    expect(reply.type).toMatch(/\.reply$/);
    expect(meanwhile).toBeLessThan(12);
    expect(came.every(({ type }) => type.endsWith('.reply'))).toBe(true);
    // Twelve at five in two seconds need three windows, so two whole ones lie between the first and the last.
    expect(came.at(-1)!.at - came[0]!.at).toBeGreaterThan(3_000);
  });
});

describe('callers that nobody knows', () => {
  const strangers = async () => {
    const { rows } = await pool.query<Record<'written' | 'counted', number>>(
      `SELECT count(*) FILTER (WHERE kind = 'refused')::int AS written,
         coalesce(sum((detail->>'count')::int) FILTER (WHERE kind = 'refused.many'), 0)::int AS counted
       FROM audit_leaf WHERE organisation_id IS NULL AND detail->>'code' = 'noAccessToken'`,
    );
    return rows[0]!;
  };

  it('are written down one by one up to a number, and above it as one count', async () => {
    putBack.push(await strangersPerMinute(pool, 3));
    const gateway = await startGateway();
    putBack.push(() => gateway.stop());
    const before = await strangers();
    for (let number = 0; number < 10; number += 1) {
      expect((await fetch(`${gateway.url}/schakel/v1/me`)).status).toBe(401);
    }
    expect(await strangers()).toEqual({ written: before.written + 3, counted: before.counted });
    expect((await gateway.stop()).code).toBe(0);
    expect(await strangers()).toEqual({ written: before.written + 3, counted: before.counted + 7 });
  });
});
