import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Plot, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { accept, progress, review, escalateAfter, aftercare, retain } = frame.trajectory;
/** A trajectory that is no aftercare has no term for it. */
const terms = { accept, progress, review, escalateAfter, retain };

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);
const play = (name: string, plot: Partial<Plot>) =>
  playFlow(stage, { type: 'INDIVIDUAL_TRAJECTORY', name, terms, ...plot });

/** Days between two things, when each happened first. */
function daysFrom(happened: readonly Happened[], one: string, other: string): number {
  const dayOf = (step: string) => happened.find((each) => each.step === step)?.day ?? NaN;
  return dayOf(other) - dayOf(one);
}

/** So many months are so many days, and an hour more or less when the clock was changed. */
function expectMonths(days: number, least: number, most: number): void {
  expect(days).toBeGreaterThanOrEqual(least - 0.1);
  expect(days).toBeLessThanOrEqual(most + 0.1);
}

describe('the course of an individual trajectory, at its real deadlines', () => {
  it('reminds twice and is overdue on day 5, again in each round of three months, and calls on the mayor after the second', async () => {
    const { happened } = await play('trajectory-escalated', {
      then: { ACCEPTANCE_OVERDUE: 'ACCEPT', ESCALATION: 'STOP' },
    });
    expect(happened.slice(0, 5)).toEqual([
      { step: 'PROPOSE', day: 0 },
      { step: 'ACCEPTANCE_REMINDER_50', day: 2.5 },
      { step: 'ACCEPTANCE_REMINDER_80', day: 4 },
      { step: 'ACCEPTANCE_OVERDUE', day: 5 },
      { step: 'ACCEPT', day: 5 },
    ]);
    expect(steps(happened.slice(5))).toEqual([
      'PROGRESS_REMINDER_50',
      'PROGRESS_REMINDER_80',
      'PROGRESS_OVERDUE',
      'PROGRESS_REMINDER_50',
      'PROGRESS_REMINDER_80',
      'ESCALATION',
      'STOP',
      'ERASE',
    ]);
    expectMonths(daysFrom(happened, 'ACCEPT', 'PROGRESS_OVERDUE'), 89, 92);
    expectMonths(daysFrom(happened, 'ACCEPT', 'PROGRESS_REMINDER_50'), 44.5, 46);
    expectMonths(daysFrom(happened, 'PROGRESS_OVERDUE', 'ESCALATION'), 89, 92);
    expectMonths(daysFrom(happened, 'STOP', 'ERASE'), 365, 366);
  });

  it('reminds the municipality of a concern on day 7, is late with it on day 14, and erases a year after its end', async () => {
    const { happened } = await play('trajectory-concern', {
      then: { REVIEW_OVERDUE: 'REVIEW', PROGRESS_OVERDUE: 'COMPLETE' },
      during: async (act) => {
        await act('ACCEPT');
        await act('RAISE_CONCERN');
      },
    });
    expect(happened.slice(0, 6)).toEqual([
      { step: 'PROPOSE', day: 0 },
      { step: 'ACCEPT', day: 0 },
      { step: 'RAISE_CONCERN', day: 0 },
      { step: 'REVIEW_REMINDER', day: 7 },
      { step: 'REVIEW_OVERDUE', day: 14 },
      { step: 'REVIEW', day: 14 },
    ]);
    // The round goes on meanwhile: the partner's time is not put off by the municipality's.
    expect(steps(happened.slice(6))).toEqual([
      'PROGRESS_REMINDER_50',
      'PROGRESS_REMINDER_80',
      'PROGRESS_OVERDUE',
      'COMPLETE',
      'ERASE',
    ]);
    expectMonths(daysFrom(happened, 'RAISE_CONCERN', 'PROGRESS_OVERDUE'), 89, 92);
    expectMonths(daysFrom(happened, 'COMPLETE', 'ERASE'), 365, 366);
  });

  it('forgets a missed round once a report comes, and ends aftercare after six months', async () => {
    const { happened } = await play('trajectory-aftercare', {
      terms: { ...terms, aftercare },
      then: { PROGRESS_OVERDUE: 'REPORT' },
      during: async (act) => {
        await act('ACCEPT');
      },
    });
    expect(steps(happened).slice(0, 8)).toEqual([
      'PROPOSE',
      'ACCEPT',
      'PROGRESS_REMINDER_50',
      'PROGRESS_REMINDER_80',
      'PROGRESS_OVERDUE',
      'REPORT',
      'PROGRESS_REMINDER_50',
      'PROGRESS_REMINDER_80',
    ]);
    expect(steps(happened)).not.toContain('ESCALATION');
    expect(steps(happened).slice(-2)).toEqual(['EXPIRE', 'ERASE']);
    expectMonths(daysFrom(happened, 'ACCEPT', 'EXPIRE'), 181, 184);
    expectMonths(daysFrom(happened, 'EXPIRE', 'ERASE'), 365, 366);
  });

  it('erases a proposal that nobody answers in a year', async () => {
    const { happened } = await play('trajectory-unanswered', {});
    expect(steps(happened)).toEqual([
      'PROPOSE',
      'ACCEPTANCE_REMINDER_50',
      'ACCEPTANCE_REMINDER_80',
      'ACCEPTANCE_OVERDUE',
      'ERASE',
    ]);
    expectMonths(daysFrom(happened, 'PROPOSE', 'ERASE'), 365, 366);
  });

  it.each([
    ['declined', 'DECLINE'],
    ['withdrawn', 'WITHDRAW'],
  ])('is reminded of no more once it was %s, also when that is heard twice and late', async (name, action) => {
    const { happened } = await play(`trajectory-${name}`, {
      during: async (act, tell) => {
        const change = await act(action);
        await tell({ ...change, version: 1, ended: false });
        await tell(change);
      },
    });
    expect(steps(happened)).toEqual(['PROPOSE', action]);
  });

  it.each([
    ['completed', ['ACCEPT', 'REPORT', 'COMPLETE', 'CLOSE']],
    ['stopped', ['ACCEPT', 'RAISE_CONCERN', 'STOP', 'CLOSE']],
  ])('waits for nobody once it was %s and closed, and is erased', async (name, actions) => {
    const { happened } = await play(`trajectory-${name}`, {
      during: async (act) => {
        for (const action of actions) await act(action);
      },
    });
    expect(steps(happened)).toEqual(['PROPOSE', ...actions, 'ERASE']);
  });
});
