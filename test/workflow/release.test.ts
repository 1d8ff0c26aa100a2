import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Plot, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const terms = frame.release;
/** So many days before its date a release is announced here. */
const AHEAD = 120;

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);
const dayOf = (happened: readonly Happened[], wanted: string) => happened.find(({ step }) => step === wanted)?.day;
const play = (name: string, plot: Pick<Plot, 'begins' | 'then' | 'during'>) =>
  playFlow(stage, { type: 'DETAINEE_RELEASE', name, terms, ahead: `P${String(AHEAD)}D`, ...plot });

/** Months are longer and shorter, and so is the day on which the clocks change. */
function expectMonths(days: number | undefined, months: number): void {
  expect(days).toBeGreaterThanOrEqual(months * 30.4 - 2.5);
  expect(days).toBeLessThanOrEqual(months * 30.4 + 2.5);
}

describe('the course of an announced release, at its real deadlines', () => {
  it('gives notice three months, a month and a week ahead, and calls others in two weeks ahead while nobody is ready', async () => {
    const { happened } = await play('release-unprepared', {
      then: { CONFIRMATION_REMINDER: 'RELEASE', URGENT_OVERDUE: 'PREPARE' },
    });
    expect(steps(happened)).toEqual([
      'ANNOUNCE',
      'ACKNOWLEDGEMENT_REMINDER',
      'FIRST_NOTICE',
      'SECOND_NOTICE',
      'PREPARATION_OVERDUE',
      'LAST_NOTICE',
      'CONFIRMATION_REMINDER',
      'RELEASE',
      'URGENT_REMINDER',
      'URGENT_OVERDUE',
      'PREPARE',
      'CLOSE',
      'ERASE',
    ]);
    expect(dayOf(happened, 'ACKNOWLEDGEMENT_REMINDER')).toBe(1);
    expectMonths(AHEAD - (dayOf(happened, 'FIRST_NOTICE') ?? 0), 3);
    expectMonths(AHEAD - (dayOf(happened, 'SECOND_NOTICE') ?? 0), 1);
    expect(dayOf(happened, 'PREPARATION_OVERDUE')).toBeCloseTo(AHEAD - 14, 0);
    expect(dayOf(happened, 'LAST_NOTICE')).toBeCloseTo(AHEAD - 7, 0);
    const released = dayOf(happened, 'RELEASE') ?? 0;
    expect(released).toBeCloseTo(AHEAD + 1, 0);
    // Two and four hours, in days that are rounded to tenths.
    for (const [step, hours] of [
      ['URGENT_REMINDER', 2],
      ['URGENT_OVERDUE', 4],
    ] as const) {
      const days = (dayOf(happened, step) ?? 0) - released;
      expect(Math.abs(days - hours / 24)).toBeLessThanOrEqual(0.11);
    }
    expectMonths((dayOf(happened, 'CLOSE') ?? 0) - (dayOf(happened, 'PREPARE') ?? 0), 1);
    expectMonths((dayOf(happened, 'ERASE') ?? 0) - (dayOf(happened, 'CLOSE') ?? 0), 12);
  });

  it('calls nobody in once its recipient is ready, and still gives notice', async () => {
    const { happened } = await play('release-prepared', {
      then: { FIRST_NOTICE: 'PREPARE', LAST_NOTICE: 'RELEASE' },
      during: async (act) => {
        await act('ACKNOWLEDGE');
      },
    });
    expect(steps(happened)).toEqual([
      'ANNOUNCE',
      'ACKNOWLEDGE',
      'FIRST_NOTICE',
      'PREPARE',
      'SECOND_NOTICE',
      'LAST_NOTICE',
      'RELEASE',
      'CLOSE',
      'ERASE',
    ]);
  });

  it('has to be prepared again, and gives notice again, when its date changes', async () => {
    const { happened } = await play('release-changed', {
      then: { SECOND_NOTICE: 'CHANGE', LAST_NOTICE: 'CANCEL' },
      during: async (act) => {
        await act('PREPARE');
      },
    });
    const told = steps(happened);
    expect(told.slice(0, 5)).toEqual(['ANNOUNCE', 'PREPARE', 'FIRST_NOTICE', 'SECOND_NOTICE', 'CHANGE']);
    // A notice whose time has passed is not given again.
    expect(told.slice(5)).toEqual([
      'ACKNOWLEDGEMENT_REMINDER',
      'PREPARATION_OVERDUE',
      'LAST_NOTICE',
      'CANCEL',
      'ERASE',
    ]);
  });

  it('is urgent from its beginning when nobody planned it', async () => {
    const { happened } = await play('release-unplanned', {
      begins: 'ANNOUNCE_UNPLANNED',
      then: { URGENT_OVERDUE: 'PREPARE' },
    });
    expect(steps(happened)).toEqual([
      'ANNOUNCE_UNPLANNED',
      'URGENT_REMINDER',
      'URGENT_OVERDUE',
      'PREPARE',
      'CLOSE',
      'ERASE',
    ]);
    expect(dayOf(happened, 'URGENT_OVERDUE')).toBe(0.2);
  });

  it('gives no notice once there will be none, also when that is heard twice and late', async () => {
    const { happened } = await play('release-cancelled', {
      during: async (act, tell) => {
        const acknowledged = await act('ACKNOWLEDGE');
        await act('CANCEL');
        await tell(acknowledged);
        await tell(acknowledged);
      },
    });
    expect(steps(happened)).toEqual(['ANNOUNCE', 'ACKNOWLEDGE', 'CANCEL', 'ERASE']);
  });
});
