import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { isKbo, isNis, isOvo, isSurrogate, isZone } from '../../workflows/domain/identifiers';
import type { Flow } from '../../workflows/domain/flow';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import { Refusal, type ProblemCode } from '../../workflows/domain/problem';
import { ENTRY_KINDS, rulesOf, type EntryKind } from '../../workflows/domain/register-entry';
import { claimOf, write, type EntryReceipt, type Message } from '../exchange/message';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { entryFacts, entryStateOf } from '../policy/entry-facts';
import { situation } from '../policy/facts';
import { bodyOf, type EntryRow } from '../policy/register';
import { findExchange, type FoundExchange } from '../record/find-exchange';
import type { ExchangeRow } from '../record/change';
import { newId } from '../record/ids';
import type { Service } from '../service';
import { hasDeadline } from '../flow/change-term';
import { effectsOf } from './effects';

export type EntryProposal = components['schemas']['RegisterEntryProposal'];

const href = (id: string) => `/schakel/v1/registerEntries/${id}`;

function wrong(name: string, title: string): Refusal {
  return new Refusal('badRequest', { issues: [{ type: 'entryIncomplete', in: 'body', name, title }] });
}

const FACTS = [...new Set(Object.values(ENTRY_KINDS).map(({ property }) => property))];

const CHECKS = { KBO: isKbo, OVO: isOvo, NIS: isNis, ZONE: isZone, SURROGATE: isSurrogate };

/** Nobody new comes to what is only read any more. */
const TAKING_PART: ReadonlySet<EntryKind> = new Set(['INVITATION', 'SEAT']);

/** What its flow says to whoever tries something in the state that it is in. */
function refusalIn({ type, state }: ExchangeRow): ProblemCode | undefined {
  const flow: Flow | undefined = isFlowType(type) ? FLOWS[type].flow : undefined;
  return flow?.refusals?.[state];
}

/** A person has to stay reachable for a stand-in to end, and an emergency to be over. */
const ENDING: ReadonlySet<EntryKind> = new Set(['BREAK_GLASS', 'DELEGATION']);

/** @throws Refusal badRequest when the fact is not of the kind that is said, or lacks what the kind asks for. */
function refuseUnlessWhole(proposal: EntryProposal): void {
  const { property, about } = rulesOf(proposal.kind);
  const given = FACTS.filter((each) => proposal[each] !== undefined);
  if (given.length !== 1 || given[0] !== property) throw wrong(`/${property}`, `A ${proposal.kind} states ${property}`);
  const { grant, organization } = proposal;
  if (about === 'EXCHANGE' && !grant?.exchangeId) throw wrong('/grant/exchangeId', 'Required for this kind');
  if (about === 'CASE' && !grant?.caseId) throw wrong('/grant/caseId', 'Required for this kind');
  if (proposal.kind === 'INVITATION' && !grant?.organizationId) throw wrong('/grant/organizationId', 'Who is invited');
  if (proposal.kind === 'SEAT' && !grant?.actor) throw wrong('/grant/actor', 'Who holds the seat');
  if (proposal.kind === 'DOWNGRADE' && !grant?.handling) throw wrong('/grant/handling', 'To which handling code');
  if (proposal.kind === 'UNMASKING' && !grant?.categories?.length) throw wrong('/grant/categories', 'Which categories');
  if (proposal.kind === 'TERM' && (grant?.term === undefined || grant.period === undefined))
    throw wrong('/grant/term', 'Which term, and which period it has from now on');
  if (ENDING.has(proposal.kind) && !proposal.validTo) throw wrong('/validTo', 'This kind has an end');
  proposal.channel?.routes.forEach(({ via, url }, index) => {
    const name = `/channel/routes/${String(index)}/url`;
    if (via !== 'WEBHOOK' && url !== undefined) throw wrong(name, 'Only a webhook has an address');
    if (via === 'WEBHOOK' && !/^https?:\/\/[^/@]+(\/|$)/.test(url ?? ''))
      throw wrong(name, 'Address of the webhook, https');
  });
  organization?.identifiers.forEach(({ scheme, value }, index) => {
    if (!CHECKS[scheme](value)) throw wrong(`/organization/identifiers/${String(index)}/value`, 'Check digits or form');
  });
  if (proposal.validTo !== undefined && proposal.validTo <= (proposal.validFrom ?? '')) {
    throw wrong('/validTo', 'After validFrom');
  }
}

/** Closing an account is never held up; opening one again takes two people. */
function needsNobodyElse(proposal: EntryProposal): boolean {
  if (proposal.kind === 'ACCOUNT') return proposal.account?.status !== 'ACTIVE';
  return rulesOf(proposal.kind).approvers.length === 0;
}

/** The versions there are of what is proposed anew, newest first; it must be the caller's own, and of the same kind. */
async function earlierVersions(
  service: Service,
  caller: Caller,
  proposal: EntryProposal,
): Promise<readonly EntryRow[]> {
  if (proposal.entryId === undefined) return [];
  const rows = await service.db
    .selectFrom('register_entry')
    .selectAll()
    .where('id', '=', proposal.entryId)
    .orderBy('version', 'desc')
    .execute();
  const [newest] = rows;
  if (!newest || newest.owner_id !== caller.organisation.id || newest.kind !== proposal.kind) {
    throw new Refusal('resourceNotFound');
  }
  return rows;
}

