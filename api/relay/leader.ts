import type { Pool } from 'pg';

import type { Log } from '../../infra/logging';

const RETRY_MS = 500;

/** What only one process does at a time. */
export interface Duty {
  /** Number of its advisory lock: whoever holds it leads, another one stands by. */
  readonly lock: number;
  /** What PostgreSQL announces when there may be something to do. */
  readonly channel: 'outbox' | 'delivery';
}

/**
 * Leads a duty until it is stopped. The lock is held on a connection of its own: when that is lost, so is the lead, and
 * nothing more is begun.
 */
export class Leader {
  private stopped = false;
  private leading = false;
  /** Set when there may be something to do, so that word that comes while we look is not missed. */
  private rung = false;
  private endPause: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly duty: Duty,
    private readonly log: Log,
  ) {}

  /** @param work does what there is to do, for as long as `goOn` says so */
  start(work: () => Promise<void>): void {
    this.running = this.lead(work);
  }

  /** Resolves when what was under way has come to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  goOn(): boolean {
    return this.leading && !this.stopped;
  }

  wake(): void {
    this.rung = true;
    this.endPause();
  }

  /** Returns after this long, or as soon as there may be something to do. */
  async pause(milliseconds: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.endPause = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.rung = false;
  }

  private async lead(work: () => Promise<void>): Promise<void> {
    while (!this.stopped) {
      try {
        await this.tryToLead(work);
      } catch (cause) {
        this.log.error('lead was lost', cause, { part: this.duty.channel });
      }
      await this.pause(RETRY_MS);
    }
  }

  private async tryToLead(work: () => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    client.on('error', () => {
      this.leading = false;
      this.wake();
    });
    client.on('notification', () => {
      this.wake();
    });
    try {
      const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
        this.duty.lock,
      ]);
      if (!rows[0]?.locked) return;
      await client.query(`LISTEN ${this.duty.channel}`);
      this.leading = true;
      await work();
    } finally {
      this.leading = false;
      client.removeAllListeners('notification');
      client.release(true);
    }
  }
}
