import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

import { z } from 'zod';

import { Refusal } from '../../workflows/domain/problem';

/** Keys of a token issuer, by key id. */
export interface KeySet {
  /**
   * The key, or undefined when the issuer has none by this id.
   * @throws Refusal serviceUnavailable when no keys were ever had: that is not the fault of who calls
   */
  find(kid: string): Promise<KeyObject | undefined>;
}

const published = z.object({ keys: z.array(z.unknown()) });
/** Only the kind of key that the one pinned algorithm (ES256) takes: anything else is no key to us. */
const usable = z.looseObject({
  kid: z.string(),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  alg: z.literal('ES256').optional(),
  use: z.literal('sig').optional(),
});

const FETCH_MS = 3_000;
/** An unknown key id makes us look again, but not more often than this: anybody can send unknown key ids. */
const COOL_DOWN_MS = 10_000;
/** Before anything is known every call waits for the keys, so the issuer is asked again sooner. */
const FIRST_COOL_DOWN_MS = 1_000;
const FRESH_MS = 10 * 60_000;

/** The key by its id, or nothing. One key that cannot be read must not take the others with it. */
function read(entry: unknown): readonly [string, KeyObject][] {
  const { data } = usable.safeParse(entry);
  if (!data) return [];
  try {
    return [[data.kid, createPublicKey({ key: data as JsonWebKey, format: 'jwk' })]];
  } catch {
    return [];
  }
}

/**
 * Keeps the issuer's keys. One request at a time, a pause between requests for unknown keys, and the known keys go on
 * when the issuer is away.
 */
export function createKeySet(options: {
  readonly jwksUrl: string;
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
}): KeySet {
  const now = options.now ?? Date.now;
  const { fetch = globalThis.fetch } = options;
  let keys: ReadonlyMap<string, KeyObject> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let away = false;
  let refreshing: Promise<void> | undefined;

  async function fetchKeys(): Promise<void> {
    triedAt = now();
    try {
      const answer = await fetch(options.jwksUrl, { signal: AbortSignal.timeout(FETCH_MS) });
      if (!answer.ok) throw new Error('The issuer does not give its keys');
      keys = new Map(published.parse(await answer.json()).keys.flatMap(read));
      readAt = now();
      away = false;
    } catch {
      // Whatever it was, the known keys are still the best that is known; who has none is told so in find().
      away = true;
    }
  }

  return {
    async find(kid) {
      const known = keys?.has(kid) ?? false;
      const due = !known || now() - readAt > FRESH_MS;
      const mayAsk = now() - triedAt > (keys ? COOL_DOWN_MS : FIRST_COOL_DOWN_MS);
      if (due && (mayAsk || refreshing)) {
        refreshing ??= fetchKeys().finally(() => {
          refreshing = undefined;
        });
        // Old keys are looked up before they are used, but an issuer that is away holds up nobody whose key is known.
        if (!known || !away) await refreshing;
      }
      if (!keys) throw new Refusal('serviceUnavailable');
      return keys.get(kid);
    },
  };
}
