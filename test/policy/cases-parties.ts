/** What parties may do at all, and which categories can leave: P01, P02, P03, S02 and the handling codes. */
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import type { CallerFacts, ExchangeFacts, Relation, Situation } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { consultation, exchange, now, without } from './facts';

const RELATIONS: readonly Relation[] = ['SENDER', 'RECIPIENT', 'ESCALATION', 'MEMBER', 'INVITED', 'NONE'];
const FOLLOW_UP: readonly FunctionCode[] = ['SYSTEM', 'CASE_COORDINATOR', 'PVE_OFFICER', 'MAYOR', 'INFO_OFFICER'];
const CARE_TOO: readonly FunctionCode[] = [...FOLLOW_UP, 'CARE_PROVIDER'];

/** Every function by itself: those that may, and all others that may not. */
function functions(
  rule: string,
  id: string,
  action: string,
  can: readonly FunctionCode[],
  on: ExchangeFacts = exchange,
  caller: Partial<CallerFacts> = {},
): readonly PolicyCase[] {
  return FUNCTIONS.map((each) =>
    can.includes(each)
      ? allow(rule, `somebody who acts as ${words(each)} may ${id}`, action, `${rule}.${id}`, {
          on,
          caller: { ...caller, functions: [each] },
        })
      : deny(rule, `somebody who acts as ${words(each)} may not ${id}`, action, [], {
          on,
          caller: { ...caller, functions: [each] },
        }),
  );
}

/** Every relation by itself. */
function relations(
  rule: string,
  id: string,
  action: string,
  can: readonly Relation[],
  on: ExchangeFacts = exchange,
  caller: Partial<CallerFacts> = {},
): readonly PolicyCase[] {
  return RELATIONS.map((relation) =>
    can.includes(relation)
      ? allow(rule, `an organization that is ${words(relation)} may ${id}`, action, `${rule}.${id}`, {
          on: { ...on, relation, invited: true },
          caller,
        })
      : deny(
          rule,
          `an organization that is ${words(relation)} may not ${id}`,
          action,
          action === 'approveConsultation' || on.type !== 'CASE_CONSULTATION' ? [] : [],
          {
            on: { ...on, relation, invited: true },
            caller,
          },
        ),
  );
}

const ENDS: readonly Relation[] = ['SENDER', 'RECIPIENT'];
const READERS: readonly Relation[] = ['SENDER', 'RECIPIENT', 'MEMBER', 'INVITED'];
const EVERYONE: readonly Relation[] = [...READERS, 'ESCALATION'];
const mayor = { functions: ['MAYOR' as const] };
const received: ExchangeFacts = { ...exchange, relation: 'RECIPIENT' };
const proposed: ExchangeFacts = { ...consultation, phase: 'PROPOSED' };

