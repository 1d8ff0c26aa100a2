/** Who keeps which fact, and the two-person rule: P05, S01, and the limits of emergency access. */
import { ENTRY_KINDS, type EntryKind } from '../../workflows/domain/register-entry';
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import type { CallerFacts, EntryFacts, Relation } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { consultation, entry, exchange } from './facts';

const KINDS = Object.keys(ENTRY_KINDS) as EntryKind[];
const PUBLIC = KINDS.filter((kind) => ENTRY_KINDS[kind].audience === 'PUBLIC');
const KEPT: readonly EntryKind[] = [...PUBLIC, 'CDB_GRADE'];

interface Right {
  readonly id: string;
  readonly kinds: readonly EntryKind[];
  readonly functions: readonly FunctionCode[];
  readonly relations?: readonly Relation[];
  /** Only a person may. */
  readonly person?: true;
  readonly caller?: Partial<CallerFacts>;
  readonly on?: Partial<EntryFacts>;
}

const FOLLOW_UP: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR', 'INFO_OFFICER'];
const PEOPLE = FOLLOW_UP.slice(1);
const READERS: readonly Relation[] = ['SENDER', 'RECIPIENT', 'MEMBER', 'INVITED'];
const RELATIONS: readonly Relation[] = [...READERS, 'ESCALATION', 'NONE'];

const RIGHTS: readonly Right[] = [
  { id: 'keep', kinds: KEPT, functions: ['OPERATOR'], caller: { operates: true } },
  {
    id: 'staff',
    kinds: ['ACCOUNT', 'CLEARANCE'],
    functions: ['OPERATOR', 'DPO', 'INFO_OFFICER', 'AUTHORISER'],
    person: true,
  },
  {
    id: 'channel',
    kinds: ['CHANNEL'],
    functions: ['OPERATOR', 'CASE_COORDINATOR', 'INFO_OFFICER', 'DPO'],
    person: true,
  },
  { id: 'invite', kinds: ['INVITATION'], functions: ['MAYOR'], relations: ['SENDER'] },
  { id: 'seat', kinds: ['SEAT'], functions: PEOPLE, relations: ['SENDER', 'MEMBER', 'INVITED'] },
  { id: 'mandate', kinds: ['MANDATE'], functions: ['SYSTEM', 'CASE_COORDINATOR'], caller: { kind: 'AJH' } },
  { id: 'mandate', kinds: ['MANDATE'], functions: ['SYSTEM', 'CASE_COORDINATOR'], caller: { kind: 'OPGROEIEN' } },
  { id: 'originator', kinds: ['ONWARD_CONSENT', 'DOWNGRADE'], functions: FOLLOW_UP, relations: ['SENDER'] },
  { id: 'term', kinds: ['TERM'], functions: PEOPLE, relations: ['SENDER'], person: true },
  {
    id: 'party',
    kinds: ['UNMASKING', 'EXPORT', 'RETENTION'],
    functions: PEOPLE,
    relations: READERS,
    person: true,
  },
  {
    id: 'breakGlass',
    kinds: ['BREAK_GLASS'],
    functions: PEOPLE,
    relations: [...READERS, 'ESCALATION'],
    person: true,
  },
];

function proposing({ id, kinds, functions, relations, person, caller, on }: Right): readonly PolicyCase[] {
  const [first = 'MAYOR'] = functions;
  const relation = relations?.[0] ?? 'NONE';
  const facts = (kind: EntryKind, more: Partial<EntryFacts> = {}): EntryFacts => ({
    ...entry,
    relation,
    ...on,
    entry: kind,
    ...more,
  });
  return kinds.flatMap((kind) => [
    ...FUNCTIONS.map((each) =>
      functions.includes(each)
        ? allow('P05', `${words(each)} may state ${words(kind)} (${id})`, 'proposeEntry', `P05.${id}`, {
            on: facts(kind),
            caller: { ...caller, functions: [each] },
          })
        : deny('P05', `${words(each)} may not state ${words(kind)} (${id})`, 'proposeEntry', [], {
            on: facts(kind),
            caller: { ...caller, functions: [each] },
          }),
    ),
    ...(relations
      ? RELATIONS.map((each) =>
          relations.includes(each)
            ? allow(
                'P05',
                `an organization that is ${words(each)} may state ${words(kind)}`,
                'proposeEntry',
                `P05.${id}`,
                {
                  on: facts(kind, { relation: each }),
                  caller: { ...caller, functions: [first] },
                },
              )
            : deny('P05', `an organization that is ${words(each)} may not state ${words(kind)}`, 'proposeEntry', [], {
                on: facts(kind, { relation: each }),
                caller: { ...caller, functions: [first] },
              }),
        )
      : []),
    ...(person
      ? [
          deny('P05', `a system does not state ${words(kind)}`, 'proposeEntry', [], {
            on: facts(kind),
            caller: { ...caller, functions: [first], person: false },
          }),
        ]
      : []),
  ]);
}

/** Of what kind nobody of these may state anything. */
const operator: Partial<CallerFacts> = { functions: ['OPERATOR'], operates: true };

