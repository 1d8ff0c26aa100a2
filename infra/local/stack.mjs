/** An instance: its services, its secrets, and the programs of Schakel on top. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './places.mjs';
import { end, lastLines, launch, remembered, rememberedNames, run, until } from './processes.mjs';
import { sideBySide } from './progress.mjs';
import * as postgres from './services/postgres.mjs';
import * as rabbitmq from './services/rabbitmq.mjs';
import * as temporal from './services/temporal.mjs';

export const SERVICES = { postgres, rabbitmq, temporal };
/** In the order in which they start; they end the other way round. */
export const ROLES = ['identity', 'gateway', 'worker', 'relay'];

/** Secrets of an instance, made once. */
export function secretsOf(dir) {
  const folder = join(dir, 'keys');
  mkdirSync(dir, { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'services.json');
  if (!existsSync(file)) {
    const secrets = { database: randomBytes(18).toString('hex'), broker: randomBytes(18).toString('hex') };
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  const masterKey = join(folder, 'master.key');
  if (!existsSync(masterKey)) writeFileSync(masterKey, randomBytes(32), { mode: 0o600 });
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What an earlier run left behind, because it was killed: ended in order, its data kept. */
export async function endLeftovers(dir) {
  const names = rememberedNames(dir).filter((name) => name !== 'start');
  const left = names.filter((name) => remembered(dir, name));
  for (const name of [...ROLES].reverse()) if (names.includes(name)) await end(dir, name);
  await Promise.all(
    Object.entries(SERVICES).map(([name, service]) => (names.includes(name) ? service.stop({ dir }) : undefined)),
  );
  return left;
}

/** Starts the services side by side. @returns the settings that every program is started with */
export async function startServices(instance, alongside = {}) {
  const { PostgreSQL, RabbitMQ, Temporal } = await sideBySide({
    PostgreSQL: async () => ({ ...(await postgres.start(instance)), note: `port ${instance.ports.postgres}` }),
    RabbitMQ: async () => ({ ...(await rabbitmq.start(instance)), note: `port ${instance.ports.amqp}` }),
    Temporal: async () => ({ ...(await temporal.start(instance)), note: `port ${instance.ports.temporal}` }),
    ...alongside,
  });
  return settings(instance, { ...PostgreSQL, ...RabbitMQ, ...Temporal });
}

export const stopServices = (instance) => Promise.all(Object.values(SERVICES).map((service) => service.stop(instance)));

function settings({ dir, ports }, services) {
  return {
    SCHAKEL_HOME: dir,
    SCHAKEL_DATABASE_URL: services.databaseUrl,
    SCHAKEL_AMQP_URL: services.amqpUrl,
    SCHAKEL_AMQP_MANAGEMENT_URL: services.managementUrl ?? '',
    SCHAKEL_TEMPORAL_ADDRESS: services.temporalAddress,
    SCHAKEL_TEMPORAL_NAMESPACE: 'schakel',
    SCHAKEL_TEMPORAL_UI_URL: services.temporalUiUrl,
    SCHAKEL_GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    SCHAKEL_PORT: String(ports.gateway),
    SCHAKEL_ISSUER_URL: process.env.SCHAKEL_ISSUER_URL ?? `http://127.0.0.1:${ports.identity}`,
    SCHAKEL_IDENTITY_PORT: String(ports.identity),
    SCHAKEL_KEYS_DIR: join(dir, 'keys'),
    SCHAKEL_MASTER_KEY_FILE: join(dir, 'keys/master.key'),
    SCHAKEL_CREDENTIALS_FILE: join(dir, 'credentials.json'),
    SCHAKEL_LOG_LEVEL: process.env.SCHAKEL_LOG_LEVEL ?? 'info',
  };
}

const commandOf = (role) => (role === 'identity' ? ['dist/infra/local/identity/main.js'] : ['dist/api/main.js', role]);

function environment(instance, role) {
  const ops = instance.ports[`${role}Ops`];
  return {
    ...process.env,
    NODE_ENV: 'production',
    ...instance.settings,
    ...(ops ? { SCHAKEL_OPS_PORT: String(ops) } : {}),
  };
}

/** Runs a program of Schakel to its end. */
export function runProgram(instance, file, args = []) {
  return run(process.execPath, ['--enable-source-maps', join('dist', file), ...args], {
    cwd: root,
    env: environment(instance, ''),
  });
}

const readiness = (instance, role) =>
  role === 'identity'
    ? `${instance.settings.SCHAKEL_ISSUER_URL}/.well-known/openid-configuration`
    : `http://127.0.0.1:${instance.ports[`${role}Ops`]}/health/ready`;

export function launchRole(instance, role) {
  return launch(instance.dir, role, process.execPath, ['--enable-source-maps', ...commandOf(role)], {
    cwd: root,
    env: environment(instance, role),
  });
}

/** Starts one program and waits until it wants work. */
export async function startRole(instance, role) {
  launchRole(instance, role);
  await until(
    async () => (await fetch(readiness(instance, role), { signal: AbortSignal.timeout(2000) })).ok,
    40_000,
    role,
    () => (remembered(instance.dir, role) ? undefined : `ended at once:\n${lastLines(instance.dir, role, 20)}`),
  );
}

export const stopRole = (instance, role) => end(instance.dir, role, 'SIGTERM', 25_000);

export async function stopRoles(instance) {
  for (const role of ['gateway', 'relay', 'worker', 'identity']) await stopRole(instance, role);
}

/** Everything that has to be there before the programs start: tables, demo partners, broker users. */
export async function loadDemo(instance) {
  await runProgram(instance, 'api/main.js', ['migrate']);
  await runProgram(instance, 'infra/local/demo/load.js');
}
