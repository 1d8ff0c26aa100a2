/**
 * Everything on the broker, as data: names, arguments and bindings. Applied and checked in `declare.ts`; why each
 * argument is what it is: docs/adr/0012-topology-as-data.md. Partners are named by opaque organization ids only.
 */

/** Events, replies and problems to partners: the routing key is the organization id. */
export const EVENTS_EXCHANGE = 'schakel.events';
/** Everything sent here, by the door or as a dead letter, is kept in the parking lot. */
export const PARKING_EXCHANGE = 'schakel.parking';
/** What was parked, until the relay has written it into the record. */
export const PARKED_QUEUE = 'schakel.parked';

/** How often a message that cannot be handled is given again. RabbitMQ 3.10 has no limit of its own, 4 has 20. */
const DELIVERY_LIMIT = 12;
/** RabbitMQ 4 would drop what was given 20 times and has nowhere else to go; nothing here goes further than parking. */
const NO_DELIVERY_LIMIT = 1_000_000_000;
/** Longest that a message waits on the broker (milliseconds): far within every retention period. */
const LONGEST_WAIT = 7 * 24 * 3_600_000;
/** What a partner may pile up, and what may pile up for it: beyond it the broker refuses, and the sender keeps it. */
const MOST_MESSAGES = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

interface Exchange {
  readonly name: string;
  readonly type: 'direct' | 'fanout';
  /** Where a message goes that no queue takes; without one it goes back to whoever published it as mandatory. */
  readonly alternate?: string;
}

interface Queue {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string | number>>;
  readonly binding: { readonly exchange: string; readonly routingKey: string };
}

export interface Topology {
  readonly exchanges: readonly Exchange[];
  readonly queues: readonly Queue[];
}

export interface PartnerQueues {
  readonly organisationId: string;
  /** The partner writes here, and may write nowhere else. */
  readonly inboundExchange: string;
  /** The partner reads here, and may read nowhere else. */
  readonly outboundQueue: string;
}

/** The queue behind a partner's inbound exchange. Whatever comes out of it is from that partner: the broker saw to it. */
export function ingressQueue({ organisationId }: Pick<PartnerQueues, 'organisationId'>): string {
  return `partner.${organisationId}.ingress`;
}

/** A queue between a partner and us: bounded in every direction, and nothing leaves it but to its reader or to parking. */
const BOUNDED: Queue['arguments'] = {
  'x-queue-type': 'quorum',
  'x-delivery-limit': DELIVERY_LIMIT,
  'x-dead-letter-exchange': PARKING_EXCHANGE,
  'x-dead-letter-strategy': 'at-least-once',
  'x-overflow': 'reject-publish',
  'x-message-ttl': LONGEST_WAIT,
  'x-max-length': MOST_MESSAGES,
  'x-max-length-bytes': MOST_BYTES,
};

export const SERVICE_TOPOLOGY: Topology = {
  exchanges: [
    { name: PARKING_EXCHANGE, type: 'fanout' },
    { name: EVENTS_EXCHANGE, type: 'direct' },
  ],
  queues: [
    {
      name: PARKED_QUEUE,
      arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': NO_DELIVERY_LIMIT },
      binding: { exchange: PARKING_EXCHANGE, routingKey: '' },
    },
  ],
};

export function partnerTopology(partner: PartnerQueues): Topology {
  return {
    // A partner may forget to say mandatory: what it sends while its queue is gone is parked.
    exchanges: [{ name: partner.inboundExchange, type: 'fanout', alternate: PARKING_EXCHANGE }],
    queues: [
      {
        name: ingressQueue(partner),
        arguments: BOUNDED,
        binding: { exchange: partner.inboundExchange, routingKey: '' },
      },
      {
        name: partner.outboundQueue,
        arguments: BOUNDED,
        binding: { exchange: EVENTS_EXCHANGE, routingKey: partner.organisationId },
      },
    ],
  };
}
