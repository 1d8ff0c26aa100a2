/** Keeps the roles of an instance running. */
import { yellow, dim, sideBySide } from './progress.mjs';
import { lastLines } from './processes.mjs';
import { launchRole, ready, ROLES, stopRoles } from './programs.mjs';
import { endedOnPurpose } from './tracked.mjs';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** One that ran this long has recovered from whatever ended it before. */
const STEADY = 60_000;

export function supervise(instance) {
  const { dir } = instance;
  let stopping = false;

  /** A role that ends by itself is started again, ever more slowly, and said to be. */
  function keep(role, child, failures = 0) {
    const since = Date.now();
    child.once('exit', (code, signal) => {
      if (stopping || endedOnPurpose(dir, role, child.pid)) return;
      const again = Date.now() - since > STEADY ? 0 : failures;
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** again);
      console.log(`${yellow('!')} ${role} ended (${signal ?? code}); starting it again in ${wait / 1000} s`);
      console.log(dim(lastLines(dir, role, 3)));
      setTimeout(() => {
        if (!stopping && !endedOnPurpose(dir, role, child.pid)) keep(role, launchRole(instance, role), again + 1);
      }, wait);
    });
  }

  async function start(role) {
    const child = launchRole(instance, role);
    await ready(instance, role);
    keep(role, child);
    return 'ready';
  }

  return {
    start: () => sideBySide(Object.fromEntries(ROLES.map((role) => [role, () => start(role)]))),
    stop: () => {
      stopping = true;
      return stopRoles(instance);
    },
  };
}
