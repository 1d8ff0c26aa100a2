/** The rules of law, R01 to R27, each with what it allows and what it denies. */
import type { Purpose } from '../../workflows/domain/category';
import type { OrganisationKind } from '../../workflows/domain/organisation';
import type { CallerFacts, EntryFacts, ExchangeFacts, Situation } from '../../activities/policy/facts';
import { allow, deny, type PolicyCase, words } from './case';
import { consultation, coordinator, entry, exchange, now, without } from './facts';

const see = (...categories: Situation['categories']) => ({ categories });
const mayor: Partial<CallerFacts> = { functions: ['MAYOR'] };
const police: Partial<CallerFacts> = { kind: 'POLICE_ZONE', functions: ['INFO_OFFICER'], clearance: 'SECRET' };
const KINDS: readonly OrganisationKind[] = [
  'MUNICIPALITY',
  'LIVC_R',
  'POLICE_ZONE',
  'ABB',
  'AJH',
  'OPGROEIEN',
  'VDAB',
  'SCHOOL_NETWORK',
  'CAW',
  'OCAD',
  'VSSE',
  'ADIV',
  'DG_EPI',
  'FEDERAL_POLICE',
  'PROSECUTOR',
  'LTF',
];
const INTELLIGENCE: readonly OrganisationKind[] = ['VSSE', 'ADIV', 'OCAD', 'PROSECUTOR', 'FEDERAL_POLICE', 'LTF'];
const SENDING = ['requestInformation', 'sendNotification', 'answerRequest', 'contribute'] as const;

/** An exchange in which the caller may do `action`, before any rule of law takes away. */
function able(action: string): { on: ExchangeFacts; by: string } {
  switch (action) {
    case 'answerRequest':
    case 'handleRequest':
      return { on: { ...exchange, relation: 'RECIPIENT' }, by: 'P01.answer' };
    case 'contribute':
      return { on: consultation, by: 'P01.contribute' };
    case 'readContent':
      return { on: exchange, by: 'P01.read' };
    case 'exportContent':
      return { on: { ...exchange, exportGranted: true }, by: 'P01.export' };
    case 'openConsultation':
    case 'closeConsultation':
      return { on: { ...consultation, phase: 'PROPOSED' }, by: 'P01.consult' };
    case 'trackExchange':
      return { on: exchange, by: 'P01.track' };
    case 'withdrawRequest':
    case 'retractNotification':
      return { on: exchange, by: 'P01.withdraw' };
    default:
      return { on: exchange, by: 'P01.send' };
  }
}

const invited: ExchangeFacts = { ...consultation, relation: 'INVITED', invited: true };
const uninvited: ExchangeFacts = { ...invited, invited: false };

const r01: readonly PolicyCase[] = [
  allow('R01', 'a partner whom the mayor invited to this case reads the consultation', 'readContent', 'P01.read', {
    on: invited,
  }),
  deny('R01', 'a partner whose invitation was withdrawn does not learn that there is one', 'trackExchange', 'R01', {
    on: uninvited,
  }),
  ...(['SENDER', 'MEMBER'] as const).map((relation) =>
    allow('R01', `a statutory member (${words(relation)}) needs no invitation`, 'trackExchange', 'P01.track', {
      on: { ...consultation, relation },
    }),
  ),
  deny('R01', 'an organization that is nothing to a consultation does not learn of it', 'readContent', 'R01', {
    on: { ...consultation, relation: 'NONE' },
  }),
  allow('R01', 'other exchanges need no invitation', 'trackExchange', 'P01.track', {
    on: { ...exchange, relation: 'RECIPIENT' },
  }),
];

const forPurpose = (purpose: Purpose, admitted: readonly Purpose[] = [purpose]) => ({ purpose, admitted });

const r02: readonly PolicyCase[] = [
  ...(['openConsultation', 'contribute', 'readContent', 'exportContent'] as const).flatMap((action) => {
    const on = action === 'openConsultation' ? able(action).on : { ...consultation, exportGranted: true };
    return [
      allow('R02', `for follow-up one may ${words(action)}`, action, able(action).by, { on }),
      deny('R02', `for another purpose one may not ${words(action)} in a consultation`, action, 'R02', {
        on,
        now: forPurpose('OVERSIGHT'),
      }),
    ];
  }),
  {
    ...deny(
      'R02',
      'without any purpose nothing is read of a consultation',
      'readContent',
      ['R02', 'R17.basis', 'R17.purpose'],
      { on: consultation },
    ),
    situation: without(now, 'purpose'),
  },
  allow('R02', 'other exchanges serve other purposes', 'readContent', 'P01.read', {
    on: { ...exchange, legalBasis: { ...exchange.legalBasis!, purposes: ['YOUTH_PROTECTION'] } },
    now: forPurpose('YOUTH_PROTECTION'),
  }),
];

