import { connect } from 'amqplib';

import { systemOf } from '../../api/client/credentials';
import { brokerUrl, withFloor } from './floor';
import { installation, load, tokenOf } from './load';
import { inTurn, type Measurement } from './rounds';

const PREFETCH = 500;

/** Consumes a queue and tells how many messages came. */
async function consumer(queue: string, virtualHost?: string) {
  const url = new URL(await brokerUrl());
  if (virtualHost !== undefined) url.pathname = `/${encodeURIComponent(virtualHost)}`;
  const connection = await connect(url.href);
  const channel = await connection.createChannel();
  await channel.prefetch(PREFETCH);
  let count = 0;
  let wake: () => void = () => undefined;
  const { consumerTag } = await channel.consume(queue, (message) => {
    if (!message) return;
    channel.ack(message);
    count += 1;
    wake();
  });
  return {
    reset: () => {
      count = 0;
    },
    /** Resolves when this many have come. */
    async reached(wanted: number): Promise<void> {
      while (count < wanted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async close(): Promise<void> {
      await channel.cancel(consumerTag);
      await connection.close();
    },
  };
}

/** Notifications from the request that brings them to their being consumed from the recipient's queue, sustained. */
export async function through(quick: boolean): Promise<Measurement> {
  const known = await installation();
  const token = await tokenOf('system-mechelen');
  const recipient = systemOf(known, 'system-ajh');
  const amount = quick ? 3_000 : 10_000;

  return withFloor(async (floorUrl) => {
    const bare = await consumer('bench.floor');
    const partner = await consumer(recipient.amqp.outboundQueue, recipient.amqp.virtualHost);
    const rate = async (url: string, end: typeof bare) => {
      end.reset();
      const since = Date.now();
      const { accepted } = await load(url, token, recipient.organisationId, { amount });
      await end.reached(accepted);
      return accepted / ((Date.now() - since) / 1000);
    };
    try {
      return await inTurn(
        'through',
        'notifications/s',
        quick ? 2 : 5,
        () => rate(`${floorUrl}/publish`, bare),
        () => rate(`${known.gatewayUrl}/schakel/v1/caseNotifications`, partner),
      );
    } finally {
      await Promise.all([bare.close(), partner.close()]);
    }
  });
}
