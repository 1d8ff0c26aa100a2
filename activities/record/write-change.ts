import type { PoolClient } from 'pg';

import { leafOf } from './audit-leaf';
import type { Change, Outcome } from './change';
import { countPhenomena } from './count-phenomena';
import { eraseContents } from './erase';
import { keepPlanActions } from './keep-plan-actions';
import { changeParking } from './parking';
import { rememberSources } from './remember-sources';
import { moveAttachments } from './write-attachment';
import { keepCards, moveEntities } from './write-card';
import { countHeard, place, settleDeliveries, steerLanes } from './write-delivery';
import { asJson } from './rows-as-json';

/** A change that waits to be written. */
export interface Waiting {
  readonly change: Change;
}

const COLUMNS = {
  step: 'exchange_id, version, action, state, receipt, organisation_id, acting_function, occurred_at, reason_code, on_behalf_of, signed',
  content: 'id, exchange_id, case_id, part, author_id, sealed, created_at',
  delivery: 'event_id, organisation_id, exchange_id, exchange_type, case_id, event, delivers',
  outbox: 'ordering_key, destination, payload',
  register_entry:
    'id, version, kind, owner_id, subject_id, party_id, body, valid_from, valid_to, proposed_at, proposed_by, proposed_for, proposed_function, decided_at, decided_by, decided_function, approved, ended_at, reviewed_at, incident_at',
  attachment:
    'id, organisation_id, case_id, about_id, state, purpose, size, received, digest, media_type, sealed_name, created_at, changed_at',
  audit_leaf: 'occurred_at, kind, organisation_id, subject_id, detail, salt, commitment',
  disclosure:
    'occurred_at, operation, organisation_id, actor, on_behalf_of, acting_functions, purpose, legal_basis_id, sealed_motive, subject_ids, disclosed, masked, rules',
} as const;

const EXCHANGE_COLUMNS =
  'id, type, case_id, sender_id, recipient_id, parent_id, state, version, purpose, legal_basis_id, legal_basis_version, protocol_id, handling, regime, residence, retain_until, urgency, requested_categories, frame_id, frame_version, submitted_by, submitted_function, created_at, changed_at, due_at, deadlines, next_step, next_step_at, reason_code';

const insertAll = (table: keyof typeof COLUMNS, parameter: number) =>
  `INSERT INTO ${table} (${COLUMNS[table]}) ` +
  `SELECT ${COLUMNS[table]} FROM json_populate_recordset(NULL::${table}, $${String(parameter)}::json)`;

/** Everything that only adds, in one round trip. Foreign keys are checked at the end of the statement. */
const ADD = {
  name: 'add-changes',
  text: `
    WITH created AS (
      INSERT INTO exchange (${EXCHANGE_COLUMNS})
      SELECT ${EXCHANGE_COLUMNS} FROM json_populate_recordset(NULL::exchange, $1::json)
    ), steps AS (${insertAll('step', 2)}
    ), contents AS (${insertAll('content', 3)}
    ), joining AS (
      SELECT new.*, case_of.case_id, row_number() OVER (PARTITION BY case_of.case_id, new.organisation_id ORDER BY new.exchange_id) AS nth,
        count(*) OVER (PARTITION BY case_of.case_id, new.organisation_id) AS together
      FROM json_populate_recordset(NULL::audience, $4::json) AS new
      JOIN json_to_recordset($4::json) AS case_of (organisation_id uuid, exchange_id uuid, case_id uuid)
        USING (organisation_id, exchange_id)
      WHERE NOT EXISTS (
        SELECT FROM audience AS held WHERE held.organisation_id = new.organisation_id
          AND held.exchange_id = new.exchange_id AND held.valid_to IS NULL)
    ), numbered AS (
      INSERT INTO case_party AS held (case_id, organisation_id, last_sequence)
      SELECT case_id, organisation_id, max(together) FROM joining GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (case_id, organisation_id) DO UPDATE SET last_sequence = held.last_sequence + excluded.last_sequence
      RETURNING case_id, organisation_id, last_sequence
    ), audiences AS (
      INSERT INTO audience (organisation_id, exchange_id, type, relation, valid_from, valid_to, sequence)
      SELECT organisation_id, exchange_id, type, relation, valid_from, valid_to, last_sequence - together + nth
      FROM joining JOIN numbered USING (case_id, organisation_id)
      ON CONFLICT DO NOTHING
    ), outboxes AS (${insertAll('outbox', 5)}
    ), leaves AS (${insertAll('audit_leaf', 6)}
    ), disclosures AS (${insertAll('disclosure', 7)}
    ), handed_over AS (DELETE FROM outbox WHERE id = ANY($8::bigint[])
    ), leaving AS (
      UPDATE audience SET valid_to = gone.valid_to FROM json_populate_recordset(NULL::audience, $9::json) AS gone
      WHERE audience.organisation_id = gone.organisation_id AND audience.exchange_id = gone.exchange_id
        AND audience.valid_to IS NULL
    ), entries AS (${insertAll('register_entry', 10)}
    ), deliveries AS (${insertAll('delivery', 11)}
    ), attachments AS (${insertAll('attachment', 13)}
    ), untold AS (DELETE FROM delivery WHERE id = ANY($12::bigint[]) AND state = 'WRITTEN')
    SELECT CASE WHEN json_array_length($5::json) > 0 THEN pg_notify('outbox', '') END,
      CASE WHEN json_array_length($11::json) > 0 THEN pg_notify('delivery', '') END,
      CASE WHEN json_array_length($2::json) > 0 THEN pg_notify('step', '') END`,
};

