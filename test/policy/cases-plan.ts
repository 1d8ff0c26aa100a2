/** P12: actions of the plan, their texts, and how the plan goes. */
import type { ExchangeFacts } from '../../activities/policy/facts';
import {
  FUNCTIONS,
  type FunctionCode,
  type OrganisationKind,
  type Relation,
} from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange, now, without } from './facts';
import { RELATIONS, type Right, steps } from './flow-rights';

const PURPOSE = 'PLAN_FOLLOW_UP';
const FOR_PLAN = { purpose: PURPOSE, admitted: [PURPOSE], categories: [] } as const;
const protocol: NonNullable<ExchangeFacts['protocol']> = { ...exchange.protocol!, purposes: [PURPOSE], categories: [] };
const action: ExchangeFacts = {
  ...exchange,
  type: 'PLAN_ACTION',
  recipientKind: 'OPGROEIEN',
  protocol: { ...exchange.protocol!, purposes: ['LIVC_FOLLOW_UP', PURPOSE] },
};
const BOTH: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR'];

const planning = (by: string, relation: Relation, each: Readonly<Record<string, string>>): readonly Right[] =>
  Object.entries(each).map(([step, says]) => ({
    rule: 'P12',
    by,
    step,
    says,
    relations: [relation],
    functions: BOTH,
    on: action,
  }));

const PLAN: readonly Right[] = [
  ...planning('P12.domain', 'RECIPIENT', {
    TAKE_ON: 'take an action of the plan on',
    DECLINE: 'not take an action of the plan on',
    REPORT: 'report on an action of the plan',
    REPORT_DONE: 'report that an action of the plan is done',
  }),
  ...planning('P12.agency', 'SENDER', {
    WITHDRAW: 'take an action of the plan back',
    CONFIRM: 'confirm that an action of the plan is done',
    REOPEN: 'open an action of the plan again',
    REVISE: 'carry an action over to another version of the plan',
    END: 'end an action of the plan',
  }),
];

const WRITTEN = ['REPORT', 'REPORT_DONE'];

/** Every step under protocols that do not cover it: a party may always say where it stands. */
const uncovered: readonly PolicyCase[] = PLAN.flatMap(({ by, step, says, relations, functions }) => {
  const bare = without({ ...action, relation: relations[0] ?? 'SENDER' }, 'protocol');
  const told = { caller: { functions }, now: { ...FOR_PLAN, step } };
  if (!WRITTEN.includes(step))
    return [allow('P12', `once the protocol has ended, one may still ${says}`, 'takeStep', by, { on: bare, ...told })];
  return [
    deny('P12', `nobody may ${says} without a protocol`, 'takeStep', 'P12.protocol', { on: bare, ...told }),
    deny('P12', `nobody may ${says} under a protocol for another purpose`, 'takeStep', 'P12.protocol', {
      on: { ...bare, protocol: { ...protocol, purposes: ['LIVC_FOLLOW_UP'] } },
      ...told,
    }),
    allow('P12', `one may ${says} under a protocol that covers no person data`, 'takeStep', by, {
      on: { ...bare, protocol },
      ...told,
    }),
    {
      ...deny('P12', `nobody may ${says} without a purpose`, 'takeStep', ['P12.protocol', 'R17.purpose'], {
        on: { ...bare, protocol },
        ...told,
      }),
      situation: without({ ...now, ...FOR_PLAN, step }, 'purpose'),
    },
    deny('P12', `no exchange but an action of the plan has rules for how to ${says}`, 'takeStep', [], {
      on: { ...bare, type: 'CASE_NOTIFICATION' },
      ...told,
    }),
  ];
});

/** An action as the agency asks for it: no person data, and a ground of its own. */
const asked: ExchangeFacts = {
  ...action,
  protocol,
  legalBasis: { ...exchange.legalBasis!, purposes: [PURPOSE] },
};
const DOMAINS: readonly OrganisationKind[] = ['AJH', 'OPGROEIEN', 'VDAB', 'SCHOOL_NETWORK'];

