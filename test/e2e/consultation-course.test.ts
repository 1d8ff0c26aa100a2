import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { database, MOTIVE, until } from '../support/installation';
import { accepted, person, problemOf, type Said } from '../support/person';

const READING = { purpose: 'LIVC_FOLLOW_UP', legalBasis: 'be.livc.2018', motive: MOTIVE };
const content = (text: string, more: object = {}) => ({
  subjectCategory: 'PERSON_OF_CONCERN',
  care: [{ kind: 'FACT', text, ...more }],
});
const SHEET = 'The person has accepted help, and is guided.';
const GOALS = 'Finds work, and keeps coming to the talks.';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

async function open(cell: 'mechelen' | 'vilvoorde' = 'mechelen'): Promise<string> {
  const [proposer, approver] = cell === 'mechelen' ? ['piet', 'mia'] : ['wout', 'mira'];
  const proposed = await (
    await person(proposer)
  ).call('POST', '/caseConsultations', {
    body: {
      livcId: BY_NAME[`${cell}Livc`],
      caseReference: randomUUID(),
      ...READING,
      subjectCategory: 'PERSON_OF_CONCERN',
    },
  });
  const id = String(accepted(proposed)['exchangeId']);
  accepted(await take(approver, id, 'approve'));
  return id;
}

const take = async (userName: string, id: string, verb: string, body?: object) =>
  (await person(userName)).call('POST', `/caseConsultations/${id}/${verb}`, body ? { body } : {});
const follow = async (userName: string, id: string) => (await person(userName)).call('GET', `/caseConsultations/${id}`);
const read = async (userName: string, id: string) => take(userName, id, 'read', READING);
const propose = async (userName: string, body: object) =>
  (await person(userName)).call('POST', '/registerEntries', { body });

async function invite(id: string, organizationId: string, by = 'mia'): Promise<string> {
  const answer = await propose(by, { kind: 'INVITATION', grant: { exchangeId: id, organizationId } });
  return String(accepted(answer)['entryId']);
}

const actionsOf = ({ body }: Said) => (body['timeline'] as { action: string }[]).map(({ action }) => action);
const contribute = (userName: string, id: string, text: string) =>
  take(userName, id, 'contribute', { motive: MOTIVE, content: content(text) });
const decide = (id: string, change: object = {}, by = 'piet') =>
  take(by, id, 'decide', { outcome: 'FEEDBACK_ONLY', attendeeIds: [], ...change });
const followUp = { outcome: 'INDIVIDUAL_TRAJECTORY', coordinatorId: BY_NAME.mechelen, goals: GOALS };
const proposeSheet = (id: string, by = 'piet') => take(by, id, 'proposeFeedback', { content: content(SHEET) });

