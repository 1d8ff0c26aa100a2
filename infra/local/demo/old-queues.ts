import { connect } from 'amqplib';

import { declareTopology, TopologyDrifted } from '../../rabbitmq/declare';
import type { PartnerQueues } from '../../rabbitmq/topology';

/**
 * Declares the topology, and makes queues anew that an earlier version of this checkout left with other arguments.
 * @throws Error when such a queue still holds messages: whether they matter is for a person to say
 */
export async function renewQueues(
  amqpUrl: string,
  virtualHost: string,
  partners: readonly PartnerQueues[],
): Promise<void> {
  const url = new URL(amqpUrl);
  url.pathname = `/${encodeURIComponent(virtualHost)}`;
  const connection = await connect(url.href);
  try {
    for (;;) {
      const drifted = await declareTopology(connection, partners).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      if (drifted === undefined) return;
      if (!(drifted instanceof TopologyDrifted)) throw drifted as Error;
      const channel = await connection.createChannel();
      channel.on('error', () => undefined);
      // An exchange holds nothing.
      const held = drifted.what === 'queue' ? (await channel.checkQueue(drifted.queue)).messageCount : 0;
      if (held > 0) {
        const old = `It is of an earlier version and holds ${String(held)} messages`;
        throw new Error(`${drifted.message}. ${old}: see to them, then delete it`);
      }
      if (drifted.what === 'queue') await channel.deleteQueue(drifted.queue);
      else await channel.deleteExchange(drifted.queue);
      await channel.close();
    }
  } finally {
    await connection.close();
  }
}