const delegate: ExchangeFacts = { ...consultation, relation: 'MEMBER', seat: true };
const seat: EntryFacts = { ...entry, entry: 'SEAT', relation: 'MEMBER', clearance: 'SECRET' };

const r03: readonly PolicyCase[] = [
  ...(['contribute', 'readContent'] as const).flatMap((action) => [
    ...(['SECRET', 'TOP_SECRET'] as const).map((clearance) =>
      allow(
        'R03',
        `a police delegate with a seat and clearance ${clearance} may ${words(action)}`,
        action,
        able(action).by,
        {
          on: delegate,
          caller: { ...police, clearance },
        },
      ),
    ),
    ...(['NONE', 'CONFIDENTIAL'] as const).map((clearance) =>
      deny('R03', `a police delegate with clearance ${clearance} may not ${words(action)}`, action, 'R03.take-part', {
        on: delegate,
        caller: { ...police, clearance },
      }),
    ),
    deny('R03', `a cleared police officer without a seat may not ${words(action)}`, action, 'R03.take-part', {
      on: { ...delegate, seat: false },
      caller: police,
    }),
    allow('R03', `other members need no clearance to ${words(action)}`, action, able(action).by, {
      on: { ...consultation, relation: 'MEMBER' },
    }),
  ]),
  deny('R03', 'nor do the police export without a clearance what they convened', 'exportContent', 'R03.take-part', {
    on: { ...delegate, relation: 'SENDER', exportGranted: true },
    caller: { ...police, clearance: 'NONE' },
  }),
  allow('R03', 'the police need no clearance for other exchanges', 'readContent', 'P01.read', {
    caller: { ...police, clearance: 'NONE' },
  }),
  ...(['SECRET', 'TOP_SECRET'] as const).map((clearance) =>
    allow('R03', `a police seat is activated for somebody with clearance ${clearance}`, 'proposeEntry', 'P05.seat', {
      on: { ...seat, clearance },
      caller: police,
    }),
  ),
  deny('R03', 'a police seat is not activated without an attested clearance', 'proposeEntry', 'R03.seat', {
    on: { ...seat, clearance: 'CONFIDENTIAL' },
    caller: police,
  }),
  allow('R03', 'a seat of a municipality needs no clearance', 'proposeEntry', 'P05.seat', {
    on: { ...seat, clearance: 'NONE' },
  }),
  allow('R03', 'the police state other facts without a clearance', 'proposeEntry', 'P05.party', {
    on: { ...seat, entry: 'EXPORT', clearance: 'NONE' },
    caller: police,
  }),
];

const service: Partial<CallerFacts> = { functions: ['SERVICE'] };

const r04: readonly PolicyCase[] = [
  deny('R04', 'nobody is reminded after declining', 'remind', 'R04', {
    on: { ...exchange, phase: 'DECLINED' },
    caller: service,
  }),
  allow('R04', 'a request that is still open may be reminded of', 'remind', 'P01.remind', { caller: service }),
];

const secretItem = (shared: boolean) => ({ categories: ['care' as const], item: { secret: true, shared } });

const r05: readonly PolicyCase[] = [
  allow('R05', 'who took part when a professional secret was shared sees it', 'see', 'P02.consultation', {
    on: invited,
    now: secretItem(true),
  }),
  deny('R05', 'who was invited later does not see it', 'see', 'R05.see', { on: invited, now: secretItem(false) }),
  deny('R05', 'not even when two people have unmasked the category', 'see', 'R05.see', {
    on: { ...invited, unmasked: ['care'] },
    now: secretItem(false),
  }),
  allow('R05', 'what is no secret is seen by who was invited later', 'see', 'P02.consultation', {
    on: invited,
    now: { categories: ['care'], item: { secret: false, shared: false } },
  }),
  ...(['requestInformation', 'sendNotification', 'answerRequest'] as const).flatMap((action) => [
    deny('R05', `a professional secret does not travel by ${words(action)}`, action, 'R05.send', {
      on: able(action).on,
      now: { secret: true },
    }),
    allow('R05', `without secrets ${words(action)} is possible`, action, able(action).by, { on: able(action).on }),
  ]),
  allow('R05', 'a professional secret may be shared inside a consultation', 'contribute', 'P01.contribute', {
    on: consultation,
    now: { secret: true },
  }),
];

const sheet = (consensus: boolean, citesSecret: boolean): ExchangeFacts => ({
  ...consultation,
  feedback: { consensus, citesSecret },
});

