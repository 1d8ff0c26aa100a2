import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';

/** What may be used in one window of time. */
export interface Limit {
  readonly messages: number;
  readonly seconds: number;
}

interface Granted {
  readonly count: number;
  /** Until the window ends, and what was granted with it (milliseconds). */
  readonly endsInMs: number;
}

/** What is left of limits, counted for all processes together. */
export interface Quota {
  /** Takes up to `wanted` of what is left for `key` in the window that runs; it begins with the first taking. */
  take(key: string, wanted: number, limit: Limit): Promise<Granted>;
}

/** While the database is away each process counts by itself. */
export function createQuota(pool: Pool): Quota {
  // Every window has a length of its own, so the one named here is never used.
  const unused = { points: 1, duration: 1, keyPrefix: 'intake' };
  const counters = new RateLimiterPostgres({
    ...unused,
    storeClient: pool,
    tableName: 'intake_quota',
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(unused),
  });
  return {
    async take(key, wanted, { messages, seconds }) {
      const { consumedPoints, msBeforeNext } = await counters.penalty(
        // A limit that was changed begins a window of its own.
        `${key}/${String(messages)}/${String(seconds)}`,
        wanted,
        { customDuration: seconds },
      );
      // Counting up is atomic: what lies between the count before and after is ours alone, as far as the limit goes.
      const left = messages - (consumedPoints - wanted);
      return { count: Math.max(0, Math.min(wanted, left)), endsInMs: Math.max(1, msBeforeNext) };
    },
  };
}
