/** Makes docs/flows/ from the rules of each case flow: its diagram, its actions, its timers and the tests that run them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readRules } from '../../activities/policy/rules';
import { stateAfter, type Flow, type Timer } from '../../workflows/domain/flow';
import { FLOWS } from '../../workflows/domain/flows';

const TESTS = 'test/workflow';

/** The tests in skipped time of a flow: what each of them says, and its text. */
function testsOf(name: string): readonly { readonly title: string; readonly text: string }[] {
  const file = join(TESTS, `${name}.test.ts`);
  const parts = readFileSync(file, 'utf8')
    .split(/\n {2}it\(/)
    .slice(1);
  return parts.map((text) => ({ title: /^\s*'([^']+)'/.exec(text)?.[1] ?? '', text }));
}

const spoken = (code: string) => code.toLowerCase().replaceAll('_', ' ');

function diagram(flow: Flow): readonly string[] {
  const arrows = Object.entries(flow.actions).flatMap(([action, { from, by }]) => {
    const label = `${spoken(action)} (${by.map((each) => each.toLowerCase()).join(', ')})`;
    const begun = flow.begins.includes(action)
      ? [`  [*] --> ${stateAfter(flow, undefined, action) ?? ''}: ${label}`]
      : [];
    const moved = from.map((state) => `  ${state} --> ${stateAfter(flow, state, action) ?? ''}: ${label}`);
    return [...begun, ...moved];
  });
  return ['```mermaid', 'stateDiagram-v2', ...arrows, ...flow.ended.map((state) => `  ${state} --> [*]`), '```'];
}

function consequence({ then }: Timer): string {
  if ('takes' in then) return `the service: ${spoken(then.takes)}`;
  return `\`${then.happened}\` to ${then.whom.map((each) => each.toLowerCase()).join(', ')}`;
}

const term = ({ term: name, share }: Timer) => (share === undefined ? name : `${String(share * 100)} % of ${name}`);

/** When it falls due, in words. */
function falls(timer: Timer): string {
  const starts = timer.starts.map(spoken).join(', ');
  if (timer.counts === undefined) return `${term(timer)} after ${starts}`;
  return `${term(timer)} ${timer.counts === 'AHEAD_OF_DATE' ? 'ahead of' : 'after'} the date, once ${starts}`;
}

/** @throws Error for a timer that no test in skipped time runs */
function timerRow(flowName: string, name: string, timer: Timer): string {
  const test = testsOf(flowName).find(({ text }) => text.includes(`step: '${name}'`) || text.includes(`'${name}'`));
  const direct = 'takes' in timer.then ? timer.then.takes : name;
  const found = test ?? testsOf(flowName).find(({ text }) => text.includes(`'${direct}'`));
  if (!found) throw new Error(`No test in ${TESTS}/${flowName}.test.ts runs ${name}`);
  return `| ${name} | ${falls(timer)} | ${timer.while.join(', ')} | ${consequence(timer)} | ${found.title} |`;
}

/** Who takes each step, in the sentences of the rules. */
function sentences(type: string): readonly string[] {
  return readRules()
    .filter(({ text }) => text.includes(`"${type}"`) && !text.includes('Action::"see"'))
    .map(({ id, sentence }) => `- **${id}** ${sentence}`);
}

function page(type: string, name: string, flow: Flow): string {
  return [
    `# ${name}`,
    '',
    '<!-- Made by `npm run flows -- document` from workflows/domain/ and openapi/policy/. Do not edit. -->',
    '',
    ...diagram(flow),
    '',
    'In brackets: who moves it.',
    '',
    '## Who may',
    '',
    ...sentences(type),
    '',
    '## What happens by itself',
    '',
    'Terms stand in the policy frame; each timer runs in the states that are named, and is given up in every other.',
    '',
    '| Timer | Falls due | Runs in | Then | Test in skipped time |',
    '| ----- | --------- | ------- | ---- | -------------------- |',
    ...Object.entries(flow.timers).map(([timerName, timer]) => timerRow(name, timerName, timer)),
    '',
  ].join('\n');
}

export const FLOWS_FOLDER = 'docs/flows';

/** Files of the folder by name. */
export function flowDocuments(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FLOWS).map(([type, { name, flow }]) => [`${name}.md`, page(type, name, flow)] as const),
  );
}

/** Pages as they stand, by name. */
export const writtenDocuments = (): ReadonlyMap<string, string> =>
  new Map(readdirSync(FLOWS_FOLDER).map((file) => [file, readFileSync(join(FLOWS_FOLDER, file), 'utf8')]));
