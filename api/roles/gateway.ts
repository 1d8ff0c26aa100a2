import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { createAccounts } from '../../activities/record/accounts';
import { createSessions } from '../../activities/record/session';
import { createKeySet } from '../../infra/identity/key-set';
import { createTokenVerifier } from '../../infra/identity/verify-token';
import { databaseIsUp } from '../../infra/postgres/database';
import { createQuota } from '../../infra/postgres/quota';
import { brokerUserOf, connectBroker } from '../../infra/rabbitmq/connection';
import { declareTopology } from '../../infra/rabbitmq/declare';
import { Publisher } from '../../infra/rabbitmq/publisher';
import { temporalClient, temporalIsUp } from '../../infra/temporal/connection';
import { compileContract } from '../contract/validation';
import { httpDoor } from '../http/gateway';
import { identifier } from '../http/identify';
import { leavingOf } from '../http/leaving';
import { opsServer } from '../http/ops';
import { createSignIn } from '../http/sign-in';
import { eventStream } from '../live/stream';
import type { Gateway } from '../operations/dispatch';
import { Intake } from '../queue/intake';
import { replayInbound } from '../queue/replay';
import { IntakeRate } from '../operations/intake-rate';
import { Refusals } from '../operations/refusals';
import { QueueDoor } from '../queue/queue-door';
import { layFoundation, partnersOnBroker } from './foundation';
import type { Role } from './role';

/** Who calls is heard within this; what of an upload comes within the other is kept, and the rest sent again. */
const HEADERS_MS = 30_000;
const REQUEST_MS = 15 * 60_000;

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
  const refusals = new Refusals(service, log);
  const gateway: Gateway = {
    service,
    intakeRate: new IntakeRate(service.register, createQuota(pool)),
    refusals,
    parts: async () => {
      const [database, orchestration] = await Promise.all([databaseIsUp(service.db), temporalIsUp(client)]);
      return { database, broker: broker.isUp(), orchestration };
    },
    putBack: (parkedId) => replayInbound(service, publisher, brokerUser, parkedId),
  };
  const partners = () => partnersOnBroker(service);
  const intake = new Intake(gateway, accounts, publisher, brokerUser);
  const queueDoor = new QueueDoor(partners, intake, gateway.intakeRate, log);
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
  const endStreams = new AbortController();
  const app = httpDoor({
    gateway,
    identify,
    stream: eventStream(gateway, identify, announcements, endStreams.signal),
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
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, keepAliveTimeout: 65_000 },
    app,
  );
  const leaving = leavingOf(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, '127.0.0.1', resolve);
  });

  let stopping = false;
  const ops = await opsServer(config.opsPort, async () => !stopping && (await databaseIsUp(service.db)));
  return {
    unusable: broker.unusable,
    async drain() {
      // Not ready first, and for long enough that whoever balances load has seen it.
      stopping = true;
      leaving.announce();
      await Promise.all([queueDoor.close(), pause(config.drainMs)]);
      endStreams.abort();
      await leaving.finish();
      await refusals.close();
      await broker.close();
      await client.connection.close();
      await close();
      ops.close();
    },
  };
};
