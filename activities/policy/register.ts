import type { Selectable } from 'kysely';

import type { components } from '../../openapi/generated/schakel';
import type { Category, Purpose } from '../../workflows/domain/category';
import type { Terms } from '../../workflows/domain/flow';
import { FLOWS, type FlowName } from '../../workflows/domain/flows';
import type { IdentifierScheme, Level, OrganisationKind } from '../../workflows/domain/organisation';
import type { EntryKind, EntryProperty } from '../../workflows/domain/register-entry';
import type { Announcements } from '../../infra/postgres/announcements';
import type { Database, Db } from '../../infra/postgres/database';
import type { Counting } from '../exchange/period';
import type { CdbGrade, Clearance } from './facts';

type Row<T extends keyof Database> = Selectable<Database[T]>;
type Schemas = components['schemas'];
export type EntryRow = Row<'register_entry'>;

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly kind: OrganisationKind;
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
  /** Categories of person data that it has a task in. */
  readonly competences: readonly Category[];
  /** Keeps the register of this service. */
  readonly operates: boolean;
  readonly cdbGrade: CdbGrade;
  /** Queue of its own system, when it has one on the broker. */
  readonly outboundQueue: string | undefined;
}

export interface Protocol {
  readonly id: string;
  readonly basis: string;
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly acceptsRestricted: boolean;
  /** Content may be pushed, and not only be read. */
  readonly pushesContent: boolean;
  readonly frameId: string;
  readonly approval: 'POLICY' | 'FOUR_EYES';
}

export interface LegalBasis {
  readonly id: string;
  readonly version: number;
  readonly purposes: readonly Purpose[];
  readonly fixes: readonly string[];
  readonly transfersPoliceData: boolean;
  readonly grantsReport: boolean;
}

/** A policy frame, as an exchange keeps it. */
export interface Frame {
  readonly id: string;
  readonly version: number;
  /** How long content may be read, when the frame says so. */
  readonly retention: string | undefined;
}

/** Terms of a case flow in one policy frame. */
export interface FlowTerms {
  readonly frame: Frame;
  readonly terms: Terms;
  readonly counting: Counting;
}

/** Deadlines of the request flow in one policy frame, as ISO 8601 periods; reminders are shares of the term. */
export interface RequestFrame extends Frame {
  readonly due: string;
  readonly dueUrgent: string;
  readonly reminders: readonly [number, number, number];
  readonly escalateAfter: string;
  readonly expireAfter: string;
  readonly closeAfter: string;
  /** Days of which all terms but the last are made; calendar days where the frame does not say. */
  readonly counting?: Counting;
}

export type Safeguards = Readonly<NonNullable<Schemas['PolicyFrameFact']['safeguards']>>;
export type ActionPlan = Readonly<Schemas['ActionPlanFact']>;
export type Livc = Readonly<Schemas['LivcFact']>;
export type Channel = Readonly<Schemas['ChannelFact']>;
export type Route = Channel['routes'][number];
export type IntakeFrame = Readonly<NonNullable<Schemas['PolicyFrameFact']['intake']>>;
export type IntakeLimit = Readonly<Schemas['IntakeLimit']>;
export type DeliveryFrame = Readonly<NonNullable<Schemas['PolicyFrameFact']['delivery']>>;

/** The body of an entry is one property, named after its kind. */
type Body = Partial<Pick<Schemas['RegisterEntry'], EntryProperty>>;

export const bodyOf = (row: Pick<EntryRow, 'body'>): Body => row.body;

/** Whether an entry holds at a moment (milliseconds): approved, not ended, and within its validity period. */
export function holds(row: EntryRow, at: number): boolean {
  return (
    row.approved === true &&
    row.decided_at !== null &&
    row.decided_at.getTime() <= at &&
    (row.ended_at === null || row.ended_at.getTime() > at) &&
    row.valid_from.getTime() <= at &&
    (row.valid_to === null || row.valid_to.getTime() > at)
  );
}

interface Snapshot {
  readonly systems: readonly Row<'partner_system'>[];
  /** Entries about no exchange and no case, the newest version of each first. */
  readonly entries: readonly EntryRow[];
}

