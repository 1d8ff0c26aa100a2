/** P13: the announced release of a detainee. */
import type { ExchangeFacts } from '../../activities/policy/facts';
import { FUNCTIONS } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange, now, without } from './facts';
import { FOLLOW_UP, type Right, steps } from './flow-rights';

const release: ExchangeFacts = {
  ...exchange,
  type: 'DETAINEE_RELEASE',
  recipientKind: 'MUNICIPALITY',
  atResidence: true,
};
const protocol = exchange.protocol!;
const announcer = { kind: 'DG_EPI' as const };

const taking = (
  by: string,
  relation: 'SENDER' | 'RECIPIENT',
  functions: Right['functions'],
  says: Readonly<Record<string, string>>,
  personal?: true,
): readonly Right[] =>
  Object.entries(says).map(([step, what]) => ({
    rule: 'P13',
    by,
    step,
    says: what,
    relations: [relation],
    functions: functions.filter((each) => !personal || each !== 'SYSTEM'),
    ...(personal ? { personal } : {}),
    on: release,
  }));

const READY = [...FOLLOW_UP, 'CARE_PROVIDER'] as const;

const RELEASE: readonly Right[] = [
  ...taking('P13.acknowledge', 'RECIPIENT', READY, {
    ACKNOWLEDGE: 'acknowledge a release',
    CLOSE: 'say that nothing of a release is left to do',
  }),
  ...taking('P13.prepare', 'RECIPIENT', READY, { PREPARE: 'say what has been prepared for a release' }, true),
  ...taking('P13.announcer', 'SENDER', FOLLOW_UP, {
    CHANGE: 'change the date of a release',
    RELEASE: 'say that somebody was released',
    CANCEL: 'say that there will be no release',
  }),
];

const preparing = (what: string, on: ExchangeFacts) =>
  deny('P13', `nobody says what has been prepared ${what}`, 'takeStep', 'P13.protocol', {
    on: { ...on, relation: 'RECIPIENT' },
    now: { step: 'PREPARE' },
  });

const written: readonly PolicyCase[] = [
  preparing('without a protocol', without(release, 'protocol')),
  preparing('under a protocol for another purpose', {
    ...release,
    protocol: { ...protocol, purposes: ['YOUTH_PROTECTION'] },
  }),
  preparing('under a protocol that covers no care', { ...release, protocol: { ...protocol, categories: ['concern'] } }),
  {
    ...deny(
      'P13',
      'nobody says what has been prepared without a purpose',
      'takeStep',
      ['P13.protocol', 'R17.purpose'],
      {
        on: { ...release, relation: 'RECIPIENT' },
        now: { step: 'PREPARE' },
      },
    ),
    situation: without({ ...now, step: 'PREPARE' }, 'purpose'),
  },
  deny('P13', 'no exchange but a release has rules for what has been prepared', 'takeStep', [], {
    on: { ...without(release, 'protocol'), type: 'CASE_NOTIFICATION', relation: 'RECIPIENT' },
    now: { step: 'PREPARE' },
  }),
  allow('P13', 'an acknowledgement needs no protocol any more', 'takeStep', 'P13.acknowledge', {
    on: { ...without(release, 'protocol'), relation: 'RECIPIENT' },
    now: { step: 'ACKNOWLEDGE' },
  }),
];

const announcing = (what: string, on: Partial<ExchangeFacts>, caller: object = announcer) =>
  allow('P13', what, 'sendNotification', 'P01.send', { on: { ...release, ...on }, caller });
const notAnnouncing = (
  what: string,
  by: string | readonly string[],
  on: Partial<ExchangeFacts>,
  caller: object = announcer,
) => deny('P13', what, 'sendNotification', by, { on: { ...release, ...on }, caller });

const announcement: readonly PolicyCase[] = [
  announcing('the prison administration announces a release to the municipality of residence', {}),
  announcing(
    'the justice house that was told passes it on to the municipality of residence',
    { onward: { handling: 'H0', consent: false } },
    { kind: 'AJH' },
  ),
  ...(['MUNICIPALITY', 'AJH', 'CAW', 'OCAD', 'POLICE_ZONE'] as const).map((kind) =>
    notAnnouncing(`${words(kind)} announces no release by itself`, 'P13.sender', {}, { kind }),
  ),
  ...(['AJH', 'CAW', 'OPGROEIEN'] as const).map((recipientKind) =>
    announcing(`a release is announced to ${words(recipientKind)}`, { recipientKind, atResidence: false }),
  ),
  announcing('a release is announced to the police of the residence', { recipientKind: 'POLICE_ZONE' }),
  ...(['MUNICIPALITY', 'POLICE_ZONE', 'VDAB', 'SCHOOL_NETWORK', 'ABB', 'VSSE', 'NONE'] as const).map((recipientKind) =>
    notAnnouncing(`no release is announced to ${words(recipientKind)} from elsewhere`, 'P13.recipient', {
      recipientKind,
      atResidence: false,
    }),
  ),
  ...FUNCTIONS.filter((each) => !FOLLOW_UP.includes(each)).map((each) =>
    notAnnouncing(
      `somebody who acts as ${words(each)} announces no release`,
      [],
      {},
      { ...announcer, functions: [each] },
    ),
  ),
  allow('P13', 'a notification goes from and to others as well', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'VDAB' },
  }),
];

export const releases: readonly PolicyCase[] = [...steps('release', RELEASE), ...written, ...announcement];
