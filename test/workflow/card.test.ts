import { policyFrames } from '../../infra/local/demo/grounds';
import { playFlow, type Happened, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

const [frame] = policyFrames;
const { deliver, acknowledge, escalateAfter, purge } = frame.card;
const terms = { deliver, acknowledge, escalateAfter, purge };

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
) => playFlow(stage, { type: 'INFORMATION_CARD', name, terms, then, ...(during ? { during } : {}) });

describe('the course of an information card, at its real deadlines', () => {
  it('tells its sender after four hours that it is not delivered, calls in the deputy after a day and the task force after two', async () => {
    const { happened } = await play('card-not-noted', { ESCALATION: 'RECALL', PURGE_REMINDER_50: 'CONFIRM_PURGE' });
    expect(happened).toEqual([
      { step: 'SEND', day: 0 },
      { step: 'UNDELIVERED', day: 0.2 },
      { step: 'DEPUTY_CALLED_IN', day: 1 },
      { step: 'ESCALATION', day: 2 },
      { step: 'RECALL', day: 2 },
      { step: 'PURGE_REMINDER_50', day: 5.5 },
      { step: 'CONFIRM_PURGE', day: 5.5 },
    ]);
  });

  it('reminds of a purge at half and four fifths of a week, and is overdue after the week', async () => {
    const { happened } = await play('card-purge-overdue', { PURGE_OVERDUE: 'CONFIRM_PURGE' }, async (act) => {
      for (const action of ['DELIVER', 'ACKNOWLEDGE', 'RECALL']) await act(action);
    });
    expect(happened).toEqual([
      { step: 'SEND', day: 0 },
      { step: 'DELIVER', day: 0 },
      { step: 'ACKNOWLEDGE', day: 0 },
      { step: 'RECALL', day: 0 },
      { step: 'PURGE_REMINDER_50', day: 3.5 },
      { step: 'PURGE_REMINDER_80', day: 5.6 },
      { step: 'PURGE_OVERDUE', day: 7 },
      { step: 'CONFIRM_PURGE', day: 7 },
    ]);
  });

  it('gives a whole week again once a card that was superseded is recalled as well', async () => {
    const { happened } = await play(
      'card-superseded-then-recalled',
      { PURGE_OVERDUE: 'CONFIRM_PURGE' },
      async (act) => {
        await act('SUPERSEDE');
        await stage.environment.sleep('2 days');
        await act('RECALL');
      },
    );
    expect(happened).toEqual([
      { step: 'SEND', day: 0 },
      { step: 'SUPERSEDE', day: 0 },
      { step: 'RECALL', day: 2 },
      { step: 'PURGE_REMINDER_50', day: 5.5 },
      { step: 'PURGE_REMINDER_80', day: 7.6 },
      { step: 'PURGE_OVERDUE', day: 9 },
      { step: 'CONFIRM_PURGE', day: 9 },
    ]);
  });

  it('calls nobody in once a person has taken note of it, also when that is heard twice and late', async () => {
    const { happened } = await play('card-acknowledged', {}, async (act, tell) => {
      const delivered = await act('DELIVER');
      await act('ACKNOWLEDGE');
      await tell(delivered);
      await act('STATE_MEASURE');
      await tell(delivered);
      for (const action of ['PASS_ON', 'RECALL', 'CONFIRM_PURGE']) await act(action);
    });
    expect(steps(happened)).toEqual([
      'SEND',
      'DELIVER',
      'ACKNOWLEDGE',
      'STATE_MEASURE',
      'PASS_ON',
      'RECALL',
      'CONFIRM_PURGE',
    ]);
  });

  it('reminds nobody of a purge that was confirmed', async () => {
    const { happened } = await play('card-purged', {}, async (act) => {
      for (const action of ['SUPERSEDE', 'CONFIRM_PURGE']) await act(action);
    });
    expect(steps(happened)).toEqual(['SEND', 'SUPERSEDE', 'CONFIRM_PURGE']);
  });
});
