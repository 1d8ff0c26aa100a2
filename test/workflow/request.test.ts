import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import { deadlinesOf } from '../../activities/request/deadlines';
import { after, isEnded, isOpen, type AutomaticStep, type RequestState } from '../../workflows/domain/request';
import type { RequestChange, RequestVerbs } from '../../workflows/domain/request-course';
import { requestChanged } from '../../workflows/messages';
import { bundled, record, timeSkipping } from './time-skipping';

const frame = {
  id: 'flanders-2020-2024',
  version: 1,
  due: 'P10D',
  dueUrgent: 'P2D',
  reminders: [0.5, 0.8, 1] as const,
  escalateAfter: 'P5D',
  expireAfter: 'P30D',
  closeAfter: 'P30D',
  retention: undefined,
};
const DAY = 86_400_000;

let environment: TestWorkflowEnvironment;
let workflowBundle: WorkflowBundleWithSourceMap;

beforeAll(async () => {
  workflowBundle = await bundled();
  environment = await timeSkipping();
}, 120_000);
afterAll(() => environment.teardown());

interface Taken {
  readonly step: AutomaticStep;
  readonly day: number;
}

/**
 * A record in memory that follows the same rules as the real one: time skipping makes months pass in seconds, and a
 * database would not go along. The real verbs are tested against PostgreSQL in test/e2e.
 */
async function play(
  name: string,
  input: {
    readonly approval?: 'POLICY' | 'FOUR_EYES';
    readonly actOn?: (step: AutomaticStep) => RequestState | undefined;
  },
  during: (send: (change: RequestChange) => Promise<void>) => Promise<void> = () => Promise.resolve(),
) {
  const begun = await environment.currentTimeMs();
  const taken: Taken[] = [];
  let change: RequestChange = { version: 1, state: 'SUBMITTED' };
  const now = () => environment.currentTimeMs();
  const move = async (state: RequestState): Promise<RequestChange> => {
    const closeAt = isEnded(state) ? { closeAt: new Date((await now()) + 30 * DAY).toISOString() } : {};
    change = { version: change.version + 1, state, ...closeAt };
    return change;
  };
  const verbs: RequestVerbs = {
    authoriseRequest: () => move('AUTHORISED'),
    takeClockStep: async ({ step }) => {
      taken.push({ step, day: Math.round(((await now()) - begun) / DAY) });
      if (step === 'CLOSING') return move(after(change.state, 'CLOSE') ?? change.state);
      if (!isOpen(change.state)) return change;
      if (step === 'EXPIRY') return move('EXPIRED');
      return move(input.actOn?.(step) ?? change.state);
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
    const handle = await environment.client.workflow.start('informationRequest', {
      workflowId: `request/${name}`,
      taskQueue,
      args: [
        {
          requestId: name,
          deadlines: deadlinesOf(frame, 'NORMAL', new Date(begun)),
          approval: input.approval ?? 'POLICY',
        },
      ],
    });
    await during(async (sent) => {
      change = sent;
      await handle.signal(requestChanged, sent);
    });
    await handle.result();
    return handle.fetchHistory();
  });
  record(name, history);
  return { taken, history };
}

const steps = (taken: readonly Taken[]) => taken.map(({ step }) => step);

describe('the course of a request, at its real deadlines', () => {
  it('reminds on day 5, 8 and 10, escalates on day 15, expires on day 40 and closes on day 70', async () => {
    const { taken } = await play('unanswered', {});
    expect(taken).toEqual([
      { step: 'REMINDER_50', day: 5 },
      { step: 'REMINDER_80', day: 8 },
      { step: 'REMINDER_100', day: 10 },
      { step: 'ESCALATION', day: 15 },
      { step: 'EXPIRY', day: 40 },
      { step: 'CLOSING', day: 70 },
    ]);
  });

  it('stops every reminder once it is declined, and only closes', async () => {
    const { taken } = await play('declined', { actOn: (step) => (step === 'REMINDER_50' ? 'DECLINED' : undefined) });
    expect(steps(taken)).toEqual(['REMINDER_50', 'CLOSING']);
  });

  it('goes on reminding after a partial answer', async () => {
    const { taken } = await play('partial', { actOn: (step) => (step === 'REMINDER_50' ? 'PARTIAL' : undefined) });
    expect(steps(taken).slice(0, 3)).toEqual(['REMINDER_50', 'REMINDER_80', 'REMINDER_100']);
  });

  it('waits for the second pair of eyes, however long, and ends when that refuses', async () => {
    const { taken } = await play('refused', { approval: 'FOUR_EYES' }, async (send) => {
      await environment.sleep('20 days');
      const closeAt = new Date((await environment.currentTimeMs()) + 30 * DAY).toISOString();
      await send({ version: 2, state: 'REFUSED', closeAt });
    });
    expect(steps(taken)).toEqual(['CLOSING']);
  });

  it('takes signals twice and out of order for what they are', async () => {
    const { taken } = await play('disorder', { approval: 'FOUR_EYES' }, async (send) => {
      const closeAt = new Date((await environment.currentTimeMs()) + DAY).toISOString();
      await send({ version: 9, state: 'WITHDRAWN', closeAt });
      await send({ version: 3, state: 'AUTHORISED' });
      await send({ version: 9, state: 'WITHDRAWN', closeAt });
    });
    expect(steps(taken)).toEqual(['CLOSING']);
  });
});
