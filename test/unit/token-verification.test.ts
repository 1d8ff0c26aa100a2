import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { sign, type SignOptions } from 'jsonwebtoken';

import { createKeySet } from '../../infra/identity/key-set';
import { createTokenVerifier, verifyJwt } from '../../infra/identity/verify-token';

const ISSUER = 'https://identity.example';
const AUDIENCE = 'urn:schakel:gateway';
const NOW = Date.parse('2026-01-05T09:00:00Z') / 1000;
const LIFETIME = 300;

const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ownPem = own.publicKey.export({ type: 'spki', format: 'pem' });

const claims = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'gent-case-system',
  scope: 'schakel.read schakel.write',
  vo_orgcode: 'OVO002067',
  iat: NOW,
  exp: NOW + LIFETIME,
};
const header = { alg: 'ES256', kid: 'own', typ: 'at+jwt' };

type Changes = Readonly<Record<string, unknown>>;

/** What is named as undefined is left out. */
function only(values: Changes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of the issuer, with these claims and header fields changed; `key` signs it. */
function token(claimChanges: Changes = {}, headerChanges: Changes = {}, key: KeyObject = own.privateKey): string {
  const options = { header: only({ ...header, ...headerChanges }), noTimestamp: true } as unknown as SignOptions;
  return sign(only({ ...claims, ...claimChanges }), key, {
    ...options,
    algorithm: (headerChanges['alg'] as 'ES256' | undefined) ?? 'ES256',
  });
}

/** A token signed with a shared secret; made by hand, since the library refuses such secrets. */
function hmac(secret: string | Buffer): string {
  const signed = `${encoded({ ...header, alg: 'HS256' })}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function tampered(change: Changes): string {
  const [head, , signature] = token().split('.');
  return [head, encoded({ ...claims, ...change }), signature].join('.');
}

const unsigned = (alg: string) => `${encoded({ ...header, alg })}.${encoded(claims)}.`;

let time: number;
const published = {
  keys: [
    { ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'ES256' },
    { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa', use: 'sig' },
    { ...p384.publicKey.export({ format: 'jwk' }), kid: 'p384', use: 'sig' },
  ],
};
const issuer = createServer((_request, response) => {
  response.end(JSON.stringify(published));
});

function keySet() {
  const { port } = issuer.address() as AddressInfo;
  return createKeySet({ jwksUrl: `http://127.0.0.1:${port}/jwks`, now: () => time });
}

function verifier(expected: { readonly issuer?: string; readonly audience?: string } = {}) {
  return createTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keySet: keySet(), now: () => time, ...expected });
}

beforeAll(() => new Promise<void>((resolve) => void issuer.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  issuer.closeAllConnections();
  issuer.close();
});
beforeEach(() => {
  time = NOW * 1000;
});

