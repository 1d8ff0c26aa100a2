/** `npm run policy -- mutants|diff <git-ref>|record|document [--json]` */
import { writeFileSync } from 'node:fs';

import { decisionPoint } from '../../../activities/policy/decide';
import { prepareRules, RULE_SET } from '../../../activities/policy/rules';
import { cases } from '../cases';
import { corpus, CORPUS, outcomeOf, writeCorpus } from './corpus';
import { diffAgainst } from './diff';
import { rulesDocument, RULES_DOCUMENT } from './document';
import { runMutants } from './mutants';
import { waysOutDocument, WAYS_OUT_DOCUMENT } from './ways-out';

const [command, ...rest] = process.argv.slice(2);
const json = rest.includes('--json');
const [ref] = rest.filter((each) => !each.startsWith('--'));
const say = (text: string) => process.stdout.write(`${text}\n`);

function mutants(): void {
  const report = runMutants(cases, (rule) => {
    if (!json && process.stdout.isTTY) process.stdout.write(`\r${rule.padEnd(24)}`);
  });
  if (json) say(JSON.stringify(report));
  else {
    say(`\n${String(report.mutants)} mutants, ${String(report.killed)} killed`);
    for (const { rule, change } of report.survived) say(`  survived: ${rule}: ${change}`);
  }
  process.exitCode = report.survived.length === 0 ? 0 : 1;
}

function diff(): void {
  const found = diffAgainst(ref ?? 'HEAD');
  if (json) say(JSON.stringify(found));
  else {
    for (const each of found.gains) say(`+ ${each}`);
    for (const each of found.loses) say(`- ${each}`);
    say(
      `${String(found.compared)} decisions compared: ${String(found.gains.length)} gained, ` +
        `${String(found.loses.length)} lost, ${String(found.otherReason.length)} for another reason; ` +
        `${String(found.unknownBefore)} that the earlier rules have no words for`,
    );
  }
}

function record(): void {
  const ask = decisionPoint(RULE_SET, prepareRules());
  writeCorpus(new Map(corpus().map((each) => [each.name, outcomeOf(ask, each)])), CORPUS);
  say(`${CORPUS} is recorded`);
}

function document(): void {
  writeFileSync(RULES_DOCUMENT, rulesDocument());
  writeFileSync(WAYS_OUT_DOCUMENT, waysOutDocument());
  say(`${RULES_DOCUMENT} and ${WAYS_OUT_DOCUMENT} are written`);
}

const COMMANDS: Readonly<Record<string, () => void>> = { mutants, diff, record, document };
const chosen = COMMANDS[command ?? ''];
if (chosen) chosen();
else {
  say('npm run policy -- mutants | diff <git-ref> | record | document [--json]');
  process.exitCode = 2;
}
