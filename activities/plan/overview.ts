import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import type { PLAN } from '../../workflows/domain/plan';
import { Refusal } from '../../workflows/domain/problem';
import { reference } from '../exchange/tracked';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import { NO_EXCHANGE } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { Service } from '../service';

const OPERATION = 'getPlanOverview';

type Schemas = components['schemas'];
type Counts = Schemas['PlanCounts'];
type State = Schemas['PlanActionState'];

/** What a policy domain did not take on is seen by nobody else, and what was taken back was never to be done. */
const UNSEEN: readonly State[] = ['DECLINED', 'WITHDRAWN'] satisfies readonly (typeof PLAN.ended)[number][];

/** One action, in codes. */
interface Seen {
  readonly domainId: string;
  readonly objective: number;
  readonly action: string;
  readonly state: string;
  readonly progress: string | null;
  readonly progress_at: Date | null;
  readonly ended_reason: string | null;
}

async function seenIn({ db }: Service, plan: string): Promise<readonly Seen[]> {
  return db
    .selectFrom('plan_action')
    .innerJoin('exchange', 'exchange.id', 'plan_action.exchange_id')
    .select(['exchange.recipient_id as domainId', 'exchange.state', 'objective', 'plan_action.action'])
    .select(['progress', 'progress_at', 'ended_reason'])
    .where('plan', '=', plan)
    .where('exchange.state', 'not in', UNSEEN)
    .orderBy('plan_action.action')
    .orderBy('plan_action.exchange_id')
    .execute();
}

/** A closed action is counted as what it was before: ended with a reason, or completed. */
function countsOf(seen: readonly Seen[]): Counts {
  const count = (is: (each: Seen) => boolean) => seen.filter(is).length;
  const over = ({ state }: Seen) => state === 'COMPLETED' || state === 'CLOSED';
  return {
    actions: seen.length,
    underWay: count(({ state }) => state === 'UNDER_WAY'),
    roundMissed: count(({ state }) => state === 'ROUND_MISSED'),
    reportedDone: count(({ state }) => state === 'REPORTED_DONE'),
    completed: count((each) => over(each) && each.ended_reason === null),
    ended: count(({ ended_reason }) => ended_reason !== null),
  };
}

const told = ({ action, state, progress, progress_at, ended_reason }: Seen) => ({
  action,
  state,
  ...(progress === null ? {} : { progress }),
  ...(progress_at === null ? {} : { progressAt: progress_at.toISOString() }),
  ...(ended_reason === null ? {} : { endedReason: ended_reason }),
});

/** By the names of the domains: an order that says nothing of who does best. */
function domainsOf({ register }: Service, seen: readonly Seen[]) {
  return [...new Set(seen.map(({ domainId }) => domainId))]
    .map((id) => ({ organization: reference(register, id), own: seen.filter(({ domainId }) => domainId === id) }))
    .sort((one, other) => one.organization.name.localeCompare(other.organization.name))
    .map(({ organization, own }) => ({ organization, counts: countsOf(own), actions: own.map(told) }));
}

/**
 * How one version of the plan goes: codes, dates and counts. Whoever has an action in it sees those of all.
 * @throws Refusal missingPermission, resourceNotFound for a plan that is not in force
 */
export async function planOverview(
  service: Service,
  caller: Caller,
  code: string,
): Promise<Disclosed<AnswerOf<typeof OPERATION>>> {
  const seen = await seenIn(service, code);
  const has = seen.some(({ domainId }) => domainId === caller.organisation.id);
  const decision = decide(
    operations[OPERATION].action,
    callerFacts(service.register, caller),
    { ...NO_EXCHANGE, type: 'PLAN_ACTION', relation: has ? 'RECIPIENT' : 'NONE' },
    situation({}),
  );
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
  const plan = service.register.actionPlan(code);
  if (!plan) throw new Refusal('resourceNotFound');
  const { title, announcedObjectives, note, objectives } = plan;
  const body = {
    plan: code,
    title,
    announcedObjectives,
    ...(note ? { note } : {}),
    counts: countsOf(seen),
    objectives: objectives.map(({ number, title: named }) => {
      const own = seen.filter(({ objective }) => objective === number);
      return { number, title: named, counts: countsOf(own), domains: domainsOf(service, own) };
    }),
  };
  return disclose(service, { operation: OPERATION, caller, subjects: [] }, NO_EXCHANGE, body);
}
