import type { ChannelModel } from 'amqplib';

import type { Log } from '../../infra/logging';
import { Consumer } from '../../infra/rabbitmq/consumer';
import { declareTopology } from '../../infra/rabbitmq/declare';
import { ingressQueue } from '../../infra/rabbitmq/topology';
import type { IntakeRate } from '../operations/intake-rate';
import type { PartnerOnBroker } from '../roles/foundation';
import type { Intake } from './intake';

/** One partner's messages under way at once. */
const PREFETCH = 20;

/** The AMQP door: the same operations, as commands on a partner's own exchange, answered on its own queue. */
export class QueueDoor {
  private connection: ChannelModel | undefined;
  private readonly consumers = new Map<string, Consumer>();

  constructor(
    /** Partners that may use the door now, as the register says. */
    private readonly partners: () => readonly PartnerOnBroker[],
    private readonly intake: Intake,
    private readonly rate: IntakeRate,
    private readonly log: Log,
  ) {}

  /** Consumes every partner's queue, each on a channel of its own. */
  open(connection: ChannelModel): void {
    this.connection = connection;
    this.follow();
  }

  /** Consumes partners that were added, and no longer those that were closed: their messages wait in their queue. */
  follow(): void {
    const { connection } = this;
    if (!connection) return;
    const known = new Map(this.partners().map((partner) => [ingressQueue(partner), partner]));
    for (const [queue, consumer] of this.consumers) {
      if (known.has(queue)) continue;
      this.consumers.delete(queue);
      void consumer.stop();
    }
    for (const [queue, partner] of known) {
      if (this.consumers.has(queue)) continue;
      const consumer = new Consumer(connection, this.consuming(connection, queue, partner), this.log);
      this.consumers.set(queue, consumer);
      consumer.start();
    }
  }

  /** Takes no more messages; resolves when those under way have been answered. */
  async close(): Promise<void> {
    this.connection = undefined;
    const consumers = [...this.consumers.values()];
    this.consumers.clear();
    await Promise.all(consumers.map((consumer) => consumer.stop()));
  }

  /** Forgets what was made on a connection that is gone. */
  lose(): void {
    this.connection = undefined;
    for (const consumer of this.consumers.values()) consumer.lose();
    this.consumers.clear();
  }

  private consuming(connection: ChannelModel, queue: string, partner: PartnerOnBroker) {
    return {
      queue,
      prefetch: PREFETCH,
      prepare: () => declareTopology(connection, [partner]),
      handle: async (message: Parameters<Intake['handle']>[1], ending: AbortSignal) => {
        // Above its rate a partner's messages wait: a few in hand, the others in its own queue.
        await this.rate.turn({ kind: 'SYSTEM', organisation: { id: partner.organisationId } }, ending);
        const current = this.partners().find((each) => each.organisationId === partner.organisationId);
        return this.intake.handle(current ?? partner, message, ending);
      },
    };
  }
}
