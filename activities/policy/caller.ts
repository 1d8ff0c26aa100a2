import type { FunctionCode } from '../../workflows/domain/organisation';
import type { CallerFacts } from './facts';
import type { Organisation, Register } from './register';

/** Whoever calls, as the identity provider or the broker vouches for it. */
export interface Caller {
  readonly kind: 'SYSTEM' | 'PERSON';
  readonly organisation: Organisation;
  readonly functions: readonly FunctionCode[];
  /** Opaque id of the person or system at its identity provider. */
  readonly actor: string;
  /** Colleague for whom this person stands in: both are in the record of whatever happens. */
  readonly onBehalfOf?: string;
  readonly scopes: readonly string[];
  /** Name of a signed-in person, for that person's own page. */
  readonly name?: string;
}

export function callerFacts(register: Register, caller: Caller): CallerFacts {
  const { organisation } = caller;
  return {
    level: organisation.level,
    kind: organisation.kind,
    functions: [...caller.functions].sort(),
    person: caller.kind === 'PERSON',
    operates: organisation.operates,
    clearance: register.clearanceOf(organisation.id, caller.actor),
    cdbGrade: organisation.cdbGrade,
    competences: organisation.competences,
  };
}

/** The service itself, acting by a clock for an organization. */
export function serviceFacts(organisation: Organisation): CallerFacts {
  return {
    level: organisation.level,
    kind: organisation.kind,
    functions: ['SERVICE', 'SYSTEM'],
    person: false,
    operates: false,
    clearance: 'NONE',
    cdbGrade: organisation.cdbGrade,
    competences: organisation.competences,
  };
}

/** In which function a caller with several acts, for the record: the first of these it has. */
const ACTING_ORDER: readonly FunctionCode[] = [
  'MAYOR',
  'INFO_OFFICER',
  'PVE_OFFICER',
  'CASE_COORDINATOR',
  'CARE_PROVIDER',
  'AUTHORISER',
  'DPO',
  'OPERATOR',
  'SYSTEM',
];

export function actingFunction(caller: Caller): FunctionCode {
  return ACTING_ORDER.find((each) => caller.functions.includes(each)) ?? 'SYSTEM';
}

/**
 * The function in which a caller approves what was proposed in another: one that may approve, and another one when the
 * caller has several. Undefined when the caller has none.
 */
export function approvingFunction(
  caller: Caller,
  approvers: readonly FunctionCode[],
  proposedIn: string,
): FunctionCode | undefined {
  const own = approvers.filter((each) => caller.functions.includes(each));
  return own.find((each) => each !== proposedIn) ?? own[0];
}

/** Whether one of two principals of a call is one of another's: a stand-in is as involved as who it stands in for. */
export function isInvolved(caller: Caller, actor: string, onBehalfOf: string | null): boolean {
  return [caller.actor, caller.onBehalfOf].some(
    (each) => each !== undefined && (each === actor || each === onBehalfOf),
  );
}
