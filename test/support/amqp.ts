/** Partners on the broker as any program could be one: with nothing seen to, and with what the client sees to. */
import { randomUUID } from 'node:crypto';

import { connect, type ChannelModel, type ConfirmChannel, type Options } from 'amqplib';

import { AmqpPartner } from '../../api/client/amqp-partner';
import { systemOf, type SystemCredentials } from '../../api/client/credentials';
import { credentials, setting } from './installation';
import { contractWitness } from './message-contract';

const VIRTUAL_HOST = '/schakel';
export const TYPE_PREFIX = 'be.vlaanderen.schakel.v1.';

/** A partner as our own client makes it; a message that does not fit the contract fails the test. */
export async function amqpPartner(clientId: string, change: Partial<SystemCredentials> = {}): Promise<AmqpPartner> {
  const known = await credentials();
  return AmqpPartner.connect(known, { ...systemOf(known, clientId), ...change }, contractWitness());
}

/** The user is told by default; undefined leaves it out. */
type Sending = Omit<Options.Publish, 'userId'> & { readonly userId?: string | undefined };

/** Any AMQP program of a partner: it may send what it likes. */
export interface Stranger {
  readonly system: SystemCredentials;
  readonly channel: ConfirmChannel;
  /** Sends bytes on the partner's own exchange, or another. @throws what the broker says against it */
  send(body: Buffer | object, options?: Sending, exchange?: string): Promise<void>;
  close(): Promise<void>;
}

/** Resolves with what the broker says when it closes the channel. */
export const closing = (channel: ConfirmChannel): Promise<Error> =>
  new Promise((resolve) => channel.once('error', resolve));

export async function stranger(clientId: string): Promise<Stranger> {
  const known = await credentials();
  const system = systemOf(known, clientId);
  const url = new URL(known.amqpUrl);
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
  let said: Error | undefined;
  channel.on('error', (cause) => (said = cause));
  return {
    system,
    channel,
    async send(body, options = {}, exchange = system.amqp.inboundExchange) {
      channel.publish(exchange, '', Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)), {
        persistent: true,
        userId: system.amqp.user,
        ...options,
      } as Options.Publish);
      await channel.waitForConfirms().catch((cause: unknown) => {
        throw said ?? (cause as Error);
      });
    },
    close: () => connection.close().catch(() => undefined),
  };
}

/** A command as it is on the wire. */
export function command(name: string, data: object, more: object = {}) {
  const type = `${TYPE_PREFIX}${name}`;
  return { specversion: '1.0', id: randomUUID(), source: 'urn:schakel:test', type, data, ...more };
}

/** The broker with the rights of the service. */
export async function serviceConnection(): Promise<ChannelModel> {
  const url = new URL(setting('SCHAKEL_AMQP_URL'));
  url.pathname = `/${encodeURIComponent(VIRTUAL_HOST)}`;
  const connection = await connect(url.href);
  connection.on('error', () => undefined);
  return connection;
}

/** A call to the broker's own management. @throws Error with the status when it is refused */
export async function manage(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const url = new URL(setting('SCHAKEL_AMQP_MANAGEMENT_URL'));
  const answer = await fetch(`${url.origin}/api/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${url.username}:${url.password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The management answered ${String(answer.status)}`);
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as Record<string, unknown>;
}

/** How many messages wait in a queue, and how many consumers it has; nothing when there is no such queue. */
export async function queueNow(
  service: ChannelModel,
  queue: string,
): Promise<{ readonly messageCount: number; readonly consumerCount: number } | undefined> {
  const channel = await service.createChannel();
  channel.on('error', () => undefined);
  try {
    const found = await channel.checkQueue(queue);
    await channel.close();
    return found;
  } catch {
    return undefined;
  }
}
