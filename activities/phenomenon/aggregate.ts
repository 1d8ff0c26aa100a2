import { operations } from '../../openapi/generated/operations';
import { Refusal } from '../../workflows/domain/problem';
import { publishedTable, quarterOf } from '../../workflows/domain/phenomenon-table';
import { dayOf } from '../exchange/period';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import { NO_EXCHANGE } from '../policy/exchange-facts';
import { situation, type Relation } from '../policy/facts';
import type { Service } from '../service';

const OPERATION = 'getPhenomenonAggregate';

/** NIS codes that the caller may ask about: all, or those that reports are made to its organization about. */
function municipalitiesFor({ register }: Service, caller: Caller): readonly number[] {
  const asking = (relation: Relation) =>
    decide(
      operations[OPERATION].action,
      callerFacts(register, caller),
      { ...NO_EXCHANGE, type: 'PHENOMENON_REPORT', relation },
      situation({}),
    );
  // All that there are, and not those with reports: who has none is not told either.
  const all = register.organisations().filter(({ kind }) => kind === 'MUNICIPALITY');
  const own = all.filter(({ id }) => id === caller.organisation.id);
  const decision = asking('NONE').allowed ? undefined : asking('RECIPIENT');
  if (decision && !decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
  const codes = (decision ? own : all).flatMap(({ id }) => [...register.municipalitiesOf(id)].map(Number));
  return [...new Set(codes)].sort((one, other) => one - other);
}

/**
 * Counts of a quarter, with small cells hidden. Of a quarter that is over: a count that can still grow would tell,
 * between two looks, what was assessed in between.
 * @throws Refusal missingPermission, badRequest quarterNotOver
 */
export async function phenomenonAggregate(
  service: Service,
  caller: Caller,
  quarter: string,
): Promise<Disclosed<AnswerOf<typeof OPERATION>>> {
  const municipalities = municipalitiesFor(service, caller);
  if (quarter >= quarterOf(dayOf(new Date()))) {
    throw new Refusal('badRequest', {
      issues: [{ type: 'quarterNotOver', in: 'query', name: 'quarter', title: 'Ask for a quarter that is over' }],
    });
  }
  const smallest = service.register.smallestCell();
  const counts = await service.db
    .selectFrom('phenomenon_count')
    .select(['nis', 'channel', 'kind', 'reports'])
    .where('quarter', '=', quarter)
    .execute();
  const body = {
    quarter,
    // Where no frame says what is too small, nothing is published.
    ...(smallest === undefined ? {} : { smallestCell: smallest }),
    cells: smallest === undefined ? [] : [...publishedTable(counts, municipalities, smallest)],
  };
  return disclose(service, { operation: OPERATION, caller, subjects: [] }, NO_EXCHANGE, body);
}