describe('an invitation to a consultation', () => {
  it('that is accepted is known to the convener', async () => {
    const id = await open();
    await invite(id, BY_NAME.caw);
    accepted(await take('carla', id, 'acceptInvitation'));
    expect(actionsOf(await follow('mia', id))).toEqual(['PROPOSE', 'APPROVE', 'INVITE', 'ACCEPT_INVITATION']);
    expect((await follow('mia', id)).body['nextStep']).toMatchObject({ step: 'REPLIES_DUE' });
  });

  it('that is declined ends: the consultation is unknown again to who declined (R4)', async () => {
    const id = await open();
    await invite(id, BY_NAME.caw);
    accepted(await take('carla', id, 'declineInvitation'));
    expect((await follow('carla', id)).status).toBe(404);
    expect((await read('carla', id)).status).toBe(404);
    expect(problemOf(await take('carla', id, 'acceptInvitation'))).toBe('resourceNotFound');
  });

  it('that is declined is known to nobody but the convener', async () => {
    const id = await open();
    await invite(id, BY_NAME.caw);
    await invite(id, BY_NAME.ajh);
    accepted(await take('carla', id, 'declineInvitation'));
    for (const userName of ['joke', 'olaf']) {
      expect(actionsOf(await follow(userName, id))).toEqual(['PROPOSE', 'APPROVE']);
    }
    expect(actionsOf(await follow('mia', id))).toContain('DECLINE_INVITATION');
  });

  it('leaves no trace for other participants: not in what comes next, nor in when it last changed (R4)', async () => {
    const id = await open();
    await invite(id, BY_NAME.ajh);
    const seen = async () => ({ olaf: (await follow('olaf', id)).body, joke: (await follow('joke', id)).body });
    const before = await seen();
    await invite(id, BY_NAME.caw);
    expect(await seen()).toEqual(before);
    accepted(await take('carla', id, 'declineInvitation'));
    expect(await seen()).toEqual(before);
  });

  it('whose term for a reply is over shows that to the convener only', async () => {
    const id = await open('vilvoorde');
    await invite(id, BY_NAME.caw, 'mira');
    const before = (await follow('carla', id)).body;
    await until(async () => actionsOf(await follow('vera', id)).includes('REPLIES_DUE'));
    expect((await follow('carla', id)).body).toEqual(before);
  });

  it('is not made to a consultation that nobody has approved', async () => {
    const piet = await person('piet');
    const proposed = await piet.call('POST', '/caseConsultations', {
      body: {
        livcId: BY_NAME.mechelenLivc,
        caseReference: randomUUID(),
        ...READING,
        subjectCategory: 'PERSON_OF_CONCERN',
      },
    });
    const exchangeId = String(accepted(proposed)['exchangeId']);
    const early = await propose('mia', { kind: 'INVITATION', grant: { exchangeId, organizationId: BY_NAME.caw } });
    expect(problemOf(early)).toBe('illegalTransition');
  });

  it('is not answered by a member, who needs none', async () => {
    const id = await open();
    expect(problemOf(await take('olaf', id, 'declineInvitation'))).toBe('missingPermission');
  });

  it('that waits is told to the convener, and to nobody once all have replied', async () => {
    const [waits, replied] = [await open('vilvoorde'), await open('vilvoorde')];
    await invite(waits, BY_NAME.caw, 'mira');
    await invite(replied, BY_NAME.caw, 'mira');
    accepted(await take('carla', replied, 'acceptInvitation'));
    const told = async (id: string) => {
      const { rows } = await pool.query<{ type: string }>(
        `SELECT event->>'type' AS type FROM delivery WHERE exchange_id = $1 AND organisation_id = $2`,
        [id, BY_NAME.vilvoorde],
      );
      return rows.map(({ type }) => type.split('.').at(-1));
    };
    for (const id of [waits, replied])
      await until(async () => actionsOf(await follow('vera', id)).includes('REPLIES_DUE'));
    expect(await told(waits)).toContain('repliesDue');
    expect(await told(replied)).not.toContain('repliesDue');
    expect((await follow('carla', waits)).status).toBe(200);
  });
});

describe('what is decided in a consultation', () => {
  it('to follow up is reviewed, with goals and who coordinates', async () => {
    const id = await open();
    accepted(await decide(id, followUp));
    const followed = await follow('olaf', id);
    expect(followed.body).toMatchObject({
      state: 'FOLLOWED_UP',
      outcome: 'INDIVIDUAL_TRAJECTORY',
      nextStep: { step: 'REVIEW_DUE' },
    });
    accepted(await take('ina', id, 'review', { text: 'Comes to every talk, and looks for work.' }));
    const { body } = await read('ina', id);
    expect(body['decisions']).toMatchObject([
      { outcome: 'INDIVIDUAL_TRAJECTORY', coordinator: { organizationId: BY_NAME.mechelen } },
    ]);
    expect(JSON.stringify(body['decisions'])).toContain(GOALS);
    expect(JSON.stringify(body['reviews'])).toContain('Comes to every talk');
  });

  it.each([
    ['names no goals', { outcome: 'INDIVIDUAL_TRAJECTORY', coordinatorId: BY_NAME.mechelen }],
    ['names nobody who coordinates', { outcome: 'INDIVIDUAL_TRAJECTORY', goals: GOALS }],
    ['names somebody who does not take part', { attendeeIds: [BY_NAME.vdab] }],
    ['is coordinated by somebody who does not take part', { ...followUp, coordinatorId: BY_NAME.vdab }],
  ])('is not taken when it %s', async (_what, change) => {
    const id = await open();
    const answer = await decide(id, change);
    expect(JSON.stringify(answer.body['issues'])).toContain('decisionIncomplete');
    expect((await follow('piet', id)).body['state']).toBe('OPEN');
  });

  it.each(['NO_FOLLOW_UP', 'CLOSE'])('as %s ends the consultation', async (outcome) => {
    const id = await open();
    expect(accepted(await decide(id, { outcome }))['state']).toBe('CLOSED');
    expect(problemOf(await contribute('ina', id, 'Too late.'))).not.toBeUndefined();
  });

  it('is not for participants to decide, nor to review', async () => {
    const id = await open();
    await invite(id, BY_NAME.caw);
    expect(problemOf(await decide(id, {}, 'carla'))).toBe('missingPermission');
    expect(problemOf(await take('carla', id, 'review', { text: 'It goes well with the talks.' }))).toBe(
      'missingPermission',
    );
  });

  it('goes on for another term when the mayor, and nobody else, says so', async () => {
    const id = await open();
    const reason = { reason: 'The trajectory has only begun.' };
    expect(problemOf(await take('ina', id, 'renew', reason))).toBe('missingPermission');
    accepted(await take('mia', id, 'renew', reason));
  });

  it('that is not renewed ends by itself, after two reviews were missed', async () => {
    const id = await open('vilvoorde');
    accepted(await decide(id, { ...followUp, coordinatorId: BY_NAME.vilvoorde }, 'wout'));
    await until(async () => (await follow('mira', id)).body['state'] === 'CLOSED');
    const actions = actionsOf(await follow('mira', id));
    for (const each of ['REVIEW_DUE', 'REVIEWS_MISSED', 'RENEWAL_DUE', 'CLOSE']) expect(actions).toContain(each);
  });
});

