/** Where each bad message ends: one test for each row of the tables in docs/delivery.md, under the same name. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decode, sign } from 'jsonwebtoken';
import { connect } from 'amqplib';

import type { AmqpPartner, PartnerMessage } from '../../api/client/amqp-partner';
import { systemOf } from '../../api/client/credentials';
import { tokenSource } from '../../api/client/http-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { systemKey } from '../../infra/local/demo/keys';
import { EVENTS_EXCHANGE, ingressQueue } from '../../infra/rabbitmq/topology';
import { amqpPartner, closing, command, serviceConnection, stranger, type Stranger } from '../support/amqp';
import { call, credentials, database, service, setting, until } from '../support/installation';
import { notification } from '../support/messages';
import { metric } from '../support/metric';

const SENDER = 'system-mechelen';
const pool = database();
let own: Stranger;
let listener: AmqpPartner;

beforeAll(async () => {
  own = await stranger(SENDER);
  listener = await amqpPartner(SENDER);
});
afterAll(async () => {
  await Promise.all([own.close(), listener.close(), pool.end()]);
});

const codeOf = (type: unknown) => String(type).split(':').at(-1);

/** The problem that comes back for an id, on the partner's own queue. */
async function problemFor(id: string): Promise<string | undefined> {
  const answer: PartnerMessage = await listener.next((message) => message.correlationId === id);
  expect(answer.type).toMatch(/\.problemReply$/);
  return codeOf(answer.data['type']);
}

interface Row {
  readonly id: string;
  readonly direction: string;
  readonly organisation_id: string;
  readonly problem: string;
  readonly message_id: string | null;
  readonly sealed: Buffer;
  readonly replays: number;
}

const parkedRows = async (): Promise<readonly Row[]> =>
  (await pool.query<Row>(`SELECT * FROM parked_message WHERE state = 'PARKED'`)).rows;

/** Does something after which one message more is parked. @returns that one */
async function parkedBy(act: () => Promise<unknown>): Promise<Row> {
  const before = new Set((await parkedRows()).map((row) => row.id));
  await act();
  const added = await until(async () => {
    const more = (await parkedRows()).filter((row) => !before.has(row.id));
    return more.length > 0 && more;
  }, 60_000);
  expect(added).toHaveLength(1);
  // Counted after it was written.
  await until(async () => (await metric('relay', 'schakel_parked_total', { code: added[0]!.problem })) > 0);
  return added[0]!;
}

/** Does something that one gateway must have refused, for this reason. */
async function refusedAs<T>(code: string, act: () => Promise<T>): Promise<T> {
  const before = await metric('gateway', 'schakel_refused_total', { code });
  const result = await act();
  await until(async () => (await metric('gateway', 'schakel_refused_total', { code })) > before);
  return result;
}

/** Sends a command as any program could, and sees which problem comes back. */
async function refusedCommand(code: string, sent: ReturnType<typeof command>, options: object = {}): Promise<void> {
  const parkedBefore = (await parkedRows()).length;
  await refusedAs(code, () => own.send(sent, options));
  expect(await problemFor(sent.id)).toBe(code);
  expect((await parkedRows()).length).toBe(parkedBefore);
}

/** Something that the broker says no to: the channel is closed, and whoever sent it knows. */
async function refusedByBroker(attempt: (other: Stranger) => Promise<unknown>): Promise<string> {
  const other = await stranger(SENDER);
  const closed = closing(other.channel);
  await attempt(other).catch(() => undefined);
  const said = (await closed).message;
  await other.close();
  return said;
}

/** An exchange whose content nobody can open any more: reading it makes the handler fail, whoever asks. */
async function unreadableExchange(): Promise<string> {
  const headers = { 'Idempotency-Key': randomUUID() };
  const { body } = await call(SENDER, 'POST', '/caseNotifications', { body: notification(), headers });
  const id = String(body['exchangeId']);
  await pool.query(`UPDATE content SET sealed = '\\x00' WHERE exchange_id = $1`, [id]);
  return id;
}
const reading = { purpose: 'LIVC_FOLLOW_UP', legalBasis: 'be.livc.2018', motive: 'Follow-up of this case' };

const send = (body: unknown, headers: Record<string, string> = {}) =>
  call(SENDER, 'POST', '/caseNotifications', { body, headers: { 'Idempotency-Key': randomUUID(), ...headers } });

