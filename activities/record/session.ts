import { createHash, randomBytes } from 'node:crypto';

import type { Pool } from 'pg';
import { z } from 'zod';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 10;
/** A page asks for several things at once; one that was ended elsewhere lives on for less than this. */
const REMEMBERED_MS = 900;
const REMEMBERED = 1_000;

const personClaims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  vo_orgcode: z.string().min(1),
  roles: z.array(z.string()),
  openedAt: z.number().optional(),
});

/** What the identity provider said of a person who signed in. */
export type PersonClaims = z.infer<typeof personClaims>;

/** The claims of a person, or undefined when what was said is not all that is needed to know one. */
export const parsePersonClaims = (claims: unknown): PersonClaims | undefined => personClaims.safeParse(claims).data;

/** Sessions of people, kept here and not in the browser, which only has an opaque id. */
export interface Sessions {
  /** @returns the id for the cookie; only its digest is kept */
  openSession(claims: PersonClaims): Promise<string>;
  /** The person, when the session is neither ended, nor idle or open for too long; being used prolongs it. */
  findSession(id: string): Promise<PersonClaims | undefined>;
  /** Ends it: at once in this process, within a second in the others. Ending what is not there is no failure. */
  endSession(id: string): Promise<void>;
}

const digest = (id: string) => createHash('sha256').update(id).digest();

/**
 * Sessions in the record, so that every gateway knows them and one call ends them. A digest is kept and not the id: who
 * reads the table cannot become anybody. Fails as the driver does when the record is away.
 */
export function createSessions(pool: Pool, now: () => number = () => performance.now()): Sessions {
  const seen = new Map<string, { readonly claims: PersonClaims; readonly until: number }>();
  let endings = 0;

  /** All are remembered equally long, so those that were first put in are the first to go. */
  function remember(key: string, claims: PersonClaims, askedAt: number): void {
    for (const [oldest, { until }] of seen) {
      if (until > now() && seen.size < REMEMBERED) break;
      seen.delete(oldest);
    }
    seen.delete(key);
    seen.set(key, { claims, until: askedAt + REMEMBERED_MS });
  }

  return {
    async openSession(claims) {
      const id = randomBytes(32).toString('base64url');
      await pool.query(
        `INSERT INTO session (id_hash, claims, expires_at) VALUES ($1, $2, now() + make_interval(mins => $3))`,
        [digest(id), JSON.stringify({ ...claims, openedAt: Date.now() }), IDLE_MINUTES],
      );
      await pool.query('DELETE FROM session WHERE expires_at < now()');
      return id;
    },
    async findSession(id) {
      const idHash = digest(id);
      const key = idHash.toString('base64');
      // Counted from the question: an answer that was long under way may be old already.
      const askedAt = now();
      const known = seen.get(key);
      if (known && askedAt < known.until) return known.claims;
      const endingsBefore = endings;
      const { rows } = await pool.query<{ claims: unknown }>(
        `UPDATE session SET expires_at = now() + make_interval(mins => $2)
         WHERE id_hash = $1 AND expires_at > now()
           AND (claims->>'openedAt')::bigint > extract(epoch FROM now() - make_interval(hours => $3)) * 1000
         RETURNING claims`,
        [idHash, IDLE_MINUTES, LONGEST_HOURS],
      );
      const claims = parsePersonClaims(rows[0]?.claims);
      // An answer that was under way while a session was ended may be of that session.
      if (claims && endings === endingsBefore) remember(key, claims, askedAt);
      return claims;
    },
    async endSession(id) {
      const idHash = digest(id);
      await pool.query('DELETE FROM session WHERE id_hash = $1', [idHash]);
      endings += 1;
      seen.delete(idHash.toString('base64'));
    },
  };
}
