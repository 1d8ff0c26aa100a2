/** One eventful course of each case flow, at the terms of the demonstration. */
import { termsOf } from '../../activities/request/terms';
import { policyFrames } from '../../infra/local/demo/grounds';
import type { FlowName } from '../../workflows/domain/flows';
import type { Plot } from './play-flow';

const [frame] = policyFrames;
const { terms, shares } = termsOf({ ...frame.request, id: 'f', version: 1, retention: undefined }, 'NORMAL', {
  approval: 'POLICY',
});
const { acknowledge, triage } = frame.signal;
const { assess } = frame.phenomenon;
const { accept, answer, close } = frame.support;
/** In days, as a month is longer or shorter by when it begins, and plays are compared that begin at different times. */
const erase = 'P30D';

export const flowPlots: Readonly<Record<FlowName, Omit<Plot, 'name'>>> = {
  request: {
    type: 'INFORMATION_REQUEST',
    terms,
    ...(shares ? { shares } : {}),
    then: { REMINDER_50: 'ASK_BACK', CLARIFICATION_REMINDER: 'CLARIFY' },
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
};