async function refusedCall(code: string, act: () => ReturnType<typeof call>): Promise<void> {
  const answer = await refusedAs(code, act);
  expect(codeOf(answer.body['type'])).toBe(code);
}

/** The genuine token of the sender, with other claims or by another signer. */
async function withToken(claims: object, key?: string) {
  const known = await credentials();
  const { header, payload } = decode(await tokenSource(known, systemOf(known, SENDER))(), { complete: true })!;
  const { privateKeyPem } = systemKey(setting('SCHAKEL_KEYS_DIR'), 'identity-provider');
  const token = sign({ ...(payload as object), jti: randomUUID(), ...claims }, key ?? privateKeyPem, {
    algorithm: 'ES256',
    header: { ...header, alg: 'ES256' },
  });
  return send(notification(), { authorization: `Bearer ${token}` });
}
const seconds = () => Math.floor(Date.now() / 1000);

const OVER_AMQP: Readonly<Record<string, () => Promise<void>>> = {
  'AMQP: poison, the handler fails on it again and again': async () => {
    const exchangeId = await unreadableExchange();
    const poison = command('caseNotification.read', { exchangeId, body: reading });
    const spared = command('caseNotification.list', { purpose: 'LIVC_FOLLOW_UP' });
    // Whatever a partner writes in the headers, it cannot blame another nor take over what was parked.
    const headers = {
      'schakel-parked-id': randomUUID(),
      'x-death': [{ queue: `partner.${BY_NAME.ajh}.out`, reason: 'rejected' }],
      'x-first-death-queue': `partner.${BY_NAME.ajh}.out`,
    };
    const row = await parkedBy(async () => {
      await own.send(poison, { headers, messageId: poison.id });
      await own.send(spared);
      // Others of the same partner go on meanwhile.
      const answer = await listener.next(({ correlationId }) => correlationId === spared.id);
      expect(answer.type).toMatch(/\.reply$/);
    });
    expect(row).toMatchObject({ direction: 'IN', organisation_id: BY_NAME.mechelen, problem: 'notHandled' });
    expect(row.message_id).toBe(poison.id);
    expect(row.id).not.toBe(headers['schakel-parked-id']);
    expect(row.sealed.toString()).not.toContain(exchangeId);
    expect(await problemFor(poison.id)).toBe('notHandled');
  },
  'AMQP: unroutable, its queue is gone': async () => {
    const broker = await serviceConnection();
    const channel = await broker.createChannel();
    const binding = [ingressQueue(own.system), own.system.amqp.inboundExchange, ''] as const;
    await channel.unbindQueue(...binding);
    const lost = command('caseNotification.list', {});
    const row = await parkedBy(() => own.send(lost));
    await channel.bindQueue(...binding);
    expect(row).toMatchObject({ direction: 'IN', organisation_id: BY_NAME.mechelen, problem: 'notHandled' });
    expect(await problemFor(lost.id)).toBe('notHandled');
    await broker.close();
  },
  'AMQP: unroutable, on the way out': async () => {
    const broker = await serviceConnection();
    const channel = await broker.createChannel();
    const { amqp, organisationId } = systemOf(await credentials(), 'system-opgroeien');
    const binding = [amqp.outboundQueue, EVENTS_EXCHANGE, organisationId] as const;
    await channel.unbindQueue(...binding);
    const before = await metric('relay', 'schakel_unroutable_total');
    const sent = await send(notification({ recipientId: BY_NAME.opgroeien }));
    await until(async () => (await metric('relay', 'schakel_unroutable_total')) > before);
    await channel.bindQueue(...binding);
    const recipient = await amqpPartner('system-opgroeien');
    await recipient.next(({ data }) => data['exchangeId'] === sent.body['exchangeId']);
    await recipient.close();
    await broker.close();
  },
  'AMQP: oversized, above 256 KiB': async () => {
    const messageId = randomUUID();
    const row = await parkedBy(() =>
      refusedAs('payloadTooLarge', () => own.send(Buffer.alloc(300 * 1024, 'Zonderland '), { messageId })),
    );
    expect(row).toMatchObject({ direction: 'IN', problem: 'payloadTooLarge', message_id: messageId });
    expect(row.sealed.toString()).not.toContain('Zonderland');
    expect(await problemFor(messageId)).toBe('payloadTooLarge');
  },
  'AMQP: oversized, above what the broker takes': async () => {
    const before = (await parkedRows()).length;
    expect(await refusedByBroker((other) => other.send(Buffer.alloc(2 * 1024 * 1024)))).toContain('larger than');
    expect((await parkedRows()).length).toBe(before);
  },
  'AMQP: unparsable, with a message id': async () => {
    const messageId = randomUUID();
    const row = await parkedBy(() =>
      refusedAs('malformedBody', () => own.send(Buffer.from('{"familyName": "Zonderland"'), { messageId })),
    );
    expect(row).toMatchObject({ direction: 'IN', problem: 'malformedBody', message_id: messageId });
    expect(row.sealed.toString()).not.toContain('Zonderland');
    expect(await problemFor(messageId)).toBe('malformedBody');
  },
  'AMQP: unparsable, without a message id': async () => {
    const row = await parkedBy(() => refusedAs('malformedBody', () => own.send(Buffer.from('no command'))));
    expect(row).toMatchObject({ organisation_id: BY_NAME.mechelen, problem: 'malformedBody', message_id: null });
  },
  'AMQP: unauthorised, no permission at the broker': async () => {
    const exchange = `partner.${BY_NAME.ajh}.in`;
    const said = await refusedByBroker((other) => other.send(command('caseNotification.list', {}), {}, exchange));
    expect(said).toContain('ACCESS_REFUSED');
  },
  'AMQP: unauthorised, denied by the rules': async () => {
    const body = notification({ recipientId: BY_NAME.federalPolice });
    await refusedCommand('protocolMissing', command('caseNotification.send', { body }));
  },
  "AMQP: wrongly signed, another's user id": async () => {
    const sent = command('caseNotification.list', {});
    expect(await refusedByBroker((other) => other.send(sent, { userId: 'partner-ajh' }))).toContain('user_id');
  },
  'AMQP: wrongly signed, no user id': async () => {
    await refusedCommand('senderNotBound', command('caseNotification.send', { body: notification() }), {
      userId: undefined,
    });
  },
  'AMQP: late, after its expirytime': async () => {
    const expirytime = new Date(Date.now() - 1000).toISOString();
    const late = command('caseNotification.send', { body: notification() }, { expirytime });
    await refusedCommand('messageExpired', late);
  },
  'AMQP: late, waited too long in its queue': async () => {
    const late = command('caseNotification.send', { body: notification() });
    await service('stop', 'gateway');
    try {
      const row = await parkedBy(() => own.send(late, { expiration: '100' }));
      expect(row).toMatchObject({ direction: 'IN', problem: 'messageExpired', message_id: late.id });
      expect(await problemFor(late.id)).toBe('messageExpired');
    } finally {
      await service('start', 'gateway');
    }
  },
  'AMQP: a duplicate': async () => {
    const sent = command('caseNotification.send', { body: notification() });
    await own.send(sent);
    const first = await listener.next(({ correlationId }) => correlationId === sent.id);
    // A duplicate that comes late is still the same message: it was carried out in time.
    await own.send({ ...sent, expirytime: new Date(Date.now() - 1000).toISOString() });
    const second = await listener.next(({ correlationId }) => correlationId === sent.id);
    expect([second.type, second.data]).toEqual([first.type, first.data]);
  },
  'AMQP: the same id with another body': async () => {
    const sent = command('caseNotification.send', { body: notification() });
    await own.send(sent);
    await listener.next(({ correlationId }) => correlationId === sent.id);
    await refusedCommand('idempotencyConflict', { ...sent, data: { body: notification() } });
  },
  'AMQP: an unknown command': async () => {
    const sent = command('caseNotification.Zonderland', {});
    await refusedAs('unknownCommand', () => own.send(sent));
    const answer = await listener.next(({ correlationId }) => correlationId === sent.id);
    expect([codeOf(answer.data['type']), JSON.stringify(answer).includes('Zonderland')]).toEqual([
      'unknownCommand',
      false,
    ]);
  },
  'AMQP: an unknown partner': async () => {
    const url = new URL((await credentials()).amqpUrl);
    url.username = 'partner-nobody';
    url.password = 'guess';
    url.pathname = '/%2Fschakel';
    await expect(connect(url.href)).rejects.toThrow(/ACCESS_REFUSED|403/);
  },
  'AMQP: rejected by its recipient': async () => {
    const recipient = await stranger('system-ocad');
    const broker = await serviceConnection();
    const publishing = await broker.createConfirmChannel();
    const messageId = randomUUID();
    const row = await parkedBy(async () => {
      // Whatever else stands in the queue is left alone: sent back again and again, it would be parked too.
      await recipient.channel.consume(recipient.system.amqp.outboundQueue, (message) => {
        if (message?.properties.messageId === messageId) recipient.channel.reject(message, false);
      });
      const type = 'be.vlaanderen.schakel.v1.caseNotification.notify.sent';
      publishing.publish(EVENTS_EXCHANGE, BY_NAME.ocad, Buffer.from('{}'), { persistent: true, messageId, type });
      await publishing.waitForConfirms();
    });
    expect(row).toMatchObject({ direction: 'OUT', organisation_id: BY_NAME.ocad, problem: 'rejectedByRecipient' });
    expect(row.message_id).toBe(messageId);
    await Promise.all([recipient.close(), broker.close()]);
  },
  'AMQP: not fetched by its recipient in time': async () => {
    const broker = await serviceConnection();
    const publishing = await broker.createConfirmChannel();
    const options = { persistent: true, messageId: randomUUID(), expiration: '50' };
    const row = await parkedBy(async () => {
      publishing.publish(EVENTS_EXCHANGE, BY_NAME.prosecutor, Buffer.from('{}'), options);
      await publishing.waitForConfirms();
    });
    expect(row).toMatchObject({ direction: 'OUT', organisation_id: BY_NAME.prosecutor, problem: 'notFetched' });
    await broker.close();
  },
};

