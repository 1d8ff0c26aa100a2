import type { AttachmentChange } from '../../workflows/domain/attachment';
import { signal } from '../exchange/signal';
import type { Change } from '../record/change';

/** Starts the clock of an attachment, or tells it. */
export function attachmentSignal(
  attachmentId: string,
  state: AttachmentChange['state'],
): NonNullable<Change['signals']> {
  return [
    signal(attachmentId, {
      workflow: 'attachment',
      workflowId: `attachment/${attachmentId}`,
      start: { attachmentId },
      signal: 'attachmentChanged',
      change: { state },
    }),
  ];
}