const r06: readonly PolicyCase[] = [
  allow(
    'R06',
    'a feedback sheet on which all participants agree leaves the consultation',
    'releaseFeedback',
    'P01.feedback',
    {
      on: sheet(true, false),
      caller: mayor,
    },
  ),
  deny('R06', 'a feedback sheet on which a vote is missing or negative stays', 'releaseFeedback', 'R06', {
    on: sheet(false, false),
    caller: mayor,
  }),
  deny('R06', 'a feedback sheet that cites a professional secret stays', 'releaseFeedback', 'R06', {
    on: sheet(true, true),
    caller: mayor,
  }),
  deny('R06', 'nothing is released before there is a sheet', 'releaseFeedback', 'R06', {
    on: consultation,
    caller: mayor,
  }),
];

const r07: readonly PolicyCase[] = KINDS.flatMap((kind) => {
  const takesPart = { ...invited };
  const invitation: EntryFacts = { ...entry, entry: 'INVITATION', inviteeKind: kind };
  return INTELLIGENCE.includes(kind)
    ? [
        deny('R07', `${words(kind)} has no part in a consultation`, 'trackExchange', 'R07.take-part', {
          on: takesPart,
          caller: { kind },
        }),
        deny('R07', `${words(kind)} is not invited`, 'proposeEntry', 'R07.invite', { on: invitation, caller: mayor }),
        allow('R07', `${words(kind)} takes part in other exchanges`, 'trackExchange', 'P01.track', {
          caller: { kind },
        }),
      ]
    : [
        allow('R07', `${words(kind)} may take part in a consultation`, 'trackExchange', 'P01.track', {
          on: takesPart,
          caller: { kind },
        }),
        allow('R07', `${words(kind)} may be invited`, 'proposeEntry', 'P05.invite', { on: invitation, caller: mayor }),
      ];
});
const r07more: readonly PolicyCase[] = [
  allow('R07', 'who is invited matters to invitations only', 'proposeEntry', 'P05.party', {
    on: { ...entry, entry: 'EXPORT', inviteeKind: 'OCAD' },
  }),
];

const r08: readonly PolicyCase[] = [
  allow(
    'R08',
    'what was said may ground prosecution of the offences the consultation was held for',
    'useInCriminalFile',
    'P01.criminalFile',
    {
      on: { ...consultation, offence: 'SAME' },
      caller: mayor,
    },
  ),
  deny('R08', 'it may not ground prosecution of another offence', 'useInCriminalFile', 'R08', {
    on: { ...consultation, offence: 'OTHER' },
    caller: mayor,
  }),
  deny('R08', 'nor of an offence that nobody names', 'useInCriminalFile', 'R08', { on: consultation, caller: mayor }),
];

const r09: readonly PolicyCase[] = (['openConsultation', 'approveConsultation'] as const).flatMap((action) => {
  const on: ExchangeFacts = { ...consultation, phase: 'PROPOSED' };
  const by = action === 'openConsultation' ? 'P01.consult' : 'P01.approve';
  return [
    allow('R09', `on a ground that fixes who, why and how one may ${words(action)}`, action, by, { on, caller: mayor }),
    ...(['WHO', 'PURPOSE', 'MODALITIES'] as const).map((missing) =>
      deny('R09', `on a ground that does not fix ${words(missing)} one may not ${words(action)}`, action, 'R09', {
        on: {
          ...on,
          legalBasis: {
            ...consultation.legalBasis!,
            fixes: ['MODALITIES', 'PURPOSE', 'WHO'].filter((each) => each !== missing),
          },
        },
        caller: mayor,
      }),
    ),
    deny(
      'R09',
      `without a ground one may not ${words(action)}`,
      action,
      action === 'openConsultation' ? ['R09', 'R17.basis'] : 'R09',
      { on: without(on, 'legalBasis'), caller: mayor },
    ),
  ];
});

const report: ExchangeFacts = {
  ...without(exchange, 'protocol'),
  type: 'CASE_NOTIFICATION',
  recipientKind: 'PROSECUTOR',
  legalBasis: { ...exchange.legalBasis!, grantsReport: true },
};
const careWorker: Partial<CallerFacts> = { functions: ['CARE_PROVIDER'] };

