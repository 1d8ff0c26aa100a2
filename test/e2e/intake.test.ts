import { generateKeyPairSync, randomUUID } from 'node:crypto';

import { sign } from 'jsonwebtoken';
import type { Pool } from 'pg';

import { tokenSource } from '../../api/client/http-partner';
import { systemOf } from '../../api/client/credentials';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, credentials, database } from '../support/installation';
import { notification, request } from '../support/messages';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const key = () => ({ 'Idempotency-Key': randomUUID() });

/** What intake writes, but for the audit. What the service does later by itself with earlier messages is not counted. */
async function written(): Promise<Record<string, number>> {
  const { rows } = await pool.query<Record<string, number>>(
    `SELECT (SELECT count(*) FROM exchange) AS exchange, (SELECT count(*) FROM content) AS content,
       (SELECT count(*) FROM inbox) AS inbox, (SELECT count(*) FROM step WHERE receipt = 'ACCEPTED') AS step,
       (SELECT count(*) FROM audience WHERE relation = 'SENDER') AS audience, (SELECT count(*) FROM case_file) AS case_file`,
  );
  return rows[0]!;
}

async function refusals(): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(`SELECT count(*) FROM audit_leaf WHERE kind = 'refused'`);
  return Number(rows[0]!.count);
}

/** Sends something that must be refused, and sees that nothing but the refusal is written. */
async function refused(send: () => ReturnType<typeof call>) {
  const [before, refusedBefore] = [await written(), await refusals()];
  const answer = await send();
  expect(await written()).toEqual(before);
  expect(await refusals()).toBe(refusedBefore + 1);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body['instance']).toBe(`urn:uuid:${answer.headers.get('belgov-trace-id') ?? ''}`);
  return answer;
}

const send = (body: unknown, headers: Record<string, string> = key()) =>
  call('system-mechelen', 'POST', '/caseNotifications', { body, headers });

describe('a notification that is refused', () => {
  it.each([
    ['without purpose', { purpose: undefined }, 403, 'schakel:exchange:purposeMissing'],
    ['for a purpose that is not admitted', { purpose: 'OVERSIGHT' }, 403, 'schakel:exchange:purposeNotAdmitted'],
    ['on a legal basis that has ended', { legalBasis: 'be.cdb.2016' }, 403, 'schakel:exchange:legalBasisNotActive'],
    [
      'to an organization without a protocol',
      { recipientId: BY_NAME.federalPolice },
      403,
      'schakel:exchange:protocolMissing',
    ],
    ['under a protocol that has ended', { recipientId: BY_NAME.caw }, 403, 'schakel:exchange:protocolMissing'],
    [
      'to an organization that does not exist',
      { recipientId: randomUUID() },
      400,
      'schakel:exchange:recipientNotFound',
    ],
    ['to its own sender', { recipientId: BY_NAME.mechelen }, 400, 'schakel:exchange:recipientNotFound'],
    [
      'with a category the protocol does not cover',
      { content: { ...notification().content, threat: [{ kind: 'FACT', text: 'x' }] } },
      403,
      'schakel:exchange:protocolMissing',
    ],
    [
      'with a category the sender may not see',
      { content: { ...notification().content, judicial: [{ kind: 'FACT', text: 'x' }] } },
      403,
      'belgif:missingPermission',
    ],
    ['with an unknown field', { nationality: 'BE' }, 400, 'belgif:badRequest'],
    ['without a motive', { motive: undefined }, 400, 'belgif:badRequest'],
  ])('%s gets its own problem, and nothing is written but the audit', async (_what, change, status, type) => {
    const answer = await refused(() => send(notification(change)));
    expect([answer.status, answer.body['type']]).toEqual([status, `urn:problem-type:${type}`]);
  });

  it('because it is 20 MB is refused for its size', async () => {
    const answer = await refused(() =>
      call('system-mechelen', 'POST', '/caseNotifications', {
        raw: Buffer.alloc(20 * 1024 * 1024, 32),
        headers: key(),
      }),
    );
    expect([answer.status, answer.body['type']]).toEqual([413, 'urn:problem-type:belgif:payloadTooLarge']);
  });

  it('because it is broken JSON is refused without repeating it', async () => {
    const answer = await refused(() =>
      call('system-mechelen', 'POST', '/caseNotifications', { raw: '{"familyName": "Zonderland"', headers: key() }),
    );
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Zonderland');
  });

  it('because it is no JSON at all is refused for its type', async () => {
    const answer = await refused(() =>
      call('system-mechelen', 'POST', '/caseNotifications', {
        raw: 'x',
        headers: { ...key(), 'content-type': 'text/plain' },
      }),
    );
    expect(answer.status).toBe(415);
  });

  it('because it has no Idempotency-Key is told which header is missing', async () => {
    const answer = await refused(() => send(notification(), {}));
    expect(answer.body['issues']).toMatchObject([{ in: 'header', name: '/idempotency-key' }]);
  });
});

