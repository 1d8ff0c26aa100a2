/**
 * Breaks and mends one part of an instance, for tests of what happens then:
 * `service.mjs stop|start|kill|pause|resume|fill|empty NAME --instance FILE`. NAME is a service or a role; `fill` and
 * `empty` are about the disk of the broker.
 */
import { readFileSync } from 'node:fs';

import { launchRole, ready, ROLES, stopRole } from './programs.mjs';
import { secretsOf } from './secrets.mjs';
import { SERVICES } from './stack.mjs';
import { freeze, kill, remembered, thaw } from './tracked.mjs';

const { SCHAKEL_INSTANCE_FILE } = process.env;
// Tests are told these addresses; read as a person's own wish they would mean that there is nothing to start.
delete process.env.SCHAKEL_DATABASE_URL;
delete process.env.SCHAKEL_AMQP_URL;
delete process.env.SCHAKEL_TEMPORAL_ADDRESS;
const [verb, name, , file = SCHAKEL_INSTANCE_FILE] = process.argv.slice(2);
const service = SERVICES[name];

const verbs = {
  stop: (instance) => (service ? service.stop(instance) : stopRole(instance, name)),
  start: async (instance) => {
    if (remembered(instance.dir, name)) return;
    if (service) await service.start({ ...instance, secrets: secretsOf(instance.dir) });
    else {
      launchRole(instance, name);
      await ready(instance, name);
    }
  },
  kill: ({ dir }) => kill(dir, name),
  pause: ({ dir }) => freeze(dir, name),
  resume: ({ dir }) => thaw(dir, name),
  fill: (instance) => service.fill({ ...instance, secrets: secretsOf(instance.dir) }),
  empty: (instance) => service.empty({ ...instance, secrets: secretsOf(instance.dir) }),
};

const known = service || ROLES.includes(name);
if (!verbs[verb] || !known || !file || (['fill', 'empty'].includes(verb) && !service?.fill)) {
  console.error(
    `service.mjs ${Object.keys(verbs).join('|')} ${[...Object.keys(SERVICES), ...ROLES].join('|')} --instance FILE`,
  );
  process.exit(2);
}
try {
  const instance = JSON.parse(readFileSync(file, 'utf8'));
  if (service && !instance.ours.includes(name)) throw new Error(`${name} was given to this instance: it is not ours`);
  await verbs[verb](instance);
  // What was started lives on without us.
  process.exit(0);
} catch (cause) {
  console.error(cause.message);
  process.exit(1);
}
