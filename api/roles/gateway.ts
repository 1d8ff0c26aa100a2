import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { createAccounts } from '../../activities/record/accounts';
import { createSessions } from '../../activities/record/session';
import { createKeySet } from '../../infra/identity/key-set';
import { createTokenVerifier } from '../../infra/identity/verify-token';
import { databaseIsUp } from '../../infra/postgres/database';
import { brokerUserOf, connectBroker } from '../../infra/rabbitmq/connection';
import { declareTopology } from '../../infra/rabbitmq/declare';
import { Publisher } from '../../infra/rabbitmq/publisher';
import { temporalClient, temporalIsUp } from '../../infra/temporal/connection';
import { compileContract } from '../contract/validation';
import { httpDoor } from '../http/gateway';
import { identifier } from '../http/identify';
import { opsServer } from '../http/ops';
import { createSignIn } from '../http/sign-in';
import { eventStream } from '../live/stream';
import type { Gateway } from '../operations/dispatch';
import { Intake } from '../queue/intake';
import { replayInbound } from '../queue/replay';
import { QueueDoor } from '../queue/queue-door';
import { layFoundation, partnersOnBroker } from './foundation';
import type { Role } from './role';

const SHUTDOWN_MS = 10_000;

/** Both doors. Accepts while the database is there; broker and Temporal may be away. */
export const runGateway: Role = async (config, log) => {
  compileContract();
  const { service, pool, announcements, receiptKeys, close } = await layFoundation(config, log);
  const client = await temporalClient(config);
  const { issuerUrl, audience, webClientId } = config.identity;
  const keySet = createKeySet({ jwksUrl: `${issuerUrl}/jwks` });
  const sessions = createSessions(pool);
  const accounts = createAccounts(service.db, service.register);

  const publisher = new Publisher();
  const brokerUser = brokerUserOf(config.amqpUrl);
  const gateway: Gateway = {
    service,
    parts: async () => {
      const [database, orchestration] = await Promise.all([databaseIsUp(service.db), temporalIsUp(client)]);
      return { database, broker: broker.isUp(), orchestration };
    },
    putBack: (parkedId) => replayInbound(service, publisher, brokerUser, parkedId),
  };
  const partners = () => partnersOnBroker(service);
  const intake = new Intake(gateway, accounts, publisher, brokerUser);
  const queueDoor = new QueueDoor(partners, intake, log);
  const broker = await connectBroker(
    config.amqpUrl,
    log,
    async (connection) => {
      await declareTopology(connection, partners());
      await publisher.open(connection);
      queueDoor.open(connection);
    },
    () => {
      publisher.lose();
      queueDoor.lose();
    },
  );
  announcements.on('decideAgain', () => {
    queueDoor.follow();
  });

  const identify = identifier({
    register: service.register,
    tokens: createTokenVerifier({ issuer: issuerUrl, audience, keySet }),
    sessions,
    accounts,
    gatewayUrl: config.gatewayUrl,
  });
  const app = httpDoor({
    gateway,
    identify,
    stream: eventStream(gateway, identify, announcements),
    gatewayUrl: config.gatewayUrl,
    receiptKeys: receiptKeys.jwks,
    signIn: createSignIn({
      issuerUrl,
      clientId: webClientId,
      privateKeyPem: await readFile(join(config.keysDir, 'web-client.pem'), 'utf8'),
      gatewayUrl: config.gatewayUrl,
      sessions,
      keySet,
    }),
    log,
  });
  const server = createServer({ requestTimeout: 30_000, keepAliveTimeout: 65_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, '127.0.0.1', resolve);
  });

  let stopping = false;
  const ops = await opsServer(config.opsPort, async () => !stopping && (await databaseIsUp(service.db)));
  return {
    unusable: broker.unusable,
    async drain() {
      stopping = true;
      await queueDoor.close();
      await new Promise<void>((resolve) => {
        const force = setTimeout(() => {
          server.closeAllConnections();
        }, SHUTDOWN_MS);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      });
      await broker.close();
      await client.connection.close();
      await close();
      ops.close();
    },
  };
};
