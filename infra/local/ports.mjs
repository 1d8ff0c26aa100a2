import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { alive, startOf } from './pids.mjs';
import { cache } from './places.mjs';

/** Ports of `npm start`, unless something else has them. */
const USUAL = {
  gateway: 4700,
  identity: 4701,
  temporal: 4702,
  temporalUi: 4703,
  postgres: 4704,
  amqp: 4705,
  management: 4706,
  gatewayOps: 4707,
  workerOps: 4708,
  relayOps: 4709,
  distribution: 4710,
};
/** Below what systems give to outgoing connections: one of those could take the port of a service that is restarting. */
const ANYWHERE = { from: 20_000, count: 10_000 };

function listensNobody(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

const claims = join(cache, 'ports');
const claimed = [];
process.once('exit', () => {
  for (const file of claimed) rmSync(file, { force: true });
});

/** Makes a port ours while this process lives: much of what starts takes its port only seconds after it was chosen. */
function claim(port) {
  const file = join(claims, String(port));
  mkdirSync(claims, { recursive: true });
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { flag: 'wx' });
      claimed.push(file);
      return true;
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
    }
    try {
      const { pid, started } = JSON.parse(readFileSync(file, 'utf8'));
      if (alive(pid) && startOf(pid) === started) return false;
    } catch {
      // Not written yet, or gone since: somebody else is at it.
      return false;
    }
    rmSync(file, { force: true });
  }
  return false;
}

const take = async (port) => (await listensNobody(port)) && claim(port);

/** Ports where people know them: those of the last time, or the usual ones, or the next that are nobody's usual one. */
export async function usualPorts(lastTime = {}) {
  const spokenFor = new Set([...Object.values(USUAL), ...Object.values(lastTime)]);
  const ports = {};
  for (const name of Object.keys(USUAL)) {
    let port = lastTime[name] ?? USUAL[name];
    while (!(await take(port))) {
      do port += 1;
      while (spokenFor.has(port));
    }
    ports[name] = port;
  }
  return ports;
}

/** A free port anywhere. */
export async function freePort() {
  for (;;) {
    const port = ANYWHERE.from + Math.floor(Math.random() * ANYWHERE.count);
    if (await take(port)) return port;
  }
}

/** Free ports anywhere, for a whole instance. */
export async function freePorts() {
  const ports = {};
  for (const name of Object.keys(USUAL)) ports[name] = await freePort();
  return ports;
}
