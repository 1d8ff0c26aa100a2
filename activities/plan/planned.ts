/** In which version of the plan an action stands, and what was last said of it: codes, beside the sealed texts. */
import { Refusal } from '../../workflows/domain/problem';
import type { Change } from '../record/change';
import type { Service } from '../service';

type Planned = NonNullable<Change['planned']>;

/**
 * The place of an action in a version of the plan that is in force.
 * @param place of the codes in the body (JSON pointers)
 * @throws Refusal badRequest unknownPlanAction when that version does not ask this policy domain for it
 */
export function placeIn(
  { register }: Service,
  plan: string,
  action: string,
  domainId: string,
  place: '/plan' | '/action',
): Pick<Planned, 'plan' | 'objective' | 'action'> {
  const found = register
    .actionPlan(plan)
    ?.objectives.find(({ actions }) =>
      actions.some(({ code, domainIds }) => code === action && domainIds.includes(domainId)),
    );
  if (!found) {
    const title = 'Name a version of the plan that is in force, and an action that it gives to this policy domain';
    throw new Refusal('badRequest', { issues: [{ type: 'unknownPlanAction', in: 'body', name: place, title }] });
  }
  return { plan, objective: found.number, action };
}

/** Nothing where it is not known in which version it stands. */
export async function plannedOf({ db }: Pick<Service, 'db'>, exchangeId: string): Promise<Planned | undefined> {
  return db.selectFrom('plan_action').selectAll().where('exchange_id', '=', exchangeId).executeTakeFirst();
}

/** The same, of an action that is about to move. @throws Refusal illegalTransition when it never was in a plan */
export async function plannedNow(service: Service, exchangeId: string): Promise<Planned> {
  const planned = await plannedOf(service, exchangeId);
  if (!planned) throw new Refusal('illegalTransition');
  return planned;
}
