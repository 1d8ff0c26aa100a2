import { randomInt } from 'node:crypto';

import fc from 'fast-check';

import { operations } from '../../openapi/generated/operations';
import { ask } from './answers';
import { callerKinds, type CallerKind } from './callers';
import { compared, drawn, findLeaks } from './non-interference';
import { questions } from './questions';
import { openStage, type Stage } from './stage';
import { world, type World } from './world';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What a property holds for, made again from the number in the message when it does not. */
const seed = randomInt(1_000_000_000);
const someCallers = (count: number) =>
  drawn(fc.shuffledSubarray([...callerKinds], { minLength: count, maxLength: count }), seed);

describe('what is hidden from a caller', () => {
  it('makes no difference to any answer of any operation', async () => {
    const { leaks, withoutCase, answers } = await findLeaks(stage, 50, seed);
    expect({ seed, leaks }).toEqual({ seed, leaks: [] });
    expect(withoutCase).toEqual([]);
    // No question is one that the gateway fails on.
    expect({ seed, failed: Object.keys(answers).filter((each) => / 5\d\d$/.test(each)) }).toEqual({ seed, failed: [] });
  }, 300_000);
});

describe('an exchange that nobody is in the audience of', () => {
  it.each(someCallers(8))('is for $function in $organisationId as if it did not exist', async (caller) => {
    const any = drawn(world(caller.organisationId), seed);
    const unheard = any.exchanges.map((each) => ({ ...each, members: [] }));
    // Even facts of the register about it give nobody a place in it.
    const [one, other]: [World, World] = [
      { ...any, exchanges: unheard },
      { ...any, exchanges: [] },
    ];
    const { ask: anything } = questions(one, other, new Map(), caller);
    const { leaks } = await compared(stage, caller, [one, other], drawn(anything, seed), new Map());
    expect({ seed, leaks }).toEqual({ seed, leaks: [] });
  });
});

const LISTS = {
  listInformationRequests: 'getInformationRequest',
  listCaseNotifications: 'getCaseNotification',
  listCaseConsultations: 'getCaseConsultation',
  listSignals: 'getSignal',
  listPhenomenonReports: 'getPhenomenonReport',
  listReleases: 'getRelease',
  listCaseTransfers: 'getCaseTransfer',
  listSupportQuestions: 'getSupportQuestion',
  listInformationCards: 'getInformationCard',
  listPlanActions: 'getPlanAction',
  listIndividualTrajectories: 'getIndividualTrajectory',
  listRegisterEntries: 'getRegisterEntry',
} as const;
type ListOperation = keyof typeof LISTS;
type Item = Readonly<Record<string, unknown>>;

/** One that the operation admits. */
const purposeOf = (operation: keyof typeof operations) => ({
  'Schakel-Purpose': operations[operation].purposes[0] ?? 'LIVC_FOLLOW_UP',
});
const idOf = (item: Item) => String(item['entryId'] ?? item['exchangeId']);

/** All pages of a list, by two at a time. */
async function listed(caller: CallerKind, operation: ListOperation): Promise<readonly Item[]> {
  const { base, path } = operations[operation];
  const items: Item[] = [];
  let next: string | undefined;
  do {
    const query = `pageSize=2${next === undefined ? '' : `&after=${next}`}`;
    const question = { operation, method: 'GET', path: `${base}${path}?${query}`, headers: purposeOf(operation) };
    const { status, text } = await ask(stage.gateway.url, question, await stage.headersOf(caller), () => true);
    // Whoever may not call, such as a colleague whose account is closed in this world, gets nothing one by one either.
    if (status !== 200) return [];
    const page = JSON.parse(text) as { readonly items: readonly Item[]; readonly next?: string };
    items.push(...page.items);
    next = page.next;
  } while (next !== undefined);
  return items;
}

/** What the caller gets of each of these, one by one; nothing of what it may not see. */
async function gotten(caller: CallerKind, list: ListOperation, ids: readonly string[]): Promise<readonly Item[]> {
  const operation = LISTS[list];
  const { base, path } = operations[operation];
  const items: Item[] = [];
  for (const id of ids) {
    const question = {
      operation,
      method: 'GET',
      path: `${base}${path.replace(/\{.*\}/, id)}`,
      headers: purposeOf(operation),
    };
    const { status, text } = await ask(stage.gateway.url, question, await stage.headersOf(caller), () => true);
    if (status !== 200) continue;
    const { timeline, ...item } = JSON.parse(text) as Item;
    expect(operation === 'getRegisterEntry' || Array.isArray(timeline)).toBe(true);
    items.push(item);
  }
  return items;
}

describe('a list', () => {
  it.each(someCallers(10))('is the filter of what $function in $organisationId gets one by one', async (caller) => {
    await stage.play(drawn(world(caller.organisationId), seed), caller);
    const exchanges = await stage.db.selectFrom('exchange').select('id').orderBy('id', 'desc').execute();
    const entries = await stage.db.selectFrom('register_entry').select('id').distinct().orderBy('id', 'desc').execute();
    for (const operation of Object.keys(LISTS) as ListOperation[]) {
      const ids = (operation === 'listRegisterEntries' ? entries : exchanges).map(({ id }) => id);
      const expected = await gotten(caller, operation, ids);
      const found = await listed(caller, operation);
      expect({ seed, operation, ids: found.map(idOf) }).toEqual({ seed, operation, ids: expected.map(idOf) });
      expect(found).toEqual(expected);
    }
  });
});
