import { randomUUID } from 'node:crypto';

import { connect, type ChannelModel, type ConfirmChannel, type ConsumeMessage } from 'amqplib';

import type { Credentials, SystemCredentials } from './credentials';

/** A message on a partner's queue: an event, or the reply to a command. */
export interface PartnerMessage {
  readonly id: string;
  readonly type: string;
  readonly correlationId: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Sees every payload that a partner sends and gets; what it throws fails whoever waits for the next message. */
export interface Witness {
  sent(payload: Buffer): void;
  received(payload: Buffer): void;
}

const TYPE_PREFIX = 'be.vlaanderen.schakel.v1.';
const PATIENCE_MS = 30_000;

/** A partner on the broker: sends commands on its own exchange, gets events and replies on its own queue. */
export class AmqpPartner {
  private readonly received: PartnerMessage[] = [];
  private readonly seen = new Set<string>();
  private waiting: (() => void)[] = [];
  private failure: Error | undefined;

  private constructor(
    private readonly system: SystemCredentials,
    private readonly connection: ChannelModel,
    private readonly channel: ConfirmChannel,
    private readonly witness: Witness | undefined,
  ) {}

  static async connect(credentials: Credentials, system: SystemCredentials, witness?: Witness): Promise<AmqpPartner> {
    const url = new URL(credentials.amqpUrl);
    const connection = await connect({
      protocol: 'amqp',
      hostname: url.hostname,
      port: Number(url.port),
      username: system.amqp.user,
      password: system.amqp.password,
      vhost: system.amqp.virtualHost,
    });
    connection.on('error', () => undefined);
    const channel = await connection.createConfirmChannel();
    channel.on('error', () => undefined);
    const partner = new AmqpPartner(system, connection, channel, witness);
    await channel.consume(system.amqp.outboundQueue, (message) => {
      if (message) partner.receive(message);
    });
    return partner;
  }

  /** Sends a command and resolves when the broker has it. @returns its id, by which a retry is known */
  async send(command: string, data: object, id: string = randomUUID()): Promise<string> {
    const type = `${TYPE_PREFIX}${command}`;
    const event = { specversion: '1.0', id, source: `urn:schakel:${this.system.organisationId}`, type, data };
    const payload = Buffer.from(JSON.stringify(event));
    this.witness?.sent(payload);
    this.channel.publish(this.system.amqp.inboundExchange, '', payload, {
      persistent: true,
      messageId: id,
      // The broker refuses any user but the one this connection is of; the gateway takes no message without it.
      userId: this.system.amqp.user,
      type,
      contentType: 'application/cloudevents+json',
    });
    await this.channel.waitForConfirms();
    return id;
  }

  /** Sends a command and waits for its reply, which may be a problem. */
  async ask(command: string, data: object, id: string = randomUUID()): Promise<PartnerMessage> {
    await this.send(command, data, id);
    return this.next((message) => message.correlationId === id);
  }

  /** The next message that fits, of those that came and those that will. @throws Error when none comes in time */
  async next(fits: (message: PartnerMessage) => boolean): Promise<PartnerMessage> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      if (this.failure) throw this.failure;
      const index = this.received.findIndex(fits);
      const [found] = index < 0 ? [] : this.received.splice(index, 1);
      if (found) return found;
      if (Date.now() > until) throw new Error('The message that was expected did not come');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, until - Date.now() + 1);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** @throws Error when the witness of this partner had something against a message */
  async close(): Promise<void> {
    await this.connection.close();
    if (this.failure) throw this.failure;
  }

  private receive(message: ConsumeMessage): void {
    const event = JSON.parse(message.content.toString()) as { id: string; type: string; data: PartnerMessage['data'] };
    this.channel.ack(message);
    try {
      this.witness?.received(message.content);
    } catch (cause) {
      this.failure = cause as Error;
    }
    // Transport is at least once; the id of an event makes its effect happen once.
    if (this.seen.has(event.id)) return;
    this.seen.add(event.id);
    const { correlationId } = message.properties as { correlationId?: string };
    this.received.push({ id: event.id, type: event.type, correlationId, data: event.data });
    const waiting = this.waiting;
    this.waiting = [];
    for (const wake of waiting) wake();
  }
}