export const parties: readonly PolicyCase[] = [
  ...['requestInformation', 'sendNotification'].flatMap((action) => [
    ...functions('P01', 'send', action, FOLLOW_UP),
    ...relations('P01', 'send', action, ['SENDER']),
  ]),
  ...['withdrawRequest', 'retractNotification'].flatMap((action) => [
    ...functions('P01', 'withdraw', action, FOLLOW_UP),
    ...relations('P01', 'withdraw', action, ['SENDER']),
  ]),
  ...['handleRequest', 'answerRequest'].flatMap((action) => [
    ...functions('P01', 'answer', action, CARE_TOO, received),
    ...relations('P01', 'answer', action, ['RECIPIENT']),
  ]),
  ...functions('P01', 'upload', 'uploadAttachment', CARE_TOO),
  ...relations('P01', 'upload', 'uploadAttachment', READERS),
  ...functions('P01', 'authorize', 'authorizeRequest', ['AUTHORISER']),
  ...relations('P01', 'authorize', 'authorizeRequest', ['SENDER'], exchange, { functions: ['AUTHORISER'] }),
  ...['openConsultation', 'closeConsultation'].flatMap((action) => [
    ...functions('P01', 'consult', action, ['MAYOR', 'PVE_OFFICER', 'CASE_COORDINATOR'], proposed),
    ...relations('P01', 'consult', action, ['SENDER'], proposed),
  ]),
  ...functions('P01', 'approve', 'approveConsultation', ['MAYOR', 'AUTHORISER'], proposed),
  ...relations('P01', 'approve', 'approveConsultation', ['SENDER'], proposed, mayor),
  ...functions('P01', 'contribute', 'contribute', CARE_TOO, consultation),
  ...relations('P01', 'contribute', 'contribute', ['SENDER', 'MEMBER', 'INVITED'], consultation),
  deny('P01', 'nobody contributes to a consultation that is only proposed', 'contribute', [], { on: proposed }),
  ...functions('P01', 'feedback', 'releaseFeedback', ['MAYOR', 'PVE_OFFICER', 'CASE_COORDINATOR'], {
    ...consultation,
    feedback: { consensus: true, citesSecret: false },
  }),
  ...relations('P01', 'feedback', 'releaseFeedback', ['SENDER'], {
    ...consultation,
    feedback: { consensus: true, citesSecret: false },
  }),
  ...relations('P01', 'track', 'trackExchange', EVERYONE),
  ...functions('P01', 'read', 'readContent', [...CARE_TOO, 'AUTHORISER']),
  ...relations('P01', 'read', 'readContent', READERS),
  ...functions(
    'P01',
    'export',
    'exportContent',
    [...CARE_TOO, 'AUTHORISER'].filter((each) => each !== 'SYSTEM') as FunctionCode[],
    { ...exchange, exportGranted: true },
  ),
  ...relations('P01', 'export', 'exportContent', ENDS, { ...exchange, exportGranted: true }),
  deny('P01', 'a system exports nothing', 'exportContent', [], {
    on: { ...exchange, exportGranted: true },
    caller: { person: false },
  }),
  deny('P01', 'nobody exports what two people have not granted', 'exportContent', []),
  ...functions('P01', 'criminalFile', 'useInCriminalFile', ['MAYOR', 'INFO_OFFICER'], {
    ...consultation,
    offence: 'SAME',
  }),
  ...relations(
    'P01',
    'criminalFile',
    'useInCriminalFile',
    ['SENDER', 'MEMBER'],
    { ...consultation, offence: 'SAME' },
    mayor,
  ),
  ...functions('P01', 'subject', 'answerDataSubject', ['DPO']),
  ...relations('P01', 'subject', 'answerDataSubject', READERS, exchange, { functions: ['DPO'] }),
  ...functions('P01', 'explain', 'explain', ['DPO']),
  ...relations('P01', 'explain', 'explain', READERS, exchange, { functions: ['DPO'] }),
  allow('P01', 'the service reminds', 'remind', 'P01.remind', { caller: { functions: ['SERVICE'] } }),
  deny('P01', 'a person does not remind in the name of the service', 'remind', []),
  allow('P01', 'everybody who is known sees who takes part', 'readRegister', 'P01.register', {
    on: { ...exchange, relation: 'NONE' },
  }),
  allow('P01', 'anybody may ask whether the service is up', 'readPublic', 'P01.public', {
    caller: { functions: [] },
    on: { ...exchange, relation: 'NONE' },
  }),
  deny('P01', 'no operation is allowed that no rule permits', 'scorePersons', 'R20'),
];

const see = (categories: Situation['categories']) => ({ categories });