/** Claims come first: whoever gets the id writes. Returns the outcome of those that did not. */
async function claim(client: PoolClient, batch: readonly Waiting[]): Promise<Map<Waiting, Outcome>> {
  const claiming = batch.flatMap((each) => (each.change.claim ? [{ each, claim: each.change.claim }] : []));
  const lost = new Map<Waiting, Outcome>();
  if (claiming.length === 0) return lost;
  const received = new Date();
  const { rows } = await client.query<{ claim: string }>({
    name: 'claim-messages',
    text: `INSERT INTO inbox (organisation_id, message_id, fingerprint, receipt, received_at)
      SELECT organisation_id, message_id, fingerprint, receipt, received_at
      FROM json_populate_recordset(NULL::inbox, $1::json) ORDER BY organisation_id, message_id
      ON CONFLICT DO NOTHING RETURNING organisation_id || '/' || message_id AS claim`,
    values: [
      asJson(
        claiming.map(({ claim: { organisationId, messageId, fingerprint, receipt } }) => ({
          organisation_id: organisationId,
          message_id: messageId,
          fingerprint,
          receipt,
          received_at: received,
        })),
      ),
    ],
  });
  if (rows.length === claiming.length) return lost;
  const won = new Set(rows.map((row) => row.claim));
  for (const { each, claim: wanted } of claiming) {
    if (won.has(claimKey(wanted))) continue;
    const earlier = await client.query<{ fingerprint: Buffer; receipt: object }>(
      'SELECT fingerprint, receipt FROM inbox WHERE organisation_id = $1 AND message_id = $2',
      [wanted.organisationId, wanted.messageId],
    );
    const [original] = earlier.rows;
    if (!original) throw new Error('A message id is taken and cannot be read');
    lost.set(
      each,
      original.fingerprint.equals(wanted.fingerprint)
        ? { kind: 'DUPLICATE', receipt: original.receipt }
        : { kind: 'CONFLICT' },
    );
  }
  return lost;
}

export function claimKey({ organisationId, messageId }: { organisationId: string; messageId: string }): string {
  return `${organisationId}/${messageId}`;
}

/** Moves existing exchanges, each from the version it was decided on. Returns the ids of those that still were there. */
async function move(client: PoolClient, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const updates = changes.flatMap(({ update, others = [] }) => [...(update ? [update] : []), ...others]);
  if (updates.length === 0) return new Set();
  const { rows } = await client.query<{ id: string }>({
    name: 'move-exchanges',
    text: `UPDATE exchange SET version = exchange.version + 1, state = new.state, changed_at = new.changed_at,
        due_at = new.due_at, deadlines = new.deadlines, next_step = new.next_step, next_step_at = new.next_step_at,
        reason_code = new.reason_code, handling = new.handling
      FROM json_populate_recordset(NULL::exchange, $1::json) AS new
      WHERE exchange.id = new.id AND exchange.version = new.version
      RETURNING exchange.id`,
    values: [asJson(updates.map(({ id, expectedVersion, set }) => ({ id, version: expectedVersion, ...set })))],
  });
  return new Set(rows.map((row) => row.id));
}

