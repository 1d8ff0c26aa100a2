import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { acknowledge, triage, erase } = frame.signal;
const terms = { acknowledge, triage, erase };

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);

describe('the course of a signal, at its real deadlines', () => {
  it('reminds on day 1, 2.5 and 4, is overdue on day 5, and is erased a month after it was decided on', async () => {
    const { happened } = await playFlow(stage, {
      type: 'SIGNAL',
      name: 'signal-overdue',
      terms,
      then: { TRIAGE_OVERDUE: 'TRIAGE' },
    });
    expect(happened.slice(0, -1)).toEqual([
      { step: 'SUBMIT', day: 0 },
      { step: 'ACKNOWLEDGEMENT_REMINDER', day: 1 },
      { step: 'TRIAGE_REMINDER_50', day: 2.5 },
      { step: 'TRIAGE_REMINDER_80', day: 4 },
      { step: 'TRIAGE_OVERDUE', day: 5 },
      { step: 'TRIAGE', day: 5 },
    ]);
    const last = happened.at(-1);
    expect(last?.step).toBe('ERASE');
    expect(last?.day).toBeGreaterThanOrEqual(5 + 28);
    expect(last?.day).toBeLessThanOrEqual(5 + 31.1);
  });

  it('is not reminded of its acknowledgement once somebody has seen it', async () => {
    const { happened } = await playFlow(stage, {
      type: 'SIGNAL',
      name: 'signal-decided',
      terms,
      then: { TRIAGE_REMINDER_50: 'TRIAGE' },
      during: async (act) => {
        await act('ACKNOWLEDGE');
      },
    });
    expect(steps(happened)).toEqual(['SUBMIT', 'ACKNOWLEDGE', 'TRIAGE_REMINDER_50', 'TRIAGE', 'ERASE']);
  });

  it('is reminded of no more once it was taken back, also when that is heard twice and late', async () => {
    const { happened } = await playFlow(stage, {
      type: 'SIGNAL',
      name: 'signal-withdrawn',
      terms,
      during: async (act, tell) => {
        const acknowledged = await act('ACKNOWLEDGE');
        await act('WITHDRAW');
        await tell(acknowledged);
        await tell(acknowledged);
      },
    });
    expect(steps(happened)).toEqual(['SUBMIT', 'ACKNOWLEDGE', 'WITHDRAW', 'ERASE']);
  });

  it('goes on as new once it was told more than a history should hold, and loses no deadline', async () => {
    const { happened, continued } = await playFlow(stage, {
      type: 'SIGNAL',
      name: 'signal-told-often',
      terms,
      then: { TRIAGE_OVERDUE: 'TRIAGE' },
      during: async (act, tell) => {
        const acknowledged = await act('ACKNOWLEDGE');
        for (let told = 0; told < 600; told += 1) await tell(acknowledged);
      },
    });
    expect(continued).toBe(true);
    expect(steps(happened)).toEqual([
      'SUBMIT',
      'ACKNOWLEDGE',
      'TRIAGE_REMINDER_50',
      'TRIAGE_REMINDER_80',
      'TRIAGE_OVERDUE',
      'TRIAGE',
      'ERASE',
    ]);
  });
});