const ENDED_BY_PARTICIPANTS: readonly EntryKind[] = [
  'CLEARANCE',
  'DELEGATION',
  'SEAT',
  'UNMASKING',
  'DOWNGRADE',
  'ONWARD_CONSENT',
  'EXPORT',
  'RETENTION',
  'BREAK_GLASS',
  'MANDATE',
  'CHANNEL',
];

function ending(): readonly PolicyCase[] {
  const end = (kind: EntryKind, each: FunctionCode, may: boolean, on: Partial<EntryFacts> = {}) =>
    (may ? allow : deny)(
      'P05',
      `${words(each)} ${may ? 'may' : 'may not'} end ${words(kind)}${on.owner === false ? ' of another organization' : ''}`,
      'endEntry',
      may ? 'P05.endOwn' : [],
      { on: { ...entry, state: 'ACTIVE', entry: kind, ...on }, caller: { functions: [each] } },
    );
  return [
    ...FUNCTIONS.map((each) => end('INVITATION', each, each === 'MAYOR')),
    ...KEPT.flatMap((kind) => FUNCTIONS.map((each) => end(kind, each, each === 'OPERATOR' || each === 'DPO'))),
    ...ENDED_BY_PARTICIPANTS.flatMap((kind) =>
      FUNCTIONS.map((each) => end(kind, each, [...FOLLOW_UP, 'AUTHORISER', 'DPO'].includes(each))),
    ),
    // Ending a suspension would open an account again without a second person.
    ...FUNCTIONS.map((each) => end('ACCOUNT', each, false)),
    end('INVITATION', 'MAYOR', false, { owner: false }),
    end('PROTOCOL', 'OPERATOR', false, { owner: false }),
    end('SEAT', 'MAYOR', false, { owner: false }),
  ];
}

function knowing(): readonly PolicyCase[] {
  const stranger = { ...entry, owner: false, relation: 'NONE' as const };
  const know = (may: boolean, says: string, by: string | readonly string[], on: EntryFacts, caller = {}) =>
    (may ? allow : deny)('P05', says, 'readEntry', by, { on, caller });
  return [
    ...PUBLIC.flatMap((kind) => [
      ...(['ACTIVE', 'ENDED'] as const).map((state) =>
        know(true, `everybody sees ${words(kind)} that is ${words(state)}`, 'P05.readPublic', {
          ...stranger,
          entry: kind,
          state,
        }),
      ),
      know(false, `nobody else sees ${words(kind)} that is only proposed`, [], {
        ...stranger,
        entry: kind,
        state: 'PROPOSED',
      }),
    ]),
    ...KINDS.filter((kind) => !PUBLIC.includes(kind)).map((kind) =>
      know(false, `a stranger does not know of ${words(kind)}`, [], { ...stranger, entry: kind, state: 'ACTIVE' }),
    ),
    know(true, 'an organization knows what it proposed', 'P05.readOwn', { ...entry, state: 'PROPOSED' }),
    ...(['ACCOUNT', 'CLEARANCE', 'DELEGATION'] as const).flatMap((kind) => [
      ...FUNCTIONS.map((each) => {
        const may = ['OPERATOR', 'DPO', 'INFO_OFFICER', 'AUTHORISER'].includes(each);
        return know(
          may,
          `${words(each)} ${may ? 'knows' : 'does not know'} ${words(kind)} of the own staff`,
          may ? 'P05.readOwn' : [],
          { ...entry, entry: kind, state: 'ACTIVE' },
          { functions: [each] },
        );
      }),
      know(true, `a person knows the own ${words(kind)}`, 'P05.readOwn', {
        ...entry,
        entry: kind,
        state: 'ACTIVE',
        self: true,
      }),
    ]),
    ...(['ACTIVE', 'ENDED'] as const).map((state) =>
      know(true, `an organization knows of an invitation of it that is ${words(state)}`, 'P05.readConcerned', {
        ...stranger,
        entry: 'INVITATION',
        party: true,
        state,
      }),
    ),
    know(false, 'an organization does not know what is only proposed about it', [], {
      ...stranger,
      entry: 'CDB_GRADE',
      party: true,
      state: 'PROPOSED',
    }),
    allow('P02', 'who may know of a fact sees what it says', 'see', 'P02.entry', {
      on: { ...entry, entry: 'SEAT', state: 'ACTIVE' },
      now: { categories: ['administrative'] },
    }),
    deny('P02', 'a fact of the register holds no person data to be seen', 'see', [], {
      on: { ...entry, entry: 'SEAT', state: 'ACTIVE' },
      now: { categories: ['care'] },
    }),
  ];
}

const decides = { functions: ['AUTHORISER' as const] };

