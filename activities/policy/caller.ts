import type { FunctionCode } from '../../workflows/domain/organisation';
import type { CallerFacts } from './decide';
import type { Organisation } from './register';

/** Whoever calls, as the identity provider or the broker vouches for it. */
export interface Caller {
  readonly kind: 'SYSTEM' | 'PERSON';
  readonly organisation: Organisation;
  readonly functions: readonly FunctionCode[];
  /** Opaque id of the person or system at its identity provider. */
  readonly actor: string;
  readonly scopes: readonly string[];
  /** Name of a signed-in person, for that person's own page. */
  readonly name?: string;
}

export function callerFacts(caller: Caller): CallerFacts {
  return {
    level: caller.organisation.level,
    kind: caller.organisation.kind,
    functions: [...caller.functions].sort(),
  };
}

/** In which function a caller with several acts, for the record: the first of these it has. */
const ACTING_ORDER: readonly FunctionCode[] = [
  'MAYOR',
  'AUTHORISER',
  'INFO_OFFICER',
  'PVE_OFFICER',
  'CASE_COORDINATOR',
  'CARE_PROVIDER',
  'DPO',
  'OPERATOR',
  'SYSTEM',
];

export function actingFunction(caller: Caller): FunctionCode {
  return ACTING_ORDER.find((each) => caller.functions.includes(each)) ?? 'SYSTEM';
}
