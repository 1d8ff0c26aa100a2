/** Looks for what should have come and did not, and raises it once. Nothing of it is about persons. */
import type { Pool, PoolClient } from 'pg';

import { transact } from '../../infra/postgres/transaction';
import type { DeliveryFrame, Register } from '../policy/register';

type Kind = 'QUIET' | 'GAP' | 'UNREAD' | 'UNOPENED';

interface Looking {
  readonly kind: Kind;
  /** Term of the policy frame after which it is raised. */
  readonly term: (keyof DeliveryFrame & `${string}After`) | 'openWithin';
  /** Selects organisation_id, about and since of what is silent for longer than $1 (a period); $2 narrows to organizations. */
  readonly silent: string;
}

const LOOKING: readonly Looking[] = [
  {
    // A system that was heard once, and not since.
    kind: 'QUIET',
    term: 'quietAfter',
    silent: `SELECT organisation_id, '' AS about, max(last_seen) AS since FROM account
      WHERE kind = 'SYSTEM' AND organisation_id = ANY($2) GROUP BY 1 HAVING max(last_seen) < now() - $1::interval`,
  },
  {
    // A number that its sender counted past.
    kind: 'GAP',
    term: 'gapAfter',
    silent: `SELECT organisation_id, case_id::text AS about, missing_since AS since FROM case_party
      WHERE missing_since < now() - $1::interval AND organisation_id = ANY($2)`,
  },
  {
    // A system that is told over its inbox alone, and does not acknowledge it.
    kind: 'UNREAD',
    term: 'unreadAfter',
    silent: `SELECT lane.organisation_id, '' AS about, first.placed_at AS since FROM lane
      JOIN LATERAL (SELECT placed_at FROM delivery WHERE delivery.organisation_id = lane.organisation_id
        AND place > lane.acknowledged ORDER BY place LIMIT 1) AS first ON true
      WHERE first.placed_at < now() - $1::interval AND lane.organisation_id = ANY($2)`,
  },
  {
    // A notification that was delivered and that nobody has opened.
    kind: 'UNOPENED',
    term: 'openWithin',
    silent: `SELECT recipient_id AS organisation_id, id::text AS about, changed_at AS since FROM exchange
      WHERE type = 'CASE_NOTIFICATION' AND state = 'DELIVERED' AND changed_at < now() - $1::interval
        AND recipient_id = ANY($2)`,
  },
];

/** Organizations to look at: those with a system, and for the inbox those that nothing is pushed to. */
function lookedAt(register: Register, kind: Kind): readonly string[] {
  const all = register.organisations().map(({ id }) => id);
  if (kind === 'UNOPENED' || kind === 'GAP') return all;
  const withSystem = [...new Set(register.partnerSystems().map((system) => system.organisation_id))].filter((id) =>
    all.includes(id),
  );
  return kind === 'QUIET' ? withSystem : withSystem.filter((id) => register.routeFor(id, '').via === 'INBOX');
}

async function look(client: PoolClient, register: Register, frame: DeliveryFrame, looking: Looking): Promise<void> {
  const { kind, term, silent } = looking;
  await client.query(
    `WITH silent AS (${silent}), raised AS (
      INSERT INTO silence (kind, organisation_id, about, since)
      SELECT '${kind}', organisation_id, about, since FROM silent ON CONFLICT DO NOTHING
    ) UPDATE silence SET ended_at = now() WHERE kind = '${kind}' AND ended_at IS NULL
      AND NOT EXISTS (SELECT FROM silent WHERE silent.organisation_id = silence.organisation_id AND silent.about = silence.about)`,
    [frame[term], [...lookedAt(register, kind)]],
  );
}

/**
 * Raises silences that have lasted too long, and ends those that are broken.
 * @returns how many of each kind are open
 */
export async function watchSilences(pool: Pool, register: Register): Promise<ReadonlyMap<Kind, number>> {
  const frame = register.deliveryFrame();
  const open = new Map<Kind, number>(LOOKING.map(({ kind }) => [kind, 0]));
  if (!frame) return open;
  return transact(pool, async (client) => {
    for (const looking of LOOKING) await look(client, register, frame, looking);
    const { rows } = await client.query<{ kind: Kind; count: number }>(
      'SELECT kind, count(*) FROM silence WHERE ended_at IS NULL GROUP BY kind',
    );
    for (const { kind, count } of rows) open.set(kind, count);
    return open;
  });
}
