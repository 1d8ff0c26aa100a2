/** Which process a number stands for. Numbers are given out again, so a number alone says nothing. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const hasProc = process.platform === 'linux';

/** The fields of /proc/PID/stat after the command, which may itself hold spaces and brackets. */
function statOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [state, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state, parent: Number(parent), started: rest[17] };
}

/** Whether it runs. One that ended and was not waited for still has its number, and does not count. */
export function alive(pid) {
  try {
    if (hasProc) return !['Z', 'X'].includes(statOf(pid).state);
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}

/** When it started, on which boot of the machine: with the number, this names one process for ever. */
export function startOf(pid) {
  try {
    if (hasProc) return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${statOf(pid).started}`;
  } catch {
    return undefined;
  }
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;
}

function parents() {
  if (hasProc) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          return [[Number(pid), statOf(pid).parent]];
        } catch {
          return [];
        }
      });
  }
  const listed = spawnSync('ps', ['-Ao', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
  return listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

/** A process and everything it started, however deep: PostgreSQL's children leave its process group. */
export function family(pid) {
  const all = parents();
  const found = [pid];
  for (let index = 0; index < found.length; index += 1)
    found.push(...all.filter(([, parent]) => parent === found[index]).map(([child]) => child));
  return found;
}

export function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (cause) {
      if (cause.code !== 'ESRCH') throw cause;
    }
  }
}
