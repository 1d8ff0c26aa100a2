import { connect, type ChannelModel, type RecoveringChannelModel } from 'amqplib';

import type { Log } from '../logging';

/** A connection that is made again whenever it is lost. */
export interface Broker {
  isUp(): boolean;
  close(): Promise<void>;
}

/**
 * Connects in the background; a broker that is down never stops a process from starting.
 * @param onConnected makes channels and consumers; called after every connection, with a fresh one
 * @param onLost whatever was made on the connection is gone
 */
export async function connectBroker(
  url: string,
  log: Log,
  onConnected: (connection: ChannelModel) => Promise<void>,
  onLost: () => void,
): Promise<Broker> {
  let up = false;
  const connection: RecoveringChannelModel = await connect(`${url}?heartbeat=10`, {
    recovery: {
      initialDelay: 100,
      maxDelay: 2_000,
      jitter: 0.3,
      waitForConnect: false,
      setup: async (model: ChannelModel) => {
        await onConnected(model);
        up = true;
        log.info('broker connected', { part: 'broker', up: true });
      },
    },
  });
  connection.on('disconnect', (cause) => {
    up = false;
    onLost();
    log.error('broker lost', cause, { part: 'broker', up: false });
  });
  connection.on('connect-failed', (cause) => {
    log.error('broker not reached', cause, { part: 'broker', up: false });
  });
  connection.on('error', (cause) => {
    log.error('broker connection failed', cause, { part: 'broker' });
  });
  return {
    isUp: () => up,
    async close() {
      up = false;
      await connection.close();
    },
  };
}
