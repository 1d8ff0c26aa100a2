/** An instance for one purpose, on free ports and in a folder of its own, that is gone afterwards. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { endTests, removeInstance, STARTER, sweepTests } from './leftovers.mjs';
import { freePort } from './ports.mjs';
import { layGround } from './programs.mjs';
import { bold, sideBySide } from './progress.mjs';
import { startServices, stopServices } from './stack.mjs';
import { supervise } from './supervisor.mjs';
import { closeDoor, remember } from './tracked.mjs';

const PREFIX = 'schakel-test-';

/**
 * Sends the roles that talk to the broker to another port. Nobody listens there until a program does that wants to stand
 * in between; it finds the broker itself under SCHAKEL_BROKER_URL.
 */
async function behindFront(settings) {
  const front = new URL(settings.SCHAKEL_AMQP_URL);
  front.port = String(await freePort());
  return { ...settings, SCHAKEL_AMQP_URL: front.href, SCHAKEL_BROKER_URL: settings.SCHAKEL_AMQP_URL };
}

/** Makes the folder, and sees to it that a signal ends everything that is in it. */
export async function ownInstance() {
  await sweepTests(PREFIX);
  const dir = mkdtempSync(join(tmpdir(), PREFIX));
  // Where PostgreSQL runs as another user, it has to reach its data.
  chmodSync(dir, 0o711);
  remember(dir, STARTER, process.pid);
  let roles;
  let cleaning;

  function cleanUp({ keepLogs }) {
    cleaning ??= (async () => {
      closeDoor();
      await endTests(dir);
      await roles?.stop();
      await stopServices({ dir });
      removeInstance(dir, { keepLogs });
    })();
    return cleaning;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void cleanUp({ keepLogs: false }).then(() => process.exit(130)));

  return {
    dir,
    cleanUp,
    isEnding: () => cleaning !== undefined,
    /** Starts services and roles. @returns the settings by which programs find them */
    async start({ brokerFront = false } = {}) {
      console.log(bold('\nStarting an instance for the tests'));
      const { ports, ours, ...services } = await startServices({ dir, ports: 'free' }, { build: () => build() });
      const settings = brokerFront ? await behindFront(services.settings) : services.settings;
      const instance = { dir, ports, ours, settings };
      const instanceFile = join(dir, 'instance.json');
      writeFileSync(instanceFile, JSON.stringify(instance, null, 2), { mode: 0o600 });
      await sideBySide({
        'demo partners': () => layGround({ ...instance, settings: services.settings }).then(() => 'loaded'),
      });
      roles = supervise(instance);
      await roles.start();
      return { ...settings, SCHAKEL_INSTANCE_FILE: instanceFile };
    },
  };
}