/**
 * Decides on, ends and reviews entries of the register, each from the state it was found in. What a new version replaces
 * ends with it. Returns the ids of those that still were in that state.
 */
async function changeEntries(client: PoolClient, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const updates = changes.flatMap((change) => change.entryUpdate ?? []);
  if (updates.length === 0) return new Set();
  const { rows } = await client.query<{ id: string }>({
    name: 'change-entries',
    text: `WITH new AS (SELECT * FROM json_populate_recordset(NULL::register_entry, $1::json)), changed AS (
        UPDATE register_entry AS held SET decided_at = coalesce(held.decided_at, new.decided_at),
          decided_by = coalesce(held.decided_by, new.decided_by),
          decided_function = coalesce(held.decided_function, new.decided_function),
          approved = coalesce(held.approved, new.approved),
          ended_at = coalesce(held.ended_at, new.ended_at),
          reviewed_at = coalesce(held.reviewed_at, new.reviewed_at),
          incident_at = coalesce(held.incident_at, new.incident_at)
        FROM new WHERE held.id = new.id AND held.version = new.version
          AND (new.decided_at IS NULL OR held.decided_at IS NULL)
          AND (new.ended_at IS NULL OR held.ended_at IS NULL)
          AND (new.reviewed_at IS NULL OR held.reviewed_at IS NULL)
          AND (new.incident_at IS NULL OR (held.incident_at IS NULL AND held.reviewed_at IS NULL))
        RETURNING held.id, held.version, new.approved AS approves, new.decided_at
      ), replaced AS (
        UPDATE register_entry AS old SET ended_at = changed.decided_at FROM changed
        WHERE changed.approves AND old.id = changed.id AND old.version < changed.version
          AND old.approved AND old.ended_at IS NULL
      )
      SELECT id FROM changed`,
    values: [asJson(updates)],
  });
  return new Set(rows.map((row) => row.id));
}

/**
 * Begins cases. Returns those that somebody else began at the same moment, with another key: what was sealed with ours
 * could never be opened.
 */
async function beginCases(client: PoolClient, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const cases = new Map(changes.flatMap(({ newCase }) => (newCase ? [[newCase.id, newCase] as const] : [])));
  if (cases.size === 0) return new Set();
  const { rows } = await client.query<{ id: string }>({
    name: 'begin-cases',
    text: `INSERT INTO case_file AS held (id, owner_id, wrapped_key)
      SELECT id, owner_id, wrapped_key FROM json_populate_recordset(NULL::case_file, $1::json) ORDER BY id
      ON CONFLICT (id) DO UPDATE SET owner_id = held.owner_id WHERE held.wrapped_key = excluded.wrapped_key
      RETURNING held.id`,
    values: [
      asJson(
        [...cases.values()].map(({ id, ownerId, wrappedKey }) => ({ id, owner_id: ownerId, wrapped_key: wrappedKey })),
      ),
    ],
  });
  const ours = new Set(rows.map((row) => row.id));
  return new Set([...cases.keys()].filter((id) => !ours.has(id)));
}

/** Gives claimed message ids back, because what they were claimed for was not written. */
async function unclaim(client: PoolClient, changes: readonly Change[]): Promise<void> {
  for (const { claim: given } of changes) {
    if (!given) continue;
    await client.query('DELETE FROM inbox WHERE organisation_id = $1 AND message_id = $2', [
      given.organisationId,
      given.messageId,
    ]);
  }
}

async function rememberLikeness(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const likenesses = changes.flatMap(({ likeness }) => likeness ?? []);
  if (likenesses.length === 0) return;
  await client.query({
    name: 'remember-likeness',
    text: 'INSERT INTO likeness SELECT * FROM json_populate_recordset(NULL::likeness, $1::json)',
    values: [asJson(likenesses)],
  });
}

