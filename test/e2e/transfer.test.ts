import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { ready, someBytes } from '../support/attachments';
import { call, database, GROUND, MOTIVE, until } from '../support/installation';
import { caseTransfer } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const PURPOSE = 'LIVC_FOLLOW_UP';
const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const REFUSAL = { reason: 'NO_RESIDENT', text: 'The person never registered here, and is not known.' };
/** Where terms are seconds. */
const DRILL = { purpose: 'DETENTION_REINTEGRATION' as const };

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const by = async (userName: string, method: string, path: string, body?: object, purpose?: string) =>
  (await person(userName)).call(method, path, {
    ...(body ? { body } : {}),
    ...(purpose ? { headers: { 'schakel-purpose': purpose } } : {}),
  });
const propose = (change: object = {}, userName = 'piet') =>
  by(userName, 'POST', '/caseTransfers', caseTransfer(change));
const proposed = async (change: object = {}) => String(accepted(await propose(change))['exchangeId']);
const take = (userName: string, id: string, verb: string, body?: object) =>
  by(userName, 'POST', `/caseTransfers/${id}/${verb}`, body);
const read = (userName: string, id: string) => by(userName, 'POST', `/caseTransfers/${id}/read`, READING);
const followed = (userName: string, id: string, purpose?: string) =>
  by(userName, 'GET', `/caseTransfers/${id}`, undefined, purpose);
const asSystem = (clientId: string, method: string, path: string, body?: object, purpose: string = PURPOSE) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': purpose },
  });

const CELLS = { piet: BY_NAME.mechelenLivc, wout: BY_NAME.vilvoordeLivc } as const;
const openConsultation = (userName: keyof typeof CELLS, more: object = {}) =>
  by(userName, 'POST', '/caseConsultations', {
    livcId: CELLS[userName],
    caseReference: randomUUID(),
    ...READING,
    subjectCategory: 'PERSON_OF_CONCERN',
    ...more,
  });

const consultation = (userName: string, id: string, verb = '', body?: object) =>
  by(userName, body || verb ? 'POST' : 'GET', `/caseConsultations/${id}${verb && `/${verb}`}`, body);
const CONTRIBUTION = {
  motive: MOTIVE,
  content: { subjectCategory: 'PERSON_OF_CONCERN', concern: [{ kind: 'FACT', text: 'Was seen with old friends.' }] },
};
const contribute = (userName: string, id: string) => consultation(userName, id, 'contribute', CONTRIBUTION);
const invite = (exchangeId: string, organizationId: string) =>
  by('mia', 'POST', '/registerEntries', { kind: 'INVITATION', grant: { exchangeId, organizationId } });

/** A consultation of Mechelen that is open, with a contribution and a guest. */
async function source(more: object = {}): Promise<string> {
  const id = String(accepted(await openConsultation('piet', more))['exchangeId']);
  accepted(await consultation('mia', id, 'approve'));
  accepted(await contribute('piet', id));
  accepted(await invite(id, BY_NAME.caw));
  return id;
}

const keyOf = async (exchangeId: string) => {
  const { rows } = await pool.query<{ wrapped_key: Buffer | null }>(
    'SELECT wrapped_key FROM case_file WHERE id = (SELECT case_id FROM exchange WHERE id = $1)',
    [exchangeId],
  );
  return rows[0]?.wrapped_key;
};
const stateOf = async (exchangeId: string) => {
  const { rows } = await pool.query<{ state: string }>('SELECT state FROM exchange WHERE id = $1', [exchangeId]);
  return rows[0]?.state;
};

