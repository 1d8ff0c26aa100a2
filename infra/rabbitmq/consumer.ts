import { setMaxListeners } from 'node:events';

import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';

import type { Log } from '../logging';

const REOPEN_MS = 500;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 3_000;

/** Resolves after a time, or as soon as the signal says so. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

/** How long to wait after the nth failure (milliseconds): ever longer, and no two alike, so that they do not come together. */
export function waitAfter(failures: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
  return longest * (0.5 + Math.random() / 2);
}

/** How often a message was given before and failed, as the broker counted. */
function failuresOf(message: ConsumeMessage): number {
  const count: unknown = message.properties.headers?.['x-delivery-count'];
  return typeof count === 'number' ? count : 0;
}

export interface Consuming {
  readonly queue: string;
  /** Messages under way at once. */
  readonly prefetch: number;
  /** Called before each opening of the channel, to see to it that the queue is there. */
  readonly prepare?: () => Promise<void>;
  /**
   * Resolves when the message is dealt with for good. A failure gives it back to the broker, which counts, and parks it
   * at the delivery limit.
   * @param ending says that the consumer is about to stop: whoever waits should wait no longer
   */
  readonly handle: (message: ConsumeMessage, ending: AbortSignal) => Promise<void>;
}

/**
 * Consumes one queue on a channel of its own, so that what goes wrong with one queue ends no other. A channel that dies,
 * or a queue that is deleted under it, is opened again for as long as the connection lives.
 */
export class Consumer {
  private channel: Channel | undefined;
  private readonly ending = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private running: Promise<void> = Promise.resolve();
  private release: () => void = () => undefined;
  private readonly lost = new Promise<void>((resolve) => (this.release = resolve));
  /** Failed messages that wait in our hands before they are given back. */
  private waiting = 0;

  constructor(
    private readonly connection: ChannelModel,
    private readonly consuming: Consuming,
    private readonly log: Log,
  ) {
    // Every message that waits listens.
    setMaxListeners(0, this.ending.signal);
  }

  start(): void {
    this.running = this.keepOpen();
  }

  /** Takes no more messages; resolves when those under way are dealt with or given back. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.channel?.cancel(this.consuming.queue).catch(() => undefined);
    await Promise.allSettled([...this.underWay]);
    await this.channel?.close().catch(() => undefined);
    await this.running;
  }

  /** Forgets a channel whose connection is gone: the broker gives again what was under way. */
  lose(): void {
    this.ending.abort();
    this.channel = undefined;
    this.release();
  }

  private isEnding(): boolean {
    return this.ending.signal.aborted;
  }

  private async keepOpen(): Promise<void> {
    while (!this.isEnding()) {
      try {
        await this.consuming.prepare?.();
        await this.consume();
      } catch (cause) {
        if (!this.isEnding())
          this.log.error('queue not consumed', cause, { part: 'broker', queue: this.consuming.queue });
      }
      await pause(REOPEN_MS, this.ending.signal);
    }
  }

  /** Resolves when the channel has closed. */
  private async consume(): Promise<void> {
    const { queue, prefetch } = this.consuming;
    const channel = await this.connection.createChannel();
    channel.on('error', (cause) => {
      this.log.error('channel closed', cause, { part: 'broker', queue });
    });
    // Whoever stopped the consumer while the channel was being opened did not know of it, and cannot close it.
    if (this.isEnding()) {
      await channel.close();
      return;
    }
    this.channel = channel;
    const closed = new Promise<void>((resolve) => channel.once('close', resolve));
    try {
      await channel.prefetch(prefetch);
      if (!this.isEnding()) await this.take(channel);
      await Promise.race([closed, this.lost]);
    } finally {
      if (this.channel === channel) this.channel = undefined;
    }
  }

  private async take(channel: Channel): Promise<void> {
    const { queue } = this.consuming;
    await channel.consume(
      queue,
      (message) => {
        if (message) this.receive(channel, message);
        // The queue was deleted: the channel lives on and would stay silent for ever.
        else void channel.close().catch(() => undefined);
      },
      { consumerTag: queue },
    );
  }

  private receive(channel: Channel, message: ConsumeMessage): void {
    const handling = this.consuming
      .handle(message, this.ending.signal)
      .then(
        () => {
          this.settle(channel, () => channel.ack(message));
        },
        async (cause: unknown) => {
          this.log.error('message failed', cause, { queue: this.consuming.queue, attempt: failuresOf(message) + 1 });
          await this.waitWith(message);
          // Not nack: from RabbitMQ 4.3 on only a reject counts against the delivery limit.
          this.settle(channel, () => channel.reject(message, true));
        },
      )
      .finally(() => this.underWay.delete(handling));
    this.underWay.add(handling);
  }

  /** Waits before a failed message is given back. Half of the places are kept for messages that did not fail. */
  private async waitWith(message: ConsumeMessage): Promise<void> {
    if (this.waiting >= this.consuming.prefetch / 2) return;
    this.waiting += 1;
    await pause(waitAfter(failuresOf(message)), this.ending.signal);
    this.waiting -= 1;
  }

  /** A message can only be settled on the channel it came by; when that is gone, the broker gives it again by itself. */
  private settle(channel: Channel, how: () => void): void {
    if (this.channel !== channel) return;
    try {
      how();
    } catch {
      // The channel closed in this moment: the broker gives the message again.
    }
  }
}
