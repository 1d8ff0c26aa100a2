/**
 * A question to the expert pool, seen from outside: a municipality asks, naming nobody; the pool answers; and once both
 * have agreed, every municipality reads what was learned. Days are seconds here: the drill of Genk and the CAW.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Tracked = components['schemas']['SupportQuestionDetail'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const GROUND = 'be.livc.2018';
const MOTIVE = 'Advice on how to go on with a family';
const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const QUESTION = 'A pupil of 16 has left school. How do we keep the talk with the family going?';
const ANSWER = 'Begin with the parent who still comes to school, and leave the reason for later.';

const ask = (cast: Cast, question: string) =>
  cast.system('system-genk').POST('/supportQuestions', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-caw'),
      ...READING,
      theme: 'FAMILY',
      question,
      facts: [{ kind: 'FACT', text: 'Two talks at home went well.', reliability: 'B', accuracy: '2' }],
    },
  });

const asked = async (cast: Cast): Promise<string> => expected('asking', await ask(cast, QUESTION)).exchangeId;

async function track(client: Client, supportQuestionId: string): Promise<Tracked> {
  const answer = await client.GET('/supportQuestions/{supportQuestionId}', {
    params: { path: { supportQuestionId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the question', answer);
}

const actionsOf = ({ timeline }: Tracked) => timeline.map(({ action }) => action).filter((each) => each !== 'DELIVER');

const happened = (cast: Cast, supportQuestionId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast.system('system-genk'), supportQuestionId),
    (tracked) => actionsOf(tracked).includes(action),
  );

const on = (supportQuestionId: string) => ({ path: { supportQuestionId }, ...idempotent() });

const accept = (client: Client, id: string) =>
  client.POST('/supportQuestions/{supportQuestionId}/accept', { params: on(id) });
const answer = (client: Client, id: string, text: string) =>
  client.POST('/supportQuestions/{supportQuestionId}/answer', { params: on(id), body: { answer: text } });
const close = (client: Client, id: string) =>
  client.POST('/supportQuestions/{supportQuestionId}/close', { params: on(id) });

async function read(client: Client, supportQuestionId: string) {
  const answered = await client.POST('/supportQuestions/{supportQuestionId}/read', {
    params: { path: { supportQuestionId } },
    body: READING,
  });
  return expected('reading', answered);
}

/** A question that was taken on and answered. */
async function answered(cast: Cast, seen: (step: string) => void): Promise<string> {
  const id = await asked(cast);
  const caw = cast.system('system-caw');
  check((await read(caw, id)).question === QUESTION, 'the question, read by the pool');
  expected('taking it on', await accept(caw, id));
  expected('answering', await answer(caw, id, ANSWER));
  seen('Stad Genk asked the expert pool, and the CAW took it on and answered');
  return id;
}

const followedUp: Branch = async (cast, seen) => {
  const [genk, caw] = [cast.system('system-genk'), cast.system('system-caw')];
  refused('asking with a national number', await ask(cast, `${QUESTION} It is 85.07.30-033.28.`), 'badRequest');
  seen('A question with a national number in it is refused, and not kept');
  const id = await answered(cast, seen);
  expected(
    'asking on',
    await genk.POST('/supportQuestions/{supportQuestionId}/followUp', {
      params: on(id),
      body: { question: 'And if that parent stays away?' },
    }),
  );
  expected('answering again', await answer(caw, id, 'Then ask who the family trusts, and go together.'));
  const { replies = [] } = await read(genk, id);
  check(
    replies.map(({ part }) => part).join() === 'ANSWER,FOLLOW_UP,ANSWER',
    'two answers, and what was asked between',
  );
  seen('Genk reads the answer, asks on, and is answered again');
  const ended = await happened(cast, id, 'CONCLUDE');
  check(actionsOf(ended).slice(-2).join() === 'CLOSE,CONCLUDE', 'an end by itself');
  seen('It is closed by itself, and ends with no lesson shared');
};

const lesson: Branch = async (cast, seen) => {
  const [gust, carla] = [await cast.person('gust'), await cast.person('carla')];
  const genk = cast.system('system-genk');
  const id = await answered(cast, seen);
  expected('closing', await close(genk, id));
  const title = `Keep one door open ${randomUUID().slice(0, 8)}`;
  const proposal = { title, lesson: 'Begin with whoever still comes, and leave the reason for later.' };
  expected(
    'proposing a lesson',
    await carla.POST('/supportQuestions/{supportQuestionId}/proposeLesson', { params: on(id), body: proposal }),
  );
  seen('The CAW proposes words in which to share what was learned');
  const listed = async (client: Client) => {
    const { items } = expected('listing', await client.GET('/lessons', { params: { query: { pageSize: 100 } } }));
    return items.find((each) => each.title === title);
  };
  const mechelen = cast.system('system-mechelen');
  check((await listed(mechelen)) === undefined, 'nothing shared before the asker agrees');
  const agree = (client: Client) =>
    client.POST('/supportQuestions/{supportQuestionId}/agreeToLesson', { params: on(id) });
  refused('agreeing as a system', await agree(genk), 'missingPermission');
  refused('agreeing to what one proposed', await agree(carla), 'missingPermission');
  expected('agreeing', await agree(gust));
  const found = await listed(mechelen);
  check(
    found?.theme === 'FAMILY' && !JSON.stringify(found).includes(id),
    'the lesson, without a trace of the question',
  );
  seen('A person of Genk agrees: Mechelen reads the lesson, and not who asked');
};

const declined: Branch = async (cast, seen) => {
  const id = await asked(cast);
  const caw = cast.system('system-caw');
  const said = await caw.POST('/supportQuestions/{supportQuestionId}/decline', { params: on(id) });
  check(expected('declining', said).state === 'DECLINED', 'a question that was declined');
  const tracked = await track(cast.system('system-genk'), id);
  check(tracked.nextStep === undefined, 'nothing to come after it was declined');
  refused('answering what was declined', await answer(caw, id, ANSWER), 'illegalTransition');
  seen('The CAW declines: no reason is asked, and nobody is reminded');
};

const overdue: Branch = async (cast, seen) => {
  const id = await asked(cast);
  const late = await happened(cast, id, 'ANSWER_OVERDUE');
  check(actionsOf(late).filter((each) => each.includes('REMINDER')).length === 3, 'three reminders');
  seen('Nobody takes the question on: three reminders, then it is overdue');
  const caw = cast.system('system-caw');
  expected('taking it on', await accept(caw, id));
  expected('answering', await answer(caw, id, ANSWER));
  expected('closing', await close(cast.system('system-genk'), id));
  seen('It is answered all the same, and Genk closes it');
};

const withdrawn: Branch = async (cast, seen) => {
  const id = await asked(cast);
  const genk = cast.system('system-genk');
  const said = await genk.POST('/supportQuestions/{supportQuestionId}/withdraw', { params: on(id) });
  check(expected('withdrawing', said).state === 'WITHDRAWN', 'a question that was taken back');
  refused('taking on what was taken back', await accept(cast.system('system-caw'), id), 'illegalTransition');
  seen('Genk takes its question back: nobody is reminded of it');
};

export const support: Scenes = { followedUp, lesson, declined, overdue, withdrawn };