describe('a proposed transfer', () => {
  it('is read by the municipality where the person lives now, and accepted by its mayor', async () => {
    const id = await proposed();
    expect((await read('wout', id)).body).toMatchObject({
      goals: caseTransfer().goals,
      openMeasures: ['WORK'],
      coordinator: { organization: { organizationId: BY_NAME.mechelen }, function: 'CASE_COORDINATOR' },
      content: { care: [{ text: 'Talks with a street worker every week.' }] },
    });
    expect(accepted(await take('mira', id, 'accept'))['state']).toBe('ACCEPTED');
    expect((await followed('piet', id)).body).toMatchObject({ state: 'ACCEPTED', nextStep: { step: 'PURGE_NOTICE' } });
  });

  it('is answered by nobody but the mayor, in person', async () => {
    const id = await proposed();
    for (const userName of ['vera', 'wout']) {
      expect(problemOf(await take(userName, id, 'accept'))).toBe('missingPermission');
      expect(problemOf(await take(userName, id, 'refuse', REFUSAL))).toBe('missingPermission');
    }
    expect((await asSystem('system-vilvoorde', 'POST', `/caseTransfers/${id}/accept`)).status).toBe(403);
    expect(problemOf(await take('mia', id, 'accept'))).toBe('missingPermission');
    expect((await followed('vera', id)).body['state']).toBe('PROPOSED');
  });

  it('is unknown to everybody else, also to guests of the consultation it was made from', async () => {
    const id = await proposed({ sourceIds: [await source()] });
    for (const userName of ['carla', 'gust', 'olaf', 'joke']) {
      expect((await followed(userName, id)).status).toBe(404);
      expect((await read(userName, id)).status).toBe(404);
    }
    expect((await asSystem('system-ltf', 'GET', `/caseTransfers/${id}`)).status).toBe(404);
  });

  it('that is refused is known to those who are called in, by its code and not by its text', async () => {
    const id = await proposed();
    expect(accepted(await take('mira', id, 'refuse', REFUSAL))['state']).toBe('REFUSED');
    for (const clientId of ['system-ltf', 'system-pz-vilvoorde']) {
      const seen = await asSystem(clientId, 'GET', `/caseTransfers/${id}`);
      expect(seen.body).toMatchObject({ state: 'REFUSED' });
      expect(JSON.stringify(seen.body['timeline'])).toContain('NO_RESIDENT');
      expect((await asSystem(clientId, 'POST', `/caseTransfers/${id}/read`, READING)).status).toBe(403);
    }
    expect((await read('piet', id)).body).toMatchObject({
      refusal: { content: { concern: [{ text: REFUSAL.text }] } },
    });
  });

  it('calls nobody in when it is accepted', async () => {
    const id = await proposed();
    accepted(await take('mira', id, 'accept'));
    expect((await asSystem('system-ltf', 'GET', `/caseTransfers/${id}`)).status).toBe(404);
  });

  it('is answered once', async () => {
    const id = await proposed();
    accepted(await take('mira', id, 'accept'));
    expect(problemOf(await take('mira', id, 'refuse', REFUSAL))).toBe('illegalTransition');
    expect(problemOf(await take('piet', id, 'withdraw'))).toBe('illegalTransition');
  });

  it('that is withdrawn is read by nobody any more, and hands nothing on', async () => {
    const from = await source();
    const id = await proposed({ sourceIds: [from] });
    accepted(await take('ina', id, 'withdraw'));
    expect(problemOf(await read('wout', id))).toBe('noLongerAvailable');
    expect(problemOf(await take('mira', id, 'accept'))).toBe('illegalTransition');
    accepted(await contribute('piet', from));
    accepted(await propose({ sourceIds: [from] }));
  });
});

