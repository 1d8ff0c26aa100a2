/**
 * Breaks and mends one part of an instance, for tests of what happens then:
 * `service.mjs stop|kill|start|pause|resume NAME INSTANCE_FILE`.
 */
import { readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

import { alive, remembered } from './processes.mjs';
import { SERVICES, startRole, stopRole } from './stack.mjs';

const [verb, name, file] = process.argv.slice(2);
const instance = JSON.parse(readFileSync(file, 'utf8'));
const service = SERVICES[name];

async function kill() {
  const pid = remembered(instance.dir, name);
  if (!pid) return;
  // The whole group: a service may have handed its work to a child.
  process.kill(-pid, 'SIGKILL');
  while (alive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  unlinkSync(join(instance.dir, 'run', `${name}.json`));
}

const verbs = {
  stop: () => (service ? service.stop(instance) : stopRole(instance, name)),
  start: () => (service ? service.start(instance) : startRole(instance, name)),
  kill,
  pause: () => process.kill(-remembered(instance.dir, name), 'SIGSTOP'),
  resume: () => process.kill(-remembered(instance.dir, name), 'SIGCONT'),
};
await verbs[verb]();
