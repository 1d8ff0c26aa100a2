/** Who takes part: organisations of three levels, as domain.md names them. */

export const LEVELS = ['LOCAL', 'FLEMISH', 'FEDERAL'] as const;
export type Level = (typeof LEVELS)[number];

export const ORGANISATION_KINDS = [
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
  'DG_EPI',
  'FEDERAL_POLICE',
  'PROSECUTOR',
  'LTF',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** KBO: enterprise number. OVO: Flemish body. NIS: municipality. ZONE: police zone. SURROGATE: a body that is no legal person. */
export const IDENTIFIER_SCHEMES = ['KBO', 'OVO', 'NIS', 'ZONE', 'SURROGATE'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** What a person does in an organisation; a system acts as SYSTEM. */
export const FUNCTIONS = [
  'SYSTEM',
  'CASE_COORDINATOR',
  'MAYOR',
  'PVE_OFFICER',
  'INFO_OFFICER',
  'AUTHORISER',
  'CARE_PROVIDER',
  'OPERATOR',
  'DPO',
] as const;
export type FunctionCode = (typeof FUNCTIONS)[number];
