import { sql } from 'kysely';

import type { components } from '../../openapi/generated/schakel';
import { claimOf, earlierReceipt, write, type Message } from '../exchange/message';
import type { Caller } from '../policy/caller';
import type { DeliveryRow } from '../record/change';
import type { Service } from '../service';
import { anyOf } from './any-of';
import { scopeOf, type Scope } from './parked';
import { parkedMessages } from './parked-message';
import { mayBeTold } from './telling';

export type ReplayReceipt = components['schemas']['Replay'];
type Item = ReplayReceipt['items'][number];

interface Wanted {
  readonly ids?: readonly string[] | undefined;
  readonly organizationId?: string | undefined;
  readonly dryRun: boolean;
}

/** How many at once: what is left is parked still, and is said to be by the next dry run. */
const MOST = 10_000;

/** What is parked and wanted, together with what was parked before it in the same case: order is kept. */
function wantedRows(service: Service, { organisationIds }: Scope, { ids }: Wanted): Promise<DeliveryRow[]> {
  return service.db
    .selectFrom('delivery')
    .selectAll()
    .where('state', '=', 'PARKED')
    .where('organisation_id', '=', anyOf(organisationIds))
    .$if(ids !== undefined, (query) =>
      query.where(
        sql<boolean>`EXISTS (SELECT FROM delivery AS named WHERE named.event_id = ANY(${[...(ids ?? [])]}::uuid[])
          AND named.organisation_id = delivery.organisation_id AND named.case_id = delivery.case_id
          AND named.place >= delivery.place AND named.state = 'PARKED')`,
      ),
    )
    .orderBy('id')
    .limit(MOST)
    .execute();
}

async function outcomesOf(service: Service, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<DeliveryRow, Item>> {
  const tellings = new Map(
    rows.map((row) => [row, { organisationId: row.organisation_id, exchangeId: row.exchange_id }]),
  );
  const allowed = await mayBeTold(service, [...tellings.values()]);
  return new Map(
    [...tellings].map(([row, telling]) => [
      row,
      { parkedId: row.event_id, outcome: allowed.has(telling) ? ('REPLAYED' as const) : ('WITHHELD' as const) },
    ]),
  );
}

/** Lets what is parked wait again; one that was delivered meanwhile has come to its end, and stays there. */
async function putBack(service: Service, caller: Caller, outcomes: ReadonlyMap<DeliveryRow, Item>): Promise<void> {
  await Promise.all(
    [...outcomes].map(([row, { outcome }]) =>
      service.ledger.commit({
        settled: {
          id: row.id,
          state: outcome === 'REPLAYED' ? 'WAITING' : 'WITHHELD',
          attempts: 0,
          retry_at: null,
          problem: null,
        },
        audit: [
          {
            kind: outcome === 'REPLAYED' ? 'event.replayed' : 'event.withheld',
            organisationId: caller.organisation.id,
            subjectId: row.event_id,
            detail: { to: row.organisation_id },
          },
        ],
      }),
    ),
  );
}

/** What came from partners and is parked: put back where it came from, and decided on by the door as of now. */
async function inboundOutcomes(
  service: Service,
  scope: Scope,
  wanted: Wanted,
  putBackOne: (parkedId: string) => Promise<boolean>,
): Promise<readonly Item[]> {
  const parked = await parkedMessages(service, { ...scope, ids: wanted.ids, pageSize: MOST });
  const items: Item[] = [];
  for (const { id, direction, organisation_id } of parked) {
    const possible = direction === 'IN' && organisation_id !== null;
    const done = possible && (wanted.dryRun || (await putBackOne(id)));
    items.push({ parkedId: id, outcome: done ? 'REPLAYED' : 'SKIPPED' });
  }
  return items;
}

/**
 * Tries parked messages again, or says what would become of them. The rules are asked as of now.
 * @throws Refusal resourceNotFound for a partner that the caller may not know of
 */
export async function replayParked(
  service: Service,
  caller: Caller,
  message: Message,
  wanted: Wanted,
  putBackOne: (parkedId: string) => Promise<boolean>,
): Promise<ReplayReceipt> {
  const scope = scopeOf(service, caller, 'replayParkedMessages', wanted.organizationId);
  const earlier = await earlierReceipt(service, caller, message);
  if (earlier) return earlier as ReplayReceipt;
  const outcomes = await outcomesOf(service, await wantedRows(service, scope, wanted));
  const inbound = await inboundOutcomes(service, scope, wanted, putBackOne);
  const found = new Set([...outcomes.values(), ...inbound].map(({ parkedId }) => parkedId));
  const missing = (wanted.ids ?? []).filter((id) => !found.has(id));
  const items: Item[] = [
    ...outcomes.values(),
    ...inbound,
    ...missing.map((parkedId) => ({ parkedId, outcome: 'SKIPPED' as const })),
  ];
  const count = (outcome: Item['outcome']) => items.filter((each) => each.outcome === outcome).length;
  const receipt: ReplayReceipt = {
    receipt: 'ACCEPTED',
    messageId: message.id,
    state: wanted.dryRun ? 'TRIED' : 'REPLAYED',
    occurredAt: new Date().toISOString(),
    href: '/schakel/v1/parkedMessages',
    dryRun: wanted.dryRun,
    total: items.length,
    replayed: count('REPLAYED'),
    withheld: count('WITHHELD'),
    skipped: count('SKIPPED'),
    items,
  };
  if (!wanted.dryRun) await putBack(service, caller, outcomes);
  return write(service, () => Promise.resolve({ receipt, change: { claim: claimOf(caller, message, receipt) } }));
}
