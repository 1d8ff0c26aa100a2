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

export interface StartedGateway {
  readonly url: string;
  stop(): Promise<void>;
}

/** A gateway process with the settings of the installation but for those that are given. */
async function spawnGateway(settings: Readonly<Record<string, string>>) {
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
  child.stdout.on('data', (chunk: Buffer) => {
    lines.push(chunk.toString());
    if (lines.length > 20) lines.shift();
  });
  // Whoever is ended before it could stop this one takes it along.
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  child.once('exit', () => process.off('exit', orphan));
  return { url, child, log: () => lines.join('') };
}

/**
 * Starts a gateway and waits until it answers.
 * @throws Error with the end of its log when it ends instead
 */
export async function startGateway(settings: Readonly<Record<string, string>> = {}): Promise<StartedGateway> {
  const { url, child, log } = await spawnGateway(settings);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`The gateway ended:\n${log()}`);
      const answer = await fetch(`${url}/schakel/v1/health`).catch(() => undefined);
      return answer !== undefined;
    });
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { url, stop };
}

/** Starts a gateway that is to end by itself. @returns its exit code and the end of its log */
export async function gatewayThatEnds(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const { child, log } = await spawnGateway(settings);
  await once(child, 'close');
  return { code: child.exitCode, log: log() };
}