export const categories: readonly PolicyCase[] = [
  allow('P02', 'data about the service leave to whoever may call the operation', 'see', 'P02.open', {
    on: { ...exchange, relation: 'NONE' },
    now: see(['meta']),
  }),
  ...EVERYONE.map((relation) =>
    allow('P02', `an organization that is ${words(relation)} sees where an exchange stands`, 'see', 'P02.tracking', {
      on: { ...exchange, relation },
      now: see(['administrative']),
    }),
  ),
  deny('P02', 'an organization that is no party does not see where an exchange stands', 'see', [], {
    on: { ...exchange, relation: 'NONE' },
    now: see(['administrative']),
  }),
  ...ENDS.map((relation) =>
    allow('P02', `a ${words(relation)} sees a category that the protocol covers`, 'see', 'P02.content', {
      on: { ...exchange, relation },
      now: see(['care']),
    }),
  ),
  deny('P02', 'whoever was called in sees no person data', 'see', [], {
    on: { ...exchange, relation: 'ESCALATION' },
    now: see(['care']),
  }),
  deny('P02', 'a category that the protocol does not cover is masked', 'see', [], {
    on: { ...exchange, protocol: { ...exchange.protocol!, categories: ['identity'] } },
    now: see(['care']),
  }),
  deny('P02', 'person data are masked for a purpose that the protocol does not cover', 'see', [], {
    on: { ...exchange, protocol: { ...exchange.protocol!, purposes: ['YOUTH_PROTECTION'] } },
    now: see(['care']),
  }),
  deny('P02', 'person data are masked once no protocol is active any more', 'see', [], {
    on: without(exchange, 'protocol'),
    now: see(['care']),
  }),
  {
    ...deny('P02', 'person data are masked for whoever states no purpose', 'see', [], { now: see(['care']) }),
    situation: { ...without(now, 'purpose'), categories: ['care'] },
  },
  ...(['SENDER', 'MEMBER', 'INVITED'] as const).map((relation) =>
    allow('P02', `a participant that is ${words(relation)} sees what is contributed`, 'see', 'P02.consultation', {
      on: { ...consultation, relation },
      now: see(['care']),
    }),
  ),
  deny('P02', 'the cell itself is nobody, and sees nothing', 'see', [], {
    on: { ...consultation, relation: 'RECIPIENT' },
    now: see(['care']),
  }),
  deny('P02', 'an exchange of another type is not seen without a protocol', 'see', [], {
    on: { ...consultation, type: 'INFORMATION_REQUEST' },
    now: see(['care']),
  }),
  deny('P02', 'nothing is seen of a consultation that is only proposed', 'see', [], {
    on: proposed,
    now: see(['care']),
  }),
  deny('P02', 'a consultation is not seen once its ground is no longer in force', 'see', [], {
    on: without(consultation, 'legalBasis'),
    now: see(['care']),
  }),
  deny('P02', 'a consultation is not seen for a purpose that its ground does not hold for', 'see', [], {
    on: consultation,
    now: { categories: ['care'], purpose: 'YOUTH_PROTECTION' },
  }),
  {
    ...deny('P02', 'a consultation is not seen without a purpose', 'see', [], { on: consultation }),
    situation: { ...without(now, 'purpose'), categories: ['care'] },
  },
  ...ENDS.map((relation) =>
    allow('P02', `a ${words(relation)} of a report to the prosecutor sees it`, 'see', 'P02.report', {
      on: {
        ...without(exchange, 'protocol'),
        relation,
        recipientKind: 'PROSECUTOR',
        legalBasis: { ...exchange.legalBasis!, grantsReport: true },
      },
      now: see(['care']),
    }),
  ),
  deny('P02', 'whoever is called in sees nothing of a report to the prosecutor', 'see', [], {
    on: {
      ...without(exchange, 'protocol'),
      relation: 'ESCALATION',
      recipientKind: 'PROSECUTOR',
      legalBasis: { ...exchange.legalBasis!, grantsReport: true },
    },
    now: see(['care']),
  }),
  deny('P02', 'another body does not see what only a report to the prosecutor lets be seen', 'see', [], {
    on: { ...without(exchange, 'protocol'), legalBasis: { ...exchange.legalBasis!, grantsReport: true } },
    now: see(['care']),
  }),
  deny('P02', 'the prosecutor sees nothing without a protocol on a ground that is none for reports', 'see', [], {
    on: { ...without(exchange, 'protocol'), recipientKind: 'PROSECUTOR' },
    now: see(['care']),
  }),
  deny('P02', 'the prosecutor sees nothing without a protocol once no ground is in force', 'see', [], {
    on: { ...without(exchange, 'protocol', 'legalBasis'), recipientKind: 'PROSECUTOR' },
    now: see(['care']),
  }),
  allow('P03', 'an organization sees a category that it has a task in', 'see', 'P02.content', {
    caller: { competences: ['care'] },
    now: see(['care']),
  }),
  deny('P03', 'an organization does not see a category that it has no task in', 'see', 'P03', {
    caller: { competences: ['work'] },
    now: see(['care']),
  }),
  ...(['meta', 'administrative'] as const).map((category) =>
    allow(
      'P03',
      `a body without any task in person data sees what is ${category}`,
      'see',
      category === 'meta' ? 'P02.open' : 'P02.tracking',
      { caller: { competences: [] }, now: see([category]) },
    ),
  ),
];

