/** What the processes of the installation take of the machine. Linux only; nothing elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { setting } from './installation';

export const PROCESSES = ['gateway', 'worker', 'relay', 'identity', 'rabbitmq', 'postgres', 'temporal'] as const;

/** Processes of the installation by name, as its set-up has written them down. */
export function pidOf(name: string): number | undefined {
  try {
    const file = join(setting('SCHAKEL_HOME'), 'run', `${name}.pid`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid;
  } catch {
    return undefined;
  }
}

function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** A process with all it started, one after the other; nothing of one that is gone since it was listed. */
function total(pid: number, of: (pid: number) => number): number {
  let own = 0;
  try {
    own = of(pid);
  } catch {
    // Gone.
  }
  return own + childrenOf(pid).reduce((sum, child) => sum + total(child, of), 0);
}

/** Memory in MB; what they share is counted once (PSS). */
export const megabytesOf = (pid: number): number =>
  total(pid, (each) => {
    const text = readFileSync(`/proc/${each}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
  });

const TICKS_PER_SECOND = 100;

/** Time on a processor since they started, in seconds (proc_pid_stat(5), fields 14 and 15). */
export const processorSecondsOf = (pid: number): number =>
  total(pid, (each) => {
    const text = readFileSync(`/proc/${each}/stat`, 'utf8');
    // The name before it may hold blanks; after it, field 3 comes first.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  });
