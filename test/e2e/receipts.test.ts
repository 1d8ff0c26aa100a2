import { createPublicKey, randomUUID, type JsonWebKey } from 'node:crypto';

import jwt from 'jsonwebtoken';
import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { tellMechelen } from '../support/delivery';
import { call, credentials, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { notification } from '../support/messages';
import { person } from '../support/person';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

interface Step {
  readonly action: string;
  readonly state: string;
  readonly receipt?: string;
  readonly function: string;
  readonly signature: string;
}

/** Claims of a receipt, verified with nothing but what the gateway publishes. */
async function verified(signature: string): Promise<Record<string, unknown>> {
  const { gatewayUrl } = await credentials();
  const { keys } = (await (await fetch(`${gatewayUrl}/.well-known/jwks.json`)).json()) as {
    keys: (JsonWebKey & { kid: string })[];
  };
  const { kid } = jwt.decode(signature, { complete: true })!.header;
  const key = keys.find((each) => each.kid === kid)!;
  return jwt.verify(signature, createPublicKey({ key, format: 'jwk' }), {
    algorithms: ['ES256'],
    issuer: 'urn:schakel:gateway',
  }) as Record<string, unknown>;
}

const timeline = async (id: string) =>
  (await call('system-ajh', 'GET', `/caseNotifications/${id}`, { headers: { 'Schakel-Purpose': PURPOSE } })).body[
    'timeline'
  ] as Step[];
const receipts = async (id: string) => (await timeline(id)).flatMap(({ receipt }) => receipt ?? []);
const reading = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };

describe('receipts', () => {
  it('are given in order: accepted, delivered, opened, acted on', async () => {
    const id = await tellMechelen();
    await until(async () => (await receipts(id)).length === 2);
    await call('system-mechelen', 'POST', `/caseNotifications/${id}/read`, { body: reading });
    await call('system-mechelen', 'POST', `/caseNotifications/${id}/acknowledge`, {
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(await receipts(id)).toEqual(['ACCEPTED', 'DELIVERED', 'OPENED', 'ACTED_ON']);
  });

  it('are signed, each for what it says and for nothing else', async () => {
    const id = await tellMechelen();
    await until(async () => (await receipts(id)).length === 2);
    for (const { action, state, receipt, function: acting, signature } of await timeline(id)) {
      expect(await verified(signature)).toMatchObject({ exchangeId: id, action, state, receipt, function: acting });
    }
    const [first] = await timeline(id);
    const [head, , tail] = first!.signature.split('.');
    const forged = Buffer.from(JSON.stringify({ exchangeId: id, receipt: 'ACTED_ON' })).toString('base64url');
    await expect(verified([head, forged, tail].join('.'))).rejects.toThrow('invalid signature');
  });

  it('of acceptance bind what was sent, and a duplicate gets the very same one', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = notification({ recipientId: BY_NAME.mechelen });
    const first = await call('system-ajh', 'POST', '/caseNotifications', { body, headers });
    const again = await call('system-ajh', 'POST', '/caseNotifications', { body, headers });
    expect(again.body).toEqual(first.body);
    const claims = await verified(String(first.body['signature']));
    expect(claims).toMatchObject({ receipt: 'ACCEPTED', messageId: headers['Idempotency-Key'] });
    expect(String(claims['messageDigest'])).toMatch(/^[\w-]{43}$/);
  });

  it('of opening name the function, one for each: that a system read it says nothing of the mayor', async () => {
    const id = await tellMechelen();
    const read = () => call('system-mechelen', 'POST', `/caseNotifications/${id}/read`, { body: reading });
    await read();
    await read();
    const mia = await person('mia');
    expect((await mia.call('POST', `/caseNotifications/${id}/read`, { body: reading })).status).toBe(200);
    const opened = (await timeline(id)).filter(({ receipt }) => receipt === 'OPENED');
    expect(opened.map((step) => step.function).sort()).toEqual(['MAYOR', 'SYSTEM']);
  });

  it('are not given for a reading by the sender', async () => {
    const id = await tellMechelen();
    await call('system-ajh', 'POST', `/caseNotifications/${id}/read`, { body: reading });
    expect(await receipts(id)).not.toContain('OPENED');
  });

  it('carry the whole state of every exchange: it is that of the last, and none is missing', async () => {
    const { rows } = await pool.query<{ count: number }>(`
      SELECT count(*) FROM exchange WHERE version <> (SELECT count(*) FROM step WHERE exchange_id = exchange.id)
        OR state <> (SELECT state FROM step WHERE exchange_id = exchange.id ORDER BY version DESC LIMIT 1)
        OR EXISTS (SELECT FROM step WHERE exchange_id = exchange.id AND signed IS NULL)`);
    expect(Number(rows[0]?.count)).toBe(0);
  });
});
