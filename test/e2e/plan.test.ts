import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { AmqpPartner, PartnerMessage } from '../../api/client/amqp-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { call, database, until } from '../support/installation';
import { PLAN_GROUND, PLAN_PURPOSE, planAction } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const READING = { purpose: PLAN_PURPOSE, legalBasis: PLAN_GROUND, motive: planAction().motive };
const REPORT = { progress: 'ON_TRACK', text: 'Two of five offices have begun with the training.' };
const DONE = { text: 'All five offices have finished the training.', period: { from: '2026-01-01', to: '2026-06-30' } };
const ENDING = { reasonCode: 'LEFT_OUT_OF_NEW_PLAN' };
const [ABB, VDAB, YOUTH] = ['system-abb', 'system-vdab', 'system-opgroeien'];
const PLAN = 'flanders-2020-2024';
const NEXT = 'demonstration-next';
/** To VDAB, under the frame in which months are seconds. */
const DRILL = { recipientId: BY_NAME.vdab };

let pool: Pool;
beforeAll(async () => {
  pool = database();
  await person('anke');
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': PLAN_PURPOSE },
  });

const send = (change: object = {}, by = ABB) => asSystem(by, 'POST', '/planActions', planAction(change));

async function assigned(change: object = {}): Promise<string> {
  const answer = await send(change);
  expect([answer.status, answer.body['type']]).toEqual([202, undefined]);
  return String(answer.body['exchangeId']);
}

const take = (clientId: string, id: string, verb: string, body?: object) =>
  asSystem(clientId, 'POST', `/planActions/${id}/${verb}`, body);
const followed = async (id: string, clientId = ABB) => (await asSystem(clientId, 'GET', `/planActions/${id}`)).body;

async function done(clientId: string, id: string, verb: string, body?: object): Promise<void> {
  expect([verb, (await take(clientId, id, verb, body)).status]).toEqual([verb, 202]);
}

/** An action that its policy domain has taken on. */
async function underWay(change: object = {}): Promise<string> {
  const id = await assigned(change);
  await done('recipientId' in change ? VDAB : YOUTH, id, 'takeOn');
  return id;
}

/** What happened, but for when it was handed over and read: that depends on the machine. */
async function taken(id: string): Promise<readonly string[]> {
  const { timeline } = await followed(id);
  return (timeline as { action: string }[])
    .map(({ action }) => action)
    .filter((each) => !/^(DELIVER|OPEN)$/.test(each));
}

