import { operations } from '../../openapi/generated/operations';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { asFound, visibleTo, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';

/** That something happened to an exchange, on its way to an organization. */
export interface Telling {
  readonly organisationId: string;
  readonly exchangeId: string;
}

/**
 * Which of these may be told as of now, however long ago they were written: the organization follows the exchange, as a
 * system of its own would, and sees where it stands. Who lost its place meanwhile is told nothing.
 */
export async function mayBeTold(service: Service, tellings: readonly Telling[]): Promise<ReadonlySet<Telling>> {
  const allowed = await allowedNow(service, tellings);
  if (allowed.size === tellings.length) return allowed;
  // What is not told now is never told: this process may not have heard yet of what allows it.
  await service.register.refresh();
  return allowedNow(service, tellings);
}

async function allowedNow(service: Service, tellings: readonly Telling[]): Promise<ReadonlySet<Telling>> {
  const allowed = new Set<Telling>();
  for (const organisationId of new Set(tellings.map((each) => each.organisationId))) {
    const organisation = service.register.organisation(organisationId);
    if (!organisation) continue;
    const caller: Caller = { kind: 'SYSTEM', organisation, functions: ['SYSTEM'], actor: '', scopes: [] };
    const own = tellings.filter((each) => each.organisationId === organisationId);
    const rows = await visibleTo(service.db, organisationId, undefined)
      .where('audience.exchange_id', 'in', [...new Set(own.map(({ exchangeId }) => exchangeId))])
      .execute();
    const visible = new Set(
      rows.map(asFound).flatMap((found) => (follows(service, caller, found) ? [found.row.id] : [])),
    );
    for (const each of own) if (visible.has(each.exchangeId)) allowed.add(each);
  }
  return allowed;
}

/** Whether the caller may be told that something happened to an exchange it is a party to, for the exchange's own purpose. */
export function follows(service: Service, caller: Caller, found: FoundExchange): boolean {
  const { action, purposes } = operations.followEvents;
  const asked = callerFacts(service.register, caller);
  const facts = exchangeFacts(service.register, caller, found);
  const said = situation({ purpose: found.row.purpose, admitted: purposes });
  return (
    decide(action, asked, facts, said).allowed &&
    decide('see', asked, facts, { ...said, categories: ['administrative'] }).allowed
  );
}
