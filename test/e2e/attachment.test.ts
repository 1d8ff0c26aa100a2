import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { systemOf } from '../../api/client/credentials';
import { tokenSource } from '../../api/client/http-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { announced, begun, BYTES_AT, put, ready, settled, someBytes, stateOf } from '../support/attachments';
import { call, credentials, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { notification, request } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const MIB = 2 ** 20;
const reading = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const key = () => ({ 'Idempotency-Key': randomUUID() });
const statement = (id: string, change: object = {}) => ({
  kind: 'FACT' as const,
  text: 'The report of the home visit.',
  attachments: [{ attachmentId: id }],
  ...change,
});

/** A notification of Mechelen to the justice house that names an attachment. */
function naming(caseReference: string, content: object) {
  return call('system-mechelen', 'POST', '/caseNotifications', {
    body: notification({ caseReference, content: { subjectCategory: 'PERSON_OF_CONCERN', ...content } }),
    headers: key(),
  });
}

async function sent(bytes: Buffer, category = 'care', change: object = {}) {
  const caseReference = randomUUID();
  const attachmentId = await ready('system-mechelen', bytes, { caseReference, ...change });
  const { body, status } = await naming(caseReference, { [category]: [statement(attachmentId)] });
  expect(status).toBe(202);
  return { attachmentId, exchangeId: String(body['exchangeId']), caseReference };
}

function download(clientId: string, attachmentId: string, body: object) {
  return call(clientId, 'POST', `/attachments/${attachmentId}/download`, { body: { ...reading, ...body } });
}

/** A download with its bytes as they are. */
async function raw(clientId: string, attachmentId: string, body: object) {
  const known = await credentials();
  const token = await tokenSource(known, systemOf(known, clientId))();
  const answer = await fetch(`${known.gatewayUrl}/schakel/v1/attachments/${attachmentId}/download`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...reading, ...body }),
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const kept = async (id: string): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    'SELECT count(*)::int FROM attachment_part WHERE attachment_id = $1',
    [id],
  );
  return rows[0]!.count;
};

