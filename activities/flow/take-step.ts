import { operations } from '../../openapi/generated/operations';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { stateAfter } from '../../workflows/domain/flow';
import { Refusal } from '../../workflows/domain/problem';
import { hrefOf } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import type { OperationId } from '../policy/disclose';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { Change } from '../record/change';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { movement, type FlowRow, type Movement } from './movement';

/** Operations that take a step of a case flow: the contract says which. */
export type StepOperation = {
  [Op in OperationId]: (typeof operations)[Op] extends { readonly step: string } ? Op : never;
}[OperationId];

/** What a verb adds to a step, worked out from the exchange as it is found. */
type Additions = Pick<Change, 'contents' | 'audience' | 'attachmentUpdates' | 'erase' | 'counted' | 'lesson'> &
  Pick<Movement, 'receipt' | 'handling' | 'reasonCode'>;

/**
 * A party takes a step in a case flow. Asks whether the caller may, whether the flow allows it, and writes it once per
 * message.
 * @throws Refusal resourceNotFound for whoever is no party, missingPermission and the rules' own problems,
 * illegalTransition when the flow does not allow it now
 */
export async function takeStep(
  service: Service,
  caller: Caller,
  message: Message,
  type: FlowType,
  exchangeId: string,
  operation: StepOperation,
  additions: (row: FlowRow, at: Date) => Additions | Promise<Additions> = () => ({}),
): Promise<Receipt> {
  const { action: policyAction, purposes, step } = operations[operation];
  return write(service, async () => {
    const found = await findExchange(service.db, caller.organisation.id, type, exchangeId);
    const row = { ...found.row, type };
    const decision = decide(
      policyAction,
      callerFacts(service.register, caller),
      exchangeFacts(service.register, caller, found),
      situation({ purpose: row.purpose, admitted: purposes, motive: true, step }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    if (stateAfter(FLOWS[type].flow, row.state, step) === undefined) throw new Refusal('illegalTransition');
    const at = new Date();
    const { receipt: kind, handling, reasonCode, ...added } = await additions(row, at);
    const organisationId = caller.organisation.id;
    const moved = await movement(service, row, {
      action: step,
      at,
      organisationId,
      actingFunction: actingFunction(caller),
      onBehalfOf: caller.onBehalfOf,
      receipt: kind,
      handling,
      reasonCode,
    });
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state: moved.update.set.state,
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    return { receipt, change: { ...moved, ...added, claim: claimOf(caller, message, receipt) } };
  });
}
