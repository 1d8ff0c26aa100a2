import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

import {
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  validate,
  type Policy,
} from '@cedar-policy/cedar-wasm/nodejs';

import { PROBLEMS, type ProblemCode } from '../../workflows/domain/problem';

/**
 * The engine is WebAssembly that returns references. Where V8 has inlined a call to it and discards that code during the
 * call, Node 20 aborts the whole process ("unreachable code" in the deoptimizer). Not inlining costs nothing that can be
 * measured here.
 */
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

/** One rule as it stands in its file. */
export interface Rule {
  readonly id: string;
  readonly file: string;
  readonly basis: string;
  /** The rule in a sentence a lawyer can read and sign. */
  readonly sentence: string;
  readonly effect: 'permit' | 'forbid';
  /** What a caller is told when this rule denies. */
  readonly problem: ProblemCode | undefined;
  /** What this rule denies must not even be known to exist. */
  readonly hides: boolean;
  /** How sure the reading of the law is. */
  readonly confidence: string | undefined;
  readonly text: string;
}

const POLICY_FOLDER = join(__dirname, '../../openapi/policy');

/** Name under which the engine keeps the parsed rules. */
export const RULE_SET = 'schakel';

function isProblemCode(text: string): text is ProblemCode {
  return text in PROBLEMS;
}

function ruleOf(file: string, text: string, check: 'checked' | 'unchecked'): Rule {
  const parsed = policyToJson(text);
  if (parsed.type === 'failure') throw new Error(`${file}: ${parsed.errors.map((each) => each.message).join('; ')}`);
  const { id, basis, sentence, problem, hides, confidence } = parsed.json.annotations ?? {};
  if (!id || !basis || !sentence) throw new Error(`${file}: every rule carries @id, @basis and @sentence`);
  if (check === 'checked' && problem && !isProblemCode(problem))
    throw new Error(`${file}: ${id} names a problem that is not in the table`);
  const code = problem && isProblemCode(problem) ? problem : undefined;
  return {
    id,
    file,
    basis,
    sentence,
    effect: parsed.json.effect,
    problem: code,
    hides: hides !== undefined,
    confidence,
    text,
  };
}

/**
 * @param check rules of an earlier commit may name problems that are no longer in the table
 * @throws Error when a file cannot be parsed, a rule lacks its annotations, or two rules share an id.
 */
export function readRules(folder: string = POLICY_FOLDER, check: 'checked' | 'unchecked' = 'checked'): readonly Rule[] {
  const rules = readdirSync(folder)
    .filter((file) => file.endsWith('.cedar'))
    .sort()
    .flatMap((file) => {
      const parts = policySetTextToParts(readFileSync(join(folder, file), 'utf8'));
      if (parts.type === 'failure') throw new Error(`${file}: ${parts.errors.map((each) => each.message).join('; ')}`);
      return parts.policies.map((text) => ruleOf(file, text, check));
    });
  const ids = new Set(rules.map((rule) => rule.id));
  if (ids.size !== rules.length) throw new Error('Two rules share an id');
  return rules;
}

/** The words of the rules. */
export const readSchema = (folder: string = POLICY_FOLDER): string =>
  readFileSync(join(folder, 'schakel.cedarschema'), 'utf8');

/** Hands rules to the engine under a name, unchecked. @throws Error when they cannot be parsed */
export function handOver(name: string, schema: string, staticPolicies: Record<string, Policy>): void {
  for (const answer of [preparseSchema(name, schema), preparsePolicySet(name, { staticPolicies })]) {
    if (answer.type === 'failure') throw new Error(answer.errors.map((each) => each.message).join('\n'));
  }
}

/**
 * Checks the rules against the schema of facts and hands them to the engine.
 * @throws Error when a rule names a fact or action that does not exist.
 */
export function prepareRules(
  rules: readonly Rule[] = readRules(),
  schema: string = readSchema(),
  name: string = RULE_SET,
): ReadonlyMap<string, Rule> {
  const staticPolicies = Object.fromEntries(rules.map((rule) => [rule.id, rule.text]));
  const checked = validate({ schema, policies: { staticPolicies } });
  const errors =
    checked.type === 'failure'
      ? checked.errors.map((each) => each.message)
      : checked.validationErrors.map((each) => `${each.policyId}: ${each.error.message}`);
  if (errors.length > 0) throw new Error(`The rules do not fit the schema of facts:\n${errors.join('\n')}`);
  handOver(name, schema, staticPolicies);
  return new Map(rules.map((rule) => [rule.id, rule]));
}