describe('an access token', () => {
  it('says which system of which organization calls, for how long and what for', async () => {
    await expect(verifier().verify(token())).resolves.toEqual({
      sub: 'gent-case-system',
      scope: ['schakel.read', 'schakel.write'],
      vo_orgcode: 'OVO002067',
      exp: NOW + LIFETIME,
    });
  });

  it.each<[string, () => string]>([
    ['for several audiences', () => token({ aud: ['urn:other', AUDIENCE] })],
    ['of the long media type', () => token({}, { typ: 'application/at+jwt' })],
    ['of a media type in capitals', () => token({}, { typ: 'AT+JWT' })],
    ['that begins within the tolerance', () => token({ nbf: NOW + 4 })],
    ['that ended within the tolerance', () => token({ exp: NOW - 4 })],
  ])('is taken when it is one %s', async (_what, raw) => {
    await expect(verifier().verify(raw())).resolves.toMatchObject({ sub: 'gent-case-system' });
  });

  it('may ask for nothing', async () => {
    await expect(verifier().verify(token({ scope: undefined }))).resolves.toMatchObject({ scope: [] });
  });

  it.each<[string, string, () => string]>([
    // The signature
    ['unsigned', 'invalid', () => unsigned('none')],
    ['unsigned, in other capitals', 'invalid', () => unsigned('nOnE')],
    ['stripped of its signature', 'invalid', () => token().replace(/[^.]+$/, '')],
    ['signed with the public key as a secret', 'invalid', () => hmac(ownPem)],
    [
      'signed with the public key as a secret, in bytes',
      'invalid',
      () => hmac(own.publicKey.export({ type: 'spki', format: 'der' })),
    ],
    ['signed with an empty secret', 'invalid', () => hmac('')],
    ['signed with RSA', 'invalid', () => token({}, { alg: 'RS256', kid: 'rsa' }, rsa.privateKey)],
    ['signed with RSA under our key id', 'invalid', () => token({}, { alg: 'RS256' }, rsa.privateKey)],
    ['said to be ES256 under the id of an RSA key', 'invalid', () => token({}, { kid: 'rsa' })],
    ['signed on another curve', 'invalid', () => token({}, { alg: 'ES384', kid: 'p384' }, p384.privateKey)],
    ['signed by a stranger under our key id', 'invalid', () => token({}, {}, stranger.privateKey)],
    [
      'signed by a stranger who brings the key',
      'invalid',
      () => token({}, { jwk: stranger.publicKey.export({ format: 'jwk' }) }, stranger.privateKey),
    ],
    ['without a key id', 'invalid', () => token({}, { kid: undefined })],
    ['with an unknown key id', 'invalid', () => token({}, { kid: 'unknown' })],
    [
      'with a key id that is no text',
      'invalid',
      () => token({}, { kid: undefined }).replace(/^[^.]+/, encoded({ ...header, kid: { $ne: 1 } })),
    ],
    ['with a key id from the prototype', 'invalid', () => token({}, { kid: '__proto__' })],
    // What it was made for
    ['from another issuer', 'invalid', () => token({ iss: 'https://elsewhere.example' })],
    ['from an issuer whose name begins like ours', 'invalid', () => token({ iss: `${ISSUER}.elsewhere.example` })],
    ['from no issuer', 'invalid', () => token({ iss: undefined })],
    ['for another audience', 'invalid', () => token({ aud: 'schakel-gateway' })],
    ['for other audiences', 'invalid', () => token({ aud: ['urn:other', `${AUDIENCE}:admin`] })],
    ['for no audience', 'invalid', () => token({ aud: undefined })],
    ['an identity token', 'invalid', () => token({}, { typ: 'JWT' })],
    ['without a type', 'invalid', () => token({}, { typ: undefined })],
    // Time
    ['expired', 'expired', () => token({ exp: NOW - 5 })],
    ['not yet valid', 'invalid', () => token({ nbf: NOW + 6 })],
    ['never expiring', 'invalid', () => token({ exp: undefined })],
    ['expired and forged', 'invalid', () => token({ exp: NOW - 60 }, {}, stranger.privateKey)],
    // The content
    ['tampered with: another organization', 'invalid', () => tampered({ vo_orgcode: 'OVO000001' })],
    ['tampered with: a longer life', 'invalid', () => tampered({ exp: NOW + 999_999 })],
    ['without an organization', 'invalid', () => token({ vo_orgcode: undefined })],
    ['of an empty organization', 'invalid', () => token({ vo_orgcode: '' })],
    ['of an organization that is no text', 'invalid', () => token({ vo_orgcode: ['OVO002067', 'OVO000001'] })],
    ['without a subject', 'invalid', () => token({ sub: undefined })],
    // No token at all
    ['empty', 'missing', () => ''],
    ['garbage', 'invalid', () => 'garbage'],
    ['garbage in three parts', 'invalid', () => 'a.b.c'],
    ['two tokens in one', 'invalid', () => `${token()}.${token()}`],
    ['a header without a content', 'invalid', () => `${encoded(header)}..`],
    ['a content that is no JSON', 'invalid', () => `${encoded({ ...header, typ: 'JWT' })}.Z2FyYmFnZQ.c2ln`],
    ['a content that is null', 'invalid', () => `${encoded(header)}.${encoded(null)}.c2ln`],
    ['a header that is null', 'invalid', () => `${encoded(null)}.${encoded(claims)}.c2ln`],
    ['a header that is a list', 'invalid', () => `${encoded(['ES256'])}.${encoded(claims)}.c2ln`],
  ])('is refused when it is %s: %s', async (_what, kind, raw) => {
    await expect(verifier().verify(raw())).rejects.toMatchObject({ name: 'TokenProblem', kind });
  });
});

