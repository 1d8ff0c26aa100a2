/** What runs left behind because they were killed. */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { stopRoles } from './programs.mjs';
import { discard } from './services/postgres.mjs';
import { stopServices } from './stack.mjs';
import { end, forget, remembered, rememberedNames } from './tracked.mjs';

/** Name under which the starter itself is remembered. */
export const STARTER = 'starter';
/** And the tests that it runs, alone or as the beginning of a name where they are several. */
export const TESTS = 'tests';

/** Ends all tests that run on an instance. */
export async function endTests(dir) {
  const names = rememberedNames(dir).filter((name) => name.startsWith(TESTS));
  await Promise.all(names.map((name) => end(dir, name)));
}

/** Ends what is left in order, and keeps its data. @returns names of what still ran */
export async function endLeftovers(dir) {
  const left = rememberedNames(dir).filter((name) => name !== STARTER && remembered(dir, name));
  // Tests first: nothing is to be tried on what is being ended.
  await endTests(dir);
  await stopRoles({ dir });
  await stopServices({ dir });
  return left;
}

/** Removes an instance that nobody needs any more, but for its logs if those are wanted. */
export function removeInstance(dir, { keepLogs = false } = {}) {
  discard({ dir });
  if (!keepLogs) rmSync(dir, { recursive: true, force: true });
  else
    for (const name of readdirSync(dir).filter((each) => each !== 'logs'))
      rmSync(join(dir, name), { recursive: true, force: true });
}

/** Ends and removes instances of tests whose starter is gone. */
export async function sweepTests(prefix) {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const dir = join(tmpdir(), name);
    // Logs that were kept for a person have nothing that runs.
    if (rememberedNames(dir).length === 0 || remembered(dir, STARTER)) continue;
    await endLeftovers(dir);
    forget(dir, STARTER);
    removeInstance(dir);
  }
}
