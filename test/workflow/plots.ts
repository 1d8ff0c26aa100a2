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
};
