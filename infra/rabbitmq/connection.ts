import { connect, type ChannelModel, type RecoveringChannelModel } from 'amqplib';

import type { Log } from '../logging';
import { TopologyDrifted } from './declare';

/** A connection that is made again whenever it is lost. */
export interface Broker {
  isUp(): boolean;
  /** Rejects when the broker's topology has drifted: trying again would not mend that. Never resolves. */
  readonly unusable: Promise<never>;
  close(): Promise<void>;
}

/**
 * Connects in the background; a broker that is down never stops a process from starting. A broker that is there and not
 * as declared does.
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
  let giveUp: (cause: TopologyDrifted) => void = () => undefined;
  const unusable = new Promise<never>((_resolve, reject) => (giveUp = reject));
  // Whoever runs the process waits for it; until then it is nobody's failure.
  unusable.catch(() => undefined);
  const connection: RecoveringChannelModel = await connect(`${url}?heartbeat=10`, {
    recovery: {
      initialDelay: 100,
      maxDelay: 2_000,
      jitter: 0.3,
      waitForConnect: false,
      setup: async (model: ChannelModel) => {
        await onConnected(model).catch((cause: unknown) => {
          if (cause instanceof TopologyDrifted) {
            const { queue, argument, wanted, found } = cause;
            log.error('topology has drifted', cause, { part: 'broker', queue, argument, wanted, found });
            giveUp(cause);
          }
          throw cause;
        });
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
    unusable,
    async close() {
      up = false;
      await connection.close();
    },
  };
}

/** The broker user that a connection to this address is made as: it is what the broker checks `user_id` against. */
export const brokerUserOf = (url: string): string => decodeURIComponent(new URL(url).username);
