import { PERSON_CATEGORIES, type Category } from '../../../workflows/domain/category';
import type { IdentifierScheme, Level, OrganisationKind } from '../../../workflows/domain/organisation';

/** Which data each kind of body has a task in (domain.md §1); a proposal, to be confirmed by each of them. */
const TASKS: Partial<Record<OrganisationKind, readonly Category[]>> = {
  ABB: [],
  VDAB: ['identity', 'contact', 'work', 'education'],
  SCHOOL_NETWORK: ['identity', 'contact', 'concern', 'education', 'care'],
  CAW: ['identity', 'contact', 'concern', 'care', 'health', 'work'],
  OPGROEIEN: ['identity', 'contact', 'concern', 'care', 'health', 'education', 'judicial', 'threat'],
  VSSE: ['identity', 'threat', 'police'],
  ADIV: ['identity', 'threat', 'police'],
};

interface DemoIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  /** ISO 8601 day. */
  readonly validFrom: string;
  readonly validTo?: string;
  /** Said where the number has the right form and we could not confirm it to be the organization's own. */
  readonly unverified?: true;
}

export interface DemoOrganisation {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly kind: OrganisationKind;
  readonly identifiers: readonly DemoIdentifier[];
  readonly competences: readonly Category[];
  readonly operates?: true;
}

type Described = Omit<DemoOrganisation, 'competences'>;

const FROM = '2018-01-01';
/** Flemish agencies without legal personality share this number, so it names none of them (domain.md, Trap 1). */
const FLEMISH_AUTHORITY = { scheme: 'KBO', value: '0316380841', validFrom: FROM } as const;

const id = (number: number) => `5c4a4e10-0000-4000-8000-${String(number).padStart(12, '0')}`;
const kbo = (value: string, unverified?: true): DemoIdentifier => ({
  scheme: 'KBO',
  value,
  validFrom: FROM,
  ...(unverified ? { unverified } : {}),
});
const ovo = (value: string, unverified?: true): DemoIdentifier => ({
  scheme: 'OVO',
  value,
  validFrom: FROM,
  ...(unverified ? { unverified } : {}),
});
const surrogate = (number: number): DemoIdentifier => ({ scheme: 'SURROGATE', value: id(number), validFrom: FROM });
const nis = (value: string, validFrom = FROM, validTo?: string): DemoIdentifier => ({
  scheme: 'NIS',
  value,
  validFrom,
  ...(validTo ? { validTo } : {}),
});
const zone = (value: string): DemoIdentifier => ({ scheme: 'ZONE', value, validFrom: FROM, unverified: true });

/** A municipality with the two bodies around it: its LIVC-R, which is no legal person, and its police zone. */
function municipality(
  first: number,
  name: string,
  identifiers: readonly DemoIdentifier[],
  police: readonly DemoIdentifier[],
): readonly Described[] {
  return [
    { id: id(first), name: `Stad ${name}`, level: 'LOCAL', kind: 'MUNICIPALITY', identifiers },
    {
      id: id(first + 1),
      name: `LIVC-R ${name}`,
      level: 'LOCAL',
      kind: 'LIVC_R',
      identifiers: [surrogate(first + 1), ...identifiers.filter(({ scheme }) => scheme === 'NIS')],
    },
    { id: id(first + 2), name: `Politiezone ${name}`, level: 'LOCAL', kind: 'POLICE_ZONE', identifiers: police },
  ];
}

