/** Another gateway, beside those of the installation. */
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

export interface StartedGateway {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a gateway with the settings of the installation but for those that are given, and waits until it answers.
 * @throws Error with the end of its log when it ends instead
 */
export async function startGateway(settings: Readonly<Record<string, string>> = {}): Promise<StartedGateway> {
  const [port, opsPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${String(port)}`;
  const child = spawn(process.execPath, ['--enable-source-maps', BUILT, 'gateway'], {
    env: {
      ...process.env,
      SCHAKEL_PORT: String(port),
      SCHAKEL_OPS_PORT: String(opsPort),
      SCHAKEL_GATEWAY_URL: url,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.splice(0, Math.max(0, lines.length - 20), chunk.toString()));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  // Whoever is ended before it could stop this one takes it along.
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  child.once('exit', () => process.off('exit', orphan));
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`The gateway ended:\n${lines.join('')}`);
      const answer = await fetch(`${url}/schakel/v1/health`).catch(() => undefined);
      return answer !== undefined;
    });
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { url, stop };
}
