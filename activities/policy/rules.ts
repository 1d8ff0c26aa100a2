import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';

import { PROBLEMS, type ProblemCode } from '../../workflows/domain/problem';

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
  readonly text: string;
}

const POLICY_FOLDER = join(__dirname, '../../openapi/policy');

/** Name under which the engine keeps the parsed rules. */
export const RULE_SET = 'schakel';

function isProblemCode(text: string): text is ProblemCode {
  return text in PROBLEMS;
}

function ruleOf(file: string, text: string): Rule {
  const parsed = policyToJson(text);
  if (parsed.type === 'failure') throw new Error(`${file}: ${parsed.errors.map((each) => each.message).join('; ')}`);
  const { id, basis, sentence, problem } = parsed.json.annotations ?? {};
  if (!id || !basis || !sentence) throw new Error(`${file}: every rule carries @id, @basis and @sentence`);
  if (problem && !isProblemCode(problem)) throw new Error(`${file}: ${id} names a problem that is not in the table`);
  const code = problem && isProblemCode(problem) ? problem : undefined;
  return { id, file, basis, sentence, effect: parsed.json.effect, problem: code, text };
}

/** @throws Error when a file cannot be parsed, a rule lacks its annotations, or two rules share an id. */
export function readRules(folder: string = POLICY_FOLDER): readonly Rule[] {
  const rules = readdirSync(folder)
    .filter((file) => file.endsWith('.cedar'))
    .sort()
    .flatMap((file) => {
      const parts = policySetTextToParts(readFileSync(join(folder, file), 'utf8'));
      if (parts.type === 'failure') throw new Error(`${file}: ${parts.errors.map((each) => each.message).join('; ')}`);
      return parts.policies.map((text) => ruleOf(file, text));
    });
  const ids = new Set(rules.map((rule) => rule.id));
  if (ids.size !== rules.length) throw new Error('Two rules share an id');
  return rules;
}

/**
 * Checks the rules against the schema of facts and hands them to the engine.
 * @throws Error when a rule names a fact or action that does not exist.
 */
export function prepareRules(rules: readonly Rule[] = readRules()): ReadonlyMap<string, Rule> {
  const schema = readFileSync(join(POLICY_FOLDER, 'schakel.cedarschema'), 'utf8');
  const staticPolicies = Object.fromEntries(rules.map((rule) => [rule.id, rule.text]));
  const checked = validate({ schema, policies: { staticPolicies } });
  const errors =
    checked.type === 'failure'
      ? checked.errors.map((each) => each.message)
      : checked.validationErrors.map((each) => `${each.policyId}: ${each.error.message}`);
  if (errors.length > 0) throw new Error(`The rules do not fit the schema of facts:\n${errors.join('\n')}`);
  for (const answer of [preparseSchema(RULE_SET, schema), preparsePolicySet(RULE_SET, { staticPolicies })]) {
    if (answer.type === 'failure') throw new Error(answer.errors.map((each) => each.message).join('\n'));
  }
  return new Map(rules.map((rule) => [rule.id, rule]));
}
