/** Who would gain and who would lose what, between the rules of a commit and those of today. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { decisionPoint, type Decide } from '../../../activities/policy/decide';
import { handOver, prepareRules, readRules, readSchema, RULE_SET } from '../../../activities/policy/rules';
import { corpus } from './corpus';

const FOLDER = 'openapi/policy';

const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' });

/** The rules of a commit, under a name of their own. @throws when git does not know it */
function rulesAt(ref: string): Decide {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-policy-'));
  try {
    const files = git('ls-tree', '--name-only', ref, `${FOLDER}/`).trim().split('\n');
    for (const file of files) writeFileSync(join(folder, file.split('/').at(-1) ?? ''), git('show', `${ref}:${file}`));
    const rules = readRules(folder, 'unchecked');
    handOver('before', readSchema(folder), Object.fromEntries(rules.map((rule) => [rule.id, rule.text])));
    return decisionPoint('before', new Map(rules.map((rule) => [rule.id, rule])), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface PolicyDiff {
  readonly compared: number;
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  /** Decided alike, for another reason. */
  readonly otherReason: readonly string[];
  /** The earlier rules do not have the words for these. */
  readonly unknownBefore: number;
}

export function diffAgainst(ref: string): PolicyDiff {
  const before = rulesAt(ref);
  const after = decisionPoint(RULE_SET, prepareRules());
  const gains: string[] = [];
  const loses: string[] = [];
  const otherReason: string[] = [];
  let unknownBefore = 0;
  let compared = 0;
  for (const { name, action, caller, resource, situation } of corpus()) {
    const now = after(action, caller, resource, situation);
    let then: typeof now;
    try {
      then = before(action, caller, resource, situation);
    } catch {
      unknownBefore += 1;
      continue;
    }
    compared += 1;
    if (now.allowed && !then.allowed) gains.push(`${name} (${now.rules.join(' ')})`);
    else if (!now.allowed && then.allowed) loses.push(`${name} (${now.rules.join(' ') || 'nothing permits'})`);
    else if (now.rules.join() !== then.rules.join()) otherReason.push(name);
  }
  return { compared, gains, loses, otherReason, unknownBefore };
}