describe('a token that is not one of ours', () => {
  const strangers = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });

  async function withToken(token: string) {
    const answer = await refused(() =>
      call('system-mechelen', 'POST', '/caseNotifications', {
        body: notification(),
        headers: { ...key(), authorization: `Bearer ${token}` },
      }),
    );
    return [answer.status, answer.body['type']];
  }

  async function claims() {
    const known = await credentials();
    const real = await tokenSource(known, systemOf(known, 'system-mechelen'))();
    const [header, payload] = real
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);
    return { real, header: header!, payload: payload! };
  }
  const INVALID = [401, 'urn:problem-type:belgif:invalidAccessToken'];

  it('because it was signed by another key is invalid', async () => {
    const { header, payload } = await claims();
    const forged = sign(payload, strangers, { algorithm: 'ES256', keyid: String(header['kid']) });
    expect(await withToken(forged)).toEqual(INVALID);
  });

  it('because it claims to need no signature is invalid', async () => {
    const { header, payload } = await claims();
    const forged = [{ ...header, alg: 'none' }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    expect(await withToken(`${forged}.`)).toEqual(INVALID);
  });

  it('because it is signed with the public key as a secret is invalid', async () => {
    const { header, payload } = await claims();
    const jwks = await (await fetch((await credentials()).jwksUrl)).text();
    expect(await withToken(sign(payload, jwks, { algorithm: 'HS256', keyid: String(header['kid']) }))).toEqual(INVALID);
  });

  it('because a claim of it was changed is invalid', async () => {
    const { real, payload } = await claims();
    const [header, , signature] = real.split('.');
    const changed = Buffer.from(JSON.stringify({ ...payload, vo_orgcode: 'OVO001835' })).toString('base64url');
    expect(await withToken([header, changed, signature].join('.'))).toEqual(INVALID);
  });

  it('because there is none is told to get one', async () => {
    const answer = await refused(() =>
      call('system-mechelen', 'POST', '/caseNotifications', {
        body: notification(),
        headers: { ...key(), authorization: 'Basic eDp5' },
      }),
    );
    expect([answer.status, answer.body['type']]).toEqual([401, 'urn:problem-type:belgif:noAccessToken']);
  });
});

describe('a duplicate', () => {
  it('gets the original receipt, and is not written again', async () => {
    const [headers, body] = [key(), notification()];
    const first = await send(body, headers);
    expect(first.status).toBe(202);
    const before = await written();
    const second = await send(body, headers);
    expect([second.status, second.body]).toEqual([202, first.body]);
    expect(await written()).toEqual(before);
  });

  it('that arrives at the same moment is accepted once', async () => {
    const [headers, body] = [key(), notification()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(body, headers)));
    expect(new Set(answers.map((each) => each.body['exchangeId'])).size).toBe(1);
    expect(answers.every((each) => each.status === 202)).toBe(true);
  });

  it('with another body under the same key is refused', async () => {
    const headers = key();
    await send(notification(), headers);
    const answer = await refused(() => send(notification(), headers));
    expect([answer.status, answer.body['type']]).toEqual([
      409,
      'urn:problem-type:schakel:exchange:idempotencyConflict',
    ]);
  });

  it('of a request gets its receipt even after the request has moved on', async () => {
    const [headers, body] = [key(), request()];
    const first = await call('system-mechelen', 'POST', '/informationRequests', { body, headers });
    const path = `/informationRequests/${String(first.body['exchangeId'])}`;
    const withdrawal = key();
    const withdrawn = await call('system-mechelen', 'POST', `${path}/withdraw`, { headers: withdrawal });
    expect(withdrawn.body['state']).toBe('WITHDRAWN');
    const again = await call('system-mechelen', 'POST', `${path}/withdraw`, { headers: withdrawal });
    expect([again.status, again.body]).toEqual([202, withdrawn.body]);
  });
});