const OVER_HTTP: Readonly<Record<string, () => Promise<void>>> = {
  'HTTP: poison, the handler fails on it again and again': async () => {
    const path = `/caseNotifications/${await unreadableExchange()}/read`;
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const answer = await call(SENDER, 'POST', path, { body: reading });
      expect([answer.status, codeOf(answer.body['type'])]).toEqual([500, 'internalServerError']);
    }
  },
  'HTTP: unroutable, nobody is there to receive it': () =>
    refusedCall('recipientNotFound', () => send(notification({ recipientId: randomUUID() }))),
  'HTTP: oversized, above 256 KiB': () =>
    refusedCall('payloadTooLarge', () => send({ ...notification(), motive: 'x'.repeat(300 * 1024) })),
  'HTTP: unparsable': () =>
    refusedCall('malformedBody', () => call(SENDER, 'POST', '/caseNotifications', { raw: '{"familyName": "Zonder' })),
  'HTTP: unauthorised, without a token': () =>
    refusedCall('noAccessToken', () => send(notification(), { authorization: 'Basic eDp5' })),
  'HTTP: unauthorised, denied by the rules': () =>
    refusedCall('protocolMissing', () => send(notification({ recipientId: BY_NAME.federalPolice }))),
  'HTTP: wrongly signed, a token of another key': () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    return refusedCall('invalidAccessToken', () => withToken({}, key));
  },
  'HTTP: late, with a token that has expired': () =>
    refusedCall('expiredAccessToken', () => withToken({ iat: seconds() - 900, exp: seconds() - 600 })),
  'HTTP: a duplicate': async () => {
    const [body, headers] = [notification(), { 'Idempotency-Key': randomUUID() }];
    const [first, second] = [await send(body, headers), await send(body, headers)];
    expect([second.status, second.body]).toEqual([202, first.body]);
  },
  'HTTP: the same id with another body': async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    await send(notification(), headers);
    await refusedCall('idempotencyConflict', () => send(notification(), headers));
  },
  'HTTP: an unknown operation': async () => {
    const answer = await call(SENDER, 'POST', '/caseNotification', { body: notification() });
    expect([answer.status, codeOf(answer.body['type'])]).toEqual([404, 'resourceNotFound']);
  },
  'HTTP: an unknown partner': () => refusedCall('unknownOrganization', () => withToken({ vo_orgcode: 'OVO999999' })),
};

describe('where it ends', () => {
  it.each(Object.entries({ ...OVER_AMQP, ...OVER_HTTP }))('%s', async (_name, test) => {
    await test();
  });

  it('is said in docs/delivery.md of each of these, and of nothing else', () => {
    const document = readFileSync(join(__dirname, '../../docs/delivery.md'), 'utf8');
    const rows = [...document.matchAll(/^\| ((?:AMQP|HTTP): [^|]+?) +\|/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys({ ...OVER_AMQP, ...OVER_HTTP }));
  });
});
