import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { AmqpPartner, PartnerMessage } from '../../api/client/amqp-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { call, database, MOTIVE, PURPOSE, until } from '../support/installation';
import { informationCard } from '../support/messages';
import { accepted, person, problemOf, type Said } from '../support/person';

const READING = { purpose: PURPOSE, legalBasis: 'be.cdb.2024', motive: MOTIVE };
const [OCAD, MECHELEN, ZONE, VILVOORDE, LTF] = [
  'system-ocad',
  'system-mechelen',
  'system-pz-mechelen',
  'system-vilvoorde',
  'system-ltf',
] as const;
const TO_ZONE = { recipientId: BY_NAME.mechelenPolice };
/** Terms are seconds there. */
const TO_VILVOORDE = { recipientId: BY_NAME.vilvoorde, residence: 23088 };

let pool: Pool;
beforeAll(async () => {
  pool = database();
  await Promise.all(['mia', 'mira', 'olaf', 'ina', 'bram', 'paula'].map(person));
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': PURPOSE },
  });
const send = (change: object = {}, clientId: string = OCAD) =>
  asSystem(clientId, 'POST', '/informationCards', informationCard(change));
async function sent(change: object = {}): Promise<string> {
  const answer = await send(change);
  expect([answer.status, problemOf(answer)]).toEqual([202, undefined]);
  return String(answer.body['exchangeId']);
}
const take = (clientId: string, id: string, verb: string, body?: object) =>
  asSystem(clientId, 'POST', `/informationCards/${id}/${verb}`, body);
const by = async (userName: string, id: string, verb: string, body?: object): Promise<Said> =>
  (await person(userName)).call('POST', `/informationCards/${id}/${verb}`, body ? { body } : {});
const passOn = (userName: string, id: string, change: object = {}) =>
  by(userName, id, 'passOn', { ...TO_ZONE, ...READING, ...change });
const passedOn = async (userName: string, id: string) => String(accepted(await passOn(userName, id))['exchangeId']);
const recall = (id: string, version: number) => take(OCAD, id, 'recall', { version });
async function recalled(id: string, version: number): Promise<void> {
  expect((await recall(id, version)).status).toBe(202);
}

const followed = async (clientId: string, id: string) =>
  (await asSystem(clientId, 'GET', `/informationCards/${id}`)).body;
const stateOf = async (id: string, clientId: string = OCAD) => (await followed(clientId, id))['state'];
/** What happened, but for when it was handed over and read: that depends on the machine. */
async function taken(id: string, clientId: string = OCAD): Promise<readonly string[]> {
  const { timeline } = await followed(clientId, id);
  return (timeline as { action: string }[])
    .map(({ action }) => action)
    .filter((each) => !/^(DELIVER|UNDELIVERED|OPEN)$/.test(each));
}
interface Copy {
  readonly exchangeId: string;
  readonly state: string;
  readonly version: number;
  readonly recipient: { readonly organizationId: string };
  readonly purgedAt?: string;
  readonly proof?: string;
}
const copies = async (id: string) =>
  (await asSystem(OCAD, 'GET', `/informationCards/${id}/copies`)).body['copies'] as readonly Copy[];

