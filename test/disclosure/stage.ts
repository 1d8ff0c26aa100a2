/** Where worlds are played: a database of their own, and a gateway on it that shares nothing else with anybody. */
import { createHash, randomBytes } from 'node:crypto';

import { Pool, type PoolClient } from 'pg';

import { contextOf } from '../../activities/record/attachment-parts';
import { createCaseSeal, type CaseSeal } from '../../activities/record/sealed-content';
import { Register } from '../../activities/policy/register';
import { organisations } from '../../infra/local/demo/organisations';
import { masterKeyFromFile } from '../../infra/keys';
import { connectDatabase, type Db } from '../../infra/postgres/database';
import { transact } from '../../infra/postgres/transaction';
import { CHANNELS, KINDS } from '../../workflows/domain/phenomenon-table';
import { ENTRY_KINDS } from '../../workflows/domain/register-entry';
import { migrated, startGateway, type StartedGateway } from '../support/gateway';
import { credentials, setting, until } from '../support/installation';
import { systemOf } from '../../api/client/credentials';
import { tokenSource } from '../../api/client/http-partner';
import { claimsOf, type CallerKind } from './callers';
import { attachmentsOf, CASES, QUARTER, START, type CaseData, type Exchange, type Fact, type World } from './world';

export interface Stage {
  readonly gateway: StartedGateway;
  readonly db: Db;
  readonly register: Register;
  /** Headers by which a caller is known. */
  headersOf(caller: CallerKind): Promise<Readonly<Record<string, string>>>;
  /** Makes the record hold this world and nothing else, and waits until the gateway knows. */
  play(world: World, caller: CallerKind): Promise<void>;
  close(): Promise<void>;
}

