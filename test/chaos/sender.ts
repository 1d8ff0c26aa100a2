import { randomUUID } from 'node:crypto';

import type { Sending } from './assignment';
import { Doubt, type Answer, type Door, type Outgoing } from './door';
import { random, type Random } from './random';
import type { Entry, PartnerRecord, Sent } from './record';

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 3_000;
const LONGEST_CASE = 30;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets through so many a second; time that was lost is not made up for. */
function pacer(perSecond: number): () => Promise<void> {
  let free = Date.now();
  return async () => {
    const turn = Math.max(Date.now(), free);
    free = turn + 1000 / perSecond;
    await pause(turn - Date.now());
  };
}

/** Where the work on one lane stood when the record ends. */
interface LaneState {
  readonly last: Sent | undefined;
  readonly open: boolean;
}

function stateOf(before: readonly Entry[], lane: number): LaneState {
  const last = before.findLast((entry): entry is Sent => entry.kind === 'sent' && entry.lane === lane);
  const answered = before.some(
    (entry) => (entry.kind === 'accepted' || entry.kind === 'refused') && entry.id === last?.id,
  );
  return { last, open: last !== undefined && !answered };
}

/** Sends what a partner has to send: within a case one after the other, many cases side by side, until all is answered. */
export class Sender {
  private readonly chance: Random;
  private readonly pace: () => Promise<void>;
  private begun: number;

  constructor(
    seed: string,
    private readonly sending: Sending,
    private readonly door: Door,
    private readonly record: PartnerRecord,
    private readonly answered: (id: string, answer: Answer) => void,
  ) {
    this.begun = record.before.filter(({ kind }) => kind === 'sent').length;
    // Another chance after each restart, and the same ones for the same seed.
    this.chance = random(`${seed} ${this.begun}`);
    this.pace = pacer(sending.perSecond);
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: this.sending.lanes }, (_, lane) => this.work(lane)));
    if (!this.record.before.some(({ kind }) => kind === 'done')) this.record.write({ kind: 'done' });
  }

  private async work(lane: number): Promise<void> {
    const { last, open } = stateOf(this.record.before, lane);
    // Whoever was killed does not know what became of its last message. One that is used to repeating does so anyway.
    if (last && (open || this.sending.duplicates > 0)) await this.settle(this.outgoing(last));
    for (let previous = last; ;) {
      const next = this.next(lane, previous);
      if (!next) return;
      await this.pace();
      this.record.write({ kind: 'sent', ...next });
      previous = { kind: 'sent', at: 0, ...next };
      await this.settle(this.outgoing(previous));
    }
  }

  private next(lane: number, previous: Sent | undefined): Omit<Sent, 'kind' | 'at'> | undefined {
    if (this.begun >= this.sending.messages) return undefined;
    this.begun += 1;
    const goesOn = previous !== undefined && previous.place < LONGEST_CASE && !this.chance.chance(0.1);
    return {
      id: randomUUID(),
      type: this.chance.chance(this.sending.requests) ? 'REQUEST' : 'NOTIFICATION',
      lane,
      caseReference: goesOn ? previous.caseReference : randomUUID(),
      place: goesOn ? previous.place + 1 : 1,
      recipientId: this.chance.pick(this.sending.recipients).organisationId,
    };
  }

  private outgoing({ id, type, lane, caseReference, place, recipientId }: Sent): Outgoing {
    const recipient = this.sending.recipients.find(({ organisationId }) => organisationId === recipientId);
    return { id, type, lane, caseReference, place, recipientId, category: recipient?.category ?? 'concern' };
  }

  /** Repeats the very same message until it is known what became of it. */
  private async settle(message: Outgoing): Promise<void> {
    const twice = this.chance.chance(this.sending.duplicates);
    const together = twice && this.chance.chance(0.5);
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
      try {
        await Promise.all(together ? [this.once(message), this.once(message)] : [this.once(message)]);
        break;
      } catch (cause) {
        if (!(cause instanceof Doubt)) throw cause;
        await pause(Math.max(cause.waitMs, wait));
      }
    }
    // Again although it is known: somebody pressed the button twice.
    if (twice && !together) await this.once(message).catch(() => undefined);
  }

  private async once(message: Outgoing): Promise<void> {
    this.answered(message.id, await this.door.send(message));
  }
}
