import { operations } from '../../openapi/generated/operations';
import type { Happening } from '../../workflows/domain/event';
import { Refusal } from '../../workflows/domain/problem';
import { after, moverOf, type RequestAction, type RequestState } from '../../workflows/domain/request';
import { hrefOf, tell } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { HandlingCode } from '../../workflows/domain/handling';
import type { Change, ExchangeRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { arriving, keptClock, signalFor, type KeptClock } from './clock';

/** How the other party hears of an action; some concern nobody but the one who acts. */
const HAPPENED: Partial<Record<RequestAction, Happening<'INFORMATION_REQUEST'>>> = {
  REFUSE: 'refused',
  ACKNOWLEDGE: 'acknowledged',
  START: 'started',
  ANSWER: 'answered',
  ANSWER_PARTIALLY: 'partiallyAnswered',
  DECLINE: 'declined',
  WITHDRAW: 'withdrawn',
  EXPIRE: 'expired',
  CLOSE: 'closed',
};

type MoveOperation =
  | 'submitInformationRequest'
  | 'authorizeInformationRequest'
  | 'refuseInformationRequest'
  | 'acknowledgeInformationRequest'
  | 'startInformationRequest'
  | 'answerInformationRequest'
  | 'declineInformationRequest'
  | 'withdrawInformationRequest'
  | 'closeInformationRequest';

/** One movement of a request, by a party or by the service itself. */
export interface Movement {
  readonly action: RequestAction;
  readonly at: Date;
  readonly organisationId: string | null;
  readonly actingFunction: string;
  readonly onBehalfOf?: string | undefined;
  readonly reasonCode?: string;
  /** Clock to start with this movement. */
  readonly clock?: KeptClock;
  readonly receipt?: 'DELIVERED' | 'OPENED' | 'ACTED_ON';
  /** Handling from here on, when something stricter was added. */
  readonly handling?: HandlingCode | undefined;
}

/**
 * Everything that is written when a request moves: state and next step, the timeline, the word to the other party, the
 * signal to the workflow and the audit leaf.
 * @throws Refusal illegalTransition
 */
export function movement(row: ExchangeRow, move: Movement): Change {
  const state = after(row.state as RequestState, move.action);
  if (state === undefined) throw new Refusal('illegalTransition');
  const version = row.version + 1;
  const kept = move.clock ?? keptClock(row);
  const set = {
    ...arriving(row, kept, state, move.at),
    reason_code: move.reasonCode ?? row.reason_code,
    handling: move.handling ?? row.handling,
  };
  const happened = HAPPENED[move.action];
  const reached = row.state !== 'DRAFT' && row.state !== 'SUBMITTED';
  const others = [row.sender_id, row.recipient_id].filter(
    (id) => id !== move.organisationId && (id === row.sender_id || reached),
  );
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [
      {
        exchange_id: row.id,
        version,
        action: move.action,
        state,
        receipt: move.receipt ?? null,
        organisation_id: move.organisationId,
        acting_function: move.actingFunction,
        occurred_at: move.at,
        reason_code: move.reasonCode ?? null,
        on_behalf_of: move.onBehalfOf ?? null,
      },
    ],
    deliveries: happened ? others.map((id) => tell(id, row, happened, state, move.at)) : [],
    signals: signalFor(row, move.action, set, version),
    audit: [
      {
        kind: `request.${move.action.toLowerCase()}`,
        organisationId: move.organisationId,
        subjectId: row.id,
        detail: { state, version, reasonCode: move.reasonCode ?? null },
      },
    ],
  };
}

/** What a verb adds to a movement, worked out from the request as it is found. */
export interface Additions {
  readonly clock?: KeptClock;
  readonly reasonCode?: string;
  readonly contents?: Change['contents'];
  readonly attachmentUpdates?: Change['attachmentUpdates'];
  readonly audience?: Change['audience'];
  readonly deliveries?: Change['deliveries'];
  readonly receipt?: Movement['receipt'];
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
    const { row, relation } = found;
    const decision = decide(
      operations[operation].action,
      callerFacts(service.register, caller),
      exchangeFacts(service.register, caller, found),
      situation({ purpose: row.purpose, admitted: operations[operation].purposes, motive: true }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    const mover = moverOf(action);
    if (mover !== 'SERVICE' && mover !== relation) throw new Refusal('missingPermission');
    if (after(row.state as RequestState, action) === undefined) throw new Refusal('illegalTransition');

    const at = new Date();
    const added = await additions(row, at);
    const moved = movement(row, {
      action,
      at,
      organisationId: caller.organisation.id,
      // Authorising is done in the function that authorises, whatever others the caller has.
      actingFunction: operations[operation].action === 'authorizeRequest' ? 'AUTHORISER' : actingFunction(caller),
      onBehalfOf: caller.onBehalfOf,
      handling: added.handling,
      ...(added.clock ? { clock: added.clock } : {}),
      ...(added.reasonCode ? { reasonCode: added.reasonCode } : {}),
      ...(added.receipt ? { receipt: added.receipt } : {}),
    });
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state: moved.update?.set.state ?? row.state,
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