describe('an information card', () => {
  it('is read by the mayor, and others of the municipality see that there is one', async () => {
    const id = await sent();
    const { identity, threat } = informationCard().content;
    expect(accepted200(await by('mia', id, 'read', READING))).toMatchObject({
      version: 1,
      category: 'PVE',
      threatLevel: '3',
      content: { identity, threat },
    });
    const { body, text } = await take(MECHELEN, id, 'read', READING);
    expect(body['masked']).toEqual(['identity', 'threat']);
    for (const hidden of ['PVE', 'threatLevel', identity.familyName, 'raised from']) {
      expect(text).not.toContain(hidden);
    }
    expect((await followed(MECHELEN, id))['state']).toMatch(/SENT|DELIVERED/);
  });

  it('is taken note of by the mayor in person, once, and by no system and no other function', async () => {
    const id = await sent();
    expect((await take(MECHELEN, id, 'acknowledge')).status).toBe(403);
    for (const other of ['ina', 'piet', 'bram', 'paula'])
      expect(problemOf(await by(other, id, 'acknowledge'))).toBe('missingPermission');
    accepted(await by('mia', id, 'acknowledge'));
    expect(problemOf(await by('mia', id, 'acknowledge'))).toBe('illegalTransition');
    const { state, timeline } = await followed(OCAD, id);
    expect(state).toBe('ACKNOWLEDGED');
    expect(timeline).toContainEqual(expect.objectContaining({ action: 'ACKNOWLEDGE', function: 'MAYOR' }));
    expect(await followed(OCAD, id)).not.toHaveProperty('nextStep');
  });

  it('is taken note of by whoever stands in for the mayor, and both are in the record', async () => {
    const [mia, bram] = [await person('mia'), await person('bram')];
    const validTo = new Date(Date.now() + 600_000).toISOString();
    const delegation = { delegate: bram.actor, functions: ['MAYOR'] };
    const said = await mia.call('POST', '/registerEntries', { body: { kind: 'DELEGATION', validTo, delegation } });
    const entryId = String(accepted(said)['entryId']);
    await until(async () => JSON.stringify((await bram.call('GET', '/me')).body['standsInFor']).includes(mia.actor));
    const id = await sent();
    const headers = { 'schakel-on-behalf-of': mia.actor };
    accepted(await bram.call('POST', `/informationCards/${id}/acknowledge`, { headers }));
    const { rows } = await pool.query<{ on_behalf_of: string; acting_function: string }>(
      "SELECT on_behalf_of, acting_function FROM step WHERE exchange_id = $1 AND action = 'ACKNOWLEDGE'",
      [id],
    );
    expect(rows).toEqual([{ on_behalf_of: mia.actor, acting_function: 'MAYOR' }]);
    accepted(await mia.call('POST', `/registerEntries/${entryId}/end`));
  });

  it('goes to the police zone as an exchange of its own, which the mayor is no party to', async () => {
    const entityReference = randomUUID();
    const [toMayor, toZone] = [await sent({ entityReference }), await sent({ entityReference, ...TO_ZONE })];
    expect(problemOf(await by('mia', toZone, 'acknowledge'))).toBe('resourceNotFound');
    expect(problemOf(await by('olaf', toMayor, 'acknowledge'))).toBe('resourceNotFound');
    accepted(await by('olaf', toZone, 'acknowledge'));
    expect(await stateOf(toZone)).toBe('ACKNOWLEDGED');
    expect(await stateOf(toMayor)).not.toBe('ACKNOWLEDGED');
  });

  it('says to its sender that a measure was requested, as a code and once it was taken note of', async () => {
    const id = await sent();
    const measure = { measure: 'LOCAL_CONSULTATION' };
    expect(problemOf(await by('mia', id, 'stateMeasure', measure))).toBe('illegalTransition');
    accepted(await by('mia', id, 'acknowledge'));
    expect(problemOf(await by('ina', id, 'stateMeasure', measure))).toBe('missingPermission');
    accepted(await by('mia', id, 'stateMeasure', measure));
    expect(await followed(OCAD, id)).toMatchObject({ state: 'ACKNOWLEDGED', measure: 'LOCAL_CONSULTATION' });
    expect((await by('mia', id, 'stateMeasure', { measure: 'ARREST' })).status).toBe(400);
  });

  it('goes to the municipality or police zone of residence, from the manager of the database, and no other way', async () => {
    const refusals = [
      [await send({ residence: 23088 }), 'missingPermission'],
      [await send({ recipientId: BY_NAME.vilvoordePolice }), 'missingPermission'],
      [await send({ recipientId: BY_NAME.ajh }), 'missingPermission'],
      [await send({ recipientId: BY_NAME.vilvoorde, residence: 23088 }, MECHELEN), 'protocolMissing'],
      // Where data may go under a protocol, a card may not: the police zone received none to pass on.
      [await send({}, ZONE), 'missingPermission'],
      [await send({}, 'system-dg-epi'), 'protocolMissing'],
      [await send({ classification: 'GEHEIM' }), 'classificationRefused'],
    ] as const;
    for (const [answer, problem] of refusals) expect([answer.status, problemOf(answer)]).toEqual([403, problem]);
    const attachments = [{ attachmentId: randomUUID() }];
    const threat = [{ kind: 'FACT', text: 'See the attachment.', attachments }];
    expect((await send({ content: { subjectCategory: 'PERSON_OF_CONCERN', threat } })).status).toBe(400);
    expect((await send({ entityReference: '85073003328' })).status).toBe(400);
  });

  it('is there for nobody else', async () => {
    const id = await sent();
    for (const clientId of [VILVOORDE, ZONE, LTF, 'system-federal-police']) {
      expect((await asSystem(clientId, 'GET', `/informationCards/${id}`)).status).toBe(404);
      expect((await asSystem(clientId, 'GET', `/informationCards/${id}/copies`)).status).toBe(404);
      expect((await take(clientId, id, 'read', READING)).status).toBe(404);
      expect((await take(clientId, id, 'recall', { version: 2 })).status).toBe(404);
    }
    expect((await asSystem(MECHELEN, 'GET', `/informationCards/${id}/copies`)).status).toBe(403);
    expect((await take(MECHELEN, id, 'recall', { version: 2 })).status).toBe(403);
  });
});

