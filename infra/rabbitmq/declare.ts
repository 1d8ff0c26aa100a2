import type { Channel, ChannelModel } from 'amqplib';

import { partnerTopology, SERVICE_TOPOLOGY, type PartnerQueues, type Topology } from './topology';

/** What the broker has is not what is declared. Nothing is worked around: somebody has to look, and to decide. */
export class TopologyDrifted extends Error {
  override readonly name = 'TopologyDrifted';
  constructor(
    readonly what: 'queue' | 'exchange',
    /** Its name. */
    readonly queue: string,
    readonly argument: string,
    readonly wanted: string,
    readonly found: string,
  ) {
    super(`The ${what} ${queue} has another ${argument}: wanted ${wanted}, found ${found}`);
  }
}

const INEQUIVALENT =
  /inequivalent arg '(?<argument>[^']+)' for (?<what>queue|exchange) '(?<queue>[^']+)' in vhost '[^']*': received (?<wanted>.+?) but current is (?<found>.+?)"?$/;

/** The broker says "the value '4' of type 'signedint'" of what it does not compare as text. */
const plain = (said: string) => /'([^']*)'/.exec(said)?.[1] ?? said;

/** @returns what has drifted, or nothing when it is another failure, such as a broker that is away */
function driftIn(cause: unknown): TopologyDrifted | undefined {
  const said = cause instanceof Error ? INEQUIVALENT.exec(cause.message)?.groups : undefined;
  if (!said) return undefined;
  const { what, queue = '', argument = '', wanted = '', found = '' } = said;
  return new TopologyDrifted(what === 'exchange' ? what : 'queue', queue, argument, plain(wanted), plain(found));
}

async function apply(channel: Channel, { exchanges, queues }: Topology): Promise<void> {
  for (const { name, type, alternate } of exchanges) {
    await channel.assertExchange(name, type, {
      durable: true,
      ...(alternate === undefined ? {} : { alternateExchange: alternate }),
    });
  }
  for (const { name, arguments: wanted, binding } of queues) {
    await channel.assertQueue(name, { durable: true, arguments: wanted });
    await channel.bindQueue(name, binding.exchange, binding.routingKey);
  }
}

/**
 * Declares what is not there yet; of what is there, the broker itself says whether it is as declared.
 * @throws TopologyDrifted when it is not
 */
export async function declareTopology(connection: ChannelModel, partners: readonly PartnerQueues[]): Promise<void> {
  const channel = await connection.createChannel();
  // The failed call carries the reason; without this listener the event would end the process.
  channel.on('error', () => undefined);
  try {
    await apply(channel, SERVICE_TOPOLOGY);
    for (const partner of partners) await apply(channel, partnerTopology(partner));
  } catch (cause) {
    throw driftIn(cause) ?? cause;
  }
  await channel.close();
}
