import { termsOf } from '../../activities/request/terms';
import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const { request: frame } = policyFrames[0];
const asked = (approval: 'POLICY' | 'FOUR_EYES', urgency: 'NORMAL' | 'URGENT' = 'NORMAL') => {
  const { terms, shares } = termsOf({ ...frame, id: 'f', version: 1, retention: undefined }, urgency, { approval });
  return { type: 'INFORMATION_REQUEST', terms, shares } as const;
};

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

const steps = (happened: readonly Happened[]) => happened.map(({ step }) => step);

describe('the course of a request, at its real deadlines', () => {
  it('is authorised by the rules at once, reminds on day 5, 8 and 10, escalates on day 15, expires on day 40, closes on day 70', async () => {
    const { happened } = await playFlow(stage, { ...asked('POLICY'), name: 'request-unanswered' });
    expect(happened).toEqual([
      { step: 'SUBMIT', day: 0 },
      { step: 'AUTHORISE', day: 0 },
      { step: 'REMINDER_50', day: 5 },
      { step: 'REMINDER_80', day: 8 },
      { step: 'REMINDER_100', day: 10 },
      { step: 'ESCALATION', day: 15 },
      { step: 'EXPIRE', day: 40 },
      { step: 'CLOSE', day: 70 },
    ]);
  });

  it('is shorter where it is urgent', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('POLICY', 'URGENT'),
      name: 'request-urgent',
      then: { REMINDER_100: 'ANSWER' },
    });
    expect(happened.slice(0, 6)).toEqual([
      { step: 'SUBMIT', day: 0 },
      { step: 'AUTHORISE', day: 0 },
      { step: 'REMINDER_50', day: 1 },
      { step: 'REMINDER_80', day: 1.6 },
      { step: 'REMINDER_100', day: 2 },
      { step: 'ANSWER', day: 2 },
    ]);
  });

  it('stops every reminder once it is declined, and only closes (R4)', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('POLICY'),
      name: 'request-declined',
      then: { REMINDER_50: 'DECLINE' },
    });
    expect(steps(happened).slice(2)).toEqual(['REMINDER_50', 'DECLINE', 'CLOSE']);
  });

  it('goes on reminding after a partial answer', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('POLICY'),
      name: 'request-partial',
      then: { REMINDER_50: 'ANSWER_PARTIALLY' },
    });
    expect(steps(happened).slice(3, 6)).toEqual(['ANSWER_PARTIALLY', 'REMINDER_80', 'REMINDER_100']);
  });

  it('waits for the second pair of eyes, however long, and ends when that refuses', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('FOUR_EYES'),
      name: 'request-refused',
      during: async (act) => {
        await stage.environment.sleep('20 days');
        await act('REFUSE');
      },
    });
    expect(steps(happened)).toEqual(['SUBMIT', 'REFUSE', 'CLOSE']);
  });

  it('gives the recipient its whole term, however long the second pair of eyes took', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('FOUR_EYES'),
      name: 'request-authorised-late',
      then: { REMINDER_100: 'ANSWER' },
      during: async (act) => {
        await stage.environment.sleep('20 days');
        await act('AUTHORISE');
      },
    });
    expect(happened.find(({ step }) => step === 'REMINDER_100')?.day).toBeCloseTo(30, 0);
  });

  it('takes what it hears twice and out of order for what it is', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('FOUR_EYES'),
      name: 'request-disorder',
      during: async (act, tell) => {
        const authorised = await act('AUTHORISE');
        const withdrawn = await act('WITHDRAW');
        await tell(withdrawn);
        await tell(authorised);
      },
    });
    expect(steps(happened)).toEqual(['SUBMIT', 'AUTHORISE', 'WITHDRAW', 'CLOSE']);
  });

  it('stands still while the recipient has asked something back, and goes on with what was left', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('POLICY'),
      name: 'request-clarified',
      then: { REMINDER_50: 'ASK_BACK', CLARIFICATION_REMINDER: 'CLARIFY', REMINDER_100: 'ANSWER' },
    });
    expect(happened.slice(2)).toEqual([
      { step: 'REMINDER_50', day: 5 },
      { step: 'ASK_BACK', day: 5 },
      { step: 'CLARIFICATION_REMINDER', day: 10 },
      { step: 'CLARIFY', day: 10 },
      { step: 'REMINDER_80', day: 13 },
      { step: 'REMINDER_100', day: 15 },
      { step: 'ANSWER', day: 15 },
      { step: 'CLOSE', day: 45 },
    ]);
  });

  it('expires when its sender leaves what was asked back without an answer', async () => {
    const { happened } = await playFlow(stage, {
      ...asked('POLICY'),
      name: 'request-not-clarified',
      then: { REMINDER_50: 'ASK_BACK' },
    });
    expect(happened.slice(4, 6)).toEqual([
      { step: 'CLARIFICATION_REMINDER', day: 10 },
      { step: 'EXPIRE', day: 35 },
    ]);
  });
});
