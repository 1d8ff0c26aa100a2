import type { Request } from 'express';

import { TokenProblem, type AccessClaims, type TokenVerifier } from '../../infra/identity/verify-token';
import { FUNCTIONS, type FunctionCode } from '../../workflows/domain/organisation';
import { Refusal, type ProblemCode } from '../../workflows/domain/problem';
import type { Caller } from '../../activities/policy/caller';
import type { Register } from '../../activities/policy/register';
import type { Accounts } from '../../activities/record/accounts';
import type { PersonClaims, Sessions } from '../../activities/record/session';
import { comesFromOwnPage } from './csrf';
import { SESSION_COOKIE, cookieIn } from './cookie';

const PROBLEM_OF: Record<TokenProblem['kind'], ProblemCode> = {
  missing: 'noAccessToken',
  invalid: 'invalidAccessToken',
  expired: 'expiredAccessToken',
};

function organisationOf(register: Register, code: string) {
  const organisation = register.organisationByCode(code);
  if (!organisation) throw new Refusal('unknownOrganization');
  return organisation;
}

/** Functions of a person in the own organization: a role names both (`FUNCTION:organization`). */
function functionsIn(roles: readonly string[], code: string): readonly FunctionCode[] {
  return FUNCTIONS.filter((each) => each !== 'SYSTEM' && roles.includes(`${each}:${code}`));
}

function system(register: Register, claims: AccessClaims): Caller {
  return {
    kind: 'SYSTEM',
    organisation: organisationOf(register, claims.vo_orgcode),
    functions: ['SYSTEM'],
    actor: claims.sub,
    scopes: claims.scope,
  };
}

function person(register: Register, claims: PersonClaims): Caller {
  return {
    kind: 'PERSON',
    organisation: organisationOf(register, claims.vo_orgcode),
    functions: functionsIn(claims.roles, claims.vo_orgcode),
    actor: claims.sub,
    scopes: [],
    ...(claims.name ? { name: claims.name } : {}),
  };
}

/**
 * A person who says to stand in for a colleague acts in the functions that were lent, and in no others.
 * @throws Refusal missingPermission when nothing was lent, or not any more
 */
function standingIn(register: Register, caller: Caller, delegator: string | undefined): Caller {
  if (delegator === undefined) return caller;
  const lent = register
    .delegationsTo(caller.organisation.id, caller.actor)
    .filter((each) => each.delegator === delegator)
    .flatMap((each) => each.functions);
  const delegated = register.accountOf(caller.organisation.id, delegator)?.status;
  if (lent.length === 0 || delegated === 'DISMISSED') throw new Refusal('missingPermission');
  return { ...caller, functions: FUNCTIONS.filter((each) => lent.includes(each)), onBehalfOf: delegator };
}

/**
 * Who calls: a system by its access token, or a person by the session cookie.
 * @throws Refusal noAccessToken, invalidAccessToken, expiredAccessToken, unknownOrganization, crossSiteRequest,
 * accountSuspended
 */
export function identifier(options: {
  readonly register: Register;
  readonly tokens: TokenVerifier;
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  readonly gatewayUrl: string;
}): (request: Request) => Promise<Caller> {
  const { register, tokens, sessions, accounts, gatewayUrl } = options;

  async function inUse(caller: Caller): Promise<Caller> {
    const { kind, actor, functions, organisation } = caller;
    await accounts.use({ organisationId: organisation.id, actor, kind, functions });
    return caller;
  }

  return async (request) => {
    const header = request.headers.authorization;
    if (header !== undefined) {
      const [scheme, token] = header.split(' ');
      if (scheme?.toLowerCase() !== 'bearer' || !token) throw new Refusal('noAccessToken');
      const claims = await tokens.verify(token).catch((cause: unknown) => {
        throw cause instanceof TokenProblem ? new Refusal(PROBLEM_OF[cause.kind]) : cause;
      });
      return inUse(system(register, claims));
    }
    const session = cookieIn(request.headers.cookie, SESSION_COOKIE);
    const claims = session === undefined ? undefined : await sessions.findSession(session);
    if (!claims) throw new Refusal('noAccessToken');
    if (!comesFromOwnPage(request.method, request.headers, gatewayUrl)) throw new Refusal('crossSiteRequest');
    const delegator = request.headers['schakel-on-behalf-of'];
    const caller = await inUse(person(register, claims));
    return standingIn(register, caller, typeof delegator === 'string' ? delegator : undefined);
  };
}
