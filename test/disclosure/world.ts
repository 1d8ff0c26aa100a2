/** Worlds: whatever exchanges could leave in the record, made at random around one organization. */
import fc from 'fast-check';

import type { components } from '../../openapi/generated/schakel';
import type { Relation } from '../../activities/policy/facts';
import { flowsOf, protocols } from '../../infra/local/demo/grounds';
import { BY_NAME } from '../../infra/local/demo/organisations';
import type { ExchangeType } from '../../workflows/domain/event';
import { PERSON_CATEGORIES, PURPOSES, type Category } from '../../workflows/domain/category';
import { FUNCTIONS } from '../../workflows/domain/organisation';
import { ENTRY_KINDS, type EntryKind } from '../../workflows/domain/register-entry';
import { REQUEST_ACTIONS, REQUEST_STATES } from '../../workflows/domain/request';

export type CaseData = components['schemas']['CaseData'];
export type Statement = components['schemas']['Statement'];
type StatementCategory = Exclude<keyof CaseData, 'subjectCategory' | 'identity'>;

/** Moments are minutes after this one. */
export const START = Date.parse('2026-06-01T00:00:00Z');
/** In which reports of worlds are counted. */
export const QUARTER = '2026-Q2';
export const minuteOf = (moment: Date): number => (moment.getTime() - START) / 60_000;

interface Membership {
  readonly organisationId: string;
  readonly relation: Relation;
  readonly from: number;
  readonly to?: number;
}

interface Move {
  readonly action: string;
  readonly state: string;
  readonly organisationId: string | null;
  readonly function: string;
  readonly minute: number;
}

export interface Part {
  readonly id: string;
  readonly part: string;
  readonly authorId: string;
  readonly minute: number;
  readonly content: CaseData;
}

export interface Exchange {
  readonly id: string;
  readonly type: ExchangeType;
  readonly caseNumber: number;
  readonly senderId: string;
  readonly recipientId: string;
  readonly state: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly protocolId: string | null;
  readonly handling: string;
  readonly regime: string;
  readonly residence: number | null;
  readonly retained: 'UNTIL_2020' | 'UNTIL_2099' | undefined;
  readonly requested: readonly Category[];
  /** What is asked, in a request. */
  readonly question: string;
  readonly members: readonly Membership[];
  readonly moves: readonly Move[];
  readonly parts: readonly Part[];
}

/** An entry of the register, beside those that every world starts with. */
export interface Fact {
  readonly id: string;
  readonly kind: EntryKind;
  readonly ownerId: string;
  readonly partyId: string | null;
  /** Id of the exchange that it is about, where its kind is about one; the case is that of the exchange. */
  readonly subject: string;
  readonly caseNumber: number;
  readonly actor: string;
  readonly category: Category;
  readonly approved: boolean | null;
  readonly ended: boolean;
  readonly secondVersion: boolean;
}

interface Account {
  readonly organisationId: string;
  readonly actor: string;
  readonly functions: readonly string[];
}

export interface World {
  readonly exchanges: readonly Exchange[];
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
}

export const GROUNDS = ['be.livc.2018', 'vl.justice-houses.2021', 'be.cdb.2024', 'vl.prevention.2024'] as const;
export const CASES = 3;
const ORGANISATIONS = Object.values(BY_NAME);
const ACTORS = ['a-colleague', 'another-colleague', 'the-caller'];
const SUBJECT_KINDS = ['PERSON_OF_CONCERN', 'SUSPECT', 'MINOR', 'RELATIVE'] as const;
const STATEMENTS = PERSON_CATEGORIES.filter((each): each is StatementCategory => each !== 'identity');

/** What an exchange has of attachments: one for each statement that names one. */
export function attachmentsOf({ parts }: Exchange): readonly { readonly id: string; readonly part: Part }[] {
  return parts.flatMap((part) =>
    Object.values(part.content).flatMap((statements) =>
      Array.isArray(statements)
        ? statements.flatMap(({ attachments = [] }) => attachments.map(({ attachmentId: id }) => ({ id, part })))
        : [],
    ),
  );
}

/** One of the first when two come up: the likely one is named first. */
const mostly = <T>(likely: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(likely) }, { weight: 1, arbitrary: fc.constantFrom(likely, ...others) });

const statement: fc.Arbitrary<Statement> = fc.record(
  {
    kind: fc.constantFrom('FACT', 'ASSESSMENT'),
    text: fc.integer({ min: 100, max: 999_999 }).map((number) => `Statement ${number}`),
    professionalSecret: fc.boolean(),
    handling: fc.constantFrom('H0', 'H1', 'H2', 'H3'),
    attachments: fc.uuid({ version: 4 }).map((attachmentId) => [{ attachmentId }]),
  },
  { requiredKeys: ['kind', 'text'] },
);

