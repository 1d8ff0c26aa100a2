/** What a caller gets, down to the byte; but for what is new in every answer. */
import { request } from 'node:http';

import { operations } from '../../openapi/generated/operations';
import type { Question } from './questions';

export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** Headers that say something of this answer and nothing of what is in it. */
const NEW_EVERY_TIME = new Set(['belgov-trace-id', 'date', 'connection', 'keep-alive']);
const RECENT_MS = 60 * 60_000;

/** A signature is another one every time; what is signed is compared, but for when. */
const signedClaims = (claims: string) =>
  `"signature":${Buffer.from(claims, 'base64url')
    .toString()
    .replace(/"iat":\d+/, '"iat":0')}`;

/** Problems name themselves anew, and what happens now is stamped with now. */
function settled(text: string): string {
  return text
    .replaceAll(/"instance":"urn:uuid:[0-9a-f-]+"/g, '"instance":"…"')
    .replaceAll(/"signature":"[^".]+\.([^".]+)\.[^".]+"/g, (_signed, claims: string) => signedClaims(claims))
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (moment) =>
      Math.abs(Date.now() - Date.parse(moment)) < RECENT_MS ? 'now' : moment,
    );
}

function isVolatile(name: string, text: string): boolean {
  // An answer that holds the moment of answering has another digest every time, of the same length.
  return NEW_EVERY_TIME.has(name) || (name === 'etag' && text !== settled(text));
}

/**
 * Asks, and waits for the end of the answer. A stream has no end: it is read until what is awaited has come.
 * @param awaited for streams: whether what came is all there is to come
 */
export function ask(
  gatewayUrl: string,
  question: Question,
  identity: Readonly<Record<string, string>>,
  awaited: (text: string) => boolean,
): Promise<Answer> {
  const body = question.body === undefined ? undefined : JSON.stringify(question.body);
  const { streams } = operations[question.operation];
  return new Promise((resolve, reject) => {
    const call = request(
      `${gatewayUrl}${question.path}`,
      {
        method: question.method,
        headers: {
          ...question.headers,
          ...identity,
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (response) => {
        let text = '';
        let patience: NodeJS.Timeout | undefined;
        const done = () => {
          clearTimeout(patience);
          const names = response.rawHeaders.filter((_each, index) => index % 2 === 0);
          resolve({
            status: response.statusCode ?? 0,
            headers: names
              .map((name) => [name, String(response.headers[name.toLowerCase()])] as const)
              .filter(([name]) => !isVolatile(name.toLowerCase(), text)),
            text: settled(text),
          });
          if (streams) response.destroy();
        };
        const quiet = () => {
          clearTimeout(patience);
          patience = setTimeout(done, awaited(text) ? GRACE_MS : PATIENCE_MS);
        };
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          if (streams && response.statusCode === 200) quiet();
        });
        response.on('end', done);
        response.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** After what was awaited has come on a stream, what should not have come has this long to come too. */
const GRACE_MS = 60;
/** What was awaited and does not come within this is not coming: the comparison says so. */
const PATIENCE_MS = 1_000;
