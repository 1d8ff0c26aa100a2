/** The services of an instance: started side by side, stopped, and described to the programs that use them. */
import { join } from 'node:path';

import { freePorts } from './ports.mjs';
import { sideBySide } from './progress.mjs';
import { secretsOf } from './secrets.mjs';
import * as postgres from './services/postgres.mjs';
import * as rabbitmq from './services/rabbitmq.mjs';
import * as temporal from './services/temporal.mjs';
import { remembered } from './tracked.mjs';

export const SERVICES = { postgres, rabbitmq, temporal };

/** What every program of Schakel is told through its environment. */
function settingsFor({ dir, ports }, services) {
  return {
    SCHAKEL_HOME: dir,
    SCHAKEL_DATABASE_URL: services.databaseUrl,
    SCHAKEL_AMQP_URL: services.amqpUrl,
    SCHAKEL_AMQP_MANAGEMENT_URL: services.managementUrl,
    SCHAKEL_TEMPORAL_ADDRESS: services.temporalAddress,
    SCHAKEL_TEMPORAL_NAMESPACE: process.env.SCHAKEL_TEMPORAL_NAMESPACE ?? 'schakel',
    SCHAKEL_TEMPORAL_UI_URL: services.temporalUiUrl,
    SCHAKEL_GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    SCHAKEL_PORT: String(ports.gateway),
    SCHAKEL_ISSUER_URL: `http://127.0.0.1:${ports.identity}`,
    SCHAKEL_IDENTITY_PORT: String(ports.identity),
    SCHAKEL_KEYS_DIR: join(dir, 'keys'),
    SCHAKEL_MASTER_KEY_FILE: join(dir, 'keys/master.key'),
    SCHAKEL_CREDENTIALS_FILE: join(dir, 'credentials.json'),
    SCHAKEL_PLAIN_WEBHOOKS: 'yes',
    SCHAKEL_LOG_LEVEL: process.env.SCHAKEL_LOG_LEVEL ?? 'info',
  };
}

/** Stops the services of an instance. Those from the environment were never ours, and go on. */
export const stopServices = (instance) => Promise.all(Object.values(SERVICES).map((service) => service.stop(instance)));

/**
 * Starts the services side by side, and `alongside` with them.
 *
 * @param {{ dir: string, ports: 'free' | Record<string, number>, secrets?: object }} wanted
 * @returns the instance: where it is, its ports, which services are its own, the settings for its programs
 */
export async function startServices({ dir, ports: wanted, secrets = secretsOf(dir) }, alongside = {}) {
  const ports = wanted === 'free' ? await freePorts() : wanted;
  const instance = { dir, ports, secrets };
  const { PostgreSQL, RabbitMQ, Temporal } = await sideBySide({
    PostgreSQL: () => postgres.start(instance),
    RabbitMQ: () => rabbitmq.start(instance),
    Temporal: () => temporal.start(instance),
    ...alongside,
  });
  return {
    dir,
    ports,
    // The others were given by the environment, and are not ours to break.
    ours: Object.keys(SERVICES).filter((name) => remembered(dir, name)),
    settings: settingsFor(instance, { ...PostgreSQL, ...RabbitMQ, ...Temporal }),
    stop: () => stopServices(instance),
  };
}