function accepted200(said: Said): Record<string, unknown> {
  expect([said.status, problemOf(said)]).toEqual([200, undefined]);
  return said.body;
}

describe('a card that nobody takes note of', () => {
  it('calls in whoever stands in, then the task force, which sees where it stands and reads nothing', async () => {
    const id = await sent(TO_VILVOORDE);
    await until(async () => (await taken(id)).includes('ESCALATION'));
    expect(await taken(id)).toEqual(['SEND', 'DEPUTY_CALLED_IN', 'ESCALATION']);
    for (const clientId of ['system-pz-vilvoorde', LTF]) {
      const { text, status } = await asSystem(clientId, 'GET', `/informationCards/${id}`);
      expect(status).toBe(200);
      expect(text).not.toContain('PVE');
      expect((await take(clientId, id, 'read', READING)).status).toBe(403);
      expect((await take(clientId, id, 'acknowledge')).status).toBe(403);
      expect((await asSystem(clientId, 'GET', `/informationCards/${id}/copies`)).status).toBe(403);
    }
    accepted(await by('mira', id, 'acknowledge'));
    expect(await stateOf(id, LTF)).toBe('ACKNOWLEDGED');
  });

  it('is not escalated once it was taken note of', async () => {
    const id = await sent(TO_VILVOORDE);
    accepted(await by('mira', id, 'acknowledge'));
    const other = await sent(TO_VILVOORDE);
    await until(async () => (await taken(other)).includes('ESCALATION'));
    expect(await taken(id)).toEqual(['SEND', 'ACKNOWLEDGE']);
    expect((await asSystem(LTF, 'GET', `/informationCards/${id}`)).status).toBe(404);
  });
});

describe('versions of an entity', () => {
  it('are refused when they are not newer, with a code of their own, and a duplicate has its receipt all the same', async () => {
    const entityReference = randomUUID();
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = informationCard({ entityReference, version: 5 });
    const first = await call(OCAD, 'POST', '/informationCards', { body, headers });
    for (const version of [5, 4]) {
      const answer = await send({ entityReference, version });
      expect([answer.status, problemOf(answer)]).toEqual([409, 'olderVersion']);
    }
    expect((await call(OCAD, 'POST', '/informationCards', { body, headers })).body).toEqual(first.body);
    // Another recipient was sent none yet, and another sender has entities of its own.
    await sent({ entityReference, version: 4, ...TO_ZONE });
    expect((await copies(String(first.body['exchangeId']))).map(({ version }) => version)).toEqual([5, 4]);
  });

  it('take the place of earlier ones at that recipient alone, which are read no more and purged', async () => {
    const entityReference = randomUUID();
    const older = await sent({ entityReference, handling: 'H1' });
    const copy = await passedOn('mia', older);
    const elsewhere = await sent({ entityReference, ...TO_VILVOORDE });
    const newer = await sent({ entityReference, version: 2 });
    expect(await stateOf(older)).toBe('SUPERSEDED');
    expect(await stateOf(copy)).toBe('SUPERSEDED');
    expect(await stateOf(elsewhere)).not.toBe('SUPERSEDED');
    expect(problemOf(await by('mia', older, 'read', READING))).toBe('noLongerAvailable');
    expect(problemOf(await by('olaf', copy, 'read', READING))).toBe('noLongerAvailable');
    expect(problemOf(await by('mia', older, 'acknowledge'))).toBe('illegalTransition');
    accepted(await by('mia', older, 'confirmPurge'));
    expect(await stateOf(older)).toBe('PURGED');
    accepted200(await by('mia', newer, 'read', READING));
  });

  it('leave one that holds, the newest, when several come at once', async () => {
    const entityReference = randomUUID();
    const answers = await Promise.all([2, 5, 3, 4].map((version) => send({ entityReference, version })));
    const [id = ''] = answers.flatMap(({ status, body }) => (status === 202 ? [String(body['exchangeId'])] : []));
    for (const answer of answers) expect([undefined, 'olderVersion']).toContain(problemOf(answer));
    const valid = (await copies(id)).filter(({ state }) => !['SUPERSEDED', 'PURGED'].includes(state));
    expect(valid.map(({ version }) => version)).toEqual([5]);
  });
});

