import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';

import { operations } from '../../openapi/generated/operations';
import type { Caller } from '../../activities/policy/caller';
import type { OperationId } from '../../activities/policy/disclose';
import type { Accounts } from '../../activities/record/accounts';
import { newId } from '../../activities/record/ids';
import { PROBLEMS, Refusal } from '../../workflows/domain/problem';
import type { Log } from '../../infra/logging';
import { parked } from '../../infra/metrics';
import type { Publisher } from '../../infra/rabbitmq/publisher';
import { EVENTS_EXCHANGE, ingressQueue, PARKING_EXCHANGE, type PartnerQueues } from '../../infra/rabbitmq/topology';
import type { Input } from '../contract/validation';
import { problemBody } from '../http/problem';
import { audited, dispatch, type Gateway } from '../operations/dispatch';
import { commandIn, type Command } from './command';

const TYPE_PREFIX = 'be.vlaanderen.schakel.v1.';
/** One partner's messages under way at once. */
const PREFETCH = 20;

const BY_COMMAND = new Map<string, OperationId>(
  (Object.keys(operations) as OperationId[]).flatMap((id) => {
    const operation = operations[id];
    return 'command' in operation ? [[operation.command, id]] : [];
  }),
);

/** Parameters go where the contract has them; what is left is the body. */
function inputOf(id: OperationId, command: Command): Input {
  const { path } = operations[id];
  const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
  const { exchangeId, query, purpose, body } = command.data;
  return {
    path: parameter && typeof exchangeId === 'string' ? { [parameter]: exchangeId } : {},
    query: query ?? {},
    headers: {
      'idempotency-key': command.id,
      ...(typeof purpose === 'string' ? { 'schakel-purpose': purpose } : {}),
    },
    body,
  };
}

/** The AMQP door: the same operations, as commands on a partner's own exchange, answered on its own queue. */
export class QueueDoor {
  private channel: Channel | undefined;
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly gateway: Gateway,
    private readonly accounts: Accounts,
    private readonly publisher: Publisher,
    private readonly log: Log,
  ) {}

  /** Consumes every partner's queue. Who a message is from is told by the queue it came out of, never by the message. */
  async open(
    connection: ChannelModel,
    partners: readonly (PartnerQueues & { readonly clientId: string })[],
  ): Promise<void> {
    const channel = await connection.createChannel();
    channel.on('error', (cause) => {
      this.log.error('queue door closed', cause, { part: 'broker' });
    });
    await channel.prefetch(PREFETCH);
    this.channel = channel;
    for (const partner of partners) {
      await channel.consume(
        ingressQueue(partner),
        (message) => {
          if (message) this.receive(channel, partner, message);
        },
        { consumerTag: ingressQueue(partner) },
      );
    }
  }

  /** Takes no more messages; resolves when those under way have been answered. */
  async close(partners: readonly PartnerQueues[]): Promise<void> {
    const { channel } = this;
    if (channel) await Promise.allSettled(partners.map((partner) => channel.cancel(ingressQueue(partner))));
    await Promise.allSettled([...this.underWay]);
  }

  lose(): void {
    this.channel = undefined;
  }

  private receive(
    channel: Channel,
    partner: PartnerQueues & { readonly clientId: string },
    message: ConsumeMessage,
  ): void {
    const handling = this.handle(partner, message)
      .then(
        () => {
          this.settle(channel, () => channel.ack(message));
        },
        (cause: unknown) => {
          // Nothing was answered: the broker gives it again, and parks it when that goes on.
          this.log.error('message failed', cause, { organizationId: partner.organisationId });
          setTimeout(() => {
            this.settle(channel, () => channel.nack(message, false, true));
          }, 500);
        },
      )
      .finally(() => this.underWay.delete(handling));
    this.underWay.add(handling);
  }

  /** A message can only be settled on the channel it came by; when that is gone, the broker gives it again by itself. */
  private settle(channel: Channel, how: () => void): void {
    if (this.channel === channel) how();
  }

  private async handle(partner: PartnerQueues & { readonly clientId: string }, message: ConsumeMessage): Promise<void> {
    const organisation = this.gateway.service.register.organisation(partner.organisationId);
    const command = commandIn(message);
    const id = BY_COMMAND.get(command?.type.slice(TYPE_PREFIX.length) ?? '');
    if (!command) {
      await this.park(message, 'malformedBody', partner);
      return;
    }
    try {
      if (!organisation) throw new Refusal('unknownOrganization');
      if (!id) throw new Refusal('unknownCommand');
      const caller: Caller = {
        kind: 'SYSTEM',
        organisation,
        functions: ['SYSTEM'],
        actor: partner.clientId,
        scopes: ['schakel.read', 'schakel.write'],
      };
      await this.accounts.use({
        organisationId: organisation.id,
        actor: caller.actor,
        kind: caller.kind,
        functions: caller.functions,
      });
      const answer = await dispatch(this.gateway, 'queue', id, caller, command.id, inputOf(id, command));
      await this.reply(partner, command, 'reply', answer.body);
    } catch (cause) {
      if (!(cause instanceof Refusal) || PROBLEMS[cause.code].disposition === 'requeue') throw cause;
      await this.reply(partner, command, 'problemReply', problemBody(cause.code, newId(), cause));
    }
  }

  private async reply(
    partner: PartnerQueues,
    command: Command,
    kind: 'reply' | 'problemReply',
    body: object,
  ): Promise<void> {
    const id = newId();
    const known = BY_COMMAND.has(command.type.slice(TYPE_PREFIX.length));
    const type = known ? `${command.type}.${kind}` : `${TYPE_PREFIX}unknown.${kind}`;
    await this.publisher.publish({
      exchange: EVENTS_EXCHANGE,
      routingKey: partner.organisationId,
      messageId: id,
      type,
      contentType: 'application/cloudevents+json',
      correlationId: command.id,
      body: Buffer.from(
        JSON.stringify({
          specversion: '1.0',
          id,
          source: '/schakel',
          type,
          time: new Date().toISOString(),
          datacontenttype: 'application/json',
          relatedto: command.id,
          data: body,
        }),
      ),
    });
  }

  /** Kept for people to look at, because there is nobody to answer: it has no id to answer to. */
  private async park(message: ConsumeMessage, code: 'malformedBody', partner: PartnerQueues): Promise<void> {
    parked.inc({ code });
    await audited(this.gateway, 'unknown', undefined, 'queue', new Refusal(code));
    await this.publisher.publish({
      exchange: PARKING_EXCHANGE,
      routingKey: '',
      messageId: newId(),
      type: 'parked',
      contentType: 'application/octet-stream',
      headers: { problem: code, partner: partner.organisationId },
      body: message.content,
    });
  }
}
