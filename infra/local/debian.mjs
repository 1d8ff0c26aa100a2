/** Packages of the distribution. Its package manager has one lock, so what is asked for meanwhile goes into one call. */
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';

import { onPath, run } from './processes.mjs';
import { Remedy } from './progress.mjs';

const POLICY = '/usr/sbin/policy-rc.d';
const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
const LOCK = ['-o', 'DPkg::Lock::Timeout=120'];
const wanted = new Set();
const done = new Set();
let updated;
let line = Promise.resolve();

function aptGet(packages) {
  // A service that a package would start has other ports and other data than ours: it is not wanted.
  const forbid = !existsSync(POLICY);
  if (forbid) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...LOCK, ...packages], options).finally(
    () => {
      if (forbid) rmSync(POLICY, { force: true });
    },
  );
}

/** Installs packages, with root. @throws Remedy */
export async function install(packages, forWhat, otherwise = '') {
  const byHand = `Install it yourself (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or run once as root.${otherwise}`;
  if (!onPath('apt-get') || process.getuid?.() !== 0) throw new Remedy(`${forWhat} is not installed`, byHand);
  for (const each of packages) wanted.add(each);
  updated ??= run('apt-get', ['update', '-qq', ...LOCK], options);
  const turn = line.then(async () => {
    await updated;
    if (packages.every((each) => done.has(each))) return;
    const batch = [...new Set([...packages, ...wanted])];
    wanted.clear();
    await aptGet(batch);
    for (const each of batch) done.add(each);
  });
  line = turn.catch(() => undefined);
  try {
    await turn;
  } catch (cause) {
    throw new Remedy(`${forWhat} could not be installed: ${cause.message}`, byHand);
  }
}
