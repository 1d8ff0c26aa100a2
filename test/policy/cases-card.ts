/** P11: the information card of the common database. */
import type { CallerFacts, ExchangeFacts } from '../../activities/policy/facts';
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange } from './facts';
import { type Right, RELATIONS, steps } from './flow-rights';

const OCAD: Partial<CallerFacts> = {
  level: 'FEDERAL',
  kind: 'OCAD',
  functions: ['SYSTEM'],
  person: false,
  cdbGrade: 'CONSULT_AND_FEED',
};
const MANAGING: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR'];
const card: ExchangeFacts = {
  ...exchange,
  type: 'INFORMATION_CARD',
  regime: 'CDB',
  fromLevel: 'FEDERAL',
  recipientKind: 'MUNICIPALITY',
  atResidence: true,
  protocol: { ...exchange.protocol!, basis: 'LAW' },
};
const atZone: ExchangeFacts = { ...card, recipientKind: 'POLICE_ZONE', recipientRegime: 'LED_POLICE' };

const noting = (by: string, whose: string, on: ExchangeFacts, able: FunctionCode): readonly Right[] =>
  Object.entries({ ACKNOWLEDGE: 'take note of a card', STATE_MEASURE: 'say that a measure was requested' }).map(
    ([step, says]) => ({
      rule: 'P11',
      by,
      step,
      says: `${says} in ${whose}`,
      relations: ['RECIPIENT'] as const,
      functions: [able],
      personal: true as const,
      on,
    }),
  );

const RIGHTS: readonly Right[] = [
  ...noting('P11.mayor', 'a municipality', card, 'MAYOR'),
  ...noting('P11.officer', 'a police zone', atZone, 'INFO_OFFICER'),
  {
    rule: 'P11',
    by: 'P11.purge',
    step: 'CONFIRM_PURGE',
    says: 'confirm that a card is gone',
    relations: ['RECIPIENT'],
    functions: ['MAYOR', 'INFO_OFFICER', 'DPO'],
    personal: true,
    on: { ...card, phase: 'RETRACTED' },
  },
  {
    rule: 'P11',
    by: 'P11.recall',
    step: 'RECALL',
    says: 'take cards back',
    relations: ['SENDER'],
    functions: MANAGING,
    on: card,
    who: OCAD,
  },
];

const managing: readonly PolicyCase[] = [
  deny('P11', 'a municipality does not take back what it passed on', 'takeStep', [], {
    on: card,
    caller: { kind: 'MUNICIPALITY', functions: ['CASE_COORDINATOR'] },
    now: { step: 'RECALL' },
  }),
  ...FUNCTIONS.map((each) =>
    (MANAGING.includes(each) ? allow : deny)(
      'P11',
      `somebody of the manager who acts as ${words(each)} ${MANAGING.includes(each) ? 'may' : 'may not'} follow every copy`,
      'traceCopies',
      MANAGING.includes(each) ? 'P11.trace' : [],
      { on: card, caller: { ...OCAD, functions: [each] } },
    ),
  ),
  ...RELATIONS.filter((each) => each !== 'SENDER').map((relation) =>
    deny('P11', `the manager as ${words(relation)} does not follow every copy`, 'traceCopies', [], {
      on: { ...card, relation },
      caller: OCAD,
    }),
  ),
  deny('P11', 'a municipality that passed a card on does not follow every copy', 'traceCopies', [], {
    on: card,
    caller: { functions: ['CASE_COORDINATOR'] },
  }),
  deny('P11', 'copies of nothing but cards are followed', 'traceCopies', [], {
    on: { ...card, type: 'CASE_NOTIFICATION' },
    caller: OCAD,
  }),
];

const onward = { handling: 'H1', consent: false } as const;
const sending: readonly PolicyCase[] = [
  ...(['MUNICIPALITY', 'POLICE_ZONE'] as const).map((recipientKind) =>
    allow('P11', `the manager may send a card to a ${words(recipientKind)}`, 'sendNotification', 'P01.send', {
      on: { ...card, recipientKind },
      caller: OCAD,
    }),
  ),
  ...(['AJH', 'LTF', 'FEDERAL_POLICE', 'OPGROEIEN'] as const).map((recipientKind) =>
    deny('P11', `no card goes to ${words(recipientKind)}`, 'sendNotification', 'P11.recipient', {
      on: { ...card, recipientKind },
      caller: OCAD,
    }),
  ),
  ...(['VSSE', 'FEDERAL_POLICE', 'DG_EPI'] as const).map((kind) =>
    deny('P11', `${words(kind)} feeds the database and sends no card`, 'sendNotification', 'P11.sender', {
      on: card,
      caller: { ...OCAD, kind },
    }),
  ),
  deny('P11', 'a mayor begins no card', 'sendNotification', ['P11.sender', 'R11.feed'], {
    on: { ...card, fromLevel: 'LOCAL' },
    caller: { functions: ['MAYOR'] },
  }),
  ...(['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR', 'INFO_OFFICER'] as const).map((each) => {
    const may = each === 'MAYOR' || each === 'INFO_OFFICER';
    return (may ? allow : deny)(
      'P11',
      `somebody who acts as ${words(each)} ${may ? 'may' : 'may not'} pass on a card that was received`,
      'sendNotification',
      may ? 'P01.send' : 'P11.sender',
      { on: { ...atZone, fromLevel: 'LOCAL', onward }, caller: { functions: [each] } },
    );
  }),
  deny('H01', 'a card that came as H2 is not passed on without consent', 'sendNotification', 'H01.onward', {
    on: { ...atZone, fromLevel: 'LOCAL', onward: { handling: 'H2', consent: false } },
    caller: { functions: ['MAYOR'] },
  }),
  deny(
    'R11',
    'an extract that is no card is not passed on without feeding the database',
    'sendNotification',
    'R11.feed',
    {
      on: { ...atZone, type: 'CASE_NOTIFICATION', fromLevel: 'LOCAL', onward },
      caller: { functions: ['MAYOR'] },
    },
  ),
  deny(
    'R13',
    'a card is not passed on to the police zone of another municipality',
    'sendNotification',
    'R13.recipient',
    {
      on: { ...atZone, atResidence: false, fromLevel: 'LOCAL', onward },
      caller: { functions: ['MAYOR'] },
    },
  ),
  allow('P11', 'other notifications go to whom they may', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'AJH' },
  }),
  deny('R14', 'a card that was taken back is read by nobody', 'readContent', 'R14', {
    on: { ...card, phase: 'RETRACTED' },
    caller: OCAD,
  }),
];

export const cards: readonly PolicyCase[] = [...steps('card', RIGHTS), ...managing, ...sending];
