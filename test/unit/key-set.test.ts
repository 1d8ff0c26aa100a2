import { generateKeyPairSync } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createKeySet } from '../../infra/identity/key-set';

const MINUTE = 60_000;

/** A public key as an issuer publishes it. */
function published(kid: string, rest: object = {}): object {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...publicKey.export({ format: 'jwk' }), kid, ...rest };
}

const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const p384Key = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
const ed25519Key = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });

let keys: unknown[];
let asked: number;
let time: number;
let answer: (response: ServerResponse) => void;
const givesKeys = (response: ServerResponse): void => void response.end(JSON.stringify({ keys }));
const isDown = (response: ServerResponse): void => void response.writeHead(503).end();

const issuer = createServer((_request, response) => {
  asked += 1;
  answer(response);
});

function keySet(options: { readonly fetch?: typeof fetch } = {}) {
  const { port } = issuer.address() as AddressInfo;
  return createKeySet({ jwksUrl: `http://127.0.0.1:${port}/jwks`, now: () => time, ...options });
}

beforeAll(() => new Promise<void>((resolve) => void issuer.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  issuer.closeAllConnections();
  issuer.close();
});
beforeEach(() => {
  keys = [published('first')];
  asked = 0;
  time = Date.parse('2026-01-05T09:00:00Z');
  answer = givesKeys;
});

describe('the keys of an issuer', () => {
  it('are found by key id, and asked for once', async () => {
    const set = keySet();
    expect((await set.find('first'))?.asymmetricKeyType).toBe('ec');
    expect((await set.find('first'))?.type).toBe('public');
    expect(asked).toBe(1);
  });

  it('are asked for once by all who wait for them', async () => {
    const set = keySet();
    const found = await Promise.all(Array.from({ length: 20 }, () => set.find('first')));
    expect(found).not.toContain(undefined);
    expect(asked).toBe(1);
  });

  it('are asked for again at an unknown key id, but not before the cool-down is over', async () => {
    const set = keySet();
    await set.find('first');
    keys = [published('second')];
    time += 5_000;
    for (const kid of ['second', 'forged', 'forged too']) expect(await set.find(kid)).toBeUndefined();
    expect(asked).toBe(1);
    time += 6_000;
    expect(await set.find('second')).toBeDefined();
    expect(await set.find('forged')).toBeUndefined();
    expect(asked).toBe(2);
  });

  it('are refreshed when they get old, and a key that was withdrawn is gone', async () => {
    const set = keySet();
    await set.find('first');
    keys = [published('second')];
    time += 11 * MINUTE;
    expect(await set.find('first')).toBeUndefined();
    expect(await set.find('second')).toBeDefined();
    expect(asked).toBe(2);
  });

  it.each([
    ['RSA', rsaKey],
    ['another curve', p384Key],
    ['Edwards curve', ed25519Key],
    ['made for another algorithm', published('', { alg: 'ES384' })],
    ['made for encryption', published('', { use: 'enc' })],
    ['symmetric', { kty: 'oct', k: 'c2VjcmV0' }],
    ['not on the curve', { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }],
  ])('are only those that ES256 takes: not one that is %s', async (_what, key) => {
    keys = [{ ...key, kid: 'odd' }, published('first')];
    const set = keySet();
    expect(await set.find('odd')).toBeUndefined();
    expect(await set.find('first')).toBeDefined();
  });

  it('are taken although others beside them cannot be read', async () => {
    keys = [published('first'), { ...p384Key }, null, 'key', { kid: 7 }];
    expect(await keySet().find('first')).toBeDefined();
  });
});

describe('an issuer that is away', () => {
  it.each([
    ['answers a failure', isDown],
    ['breaks the connection', (response: ServerResponse) => void response.destroy()],
    ['answers no JSON', (response: ServerResponse) => void response.end('<html>')],
    ['answers other JSON', (response: ServerResponse) => void response.end('{"keys":"none"}')],
  ])('leaves the known keys when it %s', async (_how, failing) => {
    const set = keySet();
    await set.find('first');
    answer = failing;
    time += 11 * MINUTE;
    expect(await set.find('first')).toBeDefined();
    time += 24 * 60 * MINUTE;
    expect(await set.find('first')).toBeDefined();
    expect(await set.find('forged')).toBeUndefined();
  });

  it('is not the fault of who calls while no key was ever known', async () => {
    answer = isDown;
    const set = keySet();
    await expect(set.find('first')).rejects.toMatchObject({ code: 'serviceUnavailable' });
    await expect(set.find('first')).rejects.toMatchObject({ code: 'serviceUnavailable' });
    expect(asked).toBe(1);
  });

  it('is asked again soon while no key was ever known', async () => {
    answer = isDown;
    const set = keySet();
    await expect(set.find('first')).rejects.toThrow();
    answer = givesKeys;
    time += 1_001;
    expect(await set.find('first')).toBeDefined();
  });

  it('holds up nobody whose key is known', async () => {
    const set = keySet();
    await set.find('first');
    answer = isDown;
    time += 11 * MINUTE;
    await set.find('first');
    // From here on it takes the connection and says nothing.
    const silent = new Promise<ServerResponse>((resolve) => (answer = resolve));
    time += MINUTE;
    expect(await set.find('first')).toBeDefined();
    (await silent).destroy();
  });

  it('is given up after a while when it says nothing', async () => {
    const patience = new AbortController();
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    const silent = new Promise<ServerResponse>((resolve) => (answer = resolve));
    const waiting = keySet().find('first');
    const unanswered = await silent;
    patience.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'serviceUnavailable' });
    expect(timeout).toHaveBeenCalledWith(3_000);
    timeout.mockRestore();
    unanswered.destroy();
  });

  it('is reached by the means it is given', async () => {
    const means = jest.fn(fetch);
    await keySet({ fetch: means }).find('first');
    expect(means).toHaveBeenCalledTimes(1);
  });
});
