import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { ThinEvent } from '../exchange/event';
import { reference } from '../exchange/reading';
import type { Caller } from '../policy/caller';
import { disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { DeliveryRow } from '../record/change';
import type { Service } from '../service';
import { anyOf } from './any-of';
import { laneFacts, mayAct } from './lane-facts';

type ParkedMessage = components['schemas']['ParkedMessage'];

interface ParkedPage {
  readonly organisationId: string | undefined;
  readonly after: string | undefined;
  readonly pageSize: number;
}

/**
 * Organizations of which the caller may see what is parked, or the one that is named.
 * @throws Refusal resourceNotFound when that one is hidden
 */
export function partnersOf(
  service: Service,
  caller: Caller,
  operation: 'listParkedMessages' | 'replayParkedMessages',
  named: string | undefined,
): readonly string[] {
  const ids = service.register
    .organisations()
    .map(({ id }) => id)
    .filter((id) => (named === undefined || id === named) && mayAct(service, caller, operation, id));
  if (named !== undefined && ids.length === 0) throw new Refusal('resourceNotFound');
  return ids;
}

function presented(service: Service, row: DeliveryRow): ParkedMessage {
  return {
    parkedId: row.event_id,
    organization: reference(service.register, row.organisation_id),
    direction: 'OUT',
    problem: row.problem ?? 'failed',
    eventType: (row.event as ThinEvent).type,
    attempts: row.attempts,
    writtenAt: row.created_at.toISOString(),
    parkedAt: (row.settled_at ?? row.created_at).toISOString(),
  };
}

/**
 * What was given up for now, oldest first.
 * @throws Refusal resourceNotFound
 */
export async function listParked(
  service: Service,
  caller: Caller,
  page: ParkedPage,
): Promise<Disclosed<AnswerOf<'listParkedMessages'>>> {
  const partners = partnersOf(service, caller, 'listParkedMessages', page.organisationId);
  const rows = await service.db
    .selectFrom('delivery')
    .selectAll()
    .where('state', '=', 'PARKED')
    .where('organisation_id', '=', anyOf(partners))
    .where('id', '>', Number(page.after ?? 0))
    .orderBy('id')
    .limit(page.pageSize + 1)
    .execute();
  const shown = rows.slice(0, page.pageSize);
  return disclosePage(
    service,
    { operation: 'listParkedMessages', caller, subjects: [] },
    shown.map((row) => ({ facts: laneFacts(caller, row.organisation_id), body: presented(service, row) })),
    {
      self: '/schakel/v1/parkedMessages',
      ...(rows.length > page.pageSize ? { next: String(shown.at(-1)?.id ?? 0) } : {}),
    },
  );
}
