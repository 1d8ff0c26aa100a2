/** What the broker itself lets a partner do, and what happens when it is not as it should be. */
import { connect, type ChannelModel } from 'amqplib';

import { createLog } from '../../infra/logging';
import { Consumer } from '../../infra/rabbitmq/consumer';
import { NotPublished, Publisher } from '../../infra/rabbitmq/publisher';
import { EVENTS_EXCHANGE, ingressQueue, partnerTopology } from '../../infra/rabbitmq/topology';
import { systems } from '../../infra/local/demo/people';
import { BY_NAME } from '../../infra/local/demo/organisations';
import {
  amqpPartner,
  closing,
  command,
  manage,
  queueNow,
  serviceConnection,
  stranger,
  TYPE_PREFIX,
  type Stranger,
} from '../support/amqp';
import { gatewayThatEnds } from '../support/gateway';
import { database, setting, until } from '../support/installation';

const other = systems.find((each) => each.clientId === 'system-ajh')!;

/** What the broker says to something that a partner of Mechelen tries. */
async function refusal(attempt: (own: Stranger) => Promise<unknown>): Promise<string> {
  const own = await stranger('system-mechelen');
  try {
    return await attempt(own).then(
      () => 'allowed',
      (cause: unknown) => (cause as Error).message,
    );
  } finally {
    await own.close();
  }
}

describe('a partner on the broker', () => {
  it.each<[string, (own: Stranger) => Promise<unknown>]>([
    ['read the queue of another', (own) => own.channel.consume(other.outboundQueue, () => undefined)],
    ['read its own ingress queue', (own) => own.channel.consume(ingressQueue(own.system), () => undefined)],
    ['read the parking lot', (own) => own.channel.consume('schakel.parked', () => undefined)],
    ['write to the exchange of another', (own) => own.send({}, {}, other.inboundExchange)],
    ['write to the exchange of events', (own) => own.send({}, {}, EVENTS_EXCHANGE)],
    ['write to the parking lot', (own) => own.send({}, {}, 'schakel.parking')],
    ['write to a queue past its exchange', (own) => own.send({}, {}, '')],
    ['declare a queue', (own) => own.channel.assertQueue('mine')],
    ['declare an exchange', (own) => own.channel.assertExchange('mine', 'fanout')],
    ['delete its own queue', (own) => own.channel.deleteQueue(own.system.amqp.outboundQueue)],
    ['purge the queue of another', (own) => own.channel.purgeQueue(other.outboundQueue)],
    [
      'bind its own queue to the events of another',
      (own) => own.channel.bindQueue(own.system.amqp.outboundQueue, EVENTS_EXCHANGE, other.organisationId),
    ],
  ])('cannot %s', async (_what, attempt) => {
    expect(await refusal(attempt)).toContain('ACCESS_REFUSED');
  });

  it('cannot say that it is another user', async () => {
    const said = await refusal((own) => own.send(command('caseNotification.list', {}), { userId: other.amqpUser }));
    expect(said).toContain(`user_id property set to '${other.amqpUser}' but authenticated user was`);
  });

  it('cannot send what is larger than the broker takes', async () => {
    const own = await stranger('system-mechelen');
    const closed = closing(own.channel);
    await own.send(Buffer.alloc(2 * 1024 * 1024)).catch(() => undefined);
    expect((await closed).message).toContain('PRECONDITION_FAILED');
    await own.close();
  });
});

