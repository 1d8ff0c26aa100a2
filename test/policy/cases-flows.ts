/** Who takes which step of a case flow: P07 and on. */
import { FUNCTIONS, type FunctionCode, type Relation } from '../../workflows/domain/organisation';
import type { CallerFacts, ExchangeFacts } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange, now, without } from './facts';

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

const support: ExchangeFacts = { ...exchange, type: 'SUPPORT_QUESTION', recipientKind: 'CAW' };
const protocol = exchange.protocol!;
const POOL: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'CARE_PROVIDER'];
const MUNICIPAL: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR'];

/** A step of a question to the expert pool. */
const supporting = (
  by: string,
  relation: Relation,
  functions: readonly FunctionCode[],
  steps: Readonly<Record<string, string>>,
  personal?: true,
): readonly Right[] =>
  Object.entries(steps).map(([step, says]) => ({
    rule: 'P08',
    by,
    step,
    says,
    relations: [relation],
    functions: functions.filter((each) => !personal || each !== 'SYSTEM'),
    ...(personal ? { personal } : {}),
    on: support,
  }));

const SUPPORT: readonly Right[] = [
  ...supporting('P08.pool', 'RECIPIENT', POOL, {
    ACCEPT: 'take a question on',
    ANSWER: 'answer a question',
    DECLINE: 'decline a question',
  }),
  ...supporting('P08.asker', 'SENDER', MUNICIPAL, {
    FOLLOW_UP: 'ask on',
    WITHDRAW: 'take a question back',
    CLOSE: 'close a question',
  }),
  ...supporting('P08.propose', 'RECIPIENT', POOL, { PROPOSE_LESSON: 'propose a lesson' }, true),
  ...supporting(
    'P08.agree',
    'SENDER',
    MUNICIPAL,
    { AGREE_TO_LESSON: 'agree to a lesson', REFUSE_LESSON: 'refuse a lesson' },
    true,
  ),
];

/** Steps that only exist in one flow, asked of an exchange of another type. */
const elsewhere = ([what, rights]: readonly [string, readonly Right[]]) =>
  rights.map(({ rule, step, relations, functions }) =>
    deny(rule, `no exchange but a ${what} knows the step ${words(step)}`, 'takeStep', [], {
      on: { ...overdue, type: 'CASE_NOTIFICATION', relation: relations[0] ?? 'SENDER' },
      caller: { functions },
      now: { step },
    }),
  );

const TAKEN: readonly (readonly [string, readonly Right[]])[] = [
  ['signal', SIGNAL],
  ['question to the pool', SUPPORT],
];

/** Steps by which something is written to the other party. */
const WRITTEN = ['ANSWER', 'FOLLOW_UP', 'PROPOSE_LESSON'];

/** Every step under protocols that do not cover it: a party may always say where it stands. */
const uncovered: readonly PolicyCase[] = SUPPORT.flatMap(({ by, step, says, relations, functions }) => {
  const bare = without({ ...support, relation: relations[0] ?? 'SENDER' }, 'protocol');
  const told = { caller: { functions }, now: { step } };
  if (!WRITTEN.includes(step))
    return [allow('P08', `once the protocol has ended, one may still ${says}`, 'takeStep', by, { on: bare, ...told })];
  const none = deny('P08', `nobody may ${says} without a protocol`, 'takeStep', 'P08.protocol', { on: bare, ...told });
  const under = (what: string, change: Partial<typeof protocol>) =>
    deny('P08', `nobody may ${says} under a protocol that covers ${what}`, 'takeStep', 'P08.protocol', {
      on: { ...bare, protocol: { ...protocol, ...change } },
      ...told,
    });
  return [
    none,
    under('another purpose', { purposes: ['YOUTH_PROTECTION'] }),
    under('no concerns', { categories: ['care'] }),
    {
      ...deny('P08', `nobody may ${says} without a purpose`, 'takeStep', ['P08.protocol', 'R17.purpose'], {
        on: { ...bare, protocol },
        ...told,
      }),
      situation: without({ ...now, step }, 'purpose'),
    },
    deny('P08', `no exchange but a question to the pool has rules for how to ${says}`, 'takeStep', [], {
      on: { ...bare, type: 'CASE_NOTIFICATION' },
      ...told,
    }),
  ];
});

/** Who asks the pool, and who is asked. */
const asking: readonly PolicyCase[] = [
  ...FUNCTIONS.map((each) =>
    MUNICIPAL.includes(each)
      ? allow('P08', `somebody who acts as ${words(each)} may ask the pool`, 'sendNotification', 'P01.send', {
          on: support,
          caller: { functions: [each] },
        })
      : deny(
          'P08',
          `somebody who acts as ${words(each)} may not ask the pool`,
          'sendNotification',
          'P08.municipality',
          {
            on: support,
            caller: { functions: [each] },
          },
        ),
  ),
  ...(['AJH', 'CAW', 'POLICE_ZONE'] as const).map((kind) =>
    deny('P08', `${words(kind)} may not ask the pool`, 'sendNotification', 'P08.municipality', {
      on: support,
      caller: { kind },
    }),
  ),
  ...(['AJH', 'ABB', 'MUNICIPALITY', 'NONE'] as const).map((recipientKind) =>
    deny('P08', `${words(recipientKind)} is not asked as the pool`, 'sendNotification', 'P08.recipient', {
      on: { ...support, recipientKind },
    }),
  ),
  allow('P08', 'the justice house notifies whom it likes', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'MUNICIPALITY' },
    caller: { kind: 'AJH' },
  }),
];

const lessons: readonly PolicyCase[] = [
  ...(['MUNICIPALITY', 'CAW', 'ABB'] as const).map((kind) =>
    allow('P08', `${words(kind)} reads what was learned`, 'readLessons', 'P08.lessons', { caller: { kind } }),
  ),
  ...(['AJH', 'SCHOOL_NETWORK', 'POLICE_ZONE', 'VSSE'] as const).map((kind) =>
    deny('P08', `${words(kind)} does not read what was learned`, 'readLessons', [], { caller: { kind } }),
  ),
];

const reading = { ...signal, exportGranted: true };

export const flows: readonly PolicyCase[] = [
  ...TAKEN.flatMap(([, rights]) => rights.flatMap(about)),
  ...TAKEN.flatMap(elsewhere),
  ...uncovered,
  ...asking,
  ...lessons,
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
