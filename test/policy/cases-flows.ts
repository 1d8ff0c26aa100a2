/** Who takes which step of a case flow: P07 and on. */
import { FUNCTIONS, type FunctionCode, type Relation } from '../../workflows/domain/organisation';
import type { CallerFacts, ExchangeFacts } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange } from './facts';

const RELATIONS: readonly Relation[] = ['SENDER', 'RECIPIENT', 'ESCALATION', 'MEMBER', 'INVITED', 'NONE'];
const FOLLOW_UP: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR', 'INFO_OFFICER'];

interface Right {
  readonly rule: string;
  /** Id of the permitting rule. */
  readonly by: string;
  readonly step: string;
  readonly says: string;
  readonly relations: readonly Relation[];
  readonly functions: readonly FunctionCode[];
  /** A step that no system takes. */
  readonly personal?: true;
  readonly on: ExchangeFacts;
}

/** Every function, every relation and the other steps of a flow, each by itself. */
function about({ rule, by, step, says, relations, functions, personal, on }: Right): readonly PolicyCase[] {
  const [relation = 'SENDER', ...others] = relations;
  const [able = 'MAYOR'] = functions;
  const asked = (may: boolean, who: string, as: Relation, caller: Partial<CallerFacts>, taken = step) =>
    (may ? allow : deny)(rule, `${who} ${may ? 'may' : 'may not'} ${says}`, 'takeStep', may ? by : [], {
      on: { ...on, relation: as },
      caller,
      now: { step: taken },
    });
  return [
    ...FUNCTIONS.map((each) =>
      asked(functions.includes(each), `somebody who acts as ${words(each)}`, relation, { functions: [each] }),
    ),
    ...RELATIONS.filter((each) => each !== relation).map((each) =>
      asked(others.includes(each), `an organization that is ${words(each)}`, each, { functions: [able] }),
    ),
    ...(personal ? [asked(false, 'a system', relation, { functions: [able], person: false })] : []),
    asked(false, 'nobody by another name', relation, { functions: [able] }, 'ANOTHER_STEP'),
  ];
}

const signal: ExchangeFacts = { ...exchange, type: 'SIGNAL', recipientKind: 'MUNICIPALITY' };
const overdue: ExchangeFacts = { ...signal, overdue: true };

const SIGNAL: readonly Right[] = [
  {
    rule: 'P07',
    by: 'P07.acknowledge',
    step: 'ACKNOWLEDGE',
    says: 'acknowledge a signal',
    relations: ['RECIPIENT'],
    functions: ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR'],
    on: signal,
  },
  {
    rule: 'P07',
    by: 'P07.triage',
    step: 'TRIAGE',
    says: 'decide on a signal',
    relations: ['RECIPIENT'],
    functions: ['PVE_OFFICER'],
    personal: true,
    on: signal,
  },
  {
    rule: 'P07',
    by: 'P07.triage',
    step: 'TRIAGE',
    says: 'decide on an overdue signal',
    relations: ['RECIPIENT'],
    functions: ['MAYOR', 'PVE_OFFICER'],
    personal: true,
    on: overdue,
  },
  {
    rule: 'P07',
    by: 'P07.withdraw',
    step: 'WITHDRAW',
    says: 'take a signal back',
    relations: ['SENDER'],
    functions: [...FOLLOW_UP, 'CARE_PROVIDER'],
    on: signal,
  },
];

const phenomenon: ExchangeFacts = {
  ...exchange,
  type: 'PHENOMENON_REPORT',
  recipientKind: 'MUNICIPALITY',
  atResidence: true,
};

const PHENOMENON: readonly Right[] = [
  {
    rule: 'P09',
    by: 'P09.assess',
    step: 'ASSESS',
    says: 'say what is done about a phenomenon',
    relations: ['RECIPIENT'],
    functions: ['PVE_OFFICER', 'CASE_COORDINATOR'],
    personal: true,
    on: phenomenon,
  },
  {
    rule: 'P09',
    by: 'P09.withdraw',
    step: 'WITHDRAW',
    says: 'take a phenomenon report back',
    relations: ['SENDER'],
    functions: [...FOLLOW_UP, 'CARE_PROVIDER'],
    on: phenomenon,
  },
];