describe('feedback to the police', () => {
  /** The CAW has contributed, and the justice house was only invited. */
  async function withGuests(): Promise<string> {
    const id = await open();
    await invite(id, BY_NAME.caw);
    await invite(id, BY_NAME.ajh);
    accepted(await contribute('carla', id, 'Came to every talk.'));
    return id;
  }

  it('is released once everybody who actually took part agrees (R6)', async () => {
    const id = await withGuests();
    accepted(await decide(id));
    accepted(await proposeSheet(id));
    expect(problemOf(await take('piet', id, 'releaseFeedback'))).toBe('consensusMissing');
    accepted(await take('carla', id, 'voteForFeedback'));
    expect(accepted(await take('piet', id, 'releaseFeedback'))['state']).toBe('CLOSED');
    expect(JSON.stringify((await read('piet', id)).body['feedback'])).toContain(SHEET);
  });

  it('takes the consent of those who were there when something was decided', async () => {
    const id = await withGuests();
    accepted(await decide(id, { attendeeIds: [BY_NAME.ajh] }));
    accepted(await proposeSheet(id));
    accepted(await take('carla', id, 'voteForFeedback'));
    expect(problemOf(await take('piet', id, 'releaseFeedback'))).toBe('consensusMissing');
    accepted(await take('joke', id, 'voteForFeedback'));
    accepted(await take('piet', id, 'releaseFeedback'));
  });

  it('is not released while anybody disagrees, and is once that one agrees after all', async () => {
    const id = await withGuests();
    accepted(await proposeSheet(id));
    accepted(await take('carla', id, 'voteAgainstFeedback'));
    expect(problemOf(await take('piet', id, 'releaseFeedback'))).toBe('consensusMissing');
    accepted(await take('carla', id, 'voteForFeedback'));
    expect(accepted(await take('piet', id, 'releaseFeedback'))['state']).toBe('OPEN');
  });

  it('is not released without what one took part in and left, for that does not undo it', async () => {
    const id = await open();
    const entryId = await invite(id, BY_NAME.caw);
    accepted(await contribute('carla', id, 'Came to every talk.'));
    accepted(await (await person('mia')).call('POST', `/registerEntries/${entryId}/end`));
    accepted(await proposeSheet(id));
    expect(problemOf(await take('piet', id, 'releaseFeedback'))).toBe('consensusMissing');
  });

  it('holds no professional secret', async () => {
    const id = await withGuests();
    const secret = await take('piet', id, 'proposeFeedback', {
      content: content('Told in confidence.', { professionalSecret: true }),
    });
    expect(problemOf(secret)).toBe('secretStaysInConsultation');
  });

  it('is neither voted on nor released while nothing is proposed, and is proposed once at a time', async () => {
    const id = await withGuests();
    expect(problemOf(await take('carla', id, 'voteForFeedback'))).toBe('illegalTransition');
    expect(problemOf(await take('piet', id, 'releaseFeedback'))).toBe('consensusMissing');
    accepted(await proposeSheet(id));
    expect(problemOf(await proposeSheet(id))).toBe('illegalTransition');
  });

  it('lapses when it is not agreed to in time, and can be proposed anew', async () => {
    const id = await open('vilvoorde');
    await invite(id, BY_NAME.caw, 'mira');
    accepted(await contribute('carla', id, 'Came to every talk.'));
    accepted(await proposeSheet(id, 'wout'));
    await until(async () => actionsOf(await follow('wout', id)).includes('LAPSE_FEEDBACK'));
    expect(problemOf(await take('carla', id, 'voteForFeedback'))).toBe('illegalTransition');
    accepted(await proposeSheet(id, 'wout'));
  });

  it('is not voted on for the police without a seat', async () => {
    const id = await open();
    accepted(await proposeSheet(id));
    expect(problemOf(await take('olaf', id, 'voteForFeedback'))).toBe('missingPermission');
    accepted(await propose('karel', { kind: 'SEAT', grant: { exchangeId: id, actor: (await person('olaf')).actor } }));
    accepted(await take('olaf', id, 'voteForFeedback'));
  });
});
