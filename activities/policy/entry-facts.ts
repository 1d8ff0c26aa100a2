import { rulesOf } from '../../workflows/domain/register-entry';
import { afterPeriod } from '../exchange/period';
import { approvingFunction, isInvolved, type Caller } from './caller';
import type { EntryFacts, Relation } from './facts';
import { bodyOf, type EntryRow, type Register } from './register';

/** Where a fact stands. */
export function entryStateOf(row: EntryRow, at: number = Date.now()): 'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'ENDED' {
  if (row.approved === null) return 'PROPOSED';
  if (!row.approved) return 'REJECTED';
  const over = [row.ended_at, row.valid_to].some((moment) => moment !== null && moment.getTime() <= at);
  return over ? 'ENDED' : 'ACTIVE';
}

/**
 * A fact of the register as the rules see it, for one caller.
 * @param relation what the caller's organization is to the exchange that it is about
 * @param isNew it does not stand in the register yet
 */
export function entryFacts(
  register: Register,
  caller: Caller,
  row: EntryRow,
  relation: Relation,
  isNew = false,
): EntryFacts {
  const { approvers } = rulesOf(row.kind);
  const { grant, delegation, account, clearance } = bodyOf(row);
  const approving = approvingFunction(caller, approvers, row.proposed_function);
  const longest = register.safeguards()?.breakGlassLongest;
  const functions: readonly string[] = caller.functions;
  return {
    entry: row.kind,
    state: isNew ? 'NONE' : entryStateOf(row),
    owner: row.owner_id === caller.organisation.id,
    party: row.party_id === caller.organisation.id,
    self: [grant?.actor, delegation?.delegate, delegation?.delegator, account?.actor, clearance?.actor].includes(
      caller.actor,
    ),
    relation,
    ownProposal: isInvolved(caller, row.proposed_by, row.proposed_for),
    sameFunction: approving === row.proposed_function,
    approver: approving !== undefined,
    inviteeKind:
      row.kind === 'INVITATION' && row.party_id ? (register.organisation(row.party_id)?.kind ?? 'NONE') : 'NONE',
    clearance: grant?.actor === undefined ? 'NONE' : register.clearanceOf(caller.organisation.id, grant.actor),
    // Nobody passes on what was lent, nor to oneself.
    withinOwn:
      delegation !== undefined &&
      caller.onBehalfOf === undefined &&
      delegation.delegate !== caller.actor &&
      delegation.functions.every((each) => functions.includes(each)),
    short: longest !== undefined && row.valid_to !== null && row.valid_to <= afterPeriod(longest, row.valid_from),
  };
}
