import { loadConfig } from '../infra/config';
import { createLog } from '../infra/logging';
import { runGateway } from './roles/gateway';
import { runMigration } from './roles/migration';
import { runRelay } from './roles/relay';
import type { Role } from './roles/role';
import { runWorker } from './roles/worker';

const ROLES: Readonly<Record<string, Role>> = {
  gateway: runGateway,
  worker: runWorker,
  relay: runRelay,
  migrate: runMigration,
};

/** Draining takes this long at the most. */
const PATIENCE_MS = 25_000;

function signal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
}

/** What was under way is cut off: nothing that was accepted is lost, but clients have to ask again. */
class EndedByForce extends Error {
  override readonly name = 'EndedByForce';
}

/** @throws EndedByForce when draining takes too long, or is asked for a second time */
async function outOfPatience(): Promise<never> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([late, signal()]);
  throw new EndedByForce();
}

/** One image, several roles: `main.js gateway`, `worker`, `relay`, or `migrate`, which ends when it is done. */
async function main(): Promise<void> {
  const name = process.argv[2] ?? '';
  const run = ROLES[name];
  if (!run) {
    process.stderr.write(`Name a role: ${Object.keys(ROLES).join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  const config = loadConfig();
  const log = createLog(name, config.logLevel);
  // Heard from the beginning: who is asked to end while it starts ends as soon as it has, and in order.
  const asked = signal();
  try {
    const running = await run(config, log);
    if (!running) return;
    log.info('ready', { port: config.opsPort });
    await Promise.race([asked, running.unusable ?? asked]);
    log.info('draining');
    await Promise.race([running.drain(), outOfPatience()]);
    log.info('stopped');
  } catch (cause) {
    log.error(cause instanceof EndedByForce ? 'ended by force' : 'failed', cause);
    process.exitCode = 1;
  } finally {
    await log.close();
    // Native connections of the Temporal client can keep a drained process alive.
    process.exit();
  }
}

void main();
