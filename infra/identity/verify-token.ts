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

/**
 * Verifies a JWT: signature by a key of the issuer, algorithm, issuer and audience pinned, validity in time.
 * @throws TokenProblem; Error when the issuer's keys cannot be had
 */
export async function verifyJwt(
  raw: string,
  keySet: KeySet,
  expected: { readonly issuer: string; readonly audience: string },
): Promise<JwtPayload> {
  const header = decode(raw, { complete: true })?.header;
  if (!header?.kid || header.alg !== 'ES256') throw new TokenProblem('invalid');
  const key = await keySet.find(header.kid);
  if (!key) throw new TokenProblem('invalid');
  try {
    const claims = verify(raw, key, {
      algorithms: ['ES256'],
      issuer: expected.issuer,
      audience: expected.audience,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
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
    .transform((scope) => scope.split(' ').filter(Boolean)),
  vo_orgcode: z.string().min(1),
  exp: z.number(),
});

/** What an access token of a system says. */
export type AccessClaims = Readonly<z.infer<typeof accessClaims>>;

export interface TokenVerifier {
  /** @throws TokenProblem */
  verify(raw: string): Promise<AccessClaims>;
}

/**
 * Verifies each access token once and remembers it until it expires. Only tokens that were verified are remembered, by
 * their whole text, so nothing else can be taken for one of them.
 */
export function createTokenVerifier(options: {
  readonly issuer: string;
  readonly audience: string;
  readonly keySet: KeySet;
  readonly now?: () => number;
}): TokenVerifier {
  const now = options.now ?? Date.now;
  const remembered = new Map<string, AccessClaims>();
  return {
    async verify(raw) {
      const known = remembered.get(raw);
      if (known) {
        if (known.exp * 1000 > now()) return known;
        remembered.delete(raw);
        throw new TokenProblem('expired');
      }
      const parsed = accessClaims.safeParse(await verifyJwt(raw, options.keySet, options));
      if (!parsed.success) throw new TokenProblem('invalid');
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(raw, parsed.data);
      return parsed.data;
    },
  };
}
