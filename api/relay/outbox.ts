import { sql } from 'kysely';

import type { Log } from '../../infra/logging';
import { backlog, backlogAge, relayed, relayFailures } from '../../infra/metrics';
import type { Db } from '../../infra/postgres/database';
import type { Leader } from './leader';

export interface OutboxRow {
  readonly id: number;
  readonly ordering_key: string;
  readonly payload: object;
}

/** Hands rows over. Resolves with those that were confirmed; the rest is tried again. */
export type HandOver = (rows: readonly OutboxRow[]) => Promise<readonly OutboxRow[]>;

const BATCH = 200;
const RETRY_MS = 500;
const IDLE_MS = 1_000;
const CHANNEL = { channel: 'TEMPORAL' };

/**
 * Works through the outbox for as long as this process leads. Rows with the same ordering key are handed over one after
 * the other: while one fails, those behind it wait, and everything else goes on.
 */
export async function relayOutbox(db: Db, leader: Leader, handOver: HandOver, log: Log): Promise<void> {
  while (leader.goOn()) {
    const rows = await db
      .selectFrom('outbox')
      .select(['id', 'ordering_key', 'payload'])
      .orderBy('id')
      .limit(BATCH)
      .execute();
    await measure(db, rows);
    if (rows.length === 0) {
      await leader.pause(IDLE_MS);
      continue;
    }
    const done = await handOver(rows);
    relayed.inc(CHANNEL, done.length);
    if (done.length < rows.length) {
      log.warn('signals wait', { part: 'orchestration', count: rows.length - done.length });
      relayFailures.inc(CHANNEL, rows.length - done.length);
      await leader.pause(RETRY_MS / 2 + Math.random() * RETRY_MS);
    }
  }
}

async function measure(db: Db, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length < BATCH) {
    backlog.set(CHANNEL, rows.length);
    if (rows.length === 0) backlogAge.set(CHANNEL, 0);
    return;
  }
  const all = await db
    .selectFrom('outbox')
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`extract(epoch FROM now() - min(created_at))::float`.as('age'),
    ])
    .executeTakeFirstOrThrow();
  backlog.set(CHANNEL, all.count);
  backlogAge.set(CHANNEL, all.age);
}

/** Rows in order, grouped by what has to stay in order. */
export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