describe('a partner of the register', () => {
  const PARTNER = {
    organisationId: BY_NAME.pajottegem,
    clientId: 'system-pajottegem',
    amqp: {
      user: 'partner-pajottegem',
      password: 'test-pajottegem',
      virtualHost: '/schakel',
      inboundExchange: `partner.${BY_NAME.pajottegem}.in`,
      outboundQueue: `partner.${BY_NAME.pajottegem}.out`,
    },
  };
  const pool = database();
  let service: ChannelModel;
  const consumers = async () => (await queueNow(service, ingressQueue(PARTNER)))?.consumerCount ?? 0;

  beforeAll(async () => {
    service = await serviceConnection();
  });
  afterAll(async () => {
    await pool.query('DELETE FROM partner_system WHERE client_id = $1', [PARTNER.clientId]);
    await pool.end();
    await service.close();
    await manage('DELETE', `users/${PARTNER.amqp.user}`);
  });

  it('is heard as soon as it is added, and no longer once it is closed, without a restart', async () => {
    const { user, password, inboundExchange, outboundQueue } = PARTNER.amqp;
    await manage('PUT', `users/${user}`, { password, tags: '' });
    await manage('PUT', `permissions/%2Fschakel/${user}`, {
      configure: '^$',
      write: `^${inboundExchange}$`,
      read: `^${outboundQueue}$`,
    });
    await pool.query(
      `INSERT INTO partner_system (client_id, organisation_id, amqp_user, inbound_exchange, outbound_queue)
       VALUES ($1, $2, $3, $4, $5)`,
      [PARTNER.clientId, PARTNER.organisationId, user, inboundExchange, outboundQueue],
    );
    await until(async () => (await consumers()) > 0);
    const partner = await amqpPartner('system-mechelen', PARTNER);
    const answer = await partner.ask('registerEntry.list', { query: { kind: 'PROTOCOL' } });
    expect(answer.type).toBe(`${TYPE_PREFIX}registerEntry.list.reply`);

    await pool.query('DELETE FROM partner_system WHERE client_id = $1', [PARTNER.clientId]);
    await until(async () => (await consumers()) === 0);
    await partner.send('registerEntry.list', {});
    await until(async () => (await queueNow(service, ingressQueue(PARTNER)))?.messageCount === 1);
    const channel = await service.createChannel();
    await channel.deleteQueue(ingressQueue(PARTNER));
    await partner.close();
  });
});

describe('the door of one partner', () => {
  it('opens again after its queue was deleted, while that of another goes on', async () => {
    const [hit, spared] = ['system-vdab', 'system-ocad'] as const;
    const queue = ingressQueue(systems.find((each) => each.clientId === hit)!);
    const service = await serviceConnection();
    const channel = await service.createChannel();
    await channel.deleteQueue(queue);
    const goesOn = await amqpPartner(spared);
    await goesOn.ask('registerEntry.list', {});
    await until(async () => ((await queueNow(service, queue))?.consumerCount ?? 0) > 0);
    const comesBack = await amqpPartner(hit);
    const answer = await comesBack.ask('registerEntry.list', {});
    expect(answer.type).toMatch(/\.reply$/);
    await Promise.all([goesOn.close(), comesBack.close(), service.close()]);
  });
});

describe('a topology that has drifted', () => {
  const HOST = 'drifted';

  beforeAll(async () => {
    const { username } = new URL(setting('SCHAKEL_AMQP_MANAGEMENT_URL'));
    await manage('PUT', `vhosts/${HOST}`, {});
    await manage('PUT', `permissions/${HOST}/${username}`, { configure: '.*', write: '.*', read: '.*' });
  });
  afterAll(() => manage('DELETE', `vhosts/${HOST}`));

  it('stops the start, and says which queue has which argument instead of which', async () => {
    const queue = ingressQueue(other);
    const url = new URL(setting('SCHAKEL_AMQP_URL'));
    url.pathname = `/${HOST}`;
    const connection = await connect(url.href);
    const channel = await connection.createChannel();
    const declared = partnerTopology(other).queues.find((each) => each.name === queue)!;
    await channel.assertQueue(queue, { durable: true, arguments: { ...declared.arguments, 'x-delivery-limit': 3 } });
    await connection.close();
    const { code, log } = await gatewayThatEnds({ SCHAKEL_AMQP_VHOST: HOST });
    expect(code).toBe(1);
    const line = log.split('\n').find((each) => each.includes('topology has drifted')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ queue, argument: 'x-delivery-limit', wanted: '12', found: '3' });
  });
});

describe('a message that no queue takes', () => {
  it('fails where it was sent, and does not vanish', async () => {
    const service = await serviceConnection();
    const publisher = new Publisher();
    await publisher.open(service);
    const sent = publisher.publish({
      exchange: EVENTS_EXCHANGE,
      routingKey: 'nobody',
      messageId: 'unroutable-1',
      type: 'test',
      contentType: 'text/plain',
      body: Buffer.from('x'),
    });
    await expect(sent).rejects.toThrow(NotPublished);
    await expect(sent).rejects.toThrow('No queue takes this message');
    await service.close();
  });
});

describe('a consumer that is stopped while it is still opening', () => {
  it('ends', async () => {
    const service = await serviceConnection();
    const consumer = new Consumer(
      service,
      {
        queue: ingressQueue(other),
        prefetch: 1,
        // The first thing it does: what follows is done by a consumer that has been stopped.
        prepare: () => {
          stopped = consumer.stop();
          return Promise.resolve();
        },
        handle: () => Promise.resolve(),
      },
      createLog('test', 'error'),
    );
    let stopped: Promise<void> | undefined;
    consumer.start();
    await expect(stopped).resolves.toBeUndefined();
    await service.close();
  });
});
