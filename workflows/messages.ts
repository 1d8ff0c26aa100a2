/** Every message that a workflow understands, in one place. Ids, states and instants only: never content. */
import { defineQuery, defineSignal } from '@temporalio/workflow';

import type { AttachmentChange } from './domain/attachment';
import type { EmergencyChange } from './domain/emergency-access';
import type { FlowChange } from './domain/flow-course';

/** An emergency access began, or was reviewed. May come twice, late or out of order: reviewed is final. */
export const accessReviewed = defineSignal<[EmergencyChange]>('accessReviewed');

/** All bytes of an attachment were received, or a message named it. May come twice, late or out of order. */
export const attachmentChanged = defineSignal<[AttachmentChange]>('attachmentChanged');

/** The record has moved a case flow. May come twice, late or out of order. */
export const flowChanged = defineSignal<[FlowChange]>('flowChanged');

/** Where a case flow stands, for people who look into Temporal. */
export const flowStanding = defineQuery<FlowChange>('flowStanding');
