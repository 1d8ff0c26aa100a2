import type { Pool } from 'pg';
import { sql } from 'kysely';

import type { Log } from '../../infra/logging';
import { backlog, backlogAge, overdue, parkedNow, silences } from '../../infra/metrics';
import { countParked } from '../../activities/delivery/parked-message';
import { forgetOldDeliveries } from '../../activities/delivery/forget-old';
import { watchSilences } from '../../activities/delivery/silence';
import type { Service } from '../../activities/service';
import type { Leader } from './leader';

const EVERY_MS = 5_000;

/** What waits, what is parked and what is overdue, for whoever watches over the service. */
async function measure(service: Service): Promise<void> {
  const waiting = await service.db
    .selectFrom('delivery')
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`coalesce(extract(epoch FROM now() - min(created_at)), 0)::float`.as('age'),
    ])
    .where('state', 'in', ['WRITTEN', 'WAITING'])
    .executeTakeFirstOrThrow();
  backlog.set({ channel: 'DELIVERY' }, waiting.count);
  backlogAge.set({ channel: 'DELIVERY' }, waiting.age);
  const parked = await countParked(service);
  for (const direction of ['IN', 'OUT'] as const) parkedNow.set({ direction }, parked[direction]);
  const late = await service.db
    .selectFrom('exchange')
    .select(sql<number>`count(*)`.as('count'))
    .where('due_at', '<', sql<Date>`now()`)
    .where('next_step', 'in', ['ESCALATION', 'EXPIRY'])
    .executeTakeFirstOrThrow();
  overdue.set(late.count);
}

/** Watches for as long as this process leads. Its own trouble is logged, and ends nothing. */
export function startWatch(service: Service, pool: Pool, leader: Leader, log: Log): () => void {
  const timer = setInterval(() => {
    if (!leader.goOn()) return;
    const looking = async () => {
      await measure(service);
      for (const [kind, count] of await watchSilences(pool, service.register)) silences.set({ kind }, count);
      await forgetOldDeliveries(pool, service.register);
    };
    looking().catch((cause: unknown) => {
      log.error('watching failed', cause, { part: 'database' });
    });
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}
