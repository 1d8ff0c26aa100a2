/**
 * Runs a program against an instance of its own, which is gone afterwards: `measure.mjs test/disclosure/main --json`.
 * With `--broker-front` before its name, the program stands between the instance and its broker.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { TESTS } from './leftovers.mjs';
import { ownInstance } from './own-instance.mjs';
import { root } from './places.mjs';
import { explain } from './progress.mjs';
import { forget, remember } from './tracked.mjs';

const words = process.argv.slice(2);
const brokerFront = words[0] === '--broker-front';
const [program, ...args] = brokerFront ? words.slice(1) : words;
if (!program) {
  console.error('Name a program, such as test/disclosure/main');
  process.exit(2);
}
// What the program writes may be for another program to read: only that goes to standard output.
console.log = console.error;

const own = await ownInstance();
let code = 1;
try {
  const settings = await own.start({ brokerFront });
  const child = spawn(process.execPath, ['--enable-source-maps', join('dist', `${program}.js`), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  });
  remember(own.dir, TESTS, child.pid);
  code = await new Promise((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  forget(own.dir, TESTS);
} catch (cause) {
  if (!own.isEnding()) explain(cause);
}
// A signal came: whoever sent it waits for the end.
if (own.isEnding()) await new Promise(() => undefined);
await own.cleanUp({ keepLogs: code !== 0 });
process.exit(code);