const r10: readonly PolicyCase[] = [
  allow(
    'R10',
    'a care worker may report a listed offence to the prosecutor, without any protocol',
    'sendNotification',
    'R10',
    {
      on: report,
      caller: careWorker,
    },
  ),
  deny('R10', 'not without a justification', 'sendNotification', 'R22', {
    on: report,
    caller: careWorker,
    now: { motive: false },
  }),
  deny('R10', 'not to another body', 'sendNotification', 'R24', {
    on: { ...report, recipientKind: 'AJH' },
    caller: careWorker,
  }),
  deny('R10', 'not on a ground that is none for reports', 'sendNotification', 'R24', {
    on: { ...report, legalBasis: exchange.legalBasis! },
    caller: careWorker,
  }),
  deny('R10', 'not on no ground at all', 'sendNotification', ['R17.basis', 'R24'], {
    on: without(report, 'legalBasis'),
    caller: careWorker,
  }),
  deny('R10', 'not in the name of another organization', 'sendNotification', [], {
    on: { ...report, relation: 'RECIPIENT' },
    caller: careWorker,
  }),
  deny('R10', 'a care worker sends nothing else to the prosecutor', 'sendNotification', [], {
    on: { ...exchange, recipientKind: 'PROSECUTOR' },
    caller: careWorker,
  }),
  deny(
    'R10',
    'on such a ground a care worker sends nothing to others, not even under a protocol',
    'sendNotification',
    [],
    {
      on: { ...exchange, legalBasis: report.legalBasis! },
      caller: careWorker,
    },
  ),
];

const federal: Partial<CallerFacts> = { level: 'FEDERAL', kind: 'DG_EPI', functions: ['SYSTEM'], person: false };
const extract: ExchangeFacts = { ...exchange, type: 'CASE_NOTIFICATION', regime: 'CDB', relation: 'RECIPIENT' };

const r11: readonly PolicyCase[] = [
  ...(['trackExchange', 'readContent'] as const).flatMap((action) => [
    deny('R11', `a federal body without access does not learn of an extract (${words(action)})`, action, 'R11.none', {
      on: extract,
      caller: federal,
    }),
    allow('R11', `a federal body that may consult may ${words(action)}`, action, able(action).by, {
      on: extract,
      caller: { ...federal, cdbGrade: 'CONSULT' },
    }),
  ]),
  allow('R11', 'a municipality, which has no access of its own, learns of its card', 'trackExchange', 'P01.track', {
    on: extract,
  }),
  allow('R11', 'what is no extract needs no access', 'trackExchange', 'P01.track', {
    on: { ...extract, regime: 'GDPR' },
    caller: federal,
  }),
  allow('R11', 'hit: a body with indirect access learns that there is something', 'trackExchange', 'P01.track', {
    on: extract,
    caller: { ...federal, cdbGrade: 'HIT_NO_HIT' },
  }),
  deny('R11', 'and does not read what', 'readContent', 'R11.hit', {
    on: extract,
    caller: { ...federal, cdbGrade: 'HIT_NO_HIT' },
  }),
  deny('R11', 'and does not export it either', 'exportContent', 'R11.hit', {
    on: { ...extract, exportGranted: true },
    caller: { ...federal, person: true, cdbGrade: 'HIT_NO_HIT' },
  }),
  allow('R11', 'a body with indirect access reads what is no extract', 'readContent', 'P01.read', {
    on: { ...extract, regime: 'GDPR' },
    caller: { ...federal, cdbGrade: 'HIT_NO_HIT' },
  }),
  ...SENDING.flatMap((action) => {
    const on: ExchangeFacts = { ...able(action).on, regime: 'CDB', recipientKind: 'FEDERAL_POLICE' };
    return [
      deny(
        'R11',
        `who may only consult the common database does not write it by ${words(action)}`,
        action,
        'R11.feed',
        {
          on,
          caller: { cdbGrade: 'CONSULT' },
        },
      ),
      allow('R11', `who may feed it may ${words(action)}`, action, able(action).by, {
        on,
        caller: { cdbGrade: 'CONSULT_AND_FEED' },
      }),
    ];
  }),
  allow('R11', 'what is no extract is sent without any access', 'sendNotification', 'P01.send'),
];

const r12: readonly PolicyCase[] = (['AJH', 'OPGROEIEN'] as const).flatMap((kind) =>
  (['readContent', 'exportContent'] as const).flatMap((action) => {
    const on: ExchangeFacts = { ...extract, exportGranted: true };
    const caller: Partial<CallerFacts> = { level: 'FLEMISH', kind, cdbGrade: 'CONSULT' };
    return [
      deny('R12', `${words(kind)} without a mandate for the person may not ${words(action)}`, action, 'R12', {
        on,
        caller,
      }),
      allow('R12', `${words(kind)} with an active mandate may ${words(action)}`, action, able(action).by, {
        on: { ...on, mandate: true },
        caller,
      }),
    ];
  }),
);
const r12more: readonly PolicyCase[] = [
  allow('R12', 'other bodies need no mandate', 'readContent', 'P01.read', {
    on: extract,
    caller: { ...federal, cdbGrade: 'CONSULT' },
  }),
  allow('R12', 'a justice house reads what is no extract without a mandate', 'readContent', 'P01.read', {
    on: { ...extract, regime: 'GDPR' },
    caller: { level: 'FLEMISH', kind: 'AJH' },
  }),
];

