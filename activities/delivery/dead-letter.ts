import type { DeliveryProblem } from '../../workflows/domain/delivery';
import type { Service } from '../service';

/**
 * What became of a dead letter: it is parked, its recipient had acknowledged it by its inbox anyway, it is none of ours,
 * or its delivery has not been written down yet.
 */
export type DeadLetter = 'PARKED' | 'ACKNOWLEDGED' | 'UNKNOWN' | 'UNDER_WAY';

/**
 * An event came back from the queue that it was delivered to: its recipient rejected it, or never fetched it. With it is
 * parked what waits behind it in its case. May be called twice for one event.
 * @param atOnce also while its hand-over is not written down: otherwise that would be written afterwards, and win
 */
export async function parkDelivered(
  service: Service,
  eventId: string,
  problem: Extract<DeliveryProblem, 'deadLettered' | 'expiredInQueue'>,
  atOnce: boolean,
): Promise<DeadLetter> {
  const row = await service.db
    .selectFrom('delivery')
    .leftJoin('lane', 'lane.organisation_id', 'delivery.organisation_id')
    .select(['delivery.id', 'delivery.organisation_id', 'event_id', 'attempts', 'state', 'place', 'acknowledged'])
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  if (!row) return 'UNKNOWN';
  if (row.state === 'PARKED' || row.state === 'WITHHELD') return 'PARKED';
  if (row.state !== 'DELIVERED' && !atOnce) return 'UNDER_WAY';
  if (row.place !== null && row.place <= (row.acknowledged ?? 0)) return 'ACKNOWLEDGED';
  await service.ledger.commit({
    settled: { id: row.id, state: 'PARKED', attempts: row.attempts, retry_at: null, problem },
    audit: [
      { kind: 'event.parked', organisationId: row.organisation_id, subjectId: row.event_id, detail: { problem } },
    ],
  });
  return 'PARKED';
}
