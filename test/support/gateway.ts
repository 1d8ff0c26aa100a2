/** Another gateway, beside those of the installation. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { freePort } from './free-port';
import { until } from './installation';

const PROGRAM = join(__dirname, '../../dist/api/main.js');
/** A program that is run from the build finds it beside itself. */
const BUILT = __dirname.includes(join('dist', 'test')) ? join(__dirname, '../../api/main.js') : PROGRAM;

/** Runs `api/main.js migrate` on another database. */
export async function migrated(databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILT, 'migrate'], {
    env: { ...process.env, SCHAKEL_DATABASE_URL: databaseUrl },
  });
}

interface Ended {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** How long it took since it was asked to (milliseconds). */
  readonly milliseconds: number;
}

export interface StartedRole {
  readonly pid: number;
  /** Of its port for operators. */
  readonly opsUrl: string;
  /** The end of its log. */
  log(): string;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<Ended>;
  /** As a crash would: nothing is drained. */
  kill(): Promise<Ended>;
}

export interface StartedGateway extends StartedRole {
  readonly url: string;
}

type Settings = Readonly<Record<string, string>>;

/** A process with the settings of the installation but for those that are given. */
async function spawnRole(name: 'gateway' | 'worker', settings: Settings) {
  const opsPort = String(await freePort());
  const child = spawn(process.execPath, ['--enable-source-maps', BUILT, name], {
    env: { ...process.env, SCHAKEL_OPS_PORT: opsPort, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    lines.push(chunk.toString());
    if (lines.length > 20) lines.shift();
  });
  // Whoever is ended before it could stop this one takes it along.
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  child.once('exit', () => process.off('exit', orphan));
  return { child, opsUrl: `http://127.0.0.1:${opsPort}`, log: () => lines.join('') };
}

async function startRole(
  name: 'gateway' | 'worker',
  settings: Settings,
  isReady: (opsUrl: string) => Promise<boolean>,
): Promise<StartedRole> {
  const { child, opsUrl, log } = await spawnRole(name, settings);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended> => {
    const since = Date.now();
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
    }
    return { code: child.exitCode, milliseconds: Date.now() - since };
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`The ${name} ended:\n${log()}`);
      return isReady(opsUrl).catch(() => false);
    });
  } catch (cause) {
    await end('SIGTERM');
    throw cause;
  }
  return { pid: child.pid ?? 0, opsUrl, log, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function gatewaySettings(settings: Settings) {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  return { url, settings: { SCHAKEL_PORT: port, SCHAKEL_GATEWAY_URL: url, ...settings } };
}

/**
 * Starts a gateway and waits until it answers.
 * @throws Error with the end of its log when it ends instead
 */
export async function startGateway(given: Settings = {}): Promise<StartedGateway> {
  const { url, settings } = await gatewaySettings(given);
  const role = await startRole('gateway', settings, async () => {
    // It answers, whether or not all that it needs is there.
    await fetch(`${url}/schakel/v1/health`);
    return true;
  });
  return { url, ...role };
}

/** The same for a worker. */
export const startWorker = (settings: Settings = {}): Promise<StartedRole> =>
  startRole('worker', settings, async (opsUrl) => (await fetch(`${opsUrl}/health/ready`)).ok);

/** Starts a gateway that is to end by itself. @returns its exit code and the end of its log */
export async function gatewayThatEnds(
  given: Settings,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const { settings } = await gatewaySettings(given);
  const { child, log } = await spawnRole('gateway', settings);
  await once(child, 'close');
  return { code: child.exitCode, log: log() };
}
