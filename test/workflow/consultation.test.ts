import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Plot, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { reply, vote, review, renew, close } = frame.consultation;
const terms = { reply, vote, review, renew, close };

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);
const daysOf = (happened: readonly Happened[], wanted: string) =>
  happened.filter(({ step }) => step === wanted).map(({ day }) => day);
const play = (name: string, plot: Pick<Plot, 'then' | 'during'>) =>
  playFlow(stage, { type: 'CASE_CONSULTATION', name, terms, ...plot });

/** Opened, and perhaps more, at once. */
const begun =
  (...actions: readonly string[]): NonNullable<Plot['during']> =>
  async (act) => {
    for (const each of ['APPROVE', ...actions]) await act(each);
  };

const months = (count: number) => [count * 30.4 - 2.5, count * 30.4 + 2.5] as const;
function expectWithin(day: number | undefined, [least, most]: readonly [number, number]): void {
  expect(day).toBeGreaterThanOrEqual(least);
  expect(day).toBeLessThanOrEqual(most);
}

describe('the course of a case consultation, at its real deadlines', () => {
  it('says after five days that somebody has not replied, is to be renewed after a year and closes a month later', async () => {
    const { happened } = await play('consultation-not-renewed', { during: begun('INVITE') });
    expect(steps(happened)).toEqual(['PROPOSE', 'APPROVE', 'INVITE', 'REPLIES_DUE', 'RENEWAL_DUE', 'CLOSE']);
    expect(daysOf(happened, 'REPLIES_DUE')).toEqual([5]);
    expectWithin(daysOf(happened, 'RENEWAL_DUE')[0], months(12));
    expectWithin(daysOf(happened, 'CLOSE')[0], months(13));
  });

  it('is reviewed every three months, and two reviews that are missed are for the mayor', async () => {
    const { happened } = await play('consultation-reviewed', {
      during: begun('DECIDE_FOLLOW_UP'),
      then: { REVIEWS_MISSED: 'REVIEW', RENEWAL_DUE: 'DECIDE_END' },
    });
    const told = steps(happened);
    expect(told.slice(0, 6)).toEqual([
      'PROPOSE',
      'APPROVE',
      'DECIDE_FOLLOW_UP',
      'REVIEW_DUE',
      'REVIEWS_MISSED',
      'REVIEW',
    ]);
    expectWithin(daysOf(happened, 'REVIEW_DUE')[0], months(3));
    expectWithin(daysOf(happened, 'REVIEWS_MISSED')[0], months(6));
    // A review begins the next term.
    expectWithin(daysOf(happened, 'REVIEW_DUE')[1], months(9));
    expect(told.at(-1)).toBe('DECIDE_END');
  });

  it('misses no review that is held when it is due', async () => {
    const { happened } = await play('consultation-in-time', {
      during: begun('DECIDE_FOLLOW_UP'),
      then: { REVIEW_DUE: 'REVIEW', RENEWAL_DUE: 'DECIDE_END' },
    });
    expect(steps(happened)).not.toContain('REVIEWS_MISSED');
    expect(daysOf(happened, 'REVIEW').length).toBeGreaterThanOrEqual(3);
  });

  it('goes on for another year when it is renewed in time', async () => {
    const { happened } = await play('consultation-renewed', { during: begun(), then: { RENEWAL_DUE: ['RENEW'] } });
    expect(steps(happened)).toEqual(['PROPOSE', 'APPROVE', 'RENEWAL_DUE', 'RENEW', 'RENEWAL_DUE', 'CLOSE']);
    expectWithin(daysOf(happened, 'RENEWAL_DUE')[1], months(24));
  });

  it('lets feedback lapse that is not agreed to within three days', async () => {
    const { happened } = await play('consultation-feedback-lapsed', {
      during: begun('DECIDE_FEEDBACK', 'PROPOSE_FEEDBACK', 'VOTE_FOR', 'VOTE_AGAINST'),
    });
    expect(steps(happened).slice(-1)).toEqual(['LAPSE_FEEDBACK']);
    expect(daysOf(happened, 'LAPSE_FEEDBACK')).toEqual([3]);
  });

  it('lets feedback lapse no more once it was released', async () => {
    const { happened } = await play('consultation-feedback-released', {
      during: begun('PROPOSE_FEEDBACK', 'VOTE_FOR', 'RELEASE_FEEDBACK'),
    });
    expect(steps(happened)).not.toContain('LAPSE_FEEDBACK');
    expect(steps(happened).at(-1)).toBe('CLOSE');
  });

  it('has nothing still to come once it is closed, also when that is heard twice and late', async () => {
    const { happened } = await play('consultation-closed', {
      during: async (act, tell) => {
        const opened = await act('APPROVE');
        await act('INVITE');
        await act('CLOSE');
        await tell(opened);
        await tell(opened);
      },
    });
    expect(steps(happened)).toEqual(['PROPOSE', 'APPROVE', 'INVITE', 'CLOSE']);
  });
});
