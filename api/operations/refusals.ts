import type { Caller } from '../../activities/policy/caller';
import type { OperationId } from '../../activities/policy/disclose';
import type { Service } from '../../activities/service';
import type { Refusal } from '../../workflows/domain/problem';
import type { Log } from '../../infra/logging';
import type { Door } from './dispatch';

const MINUTE_MS = 60_000;

/** Refusals that are written as one count. */
interface Counted {
  readonly organisationId: string | null;
  readonly door: Door;
  readonly code: string;
  readonly count: number;
}

/**
 * Writes refusals down: what, by whom, and under which rules; nothing else of the message. A flood must not fill the
 * record: what is above a sender's limit, and what nobody known sends above a number, becomes one leaf a minute that says
 * how many. A process that is killed takes the counts of its last minute along; the metric has them.
 */
export class Refusals {
  private strangers = 0;
  private readonly counted = new Map<string, Counted>();
  private readonly clock: NodeJS.Timeout;

  constructor(
    private readonly service: Service,
    private readonly log: Log,
  ) {
    this.clock = setInterval(() => void this.writeCounts(), MINUTE_MS).unref();
  }

  async write(id: OperationId | 'unknown', caller: Caller | undefined, door: Door, refusal: Refusal): Promise<void> {
    const organisationId = caller?.organisation.id ?? null;
    const { code } = refusal;
    if (caller === undefined) this.strangers += 1;
    const { strangersPerMinute = Number.POSITIVE_INFINITY } = this.service.register.intakeFrame() ?? {};
    if (code === 'tooManyRequests' || (caller === undefined && this.strangers > strangersPerMinute)) {
      this.add({ organisationId, door, code, count: 1 });
      return;
    }
    const detail = { operation: id, door, code, rules: refusal.details.rules ?? [] };
    await this.service.ledger.commit({ audit: [{ kind: 'refused', organisationId, subjectId: null, detail }] });
  }

  /** Writes what was counted so far, and counts no further. */
  async close(): Promise<void> {
    clearInterval(this.clock);
    await this.writeCounts();
  }

  private add({ organisationId, door, code, count }: Counted): void {
    const key = [organisationId, door, code].join();
    this.counted.set(key, { organisationId, door, code, count: count + (this.counted.get(key)?.count ?? 0) });
  }

  private async writeCounts(): Promise<void> {
    this.strangers = 0;
    const writing = [...this.counted.values()];
    this.counted.clear();
    if (writing.length === 0) return;
    const audit = writing.map(({ organisationId, ...detail }) => ({
      kind: 'refused.many',
      organisationId,
      subjectId: null,
      detail,
    }));
    try {
      await this.service.ledger.commit({ audit });
    } catch (cause) {
      this.log.error('counts of refusals not written yet', cause, { count: writing.length });
      for (const each of writing) this.add(each);
    }
  }
}
