import { sql } from 'kysely';

import type { components } from '../../openapi/generated/schakel';
import type { EntryKind, EntryState } from '../../workflows/domain/register-entry';
import { ENTRY_KINDS } from '../../workflows/domain/register-entry';
import type { Caller } from '../policy/caller';
import { disclose, disclosePage, type AnswerOf, type Disclosed } from '../policy/disclose';
import { entryFacts, entryStateOf } from '../policy/entry-facts';
import { bodyOf, type EntryRow } from '../policy/register';
import { findEntry, mayKnow } from '../record/find-entry';
import type { Service } from '../service';

type Entry = components['schemas']['RegisterEntry'];

const instant = (moment: Date | null) => moment?.toISOString();

function presented(row: EntryRow): Entry {
  const optional = {
    validTo: instant(row.valid_to),
    decidedAt: instant(row.decided_at),
    decidedFunction: row.decided_function ?? undefined,
    endedAt: instant(row.ended_at),
    reviewedAt: instant(row.reviewed_at),
    incidentAt: instant(row.incident_at),
  };
  return {
    entryId: row.id,
    version: row.version,
    kind: row.kind,
    state: entryStateOf(row),
    ownerId: row.owner_id,
    validFrom: row.valid_from.toISOString(),
    proposedAt: row.proposed_at.toISOString(),
    proposedFunction: row.proposed_function,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as object),
    ...bodyOf(row),
  };
}

/** @throws Refusal resourceNotFound */
export async function getEntry(
  service: Service,
  caller: Caller,
  id: string,
): Promise<Disclosed<AnswerOf<'getRegisterEntry'>>> {
  const { row, relation } = await findEntry(service, caller, id);
  const facts = entryFacts(service.register, caller, row, relation);
  return disclose(service, { operation: 'getRegisterEntry', caller, subjects: [] }, facts, presented(row));
}

interface EntryPage {
  readonly kind?: EntryKind | undefined;
  readonly state?: EntryState | undefined;
  readonly after?: string | undefined;
  readonly pageSize: number;
}

const PUBLIC = (Object.keys(ENTRY_KINDS) as EntryKind[]).filter((kind) => ENTRY_KINDS[kind].audience === 'PUBLIC');

/**
 * Facts the caller may know of, each in the newest version it may know of. The owner, whom it concerns and what is
 * public narrow; policy has the last word, and a page is filled up with what follows.
 */
export async function listEntries(
  service: Service,
  caller: Caller,
  page: EntryPage,
): Promise<Disclosed<AnswerOf<'listRegisterEntries'>>> {
  const items: EntryRow[] = [];
  let cursor = page.after;
  let more = true;
  while (more && items.length <= page.pageSize) {
    const ids = await candidates(service, caller, page, cursor);
    more = ids.length > page.pageSize;
    cursor = ids.at(-1);
    const rows =
      ids.length === 0
        ? []
        : await service.db
            .selectFrom('register_entry')
            .selectAll()
            .where('id', 'in', ids)
            .orderBy('version', 'desc')
            .execute();
    for (const id of ids) {
      const row = rows.find((each) => each.id === id && mayKnow(service, caller, each));
      if (row && (page.state === undefined || entryStateOf(row) === page.state)) items.push(row);
    }
  }
  const shown = items.slice(0, page.pageSize);
  const last = shown.at(-1)?.id;
  return disclosePage(
    service,
    { operation: 'listRegisterEntries', caller, subjects: [] },
    shown.map((row) => ({ facts: entryFacts(service.register, caller, row, 'NONE'), body: presented(row) })),
    {
      self: '/schakel/v1/registerEntries',
      ...(items.length > page.pageSize && last !== undefined ? { next: last } : {}),
    },
  );
}

async function candidates(service: Service, caller: Caller, page: EntryPage, cursor: string | undefined) {
  const own = caller.organisation.id;
  const rows = await service.db
    .selectFrom('register_entry')
    .select('id')
    .distinct()
    .where((or) => or.or([or('owner_id', '=', own), or('party_id', '=', own), or('kind', 'in', PUBLIC)]))
    .$if(page.kind !== undefined, (query) => query.where('kind', '=', page.kind ?? 'PROTOCOL'))
    .$if(cursor !== undefined, (query) => query.where('id', '<', cursor ?? ''))
    .orderBy(sql`id`, 'desc')
    .limit(page.pageSize + 1)
    .execute();
  return rows.map(({ id }) => id);
}
