import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

import { z } from 'zod';

/** Keys of a token issuer, by key id. */
export interface KeySet {
  /** The key, or undefined when the issuer has none by this id. @throws Error when the issuer cannot be reached and no keys are known */
  find(kid: string): Promise<KeyObject | undefined>;
}

const published = z.object({
  keys: z.array(
    z.looseObject({ kid: z.string(), kty: z.string(), crv: z.string().optional(), use: z.string().optional() }),
  ),
});

const FETCH_MS = 3_000;
/** An unknown key id makes us look again, but not more often than this: anybody can send unknown key ids. */
const COOL_DOWN_MS = 10_000;
const FRESH_MS = 10 * 60_000;

/**
 * Keeps the issuer's keys. One request at a time, a pause between requests for unknown keys, and the known keys go on
 * when the issuer is away.
 */
export function createKeySet(options: { readonly jwksUrl: string; readonly now?: () => number }): KeySet {
  const now = options.now ?? Date.now;
  let keys: ReadonlyMap<string, KeyObject> = new Map();
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    triedAt = now();
    const answer = await fetch(options.jwksUrl, { signal: AbortSignal.timeout(FETCH_MS) });
    if (!answer.ok) throw new Error('The issuer does not give its keys');
    const found = published.parse(await answer.json()).keys;
    // Only the kind of key that the one pinned algorithm (ES256) takes: anything else is no key to us.
    const usable = found.filter((key) => key.kty === 'EC' && key.crv === 'P-256' && key.use !== 'enc');
    keys = new Map(usable.map((key) => [key.kid, createPublicKey({ key: key as JsonWebKey, format: 'jwk' })]));
    readAt = now();
  }

  function refresh(): Promise<void> {
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    async find(kid) {
      const stale = now() - readAt > FRESH_MS;
      const mayAsk = now() - triedAt > COOL_DOWN_MS;
      if ((stale || !keys.has(kid)) && (mayAsk || reading !== undefined)) {
        await refresh().catch((cause: unknown) => {
          if (keys.size === 0) throw cause;
        });
      }
      return keys.get(kid);
    },
  };
}
