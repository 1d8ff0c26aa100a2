import type { Log } from '../../infra/logging';
import { withheld } from '../../infra/metrics';
import type { Publisher } from '../../infra/rabbitmq/publisher';
import { EVENTS_EXCHANGE } from '../../infra/rabbitmq/topology';
import { recordDelivery } from '../../activities/exchange/deliver';
import type { Dispatch } from '../../activities/exchange/event';
import { mayBeTold } from '../../activities/exchange/telling';
import type { Service } from '../../activities/service';
import { byOrderingKey, type HandOver, type OutboxRow } from './outbox';

const tellingOf = ({ destination, payload }: OutboxRow) => ({
  organisationId: destination,
  exchangeId: (payload as Dispatch).event.data.exchangeId,
});

/**
 * Publishes events to partners' queues, as far as the rules let them be told now, waits for the broker's confirmation, then records the delivered receipts. A
 * partner without a queue is reached by the record itself: being visible to it is the delivery.
 */
export function toBroker(service: Service, publisher: Publisher, log: Log): HandOver {
  const publish = async (row: OutboxRow): Promise<void> => {
    if (!service.register.organisation(row.destination)?.outboundQueue) return;
    const { event } = row.payload as Dispatch;
    await publisher.publish({
      exchange: EVENTS_EXCHANGE,
      routingKey: row.destination,
      messageId: event.id,
      type: event.type,
      contentType: 'application/cloudevents+json',
      body: Buffer.from(JSON.stringify(event)),
    });
  };

  return async (rows) => {
    const tellings = new Map(rows.map((row) => [row, tellingOf(row)]));
    const allowed = await mayBeTold(service, [...tellings.values()]);
    /** What is not told any more; undefined for what is. */
    const withheldOf = (row: OutboxRow) => {
      const telling = tellings.get(row);
      return telling && !allowed.has(telling) ? telling : undefined;
    };
    const confirmed: OutboxRow[] = [];
    await Promise.all(
      byOrderingKey(rows).map(async (group) => {
        // Within a case one after the other: what comes after a failure has to wait for it, or it would overtake.
        for (const row of group) {
          if (withheldOf(row)) {
            withheld.inc();
            confirmed.push(row);
            continue;
          }
          const published = await publish(row).then(
            () => true,
            () => false,
          );
          if (!published) return;
          confirmed.push(row);
        }
      }),
    );
    if (confirmed.length < rows.length) {
      log.warn('events wait for the broker', { part: 'broker', count: rows.length - confirmed.length });
    }
    await recordDelivery(
      service,
      confirmed.map((row) => ({
        outboxId: row.id,
        delivers: (row.payload as Dispatch).delivers,
        withheld: withheldOf(row),
      })),
    );
    return confirmed;
  };
}
