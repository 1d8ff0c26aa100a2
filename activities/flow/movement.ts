import type { Happening } from '../../workflows/domain/event';
import { stateAfter, type Flow, type Mover, type Transition } from '../../workflows/domain/flow';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import type { HandlingCode } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { joining } from '../exchange/audience';
import { tell } from '../exchange/event';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { calledIn, mayRemind } from './called-in';
import { after, tellWorkflow, type KeptTerms, type Standing } from './terms';

/** The service itself, where no party moved an exchange. */
export const BY_SERVICE = { organisationId: null, actingFunction: 'SERVICE' } as const;

export type FlowRow = ExchangeRow & { readonly type: FlowType };

/** One action on an exchange, by a party or by the service itself. */
export interface Movement {
  readonly action: string;
  readonly at: Date;
  readonly organisationId: string | null;
  readonly actingFunction: string;
  readonly onBehalfOf?: string | undefined;
  readonly handling?: HandlingCode | undefined;
  /** What was decided, where that is a code which the parties see. */
  readonly reasonCode?: string | undefined;
  /** Organizations that join with it, and are told as well. */
  readonly joins?: readonly string[] | undefined;
  /** Terms that begin to count with this movement. */
  readonly kept?: KeptTerms | undefined;
}

/** A change that moves an exchange. */
export type Moved = Change & { readonly update: { readonly set: Standing } };

/** The same, and what else is written with it. */
export function withMore<C extends Change>(moved: C, more: Pick<Change, 'audience' | 'deliveries'>): C {
  return {
    ...moved,
    ...more,
    audience: [...(moved.audience ?? []), ...(more.audience ?? [])],
    deliveries: [...(moved.deliveries ?? []), ...(more.deliveries ?? [])],
  };
}

/** Organizations that are one of these to the exchange now. */
async function partiesOf(service: Service, row: ExchangeRow, relations: readonly Mover[]): Promise<readonly string[]> {
  const rows = await service.db
    .selectFrom('audience')
    .select(['organisation_id', 'relation'])
    .where('exchange_id', '=', row.id)
    .where('valid_to', 'is', null)
    .execute();
  return [...new Set(rows.filter(({ relation }) => relations.includes(relation)).map((each) => each.organisation_id))];
}

/**
 * What goes out to others about one movement; never to whoever moved.
 * @param joining organizations that join with it, and are told as well
 */
export async function tellings(
  service: Service,
  row: FlowRow,
  tells: Transition['tells'],
  state: string,
  at: Date,
  by: string | null,
  joining: readonly string[] = [],
): Promise<NonNullable<Change['deliveries']>> {
  if (!tells) return [];
  const told = new Set([...(await partiesOf(service, row, tells.whom)), ...joining]);
  return [...told]
    .filter((id) => id !== by)
    .map((id) => tell(id, row, tells.happened as Happening<FlowType>, state, at));
}

export const stepOf = (
  row: ExchangeRow,
  { action, at, organisationId, actingFunction, onBehalfOf, reasonCode }: Movement,
  state: string,
  receipt?: Transition['receipt'],
) => ({
  exchange_id: row.id,
  version: row.version + 1,
  action,
  state,
  receipt: receipt ?? null,
  organisation_id: organisationId,
  acting_function: actingFunction,
  occurred_at: at,
  reason_code: reasonCode ?? null,
  on_behalf_of: onBehalfOf ?? null,
});

/**
 * Everything that is written when an exchange moves: state and clocks, the timeline, the word to others and to the
 * workflow, and the audit leaf.
 * @throws Refusal illegalTransition
 */
export async function movement(service: Service, row: FlowRow, move: Movement): Promise<Moved> {
  const { name, flow }: { readonly name: string; readonly flow: Flow } = FLOWS[row.type];
  const state = stateAfter(flow, row.state, move.action);
  if (state === undefined) throw new Refusal('illegalTransition');
  const set = {
    ...after(flow, row, move.action, state, move.at, { kept: move.kept }),
    handling: move.handling ?? row.handling,
    reason_code: move.reasonCode ?? row.reason_code,
  };
  const { tells, receipt } = flow.actions[move.action] ?? {};
  // Before it moves: what may be told to others is decided on what is refused, and not on its refusal.
  const called = mayRemind(service, row) ? calledIn(service, row, tells) : [];
  const ids = called.map(({ targetId }) => targetId);
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, move, state, receipt)],
    // Who is called in sees where the exchange stands, and nothing of its content.
    audience: ids.map((id) => joining(row, id, 'ESCALATION', move.at)),
    deliveries: await tellings(service, row, tells, state, move.at, move.organisationId, [
      ...(move.joins ?? []),
      ...ids,
    ]),
    signals: tellWorkflow(row.type, row, set, row.version + 1),
    audit: [
      {
        kind: `${name}.${move.action.toLowerCase()}`,
        organisationId: move.organisationId,
        subjectId: row.id,
        detail: { state, reasonCode: move.reasonCode ?? null, onBehalfOf: move.onBehalfOf ?? null },
      },
    ],
  };
}
