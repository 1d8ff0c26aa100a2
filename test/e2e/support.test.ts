import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { AmqpPartner, PartnerMessage } from '../../api/client/amqp-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { call, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { supportQuestion } from '../support/messages';
import { accepted, person, problemOf } from '../support/person';

const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const ANSWER = 'Begin with the parent who still comes to school.';
const FOLLOW_UP = 'And if that parent stays away?';
const [GENK, CAW] = ['system-genk', 'system-caw'];

let pool: Pool;
beforeAll(async () => {
  pool = database();
  // Signed in before anything begins: days are seconds here.
  await Promise.all(['gust', 'carla'].map(person));
});
afterAll(() => pool.end());

const asSystem = (clientId: string, method: string, path: string, body?: object) =>
  call(clientId, method, path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID(), 'Schakel-Purpose': PURPOSE },
  });

async function asked(change: object = {}): Promise<string> {
  const answer = await asSystem(GENK, 'POST', '/supportQuestions', supportQuestion(change));
  expect(answer.status).toBe(202);
  return String(answer.body['exchangeId']);
}

const take = (clientId: string, id: string, verb: string, body?: object) =>
  asSystem(clientId, 'POST', `/supportQuestions/${id}/${verb}`, body);
const by = async (userName: string, id: string, verb: string, body?: object) =>
  (await person(userName)).call('POST', `/supportQuestions/${id}/${verb}`, body ? { body } : {});

async function done(clientId: string, id: string, verb: string, body?: object): Promise<void> {
  expect([verb, (await take(clientId, id, verb, body)).status]).toEqual([verb, 202]);
}

async function answered(change: object = {}): Promise<string> {
  const id = await asked(change);
  await done(CAW, id, 'accept');
  await done(CAW, id, 'answer', { answer: ANSWER });
  return id;
}

const followed = async (clientId: string, id: string) =>
  (await asSystem(clientId, 'GET', `/supportQuestions/${id}`)).body;

/** What happened, but for when it was handed over and read: that depends on the machine. */
async function taken(id: string): Promise<readonly string[]> {
  const { timeline } = await followed(GENK, id);
  return (timeline as { action: string }[])
    .map(({ action }) => action)
    .filter((each) => !/^(DELIVER|OPEN)$/.test(each));
}

