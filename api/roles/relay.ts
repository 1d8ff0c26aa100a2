import { sql } from 'kysely';

import { countParked } from '../../activities/delivery/parked-message';
import { overdue, parkedNow } from '../../infra/metrics';
import { databaseIsUp } from '../../infra/postgres/database';
import { brokerUserOf, connectBroker } from '../../infra/rabbitmq/connection';
import { declareTopology } from '../../infra/rabbitmq/declare';
import { Publisher } from '../../infra/rabbitmq/publisher';
import { temporalClient } from '../../infra/temporal/connection';
import { opsServer } from '../http/ops';
import { OutboxRelay } from '../relay/outbox';
import { ParkedQueue } from '../relay/parked-queue';
import { toBroker } from '../relay/to-broker';
import { toTemporal } from '../relay/to-temporal';
import { layFoundation, partnersOnBroker } from './foundation';
import type { Role } from './role';

const MEASURE_MS = 10_000;

/** Hands over what the outbox holds: events to the broker, signals to Temporal. The only one that does. */
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
  const relays = [
    new OutboxRelay(pool, service.db, 'AMQP', toBroker(service, publisher, log), log),
    new OutboxRelay(pool, service.db, 'TEMPORAL', toTemporal(service, client, log), log),
  ];
  for (const relay of relays) relay.start();

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
      await Promise.all(relays.map((relay) => relay.stop()));
      await parkedQueue.close();
      await broker.close();
      await client.connection.close();
      await close();
      ops.close();
    },
  };
};
