import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { ThinEvent } from '../exchange/event';
import { reference } from '../exchange/tracked';
import type { Caller } from '../policy/caller';
import { disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { DeliveryRow } from '../record/change';
import type { Service } from '../service';
import { anyOf } from './any-of';
import { laneFacts, mayAct } from './lane-facts';
import { parkedMessages, type ParkedMessage } from './parked-message';

type Shown = components['schemas']['ParkedMessage'];
type Operation = 'listParkedMessages' | 'replayParkedMessages';

interface ParkedPage {
  readonly organisationId: string | undefined;
  readonly after: string | undefined;
  readonly pageSize: number;
}

/** Whose a message is that came from nobody we know: of no organization, so only who runs the service sees it. */
const NOBODY = '';

/** What a caller may see or replay of the parking lot. */
export interface Scope {
  readonly organisationIds: readonly string[];
  readonly ofNobody: boolean;
}

/**
 * Organizations of which the caller may see what is parked, or the one that is named.
 * @throws Refusal resourceNotFound when that one is hidden
 */
export function scopeOf(service: Service, caller: Caller, operation: Operation, named: string | undefined): Scope {
  const organisationIds = service.register
    .organisations()
    .map(({ id }) => id)
    .filter((id) => (named === undefined || id === named) && mayAct(service, caller, operation, id));
  if (named !== undefined && organisationIds.length === 0) throw new Refusal('resourceNotFound');
  return { organisationIds, ofNobody: named === undefined && mayAct(service, caller, operation, NOBODY) };
}

interface Item {
  readonly cursor: string;
  readonly organisationId: string;
  readonly body: Shown;
}

/** An event that was given up for now on its way to a partner. */
function outbound(service: Service, row: DeliveryRow): Item {
  return {
    cursor: String(row.id),
    organisationId: row.organisation_id,
    body: {
      parkedId: row.event_id,
      organization: reference(service.register, row.organisation_id),
      direction: 'OUT',
      problem: row.problem ?? 'failed',
      eventType: (row.event as ThinEvent).type,
      attempts: row.attempts,
      writtenAt: row.created_at.toISOString(),
      parkedAt: (row.settled_at ?? row.created_at).toISOString(),
    },
  };
}

/** A message on the broker that nobody could handle. Of what it says, only the type of a known command is shown. */
function onBroker(service: Service, row: ParkedMessage): Item {
  const { organisation_id: id } = row;
  return {
    cursor: row.id,
    organisationId: id ?? NOBODY,
    body: {
      parkedId: row.id,
      ...(id === null ? {} : { organization: reference(service.register, id) }),
      direction: row.direction,
      problem: row.problem,
      ...(row.message_type === null ? {} : { eventType: row.message_type }),
      attempts: row.replays,
      parkedAt: row.parked_at.toISOString(),
    },
  };
}

function parkedEvents(service: Service, { organisationIds }: Scope, after: string, most: number) {
  return service.db
    .selectFrom('delivery')
    .selectAll()
    .where('state', '=', 'PARKED')
    .where('organisation_id', '=', anyOf(organisationIds))
    .where('id', '>', Number(after))
    .orderBy('id')
    .limit(most)
    .execute();
}

/** Events first, then what is from the broker; which of the two a cursor is of is seen from its form. */
async function itemsAfter(service: Service, scope: Scope, after: string | undefined, most: number): Promise<Item[]> {
  const ofBroker = after?.includes('-') === true;
  const events = ofBroker ? [] : await parkedEvents(service, scope, after ?? '0', most);
  const rest = most - events.length;
  const messages =
    rest > 0 ? await parkedMessages(service, { ...scope, pageSize: rest, after: ofBroker ? after : undefined }) : [];
  return [...events.map((row) => outbound(service, row)), ...messages.map((row) => onBroker(service, row))];
}

/**
 * What was given up for now.
 * @throws Refusal resourceNotFound
 */
export async function listParked(
  service: Service,
  caller: Caller,
  page: ParkedPage,
): Promise<Disclosed<AnswerOf<'listParkedMessages'>>> {
  const scope = scopeOf(service, caller, 'listParkedMessages', page.organisationId);
  const items = await itemsAfter(service, scope, page.after, page.pageSize + 1);
  const shown = items.slice(0, page.pageSize);
  return disclosePage(
    service,
    { operation: 'listParkedMessages', caller, subjects: [] },
    shown.map(({ organisationId, body }) => ({ facts: laneFacts(caller, organisationId), body })),
    {
      self: '/schakel/v1/parkedMessages',
      ...(items.length > page.pageSize ? { next: shown.at(-1)?.cursor ?? '0' } : {}),
    },
  );
}
