import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { AmqpPartner, PartnerMessage } from '../../api/client/amqp-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { call, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { individualTrajectory } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const [VILVOORDE, CAW] = ['system-vilvoorde', 'system-caw'];
const BOTH = [VILVOORDE, CAW];
const LATER = 'Begin with a place in the shelter.';

let pool: Pool;
beforeAll(async () => {
  pool = database();
  // Signed in before anything begins: days are seconds here.
  await Promise.all(['wout', 'vera', 'mira'].map(person));
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': PURPOSE },
  });

const propose = (change: object = {}, clientId = VILVOORDE) =>
  asSystem(clientId, 'POST', '/individualTrajectories', individualTrajectory(change));

async function proposed(change: object = {}): Promise<string> {
  const answer = await propose(change);
  expect([answer.status, answer.body['type']]).toEqual([202, undefined]);
  return String(answer.body['exchangeId']);
}

const take = (clientId: string, id: string, verb: string, body?: object) =>
  asSystem(clientId, 'POST', `/individualTrajectories/${id}/${verb}`, body);

async function done(clientId: string, id: string, verb: string, body?: object): Promise<void> {
  expect([verb, (await take(clientId, id, verb, body)).status]).toEqual([verb, 202]);
}

async function running(change: object = {}): Promise<string> {
  const id = await proposed(change);
  await done(CAW, id, 'accept');
  return id;
}

/** How both goals are going. */
const going = (housing: string, care = 'ON_TRACK') => ({
  goals: [
    { domain: 'HOUSING', status: housing, text: 'Looks at rooms every week.' },
    { domain: 'CARE', status: care },
  ],
});

const followed = async (clientId: string, id: string) =>
  (await asSystem(clientId, 'GET', `/individualTrajectories/${id}`)).body;

interface Step {
  readonly action: string;
  readonly reasonCode?: string;
}

/** What happened, but for when it was handed over and read: that depends on the machine. */
async function taken(id: string): Promise<readonly Step[]> {
  const { timeline } = await followed(VILVOORDE, id);
  return (timeline as Step[]).filter(({ action }) => !/^(DELIVER|OPEN)$/.test(action));
}
const actionsOf = async (id: string) => (await taken(id)).map(({ action }) => action);
const happened = (id: string, action: string) => until(async () => (await actionsOf(id)).includes(action));

/** To whom the service has told something about an exchange. */
async function toldOf(id: string, event: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ organisation_id: string }>(
    `SELECT organisation_id FROM delivery WHERE exchange_id = $1 AND event->>'type' LIKE $2 ORDER BY organisation_id`,
    [id, `%.notify.${event}`],
  );
  return rows.map(({ organisation_id }) => organisation_id);
}

const erasedOf = async (id: string) =>
  (
    await pool.query<{ parts: number; key: Buffer | null }>(
      `SELECT (SELECT count(*)::int FROM content WHERE exchange_id = exchange.id) AS parts, case_file.wrapped_key AS key
       FROM exchange JOIN case_file ON case_file.id = exchange.case_id WHERE exchange.id = $1`,
      [id],
    )
  ).rows;

