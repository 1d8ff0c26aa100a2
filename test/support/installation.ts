/** The installation that the tests run against, as `npm test` has started it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { Pool } from 'pg';

import { readCredentials, systemOf, type Credentials } from '../../api/client/credentials';
import { httpPartner, tokenSource } from '../../api/client/http-partner';

export const PURPOSE = 'LIVC_FOLLOW_UP' as const;
export const GROUND = 'be.livc.2018';
export const MOTIVE = 'Follow-up of this case in the local cell';

export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with npm test`);
  return value;
}

export const credentials = (): Promise<Credentials> => readCredentials(setting('SCHAKEL_CREDENTIALS_FILE'));

export async function partner(clientId: string) {
  const known = await credentials();
  return httpPartner(known, systemOf(known, clientId));
}

/** A call as any program could make it, with nothing seen to. */
export async function call(
  clientId: string,
  method: string,
  path: string,
  options: {
    readonly body?: unknown;
    readonly headers?: Record<string, string>;
    readonly raw?: string | Buffer;
    /** Where the operation's server is, when it is not the usual one. */
    readonly base?: string;
  } = {},
): Promise<{
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly text: string;
}> {
  const known = await credentials();
  const token = await tokenSource(known, systemOf(known, clientId))();
  const content = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const answer = await fetch(`${known.gatewayUrl}${options.base ?? '/schakel/v1'}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(content === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(content === undefined ? {} : { body: content }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

/** Waits for a condition; never for a time. @throws Error when it does not come to hold */
export async function until<T>(look: () => Promise<T | undefined | false>, milliseconds = 30_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error('The condition did not come to hold');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const run = promisify(execFile);
/** A program that is run from the build is one folder further away. */
const ROOT = join(__dirname, __dirname.includes(join('dist', 'test')) ? '../../..' : '../..');

/** Breaks or mends a part of the installation. */
export async function service(
  verb: 'stop' | 'start' | 'kill' | 'pause' | 'resume' | 'fill' | 'empty',
  name: string,
): Promise<void> {
  const script = join(ROOT, 'infra/local/service.mjs');
  await run(process.execPath, [script, verb, name, '--instance', setting('SCHAKEL_INSTANCE_FILE')]);
}

/** The record itself, for looking at what was written. */
export function database(): Pool {
  return new Pool({ connectionString: setting('SCHAKEL_DATABASE_URL'), max: 2 });
}
