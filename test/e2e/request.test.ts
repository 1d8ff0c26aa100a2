import { randomUUID } from 'node:crypto';

import { systemOf } from '../../api/client/credentials';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { credentials, partner, PURPOSE, until } from '../support/installation';
import { idempotent, notification, request } from '../support/messages';

const header = { 'Schakel-Purpose': PURPOSE };
type Http = Awaited<ReturnType<typeof partner>>;

async function track(http: Http, requestId: string, purpose = header) {
  const { data } = await http.GET('/informationRequests/{requestId}', {
    params: { path: { requestId }, header: purpose },
  });
  return data;
}

const inState = (http: Http, id: string, state: string, purpose = header) =>
  until(async () => {
    const tracked = await track(http, id, purpose);
    return tracked?.state === state && tracked;
  });

/** One act of a party on a request. */
async function act(
  http: Http,
  requestId: string,
  what: 'acknowledge' | 'start' | 'decline' | 'withdraw' | 'close' | 'authorize' | 'submit',
) {
  return http.POST(`/informationRequests/{requestId}/${what}`, { params: { path: { requestId }, ...idempotent() } });
}

async function asked(change: object = {}) {
  const mechelen = await partner('system-mechelen');
  const { data } = await mechelen.POST('/informationRequests', { params: idempotent(), body: request(change) });
  return { mechelen, id: data!.exchangeId, state: data!.state };
}

const care = {
  subjectCategory: 'PERSON_OF_CONCERN' as const,
  care: [{ kind: 'FACT' as const, text: 'Guidance is under way.' }],
};

describe('a request', () => {
  it('goes from asking through a partial and a full answer to closing', async () => {
    const { mechelen, id } = await asked();
    const ajh = await partner('system-ajh');
    await inState(mechelen, id, 'DELIVERED');
    await act(ajh, id, 'acknowledge');
    await act(ajh, id, 'start');
    const path = { requestId: id };
    await ajh.POST('/informationRequests/{requestId}/answer', {
      params: { path, ...idempotent() },
      body: { complete: false, content: care },
    });
    expect((await track(mechelen, id))?.state).toBe('PARTIAL');
    await ajh.POST('/informationRequests/{requestId}/answer', {
      params: { path, ...idempotent() },
      body: { complete: true, content: care },
    });
    const answered = await inState(mechelen, id, 'ANSWERED');
    expect(answered.nextStep?.step).toBe('CLOSING');
    await act(mechelen, id, 'close');
    const closed = await inState(mechelen, id, 'CLOSED');
    expect(closed.timeline.map((each) => each.action)).toEqual([
      'SUBMIT',
      'AUTHORISE',
      'DELIVER',
      'ACKNOWLEDGE',
      'START',
      'ANSWER_PARTIALLY',
      'ANSWER',
      'CLOSE',
    ]);
    expect(closed.timeline.flatMap((each) => each.receipt ?? [])).toEqual([
      'ACCEPTED',
      'DELIVERED',
      'OPENED',
      'ACTED_ON',
      'ACTED_ON',
    ]);
  });

  it('stays with its sender as a draft until it is submitted', async () => {
    const { mechelen, id, state } = await asked({ draft: true });
    expect(state).toBe('DRAFT');
    expect(await track(await partner('system-ajh'), id)).toBeUndefined();
    await act(mechelen, id, 'submit');
    await inState(mechelen, id, 'DELIVERED');
  });

  it('that is declined ends there, with nothing ahead but closing', async () => {
    const { mechelen, id } = await asked();
    await inState(mechelen, id, 'DELIVERED');
    const { data } = await act(await partner('system-ajh'), id, 'decline');
    expect(data?.state).toBe('DECLINED');
    expect((await track(mechelen, id))?.nextStep?.step).toBe('CLOSING');
    const again = await act(await partner('system-ajh'), id, 'acknowledge');
    expect(again.response.status).toBe(409);
  });

  it('can be answered with what was asked only', async () => {
    const { mechelen, id } = await asked();
    await inState(mechelen, id, 'DELIVERED');
    const { error } = await (
      await partner('system-ajh')
    ).POST('/informationRequests/{requestId}/answer', {
      params: { path: { requestId: id }, ...idempotent() },
      body: { complete: true, content: { ...care, work: [{ kind: 'FACT', text: 'Works.' }] } },
    });
    expect(error?.issues?.[0]?.name).toBe('/content/work');
  });

  it('is not answered by its own sender', async () => {
    const { mechelen, id } = await asked();
    await inState(mechelen, id, 'DELIVERED');
    expect((await act(mechelen, id, 'acknowledge')).response.status).toBe(403);
  });

  it('is not authorised by the system that wrote it', async () => {
    const { mechelen, id } = await asked({ recipientId: BY_NAME.opgroeien });
    const { response } = await act(mechelen, id, 'authorize');
    expect(response.status).toBe(403);
  });

  it('with deadlines of seconds is reminded, escalated, expires and closes by itself', async () => {
    const vilvoorde = await partner('system-vilvoorde');
    const police = await amqpPartner('system-pz-vilvoorde');
    const drill = { 'Schakel-Purpose': 'DETENTION_REINTEGRATION' as const };
    const { data } = await vilvoorde.POST('/informationRequests', {
      params: idempotent(),
      body: request({ recipientId: BY_NAME.opgroeien, purpose: 'DETENTION_REINTEGRATION', urgency: 'URGENT' }),
    });
    const id = data!.exchangeId;
    const calledIn = await police.next(
      ({ type, data: about }) => type.endsWith('.escalated') && about['exchangeId'] === id,
    );
    expect(Object.keys(calledIn.data).sort()).toEqual(['exchangeId', 'href', 'state']);
    const closed = await inState(vilvoorde, id, 'CLOSED', drill as unknown as typeof header);
    expect(closed.timeline.map((each) => each.action)).toEqual(
      expect.arrayContaining(['REMINDER_50', 'REMINDER_80', 'REMINDER_100', 'ESCALATION', 'EXPIRE', 'CLOSE']),
    );
    await police.close();
  });
});

