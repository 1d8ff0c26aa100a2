/** P07: the early signal. */
import type { ExchangeFacts } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { exchange } from './facts';
import { FOLLOW_UP, type Right, steps } from './flow-rights';

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

const reading = { ...signal, exportGranted: true };

export const signals: readonly PolicyCase[] = [
  ...steps('signal', SIGNAL),
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
