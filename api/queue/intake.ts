import type { ConsumeMessage } from 'amqplib';

import type { Caller } from '../../activities/policy/caller';
import type { Accounts } from '../../activities/record/accounts';
import { idOf, newId } from '../../activities/record/ids';
import { PROBLEMS, Refusal, type ProblemCode } from '../../workflows/domain/problem';
import { pause, waitAfter } from '../../infra/rabbitmq/consumer';
import type { Publisher, Outgoing } from '../../infra/rabbitmq/publisher';
import { problemBody } from '../http/problem';
import { isAway } from '../operations/away';
import { audited, dispatch, type Gateway } from '../operations/dispatch';
import type { PartnerOnBroker } from '../roles/foundation';
import { inputOf, operationOf, readCommand, type Command, type Unreadable } from './command';
import { markOf, toParking, type Mark } from './parking';
import { replyTo } from './reply';

/** Tries again, ever more slowly, for as long as a part of the service is away: the message stays in hand meanwhile. */
async function whileAway<T>(ending: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await work();
    } catch (cause) {
      if (ending.aborted || !isAway(cause)) throw cause;
      await pause(waitAfter(failures), ending);
    }
  }
}

/** What is done with one message that came out of a partner's queue: carried out and answered, refused, or parked. */
export class Intake {
  constructor(
    private readonly gateway: Gateway,
    private readonly accounts: Accounts,
    private readonly publisher: Publisher,
    /** Broker user of this service, under which nobody else can publish. */
    private readonly serviceUser: string,
  ) {}

  /** Resolves when the message was answered or parked. @throws what the handler throws when it cannot deal with it */
  async handle(partner: PartnerOnBroker, message: ConsumeMessage, ending: AbortSignal): Promise<void> {
    const mark = markOf(message, this.serviceUser);
    const read = readCommand(message);
    const outgoing = await whileAway(ending, () =>
      'problem' in read
        ? this.setAside(partner, message, read, mark)
        : this.answer(partner, read, mark !== undefined || message.properties.userId === partner.amqpUser),
    );
    // One after the other: what is parked must be kept before its sender is told.
    for (const each of outgoing) await whileAway(ending, () => this.publisher.publish(each));
  }

  /** Kept for people to look at; its sender is told when there is an id to answer to. */
  private async setAside(
    partner: PartnerOnBroker,
    message: ConsumeMessage,
    { problem, messageId }: Unreadable,
    mark: Mark | undefined,
  ): Promise<readonly Outgoing[]> {
    const refusal = new Refusal(problem);
    await audited(this.gateway, 'unknown', undefined, 'queue', refusal);
    const parkedId =
      mark?.parkedId ??
      (messageId === undefined ? newId() : idOf('parked', partner.organisationId, messageId, message.content));
    return [
      toParking(partner, message, { parkedId, replays: mark?.replays ?? 0, problem }, messageId, this.serviceUser),
      ...(messageId === undefined
        ? []
        : [replyTo(partner, { id: messageId }, 'problemReply', problemBody(problem, newId(), refusal))]),
    ];
  }

  private async answer(partner: PartnerOnBroker, command: Command, bound: boolean): Promise<readonly Outgoing[]> {
    try {
      const body = await this.carryOut(partner, command, bound);
      return [replyTo(partner, command, 'reply', body)];
    } catch (cause) {
      if (!(cause instanceof Refusal) || PROBLEMS[cause.code].disposition === 'requeue') throw cause;
      return [replyTo(partner, command, 'problemReply', problemBody(cause.code, newId(), cause))];
    }
  }

  private async carryOut(partner: PartnerOnBroker, command: Command, bound: boolean): Promise<object> {
    // Who a message is from is told by its queue, and vouched for by the broker: never by what the message says.
    if (!bound) return this.refuse('senderNotBound');
    const organisation = this.gateway.service.register.organisation(partner.organisationId);
    if (!organisation) return this.refuse('unknownOrganization');
    const id = operationOf(command.type);
    if (!id) return this.refuse('unknownCommand');
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
    const expired = command.expirytime !== undefined && Date.parse(command.expirytime) <= Date.now();
    const late = expired ? new Refusal('messageExpired') : undefined;
    const answer = await dispatch(this.gateway, 'queue', id, caller, command.id, inputOf(id, command), late);
    return answer.body;
  }

  /** A refusal before anything was dispatched is written down here. */
  private async refuse(code: ProblemCode): Promise<never> {
    const refusal = new Refusal(code);
    await audited(this.gateway, 'unknown', undefined, 'queue', refusal);
    throw refusal;
  }
}
