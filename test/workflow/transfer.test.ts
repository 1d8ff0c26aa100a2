import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Plot, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const terms = frame.transfer;

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);
const dayOf = (happened: readonly Happened[], wanted: string) => happened.find(({ step }) => step === wanted)?.day ?? 0;
const play = (name: string, plot: Pick<Plot, 'then' | 'during'>) =>
  playFlow(stage, { type: 'CASE_TRANSFER', name, terms, ...plot });

/** Months are longer and shorter, and so is the day on which the clocks change. */
function expectMonths(days: number, months: number): void {
  expect(days).toBeGreaterThanOrEqual(months * 30.4 - 2.5);
  expect(days).toBeLessThanOrEqual(months * 30.4 + 2.5);
}

describe('the course of a proposed transfer, at its real deadlines', () => {
  it('is reminded of after half and four fifths of ten days, and then others are called in', async () => {
    const { happened } = await play('transfer-overdue', { then: { ANSWER_OVERDUE: 'ACCEPT' } });
    expect(steps(happened)).toEqual([
      'PROPOSE',
      'ANSWER_REMINDER_50',
      'ANSWER_REMINDER_80',
      'ANSWER_OVERDUE',
      'ACCEPT',
      'PURGE_NOTICE',
      'PURGE',
    ]);
    expect(dayOf(happened, 'ANSWER_REMINDER_50')).toBeCloseTo(5, 0);
    expect(dayOf(happened, 'ANSWER_REMINDER_80')).toBeCloseTo(8, 0);
    expect(dayOf(happened, 'ANSWER_OVERDUE')).toBeCloseTo(10, 0);
  });

  it('is purged six months after it was accepted, and says so ahead', async () => {
    const { happened } = await play('transfer-accepted', {
      during: async (act) => {
        await act('ACCEPT');
      },
    });
    expect(steps(happened)).toEqual(['PROPOSE', 'ACCEPT', 'PURGE_NOTICE', 'PURGE']);
    const accepted = dayOf(happened, 'ACCEPT');
    expectMonths(dayOf(happened, 'PURGE') - accepted, 6);
    expect(dayOf(happened, 'PURGE_NOTICE') - accepted).toBeCloseTo((dayOf(happened, 'PURGE') - accepted) * 0.8, 0);
  });

  it('is not reminded of once it is refused, and its dossier is erased a month later', async () => {
    const { happened } = await play('transfer-refused', { then: { ANSWER_REMINDER_50: 'REFUSE' } });
    expect(steps(happened)).toEqual(['PROPOSE', 'ANSWER_REMINDER_50', 'REFUSE', 'ERASE']);
    expectMonths(dayOf(happened, 'ERASE') - dayOf(happened, 'REFUSE'), 1);
  });

  it('is forgotten once it is withdrawn, also when that is heard twice and late', async () => {
    const { happened } = await play('transfer-withdrawn', {
      during: async (act, tell) => {
        const withdrawn = await act('WITHDRAW');
        await tell(withdrawn);
        await tell(withdrawn);
      },
    });
    expect(steps(happened)).toEqual(['PROPOSE', 'WITHDRAW', 'ERASE']);
    expectMonths(dayOf(happened, 'ERASE'), 1);
  });

  it('stays open when nobody ever answers, and nothing is handed on by itself', async () => {
    const { happened } = await play('transfer-unanswered', { then: { ANSWER_OVERDUE: 'WITHDRAW' } });
    expect(steps(happened)).not.toContain('PURGE');
    expect(steps(happened).slice(-3)).toEqual(['ANSWER_OVERDUE', 'WITHDRAW', 'ERASE']);
  });
});
