import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { quarterOf } from '../../workflows/domain/phenomenon-table';
import { amqpPartner } from '../support/amqp';
import { call, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { phenomenon } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const DIALOGUE = { measure: 'DIALOGUE' };
/** To Genk, under the frame in which days are seconds. */
const DRILL = { recipientId: BY_NAME.genk, nis: 71016 };
/** Long over: what is counted in it stays as a test left it. */
const QUARTER = '2001-Q1';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': PURPOSE },
  });
const send = (body: object, by = 'system-school') => asSystem(by, 'POST', '/phenomenonReports', body);

async function reported(change: object = {}, by?: string): Promise<string> {
  const answer = await send(phenomenon(change), by);
  expect(answer.status).toBe(202);
  return String(answer.body['exchangeId']);
}

const assess = async (userName: string, id: string, body: object = DIALOGUE) =>
  (await person(userName)).call('POST', `/phenomenonReports/${id}/assess`, { body });
const read = async (userName: string, id: string) =>
  (await person(userName)).call('POST', `/phenomenonReports/${id}/read`, { body: READING });
const withdraw = (id: string, by = 'system-school') => asSystem(by, 'POST', `/phenomenonReports/${id}/withdraw`);
const followed = (id: string, by = 'system-school') => asSystem(by, 'GET', `/phenomenonReports/${id}`);

/** What happened, but for when it was handed over: that depends on the machine. */
async function taken(id: string): Promise<readonly string[]> {
  const { body } = await followed(id, 'system-vilvoorde');
  return (body['timeline'] as { action: string }[]).map(({ action }) => action).filter((each) => each !== 'DELIVER');
}

/** Everything that is counted now, of one kind that only one test reports. */
async function counted(kind: string): Promise<readonly object[]> {
  const { rows } = await pool.query<object>('SELECT * FROM phenomenon_count WHERE kind = $1 ORDER BY measure', [kind]);
  return rows;
}

async function keptOf(id: string): Promise<object | undefined> {
  const { rows } = await pool.query<object>(
    `SELECT count(content.id)::int AS contents, count(wrapped_key)::int AS keys
     FROM exchange JOIN case_file ON case_file.id = exchange.case_id
     LEFT JOIN content ON content.exchange_id = exchange.id WHERE exchange.id = $1`,
    [id],
  );
  return rows[0];
}

describe('a phenomenon report', () => {
  it('is read and assessed by the municipality, and its reporter sees what is done about it', async () => {
    const id = await reported();
    const { body } = await read('piet', id);
    const { nis, channel, kind, scale, observedOn, description } = phenomenon();
    expect(body).toMatchObject({ nis, channel, kind, scale, observedOn, description });
    accepted(await assess('piet', id));
    const seen = await followed(id);
    expect(seen.body).toMatchObject({ state: 'ASSESSED', measure: 'DIALOGUE', nextStep: { step: 'ERASURE' } });
    expect(seen.text).not.toContain(description);
  });

  it('may be assessed by a case coordinator, and neither by a mayor nor by a system', async () => {
    const id = await reported();
    expect(problemOf(await assess('mia', id))).toBe('missingPermission');
    const bySystem = await asSystem('system-mechelen', 'POST', `/phenomenonReports/${id}/assess`, DIALOGUE);
    expect(bySystem.status).toBe(403);
    accepted(await assess('ina', id));
  });

  it('that was assessed is neither assessed again nor taken back', async () => {
    const id = await reported();
    accepted(await assess('piet', id));
    expect(problemOf(await assess('piet', id))).toBe('illegalTransition');
    expect((await withdraw(id)).status).toBe(409);
  });

  it('goes to the municipality where it was seen, and to nobody else', async () => {
    expect((await send(phenomenon({ nis: 23088 }))).status).toBe(403);
    expect((await send(phenomenon({ recipientId: BY_NAME.mechelenPolice }))).status).toBe(403);
  });

  it('has no room for whom it is about, nor for what anybody believes', async () => {
    for (const more of [{ identity: { familyName: 'Zonderland' } }, { subjectCategory: 'MINOR' }, { ideology: 'x' }])
      expect((await send(phenomenon(more))).status).toBe(400);
  });

  it('is unknown to everybody else', async () => {
    const id = await reported();
    for (const by of ['system-vdab', 'system-genk', 'system-abb']) expect((await followed(id, by)).status).toBe(404);
    const list = await asSystem('system-vdab', 'GET', '/phenomenonReports');
    expect(list.text).not.toContain(id);
    expect((await withdraw(id, 'system-vdab')).status).toBe(404);
  });
});

