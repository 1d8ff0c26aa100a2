import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { containerArguments, getImage, hasImage, removeContainer } from '../docker.mjs';
import { cache } from '../places.mjs';
import { lastLines, onPath, run, until } from '../processes.mjs';
import { Remedy } from '../progress.mjs';
import { end, launch, remembered } from '../tracked.mjs';
import { downloaded } from './temporal-download.mjs';

const VERSION = '1.5.1';
const IMAGE = `temporalio/temporal:${VERSION}`;
const folder = join(cache, `temporal-${VERSION}`);
const cached = join(folder, 'temporal');

/** The official command line tool, whose `server start-dev` is a whole Temporal. */
export const binary = () => onPath('temporal') ?? (existsSync(cached) ? cached : undefined);

/** @returns how it is had */
export async function find(say, { binaryNeeded = false } = {}) {
  if (process.env.SCHAKEL_TEMPORAL_ADDRESS) return 'the address in SCHAKEL_TEMPORAL_ADDRESS';
  if (!binaryNeeded && (await getImage(IMAGE, say))) return `${IMAGE} in Docker`;
  if (binary()) return binary() === cached ? `${VERSION}, in the cache` : 'on PATH';
  mkdirSync(folder, { recursive: true });
  say('asks the SDK to download it');
  const file = await downloaded('createLocal', folder, `v${VERSION}`);
  if (file) {
    renameSync(file, cached);
    return `${VERSION}, downloaded`;
  }
  return built(say);
}

async function built(say) {
  const remedy =
    'Install Go 1.25 or newer, put the `temporal` tool on PATH, start Docker, or set SCHAKEL_TEMPORAL_ADDRESS.';
  if (!onPath('go')) throw new Remedy('Temporal cannot be downloaded, and there is no Go to build it with', remedy);
  say('Go builds it, once: about five minutes');
  try {
    await run('go', ['install', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '-modcacherw' },
      cwd: folder,
    });
  } catch (cause) {
    throw new Remedy(`Temporal can neither be downloaded nor built: ${cause.message}`, remedy);
  }
  return `${VERSION}, built from source`;
}

/** One partition for each queue and eager starts: less work for few cores. Caches of a small server, as this one is. */
const DYNAMIC = {
  'history.hostLevelCacheMaxSize': 2_000,
  'history.eventsHostLevelCacheMaxSizeBytes': 32 * 1024 * 1024,
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
  'system.enableActivityEagerExecution': true,
  'system.enableEagerWorkflowStart': true,
};

const serverArguments = (database, ip, ports) => [
  ...['server', 'start-dev', '--namespace', 'schakel'],
  ...['--db-filename', database],
  ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1'],
  ...['--ip', ip, '--port', String(ports.temporal), '--ui-port', String(ports.temporalUi)],
  ...['--log-level', 'error'],
  ...Object.entries(DYNAMIC).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
];

export async function start({ dir, ports }) {
  if (process.env.SCHAKEL_TEMPORAL_ADDRESS) {
    const temporalUiUrl = process.env.SCHAKEL_TEMPORAL_UI_URL ?? '';
    return { temporalAddress: process.env.SCHAKEL_TEMPORAL_ADDRESS, temporalUiUrl, note: 'as given' };
  }
  const data = join(dir, 'temporal');
  mkdirSync(data, { recursive: true });
  const inDocker = await hasImage(IMAGE);
  if (inDocker) {
    const container = `schakel-temporal-${ports.temporal}`;
    await removeContainer(container);
    const args = containerArguments(container, IMAGE, {
      ports: { [ports.temporal]: ports.temporal, [ports.temporalUi]: ports.temporalUi },
      volumes: { [data]: '/data' },
      command: serverArguments('/data/temporal.db', '0.0.0.0', ports),
    });
    launch(dir, 'temporal', 'docker', args, { container });
  } else {
    launch(dir, 'temporal', binary(), serverArguments(join(data, 'temporal.db'), '127.0.0.1', ports), { cwd: data });
  }
  await until(
    () => serves(ports.temporalUi),
    60_000,
    'Temporal',
    () => (remembered(dir, 'temporal') ? undefined : lastLines(dir, 'temporal')),
  );
  return {
    temporalAddress: `127.0.0.1:${ports.temporal}`,
    temporalUiUrl: `http://127.0.0.1:${ports.temporalUi}`,
    note: `port ${ports.temporal}${inDocker ? ', in Docker' : ''}`,
  };
}

/** The UI passes this question on to the server itself, so its answer is the server's. */
async function serves(uiPort) {
  const answer = await fetch(`http://127.0.0.1:${uiPort}/api/v1/namespaces/schakel`, {
    signal: AbortSignal.timeout(2000),
  });
  return answer.ok;
}

export const stop = ({ dir }) => end(dir, 'temporal', 'SIGINT');