const emergency: ExchangeFacts = {
  ...without(exchange, 'protocol'),
  relation: 'ESCALATION',
  breakGlass: true,
};

export const emergencies: readonly PolicyCase[] = [
  allow('S02', 'whoever broke the glass reads that exchange', 'readContent', 'S02.read', { on: emergency }),
  deny('S02', 'whoever was called in and did not break the glass reads nothing', 'readContent', [], {
    on: { ...emergency, breakGlass: false },
  }),
  deny('S02', 'a system breaks no glass', 'readContent', [], { on: emergency, caller: { person: false } }),
  ...(['identity', 'contact', 'concern', 'police', 'threat', 'care', 'health'] as const).map((category) =>
    allow('S02', `emergency access shows ${category}`, 'see', 'S02.see', { on: emergency, now: see([category]) }),
  ),
  ...(['work', 'education'] as const).map((category) =>
    deny('S02', `emergency access does not show ${category}`, 'see', [], { on: emergency, now: see([category]) }),
  ),
  deny('S02', 'without emergency access whoever was called in sees nothing', 'see', [], {
    on: { ...emergency, breakGlass: false },
    now: see(['care']),
  }),
  deny('S02', 'a system sees nothing by emergency access', 'see', [], {
    on: emergency,
    caller: { person: false },
    now: see(['care']),
  }),
  deny('S02', 'emergency access never shows a professional secret (R05)', 'see', 'R05.see', {
    on: { ...consultation, relation: 'ESCALATION', breakGlass: true },
    now: { categories: ['care'], item: { secret: true, shared: false } },
  }),
];

const passedOn = (handling: 'H0' | 'H1' | 'H2' | 'H3', consent: boolean): ExchangeFacts => ({
  ...exchange,
  onward: { handling, consent },
});

export const handling: readonly PolicyCase[] = [
  ...(['requestInformation', 'sendNotification'] as const).flatMap((action) => [
    ...(['H2', 'H3'] as const).flatMap((code) => [
      deny('H01', `what came as ${code} is not passed on by ${action} without consent`, action, 'H01.onward', {
        on: passedOn(code, false),
      }),
      allow('H01', `what came as ${code} is passed on by ${action} when its originator consents`, action, 'P01.send', {
        on: passedOn(code, true),
      }),
    ]),
    allow('H01', `what came as H1 may be passed on by ${action}`, action, 'P01.send', { on: passedOn('H1', false) }),
  ]),
  deny('H01', 'what came with a handling code goes into no judicial file', 'useInCriminalFile', 'H01.file', {
    caller: mayor,
    on: { ...consultation, offence: 'SAME', handling: 'H1' },
  }),
  allow('H01', 'with consent of its originator it may', 'useInCriminalFile', 'P01.criminalFile', {
    caller: mayor,
    on: { ...consultation, offence: 'SAME', handling: 'H1', consent: true },
  }),
  allow('H01', 'without a handling code it may', 'useInCriminalFile', 'P01.criminalFile', {
    caller: mayor,
    on: { ...consultation, offence: 'SAME' },
  }),
];
