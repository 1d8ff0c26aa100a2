import type { Pool } from 'pg';
import { sql } from 'kysely';

import type { Log } from '../../infra/logging';
import { backlog, backlogAge, relayed, relayFailures } from '../../infra/metrics';
import type { Db } from '../../infra/postgres/database';

export type Channel = 'AMQP' | 'TEMPORAL';

export interface OutboxRow {
  readonly id: number;
  readonly ordering_key: string;
  readonly destination: string;
  readonly payload: object;
}

/** Hands rows over. Resolves with those that were confirmed; the rest is tried again. */
export type HandOver = (rows: readonly OutboxRow[]) => Promise<readonly OutboxRow[]>;

const BATCH = 200;
const RETRY_MS = 500;
const IDLE_MS = 1_000;
/** Advisory locks: one relay at a time for each channel, so that order holds; another one stands by. */
const LOCKS: Record<Channel, number> = { AMQP: 73_501, TEMPORAL: 73_502 };

/**
 * Works through the outbox of one channel until it is stopped. Rows with the same ordering key are handed over one after
 * the other: while one fails, those behind it wait, and everything else goes on.
 */
export class OutboxRelay {
  private stopped = false;
  /** Set when there may be new rows, so that word that comes while we look is not missed. */
  private rung = false;
  private endPause: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly db: Db,
    private readonly channel: Channel,
    private readonly handOver: HandOver,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running = this.lead();
  }

  /** Resolves when what was under way has been handed over and recorded. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Holds the lock on a connection of its own: when that is lost, so is the lead, and nothing more is handed over. */
  private async lead(): Promise<void> {
    while (!this.stopped) {
      try {
        const client = await this.pool.connect();
        let leading = true;
        const lost = () => {
          leading = false;
          this.wake();
        };
        client.on('error', lost);
        client.on('notification', () => {
          this.wake();
        });
        try {
          const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
            LOCKS[this.channel],
          ]);
          if (rows[0]?.locked) {
            await client.query('LISTEN outbox');
            await this.work(() => leading && !this.stopped);
          }
        } finally {
          client.removeAllListeners('notification');
          client.release(true);
        }
      } catch (cause) {
        this.log.error('outbox not reached', cause, { part: this.channel });
      }
      await this.pause(RETRY_MS);
    }
  }

  private async work(goOn: () => boolean): Promise<void> {
    while (goOn()) {
      const rows = await this.waiting();
      await this.measure(rows);
      if (rows.length === 0) {
        await this.pause(IDLE_MS);
        continue;
      }
      const done = await this.handOver(rows);
      relayed.inc({ channel: this.channel }, done.length);
      if (done.length < rows.length) {
        relayFailures.inc({ channel: this.channel }, rows.length - done.length);
        await this.pause(RETRY_MS / 2 + Math.random() * RETRY_MS);
      }
    }
  }

  private waiting(): Promise<OutboxRow[]> {
    return this.db
      .selectFrom('outbox')
      .select(['id', 'ordering_key', 'destination', 'payload'])
      .where('channel', '=', this.channel)
      .orderBy('id')
      .limit(BATCH)
      .execute();
  }

  private async measure(rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length < BATCH) {
      backlog.set({ channel: this.channel }, rows.length);
      if (rows.length === 0) backlogAge.set({ channel: this.channel }, 0);
      return;
    }
    const all = await this.db
      .selectFrom('outbox')
      .select([
        sql<number>`count(*)`.as('count'),
        sql<number>`extract(epoch FROM now() - min(created_at))::float`.as('age'),
      ])
      .where('channel', '=', this.channel)
      .executeTakeFirstOrThrow();
    backlog.set({ channel: this.channel }, all.count);
    backlogAge.set({ channel: this.channel }, all.age);
  }

  private wake(): void {
    this.rung = true;
    this.endPause();
  }

  private async pause(milliseconds: number): Promise<void> {
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
}

/** Rows in order, grouped by what has to stay in order. */
export function byOrderingKey(rows: readonly OutboxRow[]): readonly (readonly OutboxRow[])[] {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const group = groups.get(row.ordering_key);
    if (group) group.push(row);
    else groups.set(row.ordering_key, [row]);
  }
  return [...groups.values()];
}