describe('proposing a transfer', () => {
  it.each([
    ['to a municipality where the person does not live', { recipientId: BY_NAME.genk }, 'missingPermission'],
    [
      'to a municipality by a code that is not its own any more',
      { recipientId: BY_NAME.pajottegem, residence: 23023 },
      'missingPermission',
    ],
    [
      'with a professional secret',
      {
        content: {
          subjectCategory: 'MINOR',
          care: [{ kind: 'FACT', text: 'Told in trust.', professionalSecret: true }],
        },
      },
      'secretStaysInConsultation',
    ],
    [
      'with more than a dossier may say',
      { content: { subjectCategory: 'MINOR', work: [{ kind: 'FACT', text: 'Works in the harbour.' }] } },
      'protocolMissing',
    ],
    [
      'with an attachment',
      {
        content: {
          subjectCategory: 'MINOR',
          care: [{ kind: 'FACT', text: 'See what is attached.', attachments: [{ attachmentId: randomUUID() }] }],
        },
      },
      'badRequest',
    ],
    ['made from what is not there', { sourceIds: [randomUUID()] }, 'resourceNotFound'],
    [
      'coordinated by nobody who is known',
      { coordinator: { organizationId: randomUUID(), function: 'MAYOR' } },
      'badRequest',
    ],
  ])('%s is refused, and nothing of it is kept', async (_what, change, problem) => {
    const count = "SELECT count(*) FROM exchange WHERE type = 'CASE_TRANSFER'";
    const before = await pool.query(count);
    expect(problemOf(await propose(change))).toBe(problem);
    expect((await pool.query(count)).rows).toEqual(before.rows);
  });

  it('is not done by a system, nor by somebody who follows up no cases', async () => {
    expect((await asSystem('system-mechelen', 'POST', '/caseTransfers', caseTransfer())).status).toBe(403);
    expect(problemOf(await propose({}, 'paula'))).toBe('missingPermission');
  });

  it('is not made from a consultation of somebody else, nor from one that nobody approved', async () => {
    const from = await source();
    const theirs = caseTransfer({ recipientId: BY_NAME.mechelen, residence: 12025, sourceIds: [from] });
    expect(problemOf(await by('wout', 'POST', '/caseTransfers', theirs))).toBe('resourceNotFound');
    const unapproved = String(accepted(await openConsultation('piet'))['exchangeId']);
    expect(JSON.stringify((await propose({ sourceIds: [unapproved] })).body)).toContain('sourceNotTransferable');
  });

  it('is made once from a consultation', async () => {
    const from = await source();
    await proposed({ sourceIds: [from] });
    expect(JSON.stringify((await propose({ sourceIds: [from] })).body)).toContain('sourceNotTransferable');
  });
});

