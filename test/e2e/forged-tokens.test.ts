import { createHmac, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';

import { decode, sign, type Algorithm, type JwtPayload } from 'jsonwebtoken';

import { operations } from '../../openapi/generated/operations';
import { tokenSource } from '../../api/client/http-partner';
import { systemOf, type Credentials } from '../../api/client/credentials';
import { systemKey } from '../../infra/local/demo/keys';
import type { OperationId } from '../../activities/policy/disclose';
import { credentials, setting } from '../support/installation';

const issuerKey = () => systemKey(setting('SCHAKEL_KEYS_DIR'), 'identity-provider');
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

let known: Credentials;
let genuine: { readonly header: Record<string, unknown>; readonly payload: JwtPayload };
beforeAll(async () => {
  known = await credentials();
  const token = await tokenSource(known, systemOf(known, 'system-mechelen'))();
  const { header, payload } = decode(token, { complete: true }) as unknown as typeof genuine;
  genuine = { header, payload };
});

/** The genuine token with other claims or another header, signed by the issuer's own key where no other is given. */
function forged(claims: object = {}, header: object = {}, key = issuerKey().privateKeyPem): string {
  const all = { ...genuine.header, ...header } as { readonly alg: Algorithm };
  return sign({ ...genuine.payload, ...claims }, key, { algorithm: 'ES256', header: all });
}

const seconds = () => Math.floor(Date.now() / 1000);
const publicPem = () => createPublicKey(issuerKey().privateKeyPem).export({ type: 'spki', format: 'pem' }).toString();
const stranger = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });

const FORGERIES: Readonly<Record<string, () => string>> = {
  'without a signature (alg none)': () => `${encoded({ ...genuine.header, alg: 'none' })}.${encoded(genuine.payload)}.`,
  'signed with the public key as a secret (HS256)': () => {
    const signed = `${encoded({ ...genuine.header, alg: 'HS256' })}.${encoded(genuine.payload)}`;
    return `${signed}.${createHmac('sha256', publicPem()).update(signed).digest('base64url')}`;
  },
  'of a key that the issuer does not publish': () => forged({}, {}, stranger() as string),
  'that names another key': () => forged({}, { kid: 'another' }),
  'of another issuer': () => forged({ iss: 'https://elsewhere.example' }),
  'for another audience': () => forged({ aud: 'urn:another:service' }),
  'that has expired': () => forged({ iat: seconds() - 900, exp: seconds() - 600 }),
  'that is not valid yet': () => forged({ nbf: seconds() + 600 }),
  'signed by another organization with its own key': () => {
    const other = systemKey(setting('SCHAKEL_KEYS_DIR'), 'system-vilvoorde');
    return forged({}, { kid: other.publicJwk.kid }, other.privateKeyPem);
  },
  'that is a client assertion': () =>
    forged({ iss: 'system-mechelen', sub: 'system-mechelen', aud: known.issuerUrl }, { typ: 'JWT' }),
};

function ask(operation: OperationId, token: string): Promise<Response> {
  const { method, path, base } = operations[operation];
  return fetch(`${known.gatewayUrl}${base}${path.replaceAll(/\{\w+\}/g, randomUUID())}`, {
    method: method.toUpperCase(),
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    ...(method === 'post' ? { body: '{}' } : {}),
  });
}

const guarded = (Object.keys(operations) as OperationId[]).filter((id) => !operations[id].public);

describe('a token', () => {
  it.each(Object.keys(FORGERIES))('%s opens no operation', async (name) => {
    const told = await Promise.all(
      guarded.map(async (operation) => {
        const answer = await ask(operation, FORGERIES[name]!());
        const { type } = (await answer.json()) as { readonly type: string };
        return [operation, answer.status, /(invalid|expired)AccessToken$/.test(type)];
      }),
    );
    expect(told).toEqual(guarded.map((operation) => [operation, 401, true]));
  });

  it('of the issuer, made as the forgeries are, is taken', async () => {
    expect((await ask('getMe', forged({ jti: randomUUID() }))).status).toBe(200);
  });

  it('of an organization that is not known here opens nothing', async () => {
    const answer = await ask('getMe', forged({ vo_orgcode: 'OVO999999' }));
    expect([answer.status, await answer.json()]).toMatchObject([401, { title: expect.any(String) as string }]);
  });
});

describe('a client assertion', () => {
  const assertion = (claims: object = {}, clientId = 'system-mechelen', signer = clientId) => {
    const { privateKeyPem, publicJwk } = systemKey(setting('SCHAKEL_KEYS_DIR'), signer);
    return sign(
      { iss: clientId, sub: clientId, aud: known.issuerUrl, jti: randomUUID(), exp: seconds() + 60, ...claims },
      privateKeyPem,
      { algorithm: 'ES256', keyid: publicJwk.kid },
    );
  };
  const exchange = (said: string, clientId = 'system-mechelen') =>
    fetch(known.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'schakel.read',
        client_id: clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: said,
      }),
    });

  it('is taken once, and not when it is replayed', async () => {
    const said = assertion();
    expect((await exchange(said)).status).toBe(200);
    expect((await exchange(said)).status).toBe(401);
  });

  it.each([
    ['of another organization', () => assertion({}, 'system-mechelen', 'system-vilvoorde')],
    ['that has expired', () => assertion({ exp: seconds() - 120 })],
    ['for another server', () => assertion({ aud: 'https://elsewhere.example' })],
    ['that is not valid yet', () => assertion({ nbf: seconds() + 600 })],
  ])('%s is refused', async (_name, make) => {
    expect((await exchange(make())).status).toBe(401);
  });
});