describe('an upload', () => {
  it('is kept by whole mebibytes, goes on from where it stands, and is ready when it was checked', async () => {
    const bytes = someBytes(2 * MIB + 700_000);
    const id = await begun('system-mechelen', bytes);
    const first = await put('system-mechelen', id, bytes.subarray(0, MIB + 300_000));
    expect(first.body).toMatchObject({ state: 'RECEIVING', offset: MIB });
    const last = await put('system-mechelen', id, bytes.subarray(MIB), MIB);
    expect(last.body).toMatchObject({ offset: bytes.length });
    expect(await settled('system-mechelen', id)).toMatchObject({ state: 'READY', scanned: false });
  });

  it('from another place than where it stands is refused, and changes nothing', async () => {
    const bytes = someBytes(2 * MIB);
    const id = await begun('system-mechelen', bytes);
    const ahead = await put('system-mechelen', id, bytes.subarray(MIB), MIB);
    expect([ahead.status, problemOf(ahead)]).toEqual([409, 'uploadOffsetConflict']);
    expect(await stateOf('system-mechelen', id)).toMatchObject({ state: 'RECEIVING', offset: 0 });
  });

  it('that comes twice at once is kept once', async () => {
    const bytes = someBytes(6 * MIB);
    const id = await begun('system-mechelen', bytes);
    const both = await Promise.all([put('system-mechelen', id, bytes), put('system-mechelen', id, bytes)]);
    expect(both.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    const { offset } = await stateOf('system-mechelen', id);
    if (Number(offset) < bytes.length) await put('system-mechelen', id, bytes.subarray(Number(offset)), Number(offset));
    expect(await settled('system-mechelen', id)).toMatchObject({ state: 'READY' });
    expect(await kept(id)).toBe(6);
  });

  it('of more bytes than were announced is refused', async () => {
    const bytes = someBytes(1_000);
    const id = await begun('system-mechelen', bytes);
    const answer = await put('system-mechelen', id, Buffer.concat([bytes, bytes]));
    expect([answer.status, problemOf(answer)]).toEqual([413, 'payloadTooLarge']);
    expect(await kept(id)).toBe(0);
  });

  it('of other bytes than were announced is rejected, and its bytes are deleted', async () => {
    const id = await begun('system-mechelen', someBytes(MIB + 1));
    await put('system-mechelen', id, someBytes(MIB + 1));
    expect(await settled('system-mechelen', id)).toMatchObject({
      state: 'REJECTED',
      problem: 'attachmentDigestMismatch',
    });
    await until(async () => (await kept(id)) === 0);
  });

  it('that is announced as classified is refused before a byte is taken (R15)', async () => {
    const answer = await call('system-mechelen', 'POST', '/attachments', {
      body: { ...announced(someBytes(10)), caseReference: randomUUID(), purpose: PURPOSE, classification: 'GEHEIM' },
      headers: key(),
    });
    expect([answer.status, problemOf(answer)]).toEqual([403, 'classificationRefused']);
  });

  it.each([
    ['neither case nor exchange', {}, 400],
    ['more than 2 GiB', { caseReference: randomUUID(), size: 2 ** 31 + 1 }, 400],
    ['no purpose', { caseReference: randomUUID(), purpose: undefined }, 403],
  ])('with %s is refused', async (_what, change, status) => {
    const body = { ...announced(someBytes(10)), purpose: PURPOSE, ...change };
    expect((await call('system-mechelen', 'POST', '/attachments', { body, headers: key() })).status).toBe(status);
  });

  it('is sealed: neither its bytes nor its name are in the record', async () => {
    const text = 'The neighbours of the Kerkstraat have seen him.';
    const name = 'verslag-jan-niemandt.txt';
    const id = await ready('system-mechelen', Buffer.from(text), { name });
    const { rows } = await pool.query<{ all: string }>(
      `SELECT concat(encode(sealed, 'escape'), attachment::text) AS all FROM attachment_part
        JOIN attachment ON attachment.id = attachment_id WHERE attachment_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.all).not.toContain('Kerkstraat');
    expect(rows[0]!.all).not.toContain('niemandt');
  });

  it('of which parts were swapped in the record gives none of its bytes', async () => {
    const { attachmentId, exchangeId } = await sent(someBytes(2 * MIB));
    await pool.query('UPDATE attachment_part SET number = number + 10 WHERE attachment_id = $1', [attachmentId]);
    await pool.query('UPDATE attachment_part SET number = 11 - number WHERE attachment_id = $1', [attachmentId]);
    await expect(raw('system-ajh', attachmentId, { exchangeId })).rejects.toThrow();
  });

  it('begun twice with the same message is one', async () => {
    const body = { ...announced(someBytes(10)), caseReference: randomUUID(), purpose: PURPOSE };
    const headers = key();
    const [one, other] = [
      await call('system-mechelen', 'POST', '/attachments', { body, headers }),
      await call('system-mechelen', 'POST', '/attachments', { body, headers }),
    ];
    expect(other.body).toEqual(one.body);
  });

  it('of bytes that say to be something else is refused', async () => {
    const id = await begun('system-mechelen', someBytes(10));
    const answer = await call('system-mechelen', 'PATCH', `/attachments/${id}/content`, {
      raw: Buffer.from('{}'),
      headers: { ...BYTES_AT(0), 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(415);
  });
});

describe('a message', () => {
  it('names an attachment of its case, which readers of the statement are told of and can download', async () => {
    const bytes = someBytes(3 * MIB + 5);
    const { attachmentId, exchangeId } = await sent(bytes, 'care', { name: 'verslag.pdf' });
    const read = await call('system-ajh', 'POST', `/caseNotifications/${exchangeId}/read`, { body: reading });
    const content = read.body['content'] as { care: { attachments: unknown[] }[] };
    expect(content.care[0]!.attachments).toEqual([
      { attachmentId, ...announced(bytes), name: 'verslag.pdf', scanned: false },
    ]);
    const { rows } = await pool.query('SELECT 1 FROM disclosure WHERE operation = $1 AND $2 = ANY(subject_ids)', [
      'downloadAttachment',
      exchangeId,
    ]);
    expect(rows).toHaveLength(0);
    const answer = await raw('system-ajh', attachmentId, { exchangeId });
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(answer.headers.get('repr-digest')).toBe(announced(bytes).digest);
    expect(answer.headers.get('content-disposition')).toBe('attachment');
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    const logged = await pool.query<{ disclosed: string[]; sealed_motive: Buffer }>(
      'SELECT * FROM disclosure WHERE operation = $1 AND $2 = ANY(subject_ids)',
      ['downloadAttachment', exchangeId],
    );
    expect(logged.rows[0]).toMatchObject({ organisation_id: BY_NAME.ajh, purpose: PURPOSE });
    expect(logged.rows[0]!.disclosed).toContain('care');
  });

  it('is downloaded from any place on', async () => {
    const bytes = someBytes(2 * MIB + 5);
    const { attachmentId, exchangeId } = await sent(bytes);
    for (const offset of [1, MIB, MIB + 17, bytes.length - 1, bytes.length]) {
      const answer = await raw('system-ajh', attachmentId, { exchangeId, offset });
      expect(answer.bytes.equals(bytes.subarray(offset))).toBe(true);
    }
    expect((await download('system-ajh', attachmentId, { exchangeId, offset: bytes.length + 1 })).status).toBe(400);
  });

  it('cannot name what is of another case, of another organization, not ready, named already, or nothing', async () => {
    const bytes = someBytes(100);
    const caseReference = randomUUID();
    const named = await sent(bytes);
    const ofOthers = await ready('system-ajh', bytes, { caseReference });
    const refusals = await Promise.all(
      [
        await ready('system-mechelen', bytes),
        ofOthers,
        named.attachmentId,
        randomUUID(),
        await begun('system-mechelen', bytes, { caseReference }),
      ].map((id) => naming(caseReference, { care: [statement(id)] })),
    );
    const told = refusals.map(({ status, body }) => [status, (body['issues'] as { type: string }[])[0]!.type]);
    expect(told).toEqual([...Array.from({ length: 4 }, () => [409, 'attachmentUnknown']), [409, 'attachmentNotReady']]);
  });

  it('cannot name an attachment in two statements, nor can two messages', async () => {
    const caseReference = randomUUID();
    const id = await ready('system-mechelen', someBytes(100), { caseReference });
    const twice = await naming(caseReference, { care: [statement(id)], work: [statement(id)] });
    expect((twice.body['issues'] as { type: string }[])[0]!.type).toBe('attachmentNamedTwice');
    const both = await Promise.all([1, 2].map(() => naming(caseReference, { care: [statement(id)] })));
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
  });

  it('sent again gets its receipt, though its attachment is named by now', async () => {
    const caseReference = randomUUID();
    const id = await ready('system-mechelen', someBytes(100), { caseReference });
    const body = notification({ caseReference, content: { subjectCategory: 'SUSPECT', care: [statement(id)] } });
    const headers = key();
    const [one, other] = [
      await call('system-mechelen', 'POST', '/caseNotifications', { body, headers }),
      await call('system-mechelen', 'POST', '/caseNotifications', { body, headers }),
    ];
    expect([one.status, other.body]).toEqual([202, one.body]);
  });

  it('that is an answer names what was uploaded about the request, and a failed one leaves the request as it was', async () => {
    const asked = await call('system-mechelen', 'POST', '/informationRequests', { body: request(), headers: key() });
    const exchangeId = String(asked.body['exchangeId']);
    const at = (verb: string, body: object) =>
      call('system-ajh', 'POST', `/informationRequests/${exchangeId}/${verb}`, { body, headers: key() });
    const bytes = someBytes(500);
    const id = await until(async () => {
      const made = await begun('system-ajh', bytes, { caseReference: undefined, exchangeId });
      return made === 'undefined' ? undefined : made;
    });
    await put('system-ajh', id, bytes);
    await settled('system-ajh', id);
    const answer = (attachmentId: string) => ({
      complete: true,
      content: { subjectCategory: 'SUSPECT', care: [statement(attachmentId)] },
    });
    expect((await at('answer', answer(randomUUID()))).status).toBe(409);
    expect((await at('answer', answer(id))).status).toBe(202);
    expect((await raw('system-mechelen', id, { exchangeId })).bytes.equals(bytes)).toBe(true);
  });
});

describe('an attachment', () => {
  it('of a category that is masked is as absent as one that is not there', async () => {
    // Judicial data are shown to the justice house and the mayor, who sends them, and to no system of a municipality (R19).
    const caseReference = randomUUID();
    const attachmentId = await ready('system-mechelen', someBytes(100), { caseReference });
    const content = { subjectCategory: 'SUSPECT', judicial: [statement(attachmentId)] };
    const mayor = await person('mia');
    const body = notification({ caseReference, content });
    const exchangeId = String(accepted(await mayor.call('POST', '/caseNotifications', { body }))['exchangeId']);
    expect((await raw('system-ajh', attachmentId, { exchangeId })).status).toBe(200);
    const read = await call('system-mechelen', 'POST', `/caseNotifications/${exchangeId}/read`, { body: reading });
    expect(read.body['masked']).toEqual(['judicial']);
    expect(read.text).not.toContain(attachmentId);
    const [masked, absent] = [
      await download('system-mechelen', attachmentId, { exchangeId }),
      await download('system-mechelen', randomUUID(), { exchangeId }),
    ];
    expect([masked.status, problemOf(masked)]).toEqual([absent.status, problemOf(absent)]);
    expect(masked.status).toBe(404);
  });

  it('is not read in an exchange that does not name it, nor by who is no party', async () => {
    const [one, other] = [await sent(someBytes(100)), await sent(someBytes(100))];
    expect((await download('system-ajh', one.attachmentId, { exchangeId: other.exchangeId })).status).toBe(404);
    expect((await download('system-vilvoorde', one.attachmentId, { exchangeId: one.exchangeId })).status).toBe(404);
  });

  it('is read by nobody before a message names it, not even by who uploaded it', async () => {
    const { exchangeId, caseReference } = await sent(someBytes(100));
    const id = await ready('system-mechelen', someBytes(100), { caseReference });
    expect((await download('system-mechelen', id, { exchangeId })).status).toBe(404);
  });

  it('is read by nobody any more once its notification was taken back (R14), and with no purpose (R17)', async () => {
    const { attachmentId, exchangeId } = await sent(someBytes(100));
    const none = await download('system-ajh', attachmentId, { exchangeId, purpose: undefined });
    expect([none.status, problemOf(none)]).toEqual([403, 'purposeMissing']);
    await call('system-mechelen', 'POST', `/caseNotifications/${exchangeId}/retract`, { headers: key() });
    const gone = await download('system-ajh', attachmentId, { exchangeId });
    expect([gone.status, problemOf(gone)]).toEqual([410, 'noLongerAvailable']);
  });

  it('that is a professional secret is for those who took part when it was shared, and for others not there (R5)', async () => {
    const [piet, mia, ina] = [await person('piet'), await person('mia'), await person('ina')];
    const opening = {
      livcId: BY_NAME.mechelenLivc,
      caseReference: randomUUID(),
      ...reading,
      subjectCategory: 'PERSON_OF_CONCERN',
    };
    const exchangeId = String(accepted(await piet.call('POST', '/caseConsultations', { body: opening }))['exchangeId']);
    accepted(await mia.call('POST', `/caseConsultations/${exchangeId}/approve`));
    const bytes = someBytes(100);
    const beginning = { ...announced(bytes), exchangeId, purpose: PURPOSE };
    const id = String(accepted(await ina.call('POST', '/attachments', { body: beginning }))['attachmentId']);
    // Mechelen's system goes on with what a colleague began.
    await put('system-mechelen', id, bytes);
    await settled('system-mechelen', id);
    const content = { subjectCategory: 'PERSON_OF_CONCERN', care: [statement(id, { professionalSecret: true })] };
    accepted(
      await ina.call('POST', `/caseConsultations/${exchangeId}/contribute`, { body: { motive: MOTIVE, content } }),
    );
    expect((await raw('system-mechelen', id, { exchangeId })).bytes.equals(bytes)).toBe(true);
    const invited = { kind: 'INVITATION', grant: { exchangeId, organizationId: BY_NAME.caw } };
    accepted(await mia.call('POST', '/registerEntries', { body: invited }));
    const read = await until(async () => {
      const answer = await call('system-caw', 'POST', `/caseConsultations/${exchangeId}/read`, { body: reading });
      return answer.status === 200 && answer;
    });
    expect(read.text).not.toContain(id);
    expect((await download('system-caw', id, { exchangeId })).status).toBe(404);
  });
});
