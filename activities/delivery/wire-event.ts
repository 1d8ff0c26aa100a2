import type { ThinEvent } from '../exchange/event';
import type { DeliveryRow } from '../record/change';

/**
 * An event as it is sent and read: a CloudEvent with its place in what the recipient was told of the case. The names of
 * the extension attributes are those of the CloudEvents extensions "sequence" and "partitioning".
 */
export interface WireEvent extends Omit<ThinEvent, 'data'> {
  readonly sequence: string;
  readonly partitionkey: string;
  readonly data: ThinEvent['data'] & { readonly content?: object };
}

/** @param row a delivery that entered its recipient's inbox */
export function wireEventOf(row: Pick<DeliveryRow, 'event' | 'sequence' | 'case_id'>): WireEvent {
  return { ...(row.event as ThinEvent), sequence: String(row.sequence), partitionkey: row.case_id };
}
