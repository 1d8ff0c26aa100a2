/** `npm test`: an instance of its own on free ports, the tests against it, and one line that says how they went. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { TESTS } from './leftovers.mjs';
import { ownInstance } from './own-instance.mjs';
import { root } from './places.mjs';
import { bold, dim, explain } from './progress.mjs';
import { unseenMessages } from './seen-messages.mjs';
import { executable as chromium } from './services/chromium.mjs';
import { binary as temporal } from './services/temporal.mjs';
import { executable as testServer } from './services/test-server.mjs';
import { forget, remember } from './tracked.mjs';

const unitOnly = process.argv.includes('--unit');
const args = process.argv.slice(2).filter((each) => each !== '--unit');
const own = await ownInstance();
const { dir } = own;

/** @returns what Jest reports, or nothing where it could not even begin */
function runJest(environment) {
  const report = join(dir, 'report.json');
  // Jest takes every word after this option for the name of a project, so it comes last.
  const selected = unitOnly ? ['--selectProjects', 'unit'] : [];
  return new Promise((resolve) => {
    const jest = spawn(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--json', '--outputFile', report, ...args, ...selected],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } },
    );
    remember(dir, TESTS, jest.pid);
    jest.once('close', () => {
      forget(dir, TESTS);
      try {
        resolve(JSON.parse(readFileSync(report, 'utf8')));
      } catch {
        resolve(undefined);
      }
    });
  });
}

/** A suite that could not be loaded counts no test as failed, and has failed all the same. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

let outcome = { passed: 0, failed: 1, skipped: 0 };
try {
  const instance = unitOnly ? await build().then(() => ({})) : await own.start();
  console.log(bold('\nTesting'));
  const result = await runJest({
    ...instance,
    SCHAKEL_TEST_SERVER: testServer,
    SCHAKEL_TEMPORAL_CLI: temporal() ?? '',
    SCHAKEL_CHROMIUM: chromium() ?? '',
  });
  if (result) outcome = count(result);
  // Only a run of everything can say that something was seen nowhere.
  if (result && !unitOnly && args.length === 0) {
    const { unseen, needless } = await unseenMessages(dir);
    outcome.failed += unseen.length + needless.length;
    for (const key of unseen) console.log(`No test has seen the message ${key} of openapi/events.yaml`);
    for (const key of needless) console.log(`test/support/unseen-messages.json names ${key}, which is no message`);
  }
} catch (cause) {
  if (!own.isEnding()) explain(cause);
}
// A signal came: whoever sent it waits for the end, not for a count.
if (own.isEnding()) await new Promise(() => undefined);
const failed = outcome.failed > 0 || outcome.passed === 0;
await own.cleanUp({ keepLogs: failed && !unitOnly });
if (failed && !unitOnly) console.log(dim(`Logs of this run: ${join(dir, 'logs')}`));
console.log(
  `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : ''}`,
);
process.exit(failed ? 1 : 0);
