import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import { bundled, HISTORIES, History } from './time-skipping';

let workflowBundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  workflowBundle = await bundled();
}, 120_000);

describe('recorded histories', () => {
  const recorded = readdirSync(HISTORIES).filter((file) => file.endsWith('.bin'));

  it('are there', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(7);
  });

  it.each(recorded)('%s is replayed by today’s workflow without a difference', async (file) => {
    const history = History.decode(readFileSync(join(HISTORIES, file)));
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).resolves.toBeUndefined();
  });
});
