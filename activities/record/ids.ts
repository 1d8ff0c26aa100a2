import { createHash } from 'node:crypto';

import { randomBytesOf } from '../../infra/randomness';

function formatted(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** UUID version 7 (RFC 9562 §5.7): opaque, and in the order of time, so that lists page by id. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytesOf(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return formatted(bytes);
}

/** UUID version 8 (RFC 9562 §5.8): the same for the same bytes, so that what comes twice is known again. */
export function idOf(...parts: readonly (string | Buffer)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  const bytes = digest.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return formatted(bytes);
}

/**
 * The id of a case: made from its owner and the owner's own reference, so that two organizations that use the same
 * reference never share a case, and nobody learns that another's case exists.
 */
export const caseIdOf = (ownerId: string, reference: string): string => idOf(`${ownerId}/${reference}`);
