/** Breaks each rule in every way there is and looks whether a sentence notices. A mutant that survives is a hole. */
import { policyToJson, type PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';

import { decisionPoint, type Decide } from '../../../activities/policy/decide';
import { handOver, prepareRules, readRules, readSchema, type Rule } from '../../../activities/policy/rules';
import type { PolicyCase } from '../case';

interface Mutant {
  readonly rule: string;
  readonly change: string;
  /** Undefined where the rule is taken away. */
  readonly policy: PolicyJson | undefined;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Clause = NonNullable<PolicyJson['conditions']>[number];

const isObject = (node: unknown): node is Record<string, Json> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Every expression that differs from this one in one place, with a word on how. */
function variants(node: Json): readonly (readonly [string, Json])[] {
  if (Array.isArray(node)) {
    return [
      ...node.flatMap((each, index) =>
        variants(each).map(([how, other]) => [how, node.map((one, at) => (at === index ? other : one))] as const),
      ),
    ];
  }
  if (!isObject(node)) return [];
  const own: (readonly [string, Json])[] = [];
  const [operator] = Object.keys(node);
  const inner = operator === undefined ? undefined : node[operator];
  if (isObject(inner) && (operator === '&&' || operator === '||')) {
    own.push(
      [`left of ${operator} only`, inner['left'] ?? null],
      [`right of ${operator} only`, inner['right'] ?? null],
    );
    own.push([`${operator} turned`, { [operator === '&&' ? '||' : '&&']: inner }]);
  }
  if (isObject(inner) && operator === '==') own.push(['== turned', { '!=': inner }]);
  if (isObject(inner) && operator === '!=') own.push(['!= turned', { '==': inner }]);
  if (operator === '!' && isObject(inner)) own.push(['negation dropped', inner['arg'] ?? null]);
  if (operator === 'contains' || operator === 'containsAny' || operator === 'containsAll') {
    own.push([`${operator} negated`, { '!': { arg: node } }]);
  }
  if (operator === '.' && isBooleanFact(inner)) own.push(['fact negated', { '!': { arg: node } }]);
  if (operator === 'Set' && Array.isArray(inner) && inner.length > 0) {
    inner.forEach((each, index) => {
      const name = isObject(each) && typeof each['Value'] === 'string' ? each['Value'] : String(index);
      own.push([`${name} left out of a set`, { Set: inner.filter((_, at) => at !== index) }]);
    });
  }
  const nested = Object.entries(node).flatMap(([key, value]) =>
    // An attribute that is looked for before it is read has to stay looked for, or the rule fails instead of changing.
    variants(value).map(([how, other]) => [how, { ...node, [key]: other }] as const),
  );
  return [...own, ...nested];
}

const BOOLEAN_FACTS = new Set([
  'person',
  'operates',
  'ownWork',
  'sameFunction',
  'atResidence',
  'registered',
  'expired',
  'mandate',
  'invited',
  'seat',
  'exportGranted',
  'breakGlass',
  'consent',
  'acceptsRestricted',
  'transfersPoliceData',
  'grantsReport',
  'consensus',
  'citesSecret',
  'owner',
  'party',
  'self',
  'ownProposal',
  'approver',
  'withinOwn',
  'short',
  'motive',
  'secret',
  'marked',
  'shared',
]);
const isBooleanFact = (access: Json | undefined) =>
  isObject(access) && typeof access['attr'] === 'string' && BOOLEAN_FACTS.has(access['attr']);

/** Ways of breaking one rule. */
function mutantsOf(rule: Rule): readonly Mutant[] {
  const parsed = policyToJson(rule.text);
  if (parsed.type === 'failure') throw new Error(`${rule.id} cannot be parsed`);
  const policy = parsed.json;
  const { conditions } = policy;
  const changed = (change: string, next: Partial<PolicyJson>): Mutant => ({
    rule: rule.id,
    change,
    policy: { ...policy, ...next },
  });
  const replaced = (index: number, clause: Clause | undefined) =>
    conditions.flatMap((each, at) => (at === index ? (clause ? [clause] : []) : [each]));
  const { action } = policy;
  const actions = action.op === 'in' && 'entities' in action ? action.entities : [];
  return [
    { rule: rule.id, change: 'removed', policy: undefined },
    changed('effect turned', { effect: policy.effect === 'permit' ? 'forbid' : 'permit' }),
    ...actions.map((each, index) =>
      changed(`without action ${'id' in each ? each.id : String(index)}`, {
        action: { op: 'in', entities: actions.filter((_, at) => at !== index) },
      }),
    ),
    ...conditions.flatMap((clause, index) => [
      changed(`${clause.kind} removed`, { conditions: replaced(index, undefined) }),
      changed(`${clause.kind} turned`, {
        conditions: replaced(index, { ...clause, kind: clause.kind === 'when' ? 'unless' : 'when' }),
      }),
      ...variants(clause.body as unknown as Json).map(([how, body]) =>
        changed(`${clause.kind}: ${how}`, {
          conditions: replaced(index, { ...clause, body: body as unknown as Clause['body'] }),
        }),
      ),
    ]),
  ];
}

/** Whether some sentence is no longer true. A rule that fails instead of deciding is noticed too. */
function isKilled(ask: Decide, sentences: readonly PolicyCase[]): boolean {
  return sentences.some(({ action, caller, resource, situation, allowed, by }) => {
    try {
      const decision = ask(action, caller, resource, situation);
      return decision.allowed !== allowed || decision.rules.join() !== by.join();
    } catch {
      return true;
    }
  });
}

export interface MutantReport {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: readonly { readonly rule: string; readonly change: string }[];
}

/** @param sentences those of the rule are asked first: they should notice */
export function runMutants(sentences: readonly PolicyCase[], onProgress: (rule: string) => void): MutantReport {
  const rules = readRules();
  const known = prepareRules(rules);
  const schema = readSchema();
  const survived: { rule: string; change: string }[] = [];
  let mutants = 0;
  for (const rule of rules) {
    onProgress(rule.id);
    const own = (each: PolicyCase) => each.rule === rule.id.slice(0, 3) || each.by.includes(rule.id);
    const ordered = [...sentences.filter(own), ...sentences.filter((each) => !own(each))];
    for (const { change, policy } of mutantsOf(rule)) {
      mutants += 1;
      const others = Object.fromEntries(rules.filter((each) => each !== rule).map((each) => [each.id, each.text]));
      try {
        handOver('mutant', schema, { ...others, ...(policy ? { [rule.id]: policy } : {}) });
      } catch {
        // What is no rule any more would stop the service from starting.
        continue;
      }
      if (!isKilled(decisionPoint('mutant', known, false), ordered)) survived.push({ rule: rule.id, change });
    }
  }
  return { mutants, killed: mutants - survived.length, survived };
}