describe('a request about which something is asked back', () => {
  const say = (http: Http, requestId: string, what: 'askBack' | 'clarify', text: string) =>
    http.POST(`/informationRequests/{requestId}/${what}`, {
      params: { path: { requestId }, ...idempotent() },
      body: { text },
    });

  it('stands still with its sender, and goes on with what was left of its term', async () => {
    const { mechelen, id } = await asked();
    const ajh = await partner('system-ajh');
    const before = await inState(mechelen, id, 'DELIVERED');
    expect((await say(ajh, id, 'askBack', 'Which help is meant?')).data?.state).toBe('CLARIFYING');
    const waiting = await track(mechelen, id);
    expect(waiting?.holder?.organizationId).toBe(BY_NAME.mechelen);
    expect(waiting?.nextStep?.step).toBe('CLARIFICATION_REMINDER');
    expect((await say(mechelen, id, 'clarify', 'Help with housing')).data?.state).toBe('IN_PROGRESS');
    const after = await track(mechelen, id);
    expect(after?.holder?.organizationId).toBe(BY_NAME.ajh);
    expect(after?.nextStep?.step).toBe('REMINDER_50');
    // Later by what was waited, and by no more than this test took.
    const later = Date.parse(after!.nextStep!.at) - Date.parse(before.nextStep!.at);
    expect(later).toBeGreaterThanOrEqual(0);
    expect(later).toBeLessThan(60_000);
  });

  it('is clarified by its sender only, and asked back by its recipient only', async () => {
    const { mechelen, id } = await asked();
    const ajh = await partner('system-ajh');
    await inState(mechelen, id, 'DELIVERED');
    expect((await say(mechelen, id, 'askBack', 'Which help is meant?')).response.status).toBe(403);
    expect((await say(mechelen, id, 'clarify', 'Help with housing')).response.status).toBe(409);
    await say(ajh, id, 'askBack', 'Which help is meant?');
    expect((await say(ajh, id, 'clarify', 'Help with housing')).response.status).toBe(403);
    expect((await track(mechelen, id))?.state).toBe('CLARIFYING');
  });

  it('can still be answered, declined and withdrawn', async () => {
    for (const [what, state] of [
      ['decline', 'DECLINED'],
      ['withdraw', 'WITHDRAWN'],
    ] as const) {
      const { mechelen, id } = await asked();
      const ajh = await partner('system-ajh');
      await inState(mechelen, id, 'DELIVERED');
      await say(ajh, id, 'askBack', 'Which help is meant?');
      expect((await act(what === 'decline' ? ajh : mechelen, id, what)).data?.state).toBe(state);
    }
  });
});