const described: readonly Described[] = [
  ...municipality(10, 'Mechelen', [kbo('0207499430', true), nis('12025')], [kbo('0267352883', true), zone('5906')]),
  ...municipality(20, 'Vilvoorde', [kbo('0207507645', true), nis('23088')], [kbo('0267373471', true), zone('5411')]),
  ...municipality(30, 'Genk', [kbo('0207201797', true), nis('71016')], [kbo('0267331010', true), zone('5885')]),
  // Merged with Galmaarden and Herne on 01-01-2025: another NIS code from that day on (domain.md, Trap 2).
  ...municipality(
    40,
    'Pajottegem',
    [kbo('0207509130', true), nis('23023', FROM, '2025-01-01'), nis('23106', '2025-01-01')],
    [kbo('0267388418', true), zone('5405')],
  ),
  {
    id: id(50),
    name: 'Agentschap Binnenlands Bestuur',
    level: 'FLEMISH',
    kind: 'ABB',
    operates: true,
    identifiers: [ovo('OVO001835'), FLEMISH_AUTHORITY],
  },
  {
    id: id(51),
    name: 'Agentschap Justitie en Handhaving',
    level: 'FLEMISH',
    kind: 'AJH',
    identifiers: [ovo('OVO033074', true), FLEMISH_AUTHORITY],
  },
  {
    id: id(52),
    name: 'Opgroeien',
    level: 'FLEMISH',
    kind: 'OPGROEIEN',
    identifiers: [ovo('OVO002973', true), kbo('0886886638', true)],
  },
  {
    id: id(53),
    name: 'VDAB',
    level: 'FLEMISH',
    kind: 'VDAB',
    identifiers: [ovo('OVO001928', true), kbo('0887010362')],
  },
  {
    id: id(54),
    name: 'GO! scholengroep (demonstratie)',
    level: 'FLEMISH',
    kind: 'SCHOOL_NETWORK',
    identifiers: [kbo('0267389606', true)],
  },
  { id: id(55), name: 'CAW (demonstratie)', level: 'FLEMISH', kind: 'CAW', identifiers: [kbo('0475300097', true)] },
  { id: id(60), name: 'OCAD', level: 'FEDERAL', kind: 'OCAD', identifiers: [kbo('0308357753', true)] },
  { id: id(61), name: 'DG EPI', level: 'FEDERAL', kind: 'DG_EPI', identifiers: [kbo('0308357852', true)] },
  {
    id: id(62),
    name: 'Federale politie',
    level: 'FEDERAL',
    kind: 'FEDERAL_POLICE',
    identifiers: [kbo('0869909460', true)],
  },
  { id: id(63), name: 'Openbaar ministerie', level: 'FEDERAL', kind: 'PROSECUTOR', identifiers: [surrogate(63)] },
  { id: id(65), name: 'Veiligheid van de Staat', level: 'FEDERAL', kind: 'VSSE', identifiers: [surrogate(65)] },
  { id: id(64), name: 'LTF Antwerpen', level: 'FEDERAL', kind: 'LTF', identifiers: [surrogate(64)] },
];

/** Real organizations, as a demonstration: none of them has anything to do with this installation. */
export const organisations: readonly DemoOrganisation[] = described.map((each) => ({
  ...each,
  competences: TASKS[each.kind] ?? PERSON_CATEGORIES,
}));

/** Who is called in when something stands still: for a municipality its information officer, then the LTF; for a police zone the LTF. */
export const escalations = [10, 20, 30, 40].flatMap((first) => [
  { organisationId: id(first), targetId: id(first + 2), actingFunction: 'INFO_OFFICER', place: 1 },
  { organisationId: id(first), targetId: id(64), actingFunction: 'LTF', place: 2 },
  { organisationId: id(first + 2), targetId: id(64), actingFunction: 'LTF', place: 1 },
]);

/** Organizations by the short names that the demo and the tests use. */
export const BY_NAME = {
  mechelen: id(10),
  mechelenLivc: id(11),
  mechelenPolice: id(12),
  vilvoorde: id(20),
  vilvoordeLivc: id(21),
  vilvoordePolice: id(22),
  genk: id(30),
  pajottegem: id(40),
  abb: id(50),
  ajh: id(51),
  opgroeien: id(52),
  vdab: id(53),
  school: id(54),
  caw: id(55),
  ocad: id(60),
  dgEpi: id(61),
  federalPolice: id(62),
  prosecutor: id(63),
  ltf: id(64),
  vsse: id(65),
} as const;
