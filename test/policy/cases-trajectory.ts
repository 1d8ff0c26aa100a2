/** P10: the individual trajectory. */
import type { ExchangeFacts } from '../../activities/policy/facts';
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange, now, without } from './facts';
import { type Right, steps } from './flow-rights';

const trajectory: ExchangeFacts = { ...exchange, type: 'INDIVIDUAL_TRAJECTORY', recipientKind: 'CAW' };
const protocol = exchange.protocol!;
const PARTNER: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'CARE_PROVIDER'];
const MUNICIPAL: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR'];

const ofPartner = (step: string, says: string): Right => ({
  rule: 'P10',
  by: 'P10.partner',
  step,
  says,
  relations: ['RECIPIENT'],
  functions: PARTNER,
  on: trajectory,
});
const ofMunicipality = (step: string, says: string): Right => ({
  ...ofPartner(step, says),
  by: 'P10.municipality',
  relations: ['SENDER'],
  functions: MUNICIPAL,
});

/** Steps that one of the parties takes alone; either of them stops a trajectory. */
const TRAJECTORY: readonly Right[] = [
  ofPartner('ACCEPT', 'take a trajectory on'),
  ofPartner('DECLINE', 'decline a trajectory'),
  ofPartner('REPORT', 'say how a trajectory goes'),
  ofPartner('COMPLETE', 'say that a trajectory has come to its end'),
  ofMunicipality('WITHDRAW', 'take a trajectory back'),
  ofMunicipality('REVIEW', 'answer a concern about a trajectory'),
  ofMunicipality('CLOSE', 'close a trajectory'),
];

const stopping: readonly PolicyCase[] = (
  [
    ['RECIPIENT', PARTNER, 'P10.partner', 'the partner'],
    ['SENDER', MUNICIPAL, 'P10.municipality', 'the municipality'],
  ] as const
).flatMap(([relation, able, by, who]) =>
  FUNCTIONS.map((each) =>
    (able.includes(each) ? allow : deny)(
      'P10',
      `somebody of ${who} who acts as ${words(each)} ${able.includes(each) ? 'may' : 'may not'} stop a trajectory`,
      'takeStep',
      able.includes(each) ? by : [],
      { on: { ...trajectory, relation }, caller: { functions: [each] }, now: { step: 'STOP' } },
    ),
  ),
);

const stoppedByOthers: readonly PolicyCase[] = [
  ...(['ESCALATION', 'MEMBER', 'INVITED', 'NONE'] as const).map((relation) =>
    deny('P10', `an organization that is ${words(relation)} may not stop a trajectory`, 'takeStep', [], {
      on: { ...trajectory, relation },
      now: { step: 'STOP' },
    }),
  ),
  ...(['SENDER', 'RECIPIENT'] as const).map((relation) =>
    deny('P10', `no exchange but a trajectory is stopped by its ${words(relation)}`, 'takeStep', [], {
      on: { ...trajectory, type: 'CASE_NOTIFICATION', relation },
      now: { step: 'STOP' },
    }),
  ),
];

/** Steps by which something is written to the other party. */
const WRITTEN = ['REPORT', 'REVIEW'];

/** Every step under protocols that do not cover it: a party may always say where it stands. */
const uncovered: readonly PolicyCase[] = [...TRAJECTORY, ofPartner('STOP', 'stop a trajectory')].flatMap(
  ({ by, step, says, relations, functions }) => {
    const bare = without({ ...trajectory, relation: relations[0] ?? 'SENDER' }, 'protocol');
    const told = { caller: { functions }, now: { step } };
    if (!WRITTEN.includes(step))
      return [
        allow('P10', `once the protocol has ended, one may still ${says}`, 'takeStep', by, { on: bare, ...told }),
      ];
    const under = (what: string, change: Partial<typeof protocol>) =>
      deny('P10', `nobody may ${says} under a protocol that covers ${what}`, 'takeStep', 'P10.protocol', {
        on: { ...bare, protocol: { ...protocol, ...change } },
        ...told,
      });
    return [
      deny('P10', `nobody may ${says} without a protocol`, 'takeStep', 'P10.protocol', { on: bare, ...told }),
      under('another purpose', { purposes: ['YOUTH_PROTECTION'] }),
      under('some of its goals only', { categories: ['care'] }),
      {
        ...deny('P10', `nobody may ${says} without a purpose`, 'takeStep', ['P10.protocol', 'R17.purpose'], {
          on: { ...bare, protocol },
          ...told,
        }),
        situation: without({ ...now, step }, 'purpose'),
      },
      deny('P10', `no exchange but a trajectory has rules for how to ${says}`, 'takeStep', [], {
        on: { ...bare, type: 'CASE_NOTIFICATION' },
        ...told,
      }),
    ];
  },
);

/** Who proposes a trajectory, and to whom. */
const proposing: readonly PolicyCase[] = [
  ...FUNCTIONS.map((each) =>
    (MUNICIPAL.includes(each) ? allow : deny)(
      'P10',
      `somebody who acts as ${words(each)} ${MUNICIPAL.includes(each) ? 'may' : 'may not'} propose a trajectory`,
      'sendNotification',
      MUNICIPAL.includes(each) ? 'P01.send' : 'P10.proposer',
      { on: trajectory, caller: { functions: [each] } },
    ),
  ),
  ...(['AJH', 'CAW', 'POLICE_ZONE', 'ABB'] as const).map((kind) =>
    deny('P10', `${words(kind)} may not propose a trajectory`, 'sendNotification', 'P10.proposer', {
      on: trajectory,
      caller: { kind },
    }),
  ),
  ...(['CAW', 'OPGROEIEN', 'AJH', 'VDAB', 'SCHOOL_NETWORK'] as const).map((recipientKind) =>
    allow('P10', `a trajectory is proposed to ${words(recipientKind)}`, 'sendNotification', 'P01.send', {
      on: { ...trajectory, recipientKind },
    }),
  ),
  ...(['ABB', 'POLICE_ZONE', 'LTF', 'OCAD', 'MUNICIPALITY', 'LIVC_R', 'NONE'] as const).map((recipientKind) =>
    deny('P10', `a trajectory is not proposed to ${words(recipientKind)}`, 'sendNotification', 'P10.recipient', {
      on: { ...trajectory, recipientKind },
    }),
  ),
  allow('P10', 'the justice house notifies a municipality of what it likes', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'MUNICIPALITY' },
    caller: { kind: 'AJH' },
  }),
];

export const trajectories: readonly PolicyCase[] = [
  ...steps('trajectory', TRAJECTORY),
  ...stopping,
  ...stoppedByOthers,
  ...uncovered,
  ...proposing,
];