describe('a token that was verified', () => {
  /** Verifies, and counts how often a key was asked for: once for each verification. */
  function counted(bound: { readonly atMost?: number } = {}) {
    const keys = keySet();
    let verified = 0;
    const tokens = createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      now: () => time,
      ...bound,
      keySet: {
        find: (kid) => {
          verified += 1;
          return keys.find(kid);
        },
      },
    });
    return { tokens, verified: () => verified };
  }

  it('is remembered, and not verified again', async () => {
    const { tokens, verified } = counted();
    const raw = token();
    const first = await tokens.verify(raw);
    expect(await tokens.verify(raw)).toEqual(first);
    expect(verified()).toBe(1);
  });

  it('is remembered no longer than it would be taken anew, and stays refused', async () => {
    const { tokens } = counted();
    const raw = token();
    await tokens.verify(raw);
    time = (NOW + LIFETIME + 4) * 1000;
    await expect(tokens.verify(raw)).resolves.toBeDefined();
    time = (NOW + LIFETIME + 5) * 1000;
    for (const remembered of [tokens, tokens, verifier()]) {
      await expect(remembered.verify(raw)).rejects.toMatchObject({ kind: 'expired' });
    }
  });

  it('does not vouch for another that only looks like it', async () => {
    const { tokens } = counted();
    await tokens.verify(token());
    await expect(tokens.verify(tampered({ vo_orgcode: 'OVO000001' }))).rejects.toMatchObject({ kind: 'invalid' });
    await expect(tokens.verify(token({}, {}, stranger.privateKey))).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is verified again after it was forgotten', async () => {
    const { tokens, verified } = counted();
    const raw = token();
    await tokens.verify(raw);
    tokens.forget();
    await tokens.verify(raw);
    expect(verified()).toBe(2);
  });

  it('cannot be changed by who got its claims', async () => {
    const { tokens } = counted();
    const raw = token();
    expect(Object.isFrozen(await tokens.verify(raw))).toBe(true);
    expect(Object.isFrozen((await tokens.verify(raw)).scope)).toBe(true);
  });

  it('makes room for another when it was not used for longest', async () => {
    const { tokens, verified } = counted({ atMost: 2 });
    const [first, second, third] = [token({ jti: '1' }), token({ jti: '2' }), token({ jti: '3' })];
    for (const raw of [first, second, first, third]) await tokens.verify(raw);
    expect(verified()).toBe(3);
    await tokens.verify(first);
    expect(verified()).toBe(3);
    await tokens.verify(second);
    expect(verified()).toBe(4);
  });

  it('is not remembered when it was refused', async () => {
    const { tokens, verified } = counted();
    const raw = token({ nbf: NOW + 60 });
    await expect(tokens.verify(raw)).rejects.toMatchObject({ kind: 'invalid' });
    time += 60_000;
    await expect(tokens.verify(raw)).resolves.toBeDefined();
    expect(verified()).toBe(2);
  });
});

describe('a JWT of another kind', () => {
  it('is taken for its own audience only', async () => {
    const raw = token({ aud: 'schakel-gateway', nonce: 'n' }, { typ: 'JWT' });
    const expected = { issuer: ISSUER, audience: 'schakel-gateway' };
    const now = () => time;
    await expect(verifyJwt(raw, keySet(), expected, now)).resolves.toMatchObject({ nonce: 'n' });
    await expect(verifyJwt(raw, keySet(), { ...expected, audience: AUDIENCE }, now)).rejects.toMatchObject({
      kind: 'invalid',
    });
  });
});