describe('an individual trajectory', () => {
  it('is proposed, accepted, reported on, completed and closed, and both parties read all of it', async () => {
    const id = await running();
    await done(CAW, id, 'report', going('ON_TRACK', 'COMPLETED'));
    await done(CAW, id, 'complete');
    await done(VILVOORDE, id, 'close', { outcome: 'COMPLETED' });
    for (const clientId of BOTH) {
      const { body } = await take(clientId, id, 'read', READING);
      expect(body).toMatchObject({
        kind: 'DISENGAGEMENT',
        approach: 'VOLUNTARY',
        content: { subjectCategory: 'PERSON_OF_CONCERN', concern: individualTrajectory().content.concern },
        goals: { concern: [{ domain: 'HOUSING' }], care: [{ domain: 'CARE' }] },
        rounds: [
          {
            part: 'REPORT',
            said: {
              concern: [{ domain: 'HOUSING', status: 'ON_TRACK', text: 'Looks at rooms every week.' }],
              care: [{ domain: 'CARE', status: 'COMPLETED' }],
            },
          },
        ],
      });
      expect(body).not.toHaveProperty('masked');
      expect(await followed(clientId, id)).toMatchObject({ state: 'CLOSED', outcome: 'COMPLETED' });
    }
  });

  it('is erased after its term with its key, and leaves who, when and how it ended', async () => {
    const id = await running();
    await done(VILVOORDE, id, 'stop', { reasonCode: 'MOVED' });
    await done(VILVOORDE, id, 'close', { outcome: 'TRANSFERRED' });
    await happened(id, 'ERASE');
    expect(await erasedOf(id)).toEqual([{ parts: 0, key: null }]);
    for (const clientId of BOTH) {
      const { status, text } = await take(clientId, id, 'read', READING);
      expect([status, text.includes('noLongerAvailable')]).toEqual([410, true]);
    }
    expect(await taken(id)).toMatchObject([
      { action: 'PROPOSE' },
      { action: 'ACCEPT' },
      { action: 'STOP', reasonCode: 'MOVED' },
      { action: 'CLOSE', reasonCode: 'TRANSFERRED' },
      { action: 'ERASE' },
    ]);
    expect(await toldOf(id, 'erased')).toEqual([BY_NAME.vilvoorde, BY_NAME.caw]);
  });

  it('that is declined is final and silent, and erased at once', async () => {
    const id = await proposed();
    await done(CAW, id, 'decline');
    expect(await erasedOf(id)).toEqual([{ parts: 0, key: null }]);
    const declined = await followed(VILVOORDE, id);
    expect(declined['state']).toBe('DECLINED');
    expect(declined).not.toHaveProperty('nextStep');
    for (const verb of ['accept', 'decline']) expect((await take(CAW, id, verb)).status).toBe(409);
    for (const clientId of BOTH) expect((await take(clientId, id, 'read', READING)).status).toBe(410);
    // Others that were proposed at the same time are reminded of; this one is not.
    const other = await proposed();
    await happened(other, 'ACCEPTANCE_OVERDUE');
    expect(await actionsOf(id)).toEqual(['PROPOSE', 'DECLINE']);
    await done(VILVOORDE, other, 'withdraw');
  });

  it('that is taken back waits for nobody and is erased at once, and one that was accepted is not taken back', async () => {
    const id = await proposed();
    await done(VILVOORDE, id, 'withdraw');
    expect(await erasedOf(id)).toEqual([{ parts: 0, key: null }]);
    expect((await take(CAW, id, 'accept')).status).toBe(409);
    expect(await followed(CAW, id)).not.toHaveProperty('nextStep');
    expect((await take(VILVOORDE, await running(), 'withdraw')).status).toBe(409);
  });

  it('that the same message proposes twice is proposed once', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = individualTrajectory();
    const [one, other] = [
      await call(VILVOORDE, 'POST', '/individualTrajectories', { body, headers }),
      await call(VILVOORDE, 'POST', '/individualTrajectories', { body, headers }),
    ];
    expect(other.body['exchangeId']).toBe(one.body['exchangeId']);
    await done(VILVOORDE, String(one.body['exchangeId']), 'withdraw');
  });
});