/** Who is given the quarterly counts: of all municipalities, and of the own one. */
const COUNTS = [
  { by: 'P09.agency', kind: 'ABB', relations: RELATIONS, functions: ['SYSTEM', 'OPERATOR', 'CASE_COORDINATOR'] },
  {
    by: 'P09.municipality',
    kind: 'MUNICIPALITY',
    relations: ['RECIPIENT'],
    functions: ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR'],
  },
] as const;

const counts = [
  ...COUNTS.flatMap(({ by, kind, relations, functions }) => {
    const asked = (relation: Relation, each: FunctionCode) => {
      const may =
        (relations as readonly Relation[]).includes(relation) && (functions as readonly string[]).includes(each);
      const whose = relation === 'RECIPIENT' ? 'what was reported to it' : `what it is ${words(relation)} of`;
      const says = `somebody of a ${words(kind)} who acts as ${words(each)} ${may ? 'is' : 'is not'} given the counts of ${whose}`;
      return (may ? allow : deny)('P09', says, 'readAggregate', may ? by : [], {
        on: { ...phenomenon, relation },
        caller: { kind, functions: [each] },
      });
    };
    return [
      ...FUNCTIONS.map((each) => asked('RECIPIENT', each)),
      ...RELATIONS.filter((each) => each !== 'RECIPIENT').map((each) => asked(each, 'SYSTEM')),
    ];
  }),
  ...(['POLICE_ZONE', 'LIVC_R', 'AJH', 'SCHOOL_NETWORK'] as const).map((kind) =>
    deny('P09', `nobody of a ${words(kind)} is given counts of phenomena`, 'readAggregate', [], {
      on: { ...phenomenon, relation: 'RECIPIENT' },
      caller: { kind, functions: [...FUNCTIONS] },
    }),
  ),
];

/** Steps that only exist in one flow, asked of an exchange of another type. */
const elsewhere = [...SIGNAL, ...PHENOMENON].map(({ rule, step, relations, functions }) =>
  deny(rule, `no exchange but one of its own flow knows the step ${words(step)}`, 'takeStep', [], {
    on: { ...overdue, type: 'CASE_NOTIFICATION', relation: relations[0] ?? 'SENDER' },
    caller: { functions },
    now: { step },
  }),
);

const reading = { ...signal, exportGranted: true };

export const flows: readonly PolicyCase[] = [
  ...[...SIGNAL, ...PHENOMENON].flatMap(about),
  ...elsewhere,
  ...counts,
  allow('P09', 'a phenomenon is reported to the municipality where it was seen', 'sendNotification', 'P01.send', {
    on: phenomenon,
  }),
  deny('P09', 'a phenomenon is not reported to another municipality', 'sendNotification', 'P09.recipient', {
    on: { ...phenomenon, atResidence: false },
  }),
  deny(
    'P09',
    'a phenomenon is not reported to a police zone, where it was seen either',
    'sendNotification',
    'P09.recipient',
    {
      on: { ...phenomenon, recipientKind: 'POLICE_ZONE' },
    },
  ),
  ...(['SENDER', 'RECIPIENT'] as const).map((relation) =>
    allow(
      'P09',
      `the ${words(relation)} of a phenomenon report may read it: it names nobody`,
      'readContent',
      'P01.read',
      {
        on: { ...phenomenon, relation },
      },
    ),
  ),
  ...['readContent', 'exportContent'].flatMap((action) => [
    deny('P07', `whoever gave a signal does not ${words(action)} of it`, action, 'P07.reporter', { on: reading }),
    allow(
      'P07',
      `whoever was given a signal may ${words(action)} of it`,
      action,
      action === 'readContent' ? 'P01.read' : 'P01.export',
      { on: { ...reading, relation: 'RECIPIENT' } },
    ),
  ]),
  allow('P07', 'whoever gave a signal follows where it stands', 'trackExchange', 'P01.track', { on: signal }),
  allow('P07', 'a signal goes to a municipality', 'sendNotification', 'P01.send', { on: signal }),
  ...(['POLICE_ZONE', 'LIVC_R', 'AJH', 'NONE'] as const).map((recipientKind) =>
    deny('P07', `a signal does not go to ${words(recipientKind)}`, 'sendNotification', 'P07.recipient', {
      on: { ...signal, recipientKind },
    }),
  ),
  allow('P07', 'a notification goes to others as well', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'AJH' },
  }),
];
