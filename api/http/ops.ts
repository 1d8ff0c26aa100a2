import { createServer, type Server } from 'node:http';

import { registry } from '../../infra/metrics';

/** Whether a process lives, whether it wants work, and its figures. For operators, on a port of its own. */
export function opsServer(port: number, isReady: () => boolean | Promise<boolean>): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      switch (request.url ?? '/') {
        case '/metrics':
          response.setHeader('Content-Type', registry.contentType);
          response.end(await registry.metrics());
          return;
        case '/health/live':
          response.end('alive');
          return;
        case '/health/ready': {
          const ready = await isReady();
          response.statusCode = ready ? 200 : 503;
          response.end(ready ? 'ready' : 'not ready');
          return;
        }
        default:
          response.statusCode = 404;
          response.end();
      }
    })().catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
