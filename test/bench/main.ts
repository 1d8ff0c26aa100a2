/**
 * How fast, as a ratio: each figure of the product against a bare program on the same services, taken in turn in one
 * run, so that a slow minute of the machine is slow for both.
 *
 * Needs a running installation (`npm start -- --no-demo`). `--quick` for a first look, `--json` for machines.
 */
import { accept } from './accept';
import { requestFlow } from './request-flow';
import type { Measurement } from './rounds';
import { through } from './through';

const FIGURES = { accept, through, request: requestFlow };

async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const json = process.argv.includes('--json');
  const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length);
  const figures: Measurement[] = [];
  for (const [name, measure] of Object.entries(FIGURES)) {
    if (only !== undefined && only !== name) continue;
    const figure = await measure(quick);
    figures.push(figure);
    if (!json) {
      const { unit, value, floor, ratio, spread } = figure;
      process.stdout.write(
        `${name.padEnd(8)} ${value.toFixed(0).padStart(6)} ${unit}   floor ${floor.toFixed(0).padStart(6)}   ratio ${ratio.toFixed(2)}   (${spread.map((each) => each.toFixed(2)).join(' – ')})\n`,
      );
    }
  }
  if (json) process.stdout.write(`${JSON.stringify({ figures })}\n`);
}

main().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'failed'}\n`);
    process.exit(1);
  },
);
