/** Runs a program of Schakel against the instance that `npm start` runs: `run.mjs api/cli/demo --json`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { home, root } from './places.mjs';

const [program, ...args] = process.argv.slice(2);
await build();
const child = spawn(process.execPath, ['--enable-source-maps', join('dist', `${program}.js`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    SCHAKEL_CREDENTIALS_FILE: join(home, 'credentials.json'),
    SCHAKEL_MASTER_KEY_FILE: join(home, 'keys/master.key'),
    ...process.env,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 1));
