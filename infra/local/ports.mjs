import { createConnection, createServer } from 'node:net';

/** Ports of `npm start`, unless something else has them. */
export const USUAL = {
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

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Free ports, the usual ones where possible. */
export async function usualPorts(wanted = USUAL) {
  const ports = {};
  for (const [name, port] of Object.entries(wanted)) {
    let free = port;
    while (Object.values(ports).includes(free) || !(await isFree(free))) free += 20;
    ports[name] = free;
  }
  return ports;
}

/** Free ports anywhere, all different. */
export async function freePorts() {
  const servers = await Promise.all(
    Object.keys(USUAL).map(
      () =>
        new Promise((resolve, reject) => {
          const server = createServer();
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = Object.fromEntries(Object.keys(USUAL).map((name, index) => [name, servers[index].address().port]));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Whether something listens. */
export function listens(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host, timeout: 1000 });
    const answer = (up) => {
      socket.destroy();
      resolve(up);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