describe('passing a card on', () => {
  it('needs the consent of its originator, and is handled as strictly as it came', async () => {
    const id = await sent();
    expect(problemOf(await passOn('mia', id))).toBe('consentMissing');
    const consent = { kind: 'ONWARD_CONSENT', grant: { exchangeId: id } };
    expect((await asSystem(OCAD, 'POST', '/registerEntries', consent)).status).toBe(202);
    await until(async () => problemOf(await passOn('mia', id, { handling: 'H0' })) === undefined);
    const [, copy] = await copies(id);
    const seen = await followed(ZONE, copy?.exchangeId ?? '');
    expect(seen).toMatchObject({ handling: 'H2', regime: 'CDB', sender: { organizationId: BY_NAME.mechelen } });
    expect(accepted200(await by('olaf', copy?.exchangeId ?? '', 'read', READING))).toMatchObject({ threatLevel: '3' });
    expect(await taken(id)).toContain('PASS_ON');
    // Each holds its own under a key of its own, and its originator follows it without reading it.
    expect(seen['caseId']).not.toBe((await followed(OCAD, id))['caseId']);
    // It may be delivered between two looks.
    await until(
      async () => (await stateOf(copy?.exchangeId ?? '')) === (await followed(ZONE, copy?.exchangeId ?? ''))['state'],
    );
    expect((await take(OCAD, copy?.exchangeId ?? '', 'read', READING)).status).toBe(403);
  });

  it('is for the mayor or the information officer, to the other body of the same municipality, and ends there', async () => {
    const id = await sent({ handling: 'H1' });
    expect((await take(MECHELEN, id, 'passOn', { ...TO_ZONE, ...READING })).status).toBe(403);
    expect(problemOf(await passOn('ina', id))).toBe('missingPermission');
    for (const recipientId of [BY_NAME.vilvoordePolice, BY_NAME.ajh])
      expect((await passOn('mia', id, { recipientId })).status).toBe(403);
    expect(await copies(id)).toHaveLength(1);
    expect((await take(OCAD, id, 'passOn', { ...TO_ZONE, ...READING })).status).toBe(404);
    expect(problemOf(await passOn('mira', id))).toBe('resourceNotFound');
    const copy = await passedOn('mia', id);
    expect(problemOf(await passOn('olaf', copy, { recipientId: BY_NAME.mechelen }))).toBe('illegalTransition');
    // Whoever passed it on takes nothing back and follows nobody else's.
    expect((await take(MECHELEN, copy, 'recall', { version: 9 })).status).toBe(403);
    expect((await asSystem(MECHELEN, 'GET', `/informationCards/${copy}/copies`)).status).toBe(403);
  });
});

