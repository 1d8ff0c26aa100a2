import type { Selectable } from 'kysely';
import type { Pool } from 'pg';

import type { Category, Purpose } from '../../workflows/domain/category';
import type { IdentifierScheme, Level, OrganisationKind } from '../../workflows/domain/organisation';
import type { Database, Db } from '../../infra/postgres/database';

type Row<T extends keyof Database> = Selectable<Database[T]>;

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly kind: OrganisationKind;
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
  /** Queue of its own system, when it has one on the broker. */
  readonly outboundQueue: string | undefined;
}

export interface Protocol {
  readonly id: string;
  readonly basis: string;
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly frameId: string;
  readonly approval: 'POLICY' | 'FOUR_EYES';
}

export interface LegalBasis {
  readonly id: string;
  readonly version: number;
  readonly purposes: readonly Purpose[];
}

/** Deadlines of the request flow in one policy frame, as ISO 8601 periods; reminders are shares of the term. */
export interface RequestFrame {
  readonly id: string;
  readonly version: number;
  readonly due: string;
  readonly dueUrgent: string;
  readonly reminders: readonly [number, number, number];
  readonly escalateAfter: string;
  readonly expireAfter: string;
  readonly closeAfter: string;
}

interface Dated {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

function isValid(dated: Dated, day: string): boolean {
  return dated.valid_from <= day && (dated.valid_to === null || dated.valid_to > day);
}

interface Snapshot {
  readonly organisations: readonly Row<'organisation'>[];
  readonly identifiers: readonly Row<'organisation_identifier'>[];
  readonly systems: readonly Row<'partner_system'>[];
  readonly escalations: readonly Row<'escalation'>[];
  readonly legalBases: readonly Row<'legal_basis'>[];
  readonly protocols: readonly Row<'protocol'>[];
  readonly names: ReadonlyMap<string, string>;
  readonly flows: ReadonlyMap<string, readonly string[]>;
  readonly frames: readonly Row<'policy_frame'>[];
}

async function read(db: Db): Promise<Snapshot> {
  const [organisations, identifiers, systems, escalations, legalBases, protocols, flows, frames] = await Promise.all([
    db.selectFrom('organisation').selectAll().orderBy('name').execute(),
    db.selectFrom('organisation_identifier').selectAll().execute(),
    db.selectFrom('partner_system').selectAll().execute(),
    db.selectFrom('escalation').selectAll().orderBy('place').execute(),
    db.selectFrom('legal_basis').selectAll().orderBy('version', 'desc').execute(),
    db.selectFrom('protocol').selectAll().execute(),
    db.selectFrom('protocol_flow').selectAll().orderBy('protocol_id').execute(),
    db.selectFrom('policy_frame').selectAll().orderBy('version', 'desc').execute(),
  ]);
  const byFlow = new Map<string, string[]>();
  for (const flow of flows) {
    const key = `${flow.sender_id}>${flow.recipient_id}`;
    byFlow.set(key, [...(byFlow.get(key) ?? []), flow.protocol_id]);
  }
  return {
    organisations,
    identifiers,
    systems,
    escalations,
    legalBases,
    protocols,
    names: new Map(organisations.map((each) => [each.id, each.name])),
    flows: byFlow,
    frames,
  };
}

function asProtocol(row: Row<'protocol'>): Protocol {
  return {
    id: row.id,
    basis: row.basis,
    purposes: [...row.purposes].sort(),
    categories: [...row.categories].sort(),
    frameId: row.frame_id,
    approval: row.approval,
  };
}

/**
 * Who may exchange what, today: organizations, protocols, legal bases and policy frames. Kept in memory, read again as
 * soon as PostgreSQL announces a change. Every answer is for the day asked, so a protocol ends without anybody's doing.
 */
export class Register {
  private view: View | undefined;

  private constructor(
    private readonly db: Db,
    private snapshot: Snapshot,
  ) {}

  /** @throws when the database cannot be read: without a register nothing can be decided. */
  static async open(db: Db): Promise<Register> {
    return new Register(db, await read(db));
  }

  async refresh(): Promise<void> {
    this.snapshot = await read(this.db);
    this.view = undefined;
  }

  organisations(): readonly Organisation[] {
    return [...this.today().organisations.values()];
  }

  /** The organization, when it is active today. */
  organisation(id: string): Organisation | undefined {
    return this.today().organisations.get(id);
  }

  /** Its name, also when it is active no longer: records outlive organizations. */
  nameOf(id: string): string {
    return this.snapshot.names.get(id) ?? id;
  }

  /** The active organization that an identity provider names with `code`: OVO, KBO or surrogate. */
  organisationByCode(code: string): Organisation | undefined {
    return this.today().byCode.get(code);
  }

  partnerSystems(): readonly Row<'partner_system'>[] {
    return this.snapshot.systems;
  }

  /** Who is called in, in this order, when a request of the organization stands still. */
  escalationOf(organisationId: string): readonly { readonly targetId: string; readonly actingFunction: string }[] {
    return this.snapshot.escalations
      .filter((each) => each.organisation_id === organisationId)
      .map((each) => ({ targetId: each.target_id, actingFunction: each.acting_function }));
  }