async function read(db: Db): Promise<Snapshot> {
  const [systems, entries] = await Promise.all([
    db.selectFrom('partner_system').selectAll().execute(),
    db
      .selectFrom('register_entry')
      .selectAll()
      .where('subject_id', 'is', null)
      .where('approved', '=', true)
      .orderBy('version', 'desc')
      .orderBy('id')
      .execute(),
  ]);
  return { systems, entries };
}

/**
 * Who may exchange what: organizations, protocols, legal bases, policy frames and the people behind them. Kept in
 * memory, read again as soon as PostgreSQL announces a change. Every answer is for the moment asked, so a protocol ends
 * without anybody's doing.
 */
export class Register {
  private known: View | undefined;

  private constructor(
    private readonly db: Db,
    private snapshot: Snapshot,
    /** A moment in the past, or nothing for what holds now. */
    private readonly moment: number | undefined,
  ) {}

  /** @throws when the database cannot be read: without a register nothing can be decided. */
  static async open(db: Db): Promise<Register> {
    return new Register(db, await read(db), undefined);
  }

  /** The register as it stood at a moment. */
  at(moment: Date): Register {
    return new Register(this.db, this.snapshot, moment.getTime());
  }

  async refresh(): Promise<void> {
    this.snapshot = await read(this.db);
    this.known = undefined;
  }

  organisations(): readonly Organisation[] {
    return [...this.view().organisations.values()];
  }

  /** The organization, when it is active. */
  organisation(id: string): Organisation | undefined {
    return this.view().organisations.get(id);
  }

  /** Its name, also when it is active no longer: records outlive organizations. */
  nameOf(id: string): string {
    return this.view().names.get(id) ?? id;
  }

  /** The active organization that an identity provider names with `code`: OVO, KBO or surrogate. */
  organisationByCode(code: string): Organisation | undefined {
    return this.view().byCode.get(code);
  }

  partnerSystems(): readonly Row<'partner_system'>[] {
    return this.snapshot.systems;
  }

  /** Who is called in, in this order, when a request of the organization stands still. */
  escalationOf(organisationId: string): readonly { readonly targetId: string; readonly actingFunction: string }[] {
    return this.view().escalations.get(organisationId) ?? [];
  }

  legalBasis(id: string): LegalBasis | undefined {
    return this.view().legalBases.get(id);
  }

  /** The protocol, when it is active. */
  protocol(id: string | null): Protocol | undefined {
    return id === null ? undefined : this.view().protocols.get(id);
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
    const active = this.view().flows.get(`${senderId}>${recipientId}`) ?? [];
    const covers = (each: Protocol) =>
      purpose !== undefined &&
      each.purposes.includes(purpose) &&
      categories.every((category) => each.categories.includes(category));
    return active.find(covers) ?? active[0];
  }

  /** The newest version of a frame that is in force. */
  requestFrame(id: string): RequestFrame | undefined {
    return this.view().frames.get(id);
  }

  /** Terms of a case flow: of the frame that is named, where it has some, else of the one that has. */
  flowTerms(frameId: string | undefined, name: FlowName): FlowTerms | undefined {
    const all = this.view().flowTerms;
    return all.get(`${frameId ?? ''}/${name}`) ?? all.get(`/${name}`);
  }

  /** The smallest count of phenomenon reports that is published, in the strictest frame; undefined when none says it. */
  smallestCell(): number | undefined {
    return this.view().smallestCell;
  }

  /** Limits of the human safeguards, from the frame that sets them; undefined when none does. */
  safeguards(): Safeguards | undefined {
    return this.view().safeguards;
  }

  /** Terms of handing over, from the frame that sets them; undefined when none does. */
  deliveryFrame(): DeliveryFrame | undefined {
    return this.view().deliveryFrame;
  }

  /** Bounds of what comes in, from the frame that sets them; undefined when none does. */
  intakeFrame(): IntakeFrame | undefined {
    return this.view().intakeFrame;
  }

  /** How much the organization may send; undefined when nothing limits it. It may have agreed to less, never to more. */
  intakeLimitOf(organisationId: string): IntakeLimit | undefined {
    const [general, own] = [this.intakeFrame()?.limit, this.channelOf(organisationId)?.intake];
    if (!general || !own) return general ?? own;
    return own.messages / own.seconds < general.messages / general.seconds ? own : general;
  }

