/** What is done with a fact that stands in the register: a second person decides on it, it ends, it is reviewed. */
import { operations } from '../../openapi/generated/operations';
import { Refusal } from '../../workflows/domain/problem';
import { rulesOf } from '../../workflows/domain/register-entry';
import { claimOf, write, type EntryReceipt, type Message } from '../exchange/message';
import { actingFunction, approvingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { entryFacts, entryStateOf } from '../policy/entry-facts';
import { situation } from '../policy/facts';
import type { EntryRow } from '../policy/register';
import type { Change } from '../record/change';
import { findEntry } from '../record/find-entry';
import type { Service } from '../service';
import { effectsOf } from './effects';

type Settling = 'approveRegisterEntry' | 'rejectRegisterEntry' | 'endRegisterEntry' | 'reviewRegisterEntry';

interface Settled {
  readonly state: 'ACTIVE' | 'REJECTED' | 'ENDED';
  readonly set: Omit<NonNullable<Change['entryUpdate']>, 'id' | 'version'>;
  readonly became?: 'HOLDS' | 'ENDED' | 'REVIEWED';
}

async function settle(
  service: Service,
  caller: Caller,
  message: Message,
  entryId: string,
  operation: Settling,
  how: (row: EntryRow, at: Date) => Settled,
): Promise<EntryReceipt> {
  return write(service, async () => {
    const { row, relation } = await findEntry(service, caller, entryId);
    const at = new Date();
    const decision = decide(
      operations[operation].action,
      callerFacts(service.register, caller),
      entryFacts(service.register, caller, row, relation),
      situation({ motive: true }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    const { state, set, became } = how(row, at);
    const receipt: EntryReceipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      entryId: row.id,
      state,
      occurredAt: at.toISOString(),
      href: `/schakel/v1/registerEntries/${row.id}`,
    };
    return {
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        entryUpdate: { id: row.id, version: row.version, ...set },
        ...(became ? await effectsOf(service, row, undefined, became, at) : {}),
        audit: [
          {
            kind: `register.${operation.replace('RegisterEntry', '')}`,
            organisationId: caller.organisation.id,
            subjectId: row.id,
            detail: { entryKind: row.kind, version: row.version, state, onBehalfOf: caller.onBehalfOf ?? null },
          },
        ],
      },
    };
  });
}

function decided(approved: boolean, caller: Caller) {
  return (row: EntryRow, at: Date): Settled => {
    if (entryStateOf(row) !== 'PROPOSED') throw new Refusal('illegalTransition');
    return {
      state: approved ? 'ACTIVE' : 'REJECTED',
      set: {
        decided_at: at,
        decided_by: caller.actor,
        decided_function:
          approvingFunction(caller, rulesOf(row.kind).approvers, row.proposed_function) ?? actingFunction(caller),
        approved,
      },
      ...(approved ? { became: 'HOLDS' as const } : {}),
    };
  };
}

/** @throws Refusal resourceNotFound, fourEyesRequired, missingPermission, illegalTransition */
export function approveEntry(
  service: Service,
  caller: Caller,
  message: Message,
  entryId: string,
): Promise<EntryReceipt> {
  return settle(service, caller, message, entryId, 'approveRegisterEntry', decided(true, caller));
}

/** @throws Refusal resourceNotFound, fourEyesRequired, missingPermission, illegalTransition */
export function rejectEntry(
  service: Service,
  caller: Caller,
  message: Message,
  entryId: string,
): Promise<EntryReceipt> {
  return settle(service, caller, message, entryId, 'rejectRegisterEntry', decided(false, caller));
}

/** Ends a fact. What rested on it ends with it, in every process within a second. */
export function endEntry(service: Service, caller: Caller, message: Message, entryId: string): Promise<EntryReceipt> {
  return settle(service, caller, message, entryId, 'endRegisterEntry', (row, at) => {
    if (entryStateOf(row) !== 'ACTIVE') throw new Refusal('illegalTransition');
    return { state: 'ENDED', set: { ended_at: at }, became: 'ENDED' };
  });
}

/** A data protection officer has looked at an emergency access. Late is late: an incident stays one. */
export function reviewEntry(
  service: Service,
  caller: Caller,
  message: Message,
  entryId: string,
): Promise<EntryReceipt> {
  return settle(service, caller, message, entryId, 'reviewRegisterEntry', (row, at) => {
    if (row.reviewed_at !== null) throw new Refusal('illegalTransition');
    return {
      state: entryStateOf(row, at.getTime()) === 'ACTIVE' ? 'ACTIVE' : 'ENDED',
      set: { reviewed_at: at },
      became: 'REVIEWED',
    };
  });
}
