import type { ChannelModel, ConfirmChannel } from 'amqplib';

import { unroutable } from '../metrics';

export interface Outgoing {
  readonly exchange: string;
  readonly routingKey: string;
  readonly messageId: string;
  readonly type: string;
  readonly contentType: string;
  readonly correlationId?: string | undefined;
  /** The user that this service is on the broker; the broker refuses every other. */
  readonly userId?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** The broker does not have the message: it is away or silent, refused it (a full queue), or knows no queue for it. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';

  constructor(
    message: string,
    readonly reason: 'away' | 'refused' | 'unroutable',
  ) {
    super(message);
  }
}

const CONFIRM_MS = 10_000;

/**
 * Publishes persistent messages and waits until the broker has them. Mandatory: a message that no queue takes fails
 * here, it does not vanish.
 */
export class Publisher {
  private channel: ConfirmChannel | undefined;
  private readonly returned = new Set<string>();

  async open(connection: ChannelModel): Promise<void> {
    const channel = await connection.createConfirmChannel();
    channel.on('return', (message: { properties: { messageId?: unknown } }) => {
      if (typeof message.properties.messageId === 'string') this.returned.add(message.properties.messageId);
    });
    // Every publish that waits for its confirmation listens.
    channel.setMaxListeners(0);
    // The close event follows, and with it the end of every publish that still waits.
    channel.on('error', () => undefined);
    channel.on('close', () => {
      if (this.channel === channel) this.channel = undefined;
    });
    this.channel = channel;
  }

  /** Forgets a channel whose connection is gone. */
  lose(): void {
    this.channel = undefined;
  }

  /** @throws NotPublished */
  publish(message: Outgoing): Promise<void> {
    const { channel } = this;
    if (!channel) return Promise.reject(new NotPublished('The broker is not connected', 'away'));
    return new Promise((resolve, reject) => {
      const fail = (why: string, reason: NotPublished['reason']) => {
        clearTimeout(silence);
        channel.off('close', closed);
        reject(new NotPublished(why, reason));
      };
      const closed = () => {
        fail('The channel closed before the confirmation', 'away');
      };
      const silence = setTimeout(() => {
        fail('The broker did not confirm in time', 'away');
      }, CONFIRM_MS);
      channel.once('close', closed);
      channel.publish(
        message.exchange,
        message.routingKey,
        message.body,
        {
          persistent: true,
          mandatory: true,
          messageId: message.messageId,
          type: message.type,
          contentType: message.contentType,
          ...(message.correlationId ? { correlationId: message.correlationId } : {}),
          ...(message.userId ? { userId: message.userId } : {}),
          ...(message.headers ? { headers: message.headers } : {}),
        },
        (refused: unknown) => {
          // A returned message is confirmed as well, right after its return.
          if (this.returned.delete(message.messageId)) {
            unroutable.inc();
            fail('No queue takes this message', 'unroutable');
            return;
          }
          if (refused) {
            fail('The broker refused the message', 'refused');
            return;
          }
          clearTimeout(silence);
          channel.off('close', closed);
          resolve();
        },
      );
    });
  }
}
