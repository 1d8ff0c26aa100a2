/** Makes docs/rules.md from the rules and the sentences about them, for a data protection officer to read and sign. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readRules, type Rule } from '../../../activities/policy/rules';
import { cases } from '../cases';
import { ENFORCEMENT } from './enforcement';

export const RULES_DOCUMENT = 'docs/rules.md';
const LAW = Array.from({ length: 27 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

const testFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return testFiles(path);
    return each.name.endsWith('.test.ts') ? [path] : [];
  });

/** Titles of other tests that name a rule: what was seen through the doors and not only at the decision point. */
function titlesNaming(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of testFiles('test')) {
    for (const [, title = ''] of readFileSync(file, 'utf8').matchAll(/\bit\(\s*(?:'|`)([^'`\n]+)(?:'|`)/g)) {
      for (const [rule] of title.matchAll(/\b[RPSH]\d\d\b/g)) {
        found.set(rule, [...(found.get(rule) ?? []), `${title} (\`${file}\`)`]);
      }
    }
  }
  return found;
}

const MOST_SENTENCES = 6;

function sentencesOf(number: string, allowed: boolean): string {
  const all = [
    ...new Set(cases.filter((each) => each.rule === number && each.allowed === allowed).map((each) => each.says)),
  ];
  const shown = all.slice(0, MOST_SENTENCES).map((each) => `  - ${each}`);
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`  - and ${String(more)} more in \`test/policy/\``] : [])].join('\n');
}

function section(number: string, rules: readonly Rule[], elsewhere: readonly string[]): string {
  const [first] = rules;
  const enforced = ENFORCEMENT[number];
  const confidence = [...new Set(rules.flatMap((each) => each.confidence ?? []))].join(', ');
  return [
    `## ${number}`,
    '',
    ...rules.map((rule) => `- **${rule.id}** (${rule.effect === 'permit' ? 'permits' : 'forbids'}): ${rule.sentence}`),
    '',
    `- Basis: ${[...new Set(rules.map((rule) => rule.basis))].join('; ')}`,
    ...(confidence ? [`- Confidence in the reading of the law: ${confidence}`] : []),
    `- File: \`openapi/policy/${first?.file ?? ''}\``,
    `- Enforced: ${enforced ?? 'at the decision point, by every operation that acts on, reads or shows what the rule names'}`,
    '- Allows, for instance:',
    sentencesOf(number, true),
    ...(cases.some((each) => each.rule === number && !each.allowed)
      ? ['- Denies, for instance:', sentencesOf(number, false)]
      : []),
    ...(elsewhere.length > 0 ? ['- Seen through the doors:', ...elsewhere.map((each) => `  - ${each}`)] : []),
    '',
    '| Read by | Function | Date | Signature |',
    '| ------- | -------- | ---- | --------- |',
    '|         |          |      |           |',
    '',
  ].join('\n');
}

/** @throws Error when a rule of law has no file, or no sentence that allows and one that denies */
export function rulesDocument(): string {
  const rules = readRules();
  const numbers = [...new Set(rules.map((rule) => rule.id.slice(0, 3)))].sort();
  const missing = LAW.filter((number) => !numbers.includes(number));
  if (missing.length > 0) throw new Error(`No file for ${missing.join(', ')}`);
  for (const number of numbers) {
    for (const allowed of number.startsWith('R') ? [true, false] : [true]) {
      if (!cases.some((each) => each.rule === number && each.allowed === allowed)) {
        throw new Error(`${number} has no sentence that ${allowed ? 'allows' : 'denies'}`);
      }
    }
  }
  const titles = titlesNaming();
  return [
    '# Rules',
    '',
    '<!-- Made by `npm run policy -- document` from openapi/policy/ and test/policy/. Do not edit. -->',
    '',
    'Who may see and do what, one file for each rule in `openapi/policy/`. P: what a party may do at all; R: rules of law, numbered',
    'as in the domain document; H: handling codes; S: safeguards. What no P, R10 or S02 rule permits is denied, and what any rule',
    'forbids is denied whatever permits it. The sentences below are tests: each was asked of the decision point. **How sure the',
    'reading of the law is stands with each rule and has to be confirmed by a lawyer before real use.**',
    '',
    ...numbers.map((number) =>
      section(
        number,
        rules.filter((rule) => rule.id.startsWith(number)),
        titles.get(number) ?? [],
      ),
    ),
  ].join('\n');
}
