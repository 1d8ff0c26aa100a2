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
      expect(dies.happened).toEqual(lives.happened);
      expect(lives.happened.length).toBeGreaterThan(4);
    },
  );
});
