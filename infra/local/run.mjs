/** Runs a program of Schakel against the instance that `npm start` runs: `run.mjs api/cli/demo/main --json`. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { home, root } from './places.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error('Name a program, such as api/cli/demo/main');
  process.exit(2);
}
// Says nothing: what the program writes may be for another program to read.
await build();
const file = join(home, 'instance.json');
const settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).settings : {};
const child = spawn(process.execPath, ['--enable-source-maps', join('dist', `${program}.js`), ...args], {
  cwd: root,
  stdio: 'inherit',
  // What a person sets themselves goes before.
  env: { ...settings, ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 1));