describe('a recall', () => {
  const purged = async (id: string) => {
    const { rows } = await pool.query<{ parts: number; key: boolean }>(
      `SELECT (SELECT count(*)::int FROM content WHERE exchange_id = exchange.id) AS parts, wrapped_key IS NOT NULL AS key
       FROM exchange JOIN case_file ON case_file.id = exchange.case_id WHERE exchange.id = $1`,
      [id],
    );
    return rows[0];
  };

  it('reaches every card of the entity and what was passed on, is read by nobody, and is proven by each', async () => {
    const entityReference = randomUUID();
    const first = await sent({ entityReference, handling: 'H1' });
    const zone = await sent({ entityReference, ...TO_ZONE });
    const copy = await passedOn('mia', first);
    const other = await sent();
    await recalled(first, 2);
    for (const [userName, id] of [
      ['mia', first],
      ['olaf', zone],
      ['olaf', copy],
    ] as const) {
      expect(problemOf(await by(userName, id, 'read', READING))).toBe('noLongerAvailable');
      expect(problemOf(await by(userName, id, 'stateMeasure', { measure: 'OTHER' }))).toBe('illegalTransition');
    }
    expect((await take(OCAD, first, 'read', READING)).status).not.toBe(200);
    expect(problemOf(await passOn('mia', first))).toBe('illegalTransition');
    expect(problemOf(await by('mia', other, 'confirmPurge'))).toBe('illegalTransition');

    expect((await take(MECHELEN, first, 'confirmPurge')).status).toBe(403);
    expect(problemOf(await by('ina', first, 'confirmPurge'))).toBe('missingPermission');
    const receipt = accepted(await by('paula', first, 'confirmPurge'));
    expect(problemOf(await by('mia', first, 'confirmPurge'))).toBe('illegalTransition');
    expect(await purged(first)).toEqual({ parts: 0, key: false });
    for (const kept of [zone, copy, other]) expect(await purged(kept)).toEqual({ parts: 1, key: true });

    const traced = await copies(zone);
    expect(traced.map(({ exchangeId, state }) => [exchangeId, state])).toEqual([
      [first, 'PURGED'],
      [zone, 'RECALLED'],
      [copy, 'RECALLED'],
    ]);
    expect(traced[0]).toMatchObject({ purgedAt: receipt['occurredAt'], proof: receipt['signature'] });
    for (const id of [zone, copy]) accepted(await by('olaf', id, 'confirmPurge'));
    for (const { state, proof } of await copies(first)) expect([state, typeof proof]).toEqual(['PURGED', 'string']);
  });

  it('is a version as well: what is older and comes later is refused, and what is newer is sent', async () => {
    const entityReference = randomUUID();
    const id = await sent({ entityReference, version: 3 });
    for (const version of [3, 2]) expect(problemOf(await recall(id, version))).toBe('olderVersion');
    await recalled(id, 5);
    expect(problemOf(await recall(id, 6))).toBe('illegalTransition');
    expect(problemOf(await send({ entityReference, version: 4 }))).toBe('olderVersion');
    expect(problemOf(await send({ entityReference, version: 4, ...TO_ZONE }))).toBe('olderVersion');
    const again = await sent({ entityReference, version: 6 });
    expect(await stateOf(again)).not.toBe('RECALLED');
    expect(await stateOf(id)).toBe('RECALLED');
  });

  it('and what is passed on or sent at the same moment see each other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const entityReference = randomUUID();
      const id = await sent({ entityReference, handling: 'H1' });
      const [passing, back, zone] = await Promise.all([
        passOn('mia', id),
        recall(id, 9),
        send({ entityReference, version: 2, ...TO_ZONE }),
      ]);
      expect(back.status).toBe(202);
      expect([undefined, 'illegalTransition']).toContain(problemOf(passing));
      expect([undefined, 'olderVersion']).toContain(problemOf(zone));
      const states = (await copies(id)).map(({ state }) => state);
      expect(states.length).toBe(1 + [passing, zone].filter(({ status }) => status === 202).length);
      expect(new Set(states)).toEqual(new Set(['RECALLED']));
    }
  });

  it('that nobody confirms is reminded of and escalated, and one that was confirmed is not', async () => {
    const [late, done] = [await sent(TO_VILVOORDE), await sent(TO_VILVOORDE)];
    await recalled(done, 2);
    accepted(await by('mira', done, 'confirmPurge'));
    await recalled(late, 2);
    await until(async () => (await taken(late)).includes('PURGE_OVERDUE'));
    expect((await taken(late)).slice(-4)).toEqual([
      'RECALL',
      'PURGE_REMINDER_50',
      'PURGE_REMINDER_80',
      'PURGE_OVERDUE',
    ]);
    expect(await stateOf(late, LTF)).toBe('RECALLED');
    expect(await taken(done)).toEqual(['SEND', 'RECALL', 'CONFIRM_PURGE']);
    accepted(await by('mira', late, 'confirmPurge'));
    expect(await followed(OCAD, late)).not.toHaveProperty('nextStep');
  });
});

