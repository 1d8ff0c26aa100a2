import { sql } from 'kysely';

import { countParked } from '../../activities/delivery/parked-message';
import { overdue, parkedNow } from '../../infra/metrics';
import { databaseIsUp } from '../../infra/postgres/database';
import { brokerUserOf, connectBroker } from '../../infra/rabbitmq/connection';
import { declareTopology } from '../../infra/rabbitmq/declare';
import { Publisher } from '../../infra/rabbitmq/publisher';
import { temporalClient } from '../../infra/temporal/connection';
import { opsServer } from '../http/ops';
import { amqpChannel } from '../relay/channels/amqp';
import { inboxChannel } from '../relay/channels/inbox';
import { webhookChannel } from '../relay/channels/webhook';
import { Lanes } from '../relay/lanes';
import { Leader } from '../relay/leader';
import { relayOutbox } from '../relay/outbox';
import { ParkedQueue } from '../relay/parked-queue';
import { toTemporal } from '../relay/to-temporal';
import { layFoundation, partnersOnBroker } from './foundation';
import type { Role } from './role';

const MEASURE_MS = 10_000;

/** Advisory locks of its two duties. */
const DELIVERY = { lock: 73_501, channel: 'delivery' } as const;
const OUTBOX = { lock: 73_502, channel: 'outbox' } as const;

/** Hands over what was written: events to partners, signals to Temporal. The only one that does. */
export const runRelay: Role = async (config, log) => {
  const { service, pool, close } = await layFoundation(config, log);
  const publisher = new Publisher();
  const parkedQueue = new ParkedQueue(service, publisher, brokerUserOf(config.amqpUrl), log);
  const broker = await connectBroker(
    config.amqpUrl,
    log,
    async (connection) => {
      await declareTopology(connection, partnersOnBroker(service));
      await publisher.open(connection);
      parkedQueue.open(connection);
    },
    () => {
      publisher.lose();
      parkedQueue.lose();
    },
  );
  const client = await temporalClient(config);
  const delivering = new Leader(pool, DELIVERY, log);
  const signalling = new Leader(pool, OUTBOX, log);
  const channels = { AMQP: amqpChannel(publisher), WEBHOOK: webhookChannel(service), INBOX: inboxChannel };
  const lanes = new Lanes(service, channels, delivering, log);
  delivering.start(() => lanes.work());
  signalling.start(() => relayOutbox(service.db, signalling, toTemporal(service, client, log), log));

  const measuring = setInterval(() => {
    void service.db
      .selectFrom('exchange')
      .select(sql<number>`count(*)`.as('count'))
      .where('due_at', '<', sql<Date>`now()`)
      .where('next_step', 'in', ['ESCALATION', 'EXPIRY'])
      .executeTakeFirstOrThrow()
      .then(({ count }) => {
        overdue.set(count);
      })
      .catch(() => undefined);
    void countParked(service)
      .then((count) => {
        for (const direction of ['IN', 'OUT'] as const) parkedNow.set({ direction }, count[direction]);
      })
      .catch(() => undefined);
  }, MEASURE_MS);

  let stopping = false;
  const ops = await opsServer(config.opsPort, async () => !stopping && (await databaseIsUp(service.db)));
  return {
    unusable: broker.unusable,
    async drain() {
      stopping = true;
      clearInterval(measuring);
      await parkedQueue.close();
      await Promise.all([delivering.stop(), signalling.stop()]);
      await broker.close();
      await client.connection.close();
      await close();
      ops.close();
    },
  };
};
