import type { ConsumeMessage } from 'amqplib';

import type { PartnerRecord } from './record';

interface PartnerEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly sequence?: string;
  readonly partitionkey?: string;
  readonly data: { readonly exchangeId?: string };
}

/** Writes an event down. */
export function writeEvent(
  record: PartnerRecord,
  { id, type, time, sequence, partitionkey, data }: PartnerEvent,
): void {
  record.write({
    kind: 'received',
    eventId: id,
    type,
    time,
    exchangeId: data.exchangeId ?? '',
    ...(sequence === undefined ? {} : { sequence: Number(sequence) }),
    ...(partitionkey === undefined ? {} : { caseId: partitionkey }),
  });
}

export const eventIn = (message: ConsumeMessage) => JSON.parse(message.content.toString()) as PartnerEvent;
