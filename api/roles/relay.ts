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
import { startWatch } from '../relay/watch';
import { layFoundation, partnersOnBroker } from './foundation';
import type { Role } from './role';

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
  const channels = {
    AMQP: amqpChannel(publisher),
    WEBHOOK: webhookChannel(service, config.plainWebhooks),
    INBOX: inboxChannel,
  };
  const lanes = new Lanes(service, channels, delivering, log);
  delivering.start(() => lanes.work());
  signalling.start(() => relayOutbox(service.db, signalling, toTemporal(service, client, signalling, log), log));

  const endWatch = startWatch(service, pool, delivering, log);

  let stopping = false;
  const ops = await opsServer(config.opsPort, async () => !stopping && (await databaseIsUp(service.db)));
  return {
    unusable: broker.unusable,
    async drain() {
      stopping = true;
      endWatch();
      await parkedQueue.close();
      await Promise.all([delivering.stop(), signalling.stop()]);
      await broker.close();
      await client.connection.close();
      await close();
      ops.close();
    },
  };
};