describe('a concern', () => {
  it('waits for the municipality, which answers it and changes the goals', async () => {
    const id = await running();
    await done(CAW, id, 'report', going('CONCERN'));
    expect(await followed(CAW, id)).toMatchObject({ state: 'CONCERN' });
    const answer = {
      answers: [{ domain: 'HOUSING', text: LATER }],
      goals: [{ domain: 'FAMILY', text: 'Sees a sister.' }],
    };
    await done(VILVOORDE, id, 'review', answer);
    expect((await followed(CAW, id))['state']).toBe('ACCEPTED');
    const { body } = await take(CAW, id, 'read', READING);
    expect(body).toMatchObject({
      goals: { concern: [{ domain: 'FAMILY' }] },
      rounds: [{ part: 'REPORT' }, { part: 'REVIEW', said: { concern: [{ domain: 'HOUSING', text: LATER }] } }],
    });
    expect(body['goals']).not.toHaveProperty('care');
    // From now on only the goals that there are now are reported on.
    expect((await take(CAW, id, 'report', going('ON_TRACK'))).status).toBe(400);
    await done(CAW, id, 'report', { goals: [{ domain: 'FAMILY', status: 'ON_TRACK' }] });
    await done(CAW, id, 'stop', { reasonCode: 'NOT_REACHED' });
  });

  it('is reminded of and late with the municipality, while the partner goes on and does not put its answer off', async () => {
    const id = await running();
    await done(CAW, id, 'report', going('CONCERN'));
    await done(CAW, id, 'report', going('CONCERN'));
    expect(await actionsOf(id)).toEqual(['PROPOSE', 'ACCEPT', 'RAISE_CONCERN', 'REPORT']);
    await happened(id, 'REVIEW_OVERDUE');
    const [municipality, both] = [[BY_NAME.vilvoorde], [BY_NAME.vilvoorde, BY_NAME.caw]];
    expect((await toldOf(id, 'reviewOverdue')).toSorted()).toEqual(both);
    expect(await toldOf(id, 'reminded')).toEqual(expect.arrayContaining(municipality));
    await done(VILVOORDE, id, 'review', { answers: [{ domain: 'HOUSING', text: LATER }] });
    await done(CAW, id, 'stop', { reasonCode: 'OTHER_SUPPORT' });
  });

  it('is not answered where there is none', async () => {
    const id = await running();
    expect((await take(VILVOORDE, id, 'review', { answers: [{ domain: 'HOUSING', text: LATER }] })).status).toBe(409);
    await done(CAW, id, 'stop', { reasonCode: 'MOVED' });
  });
});

describe('a round', () => {
  it('that is missed twice is told to the municipality for its mayor, and to nobody outside', async () => {
    const id = await running();
    await happened(id, 'ESCALATION');
    const both = [BY_NAME.vilvoorde, BY_NAME.caw];
    expect(await actionsOf(id)).toEqual([
      'PROPOSE',
      'ACCEPT',
      'PROGRESS_REMINDER_50',
      'PROGRESS_REMINDER_80',
      'PROGRESS_OVERDUE',
      'PROGRESS_REMINDER_50',
      'ESCALATION',
    ]);
    expect(await toldOf(id, 'reminded')).toEqual(expect.not.arrayContaining([BY_NAME.vilvoorde]));
    expect((await toldOf(id, 'overdue')).toSorted()).toEqual(both);
    expect(await toldOf(id, 'escalated')).toEqual([BY_NAME.vilvoorde]);
    const { rows } = await pool.query<{ organisation_id: string }>(
      'SELECT organisation_id FROM audience WHERE exchange_id = $1 ORDER BY organisation_id',
      [id],
    );
    expect(rows.map(({ organisation_id }) => organisation_id)).toEqual(both);
    const mira = await person('mira');
    accepted(await mira.call('POST', `/individualTrajectories/${id}/stop`, { body: { reasonCode: 'NOT_POSSIBLE' } }));
  });

  it('that is reported after all is forgotten: the mayor is not called on', async () => {
    const id = await running();
    await happened(id, 'PROGRESS_OVERDUE');
    await done(CAW, id, 'report', going('ON_TRACK'));
    await until(async () => (await actionsOf(id)).filter((each) => each === 'PROGRESS_OVERDUE').length === 2);
    expect(await actionsOf(id)).not.toContain('ESCALATION');
    await done(CAW, id, 'stop', { reasonCode: 'MOVED' });
  });

  it('is reported in full: every goal once, and no other', async () => {
    const id = await running();
    const [housing, care] = going('ON_TRACK').goals;
    const refused = [
      ['goalMissing', [housing]],
      ['domainTwice', [housing, housing, care]],
      ['goalUnknown', [housing, care, { domain: 'LEISURE', status: 'ON_TRACK' }]],
    ] as const;
    for (const [type, goals] of refused) {
      const { status, body } = await take(CAW, id, 'report', { goals });
      expect([status, body['issues']]).toMatchObject([
        400,
        [{ name: '/goals', type: expect.stringContaining(type) as string }],
      ]);
    }
    await done(CAW, id, 'stop', { reasonCode: 'MOVED' });
  });

  it('of something that does not go to this partner is refused', async () => {
    const id = await running();
    await done(CAW, id, 'report', going('CONCERN'));
    const learning = {
      answers: [{ domain: 'HOUSING', text: LATER }],
      goals: [{ domain: 'EDUCATION', text: 'A course.' }],
    };
    const { status, text } = await take(VILVOORDE, id, 'review', learning);
    expect([status, text.includes('protocolMissing')]).toEqual([403, true]);
    await done(CAW, id, 'stop', { reasonCode: 'MOVED' });
  });
});

