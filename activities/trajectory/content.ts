/** What is sealed of an individual trajectory, and what is said of its goals. */
import type { components } from '../../openapi/generated/schakel';
import type { Category } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import type { OpenedPart } from '../exchange/part';

type Schemas = components['schemas'];
type LifeDomain = Schemas['LifeDomain'];
export type Statements = Schemas['IndividualTrajectoryStatements'];

/** With what a trajectory begins. */
export interface ProposedContent {
  readonly motive: string;
  /** Nothing for one that says no more of the person concerned than its goals do. */
  readonly kind?: 'DISENGAGEMENT' | 'AFTERCARE';
  readonly approach: Schemas['IndividualTrajectoryProposal']['approach'];
  readonly content: Schemas['CaseContent'];
  readonly goals: Statements;
}

/** What is said in a round, and the goals from then on where they change. */
export interface RoundContent {
  readonly said: Statements;
  readonly goals?: Statements;
}

/** Categories of the domains of life (a proposal): so a partner that helps to find work reads nothing of care. */
const CATEGORY_OF = {
  HOUSING: 'concern',
  WORK: 'work',
  EDUCATION: 'education',
  FAMILY: 'concern',
  CARE: 'care',
  LEISURE: 'concern',
} as const satisfies Readonly<Record<LifeDomain, Category & keyof Statements>>;

interface Said {
  readonly domain: LifeDomain;
  readonly text?: string;
  readonly status?: Schemas['GoalStatus'];
}

/** Categories of what is said of goals. */
export const categoriesOf = (said: readonly Said[]): readonly Category[] => [
  ...new Set(said.map(({ domain }) => CATEGORY_OF[domain])),
];

/** What is said of goals, each in its category. It is how somebody sees the matter, and so an assessment (R23). */
export function statementsOf(said: readonly Said[]): Statements {
  const all: { [C in keyof Statements]: NonNullable<Statements[C]> } = {};
  for (const each of said) (all[CATEGORY_OF[each.domain]] ??= []).push({ ...each, kind: 'ASSESSMENT' });
  return all;
}

/** The goals of a trajectory as they are now. */
export function goalsOf(parts: readonly OpenedPart[]): Statements | undefined {
  const all = parts.map(({ content }) => (content as { readonly goals?: Statements }).goals);
  return all.findLast((goals) => goals !== undefined);
}

const domainsIn = (goals: Statements): readonly string[] =>
  Object.values(goals).flatMap((each: Statements['concern']) => each?.map(({ domain }) => domain) ?? []);

function refusal(type: string, name: string, title: string): Refusal {
  return new Refusal('badRequest', { issues: [{ type, in: 'body', name, title }] });
}

/** @throws Refusal badRequest where a domain of life is named twice */
export function refuseTwice(name: string, said: readonly Said[]): void {
  if (new Set(said.map(({ domain }) => domain)).size < said.length)
    throw refusal('domainTwice', name, 'Name each domain of life once');
}

/** @throws Refusal badRequest where something is said of what is no goal of this trajectory */
export function refuseOtherThan(goals: Statements, name: string, said: readonly Said[]): void {
  const known = domainsIn(goals);
  if (said.some(({ domain }) => !known.includes(domain)))
    throw refusal('goalUnknown', name, 'Name only domains of life in which this trajectory has a goal');
}

/** @throws Refusal badRequest where nothing is said of one of the goals */
export function refuseUnlessAll(goals: Statements, name: string, said: readonly Said[]): void {
  const named: readonly string[] = said.map(({ domain }) => domain);
  if (domainsIn(goals).some((domain) => !named.includes(domain)))
    throw refusal('goalMissing', name, 'Say of every goal how it is going');
}