describe('a question to the expert pool', () => {
  it('is taken on, answered, asked on and closed, and both parties read all of it', async () => {
    const id = await answered();
    await done(GENK, id, 'followUp', { question: FOLLOW_UP });
    expect((await followed(GENK, id))['state']).toBe('ACCEPTED');
    await done(CAW, id, 'answer', { answer: 'Then ask whom the family trusts.' });
    await done(GENK, id, 'close');
    for (const clientId of [GENK, CAW]) {
      const { body } = await take(clientId, id, 'read', READING);
      expect(body).toMatchObject({
        theme: 'SCHOOL',
        question: supportQuestion().question,
        content: { concern: supportQuestion().facts },
        replies: [
          { part: 'ANSWER', content: { concern: [{ text: ANSWER }] } },
          { part: 'FOLLOW_UP', content: { concern: [{ text: FOLLOW_UP }] } },
          { part: 'ANSWER' },
        ],
      });
    }
    expect(await followed(CAW, id)).toMatchObject({ state: 'CLOSED', nextStep: { step: 'CONCLUSION' } });
  });

  it('that is declined is final and silent', async () => {
    const id = await asked();
    await done(CAW, id, 'decline');
    const declined = await followed(GENK, id);
    expect(declined['state']).toBe('DECLINED');
    expect(declined).not.toHaveProperty('nextStep');
    for (const verb of ['accept', 'decline']) expect((await take(CAW, id, verb)).status).toBe(409);
    // Others that were asked at the same time are reminded of; this one is not.
    const other = await asked();
    await until(async () => (await taken(other)).includes('ANSWER_OVERDUE'));
    expect(await taken(id)).toEqual(['ASK', 'DECLINE']);
  });

  it('that is taken back waits for nobody, and one that was answered is not taken back', async () => {
    const id = await asked();
    await done(CAW, id, 'accept');
    await done(GENK, id, 'withdraw');
    expect((await take(CAW, id, 'answer', { answer: ANSWER })).status).toBe(409);
    expect(await followed(CAW, id)).not.toHaveProperty('nextStep');
    expect((await take(GENK, await answered(), 'withdraw')).status).toBe(409);
  });

  it('is reminded of, becomes overdue, closes and concludes by itself', async () => {
    const id = await asked();
    await until(async () => (await taken(id)).includes('ANSWER_OVERDUE'));
    await done(CAW, id, 'accept');
    await done(CAW, id, 'answer', { answer: ANSWER });
    await until(async () => (await followed(GENK, id))['state'] === 'CONCLUDED');
    expect(await taken(id)).toEqual([
      'ASK',
      'ACCEPTANCE_REMINDER',
      'ANSWER_REMINDER_50',
      'ANSWER_REMINDER_80',
      'ANSWER_OVERDUE',
      'ACCEPT',
      'ANSWER',
      'CLOSE',
      'CONCLUDE',
    ]);
  });

  it('is there for nobody else, and moved by each party in its own steps only', async () => {
    const id = await asked();
    for (const clientId of ['system-mechelen', 'system-ajh']) {
      expect((await asSystem(clientId, 'GET', `/supportQuestions/${id}`)).status).toBe(404);
      expect((await take(clientId, id, 'read', READING)).status).toBe(404);
      expect((await take(clientId, id, 'accept')).status).toBe(404);
    }
    expect((await take(GENK, id, 'accept')).status).toBe(403);
    expect((await take(CAW, id, 'withdraw')).status).toBe(403);
  });

  it('goes from a municipality to the pool, under a protocol, and no other way', async () => {
    const ask = (clientId: string, recipientId: string) =>
      asSystem(clientId, 'POST', '/supportQuestions', supportQuestion({ recipientId }));
    const refusals = [
      [await ask('system-mechelen', BY_NAME.caw), 'protocolMissing'],
      [await ask(GENK, BY_NAME.ajh), 'missingPermission'],
      [await ask(CAW, BY_NAME.genk), 'missingPermission'],
    ] as const;
    for (const [{ status, text }, problem] of refusals) {
      expect(status).toBe(403);
      expect(text).toContain(problem);
    }
  });
});

describe('delivering a question', () => {
  it('leaves its state be, also when that is written after the pool took it on', async () => {
    const id = await asked();
    await done(CAW, id, 'accept');
    await until(async () =>
      ((await followed(GENK, id))['timeline'] as { receipt?: string }[]).some(({ receipt }) => receipt === 'DELIVERED'),
    );
    expect((await followed(GENK, id))['state']).toBe('ACCEPTED');
    await done(GENK, id, 'withdraw');
  });
});

describe('a text that names somebody', () => {
  const NAMING = [
    ['a national number', 'It is 85.07.30-033.28, as far as we know.', 'nationalNumberInText'],
    ['an e-mail address', 'Write to nora.zonderland@example.be about it.', 'emailAddressInText'],
    ['a phone number', 'Call 0475 12 34 56 about it.', 'phoneNumberInText'],
    ['a handle', 'The account is called @nora_z on most sites.', 'handleInText'],
  ] as const;

  it.each(NAMING)(
    'such as %s is refused wherever it is asked in, and nothing of it is kept',
    async (_what, text, code) => {
      const count = async () =>
        (await pool.query<{ count: number }>("SELECT count(*) FROM exchange WHERE type = 'SUPPORT_QUESTION'")).rows;
      const before = await count();
      const places = {
        '/question': { question: text },
        '/motive': { motive: text },
        '/facts/0/text': { facts: [{ kind: 'FACT', text }] },
      };
      for (const [name, change] of Object.entries(places)) {
        const answer = await asSystem(GENK, 'POST', '/supportQuestions', supportQuestion(change));
        expect(answer.status).toBe(400);
        expect(answer.body['issues']).toMatchObject([{ name, type: expect.stringContaining(code) as string }]);
        expect(answer.text).not.toContain(text.slice(0, 20));
      }
      expect(await count()).toEqual(before);
    },
  );

  it('is refused in answers, in what is asked on, and in lessons', async () => {
    const [, text] = NAMING[0];
    const id = await asked();
    await done(CAW, id, 'accept');
    expect((await take(CAW, id, 'answer', { answer: text })).status).toBe(400);
    await done(CAW, id, 'answer', { answer: ANSWER });
    expect((await take(GENK, id, 'followUp', { question: text })).status).toBe(400);
    await done(GENK, id, 'close');
    expect(problemOf(await by('carla', id, 'proposeLesson', { title: 'A lesson', lesson: text }))).toBe('badRequest');
    const { rows } = await pool.query<{ part: string }>('SELECT part FROM content WHERE exchange_id = $1 ORDER BY id', [
      id,
    ]);
    expect(rows.map(({ part }) => part)).toEqual(['OPENING', 'ANSWER']);
  });
});