export const caseIdOf = (number: number) => `ca5e0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const momentOf = (minute: number) => new Date(START + minute * 60_000).toISOString();

/** An organization that is in no world: the gateway's knowing of a new world is seen from here. */
const PROMPTER = { id: '5c4a4e10-0000-4000-8000-0000000000ff', actor: 'the-prompter' };

/** What was learned is the same in every world, and follows from none. */
export const LESSON = {
  id: 'f0000000-0000-4000-8000-00000000001e',
  theme: 'SCHOOL',
  title: 'Begin at school',
  lesson: 'Talk to the school first.',
  shared_in: '2026-05',
  author_id: PROMPTER.id,
};

async function insert(pool: Pool | PoolClient, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await pool.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

function entryRow(fact: Fact, version: number, bodies: ReadonlyMap<string, object>): object {
  const { property, audience } = ENTRY_KINDS[fact.kind];
  const about = 'about' in ENTRY_KINDS[fact.kind] ? ENTRY_KINDS[fact.kind as 'SEAT'].about : undefined;
  const subject = (about as string) === 'CASE' ? caseIdOf(fact.caseNumber) : about ? fact.subject : null;
  const { actor, category, ownerId, partyId } = fact;
  const said: Record<string, object | undefined> = {
    grant: {
      ...((about as string) === 'CASE' ? { caseId: subject } : { exchangeId: subject }),
      actor,
      handling: 'H0',
      categories: [category],
    },
    delegation: { delegator: 'a-delegator', delegate: actor, functions: ['CASE_COORDINATOR'] },
    account: { actor, status: 'SUSPENDED' },
    clearance: { actor, level: 'SECRET' },
    channel: { routes: [{ via: 'INBOX' }], ratePerSecond: version },
    cdbGrade: { organizationId: partyId ?? ownerId, grade: 'CONSULT' },
  };
  // What everybody would be ruled by is only proposed, or was rejected.
  const approved = audience === 'PUBLIC' && fact.approved ? null : version === 1 ? fact.approved : null;
  const decided = approved === null ? null : momentOf(3);
  return {
    id: fact.id,
    version,
    kind: fact.kind,
    owner_id: ownerId,
    subject_id: subject,
    party_id: partyId,
    body: said[property] ? { [property]: said[property] } : bodies.get(fact.kind),
    valid_from: momentOf(2),
    valid_to: null,
    proposed_at: momentOf(2 + version),
    proposed_by: 'a-proposer',
    proposed_function: 'CASE_COORDINATOR',
    decided_at: decided,
    decided_by: decided && 'a-decider',
    decided_function: decided && 'DPO',
    approved,
    ended_at: fact.ended && approved !== null ? momentOf(30) : null,
    reviewed_at: null,
    incident_at: null,
  };
}

function exchangeRow(exchange: Exchange): object {
  const changes = exchange.moves.filter(({ action }) => action !== 'CONTRIBUTE').map(({ minute }) => minute);
  return {
    id: exchange.id,
    type: exchange.type,
    case_id: caseIdOf(exchange.caseNumber),
    sender_id: exchange.senderId,
    recipient_id: exchange.recipientId,
    parent_id: null,
    state: exchange.state,
    version: exchange.moves.length,
    purpose: exchange.purpose,
    legal_basis_id: exchange.legalBasis,
    legal_basis_version: 1,
    protocol_id: exchange.protocolId,
    handling: exchange.handling,
    regime: exchange.regime,
    residence: exchange.residence,
    retain_until: exchange.retained?.replace('UNTIL_', '').concat('-01-01T00:00:00Z') ?? null,
    urgency: 'NORMAL',
    requested_categories: exchange.requested,
    submitted_by: 'a-submitter',
    submitted_function: 'CASE_COORDINATOR',
    created_at: momentOf(0),
    changed_at: momentOf(Math.max(0, ...changes)),
    due_at: null,
    deadlines: null,
    next_step: null,
    next_step_at: null,
    reason_code: null,
  };
}

const stepRows = (exchange: Exchange): readonly object[] =>
  exchange.moves.map((move, index) => ({
    exchange_id: exchange.id,
    version: index + 1,
    action: move.action,
    state: move.state,
    receipt: null,
    organisation_id: move.organisationId,
    acting_function: move.function,
    occurred_at: momentOf(move.minute),
    reason_code: null,
  }));

/** Who is in the audience, each with its own count of what it knows of the case. */
function audienceRows(exchanges: readonly Exchange[]): readonly object[] {
  const counts = new Map<string, number>();
  return exchanges.flatMap(({ id, type, caseNumber, members }) =>
    members.map(({ organisationId, relation, from, to }) => {
      const key = `${organisationId}/${caseNumber}`;
      // What it is not a party to any more keeps its place; nobody sees which.
      const sequence = to === undefined ? (counts.get(key) ?? 0) + 1 : 1_000;
      if (to === undefined) counts.set(key, sequence);
      return {
        organisation_id: organisationId,
        exchange_id: id,
        type,
        relation,
        sequence,
        valid_from: momentOf(from),
        valid_to: to === undefined ? null : momentOf(to),
      };
    }),
  );
}

/** An id that follows from what it is of: the same in both worlds. */
const idOf = (...of: readonly string[]) =>
  createHash('sha256')
    .update(of.join('/'))
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/**
 * What each organization was told of the exchanges it is a party to, since it is; everybody has acknowledged it all. What
 * it is not a party to any more kept its place: it was told of that at the time, so the place says nothing new.
 */
function deliveryRows(exchanges: readonly Exchange[]): { readonly deliveries: object[]; readonly lanes: object[] } {
  const places = new Map<string, number>();
  const next = (key: string) => {
    places.set(key, (places.get(key) ?? 0) + 1);
    return places.get(key);
  };
  const deliveries = exchanges.flatMap(({ id, type, caseNumber, members, moves }) =>
    members
      .filter(({ to }) => to === undefined)
      .flatMap(({ organisationId, from }) =>
        moves
          .filter(({ minute }) => minute >= from)
          .map(({ minute, state }, index) => {
            const event_id = idOf(organisationId, id, String(index));
            return {
              event_id,
              organisation_id: organisationId,
              exchange_id: id,
              exchange_type: type,
              case_id: caseIdOf(caseNumber),
              event: {
                specversion: '1.0',
                id: event_id,
                source: '/schakel',
                type: 'be.vlaanderen.schakel.v1.test.notify.moved',
                time: momentOf(minute),
                datacontenttype: 'application/json',
                data: { exchangeId: id, state, href: '/' },
              },
              delivers: false,
              state: 'DELIVERED',
              place: next(organisationId),
              sequence: next(`${organisationId}/${String(caseNumber)}`),
              attempts: 0,
              created_at: momentOf(minute),
            };
          }),
      ),
  );
  const lanes = [...new Set(deliveries.map((each) => each.organisation_id))].map((organisation_id) => ({
    organisation_id,
    last_place: places.get(organisation_id),
    acknowledged: places.get(organisation_id),
    circuit: 'CLOSED',
    failures: 0,
  }));
  return { deliveries, lanes };
}

/** Codes of a phenomenon report, which follow from its id. */
function codesOf({ id, residence }: Exchange) {
  const number = parseInt(id.slice(0, 8), 16);
  const channel = CHANNELS[number % CHANNELS.length];
  const kind = KINDS[Math.floor(number / 8) % KINDS.length];
  return { nis: residence ?? 12_025, channel, kind, scale: 'TENS', observedOn: '2026-05-31' };
}

/** Fewer than are published, so that every count of every world is hidden. */
const MOST_COUNTED = 4;

/**
 * The counts of a world. They are of all its reports, so also of those that are hidden from a caller: nothing keeps them
 * apart but that small counts are not published. That is what the twins are compared in: their counts differ, and stay
 * below the threshold. Above it, counts are published and are no secret.
 */
function countRows(exchanges: readonly Exchange[]): readonly object[] {
  const counts = new Map<string, { readonly row: object; reports: number }>();
  for (const each of exchanges) {
    if (each.type !== 'PHENOMENON_REPORT' || !['ASSESSED', 'CLOSED'].includes(each.state)) continue;
    const { nis, channel, kind, scale } = codesOf(each);
    const row = { quarter: QUARTER, nis, channel, kind, scale, measure: 'DIALOGUE' };
    const count = counts.get(JSON.stringify(row)) ?? { row, reports: 0 };
    counts.set(JSON.stringify(row), { row, reports: Math.min(MOST_COUNTED, count.reports + 1) });
  }
  return [...counts.values()].map(({ row, reports }) => ({ ...row, reports }));
}

/** What a dossier says besides its statements, from the text that only its readers may learn. */
const handedOver = ({ senderId, question }: Exchange) => ({
  goals: [question],
  openMeasures: ['HOUSING'],
  coordinator: { organizationId: senderId, function: 'CASE_COORDINATOR' },
});

const RELEASED = { releaseKind: 'CONDITIONAL', withoutAddress: false };

/** What a card says besides its statements: its level goes with those on the threat that everybody sees who sees any. */
function cardOf({ type }: Exchange, { threat = [] }: CaseData): object {
  if (type !== 'INFORMATION_CARD') return {};
  const open = threat.filter(({ professionalSecret }) => professionalSecret !== true);
  return { version: 1, category: 'PVE', threatLevel: String(1 + open.length) };
}

/** Each card is of an entity of its own. */
const cardRows = (exchanges: readonly Exchange[]) => {
  const cards = exchanges.filter(({ type }) => type === 'INFORMATION_CARD').map(({ id }) => id);
  return {
    entities: cards.map((id) => ({ id, revision: 1 })),
    cards: cards.map((id) => ({ exchange_id: id, entity_id: id, version: 1 })),
  };
};
/**
 * What is sealed of an action of the plan. In which version it stands is in no world: those codes are seen by whoever has an
 * action in it, so they are no secret between those.
 */
const plannedAs = (part: string, text: string): object =>
  part === 'OPENING' ? { motive: text, description: text } : { progress: 'ON_TRACK', text };

/** What is said of goals, by category: of the statements of a world those that a trajectory can hold. None is a secret. */
function goalsOf({ concern, care, work, education }: CaseData): object {
  const all = Object.entries({ concern, care, work, education }).flatMap(([category, statements = []]) => {
    const told = statements.filter(({ professionalSecret }) => professionalSecret !== true);
    const said = told.map(({ kind, text }) => ({ domain: 'WORK', status: 'ON_TRACK', kind, text }));
    return said.length > 0 ? [[category, said]] : [];
  });
  return Object.fromEntries(all) as object;
}

/** Content as it is sealed in a part of this kind. */
function wrappedAs(exchange: Exchange, part: string, content: CaseData): object {
  if (exchange.type === 'PHENOMENON_REPORT') return { content, codes: codesOf(exchange) };
  if (exchange.type === 'PLAN_ACTION') return plannedAs(part, content.concern?.[0]?.text ?? '');
  switch (part) {
    case 'ANSWER':
    case 'FOLLOW_UP':
      return content;
    case 'LESSON':
      return { content, title: exchange.question };
    case 'TRIAGE':
      return { outcome: 'REDIRECTED_CARE', reason: content.concern?.[0]?.text, decidedAt: momentOf(2) };
    case 'CHANGE':
      return { content, plannedAt: momentOf(90_000) };
    case 'PREPARATION':
      return { content, preparation: 'BRIDGE_PLAN' };
    case 'REPORT':
      return { said: goalsOf(content) };
    case 'REVIEW':
      return { said: goalsOf(content), goals: goalsOf(content) };
    default:
      if (exchange.type === 'INDIVIDUAL_TRAJECTORY')
        return { content, kind: 'DISENGAGEMENT', approach: 'VOLUNTARY', goals: goalsOf(content) };
      return {
        content,
        ...(exchange.type === 'CASE_TRANSFER' ? handedOver(exchange) : { question: exchange.question }),
        ...(exchange.type === 'DETAINEE_RELEASE' ? RELEASED : {}),
        ...cardOf(exchange, content),
      };
  }
}

async function contentRows(caseSeal: CaseSeal, exchange: Exchange): Promise<readonly object[]> {
  const caseId = caseIdOf(exchange.caseNumber);
  return Promise.all(
    exchange.parts.map(async ({ id, part, authorId, minute, content }) => {
      const wrapped = wrappedAs(exchange, part, content);
      const { sealed } = await caseSeal.seal(caseId, authorId, `${exchange.id}/${id}`, wrapped);
      return {
        id,
        exchange_id: exchange.id,
        case_id: caseId,
        part,
        author_id: authorId,
        sealed: `\\x${sealed.toString('hex')}`,
        created_at: momentOf(minute),
      };
    }),
  );
}

/** Attachments that exchanges name, each with a few bytes; a story that is told twice keeps what it named first. */
async function attachmentRows(caseSeal: CaseSeal, exchanges: readonly Exchange[]) {
  const named = new Map(
    exchanges.flatMap((exchange) => attachmentsOf(exchange).map((each) => [each.id, { ...each, exchange }])),
  );
  const rows = [...named.values()].map(async ({ id, part, exchange }) => {
    const bytes = Buffer.from(`Bytes of ${id}`);
    const case_id = caseIdOf(exchange.caseNumber);
    const sealed = await caseSeal.sealBytes(case_id, contextOf(id, 0), bytes);
    const attachment = {
      id,
      organisation_id: part.authorId,
      case_id,
      state: 'NAMED',
      purpose: exchange.purpose,
      size: bytes.length,
      received: bytes.length,
      digest: `\\x${createHash('sha256').update(bytes).digest('hex')}`,
      media_type: 'text/plain',
      exchange_id: exchange.id,
      content_id: part.id,
      created_at: momentOf(part.minute),
      changed_at: momentOf(part.minute),
    };
    return { attachment, bytes: { attachment_id: id, number: 0, sealed: `\\x${sealed.toString('hex')}` } };
  });
  return Promise.all(rows);
}

/** Systems of every organization and whoever the world adds; the caller is one that is known already. */
function accountRows(world: World, caller: CallerKind): readonly object[] {
  const known = [
    ...organisations.map(({ id }) => ({ organisationId: id, actor: `system-of-${id}`, functions: ['SYSTEM'] })),
    ...world.accounts,
    { organisationId: caller.organisationId, actor: caller.actor, functions: [caller.function] },
  ];
  return known.map(({ organisationId, actor, functions }) => ({
    organisation_id: organisationId,
    actor,
    kind: functions.includes('SYSTEM') ? 'SYSTEM' : 'PERSON',
    functions,
    since: momentOf(0),
    last_seen: new Date().toISOString(),
  }));
}

/** The register as the set-up made it, with the prompter in it. @returns one body of each kind, to propose again */
async function layRegister(from: Pool, to: Pool): Promise<ReadonlyMap<string, object>> {
  const { rows } = await from.query<{ row: { kind: string; body: object; id: string } }>(
    `SELECT to_json(register_entry) AS row FROM register_entry WHERE proposed_by = 'set-up'`,
  );
  const entries = rows.map(({ row }) => row);
  const abb = entries.find(({ kind }) => kind === 'ORGANIZATION');
  await insert(to, 'register_entry', [
    ...entries,
    {
      ...abb,
      id: PROMPTER.id,
      body: {
        organization: {
          name: 'Zz prompter',
          level: 'FLEMISH',
          kind: 'ABB',
          identifiers: [{ scheme: 'SURROGATE', value: PROMPTER.id, validFrom: '2018-01-01' }],
          competences: [],
        },
      },
    },
  ]);
  await insert(to, 'lesson', [LESSON]);
  const systems = await from.query<object>('SELECT * FROM partner_system');
  await insert(to, 'partner_system', systems.rows);
  return new Map(entries.map(({ kind, body }) => [kind, body]));
}

function sessionOpener(pool: Pool) {
  const open = new Map<string, string>();
  return async (claims: object): Promise<string> => {
    const key = JSON.stringify(claims);
    const known = open.get(key);
    if (known) return known;
    const id = randomBytes(32).toString('base64url');
    open.set(key, id);
    await pool.query(`INSERT INTO session (id_hash, claims, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [
      createHash('sha256').update(id).digest(),
      JSON.stringify({ ...claims, openedAt: Date.now() }),
    ]);
    return id;
  };
}