const someStatements = fc.array(statement, { minLength: 1, maxLength: 3 });

const caseData: fc.Arbitrary<CaseData> = fc
  .tuple(
    fc.constantFrom(...SUBJECT_KINDS),
    fc.option(fc.record({ familyName: fc.constantFrom('Niemandt', 'Zonderland', 'Nimmermeer') }), { nil: undefined }),
    fc.dictionary(fc.constantFrom(...STATEMENTS), someStatements, { maxKeys: 4 }),
  )
  .map(([subjectCategory, identity, statements]) => ({
    subjectCategory,
    ...(identity ? { identity } : {}),
    ...statements,
  }));

const flows = protocols.flatMap((protocol) =>
  flowsOf(protocol).map((flow) => ({ ...flow, protocolId: protocol.id, purpose: protocol.purposes[0] })),
);

interface Between {
  readonly senderId: string;
  readonly recipientId: string;
  readonly protocolId: string | null;
  readonly purpose: string;
}

/** Two organizations, and how they may exchange: along a protocol, mostly one of `me`. */
function between(me: string): fc.Arbitrary<Between> {
  const own = flows.filter(({ senderId, recipientId }) => senderId === me || recipientId === me);
  const anybody = fc.record({
    senderId: fc.constantFrom(...ORGANISATIONS),
    recipientId: fc.constantFrom(...ORGANISATIONS),
    protocolId: fc.constantFrom(null, ...protocols.map(({ id }) => id)),
    purpose: fc.constantFrom(...PURPOSES.slice(0, 4)),
  });
  const likely = (of: typeof flows) =>
    of.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...of) as fc.Arbitrary<Between> }] : [];
  return fc.oneof(
    ...likely(own),
    ...likely(flows),
    { weight: 2, arbitrary: anybody },
    { weight: 1, arbitrary: anybody.map((each) => ({ ...each, senderId: me })) },
    { weight: 1, arbitrary: anybody.map((each) => ({ ...each, recipientId: me })) },
  );
}

function members(
  me: string,
  { senderId, recipientId }: Between,
  type: Exchange['type'],
  guests: readonly Membership[],
) {
  const own: Membership[] = [{ organisationId: senderId, relation: 'SENDER', from: 0 }];
  if (type !== 'CASE_CONSULTATION' && recipientId !== senderId)
    own.push({ organisationId: recipientId, relation: 'RECIPIENT', from: 1 });
  const others = guests.map((guest, index) => ({
    ...guest,
    organisationId: index === 0 ? me : guest.organisationId,
    relation:
      type === 'CASE_CONSULTATION' ? (index % 2 ? ('MEMBER' as const) : ('INVITED' as const)) : ('ESCALATION' as const),
  }));
  // An organization is in an audience once.
  return [...own, ...others].filter(
    (each, index, all) => all.findIndex(({ organisationId }) => organisationId === each.organisationId) === index,
  );
}