const PARTNER_SERVICES: readonly OrganisationKind[] = [
  'AJH',
  'OPGROEIEN',
  'DG_EPI',
  'FEDERAL_POLICE',
  'PROSECUTOR',
  'OCAD',
  'VSSE',
  'ADIV',
  'LTF',
];
const ocad: Partial<CallerFacts> = {
  level: 'FEDERAL',
  kind: 'OCAD',
  functions: ['SYSTEM'],
  person: false,
  cdbGrade: 'CONSULT_AND_FEED',
};

const r13: readonly PolicyCase[] = [
  ...SENDING.flatMap((action) => {
    const on: ExchangeFacts = { ...able(action).on, regime: 'CDB', recipientKind: 'MUNICIPALITY' };
    return [
      allow('R13', `an extract goes to the municipality of residence by ${words(action)}`, action, able(action).by, {
        on: { ...on, atResidence: true },
        caller: { cdbGrade: 'CONSULT_AND_FEED' },
      }),
      deny('R13', `an extract does not go to another municipality by ${words(action)}`, action, 'R13.recipient', {
        on,
        caller: { cdbGrade: 'CONSULT_AND_FEED' },
      }),
    ];
  }),
  ...KINDS.map((recipientKind) =>
    PARTNER_SERVICES.includes(recipientKind)
      ? allow(
          'R13',
          `an extract may go to ${words(recipientKind)}, which has access of its own`,
          'sendNotification',
          'P01.send',
          {
            on: { ...exchange, regime: 'CDB', recipientKind },
            caller: ocad,
          },
        )
      : deny(
          'R13',
          `an extract does not go to ${words(recipientKind)} that is not of residence`,
          'sendNotification',
          'R13.recipient',
          {
            on: { ...exchange, regime: 'CDB', recipientKind },
            caller: ocad,
          },
        ),
  ),
  allow('R13', 'what is no extract goes to any municipality', 'sendNotification', 'P01.send', {
    on: { ...exchange, recipientKind: 'MUNICIPALITY' },
  }),
  ...(['MAYOR', 'INFO_OFFICER'] as const).map((each) =>
    allow('R13', `the ${words(each)} sees what a card says`, 'see', 'P02.content', {
      on: extract,
      caller: { functions: [each] },
      now: see('threat'),
    }),
  ),
  deny(
    'R13',
    'a case coordinator of the municipality sees that there is a card, and not what it says',
    'see',
    'R13.mask',
    {
      on: extract,
      now: see('threat'),
    },
  ),
  ...(['meta', 'administrative'] as const).map((category) =>
    allow(
      'R13',
      `a case coordinator sees what is ${category} about a card`,
      'see',
      category === 'meta' ? 'P02.open' : 'P02.tracking',
      { on: extract, now: see(category) },
    ),
  ),
  allow('R13', 'a federal service that may consult sees what an extract says', 'see', 'P02.content', {
    on: extract,
    caller: { ...federal, cdbGrade: 'CONSULT' },
    now: see('threat'),
  }),
  allow('R13', 'a case coordinator sees what is no extract', 'see', 'P02.content', {
    on: { ...extract, regime: 'GDPR' },
    now: see('threat'),
  }),
];

const r14: readonly PolicyCase[] = (['readContent', 'exportContent'] as const).flatMap((action) => [
  deny('R14', `what was taken back nobody may ${words(action)}`, action, 'R14', {
    on: { ...able(action).on, phase: 'RETRACTED' },
  }),
  allow('R14', `what stands one may ${words(action)}`, action, able(action).by, { on: able(action).on }),
]);
const r14more: readonly PolicyCase[] = [
  allow('R14', 'that it was taken back remains to be seen', 'trackExchange', 'P01.track', {
    on: { ...exchange, phase: 'RETRACTED' },
  }),
  allow('R14', 'the sender may take a notification back', 'retractNotification', 'P01.withdraw'),
];

const CLASSIFIED = [
  'VERTROUWELIJK',
  'GEHEIM',
  'ZEER_GEHEIM',
  'CONFIDENTIEL_UE',
  'SECRET_UE',
  'TRES_SECRET_UE',
] as const;