export const register: readonly PolicyCase[] = [
  ...RIGHTS.flatMap(proposing),
  deny('P05', 'an operator of another body does not keep the register', 'proposeEntry', [], {
    on: { ...entry, entry: 'PROTOCOL' },
    caller: { functions: ['OPERATOR'] },
  }),
  ...KINDS.filter((kind) => !KEPT.includes(kind) && !['ACCOUNT', 'CLEARANCE', 'CHANNEL'].includes(kind)).map((kind) =>
    deny('P05', `an operator does not state ${words(kind)}`, 'proposeEntry', [], {
      on: { ...entry, entry: kind },
      caller: operator,
    }),
  ),
  deny('P05', 'a municipality states no mandate', 'proposeEntry', [], {
    on: { ...entry, entry: 'MANDATE', relation: 'NONE' },
  }),
  deny('P05', 'a justice house keeps no public facts', 'proposeEntry', [], {
    on: { ...entry, entry: 'PROTOCOL', relation: 'NONE' },
    caller: { level: 'FLEMISH', kind: 'AJH' },
  }),
  allow('P05', 'a person lets a colleague stand in', 'proposeEntry', 'P05.delegate', {
    on: { ...entry, entry: 'DELEGATION', withinOwn: true },
  }),
  deny('P05', 'nobody lends functions that are not the own', 'proposeEntry', [], {
    on: { ...entry, entry: 'DELEGATION' },
  }),
  deny('P05', 'a system lets nobody stand in', 'proposeEntry', [], {
    on: { ...entry, entry: 'DELEGATION', withinOwn: true },
    caller: { person: false },
  }),
  deny('P05', 'being within own functions is a reason for standing in and for nothing else', 'proposeEntry', [], {
    on: { ...entry, entry: 'PROTOCOL', withinOwn: true },
  }),

  allow('P05', 'a second person decides on what was proposed', 'decideEntry', 'P05.decide', {
    on: { ...entry, state: 'PROPOSED' },
    caller: decides,
  }),
  deny('P05', 'nobody decides on what another organization proposed', 'decideEntry', [], {
    on: { ...entry, state: 'PROPOSED', owner: false },
    caller: decides,
  }),
  deny('P05', 'a system decides on nothing', 'decideEntry', [], {
    on: { ...entry, state: 'PROPOSED' },
    caller: { ...decides, person: false },
  }),
  deny('P05', 'only functions that the kind of fact asks for decide', 'decideEntry', [], {
    on: { ...entry, state: 'PROPOSED', approver: false },
    caller: decides,
  }),
  ...ending(),

  ...(['owner', 'party'] as const).map((which) =>
    allow('P05', `a data protection officer reviews emergency access (${which})`, 'reviewEntry', 'P05.review', {
      on: { ...entry, entry: 'BREAK_GLASS', state: 'ENDED', owner: false, [which]: true },
      caller: { functions: ['DPO'] },
    }),
  ),
  deny('P05', 'a data protection officer of another organization does not', 'reviewEntry', [], {
    on: { ...entry, entry: 'BREAK_GLASS', state: 'ENDED', owner: false },
    caller: { functions: ['DPO'] },
  }),
  deny('P05', 'other functions do not review emergency access', 'reviewEntry', [], {
    on: { ...entry, entry: 'BREAK_GLASS', state: 'ENDED' },
    caller: { functions: ['MAYOR'] },
  }),
  deny('P05', 'nothing but emergency access is reviewed', 'reviewEntry', [], {
    on: { ...entry, entry: 'SEAT', state: 'ENDED' },
    caller: { functions: ['DPO'] },
  }),
  ...knowing(),

  deny('S01', 'whoever proposed a fact does not decide on it', 'decideEntry', 'S01.entry', {
    on: { ...entry, state: 'PROPOSED', ownProposal: true },
    caller: decides,
  }),
  deny('S01', 'nobody decides in the function in which it was proposed', 'decideEntry', 'S01.entry', {
    on: { ...entry, state: 'PROPOSED', sameFunction: true },
    caller: decides,
  }),
  ...(['authorizeRequest', 'approveConsultation'] as const).flatMap((action) => {
    const on = action === 'authorizeRequest' ? exchange : { ...consultation, phase: 'PROPOSED' as const };
    return [
      deny('S01', `whoever wrote it does not ${words(action)}`, action, 'S01.exchange', {
        on: { ...on, ownWork: true },
        caller: decides,
      }),
      deny('S01', `nobody does ${words(action)} in the function in which it was proposed`, action, 'S01.exchange', {
        on: { ...on, sameFunction: true },
        caller: decides,
      }),
      allow(
        'S01',
        `another person in another function may ${words(action)}`,
        action,
        action === 'authorizeRequest' ? 'P01.authorize' : 'P01.approve',
        { on, caller: decides },
      ),
    ];
  }),
  deny('S02', 'emergency access is not given for longer than the policy frame allows', 'proposeEntry', 'S02.limits', {
    on: { ...entry, entry: 'BREAK_GLASS', short: false },
  }),
  deny('S02', 'emergency access is not given without a reason', 'proposeEntry', 'S02.limits', {
    on: { ...entry, entry: 'BREAK_GLASS' },
    now: { motive: false },
  }),
  allow('S02', 'other facts may hold for longer and without a reason', 'proposeEntry', 'P05.party', {
    on: { ...entry, entry: 'EXPORT', short: false },
    now: { motive: false },
  }),
];
