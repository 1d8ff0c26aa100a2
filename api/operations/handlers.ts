/** One handler for each operation of the contract: it names the verb and nothing else. */
import { readStatementOf } from '../../activities/attachment/download';
import * as uploads from '../../activities/attachment/upload';
import { evaluate, evaluateAll } from '../../activities/access/evaluate';
import { explain } from '../../activities/access/explain';
import { approveConsultation } from '../../activities/consultation/approve';
import { contribute } from '../../activities/consultation/contribute';
import * as feedback from '../../activities/consultation/feedback';
import { declineInvitation } from '../../activities/consultation/invitation';
import * as meeting from '../../activities/consultation/meeting';
import { stateCardMeasure } from '../../activities/card/measure';
import { passInformationCardOn } from '../../activities/card/pass-on';
import * as recalling from '../../activities/card/recall';
import { sendInformationCard } from '../../activities/card/send';
import { traceInformationCard } from '../../activities/card/trace';
import { openConsultation } from '../../activities/consultation/open';
import { proposeEntry } from '../../activities/register/propose';
import * as entries from '../../activities/register/reading';
import * as settling from '../../activities/register/settle';
import * as answering from '../../activities/request/answering';
import { createRequest } from '../../activities/request/create';
import * as sending from '../../activities/request/sending';
import { phenomenonAggregate } from '../../activities/phenomenon/aggregate';
import * as assessing from '../../activities/phenomenon/assess';
import { reportPhenomenon } from '../../activities/phenomenon/report';
import { announceRelease } from '../../activities/release/announce';
import { changeRelease } from '../../activities/release/change';
import { prepareRelease } from '../../activities/release/prepare';
import { assignPlanAction } from '../../activities/plan/assign';
import { planOverview } from '../../activities/plan/overview';
import * as reporting from '../../activities/plan/report';
import * as planning from '../../activities/plan/steer';
import { submitSignal } from '../../activities/signal/submit';
import * as triaging from '../../activities/signal/triage';
import * as answeringTransfers from '../../activities/transfer/answer';
import { proposeTransfer } from '../../activities/transfer/propose';
import { askSupportQuestion } from '../../activities/support/ask';
import * as lessons from '../../activities/support/lesson';
import * as discussing from '../../activities/support/discuss';
import * as ending from '../../activities/trajectory/end';
import { proposeIndividualTrajectory } from '../../activities/trajectory/propose';
import * as rounds from '../../activities/trajectory/rounds';
import { acknowledgeNotification, retractNotification } from '../../activities/notification/move';
import { sendNotification } from '../../activities/notification/send';
import { acknowledgeInbox, readInbox } from '../../activities/delivery/inbox';
import { listParked } from '../../activities/delivery/parked';
import { getPartner, listPartners } from '../../activities/delivery/partners';
import { replayParked } from '../../activities/delivery/replay';
import * as steering from '../../activities/delivery/steer';
import { readWebhookSecret } from '../../activities/delivery/webhook-secret';
import { exportExchange } from '../../activities/exchange/export';
import { disclose } from '../../activities/policy/disclose';
import { NO_EXCHANGE } from '../../activities/policy/exchange-facts';
import type { Organisation } from '../../activities/policy/register';
import { alike, type AlikeOperation, type PlainStep } from './alike';
import { DEFAULT_PAGE, idIn, receipted, type AnsweredOperation, type Handler } from './call';
import { healthOf } from './health';

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
const release = (path: Readonly<Record<string, string>>) => idIn(path, 'releaseId');
const transfer = (path: Readonly<Record<string, string>>) => idIn(path, 'transferId');
const phenomenon = (path: Readonly<Record<string, string>>) => idIn(path, 'phenomenonId');
const supportQuestion = (path: Readonly<Record<string, string>>) => idIn(path, 'supportQuestionId');
const card = (path: Readonly<Record<string, string>>) => idIn(path, 'cardId');
const planAction = (path: Readonly<Record<string, string>>) => idIn(path, 'planActionId');
const individualTrajectory = (path: Readonly<Record<string, string>>) => idIn(path, 'individualTrajectoryId');
const attachment = (path: Readonly<Record<string, string>>) => idIn(path, 'attachmentId');
const entry = (path: Readonly<Record<string, string>>) => idIn(path, 'entryId');
const organisation = (path: Readonly<Record<string, string>>) => idIn(path, 'organizationId');

