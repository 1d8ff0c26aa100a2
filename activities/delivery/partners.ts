import { sql } from 'kysely';

import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { reference } from '../exchange/tracked';
import type { Caller } from '../policy/caller';
import { disclose, disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import type { Register } from '../policy/register';
import type { LaneRow } from '../record/change';
import type { Service } from '../service';
import { isHeld } from './lane';
import { laneFacts, mayAct, refuseUnlessActing } from './lane-facts';
import { termsFrom } from './terms';

type Partner = components['schemas']['Partner'];
type PartnerDetail = components['schemas']['PartnerDetail'];

interface Counts {
  readonly organisation_id: string;
  readonly backlog: number;
  readonly oldest: Date | null;
  readonly parked: number;
  readonly unacknowledged: number;
  readonly silences: number;
}

const NONE = { backlog: 0, oldest: null, parked: 0, unacknowledged: 0, silences: 0 };

/** What waits, is parked, is not acknowledged and was raised, for each of these organizations that has anything. */
async function countsOf(service: Service, organisationIds: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<Counts>`
    SELECT partner.id AS organisation_id,
      (SELECT count(*) FROM delivery WHERE organisation_id = partner.id AND state = 'WAITING') AS backlog,
      (SELECT min(placed_at) FROM delivery WHERE organisation_id = partner.id AND state = 'WAITING') AS oldest,
      (SELECT count(*) FROM delivery WHERE organisation_id = partner.id AND state = 'PARKED') AS parked,
      (SELECT last_place - acknowledged FROM lane WHERE organisation_id = partner.id) AS unacknowledged,
      (SELECT count(*) FROM silence WHERE organisation_id = partner.id AND ended_at IS NULL) AS silences
    FROM unnest(${[...organisationIds]}::uuid[]) AS partner (id)`.execute(service.db);
  return new Map(rows.map((row) => [row.organisation_id, row]));
}

function channelOf(register: Register, organisationId: string): Partner['channel'] {
  const routes = register.channelOf(organisationId)?.routes ?? [register.routeFor(organisationId, '')];
  const kinds = [...new Set(routes.map(({ via }) => via))];
  return kinds.length === 1 ? (kinds[0] ?? 'INBOX') : 'SEVERAL';
}

function stateOf(lane: LaneRow | undefined, now: number): Partner['state'] {
  if (isHeld(lane, now)) return lane?.paused_at ? 'PAUSED' : 'MAINTENANCE';
  return lane?.circuit === 'OPEN' ? 'UNREACHED' : 'OPEN';
}

/** Leaves out what there is nothing to say of. */
function present<T extends object>(said: { readonly [K in keyof T]?: T[K] | null | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
}

const instant = (moment: Date | null | undefined) => moment?.toISOString();

function presented(service: Service, organisationId: string, lane: LaneRow | undefined, counts: Counts): Partner {
  const { register } = service;
  const { patienceMs } = termsFrom(register);
  const unreached = lane?.circuit === 'OPEN' ? lane : undefined;
  const parksAt =
    unreached?.opened_at && Number.isFinite(patienceMs)
      ? new Date(unreached.opened_at.getTime() + patienceMs)
      : undefined;
  return {
    organization: reference(register, organisationId),
    channel: channelOf(register, organisationId),
    state: stateOf(lane, Date.now()),
    backlog: counts.backlog,
    parked: counts.parked,
    failures: lane?.failures ?? 0,
    unacknowledged: counts.unacknowledged,
    silences: counts.silences,
    ...present<Partner>({
      oldestAt: instant(counts.oldest),
      problem: unreached?.problem,
      retryAt: instant(unreached?.retry_at),
      unreachedSince: instant(unreached?.opened_at),
      parksAt: instant(parksAt),
      maintenanceFrom: instant(lane?.maintenance_from),
      maintenanceTo: instant(lane?.maintenance_to),
      ratePerSecond: register.channelOf(organisationId)?.ratePerSecond,
      lastDeliveredAt: instant(lane?.last_delivered_at),
    }),
  };
}

async function partnersFrom(service: Service, ids: readonly string[]): Promise<ReadonlyMap<string, Partner>> {
  if (ids.length === 0) return new Map();
  const [counts, lanes] = await Promise.all([
    countsOf(service, ids),
    service.db
      .selectFrom('lane')
      .selectAll()
      .where('organisation_id', 'in', [...ids])
      .execute(),
  ]);
  const byId = new Map(lanes.map((lane) => [lane.organisation_id, lane]));
  return new Map(
    ids.map((id) => [
      id,
      presented(service, id, byId.get(id), { ...NONE, organisation_id: id, ...present<Counts>(counts.get(id) ?? {}) }),
    ]),
  );
}

/** How handing over goes, for each partner whose lane the caller may know of. */
export async function listPartners(service: Service, caller: Caller): Promise<Disclosed<AnswerOf<'listPartners'>>> {
  const ids = service.register
    .organisations()
    .map(({ id }) => id)
    .filter((id) => mayAct(service, caller, 'listPartners', id));
  const partners = await partnersFrom(service, ids);
  return disclosePage(
    service,
    { operation: 'listPartners', caller, subjects: [] },
    [...partners].map(([id, body]) => ({ facts: laneFacts(caller, id), body })),
    { self: '/schakel/v1/partners' },
  );
}

/** Numbers that a sender counted past, by case. Cases are the sender's own business: nobody else is told of them. */
async function gapsOf(service: Service, organisationId: string): Promise<PartnerDetail['gaps']> {
  const { rows } = await sql<{ case_id: string; missing: number[]; since: Date }>`
    SELECT case_id, missing_since AS since,
      ARRAY(SELECT number FROM unnest(int8multirange(int8range(1, upper(heard))) - heard) AS hole,
        generate_series(lower(hole), upper(hole) - 1) AS number LIMIT 100) AS missing
    FROM case_party WHERE organisation_id = ${organisationId} AND missing_since IS NOT NULL
    ORDER BY missing_since, case_id LIMIT 100`.execute(service.db);
  return rows.map(({ case_id, missing, since }) => ({
    caseId: case_id,
    missing: missing.map(Number),
    since: since.toISOString(),
  }));
}

async function silencesOf(service: Service, organisationId: string): Promise<PartnerDetail['openSilences']> {
  const rows = await service.db
    .selectFrom('silence')
    .select(['kind', 'since', 'raised_at'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy('raised_at')
    .limit(100)
    .execute();
  return rows.map(({ kind, since, raised_at }) => ({
    kind,
    since: since.toISOString(),
    raisedAt: raised_at.toISOString(),
  }));
}

/** @throws Refusal resourceNotFound */
export async function getPartner(
  service: Service,
  caller: Caller,
  organisationId: string,
): Promise<Disclosed<AnswerOf<'getPartner'>>> {
  refuseUnlessActing(service, caller, 'getPartner', organisationId);
  const partner = (await partnersFrom(service, [organisationId])).get(organisationId);
  if (!partner || !service.register.organisation(organisationId)) throw new Refusal('resourceNotFound');
  const own = caller.organisation.id === organisationId;
  return disclose(service, { operation: 'getPartner', caller, subjects: [] }, laneFacts(caller, organisationId), {
    ...partner,
    gaps: own ? await gapsOf(service, organisationId) : [],
    openSilences: await silencesOf(service, organisationId),
  });
}
