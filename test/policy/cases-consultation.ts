/** P04: the steps of a case consultation. */
import { allow, deny, type PolicyCase } from './case';
import { consultation, coordinator } from './facts';
import { FOLLOW_UP, type Right, steps } from './flow-rights';

const invited = { ...consultation, invited: true };
const MUNICIPAL = ['CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR'] as const;
const READERS = [...FOLLOW_UP, 'CARE_PROVIDER'] as const;

const taking = (
  by: string,
  relations: Right['relations'],
  functions: Right['functions'],
  says: Readonly<Record<string, string>>,
  personal?: true,
): readonly Right[] =>
  Object.entries(says).map(([step, what]) => ({
    rule: 'P04',
    by,
    step,
    says: what,
    relations,
    functions: functions.filter((each) => !personal || each !== 'SYSTEM'),
    ...(personal ? { personal } : {}),
    on: invited,
  }));

const CONSULTATION: readonly Right[] = [
  ...taking('P04.reply', ['INVITED'], READERS, {
    ACCEPT_INVITATION: 'accept an invitation',
    DECLINE_INVITATION: 'decline an invitation',
  }),
  ...taking(
    'P04.convene',
    ['SENDER'],
    MUNICIPAL,
    {
      DECIDE: 'write down what was decided',
      REVIEW: 'review what was decided',
      PROPOSE_FEEDBACK: 'propose feedback',
    },
    true,
  ),
  ...taking('P04.renew', ['SENDER'], ['MAYOR'], { RENEW: 'renew a consultation' }, true),
  ...taking(
    'P04.vote',
    ['MEMBER', 'INVITED'],
    READERS,
    { VOTE_FOR: 'agree to feedback', VOTE_AGAINST: 'disagree with feedback' },
    true,
  ),
];

const delegate = { kind: 'POLICE_ZONE' as const, functions: ['INFO_OFFICER' as const], clearance: 'SECRET' as const };
const member = { ...consultation, relation: 'MEMBER' as const };

const police: readonly PolicyCase[] = ['VOTE_FOR', 'VOTE_AGAINST'].flatMap((step) => [
  allow('P04', `a delegate of the police with a seat and a clearance may ${step}`, 'takeStep', 'P04.vote', {
    on: { ...member, seat: true },
    caller: delegate,
    now: { step },
  }),
  allow('P04', `a delegate of the police with a higher clearance may ${step}`, 'takeStep', 'P04.vote', {
    on: { ...member, seat: true },
    caller: { ...delegate, clearance: 'TOP_SECRET' },
    now: { step },
  }),
  deny('P04', `a delegate of the police without a seat may not ${step}`, 'takeStep', 'P04.police-vote', {
    on: member,
    caller: delegate,
    now: { step },
  }),
  ...(['NONE', 'CONFIDENTIAL'] as const).map((clearance) =>
    deny('P04', `a delegate of the police with clearance ${clearance} may not ${step}`, 'takeStep', 'P04.police-vote', {
      on: { ...member, seat: true },
      caller: { ...delegate, clearance },
      now: { step },
    }),
  ),
]);

export const consultationSteps: readonly PolicyCase[] = [
  ...steps('consultation', CONSULTATION),
  ...police,
  deny('P04', 'who is invited to no consultation replies to none', 'takeStep', 'R01', {
    on: { ...consultation, relation: 'INVITED' },
    caller: coordinator,
    now: { step: 'ACCEPT_INVITATION' },
  }),
  allow('P04', 'the police of the residence may accept an invitation without a seat', 'takeStep', 'P04.reply', {
    on: { ...invited, relation: 'INVITED' },
    caller: { kind: 'POLICE_ZONE' },
    now: { step: 'ACCEPT_INVITATION' },
  }),
  deny('P04', 'no exchange but a consultation keeps the police from voting', 'takeStep', [], {
    on: { ...member, type: 'CASE_NOTIFICATION' },
    caller: delegate,
    now: { step: 'VOTE_FOR' },
  }),
];
