/** `npm start`: services, programs, one demo exchange, and a summary. Ctrl-C ends all of it; the data stays. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { home, root } from './places.mjs';
import { usualPorts } from './ports.mjs';
import { lastLines, remember, remembered } from './processes.mjs';
import { bold, dim, green, part, red, sideBySide, yellow } from './progress.mjs';
import {
  endLeftovers,
  launchRole,
  loadDemo,
  ROLES,
  secretsOf,
  startRole,
  startServices,
  stopRoles,
  stopServices,
} from './stack.mjs';
import { summary } from './summary.mjs';

const since = Date.now();
const dir = home;
mkdirSync(dir, { recursive: true });

const other = remembered(dir, 'start');
if (other) {
  console.error(`Schakel runs here already (process ${other}). Stop it with Ctrl-C where it was started.`);
  process.exit(1);
}
mkdirSync(join(dir, 'run'), { recursive: true });
remember(dir, 'start', process.pid);

let stopping = false;
let instance;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  console.log(dim('\nStopping: programs first, then services. Data stays in .schakel/'));
  if (instance) await stopRoles(instance);
  await stopServices({ dir });
  rmSync(join(dir, 'run/start.json'), { force: true });
  console.log(dim('Stopped.'));
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

/** The same ports as before where they are free, so that addresses people know stay true. */
async function portsOf() {
  const file = join(dir, 'instance.json');
  const ports = await usualPorts(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).ports : undefined);
  writeFileSync(file, JSON.stringify({ ports }));
  return ports;
}

/** A program that ends by itself is started again, ever more slowly, and said to be. */
function watch(role) {
  let attempt = 0;
  const timer = setInterval(() => {
    if (stopping || remembered(dir, role)) return;
    attempt += 1;
    console.log(`${yellow('!')} ${role} ended; starting it again (${attempt})\n${dim(lastLines(dir, role, 3))}`);
    if (attempt <= 20) launchRole(instance, role);
  }, 1500);
  timer.unref();
}

function demonstrate() {
  return new Promise((resolve) => {
    const demo = spawn(process.execPath, ['--enable-source-maps', 'dist/api/cli/demo.js', '--compact'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...instance.settings },
    });
    demo.once('close', (code) => resolve(code === 0));
  });
}

try {
  const left = await endLeftovers(dir);
  if (left.length > 0) console.log(dim(`  An earlier run was cut off; ended what it left: ${left.join(', ')}`));
  console.log(bold('\nStarting'));
  instance = { dir, ports: await portsOf(), secrets: secretsOf(dir) };
  instance.settings = await startServices(instance, { build: () => build() });
  await part('demo partners', () => loadDemo(instance).then(() => 'loaded'));
  await sideBySide(
    Object.fromEntries(ROLES.map((role) => [role, () => startRole(instance, role).then(() => 'ready')])),
  );
  ROLES.forEach(watch);
  if (!process.argv.includes('--no-demo')) {
    console.log(bold('\nOne demo exchange'));
    if (!(await demonstrate())) console.log(red('  The demo exchange did not go through; see .schakel/logs/'));
  }
  console.log(summary(instance.settings));
  console.log(green(bold(`Schakel is ready in ${Math.round((Date.now() - since) / 1000)} s`)));
  console.log(dim('Ctrl-C stops it.'));
  setInterval(() => undefined, 60_000);
} catch (cause) {
  console.error(`\n${red(cause.message)}`);
  await stop(1);
}
