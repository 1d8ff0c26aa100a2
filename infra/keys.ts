import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { randomBytesOf } from './randomness';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM; the result is nonce, tag and ciphertext. `context` is authenticated with it, not stored. */
export function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytesOf(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when key, context or bytes are not the ones that were sealed. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** Where the master key is kept: a file here; a key service in production offers the same two calls. */
export interface MasterKey {
  wrap(dataKey: Buffer, context: string): Promise<Buffer>;
  unwrap(wrapped: Buffer, context: string): Promise<Buffer>;
  /** 32 bytes that follow from the key and a context, and tell nothing of the key (HKDF, RFC 5869). */
  derive(context: string): Promise<Buffer>;
}

/** @throws Error when the file does not hold exactly 32 bytes. */
export async function masterKeyFromFile(file: string): Promise<MasterKey> {
  const key = await readFile(file);
  if (key.length !== 32) throw new Error('The master key file must hold 32 bytes');
  return {
    wrap: (dataKey, context) => Promise.resolve(seal(key, dataKey, context)),
    unwrap: (wrapped, context) => Promise.resolve(unseal(key, wrapped, context)),
    derive: (context) => Promise.resolve(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), context, 32))),
  };
}

/** Bytes sealed with a key of their own, and that key as the master key wraps it. */
export interface Envelope {
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer;
}

/** Seals bytes that belong to no case yet. */
export async function sealAlone(masterKey: MasterKey, plain: Buffer, context: string): Promise<Envelope> {
  const key = randomBytesOf(32);
  return { sealed: seal(key, plain, context), wrappedKey: await masterKey.wrap(key, context) };
}

/** @throws Error when key, context or bytes are not the ones that were sealed. */
export async function openAlone(masterKey: MasterKey, envelope: Envelope, context: string): Promise<Buffer> {
  return unseal(await masterKey.unwrap(envelope.wrappedKey, context), envelope.sealed, context);
}
