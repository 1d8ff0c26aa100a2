import type { Category, Purpose } from '../../../workflows/domain/category';
import { RESOURCES, type ExchangeType } from '../../../workflows/domain/event';
import { BY_NAME, organisations } from './organisations';

/**
 * Legal bases, protocols and policy frames of the demonstration. Dated data, not law: `confidence` says how sure the
 * reading of the law is, and a lawyer has to confirm it before real use.
 */
export const legalBases: readonly {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly citation: string;
  readonly confidence: 'found' | 'known:high' | 'known:medium' | 'known:low' | 'proposal';
  readonly purposes: readonly Purpose[];
  readonly fixes?: readonly ('WHO' | 'PURPOSE' | 'MODALITIES')[];
  readonly transfersPoliceData?: true;
  readonly grantsReport?: true;
  readonly validFrom: string;
  readonly validTo?: string;
}[] = [
  {
    id: 'be.livc.2018',
    version: 1,
    title: 'Law establishing the local integral security cells',
    citation: 'Law of 30-07-2018, art. 2 and 3',
    confidence: 'found',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    fixes: ['WHO', 'PURPOSE', 'MODALITIES'],
    transfersPoliceData: true,
    validFrom: '2018-09-24',
  },
  {
    id: 'be.report.458bis',
    version: 1,
    title: 'Report of a listed offence or serious danger to the prosecutor',
    citation: 'Criminal Code, art. 458bis and 422bis; Code of Criminal Procedure, art. 29',
    confidence: 'known:high',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    grantsReport: true,
    validFrom: '2018-01-01',
  },
  {
    id: 'vl.justice-houses.2021',
    version: 1,
    title: 'Judicial guidance and supervision by the justice houses',
    citation: 'Flemish decree on the justice houses, guidance mandates',
    confidence: 'known:medium',
    purposes: ['JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP'],
    validFrom: '2021-05-21',
  },
  {
    id: 'vl.youth.2019',
    version: 1,
    title: 'Youth aid and youth delinquency law',
    citation: 'Flemish decrees on integral youth aid and youth delinquency',
    confidence: 'known:medium',
    purposes: ['YOUTH_PROTECTION', 'LIVC_FOLLOW_UP'],
    validFrom: '2019-09-01',
  },
  {
    id: 'vl.prevention.2024',
    version: 1,
    title: 'Integrated Flemish plan against radicalisation, and the agency that steers it',
    citation: 'Flemish decree of 22-03-2024 and its order of 03-05-2024',
    confidence: 'found',
    purposes: ['PLAN_FOLLOW_UP'],
    validFrom: '2024-09-01',
  },
  {
    id: 'be.cdb.2024',
    version: 1,
    title: 'Common database T.E.R.',
    citation: 'Law of 29-03-2024',
    confidence: 'found',
    purposes: ['LIVC_FOLLOW_UP'],
    validFrom: '2024-10-01',
  },
  {
    id: 'be.cdb.2016',
    version: 1,
    title: 'Common databases under the Police Function Act',
    citation: 'Police Function Act, art. 44/11/3bis (replaced)',
    confidence: 'known:high',
    purposes: ['LIVC_FOLLOW_UP'],
    validFrom: '2016-05-09',
    validTo: '2024-10-01',
  },
];

