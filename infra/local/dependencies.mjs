import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './places.mjs';
import { run } from './processes.mjs';
import { Remedy } from './progress.mjs';

const ATTEMPTS = 3;
const modules = join(root, 'node_modules');
const stamp = join(modules, '.schakel-stamp');
const lock = join(root, 'package-lock.json');

function wanted() {
  const file = existsSync(lock) ? lock : join(root, 'package.json');
  return createHash('sha256').update(readFileSync(file)).update(process.version).digest('hex');
}

/** Whether exactly what is locked is installed, by whomever: when it has finished, npm leaves a record of what it put there. */
function asLocked() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(lock) || !existsSync(record)) return false;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).every(
    ([path, { version, optional }]) => path === '' || there[path]?.version === version || (optional && !there[path]),
  );
}

/** The locked dependencies, installed when they are not these. */
export async function find(say) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Remedy(`Node ${process.version} is too old`, 'Use Node 20.19 or newer.');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return 'as locked';
  if (asLocked()) {
    writeFileSync(stamp, wanted());
    return 'as locked';
  }
  say('npm installs what is locked');
  for (let attempt = 1; ; attempt += 1) {
    try {
      // No scripts of others run: newer versions of npm do not run them either, and nothing here needs them.
      const options = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
      await run('npm', [existsSync(lock) ? 'ci' : 'install', ...options], { cwd: root });
      break;
    } catch (cause) {
      if (attempt === ATTEMPTS)
        throw new Remedy(cause.message, 'Check that npm reaches its registry, then start again.');
      say(`npm failed, trying again (${attempt + 1} of ${ATTEMPTS})`);
    }
  }
  writeFileSync(stamp, wanted());
  return 'installed';
}
