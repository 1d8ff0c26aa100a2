import { statefulIsAuthorized, type CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';

import type { Category, HandlingCode, Purpose } from '../../workflows/domain/category';
import type { FunctionCode, Level, OrganisationKind } from '../../workflows/domain/organisation';
import type { ProblemCode } from '../../workflows/domain/problem';
import { decisions } from '../../infra/metrics';
import { prepareRules, RULE_SET, type Rule } from './rules';

/** What the rules know of whoever calls. */
export interface CallerFacts {
  readonly level: Level;
  readonly kind: OrganisationKind;
  readonly functions: readonly FunctionCode[];
}

export type Relation = 'SENDER' | 'RECIPIENT' | 'ESCALATION' | 'NONE';

/** What the rules know of the exchange at hand. */
export interface ExchangeFacts {
  readonly relation: Relation;
  readonly fromLevel: Level;
  readonly handling: HandlingCode;
  readonly ownWork: boolean;
  readonly protocol?: {
    readonly basis: string;
    readonly purposes: readonly Purpose[];
    readonly categories: readonly Category[];
  };
  readonly legalBasis?: { readonly purposes: readonly Purpose[] };
}

/** What the rules know of this one call. */
export interface Situation {
  readonly purpose?: Purpose;
  /** Purposes that the contract admits for the operation. */
  readonly admitted: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly motive: boolean;
}

export interface Decision {
  readonly allowed: boolean;
  /** Ids of the rules that decided. Empty when nothing permitted. */
  readonly rules: readonly string[];
  /** What the caller is told of a denial. */
  readonly problem: ProblemCode;
}

/**
 * A decision depends on the facts it is given and on nothing else, and facts hold no ids: equal facts have equal
 * decisions, so they are remembered. Validity in time is worked out before, when the facts are gathered.
 */
const REMEMBERED = 20_000;
const memory = new Map<string, { readonly decision: Decision; readonly remembered: { inc(): void } }>();

let rulesById: ReadonlyMap<string, Rule> | undefined;

/** Of several reasons to deny, the one that explains the others: without a purpose no ground and no protocol can hold. */
const TOLD_FIRST: readonly ProblemCode[] = [
  'purposeMissing',
  'purposeNotAdmitted',
  'legalBasisNotActive',
  'protocolMissing',
  'fourEyesRequired',
];

function problemOf(rules: ReadonlyMap<string, Rule>, deciding: readonly string[]): ProblemCode {
  const problems = new Set(deciding.map((id) => rules.get(id)?.problem));
  return TOLD_FIRST.find((code) => problems.has(code)) ?? 'missingPermission';
}

function ask(action: string, caller: CallerFacts, exchange: ExchangeFacts, situation: Situation): Decision {
  rulesById ??= prepareRules();
  const entity = (type: string, attrs: object) => ({
    uid: { type, id: 'it' },
    attrs: attrs as Record<string, CedarValueJson>,
    parents: [],
  });
  const answer = statefulIsAuthorized({
    principal: { type: 'Caller', id: 'it' },
    action: { type: 'Action', id: action },
    resource: { type: 'Exchange', id: 'it' },
    context: { ...situation } as unknown as Record<string, CedarValueJson>,
    preparsedSchemaName: RULE_SET,
    validateRequest: true,
    preparsedPolicySetId: RULE_SET,
    entities: [entity('Caller', caller), entity('Exchange', exchange)],
  });
  if (answer.type === 'failure') {
    throw new Error(`The rules could not be asked: ${answer.errors.map((each) => each.message).join('; ')}`);
  }
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0)
    throw new Error('A rule failed while deciding; nothing is allowed on a failed rule');
  return {
    allowed: decision === 'allow',
    rules: [...diagnostics.reason].sort(),
    problem: problemOf(rulesById, diagnostics.reason),
  };
}

/** The one decision point: every door, every field and every background step asks here. */
export function decide(action: string, caller: CallerFacts, exchange: ExchangeFacts, situation: Situation): Decision {
  const key = JSON.stringify([action, caller, exchange, situation]);
  const known = memory.get(key);
  if (known) {
    known.remembered.inc();
    return known.decision;
  }
  const decision = ask(action, caller, exchange, situation);
  const outcome = decision.allowed ? 'allow' : 'deny';
  decisions.inc({ action, outcome, remembered: 'no' });
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, { decision, remembered: decisions.labels({ action, outcome, remembered: 'yes' }) });
  return decision;
}