export const policyFrames = [
  {
    id: 'flanders-2020-2024',
    version: 1,
    validFrom: '2020-07-17',
    request: {
      due: 'P10D',
      dueUrgent: 'P2D',
      reminders: [0.5, 0.8, 1],
      escalateAfter: 'P5D',
      expireAfter: 'P30D',
      closeAfter: 'P30D',
      counting: 'WORKING_DAYS',
    },
    consultation: { reply: 'P5D', vote: 'P3D', review: 'P3M', renew: 'P1Y', close: 'P1M', counting: 'CALENDAR_DAYS' },
    signal: { acknowledge: 'P1D', triage: 'P5D', erase: 'P1M', counting: 'WORKING_DAYS' },
    phenomenon: { assess: 'P14D', erase: 'P3M', counting: 'CALENDAR_DAYS', smallestCell: 5 },
    support: { accept: 'P2D', answer: 'P10D', close: 'P14D', conclude: 'P3M', counting: 'WORKING_DAYS' },
    release: {
      acknowledge: 'P1D',
      firstNotice: 'P3M',
      secondNotice: 'P1M',
      lastNotice: 'P7D',
      prepare: 'P14D',
      urgent: 'PT4H',
      confirm: 'P1D',
      close: 'P1M',
      erase: 'P1Y',
    },
    card: { deliver: 'PT4H', acknowledge: 'P1D', escalateAfter: 'P1D', purge: 'P7D', counting: 'CALENDAR_DAYS' },
    plan: { accept: 'P14D', round: 'P6M', escalateAfter: 'P1M', close: 'P1M', counting: 'CALENDAR_DAYS' },
    transfer: { answer: 'P10D', purge: 'P6M', erase: 'P1M' },
    trajectory: {
      accept: 'P5D',
      progress: 'P3M',
      review: 'P14D',
      escalateAfter: 'P3M',
      aftercare: 'P6M',
      retain: 'P1Y',
      counting: 'CALENDAR_DAYS',
    },
    retention: 'P1Y',
    safeguards: { dormantAfter: 'P90D', breakGlassLongest: 'PT1H', reviewWithin: 'P3D' },
    delivery: {
      attempts: 8,
      firstWait: 'PT1S',
      longestWait: 'PT1M',
      patience: 'P3D',
      quietAfter: 'P30D',
      gapAfter: 'PT1H',
      unreadAfter: 'P7D',
      openWithin: 'P5D',
      keep: 'P90D',
    },
    // Far above what one machine takes: the demonstration shows the limit, and never runs into it.
    intake: { limit: { messages: 50_000, seconds: 10 }, strangersPerMinute: 6_000 },
  },
  {
    // Seconds instead of days: deadlines that can be watched.
    id: 'drill',
    version: 1,
    validFrom: '2020-07-17',
    request: {
      due: 'PT4S',
      dueUrgent: 'PT2S',
      reminders: [0.5, 0.8, 1],
      escalateAfter: 'PT1S',
      expireAfter: 'PT2S',
      closeAfter: 'PT1S',
    },
    consultation: { reply: 'PT1S', vote: 'PT2S', review: 'PT2S', renew: 'PT12S', close: 'PT2S' },
    signal: { acknowledge: 'PT1S', triage: 'PT3S', erase: 'PT2S' },
    phenomenon: { assess: 'PT3S', erase: 'PT2S', smallestCell: 5 },
    support: { accept: 'PT1S', answer: 'PT3S', close: 'PT4S', conclude: 'PT5S' },
    release: {
      acknowledge: 'PT1S',
      firstNotice: 'PT6S',
      secondNotice: 'PT5S',
      lastNotice: 'PT3S',
      prepare: 'PT4S',
      urgent: 'PT2S',
      confirm: 'PT1S',
      close: 'PT1S',
      erase: 'PT2S',
    },
    card: { deliver: 'PT20S', acknowledge: 'PT2S', escalateAfter: 'PT1S', purge: 'PT3S' },
    plan: { accept: 'PT3S', round: 'PT4S', escalateAfter: 'PT1S', close: 'PT2S' },
    transfer: { answer: 'PT4S', purge: 'PT4S', erase: 'PT2S' },
    trajectory: {
      accept: 'PT3S',
      progress: 'PT4S',
      review: 'PT3S',
      escalateAfter: 'PT3S',
      aftercare: 'PT8S',
      retain: 'PT6S',
    },
  },
] as const;

/** Types of exchange that stand in the processing register. */
export const exchangeTypes = Object.keys(RESOURCES) as readonly ExchangeType[];

/** Local cells: who convenes, who sits in them by law, and for which municipalities (LIVC-R law art. 3). */
export const livcs = (['mechelen', 'vilvoorde'] as const).map((name) => ({
  livcId: BY_NAME[`${name}Livc`],
  convenerIds: [BY_NAME[name]],
  memberIds: [BY_NAME[`${name}Police`]],
  // Terms of seconds, to be watched.
  ...(name === 'vilvoorde' ? { frameCode: 'drill' } : {}),
  municipalities: organisations
    .filter(({ id }) => id === BY_NAME[name])
    .flatMap(({ identifiers }) => identifiers.filter(({ scheme }) => scheme === 'NIS'))
    .map(({ value, validFrom }) => ({ nis: value, validFrom })),
}));

/** Graded access to the common database; which body has which is a proposal, the law's annexes could not be read. */
export const grades = (
  [
    ['ocad', 'CONSULT_AND_FEED'],
    ['federalPolice', 'CONSULT_AND_FEED'],
    ['vsse', 'CONSULT_AND_FEED'],
    ['dgEpi', 'CONSULT_AND_FEED'],
    ['ajh', 'CONSULT'],
    ['prosecutor', 'CONSULT'],
    ['ltf', 'CONSULT'],
    ['opgroeien', 'HIT_NO_HIT'],
  ] as const
).map(([name, grade]) => ({ organisationId: BY_NAME[name], grade }));