/** @throws Error when the database or the gateway cannot be had */
export async function openStage(): Promise<Stage> {
  const url = new URL(setting('SCHAKEL_DATABASE_URL'));
  const installation = new Pool({ connectionString: url.href, max: 1 });
  const name = `worlds_${randomBytes(4).toString('hex')}`;
  await installation.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  await migrated(url.href);
  const { db, pool } = connectDatabase(url.href, { connections: 4, onLost: () => undefined });
  const bodies = await layRegister(installation, pool);
  const caseSeal = createCaseSeal(db, await masterKeyFromFile(setting('SCHAKEL_MASTER_KEY_FILE')));
  for (let number = 0; number < CASES; number += 1) {
    const id = caseIdOf(number);
    const { newCase } = await caseSeal.seal(id, PROMPTER.id, 'first', {});
    const wrapped_key = `\\x${newCase?.wrappedKey.toString('hex') ?? ''}`;
    await insert(pool, 'case_file', [{ id, owner_id: PROMPTER.id, wrapped_key, created_at: momentOf(0) }]);
  }
  const register = await Register.open(db);
  const gateway = await startGateway({
    SCHAKEL_DATABASE_URL: url.href,
    // Messages of partners are for the gateway of the installation.
    SCHAKEL_AMQP_URL: 'amqp://127.0.0.1:1',
    SCHAKEL_LOG_LEVEL: 'error',
  });
  const openSession = sessionOpener(pool);
  const tokens = new Map<string, () => Promise<string>>();
  let turn = 0;

  const cookie = async (claims: object) => ({
    cookie: `schakel_session=${await openSession(claims)}`,
    origin: gateway.url,
  });

  async function known(): Promise<void> {
    const headers = await cookie({ sub: PROMPTER.actor, vo_orgcode: PROMPTER.id, roles: [] });
    await until(async () => {
      const answer = await fetch(`${gateway.url}/schakel/v1/me`, { headers });
      const me = (await answer.json()) as { standsInFor?: readonly { delegator: string }[] };
      return me.standsInFor?.[0]?.delegator === `turn-${turn}`;
    });
    await register.refresh();
  }

  return {
    gateway,
    db,
    register,
    async headersOf(caller) {
      if (caller.function !== 'SYSTEM') return cookie(claimsOf(caller));
      const all = await credentials();
      const source = tokens.get(caller.actor) ?? tokenSource(all, systemOf(all, caller.actor));
      tokens.set(caller.actor, source);
      return { authorization: `Bearer ${await source()}` };
    },
    async play(world, caller) {
      turn += 1;
      const { exchanges, facts } = world;
      const contents = (await Promise.all(exchanges.map((each) => contentRows(caseSeal, each)))).flat();
      const attachments = await attachmentRows(caseSeal, exchanges);
      const prompt: Fact = {
        id: PROMPTER.id.replace(/f$/, 'e'),
        kind: 'DELEGATION',
        ownerId: PROMPTER.id,
        partyId: null,
        subject: PROMPTER.id,
        caseNumber: 0,
        actor: PROMPTER.actor,
        category: 'identity',
        approved: true,
        ended: false,
        secondVersion: false,
      };
      const prompted = {
        ...entryRow(prompt, 1, bodies),
        body: { delegation: { delegator: `turn-${turn}`, delegate: PROMPTER.actor, functions: ['MAYOR'] } },
      };
      await transact(pool, async (client) => {
        await client.query(`DELETE FROM attachment_part; DELETE FROM attachment; DELETE FROM content; DELETE FROM audience; DELETE FROM step; DELETE FROM information_card; DELETE FROM card_entity; DELETE FROM exchange;
          DELETE FROM phenomenon_count; DELETE FROM delivery; DELETE FROM lane; DELETE FROM account; DELETE FROM register_entry WHERE proposed_by = 'a-proposer'`);
        await insert(client, 'exchange', exchanges.map(exchangeRow));
        await insert(client, 'card_entity', cardRows(exchanges).entities);
        await insert(client, 'information_card', cardRows(exchanges).cards);
        await insert(client, 'step', exchanges.flatMap(stepRows));
        await insert(client, 'phenomenon_count', countRows(exchanges));
        await insert(client, 'content', contents);
        await insert(
          client,
          'attachment',
          attachments.map(({ attachment }) => attachment),
        );
        await insert(
          client,
          'attachment_part',
          attachments.map(({ bytes }) => bytes),
        );
        await insert(client, 'audience', audienceRows(exchanges));
        const { deliveries, lanes } = deliveryRows(exchanges);
        await insert(client, 'delivery', deliveries);
        await insert(client, 'lane', lanes);
        await insert(client, 'account', accountRows(world, caller));
        await insert(client, 'register_entry', [
          ...facts.flatMap((fact) =>
            fact.secondVersion ? [entryRow(fact, 1, bodies), entryRow(fact, 2, bodies)] : [entryRow(fact, 1, bodies)],
          ),
          prompted,
        ]);
      });
      await known();
    },
    async close() {
      await gateway.stop();
      await db.destroy();
      await installation.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await installation.end();
    },
  };
}
