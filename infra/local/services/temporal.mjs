import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { dockerArguments, dockerRuns } from '../docker.mjs';
import { cache, root } from '../places.mjs';
import { end, launch, lastLines, onPath, remembered, run, until } from '../processes.mjs';
import { Remedy } from '../progress.mjs';

const VERSION = '1.5.1';
const folder = join(cache, `temporal-${VERSION}`);

/** The official command line tool, whose `server start-dev` is a whole Temporal. */
export function binary() {
  const cached = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('temporal')) : undefined;
  return onPath('temporal') ?? (cached && join(folder, cached));
}

export async function find({ binaryNeeded = false } = {}) {
  if (process.env.SCHAKEL_TEMPORAL_ADDRESS) return 'the address in SCHAKEL_TEMPORAL_ADDRESS';
  if (!binaryNeeded && dockerRuns()) return 'temporalio/temporal in Docker';
  if (binary()) return 'installed';
  mkdirSync(folder, { recursive: true });
  return (await downloaded()) ?? (await built());
}

/** The SDK knows where its makers publish the tool; where that cannot be reached it fails, and we build instead. */
async function downloaded() {
  const script = `
    const { TestWorkflowEnvironment } = require('@temporalio/testing');
    TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'cached-download', version: 'v${VERSION}', downloadDir: ${JSON.stringify(folder)} } } })
      .then((made) => made.teardown()).then(() => process.exit(0), () => process.exit(1));`;
  try {
    await run(process.execPath, ['-e', script], { cwd: root, timeout: 20_000 });
    return binary() && 'downloaded';
  } catch {
    return undefined;
  }
}

async function built() {
  const remedy = new Remedy(
    'Temporal can neither be downloaded nor built',
    'Install Go 1.25 or newer, put the `temporal` tool on PATH, start Docker, or set SCHAKEL_TEMPORAL_ADDRESS.',
  );
  if (!onPath('go')) throw remedy;
  try {
    await run('go', ['install', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`], {
      env: { ...process.env, GOBIN: folder },
      cwd: folder,
    });
  } catch (cause) {
    throw new Remedy(`Temporal could not be built: ${cause.message}`, remedy.remedy);
  }
  return 'built from source';
}

/** One partition per queue and eager starts: less work for two cores (measured, see docs/operator.md). */
const DYNAMIC = {
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
  'system.enableActivityEagerExecution': true,
  'system.enableEagerWorkflowStart': true,
};

export async function start({ dir, ports }) {
  if (process.env.SCHAKEL_TEMPORAL_ADDRESS)
    return { temporalAddress: process.env.SCHAKEL_TEMPORAL_ADDRESS, temporalUiUrl: '' };
  const data = join(dir, 'temporal');
  mkdirSync(data, { recursive: true });
  const inDocker = !binary() && dockerRuns();
  const args = [
    'server',
    'start-dev',
    '--db-filename',
    inDocker ? '/data/temporal.db' : join(data, 'temporal.db'),
    '--sqlite-pragma',
    'journal_mode=wal',
    '--sqlite-pragma',
    'synchronous=1',
    '--namespace',
    'schakel',
    '--ip',
    inDocker ? '0.0.0.0' : '127.0.0.1',
    '--port',
    String(ports.temporal),
    '--ui-port',
    String(ports.temporalUi),
    '--log-level',
    'error',
    ...Object.entries(DYNAMIC).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
  ];
  if (inDocker) {
    launch(
      dir,
      'temporal',
      'docker',
      dockerArguments(`schakel-temporal-${ports.temporal}`, `temporalio/temporal:${VERSION}`, {
        ports: { [ports.temporal]: ports.temporal, [ports.temporalUi]: ports.temporalUi },
        volumes: { [data]: '/data' },
        command: args,
      }),
    );
  } else {
    launch(dir, 'temporal', binary(), args);
  }
  const address = `127.0.0.1:${ports.temporal}`;
  await until(
    () => serving(address, ports),
    60_000,
    'Temporal',
    () => (remembered(dir, 'temporal') ? undefined : lastLines(dir, 'temporal')),
  );
  return { temporalAddress: address, temporalUiUrl: `http://127.0.0.1:${ports.temporalUi}` };
}

async function serving(address, ports) {
  const answer = await fetch(`http://127.0.0.1:${ports.temporalUi}/api/v1/namespaces/schakel`, {
    signal: AbortSignal.timeout(2000),
  });
  return answer.ok;
}

export const stop = ({ dir }) => end(dir, 'temporal', 'SIGTERM', 10_000);
