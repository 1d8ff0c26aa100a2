import type { Caller } from '../../activities/policy/caller';
import type { Register } from '../../activities/policy/register';
import type { OperationId } from '../../activities/policy/disclose';
import type { Limit, Quota } from '../../infra/postgres/quota';
import { pause } from '../../infra/rabbitmq/consumer';
import { Refusal } from '../../workflows/domain/problem';
import { audited, type Gateway } from './dispatch';

/** A process takes its share of a window in so many parts: one look at the database for each, not for each message. */
const PARTS = 20;
/** Changed limits and organizations leave shares behind. */
const REMEMBERED = 10_000;

/** What this process may still let in of one organization. */
interface Share {
  left: number;
  /** When the window ends, and with it what is left (milliseconds). */
  until: number;
  /** The whole window is used, here or elsewhere. */
  spent: boolean;
  taking: Promise<void> | undefined;
}

export type Sender = Pick<Caller, 'kind'> & { readonly organisation: { readonly id: string } };

/**
 * Keeps what each organization sends within its limit, over both doors and all gateways. Its systems and its people are
 * counted apart: a program that floods does not lock out the coordinator who could stop it.
 */
export class IntakeRate {
  private readonly shares = new Map<string, Share>();

  constructor(
    private readonly register: Register,
    private readonly quota: Quota,
  ) {}

  /** @returns 0 when one more message may come in now, which is then counted; else how long it waits (milliseconds) */
  async admit(sender: Sender): Promise<number> {
    const limit = this.register.intakeLimitOf(sender.organisation.id);
    if (!limit) return 0;
    const key = `${sender.organisation.id}/${sender.kind}`;
    const share = this.shareOf(`${key}/${String(limit.messages)}/${String(limit.seconds)}`);
    for (;;) {
      const now = Date.now();
      if (now >= share.until) Object.assign(share, { left: 0, spent: false });
      if (share.left > 0) {
        share.left -= 1;
        return 0;
      }
      if (share.spent) return share.until - now;
      share.taking ??= this.take(key, share, limit).finally(() => (share.taking = undefined));
      await share.taking;
    }
  }

  /** Resolves when one more message may come in, or when the signal ends the waiting: then it comes in all the same. */
  async turn(sender: Sender, ending: AbortSignal): Promise<void> {
    for (let waitMs = await this.admit(sender); waitMs > 0 && !ending.aborted; waitMs = await this.admit(sender)) {
      await pause(waitMs, ending);
    }
  }

  private shareOf(key: string): Share {
    const known = this.shares.get(key);
    if (known) return known;
    if (this.shares.size >= REMEMBERED) this.shares.clear();
    const share: Share = { left: 0, until: 0, spent: false, taking: undefined };
    this.shares.set(key, share);
    return share;
  }

  private async take(key: string, share: Share, limit: Limit): Promise<void> {
    const wanted = Math.ceil(limit.messages / PARTS);
    const { count, endsInMs } = await this.quota.take(key, wanted, limit);
    Object.assign(share, { left: count, spent: count < wanted, until: Date.now() + endsInMs });
  }
}

/** @throws Refusal tooManyRequests, before anything of the message was read; it is counted, and written once a minute */
export async function refuseAboveRate(gateway: Gateway, id: OperationId, caller: Caller): Promise<void> {
  const waitMs = await gateway.intakeRate.admit(caller);
  if (waitMs === 0) return;
  const refusal = new Refusal('tooManyRequests', { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
  await audited(gateway, id, caller, 'http', refusal);
  throw refusal;
}
