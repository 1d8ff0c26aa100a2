/** A simulated virus scanner: it speaks clamd's INSTREAM over TCP and knows one signature, that of the EICAR test file. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The EICAR test string, in two halves so that no scanner trips over this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const COMMAND = 'zINSTREAM\0';

/** What is said of one stream, once its end has come. */
function verdictIn(received: Buffer): string | undefined {
  if (received.length < COMMAND.length) return undefined;
  if (received.subarray(0, COMMAND.length).toString() !== COMMAND) return 'UNKNOWN COMMAND\0';
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks).includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

export interface SimulatedScanner {
  readonly url: string;
  /** Streams that were looked at to the end. */
  readonly scanned: () => number;
  /** Ends the answers: the port stays the same. */
  away(): Promise<void>;
  back(): Promise<void>;
}

/** @param answer says something else than the verdict, such as an error; nothing: closes without a word */
export async function simulatedScanner(
  answer: (verdict: string) => string = (verdict) => verdict,
): Promise<SimulatedScanner> {
  let scanned = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const verdict = verdictIn(received);
      if (verdict === undefined) return;
      scanned += 1;
      socket.end(answer(verdict));
    });
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    url: `clamd://127.0.0.1:${String(port)}`,
    scanned: () => scanned,
    async away() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    async back() {
      await listen(port);
    },
  };
}
