/** The programs of Schakel: how each is started, and when it is ready. */
import { join } from 'node:path';

import { root } from './places.mjs';
import { lastLines, run, until } from './processes.mjs';
import { end, launch, remembered } from './tracked.mjs';

/** In the order in which they start. */
export const ROLES = ['identity', 'gateway', 'worker', 'relay'];
/** First what takes work in, then what does it, then what carries its results away. */
const STOP_ORDER = ['gateway', 'worker', 'relay', 'identity'];

/** In MiB. Without a bound V8 grows into whatever the machine has before it collects. NODE_OPTIONS can say otherwise. */
const HEAP = '--max-old-space-size=256';

function environment({ settings, ports }, role) {
  const ops = ports[`${role}Ops`];
  return {
    NODE_ENV: 'production',
    ...process.env,
    ...settings,
    NODE_OPTIONS: [HEAP, process.env.NODE_OPTIONS, '--enable-source-maps'].filter(Boolean).join(' '),
    ...(ops ? { SCHAKEL_OPS_PORT: String(ops) } : {}),
  };
}

/** How to start one that runs to its end. */
export const commandFor = (instance, file, args = []) => [
  process.execPath,
  [join('dist', file), ...args],
  { cwd: root, env: environment(instance, '') },
];

/** Everything that has to be there before the roles start: tables, demo partners, broker users. */
export async function layGround(instance) {
  await run(...commandFor(instance, 'api/main.js', ['migrate']));
  await run(...commandFor(instance, 'infra/local/demo/load.js'));
}

const readiness = ({ settings, ports }, role) =>
  role === 'identity'
    ? `${settings.SCHAKEL_ISSUER_URL}/.well-known/openid-configuration`
    : `http://127.0.0.1:${ports[`${role}Ops`]}/health/ready`;

export function launchRole(instance, role) {
  const program = role === 'identity' ? ['infra/local/identity/main.js'] : ['api/main.js', role];
  const [file, ...args] = program;
  return launch(instance.dir, role, process.execPath, [join('dist', file), ...args], {
    cwd: root,
    env: environment(instance, role),
  });
}

/** Waits until a role wants work. @throws with the end of its log when it ended instead */
export function ready(instance, role) {
  return until(
    async () => (await fetch(readiness(instance, role), { signal: AbortSignal.timeout(2000) })).ok,
    40_000,
    role,
    () => (remembered(instance.dir, role) ? undefined : lastLines(instance.dir, role)),
  );
}

export const stopRole = ({ dir }, role) => end(dir, role);

export async function stopRoles(instance) {
  for (const role of STOP_ORDER) await stopRole(instance, role);
}
