/** How much memory each process of the installation holds over time. */
import { megabytesOf, pidOf, PROCESSES } from '../support/processes';

const EVERY_MS = 3_000;

/** One life of a process: a restart begins another. */
interface Incarnation {
  readonly pid: number;
  readonly megabytes: number[];
}

export interface Memory {
  readonly process: string;
  readonly incarnations: number;
  /** How long the longest life was. */
  readonly seconds: number;
  /** Medians of its four quarters, in MB: what is only warming up rises less and less. */
  readonly quarters: readonly number[];
  /** The most that any life held, in MB. */
  readonly peak: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function summary(process: string, incarnations: readonly Incarnation[]): Memory {
  const [longest] = [...incarnations].sort((a, b) => b.megabytes.length - a.megabytes.length);
  const held = longest?.megabytes ?? [];
  const quarter = Math.max(1, held.length >> 2);
  const quarters = [0, 1, 2, 3].map((each) => Math.round(median(held.slice(each * quarter, (each + 1) * quarter))));
  return {
    process,
    incarnations: incarnations.length,
    seconds: (held.length * EVERY_MS) / 1000,
    quarters,
    peak: Math.round(Math.max(0, ...incarnations.flatMap(({ megabytes }) => megabytes))),
  };
}

/** Looks every few seconds until it is ended. */
export function watchMemory(): { end(): readonly Memory[] } {
  const lives = new Map<string, Incarnation[]>(PROCESSES.map((name) => [name, []]));
  const look = () => {
    for (const [name, incarnations] of lives) {
      const pid = pidOf(name);
      const megabytes = pid === undefined ? 0 : megabytesOf(pid);
      if (pid === undefined || megabytes === 0) continue;
      let current = incarnations.at(-1);
      if (current?.pid !== pid) incarnations.push((current = { pid, megabytes: [] }));
      current.megabytes.push(megabytes);
    }
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return [...lives].map(([name, incarnations]) => summary(name, incarnations));
    },
  };
}
