import type { Pool } from 'pg';

import { commits, commitSeconds } from '../../infra/metrics';
import { transact } from '../../infra/postgres/transaction';
import type { Change, Outcome } from './change';
import { withReceipts, type ReceiptSigner } from './receipt';
import { claimKey, HalfStale, writeTogether, type Waiting } from './write-change';

const MOST_CHANGES = 64;
/** One transaction runs while the next fills; more would only queue up at the database. */
const TRANSACTIONS = 2;

interface Queued extends Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (cause: unknown) => void;
}

/** Writes a change, sharing a transaction with whatever else is waiting. */
export interface Ledger {
  /**
   * Resolves after the commit, never before.
   * @throws what the database throws; then nothing of this change was written.
   */
  commit(change: Change): Promise<Outcome>;
}

interface LedgerOfProcess extends Ledger {
  /** Resolves when nothing waits to be written any more. */
  settled(): Promise<void>;
}

/**
 * Group commit: while one transaction runs, changes gather for the next. A change that makes its transaction fail is
 * tried once more by itself, so that it fails alone.
 */
export function createLedger(pool: Pool, signer: ReceiptSigner): LedgerOfProcess {
  let queue: Queued[] = [];
  let running = 0;
  let onSettled: (() => void)[] = [];

  /** The next changes, at most one for each message id, exchange and attachment: a second one has to see the first. */
  function take(): Queued[] {
    const batch: Queued[] = [];
    const later: Queued[] = [];
    const taken = new Set<string | number>();
    for (const each of queue) {
      const { claim: claimed, update, entryUpdate, settled, lane, attachmentUpdates = [] } = each.change;
      const { others = [], entity } = each.change;
      const keys = [
        claimed ? claimKey(claimed) : undefined,
        update?.id,
        entity?.id,
        ...others.map(({ id }) => id),
        entryUpdate?.id,
        settled?.id,
        lane?.organisation_id,
        ...attachmentUpdates.map(({ id }) => id),
      ].filter((key) => key !== undefined);
      if (batch.length < MOST_CHANGES && !keys.some((key) => taken.has(key))) {
        keys.forEach((key) => taken.add(key));
        batch.push(each);
      } else {
        later.push(each);
      }
    }
    queue = later;
    return batch;
  }

  async function settle(batch: readonly Queued[]): Promise<void> {
    const stop = commitSeconds.startTimer();
    try {
      const outcomes = await transact(pool, (client) => writeTogether(client, batch));
      commits.observe(batch.length);
      for (const each of batch) each.resolve(outcomes.get(each) ?? { kind: 'STALE' });
    } catch (cause) {
      if (batch.length === 1 && cause instanceof HalfStale) batch[0]?.resolve({ kind: 'STALE' });
      else if (batch.length === 1) batch[0]?.reject(cause);
      else for (const each of batch) await settle([each]);
    } finally {
      stop();
    }
  }

  function next(): void {
    if (running >= TRANSACTIONS || queue.length === 0) return;
    running += 1;
    void settle(take()).finally(() => {
      running -= 1;
      next();
      if (running > 0 || queue.length > 0) return;
      const waiting = onSettled;
      onSettled = [];
      for (const resolve of waiting) resolve();
    });
  }

  return {
    settled: () =>
      new Promise((resolve) => {
        if (running > 0 || queue.length > 0) onSettled.push(resolve);
        else resolve();
      }),
    commit: (change) =>
      new Promise((resolve, reject) => {
        queue.push({ change: withReceipts(change, signer), resolve, reject });
        // Whatever arrives in this turn of the event loop shares the transaction.
        setImmediate(next);
      }),
  };
}