describe('what an accepted transfer was made from', () => {
  it('is read-only, for its convener and its guests, and says so', async () => {
    const from = await source();
    const id = await proposed({ sourceIds: [from] });
    accepted(await contribute('piet', from));
    accepted(await take('mira', id, 'accept'));
    for (const userName of ['piet', 'carla']) {
      expect(problemOf(await contribute(userName, from))).toBe('caseTransferred');
      const { body } = await consultation(userName, from);
      expect(body['state']).toBe('TRANSFERRED');
      expect(JSON.stringify(body['timeline'])).toContain('TRANSFER');
      expect(JSON.stringify(body)).not.toContain(BY_NAME.vilvoorde);
      const content = await consultation(userName, from, 'read', READING);
      expect(JSON.stringify(content.body)).toContain('Was seen with old friends.');
    }
    expect(problemOf(await consultation('mia', from, 'close'))).toBe('caseTransferred');
    expect(problemOf(await invite(from, BY_NAME.ajh))).toBe('caseTransferred');
  });

  it('is not written by whoever decided just before it was accepted', async () => {
    const from = await source();
    const id = await proposed({ sourceIds: [from] });
    const [answer, ...contributions] = await Promise.all([
      take('mira', id, 'accept'),
      ...Array.from({ length: 8 }, () => contribute('piet', from)),
    ]);
    accepted(answer);
    const { rows } = await pool.query<{ action: string }>(
      'SELECT action FROM step WHERE exchange_id = $1 ORDER BY version',
      [from],
    );
    expect(rows.at(-1)).toEqual({ action: 'HAND_ON' });
    const written = rows.filter(({ action }) => action === 'CONTRIBUTE').length - 1;
    expect(contributions.filter(({ status }) => status === 202)).toHaveLength(written);
  });

  it('takes nobody along: guests and members see nothing of what the recipient opens for it', async () => {
    const id = await proposed({ sourceIds: [await source()] });
    expect(problemOf(await openConsultation('wout', { transferId: id }))).toBe('illegalTransition');
    accepted(await take('mira', id, 'accept'));
    const opened = String(accepted(await openConsultation('wout', { transferId: id }))['exchangeId']);
    accepted(await consultation('mira', opened, 'approve'));
    accepted(await contribute('wout', opened));
    for (const userName of ['carla', 'piet', 'mia', 'olaf']) {
      expect((await consultation(userName, opened)).status).toBe(404);
      expect((await consultation(userName, opened, 'read', READING)).status).toBe(404);
    }
    expect((await followed('carla', id)).status).toBe(404);
    // It was not handed over to its sender.
    expect(problemOf(await openConsultation('piet', { transferId: id }))).toBe('resourceNotFound');
  });

  it('is destroyed with its key when the purge term is over, and the dossier with it; that it was, stays', async () => {
    const from = await source();
    const id = await proposed({ ...DRILL, sourceIds: [from] });
    accepted(await take('mira', id, 'accept'));
    await until(async () => (await stateOf(id)) === 'ERASED');
    expect(await stateOf(from)).toBe('ERASED');
    expect([await keyOf(id), await keyOf(from)]).toEqual([null, null]);
    const { rows } = await pool.query('SELECT FROM content WHERE exchange_id = ANY($1)', [[id, from]]);
    expect(rows).toEqual([]);
    expect(problemOf(await consultation('piet', from, 'read', READING))).toBe('noLongerAvailable');
    expect(problemOf(await contribute('carla', from))).toBe('caseTransferred');
    expect((await followed('vera', id, DRILL.purpose)).body['state']).toBe('ERASED');
    const actions = ((await consultation('carla', from)).body['timeline'] as { action: string }[]).map(
      ({ action }) => action,
    );
    expect(actions.slice(-2)).toEqual(['HAND_ON', 'ERASE']);
  });

  it('is destroyed with what was attached to it', async () => {
    const from = await source();
    const attachmentId = await ready('system-mechelen', someBytes(1000), {
      caseReference: undefined,
      exchangeId: from,
    });
    const concern = [{ kind: 'FACT', text: 'See what is attached.', attachments: [{ attachmentId }] }];
    const content = { subjectCategory: 'PERSON_OF_CONCERN', concern };
    accepted(await consultation('piet', from, 'contribute', { motive: MOTIVE, content }));
    const id = await proposed({ ...DRILL, sourceIds: [from] });
    accepted(await take('mira', id, 'accept'));
    await until(async () => (await stateOf(from)) === 'ERASED');
    const { rows } = await pool.query(
      `SELECT state, sealed_name, (SELECT count(*)::int FROM attachment_part WHERE attachment_id = id) AS parts
       FROM attachment WHERE id = $1`,
      [attachmentId],
    );
    expect(rows).toEqual([{ state: 'EXPIRED', sealed_name: null, parts: 0 }]);
    expect(await keyOf(from)).toBeNull();
  });

  it('keeps the key of its case while something else is sealed with it', async () => {
    const caseReference = randomUUID();
    const [from, other] = [await source({ caseReference }), await source({ caseReference })];
    const id = await proposed({ ...DRILL, sourceIds: [from] });
    accepted(await take('mira', id, 'accept'));
    await until(async () => (await stateOf(from)) === 'ERASED');
    expect(await keyOf(from)).not.toBeNull();
    const content = await consultation('piet', other, 'read', READING);
    expect(JSON.stringify(content.body)).toContain('Was seen with old friends.');
  });
});

describe('a transfer that nobody answers', () => {
  it('is known to those who are called in, and can still be answered', async () => {
    const id = await proposed(DRILL);
    const seen = () => asSystem('system-ltf', 'GET', `/caseTransfers/${id}`, undefined, DRILL.purpose);
    await until(async () => (await seen()).status === 200);
    const timeline = (await seen()).body['timeline'] as { action: string }[];
    expect(timeline.map(({ action }) => action)).toContain('ANSWER_OVERDUE');
    expect((await asSystem('system-ltf', 'POST', `/caseTransfers/${id}/read`, { ...READING, ...DRILL })).status).toBe(
      403,
    );
    accepted(await take('mira', id, 'accept'));
  });
});
