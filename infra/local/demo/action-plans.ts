/**
 * Versions of the Flemish action plan, as the register starts with them. The objectives of the first are those that the note
 * of the Flemish Government lists, in our own words; it announces eight and lists six, and the other two are left out. The
 * note says that each policy domain takes its own measures, and no more: the actions are made up, and say so.
 */
import { BY_NAME } from './organisations';

interface Title {
  readonly nl: string;
  readonly en: string;
}

interface DemoObjective {
  readonly number: number;
  readonly title: Title;
  readonly actions: readonly {
    readonly code: string;
    readonly title: Title;
    readonly domainIds: readonly string[];
    readonly demonstration: true;
  }[];
}

const DOMAINS = [BY_NAME.ajh, BY_NAME.opgroeien, BY_NAME.vdab, BY_NAME.school] as const;

/** A measure of its own for whichever domain is asked. */
const measures = (number: number, domainIds: readonly string[] = DOMAINS) => [
  {
    code: `own-measures-${String(number)}`,
    title: {
      nl: `DEMONSTRATIE: eigen maatregelen van een beleidsdomein voor doelstelling ${String(number)}`,
      en: `DEMONSTRATION: a policy domain's own measures for objective ${String(number)}`,
    },
    domainIds,
    demonstration: true as const,
  },
];

const objectives: readonly DemoObjective[] = [
  {
    number: 1,
    title: {
      nl: 'De samenleving weerbaarder maken tegen polarisatie, online en offline',
      en: 'Make society stronger against polarisation, online and offline',
    },
    actions: measures(1),
  },
  {
    number: 2,
    title: {
      nl: 'Krachtdadig optreden tegen elke vorm van extremisme, online en offline',
      en: 'Act firmly against every form of extremism, online and offline',
    },
    actions: measures(2),
  },
  {
    number: 3,
    title: {
      nl: 'Samenwerking en coördinatie tussen alle niveaus uitbouwen en informatie beter uitwisselen',
      en: 'Build out cooperation and coordination between all levels, and exchange information better',
    },
    actions: measures(3),
  },
  {
    number: 4,
    title: {
      nl: 'Lokale besturen en lokale diensten ondersteunen en versterken',
      en: 'Support and strengthen local governments and local services',
    },
    actions: measures(4),
  },
  {
    number: 5,
    title: {
      nl: 'Signalen snel zien, en elke casus aanklampend, op maat en met meerdere disciplines aanpakken',
      en: 'See signals quickly, and approach each case assertively, tailored and with several disciplines',
    },
    actions: measures(5, [BY_NAME.ajh, BY_NAME.opgroeien]),
  },
  {
    number: 6,
    title: {
      nl: 'Disengagement en nazorg, curatief en multidisciplinair, voor re-integratie en minder recidive',
      en: 'Disengagement and aftercare, curative and multidisciplinary, for reintegration and less recidivism',
    },
    actions: measures(6, [BY_NAME.ajh, BY_NAME.vdab]),
  },
];

export const actionPlans = [
  {
    code: 'flanders-2020-2024',
    version: 1,
    validFrom: '2020-07-17',
    title: {
      nl: 'Actieplan ter preventie van gewelddadige radicalisering, extremisme, terrorisme en polarisatie 2020-2024',
      en: 'Action plan to prevent violent radicalisation, extremism, terrorism and polarisation 2020-2024',
    },
    announcedObjectives: 8,
    note: {
      nl: 'De nota kondigt acht doelstellingen aan en noemt er zes; de twee andere ontbreken hier.',
      en: 'The note announces eight objectives and lists six; the two others are left out here.',
    },
    objectives,
  },
  {
    // No plan that anybody has made: it shows how actions are carried over to the next version, or left out of it.
    code: 'demonstration-next',
    version: 1,
    validFrom: '2024-09-01',
    title: {
      nl: 'DEMONSTRATIE: een volgende versie van het plan, verzonnen',
      en: 'DEMONSTRATION: a next version of the plan, made up',
    },
    announcedObjectives: 5,
    objectives: objectives.slice(0, 5),
  },
] as const;
