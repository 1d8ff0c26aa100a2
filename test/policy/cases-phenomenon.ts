/** P09: the phenomenon report, and what is counted of it. */
import type { ExchangeFacts } from '../../activities/policy/facts';
import { FUNCTIONS, type FunctionCode, type Relation } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange } from './facts';
import { FOLLOW_UP, RELATIONS, type Right, steps } from './flow-rights';

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

export const phenomena: readonly PolicyCase[] = [
  ...steps('phenomenon report', PHENOMENON),
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
];
