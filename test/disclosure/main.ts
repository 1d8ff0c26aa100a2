/**
 * `npm run test:disclosure`: looks for leaks in many worlds, and measures whether hidden and absent take the same time
 * and how long access outlives its end.
 * `--worlds N` pairs of worlds, `--seed S` the same ones again, `--json` for machines.
 */
import { randomInt } from 'node:crypto';

import { callerKinds } from './callers';
import { findLeaks } from './non-interference';
import { revocation } from './revocation';
import { openStage } from './stage';
import { timing } from './timing';

function numberAfter(flag: string): number | undefined {
  const place = process.argv.indexOf(flag);
  return place < 0 ? undefined : Number(process.argv[place + 1]);
}

async function main(): Promise<void> {
  const worlds = numberAfter('--worlds') ?? 2 * callerKinds.length;
  const seed = numberAfter('--seed') ?? randomInt(1_000_000_000);
  const stage = await openStage();
  try {
    const { leaks, withoutCase, ...counted } = await findLeaks(stage, worlds, seed);
    const said = {
      ...counted,
      seed,
      withoutCase,
      leaks: leaks.length,
      timing: await timing(stage),
      revocation: await revocation(),
    };
    if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(said)}\n`);
    else process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
    for (const leak of leaks.slice(0, 5)) process.stderr.write(`${JSON.stringify(leak, null, 2)}\n`);
    process.exitCode = leaks.length + withoutCase.length > 0 ? 1 : 0;
  } finally {
    await stage.close();
  }
}

main().then(
  () => process.exit(),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'failed'}\n`);
    process.exit(1);
  },
);
