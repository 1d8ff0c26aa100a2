import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';

const { step } = proxyActivities<{ step(): Promise<void> }>({ startToCloseTimeout: '20 seconds' });

export const answered = defineSignal('answered');
export const closed = defineSignal('closed');

const FAR = '10 days';

/** As many activities, timers and messages as one answered request needs, and nothing else. */
export async function bareRequest(): Promise<void> {
  let received = 0;
  setHandler(answered, () => {
    received += 1;
  });
  setHandler(closed, () => {
    received += 1;
  });
  await step();
  await condition(() => received >= 1, FAR);
  await condition(() => received >= 2, FAR);
}
