/** Processes that outlive whoever started them. Each has a pid file, so that a later start can end what was left. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { alive, family, signalAll, startOf } from './pids.mjs';
import { run } from './processes.mjs';

/** Longer than a program of ours takes to drain. */
const PATIENCE = 30_000;
const fileOf = (dir, name) => join(dir, 'run', `${name}.pid`);
let closed = false;

/** From now on nothing is started any more: whoever is stopping must not be overtaken by a start under way. */
export function closeDoor() {
  closed = true;
}

function read(dir, name) {
  try {
    return JSON.parse(readFileSync(fileOf(dir, name), 'utf8'));
  } catch {
    return undefined;
  }
}

function write(dir, name, record) {
  mkdirSync(join(dir, 'run'), { recursive: true });
  writeFileSync(fileOf(dir, name), JSON.stringify(record));
}

export const remember = (dir, name, pid, more = {}) => write(dir, name, { pid, started: startOf(pid), ...more });
export const forget = (dir, name) => rmSync(fileOf(dir, name), { force: true });

/**
 * Starts a process with its output in `logs/`, in a session of its own: Ctrl-C in the terminal must not reach a service
 * while programs still drain into it. `container` is the name of the container that the process is the client of.
 */
export function launch(dir, name, command, args, { container, ...options } = {}) {
  if (closed) throw new Error('Stopping');
  mkdirSync(join(dir, 'logs'), { recursive: true });
  const log = openSync(join(dir, 'logs', `${name}.log`), 'a');
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], ...options });
  closeSync(log);
  child.once('error', (cause) => writeFileSync(join(dir, 'logs', `${name}.log`), `${cause.message}\n`, { flag: 'a' }));
  if (child.pid) remember(dir, name, child.pid, { container });
  return child;
}

/** The pid of a process that was launched here and still runs. */
export function remembered(dir, name) {
  const record = read(dir, name);
  return record && alive(record.pid) && startOf(record.pid) === record.started ? record.pid : undefined;
}

/** Names of what was launched here and not ended. */
export function rememberedNames(dir) {
  const folder = join(dir, 'run');
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.pid$/, '')) : [];
}

/** Whether the process was ended on purpose, or another has taken its place: then nobody has to start it again. */
export function endedOnPurpose(dir, name, pid) {
  const record = read(dir, name);
  return record?.pid !== pid || record.ending === true;
}

async function gone(pids, milliseconds) {
  const until = Date.now() + milliseconds;
  while (pids.some(alive) && Date.now() < until) await pause(20);
  return !pids.some(alive);
}

/** Ends a process and all it started, and waits until they are gone; what does not listen to `signal` is killed. */
export async function end(dir, name, signal = 'SIGTERM', patience = PATIENCE) {
  const record = read(dir, name);
  const pid = remembered(dir, name);
  if (record) write(dir, name, { ...record, ending: true });
  if (record?.container) await run('docker', ['stop', '-t', '15', record.container]).catch(() => undefined);
  if (pid) {
    const all = family(pid);
    // One that is paused hears nothing.
    signalAll(all, 'SIGCONT');
    signalAll([pid], signal);
    if (!(await gone(all, patience))) {
      const left = [...new Set([...all, ...family(pid)])].filter(alive);
      signalAll(left, 'SIGKILL');
      await gone(left, PATIENCE);
    }
  }
  forget(dir, name);
}

/** Kills at once, as a power cut would. */
export async function kill(dir, name) {
  const record = read(dir, name);
  const pid = remembered(dir, name);
  if (record) write(dir, name, { ...record, ending: true });
  if (record?.container) await run('docker', ['kill', record.container]);
  if (pid) {
    const all = family(pid);
    signalAll(all, 'SIGKILL');
    await gone(all, PATIENCE);
  }
  forget(dir, name);
}

/** Lets a process stand still, as a machine does that hangs: connections stay, answers do not come. */
export async function freeze(dir, name) {
  const container = read(dir, name)?.container;
  if (container) await run('docker', ['pause', container]);
  else signalAll(family(remembered(dir, name)), 'SIGSTOP');
}

export async function thaw(dir, name) {
  const container = read(dir, name)?.container;
  if (container) await run('docker', ['unpause', container]);
  else signalAll(family(remembered(dir, name)), 'SIGCONT');
}