/** The fact as it will stand: who it concerns beside its owner follows from what it says. */
function rowOf(
  caller: Caller,
  proposal: EntryProposal,
  found: FoundExchange | undefined,
  earlier: readonly EntryRow[],
  at: Date,
): EntryRow {
  const { property } = rulesOf(proposal.kind);
  const { grant, cdbGrade, delegation } = proposal;
  const alone = needsNobodyElse(proposal);
  const own = proposal.kind === 'BREAK_GLASS' ? { actor: caller.actor } : {};
  const fact =
    property === 'grant'
      ? { ...grant, ...own }
      : property === 'delegation'
        ? { ...delegation, delegator: caller.actor }
        : (proposal[property] as object);
  const originator = found && found.row.sender_id !== caller.organisation.id ? found.row.sender_id : null;
  return {
    id: earlier[0]?.id ?? newId(),
    version: (earlier[0]?.version ?? 0) + 1,
    kind: proposal.kind,
    owner_id: caller.organisation.id,
    subject_id: grant?.exchangeId ?? grant?.caseId ?? null,
    party_id:
      proposal.kind === 'BREAK_GLASS' ? originator : (grant?.organizationId ?? cdbGrade?.organizationId ?? null),
    body: { [property]: fact },
    valid_from: proposal.validFrom ? new Date(proposal.validFrom) : at,
    valid_to: proposal.validTo ? new Date(proposal.validTo) : null,
    proposed_at: at,
    proposed_by: caller.actor,
    proposed_for: caller.onBehalfOf ?? null,
    proposed_function: actingFunction(caller),
    decided_at: alone ? at : null,
    decided_by: alone ? caller.actor : null,
    decided_function: alone ? actingFunction(caller) : null,
    approved: alone ? true : null,
    ended_at: null,
    reviewed_at: null,
    incident_at: null,
  };
}

/** An account is one fact, whoever speaks of it and however often: a later word is a new version. */
async function accountVersions(service: Service, caller: Caller, proposal: EntryProposal) {
  const actor = proposal.account?.actor;
  if (proposal.kind !== 'ACCOUNT' || actor === undefined) return [];
  const rows = await service.db
    .selectFrom('register_entry')
    .selectAll()
    .where('kind', '=', 'ACCOUNT')
    .where('owner_id', '=', caller.organisation.id)
    .orderBy('version', 'desc')
    .execute();
  return rows.filter((row) => bodyOf(row).account?.actor === actor);
}

/**
 * States a fact, or a new version of one. It holds at once where its owner decides alone, else when a second person, in
 * another function, approves it.
 * @throws Refusal badRequest, resourceNotFound for what it is about, missingPermission and the rules' own problems
 */
export async function proposeEntry(
  service: Service,
  caller: Caller,
  message: Message,
  proposal: EntryProposal,
): Promise<EntryReceipt> {
  refuseUnlessWhole(proposal);
  return write(service, async () => {
    const at = new Date();
    const { exchangeId } = proposal.grant ?? {};
    const found = exchangeId
      ? await findExchange(service.db, caller.organisation.id, undefined, exchangeId)
      : undefined;
    const earlier = [
      ...(await earlierVersions(service, caller, proposal)),
      ...(await accountVersions(service, caller, proposal)),
    ];
    const row = rowOf(caller, proposal, found, earlier, at);
    const decision = decide(
      operations.proposeRegisterEntry.action,
      callerFacts(service.register, caller),
      entryFacts(service.register, caller, row, found?.relation ?? 'NONE', true),
      situation({ motive: proposal.motive !== undefined }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    if (proposal.kind === 'INVITATION' && found?.row.type !== 'CASE_CONSULTATION') {
      throw wrong('/grant/exchangeId', 'One is invited to a consultation');
    }
    const closed = found && TAKING_PART.has(proposal.kind) ? refusalIn(found.row) : undefined;
    if (closed) throw new Refusal(closed);
    if (proposal.kind === 'TERM' && found && !hasDeadline(found.row, proposal.grant?.term ?? ''))
      throw wrong('/grant/term', 'Name a deadline that this exchange has');
    const state = entryStateOf(row);
    const receipt: EntryReceipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      entryId: row.id,
      state,
      occurredAt: at.toISOString(),
      href: href(row.id),
    };
    // A word on an account replaces the one before, which may not be waited for.
    const [before] = row.approved === true ? earlier.filter((each) => each.ended_at === null && each.approved) : [];
    return {
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        entries: [row],
        ...(before ? { entryUpdate: { id: before.id, version: before.version, ended_at: at } } : {}),
        ...(row.approved === true ? await effectsOf(service, row, found?.row, 'HOLDS', at) : {}),
        audit: [
          {
            kind: 'register.proposed',
            organisationId: caller.organisation.id,
            subjectId: row.id,
            detail: {
              entryKind: row.kind,
              version: row.version,
              state,
              about: row.subject_id,
              concerns: row.party_id,
              function: row.proposed_function,
              onBehalfOf: row.proposed_for,
              // The motive itself is for people; that one was given is proven.
              motive: proposal.motive !== undefined,
            },
          },
        ],
      },
    };
  });
}
