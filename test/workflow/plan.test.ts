import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { accept, round, escalateAfter, close } = frame.plan;
const terms = { accept, round, escalateAfter, close };

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
) => playFlow(stage, { type: 'PLAN_ACTION', name: `plan-${name}`, terms, then, ...(during ? { during } : {}) });

const dayOf = (happened: readonly Happened[], step: string) => happened.find((each) => each.step === step)?.day ?? 0;

/** A month has so many days, and an hour more or less where the clocks change. */
function expectMonths(days: number, months: number): void {
  const [least, most] = months === 1 ? [28, 31] : [181, 184];
  expect(days).toBeGreaterThanOrEqual(least - 0.1);
  expect(days).toBeLessThanOrEqual(most + 0.1);
}

describe('the course of an action of the plan, at its real deadlines', () => {
  it('is reminded of on day 7 and late on day 14 while nobody takes it on, and can then still be taken back', async () => {
    const { happened } = await play('not-taken-on', { ACCEPTANCE_OVERDUE: 'WITHDRAW' });
    expect(happened).toEqual([
      { step: 'ASSIGN', day: 0 },
      { step: 'ACCEPTANCE_REMINDER', day: 7 },
      { step: 'ACCEPTANCE_OVERDUE', day: 14 },
      { step: 'WITHDRAW', day: 14 },
    ]);
  });

  it('is reminded of at 50 and 80 % of a round of six months, missed at its end, and escalated a month after', async () => {
    const { happened } = await play('missed', {
      ACCEPTANCE_REMINDER: 'TAKE_ON',
      ESCALATION: 'REPORT_DONE',
      CONFIRMATION_REMINDER: 'CONFIRM',
    });
    expect(steps(happened)).toEqual([
      'ASSIGN',
      'ACCEPTANCE_REMINDER',
      'TAKE_ON',
      'ROUND_REMINDER_50',
      'ROUND_REMINDER_80',
      'MISS_ROUND',
      'ESCALATION',
      'REPORT_DONE',
      'CONFIRMATION_REMINDER',
      'CONFIRM',
      'CLOSE',
    ]);
    const begun = dayOf(happened, 'TAKE_ON');
    const missed = dayOf(happened, 'MISS_ROUND');
    expectMonths(missed - begun, 6);
    for (const [reminder, share] of [
      ['ROUND_REMINDER_50', 0.5],
      ['ROUND_REMINDER_80', 0.8],
    ] as const) {
      const part = (dayOf(happened, reminder) - begun) / (missed - begun);
      expect(part).toBeCloseTo(share, 2);
    }
    expectMonths(dayOf(happened, 'ESCALATION') - missed, 1);
    expect(dayOf(happened, 'CONFIRMATION_REMINDER') - dayOf(happened, 'REPORT_DONE')).toBeCloseTo(14, 0);
    expectMonths(dayOf(happened, 'CLOSE') - dayOf(happened, 'CONFIRM'), 1);
  });

  it('begins a round anew with a report, and calls nobody in once a missed round was made good', async () => {
    let missed = 0;
    const { happened } = await play('made-good', {
      ACCEPTANCE_REMINDER: 'TAKE_ON',
      // The first time it is made good; the second time the agency ends it.
      get MISS_ROUND() {
        missed += 1;
        return missed === 1 ? 'REPORT' : 'END';
      },
    });
    expect(steps(happened)).toEqual([
      'ASSIGN',
      'ACCEPTANCE_REMINDER',
      'TAKE_ON',
      'ROUND_REMINDER_50',
      'ROUND_REMINDER_80',
      'MISS_ROUND',
      'REPORT',
      'ROUND_REMINDER_50',
      'ROUND_REMINDER_80',
      'MISS_ROUND',
      'END',
      'CLOSE',
    ]);
    const [first = 0, second = 0] = happened.filter(({ step }) => step === 'MISS_ROUND').map(({ day }) => day);
    expectMonths(second - first, 6);
  });

  it('begins a round when it is opened again, and goes on as it runs when it is carried over', async () => {
    const { happened } = await play(
      'reopened',
      { ROUND_REMINDER_50: 'REVISE', ROUND_REMINDER_80: 'REPORT_DONE', CONFIRMATION_REMINDER: 'CONFIRM' },
      async (act) => {
        for (const action of ['TAKE_ON', 'REPORT_DONE', 'REOPEN']) await act(action);
      },
    );
    expect(steps(happened)).toEqual([
      'ASSIGN',
      'TAKE_ON',
      'REPORT_DONE',
      'REOPEN',
      'ROUND_REMINDER_50',
      'REVISE',
      'ROUND_REMINDER_80',
      'REPORT_DONE',
      'CONFIRMATION_REMINDER',
      'CONFIRM',
      'CLOSE',
    ]);
    const [half, most] = [dayOf(happened, 'ROUND_REMINDER_50'), dayOf(happened, 'ROUND_REMINDER_80')];
    expect(half / most).toBeCloseTo(0.5 / 0.8, 2);
  });

  it.each([
    ['declined', 'DECLINE'],
    ['withdrawn', 'WITHDRAW'],
  ])('is reminded of no more once it was %s, also when that is heard twice and late', async (name, action) => {
    const { happened } = await play(name, {}, async (act, tell) => {
      const over = await act(action);
      await tell(over);
      await tell(over);
    });
    expect(steps(happened)).toEqual(['ASSIGN', action]);
  });
});