describe('over AMQP alone', () => {
  let ocad: AmqpPartner;
  let mechelen: AmqpPartner;
  let vilvoorde: AmqpPartner;
  let ltf: AmqpPartner;
  beforeAll(async () => {
    [ocad, mechelen, vilvoorde, ltf] = await Promise.all([
      amqpPartner(OCAD),
      amqpPartner(MECHELEN),
      amqpPartner(VILVOORDE),
      amqpPartner(LTF),
    ]);
  });
  afterAll(async () => {
    await Promise.all([ocad, mechelen, vilvoorde, ltf].map((each) => each.close()));
  });

  async function carriedOut(partner: AmqpPartner, command: string, data: object): Promise<PartnerMessage['data']> {
    const answer = await partner.ask(command, data);
    expect([answer.type, answer.data['type']]).toEqual([`be.vlaanderen.schakel.v1.${command}.reply`, undefined]);
    return answer.data;
  }
  const told = (partner: AmqpPartner, event: string, exchangeId: unknown) =>
    partner.next(
      ({ type, data }) => type.endsWith(`.informationCard.notify.${event}`) && data['exchangeId'] === exchangeId,
    );
  const sendOver = async (change: object = {}) =>
    (await carriedOut(ocad, 'informationCard.send', { body: informationCard(change) }))['exchangeId'] as string;

  it('a card is sent, replaced and taken back, and each party is told by the other', async () => {
    const entityReference = randomUUID();
    const exchangeId = await sendOver({ entityReference, handling: 'H1' });
    await told(mechelen, 'sent', exchangeId);
    await carriedOut(mechelen, 'informationCard.list', { purpose: PURPOSE, query: { role: 'RECEIVED', pageSize: 1 } });
    await carriedOut(mechelen, 'informationCard.get', { exchangeId, purpose: PURPOSE });
    await carriedOut(mechelen, 'informationCard.read', { exchangeId, body: READING });
    await told(ocad, 'opened', exchangeId);
    accepted(await by('mia', exchangeId, 'acknowledge'));
    await told(ocad, 'acknowledged', exchangeId);
    accepted(await by('mia', exchangeId, 'stateMeasure', { measure: 'OTHER' }));
    await told(ocad, 'measureStated', exchangeId);
    const copy = await passedOn('mia', exchangeId);
    await told(ocad, 'passedOn', exchangeId);
    const newer = await sendOver({ entityReference, version: 2 });
    await told(mechelen, 'superseded', exchangeId);
    await told(mechelen, 'superseded', copy);
    await carriedOut(ocad, 'informationCard.recall', { exchangeId: newer, body: { version: 3 } });
    await told(mechelen, 'recalled', newer);
    accepted(await by('mia', newer, 'confirmPurge'));
    await told(ocad, 'purgeConfirmed', newer);
    accepted(await by('olaf', copy, 'confirmPurge'));
    await told(ocad, 'purgeConfirmed', copy);
    await carriedOut(ocad, 'informationCard.trace', { exchangeId: newer, purpose: PURPOSE });
  });

  it('what nobody does is told to whoever stands in, to the task force and to its sender', async () => {
    const exchangeId = await sendOver(TO_VILVOORDE);
    await told(vilvoorde, 'deputyCalledIn', exchangeId);
    await told(ltf, 'escalated', exchangeId);
    await told(ocad, 'escalated', exchangeId);
    await carriedOut(ocad, 'informationCard.recall', { exchangeId, body: { version: 2 } });
    await told(vilvoorde, 'purgeReminded', exchangeId);
    await told(ocad, 'purgeOverdue', exchangeId);
    await told(ltf, 'purgeOverdue', exchangeId);
  });
});
