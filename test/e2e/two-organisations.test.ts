import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { OperationId } from '../../activities/policy/disclose';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { operations } from '../../openapi/generated/operations';
import { database, call, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { announced, BYTES_AT } from '../support/attachments';
import { earlySignal, notification, phenomenon, request, supportQuestion } from '../support/messages';
import { person } from '../support/person';

/** Ids of what is Mechelen's and its partners', or of nothing. */
interface Ids {
  readonly request: string;
  readonly notification: string;
  readonly consultation: string;
  readonly signal: string;
  readonly phenomenon: string;
  readonly supportQuestion: string;
  readonly entry: string;
  readonly partner: string;
  readonly attachment: string;
}

interface Attempt {
  readonly path?: string;
  readonly body?: object;
  readonly bytes?: Buffer;
}

const reading = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
const content = { subjectCategory: 'PERSON_OF_CONCERN' };
const evaluation = (id: string) => ({
  subject: { type: 'organization', id: BY_NAME.vilvoorde },
  action: { name: 'readInformationRequest' },
  resource: { type: 'exchange', id, properties: { categories: ['identity'] } },
  context: { purpose: PURPOSE, legalBasis: GROUND, motive: true },
});

/**
 * How an organization would reach into another's, in every operation of the contract. Where an operation has no way to
 * name anything of another's it is asked as it is, and what it answers must hold nothing of theirs.
 */
const ATTEMPTS: { readonly [Op in OperationId]: (ids: Ids) => Attempt } = {
  getHealth: () => ({}),
  getMe: () => ({}),
  listOrganizations: () => ({}),
  createInformationRequest: ({ request: parentRequestId }) => ({
    body: { ...request({ recipientId: BY_NAME.ajh }), caseReference: FIXED, parentRequestId },
  }),
  listInformationRequests: ({ request: after }) => ({ path: `/informationRequests?after=${after}` }),
  getInformationRequest: () => ({}),
  readInformationRequest: () => ({ body: reading }),
  submitInformationRequest: () => ({}),
  authorizeInformationRequest: () => ({}),
  refuseInformationRequest: () => ({ body: { reasonCode: 'NOT_NECESSARY' } }),
  acknowledgeInformationRequest: () => ({}),
  startInformationRequest: () => ({}),
  answerInformationRequest: () => ({ body: { complete: true, content } }),
  askBackInformationRequest: () => ({ body: { text: 'Which help is meant?' } }),
  clarifyInformationRequest: () => ({ body: { text: 'Help with housing' } }),
  referInformationRequest: () => ({ body: {} }),
  declineInformationRequest: () => ({}),
  withdrawInformationRequest: () => ({}),
  closeInformationRequest: () => ({}),
  sendCaseNotification: () => ({ body: { ...notification({ recipientId: BY_NAME.vsse }), caseReference: FIXED } }),
  listCaseNotifications: ({ notification: after }) => ({ path: `/caseNotifications?after=${after}` }),
  getCaseNotification: () => ({}),
  readCaseNotification: () => ({ body: reading }),
  acknowledgeCaseNotification: () => ({}),
  retractCaseNotification: () => ({}),
  openCaseConsultation: () => ({
    body: { livcId: BY_NAME.mechelenLivc, caseReference: FIXED, ...reading, subjectCategory: 'MINOR' },
  }),
  listCaseConsultations: ({ consultation: after }) => ({ path: `/caseConsultations?after=${after}` }),
  getCaseConsultation: () => ({}),
  readCaseConsultation: () => ({ body: reading }),
  approveCaseConsultation: () => ({}),
  contributeToCaseConsultation: () => ({ body: { motive: MOTIVE, content } }),
  closeCaseConsultation: () => ({}),
  submitSignal: () => ({ body: earlySignal({ ...signalled, recipientId: BY_NAME.mechelenPolice }) }),
  listSignals: ({ signal: after }) => ({ path: `/signals?after=${after}` }),
  getSignal: () => ({}),
  readSignal: () => ({ body: reading }),
  acknowledgeSignal: () => ({}),
  triageSignal: ({ consultation: consultationId }) => ({
    body: { outcome: 'LIVC_CASE', reason: MOTIVE, consultationId },
  }),
  withdrawSignal: () => ({}),
  reportPhenomenon: () => ({ body: phenomenon({ nis: 23088 }) }),
  listPhenomenonReports: ({ phenomenon: after }) => ({ path: `/phenomenonReports?after=${after}` }),
  getPhenomenonReport: () => ({}),
  readPhenomenonReport: () => ({ body: reading }),
  assessPhenomenonReport: () => ({ body: { measure: 'DIALOGUE' } }),
  withdrawPhenomenonReport: () => ({}),
  getPhenomenonAggregate: () => ({ path: '/phenomenonAggregates?quarter=2019-Q1' }),
  askSupportQuestion: () => ({ body: supportQuestion({ recipientId: BY_NAME.mechelenPolice }) }),
  listSupportQuestions: ({ supportQuestion: after }) => ({ path: `/supportQuestions?after=${after}` }),
  getSupportQuestion: () => ({}),
  readSupportQuestion: () => ({ body: reading }),
  acceptSupportQuestion: () => ({}),
  answerSupportQuestion: () => ({ body: { answer: 'Talk to the school first.' } }),
  followUpSupportQuestion: () => ({ body: { question: 'And if the school does not want to?' } }),
  declineSupportQuestion: () => ({}),
  withdrawSupportQuestion: () => ({}),
  closeSupportQuestion: () => ({}),
  proposeLesson: () => ({ body: { title: 'Begin at school', lesson: 'Talk to the school first.' } }),
  agreeToLesson: () => ({}),
  refuseLesson: () => ({}),
  listLessons: ({ supportQuestion: after }) => ({ path: `/lessons?after=${after}` }),
  beginAttachment: ({ request: exchangeId }) => ({
    body: { ...announced(Buffer.from('x')), exchangeId, purpose: PURPOSE },
  }),
  getAttachment: () => ({}),
  uploadAttachmentContent: () => ({ bytes: Buffer.from('x') }),
  downloadAttachment: ({ request: exchangeId }) => ({ body: { exchangeId, ...reading } }),
  proposeRegisterEntry: ({ request: exchangeId }) => ({
    body: { kind: 'EXPORT', motive: MOTIVE, grant: { exchangeId } },
  }),
  listRegisterEntries: ({ entry: after }) => ({ path: `/registerEntries?kind=UNMASKING&after=${after}` }),
  getRegisterEntry: () => ({}),
  approveRegisterEntry: () => ({}),
  rejectRegisterEntry: () => ({}),
  endRegisterEntry: () => ({}),
  reviewRegisterEntry: () => ({}),
  followEvents: () => ({}),
  readInbox: ({ request: caseId }) => ({ path: `/inbox?caseId=${caseId}` }),
  acknowledgeInbox: () => ({ body: { upTo: '0' } }),
  readWebhookSecret: () => ({}),
  listPartners: () => ({}),
  getPartner: ({ partner }) => ({ path: `/partners/${partner}` }),
  pausePartner: ({ partner }) => ({ path: `/partners/${partner}/pause` }),
  resumePartner: ({ partner }) => ({ path: `/partners/${partner}/resume` }),
  setMaintenance: ({ partner }) => ({
    path: `/partners/${partner}/maintenance`,
    body: { from: '2026-01-01T00:00:00Z', to: '2036-01-01T00:00:00Z' },
  }),
  listParkedMessages: ({ partner }) => ({ path: `/parkedMessages?organizationId=${partner}` }),
  replayParkedMessages: ({ partner }) => ({ body: { organizationId: partner, dryRun: false } }),
  exportExchange: ({ request: exchangeId }) => ({ body: { exchangeId, ...reading } }),
  explainDecision: ({ request: exchangeId }) => ({ body: { exchangeId, purpose: 'OVERSIGHT', motive: MOTIVE } }),
  evaluateAccess: ({ request: id }) => ({ body: evaluation(id) }),
  evaluateAccesses: ({ request: id }) => ({ body: { evaluations: [evaluation(id), evaluation(id)] } }),
};
const signalled = { content: { subjectCategory: 'MINOR' } };
/** The very same body is sent twice, so that only the ids differ. */
const FIXED = randomUUID();

let pool: Pool;
let theirs: Ids;
let nothing: Ids;

/** An id that nobody has, next to one that somebody has: a cursor stands at the same place. */
const nextTo = (id: string) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

beforeAll(async () => {
  pool = database();
  const send = async (path: string, body: object, clientId = 'system-mechelen') => {
    const headers = { 'Idempotency-Key': randomUUID() };
    return String((await call(clientId, 'POST', path, { body, headers })).body['exchangeId']);
  };
  const [requestId, notificationId] = [
    await send('/informationRequests', request()),
    await send('/caseNotifications', notification()),
  ];
  const [piet, mia, joke] = [await person('piet'), await person('mia'), await person('joke')];
  const opened = await piet.call('POST', '/caseConsultations', {
    body: { livcId: BY_NAME.mechelenLivc, caseReference: randomUUID(), ...reading, subjectCategory: 'MINOR' },
  });
  const consultationId = String(opened.body['exchangeId']);
  await mia.call('POST', `/caseConsultations/${consultationId}/approve`);
  const proposed = await joke.call('POST', '/registerEntries', {
    body: { kind: 'UNMASKING', motive: MOTIVE, grant: { exchangeId: notificationId, categories: ['care'] } },
  });
  const begun = await call('system-mechelen', 'POST', '/attachments', {
    body: { ...announced(Buffer.from('x')), caseReference: randomUUID(), purpose: PURPOSE },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  const signalId = await send('/signals', earlySignal(), 'system-school');
  const phenomenonId = await send('/phenomenonReports', phenomenon(), 'system-school');
  const supportQuestionId = await send('/supportQuestions', supportQuestion(), 'system-genk');
  theirs = {
    request: requestId,
    notification: notificationId,
    consultation: consultationId,
    signal: signalId,
    phenomenon: phenomenonId,
    supportQuestion: supportQuestionId,
    entry: String(proposed.body['entryId']),
    partner: BY_NAME.mechelen,
    attachment: String(begun.body['attachmentId']),
  };
  expect(Object.values(theirs)).not.toContain('undefined');
  nothing = {
    request: nextTo(requestId),
    notification: nextTo(notificationId),
    consultation: nextTo(consultationId),
    signal: nextTo(signalId),
    phenomenon: nextTo(phenomenonId),
    supportQuestion: nextTo(supportQuestionId),
    entry: nextTo(theirs.entry),
    partner: nextTo(theirs.partner),
    attachment: nextTo(theirs.attachment),
  };
  await settled([requestId, notificationId, signalId, phenomenonId]);
  // Its days are seconds: from here on nothing happens to it by itself.
  await until(async () => {
    const { body } = await call('system-genk', 'GET', `/supportQuestions/${supportQuestionId}`, {
      headers: { 'Schakel-Purpose': PURPOSE },
    });
    return body['nextStep'] === undefined;
  });
});
afterAll(() => pool.end());

/** What the service itself still does with what was sent, has been done: it is with its recipient. */
const settled = (sent: string[]) =>
  until(async () => {
    const { rows } = await pool.query<{ count: number }>(
      `SELECT count(DISTINCT exchange_id)::int AS count FROM step WHERE exchange_id = ANY($1) AND receipt = 'DELIVERED'`,
      [sent],
    );
    return rows[0]!.count === sent.length;
  });

/** Everything that an outsider could have changed. */
async function untouched(): Promise<unknown> {
  const ids = [
    theirs.request,
    theirs.notification,
    theirs.consultation,
    theirs.signal,
    theirs.phenomenon,
    theirs.supportQuestion,
  ];
  const [exchanges, steps, entries, lanes] = await Promise.all([
    pool.query('SELECT id, state, version FROM exchange WHERE id = ANY($1) ORDER BY id', [ids]),
    pool.query('SELECT count(*) FROM step WHERE exchange_id = ANY($1)', [ids]),
    pool.query('SELECT * FROM register_entry WHERE id = $1 OR subject_id = ANY($2)', [theirs.entry, ids]),
    pool.query('SELECT paused_at, maintenance_to, acknowledged FROM lane WHERE organisation_id = $1', [theirs.partner]),
  ]);
  const attachments = await pool.query('SELECT * FROM attachment WHERE id = $1', [theirs.attachment]);
  return [exchanges.rows, steps.rows, entries.rows, lanes.rows, attachments.rows];
}

async function attempt(id: OperationId, ids: Ids) {
  const operation = operations[id];
  const { path = operation.path, body, bytes } = ATTEMPTS[id](ids);
  const filled = path
    .replace('{requestId}', ids.request)
    .replace('{notificationId}', ids.notification)
    .replace('{consultationId}', ids.consultation)
    .replace('{signalId}', ids.signal)
    .replace('{phenomenonId}', ids.phenomenon)
    .replace('{supportQuestionId}', ids.supportQuestion)
    .replace('{entryId}', ids.entry)
    .replace('{attachmentId}', ids.attachment);
  const answer = await call('system-vilvoorde', operation.method.toUpperCase(), filled, {
    base: operation.base,
    headers: {
      'Idempotency-Key': randomUUID(),
      ...(body ? {} : { 'Schakel-Purpose': PURPOSE }),
      ...(bytes ? BYTES_AT(0) : {}),
    },
    ...(body ? { body } : {}),
    ...(bytes ? { raw: bytes } : {}),
  });
  const headers = [...answer.headers].filter(
    ([name]) => !['belgov-trace-id', 'date', 'keep-alive', 'connection'].includes(name),
  );
  const text = answer.text
    .replaceAll(/urn:uuid:[0-9a-f-]+/g, '…')
    // A receipt names its message and moment, and is signed anew.
    .replaceAll(/"(messageId|occurredAt|signature)":"[^"]+"/g, '…');
  return { status: answer.status, headers, text };
}

const answered = (Object.keys(operations) as OperationId[]).filter((id) => !operations[id].streams);

describe('another organization', () => {
  it.each(answered)('gets of what is not its own in %s what it gets of nothing at all', async (id) => {
    const before = await untouched();
    const [there, absent] = [await attempt(id, theirs), await attempt(id, nothing)];
    expect(there).toEqual(absent);
    expect(there.status).toBeLessThan(500);
    // That the organization exists is no secret; everything of it is.
    const secret = Object.entries(theirs).filter(([name]) => name !== 'partner');
    for (const [, each] of secret) expect(there.text).not.toContain(each);
    expect(await untouched()).toEqual(before);
  });

  it('is told of nothing that happens to it on its stream of events', async () => {
    const vera = await person('vera');
    const seen = await vera.listen(async () => {
      const joke = await person('joke');
      await joke.call('POST', `/informationRequests/${theirs.request}/acknowledge`);
      // Its own comes after it: when this has arrived, the other would have.
      const own = await vera.call('POST', '/caseNotifications', { body: notification() });
      return String(own.body['exchangeId']);
    });
    expect(seen).not.toContain(theirs.request);
  });
});

const WRONG_SIDE: readonly (readonly [string, string, string])[] = [
  ...['acknowledge', 'start', 'decline'].map((verb) => ['its sender', 'system-mechelen', verb] as const),
  ...['submit', 'authorize', 'withdraw', 'close'].map((verb) => ['its recipient', 'system-ajh', verb] as const),
];

describe('a party', () => {
  it.each(WRONG_SIDE)('that is %s (%s) cannot %s a request', async (_side, clientId, verb) => {
    const before = await untouched();
    const answer = await call(clientId, 'POST', `/informationRequests/${theirs.request}/${verb}`, {
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect([403, 409]).toContain(answer.status);
    expect(await untouched()).toEqual(before);
  });
});
