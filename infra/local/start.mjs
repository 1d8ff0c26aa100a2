/** `npm start`: services, programs, one demo exchange, and a summary. Ctrl-C ends all of it; the data stays. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { build } from '../build.mjs';
import { endLeftovers, STARTER } from './leftovers.mjs';
import { home as dir } from './places.mjs';
import { usualPorts } from './ports.mjs';
import { commandFor, layGround } from './programs.mjs';
import { bold, dim, explain, green, red, sideBySide } from './progress.mjs';
import { startServices, stopServices } from './stack.mjs';
import { summary } from './summary.mjs';
import { supervise } from './supervisor.mjs';
import { closeDoor, forget, remember, remembered } from './tracked.mjs';

const DEMO_PATIENCE = 60_000;
const since = Date.now();
const instanceFile = join(dir, 'instance.json');
mkdirSync(dir, { recursive: true });

const other = remembered(dir, STARTER);
if (other) {
  console.error(`Schakel runs here already (process ${other}). Stop it with Ctrl-C where it was started.`);
  process.exit(1);
}
remember(dir, STARTER, process.pid);

let roles;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  closeDoor();
  console.log(dim('\nStopping: programs first, then services. Data stays in .schakel/'));
  await roles?.stop();
  await stopServices({ dir });
  forget(dir, STARTER);
  console.log(dim('Stopped.'));
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

/** The same ports as before where they are free, so that addresses people know stay true. */
const ports = () => usualPorts(existsSync(instanceFile) ? JSON.parse(readFileSync(instanceFile, 'utf8')).ports : {});

/** One exchange, from the outside, as a proof that everything works together. @returns its exit code */
function demonstrate(instance) {
  const [command, args, options] = commandFor(instance, 'api/cli/demo/main.js');
  const demo = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], timeout: DEMO_PATIENCE });
  for (const stream of [demo.stdout, demo.stderr])
    createInterface({ input: stream }).on('line', (line) => line.trim() && console.log(`  ${line}`));
  return new Promise((resolve) => demo.once('close', (code, signal) => resolve(code ?? signal)));
}

try {
  const left = await endLeftovers(dir);
  if (left.length > 0) console.log(dim(`An earlier run was cut off; ended what it left: ${left.join(', ')}`));
  console.log(bold('\nStarting'));
  const services = await startServices({ dir, ports: await ports() }, { build: () => build() });
  const instance = { dir, ports: services.ports, ours: services.ours, settings: services.settings };
  writeFileSync(instanceFile, JSON.stringify(instance, null, 2), { mode: 0o600 });
  await sideBySide({ 'demo partners': () => layGround(instance).then(() => 'loaded') });
  roles = supervise(instance);
  await roles.start();
  if (!process.argv.includes('--no-demo')) {
    console.log(bold('\nOne demo exchange'));
    const code = await demonstrate(instance);
    if (code !== 0) console.log(red(`  The demo exchange did not go through (${code}); see .schakel/logs/`));
  }
  if (!stopping) {
    console.log(summary(instance));
    console.log(dim('Ctrl-C stops it.'));
    console.log(green(bold(`Schakel is ready in ${Math.round((Date.now() - since) / 1000)} s`)));
  }
  // Children alone do not keep a process up whose roles are all being started again.
  setInterval(() => undefined, 60_000);
} catch (cause) {
  if (!stopping) explain(cause);
  await stop(1);
}
