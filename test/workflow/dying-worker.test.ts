import { flowPlots } from './plots';
import { playFlow, type Stage } from './play-flow';
import { bundled, timeSkipping } from './time-skipping';

let stage: Stage;
beforeAll(async () => {
  stage = { workflowBundle: await bundled(), environment: await timeSkipping() };
}, 120_000);
afterAll(() => stage.environment.teardown());

describe('a worker that dies after every task, and loses the answer of every verb', () => {
  it.each(Object.entries(flowPlots))(
    'brings %s to the same end, by the same steps at the same moments',
    async (name, plot) => {
      const lives = await playFlow(stage, { ...plot, name: `${name}-lives` });
      const dies = await playFlow(stage, { ...plot, name: `${name}-dies`, dying: true });
      expect(dies.happened.map(({ step }) => step)).toEqual(lives.happened.map(({ step }) => step));
      // The clocks may go forward or back in one of them.
      for (const [at, { day }] of lives.happened.entries())
        expect(Math.abs(dies.happened[at]!.day - day)).toBeLessThan(0.15);
      expect(lives.happened.length).toBeGreaterThan(4);
    },
  );
});