/** Who asks for actions, and who is asked. */
const asking: readonly PolicyCase[] = [
  ...FUNCTIONS.map((each) =>
    BOTH.includes(each)
      ? allow(
          'P12',
          `somebody of the agency who acts as ${words(each)} may ask for it`,
          'sendNotification',
          'P01.send',
          {
            on: asked,
            caller: { kind: 'ABB', functions: [each] },
            now: FOR_PLAN,
          },
        )
      : deny(
          'P12',
          `somebody of the agency who acts as ${words(each)} may not ask for it`,
          'sendNotification',
          'P12.sender',
          {
            on: asked,
            caller: { kind: 'ABB', functions: [each] },
            now: FOR_PLAN,
          },
        ),
  ),
  ...(['MUNICIPALITY', 'VDAB', 'OCAD'] as const).map((kind) =>
    deny('P12', `${words(kind)} may not ask for actions of the plan`, 'sendNotification', 'P12.sender', {
      on: asked,
      caller: { kind },
      now: FOR_PLAN,
    }),
  ),
  ...DOMAINS.map((recipientKind) =>
    allow('P12', `${words(recipientKind)} is asked as a policy domain`, 'sendNotification', 'P01.send', {
      on: { ...asked, recipientKind },
      caller: { kind: 'ABB' },
      now: FOR_PLAN,
    }),
  ),
  ...(['MUNICIPALITY', 'CAW', 'FEDERAL_POLICE', 'NONE'] as const).map((recipientKind) =>
    deny('P12', `${words(recipientKind)} is not asked as a policy domain`, 'sendNotification', 'P12.recipient', {
      on: { ...asked, recipientKind },
      caller: { kind: 'ABB' },
      now: FOR_PLAN,
    }),
  ),
];

/** Who reads what was asked and reported; whoever broke the glass does not either. */
const texts: readonly PolicyCase[] = RELATIONS.flatMap((relation) => {
  const given = { on: { ...asked, relation }, now: FOR_PLAN };
  const broken = { ...given, on: { ...given.on, breakGlass: true } };
  const who = words(relation);
  return relation === 'SENDER' || relation === 'RECIPIENT'
    ? [allow('P12', `the ${who} of an action of the plan may read it`, 'readContent', 'P01.read', given)]
    : [
        deny('P12', `who is ${who} of an action of the plan may not read it`, 'readContent', 'P12.texts', given),
        deny('P12', `who is ${who} of it may not read it in an emergency`, 'readContent', 'P12.texts', broken),
      ];
});

/** Who sees how the plan goes: the agency, and whoever has an action in it. */
const OVERVIEW = [
  { by: 'P12.overview', kind: 'ABB', relations: RELATIONS, functions: ['SYSTEM', 'OPERATOR', 'CASE_COORDINATOR'] },
  { by: 'P12.platform', kind: 'VDAB', relations: ['RECIPIENT'], functions: BOTH },
] as const;

const overview: readonly PolicyCase[] = OVERVIEW.flatMap(({ by, kind, relations, functions }) => {
  const see = (relation: Relation, each: FunctionCode) => {
    const may =
      (relations as readonly Relation[]).includes(relation) && (functions as readonly string[]).includes(each);
    const says = `somebody of ${words(kind)} who acts as ${words(each)} ${may ? 'sees' : 'does not see'} how a plan goes that it is ${words(relation)} in`;
    return (may ? allow : deny)('P12', says, 'readPlanOverview', may ? by : [], {
      on: { ...action, relation },
      caller: { kind, functions: [each] },
    });
  };
  return [
    ...FUNCTIONS.map((each) => see(kind === 'ABB' ? 'NONE' : 'RECIPIENT', each)),
    ...RELATIONS.filter((each) => each !== (kind === 'ABB' ? 'RECIPIENT' : 'NONE')).map((each) => see(each, 'SYSTEM')),
  ];
});

export const planActions: readonly PolicyCase[] = [
  ...steps('action of the plan', PLAN),
  ...uncovered,
  ...asking,
  ...texts,
  ...overview,
  ...(['SENDER', 'RECIPIENT'] as const).map((relation) =>
    deny('P12', `the ${words(relation)} of an action of the plan does not export it`, 'exportContent', 'P12.export', {
      on: { ...asked, relation, exportGranted: true },
      now: FOR_PLAN,
    }),
  ),
  allow('P12', 'what is granted of another exchange is exported', 'exportContent', 'P01.export', {
    on: { ...exchange, exportGranted: true },
  }),
  deny('P12', 'who is asked something else sees of no plan how it goes', 'readPlanOverview', [], {
    on: { ...action, type: 'SUPPORT_QUESTION', relation: 'RECIPIENT' },
    caller: { kind: 'VDAB', functions: ['SYSTEM'] },
  }),
  allow('P12', 'the texts of another exchange are for whoever broke the glass', 'readContent', 'S02.read', {
    on: { ...exchange, relation: 'ESCALATION', breakGlass: true },
  }),
  allow('P12', 'a notification has neither agency nor policy domain', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'MUNICIPALITY' },
  }),
];
