import type { Attempt } from '../../../workflows/domain/delivery';
import { NotPublished, type Publisher } from '../../../infra/rabbitmq/publisher';
import { EVENTS_EXCHANGE } from '../../../infra/rabbitmq/topology';
import type { Channel } from './channel';

/** Why the broker did not take it, as one attempt. A full queue is a partner that does not empty it. */
const ATTEMPTS: Readonly<Record<NotPublished['reason'], Attempt>> = {
  away: { kind: 'AWAY', problem: 'brokerAway' },
  refused: { kind: 'UNREACHED', problem: 'queueFull' },
  unroutable: { kind: 'UNREACHED', problem: 'unroutable' },
};

/** Publishes to the partner's own queue; taken when the broker has confirmed it. */
export function amqpChannel(publisher: Publisher): Channel {
  return {
    sideBySide: 200,
    push: (organisationId, _route, event) =>
      publisher
        .publish({
          exchange: EVENTS_EXCHANGE,
          routingKey: organisationId,
          messageId: event.id,
          type: event.type,
          contentType: 'application/cloudevents+json',
          body: Buffer.from(JSON.stringify(event)),
        })
        .then(
          (): Attempt => ({ kind: 'DELIVERED' }),
          (cause: unknown) => ATTEMPTS[cause instanceof NotPublished ? cause.reason : 'away'],
        ),
  };
}
