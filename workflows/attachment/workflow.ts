import { condition, proxyActivities, setHandler } from '@temporalio/workflow';

import { UNUSED_FOR, type AttachmentStart, type AttachmentVerbs } from '../domain/attachment';
import { attachmentChanged } from '../messages';

const retry = { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' } as const;
const { checkAttachment } = proxyActivities<AttachmentVerbs>({
  // Two gibibytes through a slow scanner; a worker that was killed is noticed by its silence.
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '15 seconds',
  retry,
});
const { discardAttachment } = proxyActivities<AttachmentVerbs>({ startToCloseTimeout: '5 minutes', retry });

/** An attachment is checked when all of it is there, and deleted when no message comes to name it. */
export async function attachment(start: AttachmentStart): Promise<void> {
  let received = false;
  let named = false;
  setHandler(attachmentChanged, ({ state }) => {
    received ||= state !== 'RECEIVING';
    named ||= state === 'NAMED';
  });
  await condition(() => received, UNUSED_FOR);
  let state;
  do {
    // Asked also when nothing was heard: the record is right, and a signal may be late.
    state = await checkAttachment({ attachmentId: start.attachmentId });
    if (state === 'READY') await condition(() => named, UNUSED_FOR);
    state = await discardAttachment({ attachmentId: start.attachmentId });
    // The last byte came at the last moment.
  } while (state === 'CHECKING');
}
