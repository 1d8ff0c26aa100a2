/** Commands that are run to their end, and waiting for what is not there yet. */
import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs a command to its end. @returns its standard output @throws with the end of what it said when it fails */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let out = '';
    let said = '';
    const hear = (chunk) => (said = (said + chunk).slice(-4000));
    child.stdout.on('data', (chunk) => {
      out += chunk;
      hear(chunk);
    });
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(out);
      else
        reject(new Error(`${command} ended with ${code ?? signal}: ${said.trim().split('\n').slice(-20).join('\n')}`));
    });
  });
}

/** Path of a program that can be run, if there is one. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}

/** Waits until `condition` holds. @throws after `milliseconds`, or at once when `broken` says there is no use */
export async function until(condition, milliseconds, what, broken = () => undefined) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const why = broken();
    if (why !== undefined) throw new Error(`${what} ended at once:\n${why}`);
    if (await condition().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`${what} was not ready in ${milliseconds / 1000} s`);
    await pause(100);
  }
}

export function lastLines(dir, name, count = 20) {
  try {
    return readFileSync(join(dir, 'logs', `${name}.log`), 'utf8')
      .trim()
      .split('\n')
      .slice(-count)
      .join('\n');
  } catch {
    return '';
  }
}
