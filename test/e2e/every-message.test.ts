/** Walks through the flows over AMQP alone, so that as many messages of the contract as systems can make are seen. */
import { randomUUID } from 'node:crypto';

import type { AmqpPartner, PartnerMessage } from '../../api/client/amqp-partner';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { accepted, person, type Person } from '../support/person';
import { amqpPartner } from '../support/amqp';
import { PURPOSE } from '../support/installation';
import { caseTransfer, earlySignal, notification, release, request } from '../support/messages';

let mechelen: AmqpPartner;
let ajh: AmqpPartner;

beforeAll(async () => {
  [mechelen, ajh] = await Promise.all([amqpPartner('system-mechelen'), amqpPartner('system-ajh')]);
});
afterAll(async () => {
  await Promise.all([mechelen.close(), ajh.close()]);
});

/** A command that has to be carried out. @returns what is answered */
async function done(partner: AmqpPartner, command: string, data: object): Promise<PartnerMessage['data']> {
  const answer = await partner.ask(command, data);
  expect([answer.type, answer.data['type']]).toEqual([`be.vlaanderen.schakel.v1.${command}.reply`, undefined]);
  return answer.data;
}

const told = (partner: AmqpPartner, event: string, exchangeId: unknown) =>
  partner.next(({ type, data }) => type.endsWith(`.notify.${event}`) && data['exchangeId'] === exchangeId);

const grounds = (legalBasis: string) => ({ purpose: PURPOSE, legalBasis, motive: 'Follow-up of this case' });
const care = (complete: boolean) => ({
  complete,
  content: { subjectCategory: 'PERSON_OF_CONCERN', care: [{ kind: 'FACT', text: 'Guidance is under way.' }] },
});

const prepared = { preparation: 'NO_FOLLOW_UP', text: 'The family takes care of the first weeks.' };

async function asked(): Promise<unknown> {
  const { exchangeId } = await done(mechelen, 'informationRequest.create', { body: request() });
  await told(ajh, 'requested', exchangeId);
  return exchangeId;
}

