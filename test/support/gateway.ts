/** Another process, beside those of the installation: a gateway, or a worker. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { until } from './installation';

const PROGRAM = join(__dirname, '../../dist/api/main.js');
/** A program that is run from the build finds it beside itself. */
const BUILT = __dirname.includes(join('dist', 'test')) ? join(__dirname, '../../api/main.js') : PROGRAM;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs `api/main.js migrate` on another database. */
export async function migrated(databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILT, 'migrate'], {
    env: { ...process.env, SCHAKEL_DATABASE_URL: databaseUrl },
  });
}

export interface StartedRole {
  readonly pid: number;
  /** Of its port for operators. */
  readonly opsUrl: string;
  stop(): Promise<void>;
  /** As a crash would: nothing is drained. */
  kill(): Promise<void>;
}

export interface StartedGateway extends StartedRole {
  readonly url: string;
}

/**
 * Starts a gateway with the settings of the installation but for those that are given, and waits until it answers.
 * @throws Error with the end of its log when it ends instead
 */
export async function startGateway(settings: Readonly<Record<string, string>> = {}): Promise<StartedGateway> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const role = await startRole('gateway', { SCHAKEL_PORT: port, SCHAKEL_GATEWAY_URL: url, ...settings }, async () => {
    // It answers, whether or not all that it needs is there.
    await fetch(`${url}/schakel/v1/health`);
    return true;
  });
  return { url, ...role };
}

/** The same for a worker. */
export const startWorker = (settings: Readonly<Record<string, string>> = {}): Promise<StartedRole> =>
  startRole('worker', settings, async (opsUrl) => (await fetch(`${opsUrl}/health/ready`)).ok);

async function startRole(
  name: 'gateway' | 'worker',
  settings: Readonly<Record<string, string>>,
  isReady: (opsUrl: string) => Promise<boolean>,
): Promise<StartedRole> {
  const opsPort = String(await freePort());
  const opsUrl = `http://127.0.0.1:${opsPort}`;
  const child = spawn(process.execPath, ['--enable-source-maps', BUILT, name], {
    env: { ...process.env, SCHAKEL_OPS_PORT: opsPort, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.splice(0, Math.max(0, lines.length - 20), chunk.toString()));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const stop = () => end('SIGTERM');
  // Whoever is ended before it could stop this one takes it along.
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  child.once('exit', () => process.off('exit', orphan));
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`The ${name} ended:\n${lines.join('')}`);
      return isReady(opsUrl).catch(() => false);
    });
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { pid: child.pid ?? 0, opsUrl, stop, kill: () => end('SIGKILL') };
}