describe('a text that names somebody', () => {
  const NUMBER = '85.07.30-033.28';

  it.each([
    ['a national number', NUMBER, 'national number'],
    ['a national number between spaces', '85 07 30 033 28', 'national number'],
    ['an e-mail address', 'iemand@example.be', 'e-mail address'],
    ['a telephone number', '0470 12 34 56', 'phone number'],
    ['a handle', '@somebody', 'account'],
    ['an address of a profile', 'https://x.com/somebody', 'account'],
  ])('by %s is refused, and nothing of it is kept or repeated', async (_what, identifier, fix) => {
    const sizes = async () => {
      const { rows } = await pool.query<object>(
        `SELECT (SELECT count(*) FROM exchange WHERE type = 'PHENOMENON_REPORT') AS exchanges,
          (SELECT count(*) FROM content) AS contents, (SELECT count(*) FROM case_file) AS keys,
          (SELECT count(*) FROM inbox WHERE organisation_id = $1) AS messages`,
        [BY_NAME.school],
      );
      return rows;
    };
    const before = await sizes();
    for (const name of ['description', 'motive']) {
      const answer = await send(phenomenon({ [name]: `Somebody said that ${identifier} began it.` }));
      expect(answer.status).toBe(400);
      const [issue] = answer.body['issues'] as { type: string; name: string; title: string }[];
      expect(issue?.type).toContain('InText');
      expect(issue?.name).toBe(`/${name}`);
      expect(issue?.title).toContain(fix);
      expect(answer.text).not.toContain(identifier);
    }
    expect(await sizes()).toEqual(before);
    const audited = await pool.query('SELECT 1 FROM audit_leaf WHERE detail::text LIKE $1', [`%${identifier}%`]);
    expect(audited.rowCount).toBe(0);
  });
});

describe('a phenomenon report that waits', () => {
  it('is reminded of, becomes overdue, can still be assessed, and is erased with its key', async () => {
    const id = await reported(DRILL, 'system-vilvoorde');
    await until(async () => (await taken(id)).includes('ASSESSMENT_OVERDUE'));
    accepted(await assess('gust', id, { measure: 'MEDIATION' }));
    await until(async () => (await taken(id)).includes('ERASE'));
    expect(problemOf(await read('gust', id))).toBe('noLongerAvailable');
    expect(await keptOf(id)).toEqual({ contents: 0, keys: 0 });
    expect(await taken(id)).toEqual([
      'REPORT',
      'ASSESSMENT_REMINDER_50',
      'ASSESSMENT_REMINDER_80',
      'ASSESSMENT_OVERDUE',
      'ASSESS',
      'ERASE',
    ]);
    // The code of what is done about it stays.
    expect((await followed(id, 'system-vilvoorde')).body).toMatchObject({ state: 'CLOSED', measure: 'MEDIATION' });
  });

  it('is read no more once it was taken back, reminded of no more, and erased', async () => {
    const id = await reported(DRILL, 'system-vilvoorde');
    expect((await withdraw(id, 'system-vilvoorde')).status).toBe(202);
    expect(problemOf(await read('gust', id))).toBe('noLongerAvailable');
    await until(async () => (await taken(id)).includes('ERASE'));
    const all = await taken(id);
    expect(all.slice(all.indexOf('WITHDRAW'))).toEqual(['WITHDRAW', 'ERASE']);
    expect(await keptOf(id)).toEqual({ contents: 0, keys: 0 });
  });
});

describe('over AMQP', () => {
  it('it is reported and followed, and each side is told by the other', async () => {
    const [vilvoorde, genk] = [await amqpPartner('system-vilvoorde'), await amqpPartner('system-genk')];
    const told = (who: typeof genk, event: string, id: string) =>
      who.next(({ type, data }) => type.endsWith(`.phenomenonReport.notify.${event}`) && data['exchangeId'] === id);
    const report = async () => {
      const { data } = await vilvoorde.ask('phenomenonReport.report', { body: phenomenon(DRILL) });
      return String(data['exchangeId']);
    };
    const id = await report();
    await told(genk, 'reported', id);
    const listed = await genk.ask('phenomenonReport.list', { purpose: PURPOSE, query: { role: 'RECEIVED' } });
    expect(JSON.stringify(listed.data)).toContain(id);
    const content = await genk.ask('phenomenonReport.read', { exchangeId: id, body: READING });
    expect(content.data['kind']).toBe('RUMOUR');
    await told(vilvoorde, 'opened', id);
    await told(genk, 'reminded', id);
    await told(genk, 'overdue', id);
    accepted(await assess('gust', id));
    await told(vilvoorde, 'assessed', id);
    const got = await vilvoorde.ask('phenomenonReport.get', { exchangeId: id, purpose: PURPOSE });
    expect(got.data['measure']).toBe('DIALOGUE');
    await told(vilvoorde, 'closed', id);
    const other = await report();
    const withdrawn = await vilvoorde.ask('phenomenonReport.withdraw', { exchangeId: other });
    expect(withdrawn.data['state']).toBe('WITHDRAWN');
    await told(genk, 'withdrawn', other);
    const refused = await vilvoorde.ask('phenomenonReport.report', {
      body: phenomenon({ ...DRILL, description: 'Began with 0470 12 34 56, they say.' }),
    });
    expect(JSON.stringify(refused.data)).toContain('InText');
    expect(JSON.stringify(refused.data)).not.toContain('0470');
    await Promise.all([vilvoorde.close(), genk.close()]);
  });

  it('the agency asks for the counts of a quarter', async () => {
    const abb = await amqpPartner('system-abb');
    const { data } = await abb.ask('phenomenonAggregate.get', { query: { quarter: QUARTER } });
    expect(data['quarter']).toBe(QUARTER);
    await abb.close();
  });
});

