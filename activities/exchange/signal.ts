import type { AttachmentChange, AttachmentStart } from '../../workflows/domain/attachment';
import type { EmergencyChange, EmergencyStart } from '../../workflows/domain/emergency-access';
import type { FlowChange, FlowStart } from '../../workflows/domain/flow-course';
import type { FlowName } from '../../workflows/domain/flows';
import type { Change } from '../record/change';

/** Payload of an outbox row: signal the workflow, start it when it does not run yet. */
export type Signal =
  | {
      readonly workflow: FlowName;
      readonly workflowId: string;
      readonly start: FlowStart;
      readonly signal: 'flowChanged';
      readonly change: FlowChange;
    }
  | {
      readonly workflow: 'emergencyAccess';
      readonly workflowId: string;
      readonly start: EmergencyStart;
      readonly signal: 'accessReviewed';
      readonly change: EmergencyChange;
    }
  | {
      readonly workflow: 'attachment';
      readonly workflowId: string;
      readonly start: AttachmentStart;
      readonly signal: 'attachmentChanged';
      readonly change: AttachmentChange;
    };

/** An outbox row that tells a workflow. @param orderingKey what the words for one workflow are kept in order by */
export function signal(orderingKey: string, payload: Signal): NonNullable<Change['signals']>[number] {
  return { ordering_key: orderingKey, destination: payload.workflow, payload };
}
