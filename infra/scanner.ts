import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** A scanner that says nothing for this long is away: it looks at everything only once the end has come. */
const SILENCE_MS = 15 * 60_000;
const LONGEST_ANSWER = 4_096;

/** Looks for viruses in a stream of bytes. */
export interface Scanner {
  /**
   * @returns whether something was found
   * @throws Error when it did not come to an answer: nothing is known of the bytes then
   */
  infected(bytes: AsyncIterable<Buffer>): Promise<boolean>;
}

/** Length in four bytes, then the bytes: one chunk of INSTREAM. No bytes end the stream. */
function header(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed) throw new Error('The scanner ended the connection');
  if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

/**
 * A ClamAV daemon, asked over TCP with its own command INSTREAM (clamd(8)). Its limits (StreamMaxLength, MaxFileSize,
 * MaxScanSize) have to admit the largest attachment: what it refuses to look at is not passed.
 * @param url clamd://host:port
 */
export function clamd(url: string): Scanner {
  const { hostname, port } = new URL(url);
  return {
    async infected(bytes) {
      const socket = createConnection({ host: hostname, port: Number(port || 3310) });
      socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('The scanner is silent')));
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer = (answer + chunk.toString('latin1')).slice(0, LONGEST_ANSWER)));
      const closed = once(socket, 'close');
      closed.catch(() => undefined);
      const failed = new Promise<never>((_resolve, reject) => socket.once('error', reject));
      failed.catch(() => undefined);
      try {
        await Promise.race([once(socket, 'connect'), failed]);
        await write(socket, Buffer.from('zINSTREAM\0'));
        for await (const chunk of bytes) {
          await write(socket, header(chunk.length));
          await write(socket, chunk);
        }
        await write(socket, header(0));
        await Promise.race([closed, failed]);
      } finally {
        socket.destroy();
      }
      // Which virus it is says something of the content, so it is not passed on.
      if (/^stream: OK\0?$/.test(answer)) return false;
      if (/^stream: .+ FOUND\0?$/.test(answer)) return true;
      throw new Error('The scanner gave no verdict');
    },
  };
}