describe('the counts of a quarter', () => {
  const path = `/phenomenonAggregates?quarter=${QUARTER}`;
  type Cell = Readonly<Record<'nis' | 'channel' | 'kind' | 'reports', unknown>>;
  const cellsOf = (body: Record<string, unknown>) => body['cells'] as readonly Cell[];

  beforeAll(async () => {
    await pool.query('DELETE FROM phenomenon_count WHERE quarter = $1', [QUARTER]);
    await pool.query(
      `INSERT INTO phenomenon_count (quarter, nis, channel, kind, scale, measure, reports) VALUES
        ($1, 12025, 'ONLINE', 'RUMOUR', 'FEW', 'NONE', 3), ($1, 12025, 'ONLINE', 'RUMOUR', 'TENS', 'DIALOGUE', 4),
        ($1, 12025, 'OFFLINE', 'VANDALISM', 'FEW', 'NONE', 4), ($1, 23088, 'BOTH', 'OTHER', 'FEW', 'NONE', 5)`,
      [QUARTER],
    );
  });

  it('are given to the agency for all municipalities, and small ones are hidden', async () => {
    const { status, body } = await asSystem('system-abb', 'GET', path);
    expect(status).toBe(200);
    expect(body['smallestCell']).toBe(5);
    const cells = cellsOf(body);
    expect(new Set(cells.map(({ nis }) => nis))).toEqual(new Set([12025, 23088, 71016, 23106]));
    // Every cell there is, and no total: what was not reported looks as what was reported seldom.
    expect(cells).toHaveLength(4 * 3 * 8);
    expect(cells.filter(({ reports }) => reports !== '<5')).toEqual([
      { nis: 12025, channel: 'ONLINE', kind: 'RUMOUR', reports: '7' },
      { nis: 23088, channel: 'BOTH', kind: 'OTHER', reports: '5' },
    ]);
  });

  it('are given to a municipality for itself, as the agency is given them', async () => {
    const piet = await person('piet');
    const own = cellsOf((await piet.call('GET', path)).body);
    const all = cellsOf((await asSystem('system-abb', 'GET', path)).body);
    expect(own).toEqual(all.filter(({ nis }) => nis === 12025));
  });

  it.each(['system-school', 'system-pz-mechelen', 'system-ajh', 'system-ocad'])('are not for %s', async (clientId) => {
    expect((await asSystem(clientId, 'GET', path)).status).toBe(403);
  });

  it('are for who follows them up at the agency, and not for its data protection officer', async () => {
    const [dirk, petra] = [await person('dirk'), await person('petra')];
    expect((await dirk.call('GET', path)).status).toBe(200);
    expect(problemOf(await petra.call('GET', path))).toBe('missingPermission');
  });

  it('are not given while the quarter runs', async () => {
    const now = quarterOf(new Date().toISOString().slice(0, 10));
    const answer = await asSystem('system-abb', 'GET', `/phenomenonAggregates?quarter=${now}`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body['issues'])).toContain('quarterNotOver');
  });

  it('grow with what is assessed, by codes alone, and not with what is taken back', async () => {
    const change = { kind: 'DEMONSTRATION_TENSION', channel: 'OFFLINE', scale: 'HUNDREDS' };
    const ids = [await reported(change), await reported(change), await reported(change), await reported(change)];
    expect(await counted(change.kind)).toEqual([]);
    const [first = '', second = '', third = '', last = ''] = ids;
    expect((await withdraw(last)).status).toBe(202);
    // At once: what is written together counts together.
    const both = await Promise.all([assess('piet', first), assess('ina', second)]);
    both.forEach(accepted);
    accepted(await assess('piet', third, { measure: 'MEDIATION' }));
    const row = { quarter: quarterOf(new Date().toISOString().slice(0, 10)), nis: 12025, ...change };
    expect(await counted(change.kind)).toEqual([
      { ...row, measure: 'DIALOGUE', reports: 2 },
      { ...row, measure: 'MEDIATION', reports: 1 },
    ]);
  });
});
