import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An ES256 key pair of a system, made once and kept in the keys folder of the instance. */
export interface SystemKey {
  readonly privateKeyPem: string;
  readonly publicJwk: JsonWebKey & { readonly kid: string; readonly alg: 'ES256'; readonly use: 'sig' };
}

/** Thumbprint of a key (RFC 7638): a name that anybody can work out from the key itself. */
function thumbprint({ crv, kty, x, y }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

export function systemKey(folder: string, name: string): SystemKey {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.pem`);
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const privateKeyPem = readFileSync(file, 'utf8');
  const jwk = createPublicKey(createPrivateKey(privateKeyPem)).export({ format: 'jwk' });
  return { privateKeyPem, publicJwk: { ...jwk, kid: thumbprint(jwk), alg: 'ES256', use: 'sig' } };
}