const r15: readonly PolicyCase[] = SENDING.flatMap((action) => {
  const { on, by } = able(action);
  const accepting = {
    ...on,
    protocol: { ...exchange.protocol!, acceptsRestricted: true },
  };
  return [
    allow('R15', `what is not classified goes by ${words(action)}`, action, by, { on }),
    ...CLASSIFIED.map((classification) =>
      deny(
        'R15',
        `${words(classification)} does not go by ${words(action)}, whatever the protocol`,
        action,
        'R15.classified',
        {
          on: accepting,
          now: { classification },
        },
      ),
    ),
    ...(['BEPERKT', 'RESTREINT_UE'] as const).flatMap((classification) => [
      deny('R15', `${words(classification)} does not go by ${words(action)} as a rule`, action, 'R15.restricted', {
        on,
        now: { classification },
      }),
      deny(
        'R15',
        `${words(classification)} does not go by ${words(action)} without a protocol`,
        action,
        action === 'contribute' ? 'R15.restricted' : ['R15.restricted', 'R24'],
        {
          on: without(on, 'protocol'),
          now: { classification },
        },
      ),
      allow('R15', `${words(classification)} goes by ${words(action)} where a protocol says so`, action, by, {
        on: accepting,
        now: { classification },
      }),
    ]),
  ];
});

const r15upload: readonly PolicyCase[] = [
  ...CLASSIFIED.map((classification) =>
    deny('R15', `nothing that is ${words(classification)} is uploaded`, 'uploadAttachment', 'R15.classified', {
      now: { classification },
    }),
  ),
  ...(['BEPERKT', 'RESTREINT_UE'] as const).map((classification) =>
    allow(
      'R15',
      `${words(classification)} is uploaded, and decided on when it is sent`,
      'uploadAttachment',
      'P01.upload',
      {
        now: { classification },
      },
    ),
  ),
];

const r16: readonly PolicyCase[] = SENDING.flatMap((action) => {
  const { on, by } = able(action);
  const ground = { ...on.legalBasis!, transfersPoliceData: false };
  const data: ExchangeFacts = { ...on, regime: 'LED_POLICE', legalBasis: ground };
  return [
    deny('R16', `police data do not enter a GDPR file by ${words(action)}`, action, 'R16', { on: data }),
    allow('R16', `police data enter a GDPR file by ${words(action)} on a ground that lets them`, action, by, {
      on: { ...data, legalBasis: { ...ground, transfersPoliceData: true } },
    }),
    deny('R16', `police data do not enter a GDPR file by ${words(action)} on no ground`, action, ['R16', 'R17.basis'], {
      on: without(data, 'legalBasis'),
    }),
    allow('R16', `police data go to the police by ${words(action)}`, action, by, {
      on: { ...data, recipientRegime: 'LED_POLICE' },
    }),
    allow('R16', `ordinary data enter a GDPR file by ${words(action)}`, action, by, {
      on: { ...data, regime: 'GDPR' },
    }),
  ];
});

const noPurpose = without(now, 'purpose');
const WITH_GROUND = [...SENDING, 'openConsultation', 'readContent', 'exportContent'] as const;

const r17: readonly PolicyCase[] = [
  ...(['trackExchange', 'withdrawRequest', 'handleRequest', 'closeConsultation'] as const).flatMap((action) => {
    const { on, by } = able(action);
    return [
      {
        ...deny('R17', `without a purpose nobody may ${words(action)}`, action, 'R17.purpose', { on }),
        situation: noPurpose,
      },
      deny(
        'R17',
        `for a purpose that the contract does not admit nobody may ${words(action)}`,
        action,
        'R17.admitted',
        {
          on,
          now: { admitted: ['OVERSIGHT'] },
        },
      ),
      allow('R17', `for an admitted purpose one may ${words(action)}`, action, by, { on }),
    ];
  }),
  ...WITH_GROUND.flatMap((action) => {
    const { on, by } = able(action);
    const ground = on.legalBasis!;
    const also = action === 'openConsultation' ? ['R09'] : [];
    return [
      allow('R17', `on a ground that is in force one may ${words(action)}`, action, by, { on }),
      deny('R17', `on a ground that is not in force one may not ${words(action)}`, action, ['R17.basis', ...also], {
        on: without(on, 'legalBasis'),
      }),
      deny('R17', `on a ground for another purpose one may not ${words(action)}`, action, 'R17.basis', {
        on: { ...on, legalBasis: { ...ground, purposes: ['YOUTH_PROTECTION'] } },
      }),
      {
        ...deny(
          'R17',
          `without a purpose no ground lets one ${words(action)}`,
          action,
          [
            'R17.basis',
            'R17.purpose',
            ...(action === 'contribute' || action === 'openConsultation' ? ['R02'] : []),
            ...(action === 'requestInformation' || action === 'sendNotification' || action === 'answerRequest'
              ? ['R24']
              : []),
          ],
          { on },
        ),
        situation: noPurpose,
      },
    ];
  }),
];

