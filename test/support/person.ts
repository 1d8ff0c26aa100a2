/** People of the demonstration, signed in: what they call, and what they are told. */
import { randomUUID } from 'node:crypto';

import { sessionOf } from '../../api/client/person';
import { actorOf } from '../../infra/local/demo/people';
import { credentials } from './installation';

export interface Said {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface Person {
  /** Opaque id by which the gateway knows this person. */
  readonly actor: string;
  call(method: string, path: string, options?: CallOptions): Promise<Said>;
  /** The same at another gateway of the installation, which knows the session as well. */
  at(gatewayUrl: string, method: string, path: string, options?: CallOptions): Promise<Said>;
  /**
   * Listens to the stream of events while something is done, until an event about its result has come.
   * @param act gives the id of the exchange that is waited for
   * @returns what came on the stream
   */
  listen(act: () => Promise<string>, headers?: Readonly<Record<string, string>>): Promise<string>;
  /** Opens the stream. @returns when it is open; its text when the gateway has ended it */
  untilEnded(gatewayUrl?: string): Promise<{ readonly text: Promise<string> }>;
}

interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const signedIn = new Map<string, Promise<Person>>();

/** @throws Error when nobody has this name, or the sign-in does not end at the gateway */
export function person(userName: string): Promise<Person> {
  const known = signedIn.get(userName) ?? signIn(userName);
  signedIn.set(userName, known);
  return known;
}

async function signIn(userName: string): Promise<Person> {
  const all = await credentials();
  const { gatewayUrl } = all;
  const session = await sessionOf(all, userName);
  const send = async (url: string, method: string, path: string, { body, headers }: CallOptions = {}) => {
    const answer = await fetch(`${url}/schakel/v1${path}`, {
      method,
      headers: {
        cookie: session,
        origin: new URL(url).origin,
        'schakel-purpose': 'LIVC_FOLLOW_UP',
        ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
  };
  return {
    actor: actorOf(userName),
    call: (method, path, options) => send(gatewayUrl, method, path, options),
    at: send,
    async untilEnded(url = gatewayUrl) {
      const stream = await fetch(`${url}/schakel/v1/events`, {
        headers: { cookie: session, 'schakel-purpose': 'LIVC_FOLLOW_UP' },
      });
      if (!stream.ok) throw new Error(`The stream answers ${stream.status}`);
      return { text: stream.text() };
    },
    async listen(act, headers = {}) {
      const ending = new AbortController();
      const stream = await fetch(`${gatewayUrl}/schakel/v1/events`, {
        headers: { cookie: session, 'schakel-purpose': 'LIVC_FOLLOW_UP', ...headers },
        signal: ending.signal,
      });
      if (!stream.ok || !stream.body) throw new Error(`The stream answers ${stream.status}`);
      let text = '';
      const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
      const end = Date.now() + 10_000;
      const awaited = act();
      for (const id = await awaited; !text.includes(id);) {
        if (Date.now() > end) throw new Error('The event did not come');
        const { value, done } = await reader.read();
        if (done) break;
        text += Buffer.from(value).toString();
      }
      ending.abort();
      return text;
    },
  };
}

/** The short name of a problem; nothing when there is none. */
export const problemOf = ({ body }: Said): string | undefined =>
  typeof body['type'] === 'string' ? body['type'].split(':').at(-1) : undefined;

/** What a call that was accepted says. @throws Error with the problem of one that was not */
export function accepted(said: Said): Record<string, unknown> {
  if (said.status !== 202) throw new Error(`Not accepted: ${String(said.status)} ${problemOf(said) ?? ''}`);
  return said.body;
}
