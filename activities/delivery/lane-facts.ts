import { operations } from '../../openapi/generated/operations';
import { Refusal } from '../../workflows/domain/problem';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { situation, type EntryFacts } from '../policy/facts';
import type { Service } from '../service';

/** Operations on how an organization is told: its inbox, its lane, what is parked for it. */
type LaneOperation =
  | 'readInbox'
  | 'acknowledgeInbox'
  | 'readWebhookSecret'
  | 'listPartners'
  | 'getPartner'
  | 'pausePartner'
  | 'resumePartner'
  | 'setMaintenance'
  | 'listParkedMessages'
  | 'replayParkedMessages';

/** How an organization is told, as the rules see it: a fact of the register that the organization itself keeps. */
export function laneFacts(caller: Caller, organisationId: string): EntryFacts {
  return {
    entry: 'CHANNEL',
    state: 'ACTIVE',
    owner: caller.organisation.id === organisationId,
    party: false,
    self: false,
    relation: 'NONE',
    ownProposal: false,
    sameFunction: false,
    approver: false,
    inviteeKind: 'NONE',
    clearance: 'NONE',
    withinOwn: false,
    short: false,
  };
}

function decisionOn(service: Service, caller: Caller, operation: LaneOperation, organisationId: string) {
  return decide(
    operations[operation].action,
    callerFacts(service.register, caller),
    laneFacts(caller, organisationId),
    situation({}),
  );
}

export const mayAct = (service: Service, caller: Caller, operation: LaneOperation, organisationId: string): boolean =>
  decisionOn(service, caller, operation, organisationId).allowed;

/**
 * @throws Refusal resourceNotFound for another organization's lane that the caller may not know of, missingPermission
 * for its own
 */
export function refuseUnlessActing(
  service: Service,
  caller: Caller,
  operation: LaneOperation,
  organisationId: string,
): void {
  const { allowed, problem, rules } = decisionOn(service, caller, operation, organisationId);
  if (allowed) return;
  const known = organisationId === caller.organisation.id || mayAct(service, caller, 'getPartner', organisationId);
  throw new Refusal(known ? problem : 'resourceNotFound', { rules });
}