const STATES: Record<Exchange['type'], readonly string[]> = {
  INFORMATION_REQUEST: REQUEST_STATES,
  CASE_NOTIFICATION: ['SENT', 'DELIVERED', 'ACKNOWLEDGED', 'RETRACTED'],
  CASE_CONSULTATION: ['PROPOSED', 'OPEN', 'FOLLOWED_UP', 'FEEDBACK', 'CLOSED', 'TRANSFERRED'],
  SIGNAL: ['SUBMITTED', 'ACKNOWLEDGED', 'TRIAGED', 'TRIAGED', 'WITHDRAWN', 'ERASED'],
  PHENOMENON_REPORT: ['REPORTED', 'ASSESSED', 'ASSESSED', 'WITHDRAWN', 'CLOSED'],
  CASE_TRANSFER: ['PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'ERASED'],
  DETAINEE_RELEASE: ['ANNOUNCED', 'ACKNOWLEDGED', 'PREPARED', 'RELEASED', 'CANCELLED', 'ERASED'],
  PLAN_ACTION: ['ASSIGNED', 'DECLINED', 'UNDER_WAY', 'ROUND_MISSED', 'REPORTED_DONE', 'CLOSED'],
  SUPPORT_QUESTION: ['ASKED', 'ANSWERED', 'DECLINED', 'CLOSED', 'LESSON_PROPOSED', 'LESSON_SHARED'],
  INFORMATION_CARD: ['SENT', 'DELIVERED', 'ACKNOWLEDGED', 'ACKNOWLEDGED', 'SUPERSEDED', 'RECALLED'],
  INDIVIDUAL_TRAJECTORY: ['PROPOSED', 'ACCEPTED', 'ACCEPTED', 'CONCERN', 'DECLINED', 'CLOSED', 'ERASED'],
};

const guest: fc.Arbitrary<Membership> = fc.record(
  {
    organisationId: fc.constantFrom(...ORGANISATIONS),
    relation: fc.constant('ESCALATION' as const),
    from: fc.integer({ min: 2, max: 40 }),
    to: fc.integer({ min: 41, max: 60 }),
  },
  { requiredKeys: ['organisationId', 'relation', 'from'] },
);

/** What was decided on a signal: one sentence, and nothing else. */
const decided = ({ id, ...part }: Omit<Part, 'part'>): Part => ({
  ...part,
  id,
  part: 'TRIAGE',
  content: { concern: [{ kind: 'ASSESSMENT', text: `Decided ${id.slice(0, 6)}` }] },
});

/** What a phenomenon report says: one sentence, and nothing else. */
const seen = ({ id, ...part }: Omit<Part, 'part'>): Part => ({
  ...part,
  id,
  part: 'OPENING',
  minute: 0,
  content: { concern: [{ kind: 'FACT', text: `Seen ${id.slice(0, 6)}` }] },
});
/** Parts that follow the opening, in this order; the last again for what there is more. */
const FOLLOWING: Partial<Record<Exchange['type'], readonly string[]>> = {
  INFORMATION_REQUEST: ['ANSWER'],
  SUPPORT_QUESTION: ['ANSWER', 'FOLLOW_UP', 'LESSON', 'ANSWER'],
  DETAINEE_RELEASE: ['CHANGE', 'PREPARATION'],
  CASE_TRANSFER: ['REFUSAL'],
  INDIVIDUAL_TRAJECTORY: ['REPORT', 'REVIEW', 'REPORT', 'REVIEW'],
};
/** What is said of an action of the plan: one sentence about nobody. */
const planned = ({ id, ...part }: Part): Part => ({
  ...part,
  id,
  content: { concern: [{ kind: 'ASSESSMENT', text: `Planned ${id.slice(0, 6)}` }] },
});

function partsOf(type: Exchange['type'], parts: readonly Omit<Part, 'part'>[]): readonly Part[] {
  const [opening, ...rest] = parts;
  const kinds = FOLLOWING[type] ?? [];
  if (type === 'PHENOMENON_REPORT') return opening ? [seen(opening)] : [];
  if (type === 'CASE_CONSULTATION') return parts.map((part) => ({ ...part, part: 'CONTRIBUTION' }));
  if (type === 'PLAN_ACTION')
    return parts.map((part, index) =>
      planned(index === 0 ? { ...part, part: 'OPENING', minute: 0 } : { ...part, part: 'PROGRESS' }),
    );
  return [
    ...(opening ? [{ ...opening, part: 'OPENING', minute: 0 }] : []),
    ...(type === 'SIGNAL' ? rest.slice(0, 1).map(decided) : []),
    ...rest.flatMap((part, index) => {
      const kind = kinds[index] ?? kinds.at(-1);
      return kind === undefined ? [] : [{ ...part, part: kind }];
    }),
  ];
}

function exchange(me: string): fc.Arbitrary<Exchange> {
  return fc
    .record({
      id: fc.uuid({ version: 4 }),
      type: fc.constantFrom<Exchange['type']>(
        'INFORMATION_REQUEST',
        'CASE_NOTIFICATION',
        'CASE_CONSULTATION',
        'CASE_CONSULTATION',
        'SIGNAL',
        'PHENOMENON_REPORT',
        'SUPPORT_QUESTION',
        'DETAINEE_RELEASE',
        'INFORMATION_CARD',
        'PLAN_ACTION',
        'CASE_TRANSFER',
        'INDIVIDUAL_TRAJECTORY',
      ),
      caseNumber: fc.nat({ max: CASES - 1 }),
      parties: between(me),
      state: fc.nat(),
      legalBasis: mostly(...GROUNDS),
      handling: mostly('H1', 'H0', 'H2', 'H3'),
      regime: mostly('GDPR', 'LED_POLICE', 'CDB'),
      residence: fc.constantFrom(null, 12_025, 23_088),
      retained: mostly<Exchange['retained']>(undefined, 'UNTIL_2020', 'UNTIL_2099'),
      requested: fc.subarray([...PERSON_CATEGORIES]),
      question: fc.nat({ max: 9999 }).map((number) => `Question ${number}`),
      guests: fc.array(guest, { maxLength: 3 }),
      moves: fc.array(fc.tuple(fc.constantFrom(...REQUEST_ACTIONS), fc.boolean(), fc.integer({ min: 1, max: 50 })), {
        maxLength: 4,
      }),
      parts: fc.array(
        fc.record({
          id: fc.uuid({ version: 4 }),
          authorId: fc.constantFrom(...ORGANISATIONS),
          minute: fc.integer({ min: 1, max: 50 }),
          content: caseData,
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ parties, guests, state, moves, parts, ...rest }) => {
      const all = partsOf(rest.type, parts);
      const states = STATES[rest.type];
      const stateNow = states[state % states.length] ?? 'DELIVERED';
      const contributions = all
        .filter(({ part }) => part === 'CONTRIBUTION')
        .map(({ authorId, minute }) => ({ action: 'CONTRIBUTE', organisationId: authorId, minute }));
      const others = moves.map(([action, bySender, minute]) => ({
        action,
        organisationId: bySender ? parties.senderId : null,
        minute,
      }));
      return {
        ...rest,
        ...parties,
        state: stateNow,
        members: members(me, parties, rest.type, guests),
        parts: all,
        moves: [{ action: 'SUBMIT', organisationId: parties.senderId, minute: 0 }, ...contributions, ...others]
          .sort((one, other) => one.minute - other.minute)
          .map((move) => ({ ...move, state: stateNow, function: 'CASE_COORDINATOR' })),
      };
    });
}

const fact = fc.record({
  id: fc.uuid({ version: 4 }),
  kind: fc.constantFrom(...(Object.keys(ENTRY_KINDS) as EntryKind[])),
  ownerId: fc.constantFrom(...ORGANISATIONS),
  partyId: fc.constantFrom(null, ...ORGANISATIONS),
  about: fc.nat(),
  actor: fc.constantFrom(...ACTORS),
  category: fc.constantFrom(...PERSON_CATEGORIES),
  approved: fc.constantFrom(true, true, false, null),
  ended: fc.boolean(),
  secondVersion: fc.boolean(),
});

const account: fc.Arbitrary<Account> = fc.record({
  organisationId: fc.constantFrom(...ORGANISATIONS),
  actor: fc.uuid({ version: 4 }).map((id) => `staff-${id}`),
  functions: fc.subarray(FUNCTIONS.slice(1), { minLength: 1, maxLength: 2 }),
});

/**
 * Whoever takes part as a guest was invited; now and then the invitation has ended since. Something of every world may
 * be exported.
 */
function granted(exchanges: readonly Exchange[], me: string): readonly Fact[] {
  const grant = (kind: EntryKind, mark: string, { id, senderId, caseNumber }: Exchange, ended: boolean): Fact => ({
    id: id.replace(/^.{8}/, mark),
    kind,
    ownerId: kind === 'INVITATION' ? senderId : me,
    partyId: kind === 'INVITATION' ? me : null,
    subject: id,
    caseNumber,
    actor: 'a-colleague',
    category: 'identity',
    approved: true,
    ended,
    secondVersion: false,
  });
  const isIn = (relations: readonly string[]) => (each: Exchange) =>
    each.members.some(({ organisationId, relation }) => organisationId === me && relations.includes(relation));
  return [
    ...exchanges.filter(isIn(['INVITED'])).map((each, index) => grant('INVITATION', 'fac70000', each, index % 4 === 3)),
    ...exchanges.filter(isIn(['SENDER', 'RECIPIENT'])).map((each) => grant('EXPORT', 'fac70001', each, false)),
  ];
}

/**
 * A world around an organization that is in some of its exchanges, in several ways, and in others not at all.
 * @param me id of the organization
 */
export function world(me: string): fc.Arbitrary<World> {
  const whose = fc.option(fc.boolean(), { nil: undefined });
  return fc
    .record({
      exchanges: fc.uniqueArray(exchange(me), { minLength: 4, maxLength: 8, selector: ({ id }) => id }),
      facts: fc.uniqueArray(fc.tuple(fact, whose), { maxLength: 8, selector: ([{ id }]) => id }),
      accounts: fc.uniqueArray(account, { maxLength: 4, selector: ({ actor }) => actor }),
    })
    .map(({ exchanges, facts, accounts }) => ({
      exchanges,
      accounts,
      facts: [
        ...granted(exchanges, me),
        ...facts.flatMap(([{ about, ...each }, own]): Fact[] => {
          const subject = exchanges[about % exchanges.length];
          if (!subject) return [];
          const { id, caseNumber } = subject;
          const mine = own === undefined ? {} : own ? { ownerId: me } : { partyId: me };
          return [{ ...each, ...mine, subject: id, caseNumber }];
        }),
      ],
    }));
}
