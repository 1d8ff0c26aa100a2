import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { ReadOperation } from '../../activities/exchange/operation';
import type { OperationId } from '../../activities/policy/disclose';
import { BY_NAME } from '../../infra/local/demo/organisations';
import type { BodyOf } from '../../api/operations/call';
import { operations } from '../../openapi/generated/operations';
import { database, call, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { announced, BYTES_AT } from '../support/attachments';
import {
  caseTransfer,
  earlySignal,
  individualTrajectory,
  informationCard,
  notification,
  phenomenon,
  planAction,
  release,
  request,
  supportQuestion,
} from '../support/messages';
import { person } from '../support/person';

/** Ids of what is Mechelen's and its partners', or of nothing, as the contract names them in addresses. */
type Ids = Readonly<
  Record<
    | 'requestId'
    | 'notificationId'
    | 'consultationId'
    | 'signalId'
    | 'phenomenonId'
    | 'releaseId'
    | 'transferId'
    | 'supportQuestionId'
    | 'cardId'
    | 'planActionId'
    | 'individualTrajectoryId'
    | 'entryId'
    | 'attachmentId'
    | 'organizationId',
    string
  >
>;

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

/** Operations with a body of their own: what is in it has to be said here. */
type SayingOperation = {
  [Op in Exclude<OperationId, ReadOperation>]: BodyOf<Op> extends undefined ? never : Op;
}[Exclude<OperationId, ReadOperation>];

/**
 * How an organization would reach into another's, in every operation of the contract. Where an operation has no way to
 * name anything of another's it is asked as it is, and what it answers must hold nothing of theirs.
 */
const ATTEMPTS: { readonly [Op in SayingOperation]: (ids: Ids) => Attempt } & {
  readonly [Op in OperationId]?: (ids: Ids) => Attempt;
} = {
  createInformationRequest: ({ requestId: parentRequestId }) => ({
    body: { ...request({ recipientId: BY_NAME.ajh }), caseReference: FIXED, parentRequestId },
  }),
  refuseInformationRequest: () => ({ body: { reasonCode: 'NOT_NECESSARY' } }),
  answerInformationRequest: () => ({ body: { complete: true, content } }),
  askBackInformationRequest: () => ({ body: { text: 'Which help is meant?' } }),
  clarifyInformationRequest: () => ({ body: { text: 'Help with housing' } }),
  referInformationRequest: () => ({ body: {} }),
  sendCaseNotification: () => ({ body: { ...notification({ recipientId: BY_NAME.vsse }), caseReference: FIXED } }),
  openCaseConsultation: () => ({
    body: { livcId: BY_NAME.mechelenLivc, caseReference: FIXED, ...reading, subjectCategory: 'MINOR' },
  }),
  decideInConsultation: () => ({ body: { outcome: 'NO_FOLLOW_UP', attendeeIds: [] } }),
  reviewConsultation: () => ({ body: { text: 'It goes well, and goes on.' } }),
  renewConsultation: () => ({ body: { reason: 'It has not come to its end.' } }),
  proposeFeedback: () => ({ body: { content } }),
  contributeToCaseConsultation: () => ({ body: { motive: MOTIVE, content } }),
  submitSignal: () => ({ body: earlySignal({ ...signalled, recipientId: BY_NAME.mechelenPolice }) }),
  triageSignal: ({ consultationId }) => ({
    body: { outcome: 'LIVC_CASE', reason: MOTIVE, consultationId },
  }),
  announceRelease: ({ releaseId: parentReleaseId }) => ({
    body: release({ parentReleaseId, plannedAt: '2036-01-01T00:00:00Z' }),
  }),
  changeRelease: () => ({ body: { plannedAt: '2036-01-01T00:00:00Z' } }),
  prepareRelease: () => ({ body: { preparation: 'NO_FOLLOW_UP', text: 'The family takes care of it.' } }),
  proposeCaseTransfer: ({ consultationId }) => ({ body: caseTransfer({ sourceIds: [consultationId] }) }),
  refuseCaseTransfer: () => ({ body: { reason: 'OTHER', text: 'The person does not live here.' } }),
  reportPhenomenon: () => ({ body: phenomenon({ nis: 23088 }) }),
  assessPhenomenonReport: () => ({ body: { measure: 'DIALOGUE' } }),
  getPhenomenonAggregate: () => ({ path: '/phenomenonAggregates?quarter=2019-Q1' }),
  askSupportQuestion: () => ({ body: supportQuestion({ recipientId: BY_NAME.mechelenPolice }) }),
  answerSupportQuestion: () => ({ body: { answer: 'Talk to the school first.' } }),
  followUpSupportQuestion: () => ({ body: { question: 'And if the school does not want to?' } }),
  proposeLesson: () => ({ body: { title: 'Begin at school', lesson: 'Talk to the school first.' } }),
  proposeIndividualTrajectory: ({ consultationId }) => ({ body: individualTrajectory({ consultationId }) }),
  reportIndividualTrajectory: () => ({ body: { goals: [{ domain: 'WORK', status: 'ON_TRACK' }] } }),
  reviewIndividualTrajectory: () => ({ body: { answers: [{ domain: 'WORK', text: 'Try it for another month.' }] } }),
  stopIndividualTrajectory: () => ({ body: { reasonCode: 'MOVED' } }),
  closeIndividualTrajectory: () => ({ body: { outcome: 'COMPLETED' } }),
  listLessons: ({ supportQuestionId: after }) => ({ path: `/lessons?after=${after}` }),
  sendInformationCard: () => ({
    body: { ...informationCard({ recipientId: BY_NAME.mechelenPolice }), entityReference: FIXED },
  }),
  stateCardMeasure: () => ({ body: { measure: 'OTHER' } }),
  passInformationCardOn: () => ({ body: { recipientId: BY_NAME.vilvoordePolice, ...reading } }),
  recallInformationCard: () => ({ body: { version: 9 } }),
  assignPlanAction: () => ({ body: planAction() }),
  reportPlanAction: () => ({ body: { progress: 'ON_TRACK', text: 'Two schools have begun.' } }),
  reportPlanActionDone: () => ({ body: { text: 'All schools have done it.' } }),
  revisePlanAction: () => ({ body: { plan: 'demonstration-next' } }),
  endPlanAction: () => ({ body: { reasonCode: 'NO_LONGER_NEEDED' } }),
  getPlanOverview: () => ({ path: '/planOverview?plan=flanders-2020-2024' }),
  beginAttachment: ({ requestId: exchangeId }) => ({
    body: { ...announced(Buffer.from('x')), exchangeId, purpose: PURPOSE },
  }),
  uploadAttachmentContent: () => ({ bytes: Buffer.from('x') }),
  downloadAttachment: ({ requestId: exchangeId }) => ({ body: { exchangeId, ...reading } }),
  proposeRegisterEntry: ({ requestId: exchangeId }) => ({
    body: { kind: 'EXPORT', motive: MOTIVE, grant: { exchangeId } },
  }),
  listRegisterEntries: ({ entryId: after }) => ({ path: `/registerEntries?kind=UNMASKING&after=${after}` }),
  readInbox: ({ requestId: caseId }) => ({ path: `/inbox?caseId=${caseId}` }),
  acknowledgeInbox: () => ({ body: { upTo: '0' } }),
  setMaintenance: ({ organizationId }) => ({
    path: `/partners/${organizationId}/maintenance`,
    body: { from: '2026-01-01T00:00:00Z', to: '2036-01-01T00:00:00Z' },
  }),
  listParkedMessages: ({ organizationId }) => ({ path: `/parkedMessages?organizationId=${organizationId}` }),
  replayParkedMessages: ({ organizationId }) => ({ body: { organizationId, dryRun: false } }),
  exportExchange: ({ requestId: exchangeId }) => ({ body: { exchangeId, ...reading } }),
  explainDecision: ({ requestId: exchangeId }) => ({ body: { exchangeId, purpose: 'OVERSIGHT', motive: MOTIVE } }),
  evaluateAccess: ({ requestId: id }) => ({ body: evaluation(id) }),
  evaluateAccesses: ({ requestId: id }) => ({ body: { evaluations: [evaluation(id), evaluation(id)] } }),
};
/** From Mechelen to VDAB, at terms of months: nothing happens to it by itself here. */
const toWork = () =>
  individualTrajectory({
    recipientId: BY_NAME.vdab,
    kind: 'TRAJECTORY',
    goals: [{ domain: 'WORK', text: 'A first job, with somebody along.' }],
    content: { subjectCategory: 'PERSON_OF_CONCERN', identity: { familyName: 'Zonderland' } },
  });
const signalled = { content: { subjectCategory: 'MINOR' } };
/** The very same body is sent twice, so that only the ids differ. */
const FIXED = randomUUID();

let pool: Pool;
let theirs: Ids;
let nothing: Ids;
/** Of these, what was exchanged. */
let exchanges: string[];

/** An id that nobody has, next to one that somebody has: a cursor stands at the same place. */
const nextTo = (id: string) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

beforeAll(async () => {
  pool = database();
  const send = async (path: string, body: object, clientId = 'system-mechelen') => {
    const headers = { 'Idempotency-Key': randomUUID() };
    return String((await call(clientId, 'POST', path, { body, headers })).body['exchangeId']);
  };
  const begun = {
    requestId: await send('/informationRequests', request()),
    notificationId: await send('/caseNotifications', notification()),
    signalId: await send('/signals', earlySignal(), 'system-school'),
    phenomenonId: await send('/phenomenonReports', phenomenon(), 'system-school'),
    releaseId: await send('/releases', release(), 'system-dg-epi'),
    supportQuestionId: await send('/supportQuestions', supportQuestion(), 'system-genk'),
    cardId: await send('/informationCards', informationCard(), 'system-ocad'),
    planActionId: await send('/planActions', planAction(), 'system-abb'),
    individualTrajectoryId: await send('/individualTrajectories', toWork()),
  };
  const [piet, mia, joke] = [await person('piet'), await person('mia'), await person('joke')];
  const opened = await piet.call('POST', '/caseConsultations', {
    body: { livcId: BY_NAME.mechelenLivc, caseReference: randomUUID(), ...reading, subjectCategory: 'MINOR' },
  });
  const consultationId = String(opened.body['exchangeId']);
  const handedOver = await piet.call('POST', '/caseTransfers', {
    body: caseTransfer({ recipientId: BY_NAME.genk, residence: 71016 }),
  });
  const transferId = String(handedOver.body['exchangeId']);
  await mia.call('POST', `/caseConsultations/${consultationId}/approve`);
  const proposed = await joke.call('POST', '/registerEntries', {
    body: { kind: 'UNMASKING', motive: MOTIVE, grant: { exchangeId: begun.notificationId, categories: ['care'] } },
  });
  const attachment = await call('system-mechelen', 'POST', '/attachments', {
    body: { ...announced(Buffer.from('x')), caseReference: randomUUID(), purpose: PURPOSE },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  theirs = {
    ...begun,
    consultationId,
    transferId,
    entryId: String(proposed.body['entryId']),
    organizationId: BY_NAME.mechelen,
    attachmentId: String(attachment.body['attachmentId']),
  };
  expect(Object.values(theirs)).not.toContain('undefined');
  nothing = Object.fromEntries(Object.entries(theirs).map(([name, id]) => [name, nextTo(id)])) as Ids;
  exchanges = [consultationId, transferId, ...Object.values(begun)];
  await settled([transferId, ...Object.values(begun)]);
  // Its days are seconds: from here on nothing happens to it by itself.
  await until(async () => {
    const { body } = await call('system-genk', 'GET', `/supportQuestions/${begun.supportQuestionId}`, {
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
  const [rows, steps, entries, lanes] = await Promise.all([
    pool.query('SELECT id, state, version FROM exchange WHERE id = ANY($1) ORDER BY id', [exchanges]),
    pool.query('SELECT count(*) FROM step WHERE exchange_id = ANY($1)', [exchanges]),
    pool.query('SELECT * FROM register_entry WHERE id = $1 OR subject_id = ANY($2)', [theirs.entryId, exchanges]),
    pool.query('SELECT paused_at, maintenance_to, acknowledged FROM lane WHERE organisation_id = $1', [
      theirs.organizationId,
    ]),
  ]);
  const attachments = await pool.query('SELECT * FROM attachment WHERE id = $1', [theirs.attachmentId]);
  return [rows.rows, steps.rows, entries.rows, lanes.rows, attachments.rows];
}

/** What an operation is asked with that is alike for every type of exchange. */
function alike(id: OperationId, ids: Ids): Attempt {
  const { action, path } = operations[id];
  if (action === 'readContent') return { body: reading };
  if (action !== 'trackExchange' || path.includes('{')) return {};
  // A page that begins behind something of theirs.
  const [, name] =
    Object.values(operations)
      .map((each) => new RegExp(`^${path}/\\{(\\w+)\\}$`).exec(each.path))
      .find((found) => found !== null) ?? [];
  return name === undefined ? {} : { path: `${path}?after=${ids[name as keyof Ids]}` };
}

async function attempt(id: OperationId, ids: Ids) {
  const operation = operations[id];
  const { path = operation.path, body, bytes } = ATTEMPTS[id]?.(ids) ?? alike(id, ids);
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: keyof Ids) => ids[name]);
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
    const secret = Object.entries(theirs).filter(([name]) => name !== 'organizationId');
    for (const [, each] of secret) expect(there.text).not.toContain(each);
    expect(await untouched()).toEqual(before);
  });

  it('is told of nothing that happens to it on its stream of events', async () => {
    const vera = await person('vera');
    const seen = await vera.listen(async () => {
      const joke = await person('joke');
      await joke.call('POST', `/informationRequests/${theirs.requestId}/acknowledge`);
      // Its own comes after it: when this has arrived, the other would have.
      const own = await vera.call('POST', '/caseNotifications', { body: notification() });
      return String(own.body['exchangeId']);
    });
    expect(seen).not.toContain(theirs.requestId);
  });
});

const WRONG_SIDE: readonly (readonly [string, string, string])[] = [
  ...['acknowledge', 'start', 'decline'].map((verb) => ['its sender', 'system-mechelen', verb] as const),
  ...['submit', 'authorize', 'withdraw', 'close'].map((verb) => ['its recipient', 'system-ajh', verb] as const),
];

describe('a party', () => {
  it.each(WRONG_SIDE)('that is %s (%s) cannot %s a request', async (_side, clientId, verb) => {
    const before = await untouched();
    const answer = await call(clientId, 'POST', `/informationRequests/${theirs.requestId}/${verb}`, {
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect([403, 409]).toContain(answer.status);
    expect(await untouched()).toEqual(before);
  });
});
