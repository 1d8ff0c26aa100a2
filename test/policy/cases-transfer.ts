/** P14: the transfer of a case to where the person lives now. */
import type { CallerFacts, ExchangeFacts, Situation } from '../../activities/policy/facts';
import { FUNCTIONS } from '../../workflows/domain/organisation';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange, now, without } from './facts';
import { type Right, steps } from './flow-rights';

const transfer: ExchangeFacts = {
  ...exchange,
  type: 'CASE_TRANSFER',
  recipientKind: 'MUNICIPALITY',
  atResidence: true,
};
const protocol = exchange.protocol!;
const PROPOSERS = ['CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR'] as const;

const TRANSFER: readonly Right[] = [
  ...(['ACCEPT', 'REFUSE'] as const).map((step): Right => ({
    rule: 'P14',
    by: 'P14.answer',
    step,
    says: `${words(step)} a transfer`,
    relations: ['RECIPIENT'],
    functions: ['MAYOR'],
    personal: true,
    on: transfer,
  })),
  {
    rule: 'P14',
    by: 'P14.withdraw',
    step: 'WITHDRAW',
    says: 'take a transfer back',
    relations: ['SENDER'],
    functions: PROPOSERS,
    personal: true,
    on: transfer,
  },
];

const refusing = (what: string, on: ExchangeFacts) =>
  deny('P14', `nobody says why a transfer is refused ${what}`, 'takeStep', 'P14.protocol', {
    on: { ...on, relation: 'RECIPIENT' },
    caller: { functions: ['MAYOR'] },
    now: { step: 'REFUSE' },
  });

const written: readonly PolicyCase[] = [
  refusing('without a protocol', without(transfer, 'protocol')),
  refusing('under a protocol for another purpose', {
    ...transfer,
    protocol: { ...protocol, purposes: ['YOUTH_PROTECTION'] },
  }),
  refusing('under a protocol that covers no concern', {
    ...transfer,
    protocol: { ...protocol, categories: ['identity', 'care'] },
  }),
  {
    ...deny(
      'P14',
      'nobody says why a transfer is refused without a purpose',
      'takeStep',
      ['P14.protocol', 'R17.purpose'],
      { on: { ...transfer, relation: 'RECIPIENT' }, caller: { functions: ['MAYOR'] } },
    ),
    situation: without({ ...now, step: 'REFUSE' }, 'purpose'),
  },
  deny('P14', 'the refusal of anything else asks for nothing of this', 'takeStep', [], {
    on: { ...without(transfer, 'protocol'), type: 'CASE_NOTIFICATION', relation: 'RECIPIENT' },
    now: { step: 'REFUSE' },
  }),
  allow('P14', 'the mayor accepts a transfer whose protocol has ended since', 'takeStep', 'P14.answer', {
    on: { ...without(transfer, 'protocol'), relation: 'RECIPIENT' },
    caller: { functions: ['MAYOR'] },
    now: { step: 'ACCEPT' },
  }),
];

interface Given {
  readonly on?: Partial<ExchangeFacts>;
  readonly caller?: Partial<CallerFacts>;
  readonly now?: Partial<Situation>;
}
const given = ({ on, caller, now }: Given) => ({
  on: { ...transfer, ...on },
  ...(caller ? { caller } : {}),
  ...(now ? { now } : {}),
});
const proposing = (says: string, change: Given = {}) =>
  allow('P14', says, 'sendNotification', 'P01.send', given(change));
const notProposing = (says: string, by: string | readonly string[], change: Given) =>
  deny('P14', says, 'sendNotification', by, given(change));

const proposal: readonly PolicyCase[] = [
  ...PROPOSERS.map((each) =>
    proposing(`somebody who acts as ${words(each)} proposes a transfer`, { caller: { functions: [each] } }),
  ),
  ...FUNCTIONS.filter((each) => !PROPOSERS.some((proposer) => proposer === each)).map((each) =>
    notProposing(`somebody who acts as ${words(each)} proposes no transfer`, 'P14.sender', {
      caller: { functions: [each] },
    }),
  ),
  notProposing('a system proposes no transfer', 'P14.sender', { caller: { person: false } }),
  ...(['POLICE_ZONE', 'AJH', 'CAW', 'LTF'] as const).map((kind) =>
    notProposing(`${words(kind)} proposes no transfer`, 'P14.sender', { caller: { kind } }),
  ),
  ...(['POLICE_ZONE', 'LIVC_R', 'AJH', 'NONE'] as const).map((recipientKind) =>
    notProposing(`no case is handed over to ${words(recipientKind)}`, 'P14.recipient', { on: { recipientKind } }),
  ),
  notProposing('no case is handed over to a municipality where the person does not live', 'P14.recipient', {
    on: { atResidence: false },
  }),
  proposing('a dossier says who it is, how to reach them, the concern and the care', {
    now: { categories: ['identity', 'contact', 'concern', 'care'] },
  }),
  ...(['threat', 'police', 'judicial', 'health', 'work', 'education'] as const).map((category) =>
    notProposing(`no dossier says anything of ${words(category)}`, 'P14.minimal', {
      now: { categories: ['identity', category] },
    }),
  ),
  notProposing('a dossier holds no professional secret', 'R05.send', { now: { secret: true } }),
  allow('P14', 'a notification goes elsewhere and says more', 'sendNotification', 'P01.send', {
    on: { ...exchange, type: 'CASE_NOTIFICATION', recipientKind: 'AJH' },
    caller: { functions: ['SYSTEM'], person: false },
    now: { categories: ['identity', 'work'] },
  }),
];

export const transfers: readonly PolicyCase[] = [...steps('transfer', TRANSFER), ...written, ...proposal];
