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

/**
 * @param projects of jest.config.js; all of them where none is named
 * @returns what Jest reports, or nothing where it could not even begin
 */
function runJest(environment, projects = []) {
  const name = [TESTS, ...projects].join('-');
  const report = join(dir, `${name}.json`);
  // Jest takes every word after this option for the name of a project, so it comes last.
  const selected = projects.length > 0 ? ['--selectProjects', ...projects] : [];
  return new Promise((resolve) => {
    const jest = spawn(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--json', '--outputFile', report, ...args, ...selected],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } },
    );
    remember(dir, name, jest.pid);
    jest.once('close', () => {
      forget(dir, name);
      try {
        resolve(JSON.parse(readFileSync(report, 'utf8')));
      } catch {
        resolve(undefined);
      }
    });
  });
}

/** What is run: all of it as two runs side by side, as the real one mostly waits for others and the unit one computes. */
function runs() {
  if (unitOnly) return [['unit']];
  return args.length === 0 ? [['unit'], ['real']] : [[]];
}

/** A suite that could not be loaded counts no test as failed, and has failed all the same. */
function count(result) {
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults } = result;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

let outcome = { passed: 0, failed: 1, skipped: 0 };
try {
  const instance = unitOnly ? await build().then(() => ({})) : await own.start();
  console.log(bold('\nTesting'));
  const environment = {
    ...instance,
    SCHAKEL_TEST_SERVER: testServer,
    SCHAKEL_TEMPORAL_CLI: temporal() ?? '',
    SCHAKEL_CHROMIUM: chromium() ?? '',
  };
  const results = await Promise.all(runs().map((projects) => runJest(environment, projects)));
  outcome = results.map(count).reduce(sum);
  // Only a run of everything can say that something was seen nowhere.
  if (!unitOnly && args.length === 0 && results.every(Boolean)) {
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
