/** `npm test`: an instance of its own on free ports, the tests against it, and one line that says how they went. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { root } from './places.mjs';
import { freePorts } from './ports.mjs';
import { bold, dim, part, sideBySide } from './progress.mjs';
import { executable as chromium } from './services/chromium.mjs';
import { executable as testServer } from './services/test-server.mjs';
import { loadDemo, ROLES, secretsOf, startRole, startServices, stopRoles, stopServices } from './stack.mjs';

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');
const dir = mkdtempSync(join(tmpdir(), 'schakel-test-'));
// PostgreSQL runs as another user when we are root, and has to reach its data.
chmodSync(dir, 0o711);
let instance;
let failed = false;

async function cleanUp() {
  if (instance) {
    await stopRoles(instance);
    await stopServices(instance);
  }
  if (failed) console.log(dim(`Logs of this run: ${join(dir, 'logs')}`));
  else rmSync(dir, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void cleanUp().then(() => process.exit(1)));

function jest(environment) {
  const report = join(dir, 'report.json');
  const selected = unitOnly ? ['--selectProjects', 'unit'] : [];
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        'node_modules/jest/bin/jest.js',
        '--json',
        '--outputFile',
        report,
        ...selected,
        ...args.filter((each) => each !== '--unit'),
      ],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } },
    );
    child.once('close', () => {
      try {
        resolve(JSON.parse(readFileSync(report, 'utf8')));
      } catch {
        resolve({ numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 });
      }
    });
  });
}

let result = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  let environment = {};
  if (!unitOnly) {
    console.log(bold('\nStarting an instance for the tests'));
    instance = { dir, ports: await freePorts(), secrets: secretsOf(dir) };
    instance.settings = await startServices(instance, { build: () => build() });
    await part('demo partners', () => loadDemo(instance).then(() => 'loaded'));
    await sideBySide(
      Object.fromEntries(ROLES.map((role) => [role, () => startRole(instance, role).then(() => 'ready')])),
    );
    writeFileSync(join(dir, 'instance.json'), JSON.stringify(instance));
    environment = {
      ...instance.settings,
      SCHAKEL_INSTANCE_FILE: join(dir, 'instance.json'),
      SCHAKEL_TEST_SERVER: testServer,
      SCHAKEL_CHROMIUM: chromium() ?? '',
    };
  } else {
    environment = { SCHAKEL_TEST_SERVER: testServer };
  }
  console.log(bold('\nTesting'));
  result = await jest(environment);
} catch (cause) {
  console.error(cause.message);
  result.numFailedTests += 1;
}
// A suite that could not even be loaded counts no test as failed, and has failed all the same.
const broken = (result.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const failures = result.numFailedTests + broken.length;
failed = failures > 0 || result.numPassedTests === 0;
await cleanUp();
const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
console.log(`${result.numPassedTests} passed, ${failures} failed${skipped}`);
process.exit(failed ? 1 : 0);
