import { createHash, randomBytes } from 'node:crypto';

import type { Pool } from 'pg';
import { z } from 'zod';

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 10;

const personClaims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  vo_orgcode: z.string().min(1),
  roles: z.array(z.string()),
  openedAt: z.number().optional(),
});

/** What the identity provider said of a person who signed in. */
export type PersonClaims = z.infer<typeof personClaims>;

export const parsePersonClaims = (claims: unknown): PersonClaims | undefined => personClaims.safeParse(claims).data;

/** Sessions of people, kept here and not in the browser, which only has an opaque id. */
export interface Sessions {
  /** @returns the id for the cookie; only its digest is kept */
  openSession(claims: PersonClaims): Promise<string>;
  /** The person, when the session is neither ended nor idle for too long; being used prolongs it. */
  findSession(id: string): Promise<PersonClaims | undefined>;
  endSession(id: string): Promise<void>;
}

const digest = (id: string) => createHash('sha256').update(id).digest();

export function createSessions(pool: Pool): Sessions {
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
      const { rows } = await pool.query<{ claims: unknown }>(
        `UPDATE session SET expires_at = now() + make_interval(mins => $2)
         WHERE id_hash = $1 AND expires_at > now()
           AND (claims->>'openedAt')::bigint > extract(epoch FROM now() - make_interval(hours => $3)) * 1000
         RETURNING claims`,
        [digest(id), IDLE_MINUTES, LONGEST_HOURS],
      );
      return parsePersonClaims(rows[0]?.claims);
    },
    async endSession(id) {
      await pool.query('DELETE FROM session WHERE id_hash = $1', [digest(id)]);
    },
  };
}
