import { randomUUID } from 'node:crypto';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { MOTIVE } from '../support/installation';
import { accepted, person, problemOf, type Said } from '../support/person';

const READING = { purpose: 'LIVC_FOLLOW_UP', legalBasis: 'be.livc.2018', motive: MOTIVE };
const fact = (text: string, more: object = {}) => ({ kind: 'FACT', text, ...more });
const contribution = (content: object) => ({
  motive: MOTIVE,
  content: { subjectCategory: 'PERSON_OF_CONCERN', ...content },
});

/** Proposed by the prevention officer; nobody has approved it. */
async function proposed(): Promise<string> {
  const piet = await person('piet');
  const answer = await piet.call('POST', '/caseConsultations', {
    body: {
      livcId: BY_NAME.mechelenLivc,
      caseReference: randomUUID(),
      purpose: 'LIVC_FOLLOW_UP',
      legalBasis: 'be.livc.2018',
      motive: MOTIVE,
      subjectCategory: 'PERSON_OF_CONCERN',
    },
  });
  return String(accepted(answer)['exchangeId']);
}

async function open(): Promise<string> {
  const id = await proposed();
  const mia = await person('mia');
  accepted(await mia.call('POST', `/caseConsultations/${id}/approve`));
  return id;
}

const propose = async (userName: string, body: object) =>
  (await person(userName)).call('POST', '/registerEntries', { body });

async function invite(id: string, organizationId: string): Promise<string> {
  const answer = await propose('mia', { kind: 'INVITATION', grant: { exchangeId: id, organizationId } });
  return String(accepted(answer)['entryId']);
}

const follow = async (userName: string, id: string) => (await person(userName)).call('GET', `/caseConsultations/${id}`);
const read = async (userName: string, id: string) =>
  (await person(userName)).call('POST', `/caseConsultations/${id}/read`, { body: READING });
const contribute = async (userName: string, id: string, content: object) =>
  (await person(userName)).call('POST', `/caseConsultations/${id}/contribute`, { body: contribution(content) });

const texts = (said: Said) => JSON.stringify(said.body).match(/"text":"[^"]*"/g) ?? [];

describe('opening a consultation', () => {
  it('takes two people in different functions', async () => {
    const id = await proposed();
    const piet = await person('piet');
    expect(problemOf(await piet.call('POST', `/caseConsultations/${id}/approve`))).toBe('fourEyesRequired');
    const mia = await person('mia');
    const { body } = await mia.call('POST', `/caseConsultations/${id}/approve`);
    expect(body['state']).toBe('OPEN');
  });

  it('is unknown to the members of the cell until it is approved', async () => {
    const id = await proposed();
    expect((await follow('olaf', id)).status).toBe(404);
  });

  it('is refused on a ground that does not fix who, why and how (R9)', async () => {
    const piet = await person('piet');
    const answer = await piet.call('POST', '/caseConsultations', {
      body: {
        livcId: BY_NAME.mechelenLivc,
        caseReference: randomUUID(),
        purpose: 'LIVC_FOLLOW_UP',
        legalBasis: 'vl.youth.2019',
        motive: MOTIVE,
        subjectCategory: 'MINOR',
      },
    });
    expect(problemOf(answer)).toBe('legalBasisNotActive');
  });
});

describe('taking part in a consultation', () => {
  it('is for those whom the mayor invited to this case, while they are invited (R1)', async () => {
    const id = await open();
    expect((await follow('carla', id)).status).toBe(404);
    const entryId = await invite(id, BY_NAME.caw);
    expect((await follow('carla', id)).status).toBe(200);
    const mia = await person('mia');
    await mia.call('POST', `/registerEntries/${entryId}/end`);
    expect((await follow('carla', id)).status).toBe(404);
  });

  it('is not for intelligence services, invited or not (R7)', async () => {
    const id = await open();
    const refused = await propose('mia', {
      kind: 'INVITATION',
      grant: { exchangeId: id, organizationId: BY_NAME.vsse },
    });
    expect(problemOf(refused)).toBe('missingPermission');
  });

  it('takes the police a seat and a clearance (R3)', async () => {
    const id = await open();
    expect(problemOf(await read('olaf', id))).toBe('missingPermission');
    const karel = await person('karel');
    const seat = (actor: string) => ({ kind: 'SEAT', grant: { exchangeId: id, actor } });
    expect(problemOf(await propose('karel', seat(karel.actor)))).toBe('missingPermission');
    const olaf = await person('olaf');
    accepted(await propose('karel', seat(olaf.actor)));
    expect((await read('olaf', id)).status).toBe(200);
    expect(problemOf(await read('karel', id))).toBe('missingPermission');
  });
});

describe('a professional secret that is shared in a consultation', () => {
  it('is seen by those who were there, and by nobody who comes later (R5)', async () => {
    const id = await open();
    await invite(id, BY_NAME.caw);
    const secret = fact('Told in confidence.', { professionalSecret: true });
    accepted(await contribute('carla', id, { care: [secret, fact('Came to every talk.')] }));
    expect(texts(await read('ina', id))).toEqual(['"text":"Told in confidence."', '"text":"Came to every talk."']);
    await invite(id, BY_NAME.ajh);
    expect(texts(await read('joke', id))).toEqual(['"text":"Came to every talk."']);
  });

  it('leaves no trace of a contribution that holds nothing else', async () => {
    const id = await open();
    await invite(id, BY_NAME.caw);
    await contribute('carla', id, { care: [fact('Told in confidence.', { professionalSecret: true })] });
    await invite(id, BY_NAME.ajh);
    const [content, followed] = [await read('joke', id), await follow('joke', id)];
    expect(content.body['contributions']).toEqual([]);
    expect(JSON.stringify(followed.body['timeline'])).not.toContain('CONTRIBUTE');
  });

  it('is not sent in a request or a notification', async () => {
    const ina = await person('ina');
    const answer = await ina.call('POST', '/caseNotifications', {
      body: {
        recipientId: BY_NAME.ajh,
        caseReference: randomUUID(),
        ...READING,
        content: { subjectCategory: 'PERSON_OF_CONCERN', care: [fact('Told.', { professionalSecret: true })] },
      },
    });
    expect(problemOf(answer)).toBe('secretStaysInConsultation');
  });
});