  /** How the organization wants to be told; undefined when it never said. */
  channelOf(organisationId: string): Channel | undefined {
    return this.view().channels.get(organisationId);
  }

  /**
   * By which way the organization is told of exchanges of a type: as it said, else over its queue when it has one. Its
   * inbox is there besides.
   */
  routeFor(organisationId: string, exchangeType: string): Route {
    const said = this.channelOf(organisationId)?.routes.find(
      ({ exchangeTypes }) => exchangeTypes?.some((each) => each === exchangeType) ?? true,
    );
    return said ?? { via: this.organisation(organisationId)?.outboundQueue ? 'AMQP' : 'INBOX' };
  }

  /** Whether a type of exchange stands in the processing register with an approved impact assessment. */
  isRegistered(exchangeType: string): boolean {
    return this.view().registered.has(exchangeType);
  }

  /** A version of the action plan, when it is in force. */
  actionPlan(code: string): ActionPlan | undefined {
    return this.view().actionPlans.get(code);
  }

  livc(livcId: string): Livc | undefined {
    return this.view().livcs.get(livcId);
  }

  /** NIS codes that the organization answers for: its own, and for a police zone those of the cells it sits in. */
  municipalitiesOf(organisationId: string): ReadonlySet<string> {
    return this.view().municipalities.get(organisationId) ?? new Set();
  }

  clearanceOf(organisationId: string, actor: string): Clearance {
    return this.view().clearances.get(`${organisationId}/${actor}`) ?? 'NONE';
  }

  /** What the organization last said of an account, and when; undefined when it never said anything. */
  accountOf(organisationId: string, actor: string): { readonly status: string; readonly since: Date } | undefined {
    return this.view().accounts.get(`${organisationId}/${actor}`);
  }

  /** Who lets this person stand in, and with which functions. */
  delegationsTo(
    organisationId: string,
    actor: string,
  ): readonly { readonly delegator: string; readonly functions: readonly string[] }[] {
    return this.view().delegations.get(`${organisationId}/${actor}`) ?? [];
  }

  /** What holds; worked out again when the register has changed or a validity period has begun or ended. */
  private view(): View {
    const now = this.moment ?? Date.now();
    if (!this.known || now >= this.known.until) this.known = viewOf(this.snapshot, now);
    return this.known;
  }
}

interface View {
  /** The next moment at which something begins or ends (milliseconds). */
  readonly until: number;
  readonly names: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly byCode: ReadonlyMap<string, Organisation>;
  readonly escalations: ReadonlyMap<string, readonly { readonly targetId: string; readonly actingFunction: string }[]>;
  readonly legalBases: ReadonlyMap<string, LegalBasis>;
  readonly protocols: ReadonlyMap<string, Protocol>;
  readonly flows: ReadonlyMap<string, readonly Protocol[]>;
  readonly frames: ReadonlyMap<string, RequestFrame>;
  /** By code of the frame and name of the flow; without a code, what holds where a frame says nothing. */
  readonly flowTerms: ReadonlyMap<string, FlowTerms>;
  readonly smallestCell: number | undefined;
  readonly safeguards: Safeguards | undefined;
  readonly deliveryFrame: DeliveryFrame | undefined;
  readonly intakeFrame: IntakeFrame | undefined;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly registered: ReadonlySet<string>;
  readonly actionPlans: ReadonlyMap<string, ActionPlan>;
  readonly livcs: ReadonlyMap<string, Livc>;
  readonly municipalities: ReadonlyMap<string, ReadonlySet<string>>;
  readonly clearances: ReadonlyMap<string, Clearance>;
  readonly accounts: ReadonlyMap<string, { readonly status: string; readonly since: Date }>;
  readonly delegations: ReadonlyMap<
    string,
    readonly { readonly delegator: string; readonly functions: readonly string[] }[]
  >;
}

/** Identifiers change by the day: on 1 January, a merged municipality has another code (domain.md, Trap 2). */
const DAY_MS = 24 * 3_600_000;
const dayOf = (at: number) => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });

function isInForce(dated: { readonly validFrom: string; readonly validTo?: string }, day: string): boolean {
  return dated.validFrom <= day && (dated.validTo === undefined || dated.validTo > day);
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

/** The version of each entry that holds: the newest one of those that do. */
function inForce(entries: readonly EntryRow[], at: number): ReadonlyMap<EntryKind, readonly EntryRow[]> {
  const seen = new Set<string>();
  const byKind = new Map<EntryKind, EntryRow[]>();
  for (const row of entries) {
    if (seen.has(row.id) || !holds(row, at)) continue;
    seen.add(row.id);
    const kind = byKind.get(row.kind);
    if (kind) kind.push(row);
    else byKind.set(row.kind, [row]);
  }
  return byKind;
}

function nextBoundary(entries: readonly EntryRow[], at: number): number {
  // Midnight in Brussels is a boundary too; asking once an hour for the day is near enough and cheap.
  let next = at + Math.min(DAY_MS, 3_600_000 - (at % 3_600_000));
  for (const row of entries) {
    for (const moment of [row.valid_from, row.valid_to, row.decided_at, row.ended_at]) {
      const time = moment?.getTime() ?? 0;
      if (time > at && time < next) next = time;
    }
  }
  return next;
}

/** A frame says more of some flows than terms: those are the texts. */
const periodsIn = (said: object): Terms =>
  Object.fromEntries(
    Object.entries(said).filter((each: [string, unknown]): each is [string, string] => typeof each[1] === 'string'),
  );

/** The first frame that has terms of a flow is the one for where none is named. */
function flowTermsOf(
  frames: readonly { readonly row: EntryRow; readonly fact: Schemas['PolicyFrameFact'] }[],
): ReadonlyMap<string, FlowTerms> {
  const all = new Map<string, FlowTerms>();
  for (const { row, fact } of frames) {
    const frame: Frame = { id: fact.code, version: row.version, retention: fact.retention };
    for (const { name } of Object.values(FLOWS)) {
      const said = fact[name];
      if (!said) continue;
      const { counting = 'CALENDAR_DAYS', ...rest } = said;
      const known = { frame, terms: periodsIn(rest), counting };
      all.set(`${fact.code}/${name}`, known);
      if (!all.has(`/${name}`)) all.set(`/${name}`, known);
    }
  }
  return all;
}

function viewOf({ entries, systems }: Snapshot, at: number): View {
  const day = dayOf(at);
  const byKind = inForce(entries, at);
  const facts = <P extends keyof Body>(kind: EntryKind, property: P) =>
    (byKind.get(kind) ?? []).flatMap((row) => {
      const fact = bodyOf(row)[property];
      return fact ? [{ row, fact: fact }] : [];
    });

  const grades = new Map(facts('CDB_GRADE', 'cdbGrade').map(({ fact }) => [fact.organizationId, fact.grade]));
  const organisations = facts('ORGANIZATION', 'organization')
    .map(({ row, fact }) => ({
      id: row.id,
      name: fact.name,
      level: fact.level,
      kind: fact.kind,
      identifiers: fact.identifiers
        .filter((each) => isInForce(each, day))
        .map(({ scheme, value }) => ({ scheme, value })),
      competences: [...fact.competences].sort(),
      operates: fact.operates ?? false,
      cdbGrade: grades.get(row.id) ?? ('NONE' as const),
      outboundQueue: systems.find((each) => each.organisation_id === row.id)?.outbound_queue ?? undefined,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));

  const protocols = new Map<string, Protocol>();
  const flows = new Map<string, Protocol[]>();
  for (const { row, fact } of facts('PROTOCOL', 'protocol')) {
    const protocol: Protocol = {
      id: row.id,
      basis: fact.basis,
      purposes: [...fact.purposes].sort(),
      categories: [...fact.categories].sort(),
      acceptsRestricted: fact.acceptsRestricted ?? false,
      pushesContent: fact.pushesContent ?? false,
      frameId: fact.frameCode,
      approval: fact.approval,
    };
    protocols.set(row.id, protocol);
    for (const { senderId, recipientId } of fact.flows) {
      const key = `${senderId}>${recipientId}`;
      flows.set(key, [...(flows.get(key) ?? []), protocol]);
    }
  }

  const livcs = new Map(facts('LIVC', 'livc').map(({ fact }) => [fact.livcId, fact]));
  const municipalities = new Map<string, Set<string>>();
  for (const { livcId, convenerIds, memberIds, municipalities: all } of livcs.values()) {
    const codes = all.filter((each) => isInForce(each, day)).map((each) => each.nis);
    for (const id of [livcId, ...convenerIds, ...memberIds]) {
      municipalities.set(id, new Set([...(municipalities.get(id) ?? []), ...codes]));
    }
  }
  // A municipality answers for its own code, not for those of others in a shared cell.
  for (const { id, identifiers } of organisations) {
    const own = identifiers.filter(({ scheme }) => scheme === 'NIS').map(({ value }) => value);
    if (own.length > 0) municipalities.set(id, new Set(own));
  }

  const frames = facts('POLICY_FRAME', 'policyFrame');
  const delegations = new Map<string, { delegator: string; functions: readonly string[] }[]>();
  for (const { row, fact } of facts('DELEGATION', 'delegation')) {
    const key = `${row.owner_id}/${fact.delegate}`;
    const delegation = { delegator: fact.delegator ?? row.proposed_by, functions: fact.functions };
    delegations.set(key, [...(delegations.get(key) ?? []), delegation]);
  }

  return {
    until: nextBoundary(entries, at),
    names: new Map(
      [...entries].reverse().flatMap((row) => {
        const { organization } = bodyOf(row);
        return row.kind === 'ORGANIZATION' && organization ? [[row.id, organization.name] as const] : [];
      }),
    ),
    organisations: new Map(organisations.map((each) => [each.id, each])),
    byCode: codesOf(organisations),
    escalations: new Map(
      facts('ORGANIZATION', 'organization').map(({ row, fact }) => [
        row.id,
        (fact.escalation ?? []).map((each) => ({ targetId: each.organizationId, actingFunction: each.function })),
      ]),
    ),
    legalBases: new Map(
      facts('LEGAL_BASIS', 'legalBasis').map(({ row, fact }) => [
        fact.code,
        {
          id: fact.code,
          version: row.version,
          purposes: [...fact.purposes].sort(),
          fixes: [...(fact.fixes ?? [])].sort(),
          transfersPoliceData: fact.transfersPoliceData ?? false,
          grantsReport: fact.grantsReport ?? false,
        },
      ]),
    ),
    protocols,
    flows,
    frames: new Map(
      frames.flatMap(({ row, fact }) =>
        fact.request
          ? [
              [
                fact.code,
                {
                  ...(fact.request as unknown as Omit<RequestFrame, 'id' | 'version' | 'retention'>),
                  id: fact.code,
                  version: row.version,
                  retention: fact.retention,
                },
              ] as const,
            ]
          : [],
      ),
    ),
    flowTerms: flowTermsOf(frames),
    smallestCell: frames
      .flatMap(({ fact }) => fact.phenomenon?.smallestCell ?? [])
      .sort((one, other) => other - one)[0],
    safeguards: frames.flatMap(({ fact }) => fact.safeguards ?? [])[0],
    deliveryFrame: frames.flatMap(({ fact }) => fact.delivery ?? [])[0],
    intakeFrame: frames.flatMap(({ fact }) => fact.intake ?? [])[0],
    channels: new Map(facts('CHANNEL', 'channel').map(({ row, fact }) => [row.owner_id, fact])),
    registered: new Set(
      facts('PROCESSING', 'processing').flatMap(({ fact }) => (fact.dpia === 'APPROVED' ? [fact.exchangeType] : [])),
    ),
    actionPlans: new Map(facts('ACTION_PLAN', 'actionPlan').map(({ fact }) => [fact.code, fact])),
    livcs,
    municipalities,
    clearances: new Map(
      facts('CLEARANCE', 'clearance').map(({ row, fact }) => [`${row.owner_id}/${fact.actor}`, fact.level]),
    ),
    accounts: new Map(
      facts('ACCOUNT', 'account').map(({ row, fact }) => [
        `${row.owner_id}/${fact.actor}`,
        { status: fact.status, since: row.decided_at ?? row.proposed_at },
      ]),
    ),
    delegations,
  };
}

/**
 * Reads a register again whenever PostgreSQL announces a change.
 * @param onChange told after each reading, so that what is open can be decided on again
 */
export function followRegister(
  announcements: Announcements,
  register: Register,
  onTrouble: (cause: unknown) => void,
  onChange: () => void,
): void {
  let reading = Promise.resolve();
  announcements.on('register', () => {
    reading = reading.then(() => register.refresh()).then(onChange, onTrouble);
  });
}