describe('over AMQP alone', () => {
  it('a request goes from a draft to its end, and each party is told by the other', async () => {
    const { exchangeId } = await done(mechelen, 'informationRequest.create', { body: request({ draft: true }) });
    await done(mechelen, 'informationRequest.submit', { exchangeId });
    await told(ajh, 'requested', exchangeId);
    await done(ajh, 'informationRequest.list', { purpose: PURPOSE, query: { role: 'RECEIVED', pageSize: 1 } });
    await done(ajh, 'informationRequest.get', { exchangeId, purpose: PURPOSE });
    await done(ajh, 'informationRequest.read', { exchangeId, body: grounds('vl.justice-houses.2021') });
    await done(ajh, 'informationRequest.acknowledge', { exchangeId });
    await told(mechelen, 'acknowledged', exchangeId);
    await done(ajh, 'informationRequest.start', { exchangeId });
    await told(mechelen, 'started', exchangeId);
    await done(ajh, 'informationRequest.answer', { exchangeId, body: care(false) });
    await told(mechelen, 'partiallyAnswered', exchangeId);
    await done(ajh, 'informationRequest.answer', { exchangeId, body: care(true) });
    await told(mechelen, 'answered', exchangeId);
    await done(mechelen, 'informationRequest.close', { exchangeId });
    await told(ajh, 'closed', exchangeId);
  });

  it('a request is declined, and another withdrawn', async () => {
    const [declined, withdrawn] = [await asked(), await asked()];
    await done(ajh, 'informationRequest.decline', { exchangeId: declined });
    await told(mechelen, 'declined', declined);
    await done(mechelen, 'informationRequest.withdraw', { exchangeId: withdrawn });
    await told(ajh, 'withdrawn', withdrawn);
  });

  it('something is asked back about a request and clarified, and another is referred', async () => {
    const [unclear, elsewhere] = [await asked(), await asked()];
    await done(ajh, 'informationRequest.askBack', { exchangeId: unclear, body: { text: 'Which help is meant?' } });
    await told(mechelen, 'askedBack', unclear);
    await done(mechelen, 'informationRequest.clarify', { exchangeId: unclear, body: { text: 'Help with housing' } });
    await told(ajh, 'clarified', unclear);
    await done(ajh, 'informationRequest.refer', { exchangeId: elsewhere, body: { organizationId: BY_NAME.vdab } });
    await told(mechelen, 'referred', elsewhere);
  });

  it('systems say whether their organizations come to a consultation that people opened and invited to', async () => {
    const caw = await amqpPartner('system-caw');
    const [piet, mia] = [await person('piet'), await person('mia')];
    const opening = { livcId: BY_NAME.mechelenLivc, caseReference: randomUUID(), subjectCategory: 'MINOR' };
    const opened = await piet.call('POST', '/caseConsultations', { body: { ...opening, ...grounds('be.livc.2018') } });
    const exchangeId = String(opened.body['exchangeId']);
    accepted(await mia.call('POST', `/caseConsultations/${exchangeId}/approve`));
    for (const organizationId of [BY_NAME.ajh, BY_NAME.caw]) {
      const body = { kind: 'INVITATION', grant: { exchangeId, organizationId } };
      accepted(await mia.call('POST', '/registerEntries', { body }));
    }
    await told(caw, 'invited', exchangeId);
    await done(ajh, 'caseConsultation.acceptInvitation', { exchangeId });
    await told(mechelen, 'invitationAccepted', exchangeId);
    await done(caw, 'caseConsultation.declineInvitation', { exchangeId });
    await told(mechelen, 'invitationDeclined', exchangeId);
    await caw.close();
  });

  it('a signal is given, found, read, acknowledged and taken back', async () => {
    const school = await amqpPartner('system-school');
    const { exchangeId } = await done(school, 'signal.submit', { body: earlySignal() });
    await told(mechelen, 'submitted', exchangeId);
    await done(mechelen, 'signal.list', { purpose: PURPOSE, query: { role: 'RECEIVED', pageSize: 1 } });
    await done(mechelen, 'signal.get', { exchangeId, purpose: PURPOSE });
    await done(mechelen, 'signal.read', { exchangeId, body: grounds('be.livc.2018') });
    await told(school, 'opened', exchangeId);
    await done(mechelen, 'signal.acknowledge', { exchangeId });
    await told(school, 'acknowledged', exchangeId);
    await done(school, 'signal.withdraw', { exchangeId });
    await told(mechelen, 'withdrawn', exchangeId);
    await school.close();
  });

  it('a signal that nobody looks at is reminded of and overdue, and one that was taken back erased', async () => {
    const [vilvoorde, caw] = [await amqpPartner('system-vilvoorde'), await amqpPartner('system-caw')];
    const body = earlySignal({ recipientId: BY_NAME.vilvoorde, content: { subjectCategory: 'MINOR' } });
    const { exchangeId } = await done(caw, 'signal.submit', { body });
    for (const event of ['submitted', 'reminded', 'overdue']) await told(vilvoorde, event, exchangeId);
    await done(caw, 'signal.withdraw', { exchangeId });
    await told(caw, 'erased', exchangeId);
    await Promise.all([vilvoorde.close(), caw.close()]);
  });

  it('a release is announced, read, acknowledged, changed, and takes place or not', async () => {
    const epi = await amqpPartner('system-dg-epi');
    const purpose = 'DETENTION_REINTEGRATION';
    const announce = async () => (await done(epi, 'release.announce', { body: release() }))['exchangeId'];
    const [exchangeId, other] = [await announce(), await announce()];
    await told(mechelen, 'announced', exchangeId);
    await done(mechelen, 'release.list', { purpose, query: { role: 'RECEIVED', pageSize: 1 } });
    await done(mechelen, 'release.get', { exchangeId, purpose });
    await done(mechelen, 'release.read', { exchangeId, body: { ...grounds('be.livc.2018'), purpose } });
    await told(epi, 'opened', exchangeId);
    await done(mechelen, 'release.acknowledge', { exchangeId });
    await told(epi, 'acknowledged', exchangeId);
    const plannedAt = new Date(Date.now() + 86_400_000).toISOString();
    await done(epi, 'release.change', { exchangeId, body: { plannedAt } });
    await told(mechelen, 'changed', exchangeId);
    await done(epi, 'release.confirm', { exchangeId });
    await told(mechelen, 'released', exchangeId);
    accepted(await (await person('ina')).call('POST', `/releases/${String(exchangeId)}/prepare`, { body: prepared }));
    await done(mechelen, 'release.close', { exchangeId });
    await done(epi, 'release.cancel', { exchangeId: other });
    await told(mechelen, 'cancelled', other);
    const body = release({ plannedAt: undefined });
    await told(mechelen, 'announcedUnplanned', (await done(epi, 'release.announce', { body }))['exchangeId']);
    await epi.close();
  });

  it('a release that nobody is ready for comes nearer, and takes place all the same', async () => {
    const [vilvoorde, epi] = [await amqpPartner('system-vilvoorde'), await amqpPartner('system-dg-epi')];
    const body = release({
      recipientId: BY_NAME.vilvoorde,
      residence: 23088,
      purpose: 'JUDICIAL_GUIDANCE',
      legalBasis: 'vl.justice-houses.2021',
      plannedAt: new Date(Date.now() + 7_000).toISOString(),
    });
    const { exchangeId } = await done(epi, 'release.announce', { body });
    for (const event of ['announced', 'reminded', 'noticed', 'unprepared']) await told(vilvoorde, event, exchangeId);
    await done(epi, 'release.cancel', { exchangeId });
    await told(epi, 'erased', exchangeId);
    await Promise.all([vilvoorde.close(), epi.close()]);
  });

  it('a transfer that people of two municipalities propose and answer is followed and read', async () => {
    const [vilvoorde, caw] = [await amqpPartner('system-vilvoorde'), await amqpPartner('system-caw')];
    const [piet, mia, mira] = [await person('piet'), await person('mia'), await person('mira')];
    const by = async (who: Person, path: string, body?: object) =>
      accepted(await who.call('POST', path, body ? { body } : {}))[
        path === '/registerEntries' ? 'entryId' : 'exchangeId'
      ];
    const drill = { purpose: 'DETENTION_REINTEGRATION' };
    const from = await by(piet, '/caseConsultations', {
      livcId: BY_NAME.mechelenLivc,
      caseReference: randomUUID(),
      ...grounds('be.livc.2018'),
      subjectCategory: 'PERSON_OF_CONCERN',
    });
    await by(mia, `/caseConsultations/${String(from)}/approve`);
    await by(mia, '/registerEntries', {
      kind: 'INVITATION',
      grant: { exchangeId: from, organizationId: BY_NAME.caw },
    });
    const propose = (change: object) => by(piet, '/caseTransfers', caseTransfer(change));
    const exchangeId = await propose({ ...drill, sourceIds: [from] });
    for (const event of ['proposed', 'reminded', 'overdue']) await told(vilvoorde, event, exchangeId);
    await done(vilvoorde, 'caseTransfer.list', { ...drill, query: { role: 'RECEIVED', pageSize: 1 } });
    await done(vilvoorde, 'caseTransfer.get', { exchangeId, ...drill });
    await done(vilvoorde, 'caseTransfer.read', { exchangeId, body: { ...grounds('be.livc.2018'), ...drill } });
    await told(mechelen, 'opened', exchangeId);
    await by(mira, `/caseTransfers/${String(exchangeId)}/accept`);
    await told(caw, 'transferred', from);
    for (const event of ['accepted', 'purgeNear', 'purged']) await told(mechelen, event, exchangeId);
    const refused = await propose({});
    await by(mira, `/caseTransfers/${String(refused)}/refuse`, { reason: 'OTHER', text: 'Nobody knows the person.' });
    await told(mechelen, 'refused', refused);
    const withdrawn = await propose(drill);
    await by(piet, `/caseTransfers/${String(withdrawn)}/withdraw`);
    for (const event of ['withdrawn', 'erased']) await told(vilvoorde, event, withdrawn);
    await Promise.all([vilvoorde.close(), caw.close()]);
  });

  it('a request that nobody answers is reminded of, overdue, escalated, expires and is closed', async () => {
    const [vilvoorde, opgroeien] = [await amqpPartner('system-vilvoorde'), await amqpPartner('system-opgroeien')];
    const body = request({
      recipientId: BY_NAME.opgroeien,
      purpose: 'DETENTION_REINTEGRATION',
      urgency: 'URGENT',
    });
    const { exchangeId } = await done(vilvoorde, 'informationRequest.create', { body });
    for (const event of ['requested', 'reminded', 'overdue', 'escalated', 'expired']) {
      await told(opgroeien, event, exchangeId);
    }
    await told(vilvoorde, 'closed', exchangeId);
    await Promise.all([vilvoorde.close(), opgroeien.close()]);
  });

  it('a notification is sent, read, acted on and taken back', async () => {
    const { exchangeId } = await done(mechelen, 'caseNotification.send', { body: notification() });
    await told(ajh, 'sent', exchangeId);
    await done(ajh, 'caseNotification.list', { purpose: PURPOSE, query: { pageSize: 1 } });
    await done(ajh, 'caseNotification.get', { exchangeId, purpose: PURPOSE });
    await done(ajh, 'caseNotification.read', { exchangeId, body: grounds('vl.justice-houses.2021') });
    await done(ajh, 'caseNotification.acknowledge', { exchangeId });
    await told(mechelen, 'actedOn', exchangeId);
    await done(mechelen, 'caseNotification.retract', { exchangeId });
    await told(ajh, 'retracted', exchangeId);
  });

  it('the inbox is read and acknowledged, as every partner may that has a queue as well', async () => {
    await asked();
    const page = await done(ajh, 'inbox.read', { query: { pageSize: 1 } });
    const [first] = page['items'] as readonly { readonly cursor: string }[];
    await done(ajh, 'inbox.acknowledge', { body: { upTo: first?.cursor } });
  });

  it('consultations are listed, and a fact of the register is proposed, found and ended', async () => {
    await done(ajh, 'caseConsultation.list', { purpose: PURPOSE });
    const exchangeId = await asked();
    const proposed = await done(mechelen, 'registerEntry.propose', {
      body: { kind: 'ONWARD_CONSENT', motive: 'Somebody else knows more', grant: { exchangeId } },
    });
    await done(mechelen, 'registerEntry.list', { query: { kind: 'ONWARD_CONSENT' } });
    await done(mechelen, 'registerEntry.get', { exchangeId: proposed['entryId'] });
    await done(mechelen, 'registerEntry.end', { exchangeId: proposed['entryId'] });
  });
});
