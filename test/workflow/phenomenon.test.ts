import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { assess, erase } = frame.phenomenon;
const terms = { assess, erase };

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);

describe('the course of a phenomenon report, at its real deadlines', () => {
  it('reminds on day 7 and 11.2, is overdue on day 14, and is erased three months after it was assessed', async () => {
    const { happened } = await playFlow(stage, {
      type: 'PHENOMENON_REPORT',
      name: 'phenomenon-overdue',
      terms,
      then: { ASSESSMENT_OVERDUE: 'ASSESS' },
    });
    expect(happened.slice(0, -1)).toEqual([
      { step: 'REPORT', day: 0 },
      { step: 'ASSESSMENT_REMINDER_50', day: 7 },
      { step: 'ASSESSMENT_REMINDER_80', day: 11.2 },
      { step: 'ASSESSMENT_OVERDUE', day: 14 },
      { step: 'ASSESS', day: 14 },
    ]);
    const last = happened.at(-1);
    expect(last?.step).toBe('ERASE');
    // Three months are 89 days at least and 92 at most, and an hour more or less where the clocks change.
    expect(last?.day).toBeGreaterThanOrEqual(14 + 88.9);
    expect(last?.day).toBeLessThanOrEqual(14 + 92.1);
  });

  it('is reminded of no more once it was assessed', async () => {
    const { happened } = await playFlow(stage, {
      type: 'PHENOMENON_REPORT',
      name: 'phenomenon-assessed',
      terms,
      then: { ASSESSMENT_REMINDER_50: 'ASSESS' },
    });
    expect(steps(happened)).toEqual(['REPORT', 'ASSESSMENT_REMINDER_50', 'ASSESS', 'ERASE']);
  });

  it('is erased once it was taken back, also when that is heard twice and late', async () => {
    const { happened } = await playFlow(stage, {
      type: 'PHENOMENON_REPORT',
      name: 'phenomenon-withdrawn',
      terms,
      during: async (act, tell) => {
        const withdrawn = await act('WITHDRAW');
        await tell(withdrawn);
        await tell(withdrawn);
      },
    });
    expect(steps(happened)).toEqual(['REPORT', 'WITHDRAW', 'ERASE']);
  });

  it('can still be taken back once it is overdue, and is then erased like any other', async () => {
    const { happened } = await playFlow(stage, {
      type: 'PHENOMENON_REPORT',
      name: 'phenomenon-withdrawn-late',
      terms,
      then: { ASSESSMENT_OVERDUE: 'WITHDRAW' },
    });
    expect(steps(happened)).toEqual([
      'REPORT',
      'ASSESSMENT_REMINDER_50',
      'ASSESSMENT_REMINDER_80',
      'ASSESSMENT_OVERDUE',
      'WITHDRAW',
      'ERASE',
    ]);
  });
});
