import { operations } from '../../openapi/generated/operations';
import { Refusal } from '../../workflows/domain/problem';
import { stateAfter } from '../../workflows/domain/flow';
import { REQUEST, type RequestAction } from '../../workflows/domain/request';
import { hrefOf } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { HandlingCode } from '../../workflows/domain/handling';
import type { Change, ExchangeRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { movement } from '../flow/movement';
import type { KeptTerms } from '../flow/terms';

type MoveOperation =
  | 'submitInformationRequest'
  | 'authorizeInformationRequest'
  | 'refuseInformationRequest'
  | 'acknowledgeInformationRequest'
  | 'startInformationRequest'
  | 'answerInformationRequest'
  | 'askBackInformationRequest'
  | 'clarifyInformationRequest'
  | 'referInformationRequest'
  | 'declineInformationRequest'
  | 'withdrawInformationRequest'
  | 'closeInformationRequest';

/** What a verb adds to a movement, worked out from the request as it is found. */
export interface Additions {
  readonly kept?: KeptTerms;
  readonly reasonCode?: string;
  readonly contents?: Change['contents'];
  readonly attachmentUpdates?: Change['attachmentUpdates'];
  readonly audience?: Change['audience'];
  readonly deliveries?: Change['deliveries'];
  readonly handling?: HandlingCode;
}

/**
 * A party moves a request. Asks whether the caller may, whether the request allows it, and writes it once per message.
 * @throws Refusal resourceNotFound for whoever is no party, missingPermission and the rules' own problems,
 * illegalTransition when the request does not allow it now
 */
export async function moveRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
  operation: MoveOperation,
  action: RequestAction,
  additions: (row: ExchangeRow, at: Date) => Additions | Promise<Additions> = () => ({}),
): Promise<Receipt> {
  return write(service, async () => {
    const found = await findExchange(service.db, caller.organisation.id, 'INFORMATION_REQUEST', requestId);
    const row = { ...found.row, type: 'INFORMATION_REQUEST' as const };
    const decision = decide(
      operations[operation].action,
      callerFacts(service.register, caller),
      exchangeFacts(service.register, caller, found),
      situation({ purpose: row.purpose, admitted: operations[operation].purposes, motive: true }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    if (stateAfter(REQUEST, row.state, action) === undefined) throw new Refusal('illegalTransition');

    const at = new Date();
    const added = await additions(row, at);
    const moved = await movement(service, row, {
      action,
      at,
      organisationId: caller.organisation.id,
      // Authorising is done in the function that authorises, whatever others the caller has.
      actingFunction: operations[operation].action === 'authorizeRequest' ? 'AUTHORISER' : actingFunction(caller),
      onBehalfOf: caller.onBehalfOf,
      handling: added.handling,
      kept: added.kept,
      ...(added.reasonCode ? { reasonCode: added.reasonCode } : {}),
    });
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state: moved.update.set.state,
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    return {
      receipt,
      change: {
        ...moved,
        claim: claimOf(caller, message, receipt),
        ...(added.contents ? { contents: added.contents } : {}),
        ...(added.attachmentUpdates ? { attachmentUpdates: added.attachmentUpdates } : {}),
        ...(added.audience ? { audience: added.audience } : {}),
        deliveries: [...(moved.deliveries ?? []), ...(added.deliveries ?? [])],
      },
    };
  });
}
