/**
 * Breaks everything while partners work, and counts what became of their messages from what they wrote down themselves:
 * `npm run chaos -- --messages 10000 --seed 7 --json`. `--quick` is a look of a minute; `--drill` has one partner away for a
 * day.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { drill, type DrillResult } from './drill';
import { run, type Result, type Run } from './run';

/** Messages for each fault: enough that something is under way when it strikes. */
const MESSAGES_PER_FAULT = 220;

function valueOf(flag: string): string | undefined {
  const place = process.argv.indexOf(flag);
  return place < 0 ? undefined : process.argv[place + 1];
}

function asked(): Run {
  const quick = process.argv.includes('--quick');
  const messages = Number(valueOf('--messages') ?? (quick ? 300 : 10_000));
  return {
    quick,
    messages,
    seed: valueOf('--seed') ?? '1',
    perSecond: Number(valueOf('--rate') ?? (quick ? 20 : 80)),
    faults: Number(valueOf('--faults') ?? (quick ? 8 : Math.ceil(messages / MESSAGES_PER_FAULT))),
  };
}

const MUST_BE_NONE = ['lost', 'duplicateEffects', 'outOfOrderPerCase', 'gaps', 'unanswered', 'refused'] as const;

/** Whether everything is as promised. */
const isWell = (result: Result) =>
  MUST_BE_NONE.every((count) => result[count] === 0) &&
  result.garbage.endedAsDocumented === result.garbage.sent &&
  result.unanswerable.parked >= result.unanswerable.sent &&
  result.faults.every((fault) => !('failed' in fault));

function summary({ faults, memory, findings, ...counts }: Result): string {
  const lines = [
    ...Object.entries(counts).map(([name, value]) => `${name.padEnd(20)} ${JSON.stringify(value)}`),
    '',
    ...memory.map(
      (each) =>
        `${each.process.padEnd(10)} ${each.quarters.join(' → ')} MB in ${each.seconds} s, peak ${each.peak} MB, ${each.incarnations} lives`,
    ),
    '',
    ...faults.map(({ at, seconds, fault, ...more }) => `${at} s for ${seconds} s: ${fault} ${JSON.stringify(more)}`),
    ...(findings.length > 0 ? ['', ...findings] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What leaves a second apart can arrive closer together: this much more in one second is still the same rate. */
const ARRIVES_TOGETHER = 1.25;

/** Whether the partner that was away got everything in order, and not faster than it wants. */
const isDrilled = ({ drainedInOrder, lost, backlog, ratePerSecond }: DrillResult) =>
  drainedInOrder && lost === 0 && backlog > 0 && ratePerSecond.highest <= ratePerSecond.limit * ARRIVES_TOGETHER;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-partners-'));
  const since = Date.now();
  const say = (line: string) => {
    process.stderr.write(`${((Date.now() - since) / 1000).toFixed(1).padStart(7)} s  ${line}\n`);
  };
  const json = process.argv.includes('--json');
  let well: boolean;
  if (process.argv.includes('--drill')) {
    const result = await drill(asked().seed, folder, say);
    process.stdout.write(`${JSON.stringify(result, null, json ? 0 : 2)}\n`);
    well = isDrilled(result);
  } else {
    const result = await run(asked(), folder, say);
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : summary(result));
    for (const finding of result.findings) say(finding);
    well = isWell(result);
  }
  if (well) rmSync(folder, { recursive: true });
  else {
    say(`not as promised; the records of the partners are in ${folder}`);
    process.exitCode = 1;
  }
}

main().then(
  () => process.exit(),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'failed'}\n`);
    process.exit(1);
  },
);
