import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import type { EmergencyVerbs } from '../../workflows/domain/emergency-access';
import { accessReviewed } from '../../workflows/messages';
import { bundled, record, timeSkipping } from './time-skipping';

const HOUR = 3_600_000;
const REVIEW_WITHIN = 72 * HOUR;

let environment: TestWorkflowEnvironment;
let workflowBundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  workflowBundle = await bundled();
  environment = await timeSkipping();
}, 120_000);
afterAll(() => environment.teardown());

/** @returns after how many hours an incident was raised; none when it was not */
async function play(name: string, during: (review: () => Promise<void>) => Promise<void>): Promise<readonly number[]> {
  const begun = await environment.currentTimeMs();
  const incidents: number[] = [];
  const verbs: EmergencyVerbs = {
    raiseIncident: async () => {
      incidents.push(Math.round(((await environment.currentTimeMs()) - begun) / HOUR));
    },
  };
  const taskQueue = `test-${name}`;
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue,
    workflowBundle,
    activities: verbs,
  });
  const history = await worker.runUntil(async () => {
    const handle = await environment.client.workflow.start('emergencyAccess', {
      workflowId: `emergency-access/${name}`,
      taskQueue,
      args: [{ entryId: name, reviewBy: new Date(begun + REVIEW_WITHIN).toISOString() }],
    });
    await during(() => handle.signal(accessReviewed, { reviewed: true }));
    await handle.result();
    return handle.fetchHistory();
  });
  record(name, history);
  return incidents;
}

describe('emergency access', () => {
  it('that nobody reviews within three days becomes an incident by itself', async () => {
    expect(await play('emergency-not-reviewed', () => Promise.resolve())).toEqual([72]);
  });

  it('that was reviewed on the second day becomes none', async () => {
    const incidents = await play('emergency-reviewed', async (review) => {
      await environment.sleep('40 hours');
      await review();
      // Reviewed is final, however often it is said.
      await review();
    });
    expect(incidents).toEqual([]);
  });
});