describe('an action of the plan', () => {
  it('is taken on, reported on in rounds, confirmed, and read by both parties', async () => {
    const id = await underWay();
    await done(YOUTH, id, 'report', REPORT);
    await done(YOUTH, id, 'reportDone', DONE);
    await done(ABB, id, 'confirm');
    for (const clientId of [ABB, YOUTH]) {
      const { body } = await take(clientId, id, 'read', READING);
      expect(body).toMatchObject({
        description: planAction().description,
        reports: [REPORT, { ...DONE, progress: 'DONE' }],
      });
    }
    expect(await followed(id, YOUTH)).toMatchObject({
      state: 'COMPLETED',
      plan: PLAN,
      objective: 1,
      action: 'own-measures-1',
      progress: 'DONE',
      nextStep: { step: 'CLOSING' },
    });
  });

  it('shows what it says to nobody who only follows it', async () => {
    const id = await underWay();
    await done(YOUTH, id, 'report', REPORT);
    const { text } = await asSystem(ABB, 'GET', `/planActions/${id}`);
    for (const secret of [planAction().description, REPORT.text]) expect(text).not.toContain(secret);
  });

  it('begins a round anew with each report, and when it is opened again', async () => {
    const id = await underWay();
    const dueOf = async () => Date.parse(String((await followed(id))['dueAt']));
    const first = await dueOf();
    await done(YOUTH, id, 'report', REPORT);
    const second = await dueOf();
    expect(second).toBeGreaterThan(first);
    await done(YOUTH, id, 'reportDone', DONE);
    await done(ABB, id, 'reopen');
    expect(await followed(id)).toMatchObject({ state: 'UNDER_WAY' });
    expect(await dueOf()).toBeGreaterThan(second);
  });

  it('that is declined is final and silent', async () => {
    const id = await assigned(DRILL);
    await done(VDAB, id, 'decline');
    expect(await followed(id)).not.toHaveProperty('nextStep');
    for (const verb of ['takeOn', 'decline']) expect((await take(VDAB, id, verb)).status).toBe(409);
    // Another that was asked at the same time is reminded of; this one is not.
    const other = await assigned(DRILL);
    await until(async () => (await taken(other)).includes('ACCEPTANCE_OVERDUE'));
    expect(await taken(other)).toEqual(['ASSIGN', 'ACCEPTANCE_REMINDER', 'ACCEPTANCE_OVERDUE']);
    expect(await taken(id)).toEqual(['ASSIGN', 'DECLINE']);
  });

  it('is taken back until it was taken on, and not after', async () => {
    const id = await assigned();
    await done(ABB, id, 'withdraw');
    expect((await take(YOUTH, id, 'takeOn')).status).toBe(409);
    expect((await take(ABB, await underWay(), 'withdraw')).status).toBe(409);
  });

  it('of which a round is missed is reminded of, escalated, and goes on with the next report', async () => {
    const id = await underWay(DRILL);
    await until(async () => (await taken(id)).includes('ESCALATION'));
    expect(await followed(id)).toMatchObject({ state: 'ROUND_MISSED' });
    await done(VDAB, id, 'report', { ...REPORT, progress: 'DELAYED' });
    expect(await followed(id)).toMatchObject({ state: 'UNDER_WAY', progress: 'DELAYED' });
    expect(await taken(id)).toEqual([
      'ASSIGN',
      'TAKE_ON',
      'ROUND_REMINDER_50',
      'ROUND_REMINDER_80',
      'MISS_ROUND',
      'ESCALATION',
      'REPORT',
    ]);
  });

  it('is carried over to another version of the plan that gives it to the same domain, and to no other', async () => {
    const id = await underWay();
    const before = await followed(id);
    expect((await take(ABB, id, 'revise', { plan: NEXT, action: 'own-measures-6' })).status).toBe(400);
    expect((await take(ABB, id, 'revise', { plan: 'no-such-plan' })).status).toBe(400);
    await done(ABB, id, 'revise', { plan: NEXT, action: 'own-measures-2' });
    const after = await followed(id);
    expect(after).toMatchObject({ state: 'UNDER_WAY', plan: NEXT, objective: 2, action: 'own-measures-2' });
    // The round goes on as it ran.
    expect(after['dueAt']).toBe(before['dueAt']);
    const steps = after['timeline'] as { action: string; reasonCode?: string }[];
    expect(steps.find(({ action }) => action === 'REVISE')?.reasonCode).toBe(NEXT);
  });

  it('that the next version leaves out is ended with a code, and closes by itself', async () => {
    const id = await underWay({ ...DRILL, action: 'own-measures-6' });
    expect((await take(ABB, id, 'revise', { plan: NEXT })).status).toBe(400);
    await done(ABB, id, 'end', ENDING);
    await until(async () => (await followed(id))['state'] === 'CLOSED');
    expect(await followed(id, VDAB)).toMatchObject({ endedReason: 'LEFT_OUT_OF_NEW_PLAN' });
    expect((await take(VDAB, id, 'report', REPORT)).status).toBe(409);
  });

  it('goes from the agency to a policy domain, and no other way', async () => {
    for (const by of ['system-vdab', 'system-mechelen'])
      expect((await send({ recipientId: BY_NAME.ajh, action: 'own-measures-1' }, by)).status).toBe(403);
    const dirk = await person('dirk');
    expect(problemOf(await dirk.call('POST', '/planActions', { body: planAction() }))).toBe('missingPermission');
    const anke = await person('anke');
    accepted(await anke.call('POST', '/planActions', { body: planAction() }));
  });

  it('is one that the plan gives to this domain', async () => {
    for (const change of [{ plan: 'no-such-plan' }, { action: 'no-such-action' }, { recipientId: BY_NAME.mechelen }]) {
      const answer = await send(change);
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('unknownPlanAction')]);
    }
  });

  it('is there for nobody else, and moved by each party in its own steps only', async () => {
    const id = await underWay();
    for (const clientId of ['system-vdab', 'system-mechelen']) {
      expect((await asSystem(clientId, 'GET', `/planActions/${id}`)).status).toBe(404);
      expect((await take(clientId, id, 'read', READING)).status).toBe(404);
      expect((await take(clientId, id, 'report', REPORT)).status).toBe(404);
      expect((await asSystem(clientId, 'GET', '/planActions')).text).not.toContain(id);
    }
    expect((await take(ABB, id, 'report', REPORT)).status).toBe(403);
    expect((await take(YOUTH, id, 'end', ENDING)).status).toBe(403);
    expect((await take(YOUTH, id, 'confirm')).status).toBe(403);
  });

  it('is followed and not read by whoever was called in', async () => {
    const id = await underWay();
    await pool.query(
      `INSERT INTO audience (organisation_id, exchange_id, type, relation, sequence, valid_from)
       VALUES ($1, $2, 'PLAN_ACTION', 'ESCALATION', 1, now())`,
      [BY_NAME.ajh, id],
    );
    expect(await followed(id, 'system-ajh')).toMatchObject({ state: 'UNDER_WAY' });
    expect((await take('system-ajh', id, 'read', READING)).status).toBe(403);
    expect((await take('system-ajh', id, 'report', REPORT)).status).toBe(403);
  });

  it('is not exported, for a purpose that exports admit either', async () => {
    const id = await underWay();
    const body = { exchangeId: id, purpose: 'LIVC_FOLLOW_UP', legalBasis: 'be.livc.2018', motive: planAction().motive };
    expect((await asSystem(YOUTH, 'POST', '/exports', body)).status).toBe(403);
  });

  it('serves no other purpose, and is read under no other ground', async () => {
    const id = await assigned();
    const other = await take(YOUTH, id, 'read', { ...READING, purpose: 'LIVC_FOLLOW_UP' });
    expect([other.status, other.body['type']]).toEqual([403, expect.stringContaining('purposeNotAdmitted')]);
    const ground = await take(YOUTH, id, 'read', { ...READING, legalBasis: 'be.livc.2018' });
    expect([ground.status, ground.body['type']]).toEqual([403, expect.stringContaining('legalBasisNotActive')]);
  });

  it('has no text that names somebody, from either side', async () => {
    const named = 'It was 85.07.30-033.28 who began it.';
    const id = await underWay();
    const answers = [
      await send({ description: named }),
      await send({ motive: named }),
      await take(YOUTH, id, 'report', { ...REPORT, text: named }),
      await take(YOUTH, id, 'reportDone', { ...DONE, text: named }),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(400);
      expect(text).toContain('nationalNumberInText');
      expect(text).not.toContain('85.07.30');
    }
    expect(await taken(id)).toEqual(['ASSIGN', 'TAKE_ON']);
  });

  it('is reported on for days in their order', async () => {
    const id = await underWay();
    const period = { from: '2026-06-30', to: '2026-01-01' };
    expect((await take(YOUTH, id, 'report', { ...REPORT, period })).status).toBe(400);
  });

  it('is written once, however often it is sent', async () => {
    const body = planAction();
    const headers = { 'Idempotency-Key': randomUUID() };
    const twice = [
      await call(ABB, 'POST', '/planActions', { body, headers }),
      await call(ABB, 'POST', '/planActions', { body, headers }),
    ];
    const [one, other] = twice.map((each) => String(each.body['exchangeId']));
    expect(one).toBe(other);
    const { rows } = await pool.query('SELECT plan, objective FROM plan_action WHERE exchange_id = $1', [one]);
    expect(rows).toEqual([{ plan: PLAN, objective: 1 }]);
  });

  it('may be asked about before it is sent, with the same answer', async () => {
    const may = async (clientId: string, senderId: string) => {
      const { body } = await call(clientId, 'POST', '/evaluation', {
        base: '/access/v1',
        body: {
          subject: { type: 'organization', id: senderId },
          action: { name: 'assignPlanAction' },
          resource: { type: 'organization', id: BY_NAME.opgroeien },
          context: { purpose: PLAN_PURPOSE, legalBasis: PLAN_GROUND, motive: true },
        },
      });
      return body['decision'];
    };
    expect(await may(ABB, BY_NAME.abb)).toBe(true);
    expect(await may(VDAB, BY_NAME.vdab)).toBe(false);
  });
});