describe('a request to an organization that is not competent', () => {
  it('ends with who is, and nothing of it reaches that one', async () => {
    const { mechelen, id } = await asked();
    const [ajh, vdab] = [await partner('system-ajh'), await partner('system-vdab')];
    await inState(mechelen, id, 'DELIVERED');
    const { data } = await ajh.POST('/informationRequests/{requestId}/refer', {
      params: { path: { requestId: id }, ...idempotent() },
      body: { organizationId: BY_NAME.vdab },
    });
    expect(data?.state).toBe('NOT_COMPETENT');
    const read = await mechelen.POST('/informationRequests/{requestId}/read', {
      params: { path: { requestId: id } },
      body: { purpose: PURPOSE, legalBasis: 'be.livc.2018', motive: 'To see who is competent' },
    });
    expect(read.data?.referredTo?.organizationId).toBe(BY_NAME.vdab);
    expect((await track(mechelen, id))?.nextStep?.step).toBe('CLOSING');
    expect(await track(vdab, id)).toBeUndefined();
  });
});

describe('over AMQP', () => {
  it('a request is sent, answered and withdrawn through the same verbs as over HTTP', async () => {
    const mechelen = await amqpPartner('system-mechelen');
    const ajh = await amqpPartner('system-ajh');
    const sent = await mechelen.ask('informationRequest.create', { body: request() });
    const exchangeId = sent.data['exchangeId'];
    expect(sent.type).toMatch(/informationRequest\.create\.reply$/);
    await ajh.next(({ type, data }) => type.endsWith('.requested') && data['exchangeId'] === exchangeId);
    const answered = await ajh.ask('informationRequest.answer', {
      exchangeId,
      body: { complete: false, content: care },
    });
    expect(answered.data['state']).toBe('PARTIAL');
    const withdrawn = await mechelen.ask('informationRequest.withdraw', { exchangeId });
    expect(withdrawn.data['state']).toBe('WITHDRAWN');
    await ajh.next(({ type, data }) => type.endsWith('.withdrawn') && data['exchangeId'] === exchangeId);
    await Promise.all([mechelen.close(), ajh.close()]);
  });

  it('a notification reaches its recipient as a thin event, and a duplicate gets the original receipt', async () => {
    const mechelen = await amqpPartner('system-mechelen');
    const ajh = await amqpPartner('system-ajh');
    const [id, body] = [randomUUID(), notification()];
    const first = await mechelen.ask('caseNotification.send', { body }, id);
    const second = await mechelen.ask('caseNotification.send', { body }, id);
    expect(second.data).toEqual(first.data);
    const event = await ajh.next(
      ({ type, data }) => type.endsWith('.sent') && data['exchangeId'] === first.data['exchangeId'],
    );
    expect(JSON.stringify(event)).not.toContain('Zonderland');
    await Promise.all([mechelen.close(), ajh.close()]);
  });

  it('a refusal comes back as a problem on the own queue', async () => {
    const mechelen = await amqpPartner('system-mechelen');
    const answer = await mechelen.ask('caseNotification.send', { body: notification({ purpose: undefined }) });
    expect(answer.type).toMatch(/problemReply$/);
    expect(answer.data['type']).toBe('urn:problem-type:schakel:exchange:purposeMissing');
    await mechelen.close();
  });

  it('a partner cannot write to the exchange of another', async () => {
    const known = await credentials();
    const own = systemOf(known, 'system-mechelen');
    const other = systemOf(known, 'system-ajh');
    const stranger = await amqpPartner('system-mechelen', {
      amqp: { ...own.amqp, inboundExchange: other.amqp.inboundExchange },
    });
    await expect(stranger.send('caseNotification.send', { body: notification() })).rejects.toThrow();
    await stranger.close();
  });
});
