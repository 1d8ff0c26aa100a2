/** Who takes part: organisations of three levels, as domain.md names them. */

export type Level = 'LOCAL' | 'FLEMISH' | 'FEDERAL';

export type OrganisationKind =
  | 'MUNICIPALITY'
  | 'LIVC_R'
  | 'POLICE_ZONE'
  | 'ABB'
  | 'AJH'
  | 'OPGROEIEN'
  | 'VDAB'
  | 'SCHOOL_NETWORK'
  | 'CAW'
  | 'OCAD'
  | 'VSSE'
  | 'ADIV'
  | 'DG_EPI'
  | 'FEDERAL_POLICE'
  | 'PROSECUTOR'
  | 'LTF';

/** What an organization is to an exchange. */
export type Relation = 'SENDER' | 'RECIPIENT' | 'ESCALATION' | 'MEMBER' | 'INVITED' | 'NONE';

/** KBO: enterprise number. OVO: Flemish body. NIS: municipality. ZONE: police zone. SURROGATE: a body that is no legal person. */
export type IdentifierScheme = 'KBO' | 'OVO' | 'NIS' | 'ZONE' | 'SURROGATE';

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
