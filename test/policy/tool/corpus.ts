/**
 * A recorded corpus of decisions: every sentence, and every kind of caller before every kind of exchange. It is decided
 * again at each change of the rules, so that who gains and who loses is seen before it is law.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import type { CallerFacts, EntryFacts, ExchangeFacts, Situation } from '../../../activities/policy/facts';
import type { Decide } from '../../../activities/policy/decide';
import { PERSON_CATEGORIES } from '../../../workflows/domain/category';
import { cases } from '../cases';
import { consultation, coordinator, exchange, now } from '../facts';

export interface Asked {
  /** The situation in words; what the record is kept by. */
  readonly name: string;
  readonly action: string;
  readonly caller: CallerFacts;
  readonly resource: ExchangeFacts | EntryFacts;
  readonly situation: Situation;
}

const CALLERS: Readonly<Record<string, CallerFacts>> = {
  'municipal coordinator': coordinator,
  'municipal system': { ...coordinator, functions: ['SYSTEM'], person: false },
  mayor: { ...coordinator, functions: ['MAYOR'] },
  'municipal authoriser': { ...coordinator, functions: ['AUTHORISER'] },
  'data protection officer': { ...coordinator, functions: ['DPO'] },
  'police information officer': {
    ...coordinator,
    kind: 'POLICE_ZONE',
    functions: ['INFO_OFFICER'],
    clearance: 'SECRET',
  },
  'police officer without clearance': { ...coordinator, kind: 'POLICE_ZONE', functions: ['INFO_OFFICER'] },
  'justice house': { ...coordinator, level: 'FLEMISH', kind: 'AJH', cdbGrade: 'CONSULT' },
  'youth agency': { ...coordinator, level: 'FLEMISH', kind: 'OPGROEIEN', cdbGrade: 'HIT_NO_HIT' },
  'care worker': { ...coordinator, level: 'FLEMISH', kind: 'CAW', functions: ['CARE_PROVIDER'] },
  'employment service': {
    ...coordinator,
    level: 'FLEMISH',
    kind: 'VDAB',
    competences: ['identity', 'contact', 'work', 'education'],
  },
  'prison administration': { ...coordinator, level: 'FEDERAL', kind: 'DG_EPI', cdbGrade: 'CONSULT_AND_FEED' },
  'threat analysis body': { ...coordinator, level: 'FEDERAL', kind: 'OCAD', cdbGrade: 'CONSULT_AND_FEED' },
  prosecutor: { ...coordinator, level: 'FEDERAL', kind: 'PROSECUTOR', cdbGrade: 'CONSULT' },
  'task force': { ...coordinator, level: 'FEDERAL', kind: 'LTF' },
};

const EXCHANGES: Readonly<Record<string, ExchangeFacts>> = {
  request: exchange,
  'police data': { ...exchange, regime: 'LED_POLICE' },
  'database extract': { ...exchange, regime: 'CDB' },
  consultation: { ...consultation, invited: true },
  'consultation without invitation': consultation,
  'expired request': { ...exchange, expired: true },
  'retracted notification': { ...exchange, type: 'CASE_NOTIFICATION', phase: 'RETRACTED' },
  'request under emergency access': { ...exchange, breakGlass: true },
};

const RELATIONS = ['SENDER', 'RECIPIENT', 'ESCALATION', 'MEMBER', 'INVITED', 'NONE'] as const;
const ACTIONS = [
  'sendNotification',
  'requestInformation',
  'answerRequest',
  'contribute',
  'trackExchange',
  'readContent',
];

function grid(): readonly Asked[] {
  return Object.entries(CALLERS).flatMap(([who, caller]) =>
    Object.entries(EXCHANGES).flatMap(([what, facts]) =>
      RELATIONS.flatMap((relation) => {
        const resource = { ...facts, relation, fromLevel: caller.level };
        const words = `${who}, ${relation.toLowerCase()} of ${what}`;
        return [
          ...ACTIONS.map((action) => ({ name: `${words}: ${action}`, action, caller, resource, situation: now })),
          ...PERSON_CATEGORIES.map((category) => ({
            name: `${words}: see ${category}`,
            action: 'see',
            caller,
            resource,
            situation: { ...now, categories: [category] },
          })),
        ];
      }),
    ),
  );
}

/** Everything that is asked; the same names always mean the same facts. */
export function corpus(): readonly Asked[] {
  const sentences = cases.map(({ rule, says, action, caller, resource, situation, allowed, by }, index) => ({
    // Two sentences may read alike; what is asked differs.
    name: `${rule} ${allowed ? 'allows' : 'denies'} ${says} (${by.join() || 'nothing permits'}) #${String(index)}`,
    action,
    caller,
    resource,
    situation,
  }));
  return [...grid(), ...sentences];
}

/** The outcome of one question: allowed or not, and by which rules. */
export function outcomeOf(ask: Decide, { action, caller, resource, situation }: Asked): string {
  const { allowed, rules } = ask(action, caller, resource, situation);
  return `${allowed ? 'allow' : 'deny'} ${rules.join(' ')}`.trim();
}

/** Found from where everything is run. */
export const CORPUS = 'test/policy/corpus.json';

/** Decisions as recorded, grouped by outcome to keep the file readable. */
export function readCorpus(file = CORPUS): ReadonlyMap<string, string> {
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>;
  return new Map(Object.entries(recorded).flatMap(([outcome, names]) => names.map((name) => [name, outcome] as const)));
}

export function writeCorpus(outcomes: ReadonlyMap<string, string>, file: string): void {
  const grouped: Record<string, string[]> = {};
  for (const [name, outcome] of outcomes) (grouped[outcome] ??= []).push(name);
  const sorted = Object.fromEntries(Object.entries(grouped).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
}