describe('aftercare', () => {
  it('ends by itself, both are told, and the municipality says how it ended', async () => {
    const id = await running({ kind: 'AFTERCARE' });
    await done(CAW, id, 'report', going('ON_TRACK'));
    await happened(id, 'EXPIRE');
    expect((await toldOf(id, 'expired')).toSorted()).toEqual([BY_NAME.vilvoorde, BY_NAME.caw]);
    expect((await take(CAW, id, 'report', going('ON_TRACK'))).status).toBe(409);
    await done(VILVOORDE, id, 'close', { outcome: 'RELAPSE_REPORTED' });
    expect(await followed(CAW, id)).toMatchObject({ state: 'CLOSED', outcome: 'RELAPSE_REPORTED' });
  });

  it('has a term that no other trajectory has', async () => {
    const terms = async (kind: string) => {
      const id = await running({ kind });
      const { rows } = await pool.query<{ deadlines: { terms: object; running: object } }>(
        'SELECT deadlines FROM exchange WHERE id = $1',
        [id],
      );
      await done(CAW, id, 'stop', { reasonCode: 'MOVED' });
      return rows[0]!.deadlines;
    };
    expect(await terms('AFTERCARE')).toMatchObject({
      terms: { aftercare: 'PT8S' },
      running: { AFTERCARE: expect.anything() as string },
    });
    for (const kind of ['TRAJECTORY', 'DISENGAGEMENT']) {
      const { terms: had, running: clocks } = await terms(kind);
      expect(had).not.toHaveProperty('aftercare');
      expect(clocks).not.toHaveProperty('AFTERCARE');
    }
  });
});

