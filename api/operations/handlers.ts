/** One handler for each operation of the contract: it names the verb and nothing else. */
import type { operations as Contract } from '../../openapi/generated/schakel';
import { readStatementOf } from '../../activities/attachment/download';
import * as uploads from '../../activities/attachment/upload';
import { evaluate, evaluateAll } from '../../activities/access/evaluate';
import { explain } from '../../activities/access/explain';
import * as consulting from '../../activities/consultation/move';
import { openConsultation } from '../../activities/consultation/open';
import * as consultations from '../../activities/consultation/reading';
import { proposeEntry } from '../../activities/register/propose';
import * as entries from '../../activities/register/reading';
import * as settling from '../../activities/register/settle';
import * as answering from '../../activities/request/answering';
import { createRequest } from '../../activities/request/create';
import * as requests from '../../activities/request/reading';
import * as sending from '../../activities/request/sending';
import { phenomenonAggregate } from '../../activities/phenomenon/aggregate';
import * as assessing from '../../activities/phenomenon/assess';
import * as phenomena from '../../activities/phenomenon/reading';
import { reportPhenomenon } from '../../activities/phenomenon/report';
import * as signals from '../../activities/signal/reading';
import { submitSignal } from '../../activities/signal/submit';
import * as triaging from '../../activities/signal/triage';
import { askSupportQuestion } from '../../activities/support/ask';
import * as lessons from '../../activities/support/lesson';
import * as supporting from '../../activities/support/move';
import * as supportQuestions from '../../activities/support/reading';
import { acknowledgeNotification, retractNotification } from '../../activities/notification/move';
import * as notifications from '../../activities/notification/reading';
import { sendNotification } from '../../activities/notification/send';
import { acknowledgeInbox, readInbox } from '../../activities/delivery/inbox';
import { listParked } from '../../activities/delivery/parked';
import { getPartner, listPartners } from '../../activities/delivery/partners';
import { replayParked, type ReplayReceipt } from '../../activities/delivery/replay';
import * as steering from '../../activities/delivery/steer';
import { readWebhookSecret } from '../../activities/delivery/webhook-secret';
import { exportExchange } from '../../activities/exchange/export';
import type { AttachmentReceipt, EntryReceipt, LaneReceipt, Message, Receipt } from '../../activities/exchange/message';
import type { Caller } from '../../activities/policy/caller';
import { disclose, type AnswerOf, type Disclosed, type OperationId } from '../../activities/policy/disclose';
import { NO_EXCHANGE } from '../../activities/policy/exchange-facts';
import type { Organisation } from '../../activities/policy/register';
import type { Service } from '../../activities/service';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import type { PartsHealth } from './health';
import { healthOf } from './health';

type BodyOf<Op extends OperationId> = Contract[Op] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;
type QueryOf<Op extends OperationId> = Contract[Op]['parameters'] extends { query?: infer Query } ? Query : undefined;

