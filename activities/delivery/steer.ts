import { Refusal } from '../../workflows/domain/problem';
import { claimOf, write, type LaneReceipt, type Message } from '../exchange/message';
import type { Caller } from '../policy/caller';
import type { Change } from '../record/change';
import type { Service } from '../service';
import { refuseUnlessActing } from './lane-facts';

interface Steering {
  readonly operation: 'pausePartner' | 'resumePartner' | 'setMaintenance';
  readonly state: 'PAUSED' | 'RESUMED' | 'MAINTENANCE';
  readonly lane: Omit<NonNullable<Change['lane']>, 'organisation_id'>;
}

/** @throws Refusal resourceNotFound, missingPermission */
function steer(
  service: Service,
  caller: Caller,
  message: Message,
  organisationId: string,
  how: (at: Date) => Steering,
): Promise<LaneReceipt> {
  return write(service, () => {
    const at = new Date();
    const { operation, state, lane } = how(at);
    refuseUnlessActing(service, caller, operation, organisationId);
    if (!service.register.organisation(organisationId)) throw new Refusal('resourceNotFound');
    const receipt: LaneReceipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      organizationId: organisationId,
      state,
      occurredAt: at.toISOString(),
      href: `/schakel/v1/partners/${organisationId}`,
    };
    return Promise.resolve({
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        lane: { organisation_id: organisationId, ...lane },
        audit: [
          {
            kind: `lane.${state.toLowerCase()}`,
            organisationId: caller.organisation.id,
            subjectId: organisationId,
            detail: { onBehalfOf: caller.onBehalfOf ?? null },
          },
        ],
      },
    });
  });
}

/** Pushes nothing to the partner until it is resumed; its inbox goes on. */
export const pausePartner = (service: Service, caller: Caller, message: Message, organisationId: string) =>
  steer(service, caller, message, organisationId, (at) => ({
    operation: 'pausePartner',
    state: 'PAUSED',
    lane: { paused_at: at },
  }));

/** Ends pause and maintenance, and tries at once a partner that could not be reached. */
export const resumePartner = (service: Service, caller: Caller, message: Message, organisationId: string) =>
  steer(service, caller, message, organisationId, () => ({
    operation: 'resumePartner',
    state: 'RESUMED',
    lane: { paused_at: null, maintenance_from: null, maintenance_to: null, retry_at: null },
  }));

/** @throws Refusal badRequest when the window ends before it begins */
export const setMaintenance = (
  service: Service,
  caller: Caller,
  message: Message,
  organisationId: string,
  window: { readonly from: string; readonly to: string },
) =>
  steer(service, caller, message, organisationId, () => {
    const [from, to] = [new Date(window.from), new Date(window.to)];
    if (to <= from) {
      throw new Refusal('badRequest', {
        issues: [{ type: 'windowEmpty', in: 'body', name: '/to', title: 'After from' }],
      });
    }
    return {
      operation: 'setMaintenance',
      state: 'MAINTENANCE',
      lane: { maintenance_from: from, maintenance_to: to },
    };
  });
