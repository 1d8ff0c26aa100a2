import { decode, TokenExpiredError, verify, type JwtPayload } from 'jsonwebtoken';
import { z } from 'zod';

import type { KeySet } from './key-set';

/** Why a token is not taken. */
export class TokenProblem extends Error {
  override readonly name = 'TokenProblem';
  constructor(readonly kind: 'missing' | 'invalid' | 'expired') {
    super(`Token is ${kind}`);
  }
}

const CLOCK_TOLERANCE_SECONDS = 5;
const REMEMBERED = 10_000;
/** Marks an access token (RFC 9068), so that no other token of the issuer can be used as one. */
const ACCESS_TOKEN = 'at+jwt';

const mediaType = z.string().transform((typ) => typ.toLowerCase().replace(/^application\//, ''));
const usableHeader = z.object({ alg: z.literal('ES256'), kid: z.string().min(1), typ: mediaType.optional() });

/** The header, before anything of the token is trusted. */
function headerOf(raw: string) {
  try {
    return usableHeader.safeParse(decode(raw, { complete: true })?.header).data;
  } catch {
    // The library throws on a content that is no JSON, and anybody can send that.
    return undefined;
  }
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

/**
 * Verifies a JWT: signature by a key of the issuer, algorithm, issuer and audience pinned, validity in time, and its
 * type where one is expected.
 * @throws TokenProblem; Refusal serviceUnavailable when the issuer's keys cannot be had
 */
export async function verifyJwt(
  raw: string,
  keySet: KeySet,
  expected: { readonly issuer: string; readonly audience: string; readonly typ?: string },
  now: () => number = Date.now,
): Promise<JwtPayload> {
  if (raw === '') throw new TokenProblem('missing');
  const header = headerOf(raw);
  if (!header || (expected.typ !== undefined && header.typ !== expected.typ)) throw new TokenProblem('invalid');
  const key = await keySet.find(header.kid);
  if (!key) throw new TokenProblem('invalid');
  try {
    const claims = verify(raw, key, {
      algorithms: ['ES256'],
      issuer: expected.issuer,
      audience: expected.audience,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      clockTimestamp: seconds(now()),
    });
    if (typeof claims === 'string' || claims.exp === undefined) throw new TokenProblem('invalid');
    return claims;
  } catch (cause) {
    if (cause instanceof TokenExpiredError) throw new TokenProblem('expired');
    throw new TokenProblem('invalid');
  }
}

const accessClaims = z.object({
  sub: z.string().min(1),
  scope: z
    .string()
    .default('')
    .transform((scope): readonly string[] => Object.freeze(scope.split(' ').filter(Boolean))),
  vo_orgcode: z.string().min(1),
  exp: z.number(),
});

/** What an access token of a system says. */
export type AccessClaims = Readonly<z.infer<typeof accessClaims>>;

export interface TokenVerifier {
  /** @throws TokenProblem; Refusal serviceUnavailable when the issuer's keys cannot be had */
  verify(raw: string): Promise<AccessClaims>;
  /** Forgets every token, so that each is verified again: for when a key or a system was withdrawn. */
  forget(): void;
}

/**
 * Verifies each access token once and remembers it until it expires. Only tokens that were verified are remembered, by
 * their whole text, so nothing else can be taken for one of them. The one not used for longest makes room.
 */
export function createTokenVerifier(options: {
  readonly issuer: string;
  readonly audience: string;
  readonly keySet: KeySet;
  readonly now?: () => number;
  readonly atMost?: number;
}): TokenVerifier {
  const { issuer, audience, keySet, now = Date.now, atMost = REMEMBERED } = options;
  const remembered = new Map<string, AccessClaims>();

  /** Puts it last: a Map keeps the order, so the first is the one not used for longest. */
  function remember(raw: string, claims: AccessClaims): void {
    remembered.delete(raw);
    remembered.set(raw, claims);
    if (remembered.size <= atMost) return;
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest);
      return;
    }
  }

  return {
    async verify(raw) {
      const known = remembered.get(raw);
      if (known) {
        // The same bound as for a new token: else one that was just refused would be taken when it is sent again.
        if (seconds(now()) < known.exp + CLOCK_TOLERANCE_SECONDS) {
          remember(raw, known);
          return known;
        }
        remembered.delete(raw);
        throw new TokenProblem('expired');
      }
      const said = accessClaims.safeParse(await verifyJwt(raw, keySet, { issuer, audience, typ: ACCESS_TOKEN }, now));
      if (!said.success) throw new TokenProblem('invalid');
      const claims = Object.freeze(said.data);
      remember(raw, claims);
      return claims;
    },
    forget() {
      remembered.clear();
    },
  };
}