describe('who takes part in a trajectory', () => {
  it('are its parties: to others it is not there, and each moves it in its own steps only', async () => {
    const id = await running();
    for (const clientId of ['system-mechelen', 'system-abb', 'system-pz-vilvoorde', 'system-ltf']) {
      expect((await asSystem(clientId, 'GET', `/individualTrajectories/${id}`)).status).toBe(404);
      expect((await take(clientId, id, 'read', READING)).status).toBe(404);
      expect((await take(clientId, id, 'stop', { reasonCode: 'MOVED' })).status).toBe(404);
    }
    expect((await take(VILVOORDE, id, 'complete')).status).toBe(403);
    expect((await take(VILVOORDE, id, 'report', going('ON_TRACK'))).status).toBe(403);
    expect((await take(CAW, id, 'review', { answers: [{ domain: 'HOUSING', text: LATER }] })).status).toBe(403);
    await done(CAW, id, 'complete');
    expect((await take(CAW, id, 'close', { outcome: 'COMPLETED' })).status).toBe(403);
    await done(VILVOORDE, id, 'close', { outcome: 'COMPLETED' });
  });

  it('are a municipality and a partner that guides, under a protocol for every goal, and nobody else', async () => {
    const work = { kind: 'TRAJECTORY', goals: [{ domain: 'WORK', text: 'A first job.' }] };
    const bare = { content: { subjectCategory: 'PERSON_OF_CONCERN' } };
    const caring = { goals: [{ domain: 'CARE', text: 'A first talk.' }] };
    const refusals = [
      [await propose({ recipientId: BY_NAME.vilvoorde }, CAW), 'missingPermission'],
      [await propose({ recipientId: BY_NAME.dgEpi, kind: 'TRAJECTORY', ...caring, ...bare }), 'missingPermission'],
      [await propose({ recipientId: BY_NAME.caw }, 'system-mechelen'), 'protocolMissing'],
      [await propose({ goals: [{ domain: 'EDUCATION', text: 'A course.' }] }), 'protocolMissing'],
      // That somebody is to be disengaged is no business of who helps to find work.
      [await propose({ recipientId: BY_NAME.vdab, ...work, ...bare, kind: 'DISENGAGEMENT' }), 'protocolMissing'],
    ] as const;
    for (const [{ status, text }, problem] of refusals) {
      expect([status, problem, text.includes(problem)]).toEqual([403, problem, true]);
    }
    const { status, body } = await propose({ recipientId: BY_NAME.vdab, ...work, ...bare });
    expect(status).toBe(202);
    const read = await take('system-vdab', String(body['exchangeId']), 'read', READING);
    expect(read.body).toMatchObject({ goals: { work: [{ domain: 'WORK' }] } });
    for (const each of ['kind', 'masked']) expect(read.body).not.toHaveProperty(each);
  });

  it('hear nothing of the consultation that it follows from, which has to be one of the municipality', async () => {
    const wout = await person('wout');
    const opened = await wout.call('POST', '/caseConsultations', {
      body: {
        livcId: BY_NAME.vilvoordeLivc,
        caseReference: randomUUID(),
        ...READING,
        subjectCategory: 'PERSON_OF_CONCERN',
      },
    });
    const consultationId = String(accepted(opened)['exchangeId']);
    const id = await proposed({ consultationId });
    const { rows } = await pool.query<{ parent_id: string; alone: boolean }>(
      `SELECT parent_id, NOT EXISTS (SELECT 1 FROM exchange AS other WHERE other.case_id = exchange.case_id
       AND other.id <> exchange.id) AS alone FROM exchange WHERE id = $1`,
      [id],
    );
    expect(rows).toEqual([{ parent_id: consultationId, alone: true }]);
    const answers = [await asSystem(CAW, 'GET', `/individualTrajectories/${id}`), await take(CAW, id, 'read', READING)];
    for (const { status, text } of answers) expect([status, text.includes(consultationId)]).toEqual([200, false]);
    for (const other of [randomUUID(), id]) expect((await propose({ consultationId: other })).status).toBe(404);
    const elsewhere = individualTrajectory({ recipientId: BY_NAME.ajh, consultationId });
    expect((await asSystem('system-mechelen', 'POST', '/individualTrajectories', elsewhere)).status).toBe(404);
    await done(VILVOORDE, id, 'withdraw');
  });

  it('that are people of another function do not take its steps', async () => {
    const olaf = await person('olaf');
    const id = await proposed();
    expect((await olaf.call('POST', `/individualTrajectories/${id}/withdraw`)).status).toBe(404);
    const paula = await person('paula');
    const plan = individualTrajectory({ recipientId: BY_NAME.ajh });
    expect(problemOf(await paula.call('POST', '/individualTrajectories', { body: plan }))).toBe('missingPermission');
    const vera = await person('vera');
    accepted(await vera.call('POST', `/individualTrajectories/${id}/withdraw`));
  });
});

describe('a proposal', () => {
  it('names each domain of life once, and no attachment', async () => {
    const [goal] = individualTrajectory().goals;
    const attached = {
      ...individualTrajectory().content,
      concern: [{ kind: 'FACT', text: 'See the file.', attachments: [{ attachmentId: randomUUID() }] }],
    };
    const refusals = [
      [await propose({ goals: [goal, goal] }), 'domainTwice'],
      [await propose({ content: attached }), 'attachmentInIndividualTrajectory'],
      [await propose({ goals: [] }), '/goals'],
    ] as const;
    for (const [{ status, text }, said] of refusals) expect([status, text.includes(said)]).toEqual([400, true]);
  });
});