  legalBasis(id: string): LegalBasis | undefined {
    return this.today().legalBases.get(id);
  }

  /** The protocol, when it is active today. */
  protocol(id: string): Protocol | undefined {
    return this.today().protocols.get(id);
  }

  /**
   * The active protocol between two organizations that covers purpose and categories; else the nearest one there is, so
   * that the rules can say what is missing.
   */
  protocolFor(
    senderId: string,
    recipientId: string,
    purpose: Purpose | undefined,
    categories: readonly Category[],
  ): Protocol | undefined {
    const active = (this.snapshot.flows.get(`${senderId}>${recipientId}`) ?? [])
      .map((id) => this.protocol(id))
      .filter((each) => each !== undefined);
    const covers = (each: Protocol) =>
      purpose !== undefined &&
      each.purposes.includes(purpose) &&
      categories.every((category) => each.categories.includes(category));
    return active.find(covers) ?? active[0];
  }

  /** The newest version of a frame that is in force today. */
  requestFrame(id: string): RequestFrame | undefined {
    return this.today().frames.get(id);
  }

  /** What holds today; worked out again when the register or the day has changed. */
  private today(): View {
    const now = Date.now();
    if (this.view && now < this.view.until) return this.view;
    const day = new Date(now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    if (this.view?.day === day) this.view.until = now + DAY_CHECK_MS;
    else this.view = { ...viewOf(this.snapshot, day), until: now + DAY_CHECK_MS };
    return this.view;
  }
}

/** How long a day is taken for granted before the calendar is asked again. */
const DAY_CHECK_MS = 250;

interface View {
  readonly day: string;
  until: number;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly byCode: ReadonlyMap<string, Organisation>;
  readonly legalBases: ReadonlyMap<string, LegalBasis>;
  readonly protocols: ReadonlyMap<string, Protocol>;
  readonly frames: ReadonlyMap<string, RequestFrame>;
}

/** The first of each id: rows come with the newest version first. */
function firstById<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...all].reverse().map((each) => [each.id, each]));
}

/** Flemish agencies without legal personality share one KBO number: a code of several organizations names none. */
function codesOf(organisations: readonly Organisation[]): ReadonlyMap<string, Organisation> {
  const owners = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    for (const { scheme, value } of organisation.identifiers) {
      if (scheme !== 'NIS' && scheme !== 'ZONE') owners.set(value, [...(owners.get(value) ?? []), organisation]);
    }
  }
  return new Map(
    [...owners].flatMap(([code, [only, ...others]]) => (only && others.length === 0 ? [[code, only]] : [])),
  );
}

function viewOf(snapshot: Snapshot, day: string): Omit<View, 'until'> {
  const valid = <T extends Dated>(rows: readonly T[]) => rows.filter((row) => isValid(row, day));
  const identifiers = valid(snapshot.identifiers);
  const organisations = valid(snapshot.organisations)
    .filter((row) => row.status === 'ACTIVE')
    .map(({ id, name, level, kind }) => ({
      id,
      name,
      level,
      kind,
      identifiers: identifiers
        .filter((each) => each.organisation_id === id)
        .map(({ scheme, value }) => ({ scheme, value })),
      outboundQueue: snapshot.systems.find((each) => each.organisation_id === id)?.outbound_queue ?? undefined,
    }));
  return {
    day,
    organisations: new Map(organisations.map((each) => [each.id, each])),
    byCode: codesOf(organisations),
    legalBases: firstById(
      valid(snapshot.legalBases).map(({ id, version, purposes }) => ({ id, version, purposes: [...purposes].sort() })),
    ),
    protocols: firstById(
      valid(snapshot.protocols)
        .filter((row) => row.status === 'ACTIVE')
        .map(asProtocol),
    ),
    frames: firstById(
      valid(snapshot.frames).map(({ id, version, deadlines }) => {
        const { request } = deadlines as { request: Omit<RequestFrame, 'id' | 'version'> };
        return { ...request, id, version };
      }),
    ),
  };
}

const RETRY_MS = 500;

/** Keeps a register fresh until `stop` is called; a lost connection is made anew and everything read again. */
export function followRegister(pool: Pool, register: Register, onTrouble: (cause: unknown) => void): { stop(): void } {
  let stopped = false;
  let release: (() => void) | undefined;

  async function listen(): Promise<void> {
    const client = await pool.connect();
    const lost = new Promise<never>((_resolve, reject) => client.once('error', reject));
    lost.catch(() => undefined);
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (ended = resolve));
    release = ended;
    let reading = Promise.resolve();
    client.on('notification', () => {
      reading = reading.then(() => register.refresh()).catch(onTrouble);
    });
    try {
      await client.query('LISTEN register');
      await register.refresh();
      await Promise.race([lost, end]);
    } finally {
      client.removeAllListeners('notification');
      client.release(true);
    }
  }

  async function follow(): Promise<void> {
    while (!stopped) {
      await listen().catch(onTrouble);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  void follow();
  return {
    stop() {
      stopped = true;
      release?.();
    },
  };
}