async function shareLessons(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const lessons = changes.flatMap(({ lesson }) => lesson ?? []);
  if (lessons.length === 0) return;
  await client.query({
    name: 'share-lesson',
    text: 'INSERT INTO lesson SELECT * FROM json_populate_recordset(NULL::lesson, $1::json)',
    values: [asJson(lessons)],
  });
}

/** One thing that a change rests on held and was written, another did not: nothing of it may stay. */
export class HalfStale extends Error {
  override readonly name = 'HalfStale';
}

/**
 * Writes what waits together: claims first, then whatever has a condition, then all that only adds.
 * @returns what became of each
 * @throws HalfStale when it would have written a part of a change
 */
export async function writeTogether(client: PoolClient, batch: readonly Waiting[]): Promise<Map<Waiting, Outcome>> {
  const outcomes = await claim(client, batch);
  const claimed = batch.filter((each) => !outcomes.has(each));
  const moved = await move(
    client,
    claimed.map((each) => each.change),
  );
  const taken = await beginCases(
    client,
    claimed.map((each) => each.change),
  );
  const changed = await changeEntries(
    client,
    claimed.map((each) => each.change),
  );
  const entities = await moveEntities(
    client,
    claimed.map((each) => each.change),
  );
  const settled = await settleDeliveries(
    client,
    claimed.map((each) => each.change),
  );
  const attached = await moveAttachments(
    client,
    claimed.map((each) => each.change),
  );
  /** Of each thing that a change rests on: whether it still held. */
  const held = ({ change }: Waiting): readonly boolean[] => [
    ...(change.update ? [moved.has(change.update.id)] : []),
    ...(change.others ?? []).map(({ id }) => moved.has(id)),
    ...(change.entity ? [entities.has(change.entity.id)] : []),
    ...(change.newCase ? [!taken.has(change.newCase.id)] : []),
    ...(change.entryUpdate ? [changed.has(change.entryUpdate.id)] : []),
    ...(change.settled ? [settled.has(change.settled.id)] : []),
    ...(change.attachmentUpdates ?? []).map(({ id }) => attached.has(id)),
  ];
  const isStale = (each: Waiting) => held(each).includes(false);
  const stale = claimed.filter(isStale);
  if (stale.some((each) => held(each).includes(true))) throw new HalfStale();
  await unclaim(
    client,
    stale.map((each) => each.change),
  );
  for (const each of claimed) {
    const { claim: given } = each.change;
    outcomes.set(
      each,
      isStale(each) ? { kind: 'STALE' } : { kind: 'COMMITTED', ...(given ? { receipt: given.receipt } : {}) },
    );
  }
  const whole = claimed.filter((each) => !isStale(each)).map((each) => each.change);
  const all = <T>(pick: (change: Change) => readonly T[] | undefined) => whole.flatMap((change) => pick(change) ?? []);
  if (whole.length > 0) {
    await client.query({
      ...ADD,
      values: [
        asJson(whole.flatMap((change) => change.create ?? [])),
        asJson(all((change) => change.steps)),
        asJson(all((change) => change.contents)),
        asJson(all((change) => change.audience)),
        asJson(all((change) => change.signals)),
        asJson(all((change) => change.audit).map(leafOf)),
        asJson(all((change) => change.disclosures)),
        all((change) => change.handedOver),
        asJson(all((change) => change.leaving)),
        asJson(all((change) => change.entries)),
        asJson(all((change) => change.deliveries)),
        all((change) => change.untold),
        asJson(all((change) => change.attachments)),
      ],
    });
    await place(client, whole);
    await steerLanes(client, whole);
    await changeParking(client, whole);
    await countHeard(client, whole);
    await rememberLikeness(client, whole);
    await countPhenomena(client, whole);
    await shareLessons(client, whole);
    await keepCards(client, whole);
    await keepPlanActions(client, whole);
    await eraseContents(client, whole);
    await rememberSources(client, whole);
  }
  return outcomes;
}
