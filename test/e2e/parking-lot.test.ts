/** Messages that were parked: kept once, sealed, and put back by the service alone. */
import { randomUUID } from 'node:crypto';

import type { ChannelModel } from 'amqplib';

import type { AmqpPartner } from '../../api/client/amqp-partner';
import { replayInbound } from '../../api/queue/replay';
import { layFoundation, type Foundation } from '../../api/roles/foundation';
import { openParked, parkedMessages, parkMessage, settleParked } from '../../activities/delivery/parked-message';
import { newId } from '../../activities/record/ids';
import { loadConfig } from '../../infra/config';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { createLog } from '../../infra/logging';
import { brokerUserOf } from '../../infra/rabbitmq/connection';
import { Publisher } from '../../infra/rabbitmq/publisher';
import { ingressQueue } from '../../infra/rabbitmq/topology';
import { amqpPartner, command, serviceConnection, stranger, type Stranger } from '../support/amqp';
import { call, database, until } from '../support/installation';
import { notification } from '../support/messages';

const SENDER = 'system-vilvoorde';
const config = loadConfig();
const serviceUser = brokerUserOf(config.amqpUrl);
const publisher = new Publisher();
let foundation: Foundation;
let broker: ChannelModel;
let own: Stranger;
let listener: AmqpPartner;

beforeAll(async () => {
  foundation = await layFoundation(config, createLog('test', 'error'));
  broker = await serviceConnection();
  await publisher.open(broker);
  own = await stranger(SENDER);
  listener = await amqpPartner(SENDER);
});
afterAll(async () => {
  await Promise.all([own.close(), listener.close(), broker.close(), foundation.close()]);
});

const waiting = () => parkedMessages(foundation.service, { organisationIds: [own.system.organisationId] });
const replay = (id: string) => replayInbound(foundation.service, publisher, serviceUser, id);

/** Sends something while its queue cannot be reached, so that it is parked. @returns how it is parked */
async function parked(sent: object) {
  const before = new Set((await waiting()).map(({ id }) => id));
  const channel = await broker.createChannel();
  const binding = [ingressQueue(own.system), own.system.amqp.inboundExchange, ''] as const;
  await channel.unbindQueue(...binding);
  await own.send(sent);
  await channel.bindQueue(...binding);
  await channel.close();
  return until(async () => (await waiting()).find(({ id }) => !before.has(id)));
}

const parking = (id = newId()) => ({
  id,
  direction: 'IN' as const,
  organisationId: own.system.organisationId,
  problem: 'malformedBody' as const,
  messageId: undefined,
  messageType: undefined,
  body: Buffer.from(`not a command ${id}`),
  replays: 0,
});

const stateOf = async (id: string) => {
  const found = await openParked(foundation.service, id);
  return [found?.message.state, found?.message.replays];
};

describe('a parked message', () => {
  it('that is put back is carried out as of now, and its sender is answered', async () => {
    const sent = command('caseNotification.send', { body: notification() });
    const { id, message_type: type } = await parked(sent);
    expect(type).toBe(sent.type);
    await listener.next(({ correlationId }) => correlationId === sent.id);
    expect(await replay(id)).toBe(true);
    const answer = await listener.next(({ correlationId }) => correlationId === sent.id);
    expect(answer.type).toBe(`${sent.type}.reply`);
    expect(await stateOf(id)).toEqual(['REPLAYED', 1]);
  });

  it('that is put back a second time is not: it is settled', async () => {
    const { id } = await parked(command('caseNotification.list', {}));
    expect([await replay(id), await replay(id)]).toEqual([true, false]);
  });

  it('that fails again is parked again, under the same id', async () => {
    const wanted = parking();
    await parkMessage(foundation.service, wanted);
    expect(await replay(wanted.id)).toBe(true);
    await until(async () => {
      const [state, replays] = await stateOf(wanted.id);
      return state === 'PARKED' && replays === 1;
    });
    const same = (await waiting()).filter(({ id }) => id === wanted.id);
    expect(same).toMatchObject([{ problem: 'malformedBody', size: wanted.body.length }]);
  });

  it('that comes twice from the broker is parked once, and not again after it was put back', async () => {
    const wanted = parking();
    await Promise.all([parkMessage(foundation.service, wanted), parkMessage(foundation.service, wanted)]);
    const [message] = (await waiting()).filter(({ id }) => id === wanted.id);
    await settleParked(foundation.service, message!, 'REPLAYED');
    await parkMessage(foundation.service, wanted);
    expect(await stateOf(wanted.id)).toEqual(['REPLAYED', 1]);
  });

  it('that was discarded stays so', async () => {
    const wanted = parking();
    await parkMessage(foundation.service, wanted);
    const [message] = (await waiting()).filter(({ id }) => id === wanted.id);
    await settleParked(foundation.service, message!, 'DISCARDED');
    await parkMessage(foundation.service, wanted);
    expect(await stateOf(wanted.id)).toEqual(['DISCARDED', 0]);
  });

  it('that is too large to keep is known of, and cannot be put back', async () => {
    const wanted = { ...parking(), body: Buffer.alloc(2 * 1024 * 1024) };
    await parkMessage(foundation.service, wanted);
    expect((await waiting()).find(({ id }) => id === wanted.id)?.size).toBe(wanted.body.length);
    expect(await replay(wanted.id)).toBe(false);
  });

  it('cannot be named by a partner that pretends to be the service', async () => {
    const wanted = parking();
    await parkMessage(foundation.service, wanted);
    const pretending = command('caseNotification.list', { purpose: 'LIVC_FOLLOW_UP' });
    const headers = { 'schakel-parked-id': wanted.id, 'schakel-replays': 9 };
    await own.send(pretending, { userId: undefined, headers });
    const answer = await listener.next(({ correlationId }) => correlationId === pretending.id);
    expect(answer.data['type']).toContain('senderNotBound');
    await own.send(Buffer.from('garbage'), { headers, messageId: randomUUID() });
    await until(async () => (await waiting()).some(({ size }) => size === 'garbage'.length));
    expect(await stateOf(wanted.id)).toEqual(['PARKED', 0]);
  });
});

describe('an event that its recipient rejects', () => {
  it('is parked as what became of its delivery, and not a second time beside it', async () => {
    const recipient = await stranger('system-opgroeien');
    const pool = database();
    const { body } = await call('system-mechelen', 'POST', '/caseNotifications', {
      body: notification({ recipientId: BY_NAME.opgroeien }),
      headers: { 'Idempotency-Key': randomUUID() },
    });
    const exchangeId = String(body['exchangeId']);
    await recipient.channel.consume(recipient.system.amqp.outboundQueue, (message) => {
      if (!message) return;
      if (message.content.includes(exchangeId)) recipient.channel.reject(message, false);
      else recipient.channel.ack(message);
    });
    const eventId = await until(async () => {
      const { rows } = await pool.query<{ event_id: string }>(
        `SELECT event_id FROM delivery WHERE exchange_id = $1 AND state = 'PARKED' AND problem = 'deadLettered'`,
        [exchangeId],
      );
      return rows[0]?.event_id;
    });
    const { rows } = await pool.query('SELECT 1 FROM parked_message WHERE message_id = $1', [eventId]);
    expect(rows).toEqual([]);
    await Promise.all([recipient.close(), pool.end()]);
  });
});
