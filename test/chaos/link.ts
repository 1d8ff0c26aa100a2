/** A partner's connection to the broker, made again whenever it is lost, with the credentials that hold by then. */
import { connect, type ConfirmChannel, type ConsumeMessage } from 'amqplib';

import type { Credentials, SystemCredentials } from '../../api/client/credentials';

export interface Own {
  readonly credentials: Credentials;
  readonly system: SystemCredentials;
}

interface Properties {
  readonly messageId: string;
  readonly type: string;
  /** Does not say whom it is from, which the broker would vouch for. */
  readonly anonymous?: true;
}

const AGAIN_MS = 500;
const CONNECT_MS = 5_000;
const CONFIRM_MS = 10_000;
const HEARTBEAT_SECONDS = 5;

export class Link {
  private channel: ConfirmChannel | undefined;

  constructor(
    private readonly own: () => Promise<Own>,
    private readonly prefetch: number,
    /** Settles before the message is acknowledged. */
    private readonly receive: (message: ConsumeMessage) => Promise<void>,
  ) {}

  /** Never returns. */
  async run(): Promise<never> {
    for (;;) {
      await this.once().catch(() => undefined);
      this.channel = undefined;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  /** Resolves when the broker has it. @throws Error when that is not known */
  publish(body: Buffer, properties: Properties): Promise<void> {
    const { channel } = this;
    if (!channel) return Promise.reject(new Error('not connected'));
    return new Promise((resolve, reject) => {
      const settle = (cause?: unknown) => {
        clearTimeout(silence);
        channel.off('close', lost);
        if (cause === undefined || cause === null) resolve();
        else reject(cause instanceof Error ? cause : new Error('not confirmed'));
      };
      const lost = () => {
        settle(new Error('connection lost'));
      };
      const silence = setTimeout(() => {
        settle(new Error('no confirm in time'));
      }, CONFIRM_MS);
      channel.once('close', lost);
      const { messageId, type, anonymous } = properties;
      const options = { messageId, type, persistent: true, contentType: 'application/cloudevents+json' };
      channel.publish(this.exchange, '', body, { ...options, ...(anonymous ? {} : { userId: this.user }) }, settle);
    });
  }

  private exchange = '';
  private user = '';

  /** One connection, from its beginning to its end. */
  private async once(): Promise<void> {
    const { credentials, system } = await this.own();
    const url = new URL(credentials.amqpUrl);
    const connection = await connect(
      {
        protocol: 'amqp',
        hostname: url.hostname,
        port: Number(url.port),
        username: system.amqp.user,
        password: system.amqp.password,
        vhost: system.amqp.virtualHost,
        heartbeat: HEARTBEAT_SECONDS,
      },
      { timeout: CONNECT_MS },
    );
    const ended = new Promise<void>((resolve) => connection.once('close', resolve));
    connection.on('error', () => undefined);
    const channel = await connection.createConfirmChannel();
    channel.on('error', () => undefined);
    // One that the broker closes is of no use any more, and neither is its connection.
    channel.once('close', () => void connection.close().catch(() => undefined));
    // A client of amqplib adds two listeners for each publish that waits.
    channel.setMaxListeners(0);
    await channel.prefetch(this.prefetch);
    this.exchange = system.amqp.inboundExchange;
    this.user = system.amqp.user;
    this.channel = channel;
    let turn = Promise.resolve();
    await channel.consume(system.amqp.outboundQueue, (message) => {
      // The broker ends a consumer whose queue it takes away, by a message that is none.
      if (!message) return void connection.close().catch(() => undefined);
      turn = turn.then(async () => {
        await this.receive(message);
        if (this.channel === channel) channel.ack(message);
      });
      turn.catch(() => connection.close().catch(() => undefined));
    });
    await ended;
  }
}
