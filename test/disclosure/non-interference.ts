/**
 * Hidden data makes no difference: for every operation that reads and every kind of caller, two worlds that differ only
 * in what is hidden from the caller give the same answers, byte for byte.
 */
import fc from 'fast-check';

import type { OperationId } from '../../activities/policy/disclose';
import { operations } from '../../openapi/generated/operations';
import { callerFacts, type Caller } from '../../activities/policy/caller';
import { decide } from '../../activities/policy/decide';
import { exchangeFacts } from '../../activities/policy/exchange-facts';
import { situation } from '../../activities/policy/facts';
import { asFound, visibleTo } from '../../activities/record/find-exchange';
import { PERSON_CATEGORIES, PURPOSES } from '../../workflows/domain/category';
import { ask, type Answer } from './answers';
import { callerKinds, type CallerKind } from './callers';
import { questions, readOperations, type Question } from './questions';
import type { Stage } from './stage';
import { twinOf, type Sight, type Sights } from './twin';
import { GROUNDS, minuteOf, world, type World } from './world';

interface Leak {
  readonly caller: CallerKind;
  readonly question: Question;
  /** The answers in both worlds. */
  readonly answers: readonly [Answer, Answer];
  /** Number that makes the same two worlds again. */
  readonly seed: number;
}

export interface Findings {
  readonly operations: number;
  readonly callers: number;
  /** Pairs of worlds. */
  readonly worlds: number;
  readonly questions: number;
  /** Answers in the first world, by status: a comparison of refusals alone would show little. */
  readonly answers: Readonly<Record<string, number>>;
  /** Operations that read and were never asked. */
  readonly withoutCase: readonly string[];
  readonly leaks: readonly Leak[];
}

/** What a caller may see of each exchange, for any purpose and on any ground. */
async function sightsOf({ db, register }: Stage, kind: CallerKind): Promise<Sights> {
  const organisation = register.organisation(kind.organisationId);
  if (!organisation) throw new Error('A caller belongs to no organization');
  const caller: Caller = {
    kind: kind.function === 'SYSTEM' ? 'SYSTEM' : 'PERSON',
    organisation,
    functions: [kind.function],
    actor: kind.actor,
    scopes: [],
  };
  const rows = await visibleTo(db, organisation.id, undefined).execute();
  return new Map(
    rows.map((row): [string, Sight] => {
      const found = asFound(row);
      const said = callerFacts(register, caller);
      const seen = PERSON_CATEGORIES.filter((category) =>
        PURPOSES.some((purpose) =>
          GROUNDS.some((ground) => {
            const facts = exchangeFacts(register, caller, found, ground);
            const admitted = operations.readInformationRequest.purposes;
            const now = situation({ purpose, admitted, motive: true, categories: [category] });
            return decide('readContent', said, facts, now).allowed && decide('see', said, facts, now).allowed;
          }),
        ),
      );
      return [found.row.id, { since: minuteOf(found.since), seen: new Set(seen) }];
    }),
  );
}

/** Operations whose reading is written down as a step: they read what is in an exchange. */
const opens = (operation: OperationId): boolean => operations[operation].action === 'readContent';

/** So many at a time: as many as a partner would. */
const AT_ONCE = 8;

async function answersTo(
  stage: Stage,
  caller: CallerKind,
  asked: readonly Question[],
  sights: Sights,
  expected: readonly Answer[] | undefined,
): Promise<readonly Answer[]> {
  const identity = await stage.headersOf(caller);
  const answers: Answer[] = [];
  const askAll = async (indices: number[], atOnce: number) => {
    const worker = async () => {
      for (let index = indices.shift(); index !== undefined; index = indices.shift()) {
        const question = asked[index];
        if (!question) return;
        const before = expected?.[index];
        answers[index] = await ask(stage.gateway.url, question, identity, (text) =>
          before ? text.length >= before.text.length : text.includes('data: ') || !sights.has(resumedAt(question)),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  };
  // Reading leaves an opened receipt, which others then tell of: it is done before, and one by one, because a stream tells
  // of receipts in the order in which they came.
  const opening = asked.map(({ operation }) => opens(operation));
  await askAll(
    asked.flatMap((_each, index) => (opening[index] ? [index] : [])),
    1,
  );
  await askAll(
    asked.flatMap((_each, index) => (opening[index] ? [] : [index])),
    AT_ONCE,
  );
  return answers;
}

/** Exchange after an event of which a stream is resumed. */
const resumedAt = ({ headers }: Question) => headers['Last-Event-ID']?.split('.')[0] ?? '';

/** The values that a seed makes. */
export const drawn = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error('Nothing was drawn');
  return value;
};

/** Asks the same in two worlds. @returns the answers in the first, and those of them that are others in the second */
export async function compared(
  stage: Stage,
  caller: CallerKind,
  [one, other]: readonly [World, World],
  calls: readonly Question[],
  sights: Sights,
): Promise<{ readonly answers: readonly Answer[]; readonly leaks: readonly Omit<Leak, 'seed'>[] }> {
  await stage.play(one, caller);
  const answers = await answersTo(stage, caller, calls, sights, undefined);
  await stage.play(other, caller);
  const others = await answersTo(stage, caller, calls, sights, answers);
  const leaks = calls.flatMap((question, index) => {
    const [here, there] = [answers[index], others[index]];
    if (!here || !there) throw new Error('A question was not answered');
    return JSON.stringify(here) === JSON.stringify(there)
      ? []
      : [{ caller, question, answers: [here, there] as const }];
  });
  return { answers, leaks };
}

/** One caller, and what makes two worlds around it. */
const pairAround = (caller: CallerKind) => {
  const around = world(caller.organisationId);
  const numbers = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 60, maxLength: 60 });
  return fc.record({ world: around, other: around, numbers });
};

/**
 * @param worlds pairs of worlds; callers take turns
 * @param seed makes the same worlds again
 */
export async function findLeaks(stage: Stage, worlds: number, seed: number): Promise<Findings> {
  const kinds = drawn(fc.shuffledSubarray([...callerKinds], { minLength: callerKinds.length }), seed);
  const leaks: Leak[] = [];
  const withoutCase = new Set<string>();
  const asked = new Set<string>();
  const answered = new Map<string, number>();
  for (let turn = 0; turn < worlds; turn += 1) {
    const caller = kinds[turn % kinds.length];
    if (!caller) break;
    const { world: one, other, numbers } = drawn(pairAround(caller), seed + turn);
    await stage.play(one, caller);
    const sights = await sightsOf(stage, caller);
    const twin = twinOf(one, other, sights, caller, numbers);
    const { ask: anything, without } = questions(one, twin, sights, caller);
    without.forEach((each) => withoutCase.add(each));
    const calls = drawn(anything, seed + turn);
    const found = await compared(stage, caller, [one, twin], calls, sights);
    leaks.push(...found.leaks.map((leak) => ({ ...leak, seed: seed + turn })));
    found.answers.forEach(({ status }, index) => {
      const operation = calls[index]?.operation ?? '';
      asked.add(operation);
      const key = `${operation} ${String(status)}`;
      answered.set(key, (answered.get(key) ?? 0) + 1);
    });
  }
  return {
    operations: asked.size,
    callers: Math.min(worlds, kinds.length),
    worlds,
    questions: [...answered.values()].reduce((sum, each) => sum + each, 0),
    answers: Object.fromEntries([...answered].sort()),
    withoutCase: readOperations.filter((each) => withoutCase.has(each) || !asked.has(each)),
    leaks,
  };
}
