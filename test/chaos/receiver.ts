import type { ConsumeMessage } from 'amqplib';

import type { PartnerRecord } from './record';

/** An event, by whatever channel it comes. */
export interface PartnerEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly sequence: string;
  readonly partitionkey: string;
  readonly data: { readonly exchangeId: string };
}

/** Writes an event down, with the cursor it was read at where it was read from an inbox. */
export function writeEvent(record: PartnerRecord, event: PartnerEvent, cursor?: string): void {
  record.write({
    kind: 'received',
    eventId: event.id,
    type: event.type,
    time: event.time,
    exchangeId: event.data.exchangeId,
    sequence: Number(event.sequence),
    caseId: event.partitionkey,
    ...(cursor === undefined ? {} : { cursor }),
  });
}

export const eventIn = (message: ConsumeMessage) => JSON.parse(message.content.toString()) as PartnerEvent;