describe('over AMQP alone', () => {
  let vilvoorde: AmqpPartner;
  let caw: AmqpPartner;
  beforeAll(async () => {
    [vilvoorde, caw] = await Promise.all([amqpPartner(VILVOORDE), amqpPartner(CAW)]);
  });
  afterAll(async () => {
    await Promise.all([vilvoorde.close(), caw.close()]);
  });

  async function carriedOut(partner: AmqpPartner, command: string, data: object): Promise<PartnerMessage['data']> {
    const answer = await partner.ask(`individualTrajectory.${command}`, data);
    expect([answer.type, answer.data['type']]).toEqual([
      `be.vlaanderen.schakel.v1.individualTrajectory.${command}.reply`,
      undefined,
    ]);
    return answer.data;
  }
  const told = (partner: AmqpPartner, event: string, exchangeId: unknown) =>
    partner.next(
      ({ type, data }) => type.endsWith(`.individualTrajectory.notify.${event}`) && data['exchangeId'] === exchangeId,
    );
  const begin = async (change: object = {}) =>
    (await carriedOut(vilvoorde, 'propose', { body: individualTrajectory(change) }))['exchangeId'];

  it('a trajectory is proposed, accepted, reported on, reviewed, completed and closed, and each party is told', async () => {
    const exchangeId = await begin();
    await told(caw, 'proposed', exchangeId);
    await carriedOut(caw, 'list', { purpose: PURPOSE, query: { role: 'RECEIVED', pageSize: 1 } });
    await carriedOut(caw, 'get', { exchangeId, purpose: PURPOSE });
    await carriedOut(caw, 'read', { exchangeId, body: READING });
    await told(vilvoorde, 'opened', exchangeId);
    await carriedOut(caw, 'accept', { exchangeId });
    await told(vilvoorde, 'accepted', exchangeId);
    await carriedOut(caw, 'report', { exchangeId, body: going('ON_TRACK') });
    await told(vilvoorde, 'reported', exchangeId);
    await carriedOut(caw, 'report', { exchangeId, body: going('CONCERN') });
    await told(vilvoorde, 'concernRaised', exchangeId);
    await told(vilvoorde, 'reviewOverdue', exchangeId);
    const answer = { answers: [{ domain: 'HOUSING', text: LATER }] };
    await carriedOut(vilvoorde, 'review', { exchangeId, body: answer });
    await told(caw, 'reviewed', exchangeId);
    await carriedOut(caw, 'complete', { exchangeId });
    await told(vilvoorde, 'completed', exchangeId);
    await carriedOut(vilvoorde, 'close', { exchangeId, body: { outcome: 'COMPLETED' } });
    await told(caw, 'closed', exchangeId);
    await told(caw, 'erased', exchangeId);
  });

  it('it is declined or taken back, stopped, late, and ends by itself, and each party is told', async () => {
    const [declined, withdrawn, late, after] = [
      await begin(),
      await begin(),
      await begin(),
      await begin({ kind: 'AFTERCARE' }),
    ];
    await carriedOut(caw, 'decline', { exchangeId: declined });
    await told(vilvoorde, 'declined', declined);
    await carriedOut(vilvoorde, 'withdraw', { exchangeId: withdrawn });
    await told(caw, 'withdrawn', withdrawn);
    for (const exchangeId of [late, after]) await carriedOut(caw, 'accept', { exchangeId });
    await told(caw, 'reminded', late);
    await told(caw, 'overdue', late);
    await told(vilvoorde, 'escalated', late);
    await carriedOut(vilvoorde, 'stop', { exchangeId: late, body: { reasonCode: 'NOT_REACHED' } });
    await told(caw, 'stopped', late);
    await told(vilvoorde, 'expired', after);
  });
});
