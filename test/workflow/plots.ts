/** One eventful course of each case flow, at the terms of the demonstration. */
import { termsOf } from '../../activities/request/terms';
import { policyFrames } from '../../infra/local/demo/grounds';
import type { FlowName } from '../../workflows/domain/flows';
import type { Plot } from './play-flow';

const [frame] = policyFrames;
const { terms, shares } = termsOf({ ...frame.request, id: 'f', version: 1, retention: undefined }, 'NORMAL', {
  approval: 'POLICY',
});
const { reply, vote } = frame.consultation;
const { acknowledge, triage } = frame.signal;
const { assess } = frame.phenomenon;
const { accept, answer, close } = frame.support;
const { acknowledge: seen, lastNotice, prepare, urgent, confirm } = frame.release;
const { deliver, acknowledge: noted, escalateAfter, purge } = frame.card;
const { accept: takenOn } = frame.plan;
/** In days, as a month is longer or shorter by when it begins, and plays are compared that begin at different times. */
const erase = 'P30D';

export const flowPlots: Readonly<Record<FlowName, Omit<Plot, 'name'>>> = {
  request: {
    type: 'INFORMATION_REQUEST',
    terms,
    ...(shares ? { shares } : {}),
    then: { REMINDER_50: 'ASK_BACK', CLARIFICATION_REMINDER: 'CLARIFY' },
  },
  consultation: {
    type: 'CASE_CONSULTATION',
    terms: { reply, vote, review: 'P90D', renew: 'P365D', close: 'P30D' },
    during: async (act) => {
      for (const each of ['APPROVE', 'INVITE', 'PROPOSE_FEEDBACK']) await act(each);
    },
    then: { LAPSE_FEEDBACK: 'DECIDE_FOLLOW_UP', REVIEW_DUE: 'REVIEW' },
  },
  signal: { type: 'SIGNAL', terms: { acknowledge, triage, erase }, then: { TRIAGE_OVERDUE: 'TRIAGE' } },
  phenomenon: {
    type: 'PHENOMENON_REPORT',
    terms: { assess, erase },
    then: { ASSESSMENT_OVERDUE: 'ASSESS' },
  },
  support: {
    type: 'SUPPORT_QUESTION',
    terms: { accept, answer, close, conclude: 'P90D' },
    then: { ANSWER_REMINDER_50: 'ACCEPT', ANSWER_OVERDUE: 'ANSWER', CLOSE: 'PROPOSE_LESSON' },
  },
  release: {
    type: 'DETAINEE_RELEASE',
    terms: {
      acknowledge: seen,
      firstNotice: 'P90D',
      secondNotice: 'P30D',
      lastNotice,
      prepare,
      urgent,
      confirm,
      close: 'P30D',
      erase,
    },
    ahead: 'P100D',
    then: { LAST_NOTICE: 'RELEASE', URGENT_OVERDUE: 'PREPARE' },
  },
  card: {
    type: 'INFORMATION_CARD',
    terms: { deliver, acknowledge: noted, escalateAfter, purge },
    then: { UNDELIVERED: 'DELIVER', ESCALATION: 'RECALL', PURGE_OVERDUE: 'CONFIRM_PURGE' },
  },
  plan: {
    type: 'PLAN_ACTION',
    terms: { accept: takenOn, round: 'P180D', escalateAfter: 'P30D', close: erase },
    then: { ACCEPTANCE_OVERDUE: 'TAKE_ON', ESCALATION: 'REPORT_DONE', CONFIRMATION_REMINDER: 'CONFIRM' },
  },
  transfer: {
    type: 'CASE_TRANSFER',
    terms: { answer: frame.transfer.answer, purge: 'P180D', erase },
    then: { ANSWER_OVERDUE: 'ACCEPT' },
  },
  trajectory: {
    type: 'INDIVIDUAL_TRAJECTORY',
    terms: {
      accept: frame.trajectory.accept,
      progress: 'P90D',
      review: frame.trajectory.review,
      escalateAfter: 'P90D',
      aftercare: 'P183D',
      retain: 'P365D',
    },
    then: { ACCEPTANCE_REMINDER_80: 'ACCEPT', PROGRESS_REMINDER_50: 'RAISE_CONCERN', REVIEW_OVERDUE: 'REVIEW' },
  },
};