export interface DemoProtocol {
  readonly id: string;
  readonly title: string;
  readonly basis: 'PROTOCOL' | 'LAW' | 'IVC_DELIBERATION';
  readonly status?: 'SUSPENDED';
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly frameId: 'flanders-2020-2024' | 'drill';
  readonly approval?: 'FOUR_EYES';
  readonly validFrom: string;
  readonly validTo?: string;
  /** Both ways between every organization of one side and every one of the other. */
  readonly between: readonly [readonly string[], readonly string[]];
}

const id = (number: number) => `9b1d7a20-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ofKind = (...kinds: readonly string[]) =>
  organisations.filter(({ kind }) => kinds.includes(kind)).map((each) => each.id);
const municipalities = ofKind('MUNICIPALITY');
const FRAME = 'flanders-2020-2024' as const;

/** Where terms of information cards are seconds. */
const CARD_DRILL: readonly string[] = [BY_NAME.vilvoorde, BY_NAME.vilvoordePolice];

export const protocols: readonly DemoProtocol[] = [
  {
    id: id(1),
    title: 'Municipalities and justice houses: follow-up of cases',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION'],
    categories: ['identity', 'contact', 'concern', 'judicial', 'care', 'work'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [municipalities, [BY_NAME.ajh]],
  },
  {
    id: id(2),
    title: 'Justice houses and prison administration: return of detainees',
    basis: 'LAW',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION'],
    categories: ['identity', 'contact', 'concern', 'judicial', 'care', 'health', 'work'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [[BY_NAME.ajh], [BY_NAME.dgEpi]],
  },
  {
    id: id(3),
    title: 'Municipalities and VDAB: way to work',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    categories: ['identity', 'contact', 'work', 'education'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [municipalities, [BY_NAME.vdab]],
  },
  {
    id: id(4),
    title: 'Municipalities and Opgroeien: minors, with a second pair of eyes',
    basis: 'PROTOCOL',
    purposes: ['YOUTH_PROTECTION', 'LIVC_FOLLOW_UP'],
    categories: ['identity', 'contact', 'concern', 'care', 'education'],
    frameId: FRAME,
    approval: 'FOUR_EYES',
    validFrom: '2024-01-01',
    between: [municipalities, [BY_NAME.opgroeien]],
  },
  {
    id: id(5),
    title: 'Municipalities and school network: concerns at school',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    categories: ['identity', 'concern', 'education'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [municipalities, [BY_NAME.school]],
  },
  {
    id: id(6),
    title: 'OCAD to municipalities and police zones: information cards',
    basis: 'LAW',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'threat', 'concern', 'police'],
    frameId: FRAME,
    validFrom: '2024-10-01',
    between: [
      [BY_NAME.ocad],
      [...municipalities, ...ofKind('POLICE_ZONE')].filter((each) => !CARD_DRILL.includes(each)),
    ],
  },
  {
    id: id(7),
    title: 'Federal police and public prosecutor',
    basis: 'LAW',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    categories: ['identity', 'judicial', 'police', 'threat'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [[BY_NAME.federalPolice], [BY_NAME.prosecutor]],
  },
  {
    id: id(8),
    title: 'Prison administration and municipalities: release notices',
    basis: 'LAW',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP'],
    categories: ['identity', 'contact', 'judicial', 'care'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [[BY_NAME.dgEpi], municipalities],
  },
  {
    id: id(9),
    title: 'Municipalities and CAW (ended)',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'care', 'health'],
    frameId: FRAME,
    validFrom: '2020-01-01',
    validTo: '2023-01-01',
    between: [municipalities, [BY_NAME.caw]],
  },
  {
    id: id(10),
    title: 'VDAB and school network (suspended)',
    basis: 'PROTOCOL',
    status: 'SUSPENDED',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'work', 'education'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [[BY_NAME.vdab], [BY_NAME.school]],
  },
  {
    id: id(11),
    title: 'DRILL: Vilvoorde and Opgroeien with deadlines of seconds, no real data',
    basis: 'PROTOCOL',
    purposes: ['DETENTION_REINTEGRATION'],
    categories: ['identity', 'concern', 'care'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.vilvoorde], [BY_NAME.opgroeien]],
  },
  {
    id: id(12),
    title: 'Common database: manager and partner services',
    basis: 'LAW',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'YOUTH_PROTECTION'],
    categories: ['identity', 'threat', 'concern', 'police'],
    frameId: FRAME,
    validFrom: '2024-10-01',
    between: [[BY_NAME.ocad], [BY_NAME.ajh, BY_NAME.opgroeien]],
  },
  {
    id: id(13),
    title: 'DRILL: CAW and Vilvoorde, early signals with deadlines of seconds, no real data',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'concern', 'care'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.caw], [BY_NAME.vilvoorde]],
  },
  {
    id: id(15),
    title: 'DRILL: Vilvoorde and Genk, phenomena with deadlines of seconds, no real data',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['concern'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.vilvoorde], [BY_NAME.genk]],
  },
  {
    id: id(14),
    title: 'DRILL: Genk and CAW, questions to the expert pool with terms of seconds, no real data',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['concern'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.genk], [BY_NAME.caw]],
  },
  {
    id: id(16),
    title: 'Prison administration and disengagement consultants: bridge plans',
    basis: 'PROTOCOL',
    purposes: ['DETENTION_REINTEGRATION'],
    categories: ['identity', 'contact', 'concern', 'care'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [[BY_NAME.dgEpi], [BY_NAME.caw]],
  },
  {
    id: id(17),
    title: 'DRILL: prison administration and Vilvoorde, releases seconds ahead, no real data',
    basis: 'PROTOCOL',
    purposes: ['JUDICIAL_GUIDANCE'],
    categories: ['identity', 'contact', 'judicial', 'care'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.dgEpi], [BY_NAME.vilvoorde]],
  },
  {
    id: id(31),
    title: 'DRILL: OCAD to Vilvoorde, information cards with terms of seconds, no real data',
    basis: 'LAW',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'threat', 'concern', 'police'],
    frameId: 'drill',
    validFrom: '2024-10-01',
    between: [[BY_NAME.ocad], CARD_DRILL],
  },
  {
    id: id(32),
    title: 'Municipality and police zone: information cards that are passed on',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'threat', 'concern', 'police'],
    frameId: FRAME,
    validFrom: '2024-10-01',
    between: [[BY_NAME.mechelen], [BY_NAME.mechelenPolice]],
  },
  {
    id: id(40),
    title: 'Agentschap Binnenlands Bestuur and policy domains: actions of the plan, no person data',
    basis: 'PROTOCOL',
    purposes: ['PLAN_FOLLOW_UP'],
    categories: [],
    frameId: FRAME,
    validFrom: '2024-09-01',
    between: [[BY_NAME.abb], [BY_NAME.ajh, BY_NAME.opgroeien, BY_NAME.school]],
  },
  {
    id: id(41),
    title: 'DRILL: Agentschap Binnenlands Bestuur and VDAB, actions of the plan with rounds of seconds',
    basis: 'PROTOCOL',
    purposes: ['PLAN_FOLLOW_UP'],
    categories: [],
    frameId: 'drill',
    validFrom: '2024-09-01',
    between: [[BY_NAME.abb], [BY_NAME.vdab]],
  },
  {
    id: id(50),
    title: 'Municipalities: cases of people who move',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'contact', 'concern', 'care'],
    frameId: FRAME,
    validFrom: '2024-01-01',
    between: [[BY_NAME.mechelen], [BY_NAME.vilvoorde, BY_NAME.genk, BY_NAME.pajottegem]],
  },
  {
    id: id(51),
    title: 'DRILL: Mechelen and Vilvoorde, transfers with terms of seconds, no real data',
    basis: 'PROTOCOL',
    purposes: ['DETENTION_REINTEGRATION'],
    categories: ['identity', 'contact', 'concern', 'care'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.mechelen], [BY_NAME.vilvoorde]],
  },
  {
    id: id(18),
    title: 'DRILL: Vilvoorde and CAW, individual trajectories with terms of seconds, no real data',
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['identity', 'concern', 'care', 'work'],
    frameId: 'drill',
    validFrom: '2024-01-01',
    between: [[BY_NAME.vilvoorde], [BY_NAME.caw]],
  },
];

/** The directions in which data may travel under a protocol. */
export function flowsOf(
  protocol: DemoProtocol,
): readonly { readonly senderId: string; readonly recipientId: string }[] {
  const [one, other] = protocol.between;
  return one.flatMap((a) =>
    other.flatMap((b) => [
      { senderId: a, recipientId: b },
      { senderId: b, recipientId: a },
    ]),
  );
}
