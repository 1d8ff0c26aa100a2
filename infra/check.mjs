/** `npm run check`: types, lint, format, unused code, contract drift. The same here and in CI. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHECKS = {
  types: ['tsc', '--noEmit', '-p', 'tsconfig.json'],
  'types of the page': ['tsc', '--noEmit', '-p', 'api/dashboard/tsconfig.json'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  'unused code': ['knip'],
  'contract drift': ['node', 'infra/contract/generate.mjs', '--check'],
};
const TOGETHER = 2;

function run([command, ...args]) {
  return new Promise((resolve) => {
    const local = `node_modules/.bin/${command}`;
    const child = spawn(existsSync(local) ? local : command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('close', (code) => resolve({ ok: code === 0, said }));
  });
}

const waiting = Object.entries(CHECKS);
let failed = false;
async function lane() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next;
    const { ok, said } = await run(command);
    console.log(`  ${ok ? '✓' : '✗'} ${name}`);
    if (!ok) {
      failed = true;
      console.log(said.trimEnd());
    }
  }
}
await Promise.all(Array.from({ length: TOGETHER }, lane));
process.exit(failed ? 1 : 0);
