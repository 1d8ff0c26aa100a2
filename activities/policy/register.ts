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
  readonly protocols: ReadonlyMap<string, Row<'protocol'>>;
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
    protocols: new Map(protocols.map((each) => [each.id, each])),
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
  }

  private today(): string {
    return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
  }

  organisations(): readonly Organisation[] {
    const day = this.today();
    return this.snapshot.organisations
      .filter((row) => row.status === 'ACTIVE' && isValid(row, day))
      .map((row) => this.asOrganisation(row, day));
  }

  /** The organization, when it is active today. */
  organisation(id: string): Organisation | undefined {
    const day = this.today();
    const row = this.snapshot.organisations.find((each) => each.id === id);
    return row && row.status === 'ACTIVE' && isValid(row, day) ? this.asOrganisation(row, day) : undefined;
  }

  /** Its name, also when it is active no longer: records outlive organizations. */
  nameOf(id: string): string {
    return this.snapshot.organisations.find((each) => each.id === id)?.name ?? id;
  }

  /** The active organization that an identity provider names with `code`: OVO, KBO or surrogate. */
  organisationByCode(code: string): Organisation | undefined {
    const day = this.today();
    const ids = this.snapshot.identifiers
      .filter((each) => each.value === code && each.scheme !== 'NIS' && each.scheme !== 'ZONE' && isValid(each, day))
      .map((each) => each.organisation_id);
    // Flemish agencies without legal personality share one KBO number: it names none of them.
    return new Set(ids).size === 1 ? this.organisation(ids[0] ?? '') : undefined;
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
    const day = this.today();
    const row = this.snapshot.legalBases.find((each) => each.id === id && isValid(each, day));
    return row && { id: row.id, version: row.version, purposes: [...row.purposes].sort() };
  }

  /** The protocol, when it is active today. */
  protocol(id: string): Protocol | undefined {
    const row = this.snapshot.protocols.get(id);
    return row && row.status === 'ACTIVE' && isValid(row, this.today()) ? asProtocol(row) : undefined;
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
    const day = this.today();
    const row = this.snapshot.frames.find((each) => each.id === id && isValid(each, day));
    if (!row) return undefined;
    const { request } = row.deadlines as { request: Omit<RequestFrame, 'id' | 'version'> };
    return { ...request, id: row.id, version: row.version };
  }

  private asOrganisation(row: Row<'organisation'>, day: string): Organisation {
    return {
      id: row.id,
      name: row.name,
      level: row.level,
      kind: row.kind,
      identifiers: this.snapshot.identifiers
        .filter((each) => each.organisation_id === row.id && isValid(each, day))
        .map(({ scheme, value }) => ({ scheme, value })),
      outboundQueue: this.snapshot.systems.find((each) => each.organisation_id === row.id)?.outbound_queue ?? undefined,
    };
  }
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
