import { operations } from '../../openapi/generated/operations';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { entryFacts } from '../policy/entry-facts';
import { situation, type Relation } from '../policy/facts';
import type { EntryRow } from '../policy/register';
import type { Service } from '../service';

export interface FoundEntry {
  readonly row: EntryRow;
  /** What the caller's organization is to the exchange that it is about. */
  readonly relation: Relation;
}

/** Whether the caller may know of a fact. */
export function mayKnow(service: Service, caller: Caller, row: EntryRow): boolean {
  return decide(
    operations.getRegisterEntry.action,
    callerFacts(service.register, caller),
    entryFacts(service.register, caller, row, 'NONE'),
    situation({}),
  ).allowed;
}

/**
 * The newest version of a fact that the caller may know of: a proposal is seen by its owner, and by others only once it
 * holds. What is hidden is refused as what does not exist.
 * @throws Refusal resourceNotFound
 */
export async function findEntry(service: Service, caller: Caller, id: string): Promise<FoundEntry> {
  const versions = await service.db
    .selectFrom('register_entry')
    .selectAll()
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  const row = versions.find((each) => mayKnow(service, caller, each));
  if (!row) throw new Refusal('resourceNotFound');
  if (row.subject_id === null) return { row, relation: 'NONE' };
  const audience = await service.db
    .selectFrom('audience')
    .select('relation')
    .where('organisation_id', '=', caller.organisation.id)
    .where('exchange_id', '=', row.subject_id)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return { row, relation: audience?.relation ?? 'NONE' };
}
