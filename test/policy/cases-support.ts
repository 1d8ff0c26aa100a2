/** P08: the question to the expert pool, and the lessons. */
import type { ExchangeFacts } from '../../activities/policy/facts';
import { FUNCTIONS, type FunctionCode, type Relation } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange, now, without } from './facts';
import { type Right, steps } from './flow-rights';

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

export const supportQuestions: readonly PolicyCase[] = [
  ...steps('question to the pool', SUPPORT),
  ...uncovered,
  ...asking,
  ...lessons,
];
