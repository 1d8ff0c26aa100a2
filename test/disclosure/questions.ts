/** Everything that a caller can ask, made from the contract: every operation that reads, with every kind of input. */
import fc from 'fast-check';

import { contract, parametersOf, resolve, type OperationObject, type Schema } from '../../api/contract/document';
import type { OperationId } from '../../activities/policy/disclose';
import { operations } from '../../openapi/generated/operations';
import { PURPOSES } from '../../workflows/domain/category';
import type { CallerKind } from './callers';
import { caseIdOf, LESSON } from './stage';
import type { Sights } from './twin';
import { attachmentsOf, CASES, GROUNDS, QUARTER, START, type Exchange, type World } from './world';

export interface Question {
  readonly operation: OperationId;
  readonly method: string;
  /** With query, below the server. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Operations that tell something and change nothing. */
export const readOperations = (Object.keys(operations) as OperationId[]).filter(
  (id) => !operations[id].writes && !operations[id].takesBytes,
);

/** An operation has an input of which nothing is known to ask for: it needs a pool of values here. */
class NoCase extends Error {}

/** Values that mean something in a world, by the names that the contract uses. */
type Pools = Readonly<Record<string, fc.Arbitrary<string>>>;

function poolsOf(world: World, twin: World, sights: Sights, caller: CallerKind): Pools {
  const exchanges = [...world.exchanges, ...twin.exchanges];
  const some = (...values: readonly string[]) => fc.constantFrom('00000000-0000-4000-8000-000000000000', ...values);
  /** Ids of any of them, and of what the caller's organization is a party to more often. */
  const often = (
    among: readonly Exchange[],
    idsOf: (of: readonly Exchange[]) => readonly string[],
    ...others: readonly string[]
  ) => {
    const own = idsOf(among.filter(({ id }) => sights.has(id)));
    const likely = own.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...own) }] : [];
    return fc.oneof(...likely, { weight: 2, arbitrary: some(...idsOf(among), ...others) });
  };
  const exchangeIds = (among: readonly Exchange[]) => among.map(({ id }) => id);
  const ofType = (type: Exchange['type']) =>
    often(
      exchanges.filter((each) => each.type === type),
      exchangeIds,
    );
  const exchangeId = often(exchanges, exchangeIds, caseIdOf(0));
  const attachmentIds = (among: readonly Exchange[]) => among.flatMap(attachmentsOf).map(({ id }) => id);
  const organisation = some(caller.organisationId, ...exchanges.map(({ recipientId }) => recipientId));
  return {
    requestId: ofType('INFORMATION_REQUEST'),
    notificationId: ofType('CASE_NOTIFICATION'),
    consultationId: ofType('CASE_CONSULTATION'),
    signalId: ofType('SIGNAL'),
    phenomenonId: ofType('PHENOMENON_REPORT'),
    quarter: fc.constantFrom(QUARTER, QUARTER, '2019-Q1', '2099-Q4'),
    releaseId: ofType('DETAINEE_RELEASE'),
    transferId: ofType('CASE_TRANSFER'),
    supportQuestionId: ofType('SUPPORT_QUESTION'),
    cardId: ofType('INFORMATION_CARD'),
    planActionId: ofType('PLAN_ACTION'),
    plan: fc.constantFrom('flanders-2020-2024', 'demonstration-next', 'no-such-plan'),
    individualTrajectoryId: ofType('INDIVIDUAL_TRAJECTORY'),
    entryId: some(...world.facts.map(({ id }) => id), ...twin.facts.map(({ id }) => id)),
    after: some(...exchanges.map(({ id }) => id), ...world.facts.map(({ id }) => id)),
    'readInbox.after': fc.constantFrom('0', '1', '3', '100'),
    'listLessons.after': some(LESSON.id, 'ffffffff-0000-4000-8000-000000000000'),
    'listParkedMessages.after': fc.constantFrom('0', '1', '100000000'),
    caseId: some(...Array.from({ length: CASES }, (_each, number) => caseIdOf(number))),
    exchangeId,
    attachmentId: often(exchanges, attachmentIds),
    organizationId: organisation,
    'subject.id': fc.constant(caller.organisationId),
    'resource.id': fc.oneof(exchangeId, exchangeId, organisation),
    'action.name': fc.constantFrom(...Object.keys(operations)),
    at: fc.integer({ min: -10, max: 200_000 }).map((minute) => new Date(START + minute * 60_000).toISOString()),
    legalBasis: fc.constantFrom(...GROUNDS, GROUNDS[0], 'no.such.ground'),
    motive: fc.constant('To see what can be seen'),
    'Last-Event-ID': fc
      .tuple(exchangeId, fc.integer({ min: 1, max: 4 }))
      .map(([id, place]) => `${id}.${String(place)}`),
    'Schakel-Purpose': fc.constantFrom(...PURPOSES, 'LIVC_FOLLOW_UP', 'LIVC_FOLLOW_UP', 'OVERSIGHT'),
    purpose: fc.constantFrom(...PURPOSES, 'LIVC_FOLLOW_UP', 'LIVC_FOLLOW_UP', 'OVERSIGHT'),
    'explainDecision.purpose': fc.constantFrom('OVERSIGHT', 'OVERSIGHT', 'LIVC_FOLLOW_UP'),
  };
}