/** One for each operation of the contract, but for those that are alike for every type of exchange. */
const own: { readonly [Op in Exclude<AnsweredOperation, AlikeOperation>]: Handler<Op> } & {
  readonly [Op in PlainStep]?: Handler<Op>;
} = {
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
  acknowledgeCaseNotification: receipted('acknowledgeCaseNotification', ({ service, caller, message, path }) =>
    acknowledgeNotification(service, caller, message, notification(path)),
  ),
  retractCaseNotification: receipted('retractCaseNotification', ({ service, caller, message, path }) =>
    retractNotification(service, caller, message, notification(path)),
  ),

  openCaseConsultation: receipted('openCaseConsultation', ({ service, caller, message, body }) =>
    openConsultation(service, caller, message, body),
  ),
  approveCaseConsultation: receipted('approveCaseConsultation', ({ service, caller, message, path }) =>
    approveConsultation(service, caller, message, consultation(path)),
  ),
  contributeToCaseConsultation: receipted('contributeToCaseConsultation', ({ service, caller, message, path, body }) =>
    contribute(service, caller, message, consultation(path), body),
  ),
  declineInvitation: receipted('declineInvitation', ({ service, caller, message, path }) =>
    declineInvitation(service, caller, message, consultation(path)),
  ),
  decideInConsultation: receipted('decideInConsultation', ({ service, caller, message, path, body }) =>
    meeting.decideInConsultation(service, caller, message, consultation(path), body),
  ),
  reviewConsultation: receipted('reviewConsultation', ({ service, caller, message, path, body }) =>
    meeting.reviewConsultation(service, caller, message, consultation(path), body.text),
  ),
  renewConsultation: receipted('renewConsultation', ({ service, caller, message, path, body }) =>
    meeting.renewConsultation(service, caller, message, consultation(path), body.reason),
  ),
  proposeFeedback: receipted('proposeFeedback', ({ service, caller, message, path, body }) =>
    feedback.proposeFeedback(service, caller, message, consultation(path), body),
  ),
  voteForFeedback: receipted('voteForFeedback', ({ service, caller, message, path }) =>
    feedback.voteForFeedback(service, caller, message, consultation(path)),
  ),
  voteAgainstFeedback: receipted('voteAgainstFeedback', ({ service, caller, message, path }) =>
    feedback.voteAgainstFeedback(service, caller, message, consultation(path)),
  ),
  releaseFeedback: receipted('releaseFeedback', ({ service, caller, message, path }) =>
    feedback.releaseFeedback(service, caller, message, consultation(path)),
  ),

  submitSignal: receipted('submitSignal', ({ service, caller, message, body }) =>
    submitSignal(service, caller, message, body),
  ),
  triageSignal: receipted('triageSignal', ({ service, caller, message, path, body }) =>
    triaging.triageSignal(service, caller, message, signal(path), body),
  ),

  sendInformationCard: receipted('sendInformationCard', ({ service, caller, message, body }) =>
    sendInformationCard(service, caller, message, body),
  ),
  stateCardMeasure: receipted('stateCardMeasure', ({ service, caller, message, path, body }) =>
    stateCardMeasure(service, caller, message, card(path), body),
  ),
  passInformationCardOn: receipted('passInformationCardOn', ({ service, caller, message, path, body }) =>
    passInformationCardOn(service, caller, message, card(path), body),
  ),
  recallInformationCard: receipted('recallInformationCard', ({ service, caller, message, path, body }) =>
    recalling.recallInformationCard(service, caller, message, card(path), body),
  ),
  confirmCardPurge: receipted('confirmCardPurge', ({ service, caller, message, path }) =>
    recalling.confirmCardPurge(service, caller, message, card(path)),
  ),
  traceInformationCard: ({ service, caller, path, purpose }) =>
    traceInformationCard(service, caller, card(path), purpose),
  assignPlanAction: receipted('assignPlanAction', ({ service, caller, message, body }) =>
    assignPlanAction(service, caller, message, body),
  ),
  reportPlanAction: receipted('reportPlanAction', ({ service, caller, message, path, body }) =>
    reporting.reportPlanAction(service, caller, message, planAction(path), body),
  ),
  reportPlanActionDone: receipted('reportPlanActionDone', ({ service, caller, message, path, body }) =>
    reporting.reportPlanActionDone(service, caller, message, planAction(path), body),
  ),
  revisePlanAction: receipted('revisePlanAction', ({ service, caller, message, path, body }) =>
    planning.revisePlanAction(service, caller, message, planAction(path), body),
  ),
  endPlanAction: receipted('endPlanAction', ({ service, caller, message, path, body }) =>
    planning.endPlanAction(service, caller, message, planAction(path), body),
  ),
  getPlanOverview: ({ service, caller, query }) => planOverview(service, caller, query.plan),

  askSupportQuestion: receipted('askSupportQuestion', ({ service, caller, message, body }) =>
    askSupportQuestion(service, caller, message, body),
  ),
  answerSupportQuestion: receipted('answerSupportQuestion', ({ service, caller, message, path, body }) =>
    discussing.answerSupportQuestion(service, caller, message, supportQuestion(path), body),
  ),
  followUpSupportQuestion: receipted('followUpSupportQuestion', ({ service, caller, message, path, body }) =>
    discussing.followUpSupportQuestion(service, caller, message, supportQuestion(path), body),
  ),
  proposeLesson: receipted('proposeLesson', ({ service, caller, message, path, body }) =>
    lessons.proposeLesson(service, caller, message, supportQuestion(path), body),
  ),
  agreeToLesson: receipted('agreeToLesson', ({ service, caller, message, path }) =>
    lessons.agreeToLesson(service, caller, message, supportQuestion(path)),
  ),
  listLessons: ({ service, caller, query }) =>
    lessons.listLessons(service, caller, { after: query.after, pageSize: query.pageSize ?? DEFAULT_PAGE }),

  announceRelease: receipted('announceRelease', ({ service, caller, message, body }) =>
    announceRelease(service, caller, message, body),
  ),
  changeRelease: receipted('changeRelease', ({ service, caller, message, path, body }) =>
    changeRelease(service, caller, message, release(path), body),
  ),
  prepareRelease: receipted('prepareRelease', ({ service, caller, message, path, body }) =>
    prepareRelease(service, caller, message, release(path), body),
  ),

  proposeCaseTransfer: receipted('proposeCaseTransfer', ({ service, caller, message, body }) =>
    proposeTransfer(service, caller, message, body),
  ),
  acceptCaseTransfer: receipted('acceptCaseTransfer', ({ service, caller, message, path }) =>
    answeringTransfers.acceptTransfer(service, caller, message, transfer(path)),
  ),
  refuseCaseTransfer: receipted('refuseCaseTransfer', ({ service, caller, message, path, body }) =>
    answeringTransfers.refuseTransfer(service, caller, message, transfer(path), body),
  ),

  proposeIndividualTrajectory: receipted('proposeIndividualTrajectory', ({ service, caller, message, body }) =>
    proposeIndividualTrajectory(service, caller, message, body),
  ),
  declineIndividualTrajectory: receipted('declineIndividualTrajectory', ({ service, caller, message, path }) =>
    ending.declineIndividualTrajectory(service, caller, message, individualTrajectory(path)),
  ),
  withdrawIndividualTrajectory: receipted('withdrawIndividualTrajectory', ({ service, caller, message, path }) =>
    ending.withdrawIndividualTrajectory(service, caller, message, individualTrajectory(path)),
  ),
  reportIndividualTrajectory: receipted('reportIndividualTrajectory', ({ service, caller, message, path, body }) =>
    rounds.reportIndividualTrajectory(service, caller, message, individualTrajectory(path), body),
  ),
  reviewIndividualTrajectory: receipted('reviewIndividualTrajectory', ({ service, caller, message, path, body }) =>
    rounds.reviewIndividualTrajectory(service, caller, message, individualTrajectory(path), body),
  ),
  stopIndividualTrajectory: receipted('stopIndividualTrajectory', ({ service, caller, message, path, body }) =>
    ending.stopIndividualTrajectory(service, caller, message, individualTrajectory(path), body),
  ),
  closeIndividualTrajectory: receipted('closeIndividualTrajectory', ({ service, caller, message, path, body }) =>
    ending.closeIndividualTrajectory(service, caller, message, individualTrajectory(path), body),
  ),

  reportPhenomenon: receipted('reportPhenomenon', ({ service, caller, message, body }) =>
    reportPhenomenon(service, caller, message, body),
  ),
  assessPhenomenonReport: receipted('assessPhenomenonReport', ({ service, caller, message, path, body }) =>
    assessing.assessReport(service, caller, message, phenomenon(path), body.measure),
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

export const handlers = { ...alike, ...own } as { readonly [Op in AnsweredOperation]: Handler<Op> };