describe('a lesson', () => {
  const proposal = () => ({
    title: `Begin with one parent ${randomUUID()}`,
    lesson: 'Begin with whoever still comes.',
  });
  const lessons = async (clientId: string) =>
    (await asSystem(clientId, 'GET', '/lessons?pageSize=100')).body['items'] as readonly Record<string, unknown>[];

  async function proposed({ title, lesson }: ReturnType<typeof proposal>): Promise<string> {
    const id = await answered();
    await done(GENK, id, 'close');
    accepted(await by('carla', id, 'proposeLesson', { title, lesson }));
    return id;
  }

  it('is proposed by a person of the pool, and shared once a person of the asker agrees', async () => {
    const words = proposal();
    const id = await proposed(words);
    const { body } = await take(GENK, id, 'read', READING);
    expect(body).toMatchObject({ lesson: { title: words.title, content: { concern: [{ text: words.lesson }] } } });
    expect(JSON.stringify(await lessons('system-mechelen'))).not.toContain(words.title);
    expect((await take(GENK, id, 'agreeToLesson')).status).toBe(403);
    expect(problemOf(await by('carla', id, 'agreeToLesson'))).toBe('missingPermission');
    accepted(await by('gust', id, 'agreeToLesson'));
    expect((await followed(CAW, id))['state']).toBe('LESSON_SHARED');
    expect(problemOf(await by('gust', id, 'agreeToLesson'))).toBe('illegalTransition');
    const shared = (await lessons('system-mechelen')).filter(({ title }) => title === words.title);
    expect(shared).toEqual([
      {
        lessonId: expect.any(String) as string,
        theme: 'SCHOOL',
        ...words,
        sharedIn: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' }).slice(0, 7),
      },
    ]);
  });

  it('bears no trace of who asked, in what is answered and in what is kept', async () => {
    const words = proposal();
    const id = await proposed(words);
    accepted(await by('gust', id, 'agreeToLesson'));
    const { rows } = await pool.query<{ lesson: string; case_id: string; lesson_id: string }>(
      `SELECT row_to_json(kept)::text AS lesson, exchange.case_id, kept.id AS lesson_id
       FROM lesson AS kept, exchange WHERE kept.title = $1 AND exchange.id = $2`,
      [words.title, id],
    );
    const [kept] = rows;
    for (const trace of [id, kept?.case_id ?? id, BY_NAME.genk, 'Genk']) expect(kept?.lesson).not.toContain(trace);
    // An id of our own making would say when it was made.
    expect(kept?.lesson_id[14]).toBe('4');
    const { text } = await asSystem('system-mechelen', 'GET', '/lessons?pageSize=100');
    for (const trace of [id, BY_NAME.genk, BY_NAME.caw, 'Genk']) expect(text).not.toContain(trace);
    const audited = await pool.query('SELECT 1 FROM audit_leaf WHERE subject_id = $1 OR detail::text LIKE $2', [
      kept?.lesson_id,
      `%${kept?.lesson_id ?? ''}%`,
    ]);
    expect(audited.rows).toEqual([]);
  });

  it('that the asker refuses is shared with nobody', async () => {
    const words = proposal();
    const id = await proposed(words);
    accepted(await by('gust', id, 'refuseLesson'));
    expect(await followed(CAW, id)).toMatchObject({ state: 'LESSON_REFUSED' });
    expect(problemOf(await by('gust', id, 'agreeToLesson'))).toBe('illegalTransition');
    expect(JSON.stringify(await lessons(CAW))).not.toContain(words.title);
  });

  it('is read by municipalities, the pool and the administration, page by page, and by nobody else', async () => {
    for (let count = 0; count < 2; count += 1) accepted(await by('gust', await proposed(proposal()), 'agreeToLesson'));
    for (const clientId of ['system-vilvoorde', CAW, 'system-abb']) {
      const all = (await lessons(clientId)).map(({ lessonId }) => lessonId);
      const paged: unknown[] = [];
      for (let after = ''; paged.length < all.length;) {
        const { body } = await asSystem(clientId, 'GET', `/lessons?pageSize=1${after}`);
        paged.push(...(body['items'] as { lessonId: string }[]).map(({ lessonId }) => lessonId));
        if (body['next'] === undefined) break;
        after = `&after=${body['next'] as string}`;
      }
      expect(paged).toEqual(all);
    }
    for (const clientId of ['system-ajh', 'system-school']) {
      expect((await asSystem(clientId, 'GET', '/lessons')).status).toBe(403);
    }
  });
});