/** Any value that a schema describes; named values come from the pools. */
function valueOf(schema: Schema, name: string, within: string, pools: Pools): fc.Arbitrary<unknown> {
  const plain = resolve(schema) as Schema & {
    readonly enum?: readonly unknown[];
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly allOf?: readonly Schema[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
  const pool = pools[`${within}.${name}`] ?? pools[name];
  if (pool && plain['type'] === 'string') return pool;
  if (plain.enum) return fc.constantFrom(...plain.enum);
  if (plain.allOf?.[0]) return valueOf(plain.allOf[0], name, within, pools);
  switch (plain['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.constantFrom(plain.minimum ?? 0, (plain.minimum ?? 0) + 1, plain.maximum ?? 100);
    case 'array':
      return fc.array(valueOf(plain.items ?? {}, name, within, pools), { maxLength: 3 });
    case 'object': {
      const { properties = {}, required = [] } = plain;
      const fields = Object.entries(properties).map(
        ([property, each]) => [property, valueOf(each, property, name, pools)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
    }
    default:
      throw new NoCase(`${within}.${name}`);
  }
}

function objectOf(operation: OperationId): { readonly path: string; readonly object: OperationObject } {
  const { path, method } = operations[operation];
  return { path, object: contract.paths[path]?.[method] as OperationObject };
}

/** One call of an operation, with any input. @throws NoCase */
function question(operation: OperationId, pools: Pools): fc.Arbitrary<Question> {
  const { path, object } = objectOf(operation);
  const { method, base } = operations[operation];
  const parameters = parametersOf(path, object);
  const given = fc.record(
    Object.fromEntries(parameters.map((each) => [each.name, valueOf(each.schema, each.name, operation, pools)])),
    // A purpose is nearly always stated: without it everything is refused alike.
    { requiredKeys: parameters.filter((each) => each.required === true).map(({ name }) => name) },
  );
  const stated = parameters.some(({ name }) => name === 'Schakel-Purpose')
    ? fc.option(pools['Schakel-Purpose'] ?? fc.constant(''), { freq: 9, nil: undefined })
    : fc.constant(undefined);
  const schema = object.requestBody?.content['application/json']?.schema;
  const body = schema ? valueOf(schema, operation, operation, pools) : fc.constant(undefined);
  return fc.tuple(given, stated, body).map(([values, purpose, content]) => {
    const inPlace = (where: string) =>
      parameters.flatMap((each) => {
        const value = values[each.name];
        return each.in === where && value !== undefined ? [[each.name, `${value as string | number}`] as const] : [];
      });
    const filled = inPlace('path').reduce((all, [name, value]) => all.replace(`{${name}}`, value), path);
    const query = new URLSearchParams(Object.fromEntries(inPlace('query'))).toString();
    return {
      operation,
      method: method.toUpperCase(),
      path: `${base}${filled}${query ? `?${query}` : ''}`,
      headers: { ...Object.fromEntries(inPlace('header')), ...(purpose ? { 'Schakel-Purpose': purpose } : {}) },
      ...(content === undefined ? {} : { body: content }),
    };
  });
}

/** How often each operation is asked in one pair of worlds. */
const OFTEN = 6;

/** Calls of every operation that reads, about both worlds. */
export function questions(
  world: World,
  twin: World,
  sights: Sights,
  caller: CallerKind,
): { readonly ask: fc.Arbitrary<readonly Question[]>; readonly without: readonly OperationId[] } {
  const pools = poolsOf(world, twin, sights, caller);
  const without: OperationId[] = [];
  const exchangeOf = new Map(
    [...world.exchanges, ...twin.exchanges].flatMap((each) => attachmentsOf(each).map(({ id }) => [id, each.id])),
  );
  /** An attachment is asked for in the exchange that names it: in any other it is never there. */
  const together = (asked: Question): Question => {
    const exchangeId = exchangeOf.get(/attachments\/([0-9a-f-]+)\/download/.exec(asked.path)?.[1] ?? '');
    return exchangeId === undefined ? asked : { ...asked, body: { ...(asked.body as object), exchangeId } };
  };
  const asked = readOperations.flatMap((operation) => {
    const often = operations[operation].givesBytes ? 2 * OFTEN : OFTEN;
    const inputs = operations[operation].path.includes('{') || operations[operation].method === 'post' ? often : 4;
    try {
      return [fc.array(question(operation, pools).map(together), { minLength: inputs, maxLength: inputs })];
    } catch (cause) {
      if (!(cause instanceof NoCase)) throw cause;
      without.push(operation);
      return [];
    }
  });
  return { ask: fc.tuple(...asked).map((all) => all.flat()), without };
}