const r18: readonly PolicyCase[] = [
  deny('R18', 'health data are masked for a case coordinator', 'see', 'R18', { now: see('health') }),
  allow('R18', 'health data are shown to a care function', 'see', 'P02.content', {
    caller: careWorker,
    now: see('health'),
  }),
  ...(['CAW', 'OPGROEIEN'] as const).map((kind) =>
    allow('R18', `health data are shown to ${words(kind)}`, 'see', 'P02.content', {
      caller: { kind },
      now: see('health'),
    }),
  ),
  allow('R18', 'health data that two people have unmasked are shown', 'see', 'P02.content', {
    on: { ...exchange, unmasked: ['health'] },
    now: see('health'),
  }),
  allow('R18', 'health data are shown in an emergency', 'see', ['P02.content', 'S02.see'], {
    on: { ...exchange, breakGlass: true },
    now: see('health'),
  }),
  allow('R18', 'other data are not masked as health data', 'see', 'P02.content', { now: see('care') }),
];

const r19: readonly PolicyCase[] = [
  deny('R19', 'judicial data are masked for a municipal coordinator', 'see', 'R19', { now: see('judicial') }),
  deny('R19', 'an emergency does not open judicial data', 'see', 'R19', {
    on: { ...exchange, breakGlass: true },
    now: see('judicial'),
  }),
  allow('R19', 'judicial data are shown to the mayor', 'see', 'P02.content', { caller: mayor, now: see('judicial') }),
  ...(['POLICE_ZONE', 'FEDERAL_POLICE', 'PROSECUTOR', 'AJH', 'DG_EPI'] as const).map((kind) =>
    allow('R19', `judicial data are shown to ${words(kind)}`, 'see', 'P02.content', {
      caller: { kind },
      now: see('judicial'),
    }),
  ),
  allow('R19', 'other data are not masked as judicial data', 'see', 'P02.content', { now: see('work') }),
];

const r20: readonly PolicyCase[] = [
  deny('R20', 'nobody scores persons, not even the keeper of the register', 'scorePersons', 'R20', {
    caller: { functions: ['OPERATOR', 'SERVICE'], operates: true },
  }),
  allow('R20', 'following where an exchange stands ranks nobody', 'trackExchange', 'P01.track'),
];

const r21: readonly PolicyCase[] = ([...SENDING, 'openConsultation'] as const).flatMap((action) => {
  const { on, by } = able(action);
  return [
    deny(
      'R21',
      `a type of exchange without an approved impact assessment is not used (${words(action)})`,
      action,
      'R21',
      {
        on: { ...on, registered: false },
      },
    ),
    allow('R21', `a registered type of exchange is used (${words(action)})`, action, by, { on }),
  ];
});

const r22: readonly PolicyCase[] = [
  ...(
    [
      'requestInformation',
      'sendNotification',
      'contribute',
      'openConsultation',
      'readContent',
      'exportContent',
    ] as const
  ).flatMap((action) => {
    const { on, by } = able(action);
    return [
      deny('R22', `without a motive nobody may ${words(action)}`, action, 'R22', { on, now: { motive: false } }),
      allow('R22', `with a motive one may ${words(action)}`, action, by, { on }),
    ];
  }),
  deny('R22', 'not even an explanation is given without a motive', 'explain', 'R22', {
    caller: { functions: ['DPO'] },
    now: { motive: false },
  }),
];

const r23: readonly PolicyCase[] = SENDING.flatMap((action) => {
  const { on, by } = able(action);
  return [
    deny('R23', `what does not say fact or assessment does not go by ${words(action)}`, action, 'R23', {
      on,
      now: { marked: false },
    }),
    allow('R23', `what says of whom it speaks, and fact or assessment, goes by ${words(action)}`, action, by, { on }),
  ];
});

const PROTOCOLLED = ['requestInformation', 'sendNotification', 'answerRequest'] as const;

