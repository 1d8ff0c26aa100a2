import { operations } from '../../openapi/generated/operations';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { stateAfter, type Flow } from '../../workflows/domain/flow';
import { Refusal } from '../../workflows/domain/problem';
import { hrefOf } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { exchangeOf, type StepOperation } from '../exchange/operation';
import { actingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation, type ExchangeFacts, type Situation } from '../policy/facts';
import type { Change } from '../record/change';
import { findExchange, type FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { type FlowRow, type Moved, movement, type Movement, withMore } from './movement';
import { together } from './together';

/** What a verb adds to a step, worked out from the exchange as it is found. */
type Additions = Pick<
  Change,
  | 'contents'
  | 'audience'
  | 'deliveries'
  | 'leaving'
  | 'entryUpdate'
  | 'attachmentUpdates'
  | 'erase'
  | 'counted'
  | 'lesson'
  | 'entity'
  | 'planned'
> &
  Pick<Movement, 'handling' | 'kept' | 'reasonCode'> &
  Partial<Pick<Movement, 'actingFunction'>> & {
    /** Other exchanges that move with it. */
    readonly moves?: readonly Moved[];
    /** The action of the flow that it turns out to be, where one step of the contract may be several. */
    readonly instead?: string;
  };

/** What else is known of the exchange when a verb adds to a step. */
interface Known {
  readonly facts: ExchangeFacts;
  /** Facts of the register about it. */
  readonly entries: FoundExchange['entries'];
}

/** What the rules are asked besides what every step asks, and which action it is where the step can be several. */
interface Asked {
  readonly action?: string;
  readonly facts?: Partial<ExchangeFacts> | ((row: FlowRow) => Promise<Partial<ExchangeFacts>>);
  readonly situation?: Partial<Situation>;
}

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
  operation: StepOperation,
  exchangeId: string,
  additions: (row: FlowRow, at: Date, known: Known) => Additions | Promise<Additions> = () => ({}),
  asked: Asked = {},
): Promise<Receipt> {
  const { action: policyAction, purposes, step } = operations[operation];
  // Steps are of case flows only.
  const type = exchangeOf(operation) as FlowType;
  return write(service, async () => {
    const found = await findExchange(service.db, caller.organisation.id, type, exchangeId);
    const row = { ...found.row, type };
    const more = typeof asked.facts === 'function' ? await asked.facts(row) : asked.facts;
    const facts = { ...exchangeFacts(service.register, caller, found), ...more };
    const decision = decide(
      policyAction,
      callerFacts(service.register, caller),
      facts,
      situation({ purpose: row.purpose, admitted: purposes, motive: true, step, ...asked.situation }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    const action = asked.action ?? step;
    const { flow }: { readonly flow: Flow } = FLOWS[type];
    if (stateAfter(flow, row.state, action) === undefined)
      throw new Refusal(flow.refusals?.[row.state] ?? 'illegalTransition');
    const at = new Date();
    const {
      handling,
      kept,
      reasonCode,
      actingFunction: acting,
      moves = [],
      instead = action,
      ...added
    } = await additions(row, at, { facts, entries: found.entries });
    const organisationId = caller.organisation.id;
    const moved = await movement(service, row, {
      action: instead,
      at,
      organisationId,
      actingFunction: acting ?? actingFunction(caller),
      onBehalfOf: caller.onBehalfOf,
      handling,
      kept,
      reasonCode,
      joins: added.audience?.map((each) => each.organisation_id),
    });
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state: moved.update.set.state,
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    const own = { ...withMore(moved, added), claim: claimOf(caller, message, receipt) };
    return { receipt, change: together(own, moves) };
  });
}
