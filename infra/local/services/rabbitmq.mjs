import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { install } from '../debian.mjs';
import { containerArguments, getImage, hasImage, removeContainer } from '../docker.mjs';
import { lastLines, onPath, run, until } from '../processes.mjs';
import { end, launch, remembered } from '../tracked.mjs';

const IMAGE = 'rabbitmq:4-management';
const USER = 'schakel';
/** Of free disk. With less the broker takes nothing more. */
const LIMIT = '200MB';
/** Bytes of the write-ahead log of quorum queues, all of which the broker keeps in memory. Eight times as much is usual. */
const LOG = 64 * 1024 * 1024;

/** The server script itself: the wrapper that Debian has on PATH becomes another user, who cannot write here. */
const server = () =>
  [
    '/usr/lib/rabbitmq/bin/rabbitmq-server',
    '/usr/local/opt/rabbitmq/sbin/rabbitmq-server',
    '/opt/homebrew/opt/rabbitmq/sbin/rabbitmq-server',
  ].find((file) => existsSync(file)) ?? onPath('rabbitmq-server');

/** @returns how it is had */
export async function find(say) {
  if (process.env.SCHAKEL_AMQP_URL) return 'the address in SCHAKEL_AMQP_URL';
  if (await getImage(IMAGE, say)) return `${IMAGE} in Docker`;
  if (server()) return 'installed';
  say('the distribution installs it');
  await install(['rabbitmq-server'], 'RabbitMQ', ' Or start Docker, or set SCHAKEL_AMQP_URL.');
  return 'installed from the distribution';
}

function configure(folder, ports, secrets) {
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), text, { mode: 0o600 });
  write(
    'rabbitmq.conf',
    `listeners.tcp.1 = 127.0.0.1:${ports.amqp}
management.tcp.ip = 127.0.0.1
management.tcp.port = ${ports.management}
default_user = ${USER}
default_pass = ${secrets.broker}
loopback_users = none
vm_memory_high_watermark.absolute = 1GB
disk_free_limit.absolute = ${LIMIT}
raft.wal_max_size_bytes = ${LOG}
max_message_size = 1048576
log.console = true
log.file = false
`,
  );
  write('enabled_plugins', '[rabbitmq_management].\n');
  if (!existsSync(join(folder, '.erlang.cookie')))
    writeFileSync(join(folder, '.erlang.cookie'), randomBytes(16).toString('hex'), { mode: 0o400 });
}

/**
 * A broker under a name, ports and files of its own, so that several run beside one another. They share the machine's
 * name server of Erlang: it is started by whichever comes first, stays when we stop, and holds nothing but names.
 */
function startBinary({ dir, ports, secrets }) {
  const folder = join(dir, 'rabbitmq');
  configure(folder, ports, secrets);
  launch(dir, 'rabbitmq', server(), [], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: 'C.UTF-8',
      RABBITMQ_NODENAME: `${secrets.brokerName}@localhost`,
      RABBITMQ_NODE_PORT: String(ports.amqp),
      RABBITMQ_DIST_PORT: String(ports.distribution),
      RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq.conf'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
      RABBITMQ_CONF_ENV_FILE: join(folder, 'no-env.conf'),
      RABBITMQ_MNESIA_BASE: join(folder, 'data'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_PID_FILE: join(folder, 'pid'),
      // The script becomes the broker instead of watching over it: one process to signal, and none to outlive it.
      RUNNING_UNDER_SYSTEMD: 'true',
      ERL_EPMD_ADDRESS: '127.0.0.1',
      // The management of other nodes stays on this machine; idle schedulers sleep instead of spinning on few cores.
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
        '-kernel inet_dist_use_interface {127,0,0,1} +S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none',
    },
  });
}

async function startContainer({ dir, ports, secrets }) {
  const container = `schakel-rabbitmq-${ports.amqp}`;
  await removeContainer(container);
  const data = join(dir, 'rabbitmq/container');
  mkdirSync(data, { recursive: true });
  const environment = { RABBITMQ_DEFAULT_USER: USER, RABBITMQ_DEFAULT_PASS: secrets.broker };
  const args = containerArguments(container, IMAGE, {
    ports: { [ports.amqp]: 5672, [ports.management]: 15672 },
    environment: Object.keys(environment),
    volumes: { [data]: '/var/lib/rabbitmq' },
  });
  launch(dir, 'rabbitmq', 'docker', args, { container, env: { ...process.env, ...environment } });
}

export async function start(instance) {
  if (process.env.SCHAKEL_AMQP_URL) {
    const managementUrl = process.env.SCHAKEL_AMQP_MANAGEMENT_URL ?? '';
    return { amqpUrl: process.env.SCHAKEL_AMQP_URL, managementUrl, note: 'as given' };
  }
  const { dir, ports, secrets } = instance;
  // Data stays with the way it was made.
  const inDocker = !existsSync(join(dir, 'rabbitmq/data')) && (await hasImage(IMAGE));
  if (inDocker) await startContainer(instance);
  else startBinary(instance);
  await until(
    () => listens(ports.management, inDocker ? 5672 : ports.amqp, secrets.broker),
    90_000,
    'RabbitMQ',
    () => (remembered(dir, 'rabbitmq') ? undefined : lastLines(dir, 'rabbitmq')),
  );
  return {
    amqpUrl: `amqp://${USER}:${secrets.broker}@127.0.0.1:${ports.amqp}`,
    managementUrl: `http://${USER}:${secrets.broker}@127.0.0.1:${ports.management}`,
    note: `port ${ports.amqp}${inDocker ? ', in Docker' : ''}`,
  };
}

/** Its own word on whether it takes connections: it opens that port last, once its queues are there again. */
async function listens(management, port, password) {
  const answer = await fetch(`http://127.0.0.1:${management}/api/health/checks/port-listener/${port}`, {
    headers: { authorization: `Basic ${Buffer.from(`${USER}:${password}`).toString('base64')}` },
    signal: AbortSignal.timeout(2000),
  });
  return answer.status === 200;
}

/** Asks the broker's own tool. Like the server, not by the wrapper that becomes another user. */
async function control({ dir, ports, secrets }, args) {
  const container = `schakel-rabbitmq-${ports.amqp}`;
  if (!existsSync(join(dir, 'rabbitmq/data'))) return run('docker', ['exec', container, 'rabbitmqctl', ...args]);
  const folder = join(dir, 'rabbitmq');
  return run(join(dirname(realpathSync(server())), 'rabbitmqctl'), args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: 'C.UTF-8',
      RABBITMQ_NODENAME: `${secrets.brokerName}@localhost`,
      RABBITMQ_CONF_ENV_FILE: join(folder, 'no-env.conf'),
      ERL_EPMD_ADDRESS: '127.0.0.1',
    },
  });
}

/** Makes the broker take its disk for full: from then on it takes nothing from whoever publishes. */
export const fill = (instance) => control(instance, ['set_disk_free_limit', '1000000GB']);
export const empty = (instance) => control(instance, ['set_disk_free_limit', LIMIT]);

export const stop = ({ dir }) => end(dir, 'rabbitmq', 'SIGTERM');