function protocolled(
  rule: 'R24' | 'R25',
  level: 'LOCAL' | 'FLEMISH' | 'FEDERAL',
  action: (typeof PROTOCOLLED)[number],
): readonly PolicyCase[] {
  const { on: able_, by } = able(action);
  const on: ExchangeFacts = { ...able_, fromLevel: level };
  const body = level.toLowerCase();
  const protocol = exchange.protocol!;
  return [
    allow(rule, `a ${body} body sends under an active protocol by ${words(action)}`, action, by, { on }),
    deny(rule, `a ${body} body does not send without one by ${words(action)}`, action, rule, {
      on: without(on, 'protocol'),
    }),
    deny(rule, `a ${body} body does not send a category that it does not cover by ${words(action)}`, action, rule, {
      on: { ...on, protocol: { ...protocol, categories: ['identity'] } },
    }),
    deny(rule, `a ${body} body does not send for a purpose that it does not cover by ${words(action)}`, action, rule, {
      on: { ...on, protocol: { ...protocol, purposes: ['YOUTH_PROTECTION'] } },
    }),
    {
      ...deny(
        rule,
        `a ${body} body does not send without a purpose by ${words(action)}`,
        action,
        ['R17.basis', 'R17.purpose', rule],
        { on },
      ),
      situation: noPurpose,
    },
  ];
}

const r24: readonly PolicyCase[] = [
  ...PROTOCOLLED.flatMap((action) => [
    ...protocolled('R24', 'LOCAL', action),
    ...protocolled('R24', 'FLEMISH', action),
  ]),
  allow('R24', 'a report to the prosecutor needs no protocol', 'sendNotification', ['P01.send', 'R10'], { on: report }),
  deny('R24', 'a report to another body does', 'sendNotification', 'R24', {
    on: { ...report, recipientKind: 'AJH' },
  }),
  deny('R24', 'what goes to the prosecutor on another ground does', 'sendNotification', 'R24', {
    on: { ...report, legalBasis: exchange.legalBasis! },
  }),
];

const r25: readonly PolicyCase[] = [
  ...PROTOCOLLED.flatMap((action) => protocolled('R25', 'FEDERAL', action)),
  ...PROTOCOLLED.flatMap((action) =>
    (['PROTOCOL', 'LAW', 'IVC_DELIBERATION'] as const).map((basis) =>
      allow(
        'R25',
        `a federal body sends on the basis of ${words(basis)} by ${words(action)}`,
        action,
        able(action).by,
        {
          on: { ...able(action).on, fromLevel: 'FEDERAL', protocol: { ...exchange.protocol!, basis } },
        },
      ),
    ),
  ),
  deny('R25', 'a federal body does not send on a basis that the law does not know', 'sendNotification', 'R25', {
    on: { ...exchange, fromLevel: 'FEDERAL', protocol: { ...exchange.protocol!, basis: 'HABIT' } },
  }),
];

const r26: readonly PolicyCase[] = [
  ...(['readContent', 'exportContent'] as const).flatMap((action) => [
    deny('R26', `past its retention period nobody may ${words(action)}`, action, 'R26.read', {
      on: { ...able(action).on, expired: true },
    }),
    allow('R26', `within its retention period one may ${words(action)}`, action, able(action).by, {
      on: able(action).on,
    }),
  ]),
  allow('R26', 'a person proposes with a motive to keep data for longer', 'proposeEntry', 'P05.party', {
    on: { ...entry, entry: 'RETENTION' },
  }),
  deny('R26', 'nobody keeps data for longer without a motive', 'proposeEntry', 'R26.extend', {
    on: { ...entry, entry: 'RETENTION' },
    now: { motive: false },
  }),
];

const dpo: Partial<CallerFacts> = { functions: ['DPO'] };

const r27: readonly PolicyCase[] = [
  ...(['LED_POLICE', 'CDB'] as const).map((regime) =>
    deny('R27', `the person concerned is told nothing of data under ${words(regime)}`, 'answerDataSubject', 'R27', {
      on: { ...exchange, regime },
      caller: dpo,
    }),
  ),
  allow('R27', 'the person concerned is answered about data under the GDPR', 'answerDataSubject', 'P01.subject', {
    caller: dpo,
  }),
];

/** Levels from which data leave are the three there are: every other one would escape both protocol rules. */
export const law: readonly PolicyCase[] = [
  ...r01,
  ...r02,
  ...r03,
  ...r04,
  ...r05,
  ...r06,
  ...r07,
  ...r07more,
  ...r08,
  ...r09,
  ...r10,
  ...r11,
  ...r12,
  ...r12more,
  ...r13,
  ...r14,
  ...r14more,
  ...r15,
  ...r15upload,
  ...r16,
  ...r17,
  ...r18,
  ...r19,
  ...r20,
  ...r21,
  ...r22,
  ...r23,
  ...r24,
  ...r25,
  ...r26,
  ...r27,
].map((each) => ({ ...each, caller: { ...coordinator, ...each.caller } }));
