import { createHash } from 'node:crypto';

import type { FunctionCode } from '../../../workflows/domain/organisation';
import { BY_NAME, organisations } from './organisations';

export interface DemoPerson {
  readonly userName: string;
  readonly password: string;
  readonly name: string;
  readonly organisationId: string;
  readonly functions: readonly FunctionCode[];
  /** Attested by the organization, when it is. */
  readonly clearance?: 'SECRET';
}

/** Opaque id by which the identity provider knows a person: what the gateway calls the actor. */
export const actorOf = (userName: string): string => createHash('sha256').update(userName).digest('hex').slice(0, 24);

const person = (
  userName: string,
  name: string,
  organisationId: string,
  ...functions: readonly FunctionCode[]
): DemoPerson => ({ userName, password: `demo-${userName}`, name, organisationId, functions });

/** Staff of the demonstration: nobody by these names exists. Passwords are for this machine only. */
export const people: readonly DemoPerson[] = [
  person('ina', 'Ina Verzonnen', BY_NAME.mechelen, 'CASE_COORDINATOR'),
  person('bram', 'Bram Bedacht', BY_NAME.mechelen, 'CASE_COORDINATOR', 'AUTHORISER'),
  person('mia', 'Mia Fictief', BY_NAME.mechelen, 'MAYOR'),
  person('piet', 'Piet Bedenksel', BY_NAME.mechelen, 'PVE_OFFICER'),
  person('paula', 'Paula Papier', BY_NAME.mechelen, 'DPO'),
  { ...person('olaf', 'Olaf Denkbeeld', BY_NAME.mechelenPolice, 'INFO_OFFICER'), clearance: 'SECRET' },
  person('karel', 'Karel Kwansuis', BY_NAME.mechelenPolice, 'CASE_COORDINATOR', 'AUTHORISER'),
  person('vera', 'Vera Verbeelding', BY_NAME.vilvoorde, 'CASE_COORDINATOR'),
  person('wout', 'Wout Waanbeeld', BY_NAME.vilvoorde, 'PVE_OFFICER'),
  person('mira', 'Mira Mirage', BY_NAME.vilvoorde, 'MAYOR'),
  person('gust', 'Gust Sprookjes', BY_NAME.genk, 'CASE_COORDINATOR', 'PVE_OFFICER'),
  person('joke', 'Joke Nergens', BY_NAME.ajh, 'CASE_COORDINATOR'),
  person('otto', 'Otto Onbestaand', BY_NAME.opgroeien, 'CASE_COORDINATOR', 'CARE_PROVIDER'),
  person('jan', 'Jan Verzinsel', BY_NAME.ajh, 'DPO'),
  person('carla', 'Carla Schijn', BY_NAME.caw, 'CARE_PROVIDER', 'CASE_COORDINATOR'),
  person('elle', 'Elle Gedroomd', BY_NAME.dgEpi, 'CASE_COORDINATOR'),
  person('dirk', 'Dirk Droom', BY_NAME.abb, 'OPERATOR'),
  person('anke', 'Anke Luchtkasteel', BY_NAME.abb, 'CASE_COORDINATOR'),
  person('petra', 'Petra Privaat', BY_NAME.abb, 'DPO'),
];

export interface DemoSystem {
  readonly clientId: string;
  readonly organisationId: string;
  readonly scopes: readonly string[];
  readonly amqpUser: string;
  readonly inboundExchange: string;
  readonly outboundQueue: string;
}

const WITH_SYSTEM = {
  mechelen: BY_NAME.mechelen,
  vilvoorde: BY_NAME.vilvoorde,
  genk: BY_NAME.genk,
  'pz-mechelen': BY_NAME.mechelenPolice,
  'pz-vilvoorde': BY_NAME.vilvoordePolice,
  ajh: BY_NAME.ajh,
  opgroeien: BY_NAME.opgroeien,
  vdab: BY_NAME.vdab,
  ocad: BY_NAME.ocad,
  'dg-epi': BY_NAME.dgEpi,
  'federal-police': BY_NAME.federalPolice,
  prosecutor: BY_NAME.prosecutor,
  caw: BY_NAME.caw,
  ltf: BY_NAME.ltf,
  vsse: BY_NAME.vsse,
  school: BY_NAME.school,
  abb: BY_NAME.abb,
} as const;

/** Systems of the demonstration. The other organizations are reached through the coordinators' page only. */
export const systems: readonly DemoSystem[] = Object.entries(WITH_SYSTEM).map(([name, organisationId]) => ({
  clientId: `system-${name}`,
  organisationId,
  scopes: ['schakel.read', 'schakel.write'],
  amqpUser: `partner-${name}`,
  inboundExchange: `partner.${organisationId}.in`,
  outboundQueue: `partner.${organisationId}.out`,
}));

export function organisationOf(organisationId: string) {
  const found = organisations.find((each) => each.id === organisationId);
  if (!found) throw new Error('A demo person or system belongs to no demo organization');
  return found;
}

/** Code by which the identity provider names an organization: its own, never one that is shared. */
export function codeOf(organisationId: string): string {
  const { identifiers } = organisationOf(organisationId);
  const own = (['OVO', 'KBO', 'SURROGATE'] as const)
    .map((scheme) => identifiers.find((each) => each.scheme === scheme))
    .find((each) => each !== undefined);
  if (!own) throw new Error('A demo organization has no code');
  return own.value;
}
