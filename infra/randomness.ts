import { randomFillSync } from 'node:crypto';

const POOL = 8192;
const pool = Buffer.allocUnsafe(POOL);
let used = POOL;

/** Bytes from the system's generator, fetched many at a time: asking it costs more than the bytes. Each is given once. */
export function randomBytesOf(length: number): Buffer {
  if (used + length > POOL) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
