import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { accept, answer, close, conclude } = frame.support;
const terms = { accept, answer, close, conclude };

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);
const play = (
  name: string,
  then: Readonly<Record<string, string>>,
  during?: Parameters<typeof playFlow>[1]['during'],
) => playFlow(stage, { type: 'SUPPORT_QUESTION', name, terms, then, ...(during ? { during } : {}) });

/** Three months are so many days. */
function expectThreeMonths(days: number): void {
  expect(days).toBeGreaterThanOrEqual(89);
  expect(days).toBeLessThanOrEqual(92.1);
}

describe('the course of a question to the expert pool, at its real deadlines', () => {
  it('reminds on day 2, 5 and 8, is overdue on day 10, closes two weeks after its answer and concludes three months on', async () => {
    const { happened } = await play('support-overdue', { ANSWER_REMINDER_50: 'ACCEPT', ANSWER_OVERDUE: 'ANSWER' });
    expect(happened.slice(0, -1)).toEqual([
      { step: 'ASK', day: 0 },
      { step: 'ACCEPTANCE_REMINDER', day: 2 },
      { step: 'ANSWER_REMINDER_50', day: 5 },
      { step: 'ACCEPT', day: 5 },
      { step: 'ANSWER_REMINDER_80', day: 8 },
      { step: 'ANSWER_OVERDUE', day: 10 },
      { step: 'ANSWER', day: 10 },
      { step: 'CLOSE', day: 24 },
    ]);
    const last = happened.at(-1);
    expect(last?.step).toBe('CONCLUDE');
    expectThreeMonths((last?.day ?? 0) - 24);
  });

  it('gives the pool as long for what is asked on as for the question, and shares no lesson that nobody agreed to', async () => {
    const { happened } = await play(
      'support-followed-up',
      { ANSWER_REMINDER_80: 'ANSWER', CLOSE: 'PROPOSE_LESSON' },
      async (act) => {
        for (const action of ['ACCEPT', 'ANSWER', 'FOLLOW_UP']) await act(action);
      },
    );
    expect(happened.slice(0, -1)).toEqual([
      { step: 'ASK', day: 0 },
      { step: 'ACCEPT', day: 0 },
      { step: 'ANSWER', day: 0 },
      { step: 'FOLLOW_UP', day: 0 },
      { step: 'ANSWER_REMINDER_50', day: 5 },
      { step: 'ANSWER_REMINDER_80', day: 8 },
      { step: 'ANSWER', day: 8 },
      { step: 'CLOSE', day: 22 },
      { step: 'PROPOSE_LESSON', day: 22 },
    ]);
    const last = happened.at(-1);
    expect(last?.step).toBe('CONCLUDE');
    expectThreeMonths((last?.day ?? 0) - 22);
  });

  it.each([
    ['declined', 'DECLINE'],
    ['withdrawn', 'WITHDRAW'],
  ])('is reminded of no more once it was %s, also when that is heard twice and late', async (name, action) => {
    const { happened } = await play(`support-${name}`, {}, async (act, tell) => {
      const accepted = await act('ACCEPT');
      await act(action);
      await tell(accepted);
      await tell(accepted);
    });
    expect(steps(happened)).toEqual(['ASK', 'ACCEPT', action]);
  });

  it.each([
    ['shared', 'AGREE_TO_LESSON'],
    ['refused', 'REFUSE_LESSON'],
  ])('ends once its lesson was %s, with nothing still to come', async (name, action) => {
    const { happened } = await play(`support-lesson-${name}`, {}, async (act) => {
      for (const each of ['ACCEPT', 'ANSWER', 'CLOSE', 'PROPOSE_LESSON', action]) await act(each);
    });
    expect(steps(happened)).toEqual(['ASK', 'ACCEPT', 'ANSWER', 'CLOSE', 'PROPOSE_LESSON', action]);
  });
});
