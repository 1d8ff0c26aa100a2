/**
 * The demonstration: `npm run demo` plays what usually happens to a request, `--all` every branch of every flow, and
 * `--json` says it to programs, one line for each branch. Code 1 when something that was expected was not seen.
 */
import { readCredentials } from '../../client/credentials';
import { consultation } from './consultation';
import { card } from './card';
import { phenomenon } from './phenomenon';
import { release } from './release';
import { plan } from './plan';
import { request } from './request';
import { castOf, type Branch, type Cast, type Scenes } from './scene';
import { signal } from './signal';
import { support } from './support';
import { trajectory } from './trajectory';
import { transfer } from './transfer';

const FLOWS: Readonly<Record<string, Scenes>> = {
  request,
  consultation,
  signal,
  phenomenon,
  support,
  release,
  card,
  plan,
  transfer,
  trajectory,
};
const json = process.argv.includes('--json');

interface Played {
  readonly flow: string;
  readonly branch: string;
  readonly ok: boolean;
  readonly steps: readonly { readonly step: string; readonly seconds: number }[];
  readonly seconds: number;
  readonly problem?: string;
}

const say = (text: string) => void process.stdout.write(`${text}\n`);

async function play(cast: Cast, flow: string, branch: string, how: Branch): Promise<Played> {
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 10) / 100;
  const steps: { step: string; seconds: number }[] = [];
  const problem = await how(cast, (step) => {
    steps.push({ step, seconds: seconds() });
    if (!json) say(`  ${seconds().toFixed(2).padStart(6)} s  ${step}`);
  }).then(
    () => undefined,
    (cause: unknown) => (cause instanceof Error ? cause.message : 'unknown'),
  );
  if (problem !== undefined && !json) process.stderr.write(`  ✗ ${problem}\n`);
  const played = { flow, branch, ok: problem === undefined, steps, seconds: seconds() };
  return problem === undefined ? played : { ...played, problem };
}

async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const cast = castOf(await readCredentials(process.env['SCHAKEL_CREDENTIALS_FILE'] ?? '.schakel/credentials.json'));
  const scenes = Object.entries(FLOWS).flatMap(([flow, branches]) =>
    Object.entries(branches).map(([branch, how]) => ({ flow, branch, how })),
  );
  for (const { flow, branch, how } of all ? scenes : scenes.slice(0, 1)) {
    if (all && !json) say(`\n${flow}: ${branch}`);
    const played = await play(cast, flow, branch, how);
    if (json) say(JSON.stringify(played));
    if (!played.ok) process.exitCode = 1;
  }
}

main().catch((cause: unknown) => {
  process.stderr.write(`  ✗ ${cause instanceof Error ? cause.message : 'unknown'}\n`);
  process.exitCode = 1;
});
