import { claimOf, write, type LaneReceipt, type Message } from '../exchange/message';
import type { Caller } from '../policy/caller';
import { disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts } from '../policy/exchange-facts';
import type { DeliveryRow } from '../record/change';
import { asFound, visibleTo, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { recordDelivered } from './deliver';
import { laneOf } from './lane';
import { refuseUnlessActing } from './lane-facts';
import { follows } from './telling';
import { wireEventOf } from './wire-event';

const HREF = '/schakel/v1/inbox';

interface InboxPage {
  readonly after: string | undefined;
  readonly caseId: string | undefined;
  readonly pageSize: number;
}

/** What entered the inbox after a cursor, in order; one more than the page, to know whether there is more. */
function placedAfter(service: Service, organisationId: string, { after, caseId, pageSize }: InboxPage) {
  return service.db
    .selectFrom('delivery')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('place', '>', Number(after ?? 0))
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? ''))
    .orderBy('place')
    .limit(pageSize + 1)
    .execute();
}

/** The exchanges of these deliveries that the caller's organization follows now. */
async function followed(
  service: Service,
  caller: Caller,
  rows: readonly DeliveryRow[],
): Promise<ReadonlyMap<string, FoundExchange>> {
  if (rows.length === 0) return new Map();
  const found = await visibleTo(service.db, caller.organisation.id, undefined)
    .where('audience.exchange_id', 'in', [...new Set(rows.map((row) => row.exchange_id))])
    .execute();
  return new Map(
    found
      .map(asFound)
      .filter((each) => follows(service, caller, each))
      .map((each) => [each.row.id, each]),
  );
}

/**
 * What the caller's organization was told, each event decided on as of now.
 * @throws Refusal missingPermission
 */
export async function readInbox(
  service: Service,
  caller: Caller,
  page: InboxPage,
): Promise<Disclosed<AnswerOf<'readInbox'>>> {
  const organisationId = caller.organisation.id;
  refuseUnlessActing(service, caller, 'readInbox', organisationId);
  const [lane, rows] = await Promise.all([laneOf(service, organisationId), placedAfter(service, organisationId, page)]);
  const shown = rows.slice(0, page.pageSize);
  const exchanges = await followed(service, caller, shown);
  const items = shown.flatMap((row) => {
    const found = exchanges.get(row.exchange_id);
    return found ? [{ row, found }] : [];
  });
  const cursor = String(shown.at(-1)?.place ?? page.after ?? 0);
  return disclosePage(
    service,
    { operation: 'readInbox', caller, subjects: [...new Set(items.map(({ found }) => found.row.id))] },
    items.map(({ row, found }) => ({
      facts: exchangeFacts(service.register, caller, found),
      body: { cursor: String(row.place), ...wireEventOf(row) },
    })),
    {
      self: HREF,
      cursor,
      acknowledged: String(lane?.acknowledged ?? 0),
      ...(rows.length > page.pageSize ? { next: cursor } : {}),
    },
  );
}

/**
 * The caller's organization has everything up to a cursor: what still waited or was parked is delivered by that.
 * @throws Refusal missingPermission
 */
export async function acknowledgeInbox(
  service: Service,
  caller: Caller,
  message: Message,
  upTo: string,
): Promise<LaneReceipt> {
  const organisationId = caller.organisation.id;
  refuseUnlessActing(service, caller, 'acknowledgeInbox', organisationId);
  const receipt = await write(service, () => {
    const at = new Date();
    const given: LaneReceipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      organizationId: organisationId,
      state: 'ACKNOWLEDGED',
      occurredAt: at.toISOString(),
      href: HREF,
    };
    return Promise.resolve({
      receipt: given,
      change: {
        claim: claimOf(caller, message, given),
        lane: { organisation_id: organisationId, acknowledged: Number(upTo), acknowledged_at: at },
      },
    });
  });
  const open = await service.db
    .selectFrom('delivery')
    .select(['id', 'exchange_id', 'delivers', 'attempts'])
    .where('organisation_id', '=', organisationId)
    .where('place', '<=', Number(upTo))
    .where('state', 'in', ['WAITING', 'PARKED'])
    .orderBy('id')
    .execute();
  await recordDelivered(service, open);
  return receipt;
}
