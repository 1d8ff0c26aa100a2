import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import jwt from 'jsonwebtoken';

/** Who says it; the same name under which access tokens are meant for this gateway. */
const ISSUER = 'urn:schakel:gateway';

/** Keys that receipts are signed with. The newest signs; older ones stay published, so that old receipts verify. */
export interface ReceiptKeys {
  /** @returns a compact JWS (RFC 7515), ES256 */
  sign(claims: Readonly<Record<string, unknown>>): string;
  /** Public halves as a JWK set (RFC 7517). */
  readonly jwks: { readonly keys: readonly JsonWebKey[] };
}

function publicJwk(key: KeyObject): JsonWebKey & { readonly kid: string } {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const { crv, kty, x, y } = jwk;
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { ...jwk, kid, alg: 'ES256', use: 'sig' };
}

/**
 * Reads `receipts*.pem` from a folder; the last by name signs.
 * @throws Error when there is none
 */
export async function receiptKeysFrom(folder: string): Promise<ReceiptKeys> {
  const files = (await readdir(folder)).filter((file) => /^receipts.*\.pem$/.test(file)).sort();
  const keys = await Promise.all(
    files.map(async (file) => createPrivateKey(await readFile(join(folder, file), 'utf8'))),
  );
  const newest = keys.at(-1);
  if (!newest) throw new Error('There is no key to sign receipts with: receipts.pem in the keys folder');
  const { kid } = publicJwk(newest);
  return {
    sign: (claims) => jwt.sign({ iss: ISSUER, ...claims }, newest, { algorithm: 'ES256', keyid: kid }),
    jwks: { keys: keys.map(publicJwk) },
  };
}
