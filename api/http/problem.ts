import type { Response } from 'express';

import { PROBLEMS, type ProblemCode, type Refusal } from '../../workflows/domain/problem';

/** A problem as it leaves (RFC 9457, Belgif). Made from the error table and an opaque id only. */
export function problemBody(code: ProblemCode, traceId: string, refusal?: Refusal) {
  const { type, title, status, remedy } = PROBLEMS[code];
  return {
    type,
    title,
    status,
    detail: remedy,
    href: `/doc/problems.md#${code.toLowerCase()}`,
    instance: `urn:uuid:${traceId}`,
    ...(refusal?.details.issues ? { issues: refusal.details.issues } : {}),
  };
}

/** A service that is away is asked again no sooner. */
const WHILE_AWAY_SECONDS = 5;

/** Answers a problem. Hidden and absent, refused and failed: each is the same for everybody it is told to. */
export function answerProblem(response: Response, code: ProblemCode, refusal?: Refusal): void {
  const { status } = PROBLEMS[code];
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  const retryAfter = refusal?.details.retryAfterSeconds ?? (status === 503 ? WHILE_AWAY_SECONDS : undefined);
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(code, response.locals['traceId'] as string, refusal)));
}