describe('the overview of a plan', () => {
  interface Domain {
    readonly organization: { readonly organizationId: string };
    readonly actions: readonly { readonly action: string; readonly state: string; readonly progress?: string }[];
    readonly counts: Readonly<Record<string, number>>;
  }
  interface Overview {
    readonly announcedObjectives: number;
    readonly note?: { readonly en: string };
    readonly counts: Readonly<Record<string, number>>;
    readonly objectives: readonly { readonly number: number; readonly domains: readonly Domain[] }[];
  }
  const see = (clientId: string, plan = PLAN) => asSystem(clientId, 'GET', `/planOverview?plan=${plan}`);
  const seenBy = async (clientId: string, plan = PLAN) => (await see(clientId, plan)).body as unknown as Overview;
  const domainOf = ({ objectives }: Overview, number: number, id: string) =>
    objectives
      .find((each) => each.number === number)
      ?.domains.find(({ organization }) => organization.organizationId === id);

  it('holds the six published objectives, and says that eight are announced', async () => {
    const { objectives, announcedObjectives, note } = await seenBy(ABB);
    expect(objectives.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(announcedObjectives).toBe(8);
    expect(note?.en).toContain('left out');
  });

  it('grows with what is taken on, by codes alone, and names no action by its id', async () => {
    const change = { recipientId: BY_NAME.school, action: 'own-measures-4' };
    const id = await assigned(change);
    await done('system-school', id, 'takeOn');
    await done('system-school', id, 'report', { ...REPORT, progress: 'NOT_STARTED' });
    const { text } = await see(ABB);
    for (const secret of [REPORT.text, planAction().description, id]) expect(text).not.toContain(secret);
    const own = domainOf(await seenBy(ABB), 4, BY_NAME.school);
    expect(own?.actions).toEqual([
      {
        action: 'own-measures-4',
        state: 'UNDER_WAY',
        progress: 'NOT_STARTED',
        progressAt: expect.any(String) as unknown,
      },
    ]);
    expect(own?.counts).toEqual({ actions: 1, underWay: 1, roundMissed: 0, reportedDone: 0, completed: 0, ended: 0 });
    // Whoever has an action in it sees all of it as the agency does.
    expect(await seenBy('system-school')).toEqual(await seenBy(ABB));
  });

  it('does not show who did not take something on, nor what was taken back', async () => {
    const change = { recipientId: BY_NAME.ajh, action: 'own-measures-5' };
    await done('system-ajh', await assigned(change), 'decline');
    await done(ABB, await assigned(change), 'withdraw');
    expect(domainOf(await seenBy(ABB), 5, BY_NAME.ajh)).toBeUndefined();
  });

  it('counts what was closed as what it was before', async () => {
    const change = { ...DRILL, action: 'own-measures-2' };
    const before = domainOf(await seenBy(ABB), 2, BY_NAME.vdab)?.counts ?? {};
    const [completed, ended] = [await underWay(change), await underWay(change)];
    await done(VDAB, completed, 'reportDone', DONE);
    await done(ABB, completed, 'confirm');
    await done(ABB, ended, 'end', ENDING);
    for (const id of [completed, ended]) await until(async () => (await followed(id))['state'] === 'CLOSED');
    const { counts } = domainOf(await seenBy(ABB), 2, BY_NAME.vdab) ?? {};
    expect(counts).toMatchObject({
      completed: (before['completed'] ?? 0) + 1,
      ended: (before['ended'] ?? 0) + 1,
    });
  });

  it('moves with an action that is carried over', async () => {
    const id = await underWay({ action: 'own-measures-3' });
    const actions = async (plan: string) =>
      domainOf(await seenBy(ABB, plan), 3, BY_NAME.opgroeien)?.actions.length ?? 0;
    const [here, there] = [await actions(PLAN), await actions(NEXT)];
    await done(ABB, id, 'revise', { plan: NEXT });
    expect([await actions(PLAN), await actions(NEXT)]).toEqual([here - 1, there + 1]);
  });

  it.each(['system-mechelen', 'system-ocad', 'system-caw'])(
    'is not for %s, also of a plan that is not there',
    async (clientId) => {
      for (const plan of [PLAN, 'no-such-plan']) expect((await see(clientId, plan)).status).toBe(403);
    },
  );

  it('is for who follows the plan up at the agency, and not for its data protection officer', async () => {
    const path = `/planOverview?plan=${PLAN}`;
    for (const name of ['dirk', 'anke']) expect((await (await person(name)).call('GET', path)).status).toBe(200);
    expect(problemOf(await (await person('petra')).call('GET', path))).toBe('missingPermission');
  });

  it('of a plan that is not in force is not there', async () => {
    expect((await see(ABB, 'no-such-plan')).status).toBe(404);
  });
});

describe('a version of the plan', () => {
  it('is proposed by one person and holds only once a second one has approved it', async () => {
    const [dirk, petra] = [await person('dirk'), await person('petra')];
    const code = `test-${randomUUID().slice(0, 8)}`;
    const title = { nl: 'Een versie voor een test', en: 'A version for a test' };
    const actions = [{ code: 'own-measures-1', title, domainIds: [BY_NAME.opgroeien], demonstration: true }];
    const actionPlan = { code, title, announcedObjectives: 1, objectives: [{ number: 1, title, actions }] };
    const proposed = accepted(
      await dirk.call('POST', '/registerEntries', { body: { kind: 'ACTION_PLAN', actionPlan } }),
    );
    const entryId = String(proposed['entryId']);
    expect((await send({ plan: code })).status).toBe(400);
    expect(problemOf(await dirk.call('POST', `/registerEntries/${entryId}/approve`))).toBeDefined();
    accepted(await petra.call('POST', `/registerEntries/${entryId}/approve`));
    await until(async () => (await send({ plan: code })).status === 202);
  });
});

describe('over AMQP alone', () => {
  let abb: AmqpPartner;
  let vdab: AmqpPartner;
  beforeAll(async () => {
    [abb, vdab] = await Promise.all([amqpPartner(ABB), amqpPartner(VDAB)]);
  });
  afterAll(async () => {
    await Promise.all([abb.close(), vdab.close()]);
  });

  async function carriedOut(partner: AmqpPartner, command: string, data: object): Promise<PartnerMessage['data']> {
    const answer = await partner.ask(command, data);
    expect([answer.type, answer.data['type']]).toEqual([`be.vlaanderen.schakel.v1.${command}.reply`, undefined]);
    return answer.data;
  }
  const told = (partner: AmqpPartner, event: string, exchangeId: unknown) =>
    partner.next(({ type, data }) => type.endsWith(`.planAction.notify.${event}`) && data['exchangeId'] === exchangeId);
  const assign = async (action = 'own-measures-1') =>
    (await carriedOut(abb, 'planAction.assign', { body: planAction({ ...DRILL, action }) }))['exchangeId'];

  it('an action is taken on, reported on, opened again, confirmed and closed, and each party is told by the other', async () => {
    const exchangeId = await assign();
    await told(vdab, 'assigned', exchangeId);
    await carriedOut(vdab, 'planAction.list', { purpose: PLAN_PURPOSE, query: { role: 'RECEIVED', pageSize: 1 } });
    await carriedOut(vdab, 'planAction.get', { exchangeId, purpose: PLAN_PURPOSE });
    await carriedOut(vdab, 'planAction.read', { exchangeId, body: READING });
    await told(abb, 'opened', exchangeId);
    await carriedOut(vdab, 'planAction.takeOn', { exchangeId });
    await told(abb, 'takenOn', exchangeId);
    await carriedOut(vdab, 'planAction.report', { exchangeId, body: REPORT });
    await told(abb, 'reported', exchangeId);
    await carriedOut(abb, 'planAction.revise', { exchangeId, body: { plan: NEXT } });
    await told(vdab, 'revised', exchangeId);
    await carriedOut(vdab, 'planAction.reportDone', { exchangeId, body: DONE });
    await told(abb, 'reportedDone', exchangeId);
    await carriedOut(abb, 'planAction.reopen', { exchangeId });
    await told(vdab, 'reopened', exchangeId);
    await carriedOut(vdab, 'planAction.reportDone', { exchangeId, body: DONE });
    await carriedOut(abb, 'planAction.confirm', { exchangeId });
    await told(vdab, 'confirmed', exchangeId);
    await carriedOut(abb, 'planOverview.get', { query: { plan: PLAN } });
    await told(abb, 'closed', exchangeId);
  });

  it('an action is not taken on, another taken back, a third ended, and a fourth late', async () => {
    const [declined, withdrawn, ended, late] = [await assign(), await assign(), await assign(), await assign()];
    await carriedOut(vdab, 'planAction.decline', { exchangeId: declined });
    await told(abb, 'declined', declined);
    await carriedOut(abb, 'planAction.withdraw', { exchangeId: withdrawn });
    await told(vdab, 'withdrawn', withdrawn);
    for (const exchangeId of [ended, late]) await carriedOut(vdab, 'planAction.takeOn', { exchangeId });
    await carriedOut(abb, 'planAction.end', { exchangeId: ended, body: ENDING });
    await told(vdab, 'ended', ended);
    await told(vdab, 'reminded', late);
    await told(vdab, 'overdue', late);
    await told(abb, 'escalated', late);
  });
});
