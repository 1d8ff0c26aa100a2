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
    signal: { acknowledge: 'P1D', triage: 'P5D', erase: 'P1M', counting: 'WORKING_DAYS' },
    phenomenon: { assess: 'P14D', erase: 'P3M', counting: 'CALENDAR_DAYS', smallestCell: 5 },
    support: { accept: 'P2D', answer: 'P10D', close: 'P14D', conclude: 'P3M', counting: 'WORKING_DAYS' },
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
    signal: { acknowledge: 'PT1S', triage: 'PT3S', erase: 'PT2S' },
    phenomenon: { assess: 'PT3S', erase: 'PT2S', smallestCell: 5 },
    support: { accept: 'PT1S', answer: 'PT3S', close: 'PT4S', conclude: 'PT5S' },
  },
] as const;

/** Types of exchange that stand in the processing register. */
export const exchangeTypes = Object.keys(RESOURCES) as readonly ExchangeType[];

/** Local cells: who convenes, who sits in them by law, and for which municipalities (LIVC-R law art. 3). */
export const livcs = (['mechelen', 'vilvoorde'] as const).map((name) => ({
  livcId: BY_NAME[`${name}Livc`],
  convenerIds: [BY_NAME[name]],
  memberIds: [BY_NAME[`${name}Police`]],
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
    between: [[BY_NAME.ocad], [...municipalities, ...ofKind('POLICE_ZONE')]],
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