/** A validated call, as a handler gets it. */
export interface Call<Op extends OperationId> {
  readonly service: Service;
  readonly caller: Caller;
  readonly message: Message;
  readonly purpose: Purpose | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: NonNullable<QueryOf<Op>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: BodyOf<Op>;
  /** What an operation that takes bytes is sent. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly parts: () => Promise<PartsHealth>;
  readonly putBack: (parkedId: string) => Promise<boolean>;
}

/** What streams is no single answer; api/live serves it. */
type AnsweredOperation = Exclude<OperationId, 'followEvents'>;

export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Disclosed<AnswerOf<Op>>>;

type Answering<R> = {
  [Op in OperationId]: AnswerOf<Op> extends R ? (R extends AnswerOf<Op> ? Op : never) : never;
}[OperationId];
type WritingOperation =
  | Answering<Receipt>
  | Answering<EntryReceipt>
  | Answering<LaneReceipt>
  | Answering<ReplayReceipt>
  | Answering<AttachmentReceipt>;

/** A verb that writes answers with its receipt, which leaves like every other body: through `disclose`. */
function receipted<Op extends WritingOperation>(
  operation: Op,
  verb: (call: Call<Op>) => Promise<AnswerOf<Op>>,
): Handler<Op> {
  return async (call) =>
    disclose(call.service, { operation, caller: call.caller, subjects: [] }, NO_EXCHANGE, await verb(call));
}

function idIn(path: Readonly<Record<string, string>>, name: string): string {
  const id = path[name];
  if (id === undefined) throw new Refusal('resourceNotFound');
  return id;
}

function presented(organisation: Organisation) {
  return {
    organizationId: organisation.id,
    name: organisation.name,
    level: organisation.level,
    kind: organisation.kind,
    identifiers: organisation.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
}

const request = (path: Readonly<Record<string, string>>) => idIn(path, 'requestId');
const notification = (path: Readonly<Record<string, string>>) => idIn(path, 'notificationId');
const consultation = (path: Readonly<Record<string, string>>) => idIn(path, 'consultationId');
const signal = (path: Readonly<Record<string, string>>) => idIn(path, 'signalId');
const phenomenon = (path: Readonly<Record<string, string>>) => idIn(path, 'phenomenonId');
const supportQuestion = (path: Readonly<Record<string, string>>) => idIn(path, 'supportQuestionId');
const attachment = (path: Readonly<Record<string, string>>) => idIn(path, 'attachmentId');
const entry = (path: Readonly<Record<string, string>>) => idIn(path, 'entryId');
const organisation = (path: Readonly<Record<string, string>>) => idIn(path, 'organizationId');
const DEFAULT_PAGE = 25;

export const handlers: { readonly [Op in AnsweredOperation]: Handler<Op> } = {
  getHealth: async ({ service, parts }) =>
    disclose(
      service,
      { operation: 'getHealth', caller: undefined, subjects: [] },
      NO_EXCHANGE,
      healthOf(await parts()),
    ),
  getMe: ({ service, caller }) =>
    disclose(service, { operation: 'getMe', caller, subjects: [] }, NO_EXCHANGE, {
      kind: caller.kind,
      ...(caller.name ? { name: caller.name } : {}),
      organization: presented(caller.organisation),
      functions: [...caller.functions],
      standsInFor: service.register
        .delegationsTo(caller.organisation.id, caller.actor)
        .map(({ delegator, functions }) => ({ delegator, functions: [...functions] })),
    }),
  listOrganizations: ({ service, caller }) =>
    disclose(service, { operation: 'listOrganizations', caller, subjects: [] }, NO_EXCHANGE, {
      self: '/schakel/v1/organizations',
      items: service.register.organisations().map(presented),
    }),

  createInformationRequest: receipted('createInformationRequest', ({ service, caller, message, body }) =>
    createRequest(service, caller, message, body),
  ),
  listInformationRequests: ({ service, caller, purpose, query }) =>
    requests.listRequests(service, caller, purpose, {
      role: query.role,
      state: query.state,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getInformationRequest: ({ service, caller, path, purpose }) =>
    requests.getRequest(service, caller, request(path), purpose),
  readInformationRequest: ({ service, caller, path, body }) =>
    requests.openRequest(service, caller, request(path), body),
  submitInformationRequest: receipted('submitInformationRequest', ({ service, caller, message, path }) =>
    sending.submitRequest(service, caller, message, request(path)),
  ),
  authorizeInformationRequest: receipted('authorizeInformationRequest', ({ service, caller, message, path }) =>
    sending.authorizeRequest(service, caller, message, request(path)),
  ),
  refuseInformationRequest: receipted('refuseInformationRequest', ({ service, caller, message, path, body }) =>
    sending.refuseRequest(service, caller, message, request(path), body.reasonCode),
  ),
  acknowledgeInformationRequest: receipted('acknowledgeInformationRequest', ({ service, caller, message, path }) =>
    answering.acknowledgeRequest(service, caller, message, request(path)),
  ),
  startInformationRequest: receipted('startInformationRequest', ({ service, caller, message, path }) =>
    answering.startRequest(service, caller, message, request(path)),
  ),
  answerInformationRequest: receipted('answerInformationRequest', ({ service, caller, message, path, body }) =>
    answering.answerRequest(service, caller, message, request(path), body),
  ),
  askBackInformationRequest: receipted('askBackInformationRequest', ({ service, caller, message, path, body }) =>
    answering.askBack(service, caller, message, request(path), body.text),
  ),
  clarifyInformationRequest: receipted('clarifyInformationRequest', ({ service, caller, message, path, body }) =>
    sending.clarify(service, caller, message, request(path), body.text),
  ),
  referInformationRequest: receipted('referInformationRequest', ({ service, caller, message, path, body }) =>
    answering.referRequest(service, caller, message, request(path), body.organizationId),
  ),
  declineInformationRequest: receipted('declineInformationRequest', ({ service, caller, message, path }) =>
    answering.declineRequest(service, caller, message, request(path)),
  ),
  withdrawInformationRequest: receipted('withdrawInformationRequest', ({ service, caller, message, path }) =>
    sending.withdrawRequest(service, caller, message, request(path)),
  ),
  closeInformationRequest: receipted('closeInformationRequest', ({ service, caller, message, path }) =>
    sending.closeRequest(service, caller, message, request(path)),
  ),

  sendCaseNotification: receipted('sendCaseNotification', ({ service, caller, message, body }) =>
    sendNotification(service, caller, message, body),
  ),
  listCaseNotifications: ({ service, caller, purpose, query }) =>
    notifications.listNotifications(service, caller, purpose, {
      role: query.role,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getCaseNotification: ({ service, caller, path, purpose }) =>
    notifications.getNotification(service, caller, notification(path), purpose),
  readCaseNotification: ({ service, caller, path, body }) =>
    notifications.openNotification(service, caller, notification(path), body),
  acknowledgeCaseNotification: receipted('acknowledgeCaseNotification', ({ service, caller, message, path }) =>
    acknowledgeNotification(service, caller, message, notification(path)),
  ),
  retractCaseNotification: receipted('retractCaseNotification', ({ service, caller, message, path }) =>
    retractNotification(service, caller, message, notification(path)),
  ),

  openCaseConsultation: receipted('openCaseConsultation', ({ service, caller, message, body }) =>
    openConsultation(service, caller, message, body),
  ),
  listCaseConsultations: ({ service, caller, purpose, query }) =>
    consultations.listConsultations(service, caller, purpose, {
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getCaseConsultation: ({ service, caller, path, purpose }) =>
    consultations.getConsultation(service, caller, consultation(path), purpose),
  readCaseConsultation: ({ service, caller, path, body }) =>
    consultations.readConsultation(service, caller, consultation(path), body),
  approveCaseConsultation: receipted('approveCaseConsultation', ({ service, caller, message, path }) =>
    consulting.approveConsultation(service, caller, message, consultation(path)),
  ),
  contributeToCaseConsultation: receipted('contributeToCaseConsultation', ({ service, caller, message, path, body }) =>
    consulting.contribute(service, caller, message, consultation(path), body),
  ),
  closeCaseConsultation: receipted('closeCaseConsultation', ({ service, caller, message, path }) =>
    consulting.closeConsultation(service, caller, message, consultation(path)),
  ),

  submitSignal: receipted('submitSignal', ({ service, caller, message, body }) =>
    submitSignal(service, caller, message, body),
  ),
  listSignals: ({ service, caller, purpose, query }) =>
    signals.listSignals(service, caller, purpose, {
      role: query.role,
      state: query.state,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getSignal: ({ service, caller, path, purpose }) => signals.getSignal(service, caller, signal(path), purpose),
  readSignal: ({ service, caller, path, body }) => signals.openSignal(service, caller, signal(path), body),
  acknowledgeSignal: receipted('acknowledgeSignal', ({ service, caller, message, path }) =>
    triaging.acknowledgeSignal(service, caller, message, signal(path)),
  ),
  triageSignal: receipted('triageSignal', ({ service, caller, message, path, body }) =>
    triaging.triageSignal(service, caller, message, signal(path), body),
  ),
  withdrawSignal: receipted('withdrawSignal', ({ service, caller, message, path }) =>
    triaging.withdrawSignal(service, caller, message, signal(path)),
  ),

  askSupportQuestion: receipted('askSupportQuestion', ({ service, caller, message, body }) =>
    askSupportQuestion(service, caller, message, body),
  ),
  listSupportQuestions: ({ service, caller, purpose, query }) =>
    supportQuestions.listSupportQuestions(service, caller, purpose, {
      role: query.role,
      state: query.state,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getSupportQuestion: ({ service, caller, path, purpose }) =>
    supportQuestions.getSupportQuestion(service, caller, supportQuestion(path), purpose),
  readSupportQuestion: ({ service, caller, path, body }) =>
    supportQuestions.openSupportQuestion(service, caller, supportQuestion(path), body),
  acceptSupportQuestion: receipted('acceptSupportQuestion', ({ service, caller, message, path }) =>
    supporting.acceptSupportQuestion(service, caller, message, supportQuestion(path)),
  ),
  answerSupportQuestion: receipted('answerSupportQuestion', ({ service, caller, message, path, body }) =>
    supporting.answerSupportQuestion(service, caller, message, supportQuestion(path), body),
  ),
  followUpSupportQuestion: receipted('followUpSupportQuestion', ({ service, caller, message, path, body }) =>
    supporting.followUpSupportQuestion(service, caller, message, supportQuestion(path), body),
  ),
  declineSupportQuestion: receipted('declineSupportQuestion', ({ service, caller, message, path }) =>
    supporting.declineSupportQuestion(service, caller, message, supportQuestion(path)),
  ),
  withdrawSupportQuestion: receipted('withdrawSupportQuestion', ({ service, caller, message, path }) =>
    supporting.withdrawSupportQuestion(service, caller, message, supportQuestion(path)),
  ),
  closeSupportQuestion: receipted('closeSupportQuestion', ({ service, caller, message, path }) =>
    supporting.closeSupportQuestion(service, caller, message, supportQuestion(path)),
  ),
  proposeLesson: receipted('proposeLesson', ({ service, caller, message, path, body }) =>
    lessons.proposeLesson(service, caller, message, supportQuestion(path), body),
  ),
  agreeToLesson: receipted('agreeToLesson', ({ service, caller, message, path }) =>
    lessons.agreeToLesson(service, caller, message, supportQuestion(path)),
  ),
  refuseLesson: receipted('refuseLesson', ({ service, caller, message, path }) =>
    lessons.refuseLesson(service, caller, message, supportQuestion(path)),
  ),
  listLessons: ({ service, caller, query }) =>
    lessons.listLessons(service, caller, { after: query.after, pageSize: query.pageSize ?? DEFAULT_PAGE }),

  reportPhenomenon: receipted('reportPhenomenon', ({ service, caller, message, body }) =>
    reportPhenomenon(service, caller, message, body),
  ),
  listPhenomenonReports: ({ service, caller, purpose, query }) =>
    phenomena.listReports(service, caller, purpose, {
      role: query.role,
      state: query.state,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getPhenomenonReport: ({ service, caller, path, purpose }) =>
    phenomena.getReport(service, caller, phenomenon(path), purpose),
  readPhenomenonReport: ({ service, caller, path, body }) =>
    phenomena.openReport(service, caller, phenomenon(path), body),
  assessPhenomenonReport: receipted('assessPhenomenonReport', ({ service, caller, message, path, body }) =>
    assessing.assessReport(service, caller, message, phenomenon(path), body.measure),
  ),
  withdrawPhenomenonReport: receipted('withdrawPhenomenonReport', ({ service, caller, message, path }) =>
    assessing.withdrawReport(service, caller, message, phenomenon(path)),
  ),
  getPhenomenonAggregate: ({ service, caller, query }) => phenomenonAggregate(service, caller, query.quarter),

  beginAttachment: receipted('beginAttachment', ({ service, caller, message, body }) =>
    uploads.beginAttachment(service, caller, message, body),
  ),
  getAttachment: ({ service, caller, path }) => uploads.getUpload(service, caller, attachment(path)),
  uploadAttachmentContent: ({ service, caller, path, headers, bytes }) =>
    uploads.uploadContent(service, caller, attachment(path), Number(headers['upload-offset']), bytes),
  downloadAttachment: ({ service, caller, path, body }) => readStatementOf(service, caller, attachment(path), body),

  proposeRegisterEntry: receipted('proposeRegisterEntry', ({ service, caller, message, body }) =>
    proposeEntry(service, caller, message, body),
  ),
  listRegisterEntries: ({ service, caller, query }) =>
    entries.listEntries(service, caller, {
      kind: query.kind,
      state: query.state,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getRegisterEntry: ({ service, caller, path }) => entries.getEntry(service, caller, entry(path)),
  approveRegisterEntry: receipted('approveRegisterEntry', ({ service, caller, message, path }) =>
    settling.approveEntry(service, caller, message, entry(path)),
  ),
  rejectRegisterEntry: receipted('rejectRegisterEntry', ({ service, caller, message, path }) =>
    settling.rejectEntry(service, caller, message, entry(path)),
  ),
  endRegisterEntry: receipted('endRegisterEntry', ({ service, caller, message, path }) =>
    settling.endEntry(service, caller, message, entry(path)),
  ),
  reviewRegisterEntry: receipted('reviewRegisterEntry', ({ service, caller, message, path }) =>
    settling.reviewEntry(service, caller, message, entry(path)),
  ),

  readInbox: ({ service, caller, query }) =>
    readInbox(service, caller, {
      after: query.after,
      caseId: query.caseId,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  acknowledgeInbox: receipted('acknowledgeInbox', ({ service, caller, message, body }) =>
    acknowledgeInbox(service, caller, message, body.upTo),
  ),
  readWebhookSecret: ({ service, caller }) => readWebhookSecret(service, caller),
  listPartners: ({ service, caller }) => listPartners(service, caller),
  getPartner: ({ service, caller, path }) => getPartner(service, caller, organisation(path)),
  pausePartner: receipted('pausePartner', ({ service, caller, message, path }) =>
    steering.pausePartner(service, caller, message, organisation(path)),
  ),
  resumePartner: receipted('resumePartner', ({ service, caller, message, path }) =>
    steering.resumePartner(service, caller, message, organisation(path)),
  ),
  setMaintenance: receipted('setMaintenance', ({ service, caller, message, path, body }) =>
    steering.setMaintenance(service, caller, message, organisation(path), body),
  ),
  listParkedMessages: ({ service, caller, query }) =>
    listParked(service, caller, {
      organisationId: query.organizationId,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  replayParkedMessages: receipted('replayParkedMessages', ({ service, caller, message, body, putBack }) =>
    replayParked(service, caller, message, body, putBack),
  ),

  exportExchange: ({ service, caller, body }) => exportExchange(service, caller, body.exchangeId, body),
  explainDecision: ({ service, caller, body }) => explain(service, caller, body),
  evaluateAccess: async ({ service, caller, body }) =>
    disclose(
      service,
      { operation: 'evaluateAccess', caller, subjects: [] },
      NO_EXCHANGE,
      await evaluate(service, caller, body),
    ),
  evaluateAccesses: async ({ service, caller, body }) =>
    disclose(service, { operation: 'evaluateAccesses', caller, subjects: [] }, NO_EXCHANGE, {
      evaluations: [...(await evaluateAll(service, caller, body))],
    }),
};
