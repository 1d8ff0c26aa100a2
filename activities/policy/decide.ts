import { statefulIsAuthorized, type CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';

import type { ProblemCode } from '../../workflows/domain/problem';
import { decisions } from '../../infra/metrics';
import type { CallerFacts, EntryFacts, ExchangeFacts, Situation } from './facts';
import { prepareRules, RULE_SET, type Rule } from './rules';

export interface Decision {
  readonly allowed: boolean;
  /** Ids of the rules that decided. Empty when nothing permitted. */
  readonly rules: readonly string[];
  /** What the caller is told of a denial. */
  readonly problem: ProblemCode;
  /** A rule denied of which even the existence of the data must not be seen. */
  readonly hides: boolean;
}

export type Decide = (
  action: string,
  caller: CallerFacts,
  resource: ExchangeFacts | EntryFacts,
  situation: Situation,
) => Decision;

/**
 * Of several reasons to deny, the one that explains the others: without a purpose no ground and no protocol can hold.
 * What must not be known to exist comes before everything.
 */
const TOLD_FIRST: readonly ProblemCode[] = [
  'resourceNotFound',
  'noLongerAvailable',
  'classificationRefused',
  'purposeMissing',
  'purposeNotAdmitted',
  'legalBasisNotActive',
  'secretStaysInConsultation',
  'exchangeTypeNotRegistered',
  'consentMissing',
  'consensusMissing',
  'protocolMissing',
  'fourEyesRequired',
];

function problemOf(rules: ReadonlyMap<string, Rule>, deciding: readonly string[]): ProblemCode {
  const problems = new Set(deciding.map((id) => rules.get(id)?.problem));
  return TOLD_FIRST.find((code) => problems.has(code)) ?? 'missingPermission';
}

/**
 * A decision point over rules that the engine was given under this name.
 * @throws (when asked) if the engine fails or a rule does: nothing is allowed on a failed rule
 */
export function decisionPoint(ruleSet: string, rules: ReadonlyMap<string, Rule>, validateRequest = true): Decide {
  const entity = (type: string, attrs: object) => ({
    uid: { type, id: 'it' },
    attrs: attrs as Record<string, CedarValueJson>,
    parents: [],
  });
  return (action, caller, resource, situation) => {
    const type = 'entry' in resource ? 'Entry' : 'Exchange';
    const answer = statefulIsAuthorized({
      principal: { type: 'Caller', id: 'it' },
      action: { type: 'Action', id: action },
      resource: { type, id: 'it' },
      context: { ...situation } as unknown as Record<string, CedarValueJson>,
      preparsedSchemaName: ruleSet,
      validateRequest,
      preparsedPolicySetId: ruleSet,
      entities: [entity('Caller', caller), entity(type, resource)],
    });
    if (answer.type === 'failure') {
      throw new Error(`The rules could not be asked: ${answer.errors.map((each) => each.message).join('; ')}`);
    }
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0) throw new Error('A rule failed while deciding');
    return {
      allowed: decision === 'allow',
      rules: [...diagnostics.reason].sort(),
      problem: problemOf(rules, diagnostics.reason),
      hides: decision === 'deny' && diagnostics.reason.some((id) => rules.get(id)?.hides),
    };
  };
}

/**
 * A decision depends on the facts it is given and on nothing else, and facts hold no ids: equal facts have equal
 * decisions, so they are remembered.
 */
const REMEMBERED = 20_000;
const memory = new Map<string, { readonly decision: Decision; readonly remembered: { inc(): void } }>();
let point: Decide | undefined;

/** The one decision point: every door, every field and every background step asks here. */
export const decide: Decide = (action, caller, resource, situation) => {
  const key = JSON.stringify([action, caller, resource, situation]);
  const known = memory.get(key);
  if (known) {
    known.remembered.inc();
    return known.decision;
  }
  point ??= decisionPoint(RULE_SET, prepareRules());
  const decision = point(action, caller, resource, situation);
  const outcome = decision.allowed ? 'allow' : 'deny';
  decisions.inc({ action, outcome, remembered: 'no' });
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, { decision, remembered: decisions.labels({ action, outcome, remembered: 'yes' }) });
  return decision;
};
