import type { Happening } from '../../workflows/domain/event';
import { stateAfter, type Mover, type Transition } from '../../workflows/domain/flow';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import type { HandlingCode } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { tell } from '../exchange/event';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { afterAction, tellWorkflow, type Standing } from './terms';

export type FlowRow = ExchangeRow & { readonly type: FlowType };

/** One action on an exchange, by a party or by the service itself. */
export interface Movement {
  readonly action: string;
  readonly at: Date;
  readonly organisationId: string | null;
  readonly actingFunction: string;
  readonly onBehalfOf?: string | undefined;
  readonly receipt?: 'OPENED' | 'ACTED_ON' | undefined;
  readonly handling?: HandlingCode | undefined;
  /** What was decided, where that is a code which the parties see. */
  readonly reasonCode?: string | undefined;
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

/** What goes out to others about one movement; never to whoever moved. */
export async function tellings(
  service: Service,
  row: FlowRow,
  tells: Transition['tells'],
  state: string,
  at: Date,
  by: string | null,
): Promise<NonNullable<Change['deliveries']>> {
  if (!tells) return [];
  const told = (await partiesOf(service, row, tells.whom)).filter((id) => id !== by);
  return told.map((id) => tell(id, row, tells.happened as Happening<FlowType>, state, at));
}

export const stepOf = (
  row: ExchangeRow,
  { action, at, organisationId, actingFunction, onBehalfOf, receipt, reasonCode }: Movement,
  state: string,
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
 * Everything that is written when an exchange moves: state and timers, the timeline, the word to others and to the
 * workflow, and the audit leaf.
 * @throws Refusal illegalTransition
 */
export async function movement(
  service: Service,
  row: FlowRow,
  move: Movement,
): Promise<Change & { readonly update: { readonly set: Standing } }> {
  const { name, flow } = FLOWS[row.type];
  const state = stateAfter(flow, row.state, move.action);
  if (state === undefined) throw new Refusal('illegalTransition');
  const set = {
    ...afterAction(flow, row, undefined, move.action, state, move.at),
    handling: move.handling ?? row.handling,
    reason_code: move.reasonCode ?? row.reason_code,
  };
  const transition: Transition | undefined = (flow.actions as Readonly<Record<string, Transition>>)[move.action];
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, move, state)],
    deliveries: await tellings(service, row, transition?.tells, state, move.at, move.organisationId),
    signals: tellWorkflow(row.type, row, set, row.version + 1),
    audit: [
      {
        kind: `${name}.${move.action.toLowerCase()}`,
        organisationId: move.organisationId,
        subjectId: row.id,
        detail: { state, onBehalfOf: move.onBehalfOf ?? null },
      },
    ],
  };
}
