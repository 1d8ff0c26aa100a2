/** Content of any size that is made while it is read, so that no test holds it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { LargeContent } from '../../api/client/attachments';

const CHUNK = 2 ** 18;

/** Bytes that look like no pattern, the same for the same place. */
function chunkAt(number: number): Buffer {
  const seed = createHash('sha512').update(String(number)).digest();
  const chunk = Buffer.alloc(CHUNK, seed);
  chunk.writeUInt32BE(number, 0);
  return chunk;
}

async function* bytesBetween(from: number, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = from; at < size;) {
    const number = Math.floor(at / CHUNK);
    const end = Math.min((number + 1) * CHUNK, size);
    yield await Promise.resolve(chunkAt(number).subarray(at - number * CHUNK, end - number * CHUNK));
    at = end;
  }
}

/** @param size in bytes */
export async function madeContent(size: number): Promise<LargeContent> {
  const hash = createHash('sha256');
  for await (const chunk of bytesBetween(0, size)) hash.update(chunk);
  return {
    size,
    digest: `sha-256=:${hash.digest('base64')}:`,
    mediaType: 'application/octet-stream',
    bytesFrom: (offset) => bytesBetween(offset, size),
  };
}

/** The most memory that a process has held so far, in bytes (Linux). */
export async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
