import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { install } from '../debian.mjs';
import { dockerArguments, dockerRuns } from '../docker.mjs';
import { end, launch, lastLines, onPath, remembered, until } from '../processes.mjs';

/** The server script itself: the one on PATH becomes another user, who cannot write here. */
const server = () =>
  [
    '/usr/lib/rabbitmq/bin/rabbitmq-server',
    '/usr/local/opt/rabbitmq/sbin/rabbitmq-server',
    '/opt/homebrew/opt/rabbitmq/sbin/rabbitmq-server',
  ].find((file) => existsSync(file)) ?? onPath('rabbitmq-server');

export async function find() {
  if (process.env.SCHAKEL_AMQP_URL) return 'the address in SCHAKEL_AMQP_URL';
  if (dockerRuns()) return 'rabbitmq:4-management in Docker';
  if (server()) return 'installed';
  await install(['rabbitmq-server'], 'RabbitMQ');
  return 'installed from the distribution';
}

function configured(folder, ports, secrets) {
  mkdirSync(folder, { recursive: true });
  const file = (name, text) => writeFileSync(join(folder, name), text, { mode: 0o600 });
  file(
    'rabbitmq.conf',
    `listeners.tcp.1 = 127.0.0.1:${ports.amqp}
management.tcp.ip = 127.0.0.1
management.tcp.port = ${ports.management}
default_user = schakel
default_pass = ${secrets.broker}
loopback_users = none
vm_memory_high_watermark.absolute = 1GB
disk_free_limit.absolute = 200MB
log.console = true
log.file = false
`,
  );
  file('enabled_plugins', '[rabbitmq_management].\n');
  const cookie = join(folder, '.erlang.cookie');
  if (!existsSync(cookie)) writeFileSync(cookie, randomBytes(16).toString('hex'), { mode: 0o400 });
  return folder;
}

export async function start({ dir, ports, secrets }) {
  const management = { user: 'schakel', password: secrets.broker };
  if (process.env.SCHAKEL_AMQP_URL) {
    return { amqpUrl: process.env.SCHAKEL_AMQP_URL, managementUrl: process.env.SCHAKEL_AMQP_MANAGEMENT_URL };
  }
  const folder = configured(join(dir, 'rabbitmq'), ports, secrets);
  if (dockerRuns()) {
    launch(
      dir,
      'rabbitmq',
      'docker',
      dockerArguments(`schakel-rabbitmq-${ports.amqp}`, 'rabbitmq:4-management', {
        ports: { [ports.amqp]: 5672, [ports.management]: 15672 },
        environment: { RABBITMQ_DEFAULT_USER: 'schakel', RABBITMQ_DEFAULT_PASS: secrets.broker },
        volumes: { [join(folder, 'data')]: '/var/lib/rabbitmq' },
      }),
    );
  } else {
    launch(dir, 'rabbitmq', server(), [], {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        LANG: 'C.UTF-8',
        RABBITMQ_NODENAME: `schakel-${ports.amqp}@localhost`,
        RABBITMQ_NODE_PORT: String(ports.amqp),
        RABBITMQ_DIST_PORT: String(ports.distribution),
        RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq.conf'),
        RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
        RABBITMQ_CONF_ENV_FILE: join(folder, 'no-env.conf'),
        RABBITMQ_MNESIA_BASE: join(folder, 'data'),
        RABBITMQ_LOG_BASE: join(folder, 'log'),
        RABBITMQ_PID_FILE: join(folder, 'pid'),
        // Name server and node listen on loopback only.
        ERL_EPMD_ADDRESS: '127.0.0.1',
        // Two cores are shared by everything here: one scheduler that spins for work would take one of them.
        RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none',
      },
    });
  }
  const managementUrl = `http://${management.user}:${management.password}@127.0.0.1:${ports.management}`;
  await until(
    () => healthy(ports, secrets),
    90_000,
    'RabbitMQ',
    () => (remembered(dir, 'rabbitmq') ? undefined : lastLines(dir, 'rabbitmq')),
  );
  return { amqpUrl: `amqp://schakel:${secrets.broker}@127.0.0.1:${ports.amqp}`, managementUrl };
}

async function healthy(ports, secrets) {
  const answer = await fetch(`http://127.0.0.1:${ports.management}/api/health/checks/port-listener/${ports.amqp}`, {
    headers: { authorization: `Basic ${Buffer.from(`schakel:${secrets.broker}`).toString('base64')}` },
    signal: AbortSignal.timeout(2000),
  });
  if (answer.status === 200) return true;
  // In a container the listener has its inner port; being answered at all is being up.
  return dockerRuns() && answer.status === 503 && (await answer.json()).reason !== undefined;
}

export const stop = ({ dir }) => end(dir, 'rabbitmq', 'SIGTERM', 30_000);
export const readPid = (dir) => readFileSync(join(dir, 'rabbitmq/pid'), 'utf8').trim();
