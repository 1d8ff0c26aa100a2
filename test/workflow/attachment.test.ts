import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import type { AttachmentChange, AttachmentState, AttachmentVerbs } from '../../workflows/domain/attachment';
import { attachmentChanged } from '../../workflows/messages';
import { bundled, record, timeSkipping } from './time-skipping';

const HOUR = 3_600_000;

let environment: TestWorkflowEnvironment;
let workflowBundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  workflowBundle = await bundled();
  environment = await timeSkipping();
}, 120_000);
afterAll(() => environment.teardown());

/** The record, as far as the verbs see it. */
interface Told {
  state: AttachmentState;
  /** Before each check: throws while the scanner is away. */
  beforeCheck?: () => void;
  beforeDiscard?: () => void;
}

/** @returns what the workflow did, each with the hour in which it did it */
async function play(
  name: string,
  told: Told,
  during: (say: (state: AttachmentChange['state']) => Promise<void>) => Promise<void>,
): Promise<readonly string[]> {
  const begun = await environment.currentTimeMs();
  const done: string[] = [];
  const note = async (what: string) => {
    done.push(`${String(Math.round(((await environment.currentTimeMs()) - begun) / HOUR))} h: ${what}`);
  };
  const verbs: AttachmentVerbs = {
    checkAttachment: async () => {
      told.beforeCheck?.();
      if (told.state === 'CHECKING') {
        await note('checked');
        told.state = 'READY';
      }
      return told.state;
    },
    discardAttachment: async () => {
      told.beforeDiscard?.();
      if (told.state === 'RECEIVING' || told.state === 'READY') {
        await note('discarded');
        told.state = 'EXPIRED';
      }
      return told.state;
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
    const handle = await environment.client.workflow.start('attachment', {
      workflowId: `attachment/${name}`,
      taskQueue,
      args: [{ attachmentId: name }],
    });
    await during((state) => handle.signal(attachmentChanged, { state }));
    await handle.result();
    return handle.fetchHistory();
  });
  record(name, history);
  return done;
}

describe('an attachment', () => {
  it('is checked when all of it was received, and kept when a message names it', async () => {
    const told: Told = { state: 'RECEIVING' };
    const done = await play('attachment-named', told, async (say) => {
      await say('RECEIVING');
      await environment.sleep('2 hours');
      told.state = 'CHECKING';
      await say('CHECKING');
      await environment.sleep('20 hours');
      told.state = 'NAMED';
      await say('NAMED');
      await say('NAMED');
    });
    expect([done, told.state]).toEqual([['2 h: checked'], 'NAMED']);
  });

  it('that no message names is deleted a day after it was checked', async () => {
    const told: Told = { state: 'CHECKING' };
    const done = await play('attachment-not-named', told, async (say) => {
      await say('CHECKING');
    });
    expect(done).toEqual(['0 h: checked', '24 h: discarded']);
  });

  it('of which the end never came is deleted a day after it was begun', async () => {
    const done = await play('attachment-not-received', { state: 'RECEIVING' }, () => Promise.resolve());
    expect(done).toEqual(['24 h: discarded']);
  });

  it('waits for a scanner that is away, and does not pass meanwhile', async () => {
    let away = 6;
    const told: Told = {
      state: 'CHECKING',
      beforeCheck: () => {
        if ((away -= 1) > 0) throw new Error('The scanner is away');
      },
    };
    const done = await play('attachment-scanner-away', told, async (say) => {
      await say('CHECKING');
    });
    expect([away, ...done]).toEqual([0, '0 h: checked', '24 h: discarded']);
  });

  it('of which the end comes when it was to be deleted is checked and not deleted', async () => {
    const told: Told = { state: 'RECEIVING' };
    told.beforeDiscard = () => {
      if (told.state === 'RECEIVING') told.state = 'CHECKING';
    };
    const done = await play('attachment-at-the-last-moment', told, () => Promise.resolve());
    expect(done).toEqual(['24 h: checked', '48 h: discarded']);
  });
});
