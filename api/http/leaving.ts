import type { IncomingMessage, Server, ServerResponse } from 'node:http';

const PATIENCE_MS = 10_000;

/** How an HTTP server ends without cutting an answer short. */
export interface Leaving {
  /** From now on every answer asks its client to connect anew, elsewhere; requests are still taken. */
  announce(): void;
  /** Takes no more connections; resolves when what was asked has been answered, or was cut off for taking too long. */
  finish(): Promise<void>;
}

/** Must be called before the server takes requests. */
export function leavingOf(server: Server): Leaving {
  const underWay = new Set<ServerResponse>();
  let announced = false;
  let closing = false;

  function goAway(response: ServerResponse): void {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  }

  /** Connections on which nothing is asked go at once, also those on which nothing ever was. */
  function endIdle(): void {
    if (underWay.size === 0) server.closeAllConnections();
    else server.closeIdleConnections();
  }

  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    if (announced) goAway(response);
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      // In a later turn, when what was answered has left.
      if (closing) setImmediate(endIdle);
    });
  });

  return {
    announce() {
      announced = true;
      underWay.forEach(goAway);
    },
    finish: () =>
      new Promise((resolve) => {
        closing = true;
        const force = setTimeout(() => {
          server.closeAllConnections();
        }, PATIENCE_MS);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        endIdle();
      }),
  };
}
