import type { Channel } from 'amqplib';

/** Names and arguments of everything on the broker, as data. Partners are named by opaque organization ids only. */

/** Events to partners: routing key is the organization id. */
export const EVENTS_EXCHANGE = 'schakel.events';
/** Everything sent here is kept in the parking lot. */
export const PARKING_EXCHANGE = 'schakel.parking';
/** Where messages wait that nobody could handle: parked, never dropped. */
const PARKED_QUEUE = 'schakel.parked';

/** RabbitMQ 3.10 redelivers for ever and 4 drops after 20 times: both are told the same here. */
const DELIVERY_LIMIT = 10;

export interface PartnerQueues {
  readonly organisationId: string;
  /** The partner writes here, and may write nowhere else. */
  readonly inboundExchange: string;
  /** The partner reads here, and may read nowhere else. */
  readonly outboundQueue: string;
}

/** The queue behind a partner's inbound exchange. Whatever comes out of it is from that partner: the broker saw to it. */
export function ingressQueue(partner: PartnerQueues): string {
  return `partner.${partner.organisationId}.ingress`;
}

const quorum = {
  'x-queue-type': 'quorum',
  'x-delivery-limit': DELIVERY_LIMIT,
  'x-dead-letter-exchange': PARKING_EXCHANGE,
};

/**
 * Declares what is not there yet.
 * @throws when something is there with other arguments: a drifted topology must not be worked around.
 */
export async function declareTopology(channel: Channel, partners: readonly PartnerQueues[]): Promise<void> {
  await channel.assertExchange(PARKING_EXCHANGE, 'fanout', { durable: true });
  await channel.assertQueue(PARKED_QUEUE, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.bindQueue(PARKED_QUEUE, PARKING_EXCHANGE, '');
  await channel.assertExchange(EVENTS_EXCHANGE, 'direct', { durable: true });
  for (const partner of partners) {
    await channel.assertExchange(partner.inboundExchange, 'fanout', { durable: true });
    await channel.assertQueue(ingressQueue(partner), { durable: true, arguments: quorum });
    await channel.bindQueue(ingressQueue(partner), partner.inboundExchange, '');
    await channel.assertQueue(partner.outboundQueue, { durable: true, arguments: quorum });
    await channel.bindQueue(partner.outboundQueue, EVENTS_EXCHANGE, partner.organisationId);
  }
}
