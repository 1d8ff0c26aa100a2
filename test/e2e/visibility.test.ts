import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, database, partner, PURPOSE, until } from '../support/installation';
import { idempotent, notification, request } from '../support/messages';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const purpose = { 'Schakel-Purpose': PURPOSE };
/** Everything of an answer that a caller can see, but for the numbers that are new every time. */
function visible({ status, headers, text }: Awaited<ReturnType<typeof call>>) {
  const shape = [...headers].filter(
    ([name]) => !['belgov-trace-id', 'date', 'keep-alive', 'connection'].includes(name),
  );
  return { status, shape, text: text.replaceAll(/urn:uuid:[0-9a-f-]+/g, 'urn:uuid:…') };
}

async function sent(): Promise<string> {
  const mechelen = await partner('system-mechelen');
  const { data } = await mechelen.POST('/informationRequests', { params: idempotent(), body: request() });
  await until(async () => {
    const { data: tracked } = await mechelen.GET('/informationRequests/{requestId}', {
      params: { path: { requestId: data!.exchangeId }, header: purpose },
    });
    return tracked?.state === 'DELIVERED';
  });
  return data!.exchangeId;
}

const HIDDEN_FROM_OTHERS = [
  ['GET', '', undefined],
  ['POST', '/read', { purpose: PURPOSE, legalBasis: 'be.livc.2018', motive: 'Because I am curious' }],
  ['POST', '/answer', { complete: true, content: { subjectCategory: 'SUSPECT' } }],
  ['POST', '/acknowledge', undefined],
  ['POST', '/start', undefined],
  ['POST', '/decline', undefined],
  ['POST', '/withdraw', undefined],
  ['POST', '/close', undefined],
  ['POST', '/authorize', undefined],
  ['POST', '/refuse', { reasonCode: 'NOT_NECESSARY' }],
  ['POST', '/submit', undefined],
] as const;

describe('a request of others', () => {
  it.each(HIDDEN_FROM_OTHERS)('is answered to %s %s as if it did not exist', async (method, path, body) => {
    const hidden = await sent();
    const headers = () => ({ ...purpose, 'Idempotency-Key': randomUUID() });
    const look = (id: string) =>
      call('system-vilvoorde', method, `/informationRequests/${id}${path}`, {
        headers: headers(),
        ...(body ? { body } : {}),
      });
    const [there, absent] = [await look(hidden), await look(randomUUID())];
    expect(visible(there)).toEqual(visible(absent));
    expect(there.status).toBe(404);
  });

  it('is in no list of theirs, and leaves no gap in one', async () => {
    const hidden = await sent();
    const answer = await call('system-vilvoorde', 'GET', '/informationRequests?pageSize=100', { headers: purpose });
    expect(answer.text).not.toContain(hidden);
    expect(answer.body).not.toHaveProperty('total');
  });

  it('is hidden from its recipient until it is authorised, also where four eyes are asked', async () => {
    const { body } = await call('system-mechelen', 'POST', '/informationRequests', {
      body: request({ recipientId: BY_NAME.opgroeien }),
      headers: { 'Idempotency-Key': randomUUID() },
    });
    const answer = await call('system-opgroeien', 'GET', `/informationRequests/${String(body['exchangeId'])}`, {
      headers: purpose,
    });
    expect(answer.status).toBe(404);
  });
});

describe('reading', () => {
  it('without a purpose is refused', async () => {
    const id = await sent();
    const answer = await call('system-ajh', 'GET', `/informationRequests/${id}`);
    expect([answer.status, answer.body['type']]).toEqual([403, 'urn:problem-type:schakel:exchange:purposeMissing']);
  });

  it('of the content is recorded with reader, purpose, ground and a sealed motive', async () => {
    const id = await sent();
    const motive = 'Preparing the talk of tomorrow';
    await call('system-ajh', 'POST', `/informationRequests/${id}/read`, {
      body: { purpose: PURPOSE, legalBasis: 'vl.justice-houses.2021', motive },
    });
    const { rows } = await pool.query<{ sealed_motive: Buffer; disclosed: string[]; purpose: string }>(
      `SELECT * FROM disclosure WHERE $1 = ANY(subject_ids) AND operation = 'readInformationRequest'`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      organisation_id: BY_NAME.ajh,
      purpose: PURPOSE,
      legal_basis_id: 'vl.justice-houses.2021',
    });
    expect(rows[0]!.disclosed).toContain('concern');
    expect(rows[0]!.sealed_motive.toString()).not.toContain(motive);
  });

  it('ends within a second when the protocol is suspended, without a restart', async () => {
    const vilvoorde = await partner('system-vilvoorde');
    const { data } = await vilvoorde.POST('/caseNotifications', {
      params: idempotent(),
      body: notification({
        recipientId: BY_NAME.vdab,
        content: { subjectCategory: 'PERSON_OF_CONCERN', work: [{ kind: 'FACT', text: 'Looks for work.' }] },
      }),
    });
    const read = async () => {
      const answer = await call('system-vdab', 'POST', `/caseNotifications/${data!.exchangeId}/read`, {
        body: { purpose: PURPOSE, legalBasis: 'be.livc.2018', motive: 'Preparing an intake' },
      });
      return (answer.body['content'] as { work?: unknown } | undefined)?.work;
    };
    const { rows } = await pool.query<{ protocol_id: string }>('SELECT protocol_id FROM exchange WHERE id = $1', [
      data!.exchangeId,
    ]);
    expect(await read()).toBeDefined();
    await pool.query(`UPDATE register_entry SET ended_at = now() WHERE id = $1`, [rows[0]!.protocol_id]);
    try {
      await until(async () => (await read()) === undefined, 1_000);
    } finally {
      await pool.query(`UPDATE register_entry SET ended_at = NULL WHERE id = $1`, [rows[0]!.protocol_id]);
    }
    await until(async () => (await read()) !== undefined, 1_000);
  });
});
