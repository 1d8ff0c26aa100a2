/** Every kind of caller: each function in each organization of the demonstration. */
import { codeOf, systems } from '../../infra/local/demo/people';
import { organisations } from '../../infra/local/demo/organisations';
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import type { PersonClaims } from '../../activities/record/session';

export interface CallerKind {
  readonly organisationId: string;
  readonly function: FunctionCode;
  /** Opaque id; for a system the client id. */
  readonly actor: string;
}

/** A person in each function, and a system where the organization has one. */
export const callerKinds: readonly CallerKind[] = organisations.flatMap(({ id }) =>
  FUNCTIONS.flatMap((each): readonly CallerKind[] => {
    if (each !== 'SYSTEM') return [{ organisationId: id, function: each, actor: 'the-caller' }];
    const system = systems.find(({ organisationId }) => organisationId === id);
    return system ? [{ organisationId: id, function: each, actor: system.clientId }] : [];
  }),
);

/** What the identity provider would say of a person in this function. */
export function claimsOf(caller: CallerKind): PersonClaims {
  const code = codeOf(caller.organisationId);
  return { sub: caller.actor, vo_orgcode: code, roles: [`${caller.function}:${code}`] };
}
