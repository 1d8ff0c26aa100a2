import type { ChannelModel, ConsumeMessage } from 'amqplib';

import { parkDelivered } from '../../activities/delivery/dead-letter';
import { parkMessage, type Parking } from '../../activities/delivery/parked-message';
import { idOf, newId } from '../../activities/record/ids';
import type { Service } from '../../activities/service';
import type { ProblemCode } from '../../workflows/domain/problem';
import type { Log } from '../../infra/logging';
import { parked } from '../../infra/metrics';
import { Consumer, pause, waitAfter } from '../../infra/rabbitmq/consumer';
import type { Publisher } from '../../infra/rabbitmq/publisher';
import { ingressQueue, PARKED_QUEUE, PARKING_EXCHANGE } from '../../infra/rabbitmq/topology';
import { problemBody } from '../http/problem';
import { operationOf, readCommand } from '../queue/command';
import { markOf } from '../queue/parking';
import { replyTo } from '../queue/reply';
import { partnersOnBroker } from '../roles/foundation';

const PREFETCH = 50;
/** Looks for the hand-over of an event that came back, before it is parked all the same: some seconds together. */
const PATIENCE = 6;

type Direction = Parking['direction'];

/** Why the broker gave a message up, as a problem. */
const PROBLEM_OF: Readonly<Record<Direction, (reason: unknown) => ProblemCode>> = {
  IN: (reason) => (reason === 'expired' ? 'messageExpired' : 'notHandled'),
  OUT: (reason) => (reason === 'expired' ? 'notFetched' : 'rejectedByRecipient'),
};

interface Origin {
  readonly direction: Direction;
  readonly organisationId: string | undefined;
}

/**
 * What the broker says of a dead letter: the newest entry is always its own, whatever headers the sender wrote. There is
 * none where a message never came into a queue.
 */
function deathOf({ fields, properties }: ConsumeMessage): { readonly queue?: unknown; readonly reason?: unknown } {
  if (fields.exchange !== PARKING_EXCHANGE) return {};
  const [newest] = properties.headers?.['x-death'] ?? [];
  return newest ?? {};
}

/** Whose queue a message came out of, or never came into, and in which direction it went. */
function originOf(service: Service, message: ConsumeMessage, queue: unknown): Origin {
  for (const partner of partnersOnBroker(service, 'ALSO_CLOSED')) {
    const { organisationId, inboundExchange, outboundQueue } = partner;
    if (queue === ingressQueue(partner) || message.fields.exchange === inboundExchange) {
      return { direction: 'IN', organisationId };
    }
    if (queue === outboundQueue) return { direction: 'OUT', organisationId };
  }
  return { direction: 'IN', organisationId: undefined };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What is said inside a message, where it is one of ours or a command that can be read. */
function saidIn(direction: Direction, message: ConsumeMessage): Pick<Parking, 'messageId' | 'messageType'> {
  if (direction === 'OUT') {
    return { messageId: text(message.properties.messageId), messageType: text(message.properties.type) };
  }
  const read = readCommand(message);
  if ('problem' in read) return { messageId: undefined, messageType: undefined };
  return { messageId: read.id, messageType: operationOf(read.type) ? read.type : undefined };
}

/** A message of the parking queue, as it is to be written: what the door said of it, or what the broker knows. */
function parkingOf(service: Service, message: ConsumeMessage, serviceUser: string): Parking {
  const mark = markOf(message, serviceUser);
  const { content: body } = message;
  if (mark?.problem !== undefined) {
    const { parkedId, replays, problem, organisationId } = mark;
    const messageId = text(message.properties.correlationId);
    return { id: parkedId, direction: 'IN', organisationId, problem, messageId, messageType: undefined, body, replays };
  }
  const death = deathOf(message);
  const { direction, organisationId } = originOf(service, message, death.queue);
  const own = text(message.properties.messageId) ?? '';
  return {
    // Dead letters have no id of their own; where and when they died stays with them.
    id: mark?.parkedId ?? idOf('parked', JSON.stringify(death), own, body),
    direction,
    organisationId,
    problem: PROBLEM_OF[direction](death.reason),
    ...saidIn(direction, message),
    body,
    replays: mark?.replays ?? 0,
  };
}

/** Takes what was parked from the broker into the record, where people see it. Acknowledged after the commit. */
export class ParkedQueue {
  private consumer: Consumer | undefined;

  constructor(
    private readonly service: Service,
    private readonly publisher: Publisher,
    private readonly serviceUser: string,
    private readonly log: Log,
  ) {}

  open(connection: ChannelModel): void {
    this.consumer = new Consumer(
      connection,
      { queue: PARKED_QUEUE, prefetch: PREFETCH, handle: (message, ending) => this.keep(message, ending) },
      this.log,
    );
    this.consumer.start();
  }

  async close(): Promise<void> {
    await this.consumer?.stop();
  }

  lose(): void {
    this.consumer?.lose();
    this.consumer = undefined;
  }

  /**
   * Writes it down: an event that came back as what became of its delivery, everything else as it is.
   * @returns whether that is done; not when the hand-over of an event is about to be written
   */
  private async write(parking: Parking, atOnce: boolean): Promise<boolean> {
    const { direction, problem, messageId } = parking;
    if (direction === 'OUT' && messageId !== undefined) {
      const why = problem === 'notFetched' ? 'expiredInQueue' : 'deadLettered';
      const became = await parkDelivered(this.service, messageId, why, atOnce);
      if (became !== 'UNKNOWN') return became !== 'UNDER_WAY';
    }
    await parkMessage(this.service, parking);
    return true;
  }

  /** Tries until it is written: there is nowhere further to go. */
  private async keep(message: ConsumeMessage, ending: AbortSignal): Promise<void> {
    const parking = parkingOf(this.service, message, this.serviceUser);
    for (let failures = 0; ; failures += 1) {
      try {
        if (await this.write(parking, failures >= PATIENCE)) break;
      } catch (cause) {
        if (ending.aborted) throw cause;
        this.log.error('parked message not written', cause, { attempt: failures + 1 });
      }
      await pause(waitAfter(failures), ending);
    }
    const { direction, problem: code } = parking;
    parked.inc({ direction, code });
    if (markOf(message, this.serviceUser)?.problem === undefined) await this.tell(parking);
  }

  /**
   * The sender of a command that the broker gave up hears of it; who was answered by the door has heard already. Told
   * once and not again: the message is in the record, and its sender's retry would be answered.
   */
  private async tell({ direction, organisationId, messageId, messageType, problem }: Parking): Promise<void> {
    const partner = partnersOnBroker(this.service).find((each) => each.organisationId === organisationId);
    if (!partner || direction !== 'IN' || messageId === undefined) return;
    const answered = { id: messageId, ...(messageType === undefined ? {} : { type: messageType }) };
    await this.publisher
      .publish(replyTo(partner, answered, 'problemReply', problemBody(problem, newId())))
      .catch((cause: unknown) => {
        this.log.error('sender not told of a parked message', cause, { organizationId: partner.organisationId });
      });
  }
}