describe('over AMQP alone', () => {
  let genk: AmqpPartner;
  let caw: AmqpPartner;
  beforeAll(async () => {
    [genk, caw] = await Promise.all([amqpPartner(GENK), amqpPartner(CAW)]);
  });
  afterAll(async () => {
    await Promise.all([genk.close(), caw.close()]);
  });

  async function carriedOut(partner: AmqpPartner, command: string, data: object): Promise<PartnerMessage['data']> {
    const answer = await partner.ask(command, data);
    expect([answer.type, answer.data['type']]).toEqual([`be.vlaanderen.schakel.v1.${command}.reply`, undefined]);
    return answer.data;
  }
  const told = (partner: AmqpPartner, event: string, exchangeId: unknown) =>
    partner.next(
      ({ type, data }) => type.endsWith(`.supportQuestion.notify.${event}`) && data['exchangeId'] === exchangeId,
    );
  const ask = async () => (await carriedOut(genk, 'supportQuestion.ask', { body: supportQuestion() }))['exchangeId'];

  it('a question is asked, taken on, answered, asked on and closed, and each party is told by the other', async () => {
    const exchangeId = await ask();
    await told(caw, 'asked', exchangeId);
    await carriedOut(caw, 'supportQuestion.list', { purpose: PURPOSE, query: { role: 'RECEIVED', pageSize: 1 } });
    await carriedOut(caw, 'supportQuestion.get', { exchangeId, purpose: PURPOSE });
    await carriedOut(caw, 'supportQuestion.read', { exchangeId, body: READING });
    await told(genk, 'opened', exchangeId);
    await carriedOut(caw, 'supportQuestion.accept', { exchangeId });
    await told(genk, 'accepted', exchangeId);
    await carriedOut(caw, 'supportQuestion.answer', { exchangeId, body: { answer: ANSWER } });
    await told(genk, 'answered', exchangeId);
    await carriedOut(genk, 'supportQuestion.followUp', { exchangeId, body: { question: FOLLOW_UP } });
    await told(caw, 'followedUp', exchangeId);
    await carriedOut(caw, 'supportQuestion.answer', { exchangeId, body: { answer: ANSWER } });
    await carriedOut(genk, 'supportQuestion.close', { exchangeId });
    await told(caw, 'closed', exchangeId);
    await carriedOut(caw, 'lesson.list', { query: { pageSize: 1 } });
    await told(genk, 'concluded', exchangeId);
  });

  it('a question is declined, another taken back, and a third is late', async () => {
    const [declined, withdrawn, late] = [await ask(), await ask(), await ask()];
    await carriedOut(caw, 'supportQuestion.decline', { exchangeId: declined });
    await told(genk, 'declined', declined);
    await carriedOut(genk, 'supportQuestion.withdraw', { exchangeId: withdrawn });
    await told(caw, 'withdrawn', withdrawn);
    await told(caw, 'reminded', late);
    await told(genk, 'overdue', late);
  });

  it('each party is told what becomes of a lesson', async () => {
    for (const [verb, event] of [
      ['agreeToLesson', 'lessonShared'],
      ['refuseLesson', 'lessonRefused'],
    ] as const) {
      const id = await answered();
      await done(GENK, id, 'close');
      accepted(
        await by('carla', id, 'proposeLesson', { title: 'Begin with one', lesson: 'Begin with whoever comes.' }),
      );
      await told(genk, 'lessonProposed', id);
      accepted(await by('gust', id, verb));
      await told(caw, event, id);
    }
  });
});
