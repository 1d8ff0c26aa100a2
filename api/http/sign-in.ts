import { createHash, createPrivateKey, createPublicKey, randomBytes, randomUUID } from 'node:crypto';

import { Router, type CookieOptions, type Request, type Response } from 'express';
import { sign } from 'jsonwebtoken';
import { z } from 'zod';

import { parsePersonClaims, type Sessions } from '../../activities/record/session';
import type { KeySet } from '../../infra/identity/key-set';
import { verifyJwt } from '../../infra/identity/verify-token';
import { SESSION_COOKIE, cookieIn } from './cookie';

const ATTEMPT_COOKIE = 'schakel_sign_in';
const ATTEMPT_MS = 10 * 60_000;
const SESSION_MS = 10 * 3_600_000;
const ASSERTION_SECONDS = 60;

const endpoints = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
const tokens = z.object({ id_token: z.string() });

const secret = () => randomBytes(32).toString('base64url');
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

/** A path of our own pages; anything else would send people wherever a link says. */
function ownPath(to: unknown): string {
  return typeof to === 'string' && /^\/[A-Za-z0-9/_?=&.-]*$/.test(to) && !to.startsWith('//') ? to : '/';
}

/**
 * People sign in at the identity provider (authorization code with PKCE) and get a session here. Tokens stay in this
 * process: the browser holds an opaque cookie.
 */
export function createSignIn(options: {
  readonly issuerUrl: string;
  readonly clientId: string;
  readonly privateKeyPem: string;
  readonly gatewayUrl: string;
  readonly sessions: Sessions;
  readonly keySet: KeySet;
}): Router {
  const { issuerUrl, clientId, gatewayUrl, sessions, keySet } = options;
  const redirectUri = `${gatewayUrl}/auth/callback`;
  const privateKey = createPrivateKey(options.privateKeyPem);
  const { crv, kty, x, y } = createPublicKey(privateKey).export({ format: 'jwk' });
  const keyid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  // Lax and not Strict: coming back from the identity provider is a navigation from another site.
  const cookie: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: gatewayUrl.startsWith('https:') };

  async function discover() {
    const answer = await fetch(`${issuerUrl}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
    return endpoints.parse(await answer.json());
  }

  function assertion(audience: string): string {
    return sign({}, options.privateKeyPem, {
      algorithm: 'ES256',
      keyid,
      issuer: clientId,
      subject: clientId,
      audience,
      jwtid: randomUUID(),
      expiresIn: ASSERTION_SECONDS,
    });
  }

  async function redeem(code: string, verifier: string): Promise<string> {
    const { token_endpoint } = await discover();
    const answer = await fetch(token_endpoint, {
      method: 'POST',
      signal: AbortSignal.timeout(5_000),
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        client_id: clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion(issuerUrl),
      }),
    });
    if (!answer.ok) throw new Error('The identity provider does not redeem the code');
    return tokens.parse(await answer.json()).id_token;
  }

  async function begin(request: Request, response: Response): Promise<void> {
    const { authorization_endpoint } = await discover();
    const started = { state: secret(), nonce: secret(), verifier: secret(), to: ownPath(request.query['to']) };
    response.cookie(ATTEMPT_COOKIE, Buffer.from(JSON.stringify(started)).toString('base64url'), {
      ...cookie,
      maxAge: ATTEMPT_MS,
    });
    const target = new URL(authorization_endpoint);
    target.search = new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: redirectUri,
      state: started.state,
      nonce: started.nonce,
      code_challenge: challengeOf(started.verifier),
      code_challenge_method: 'S256',
    }).toString();
    response.redirect(303, target.href);
  }

  function attemptOf(request: Request) {
    const kept = cookieIn(request.headers.cookie, ATTEMPT_COOKIE);
    if (kept === undefined) return undefined;
    try {
      return attempt.safeParse(JSON.parse(Buffer.from(kept, 'base64url').toString())).data;
    } catch {
      return undefined;
    }
  }

  async function finish(request: Request, response: Response): Promise<void> {
    const started = attemptOf(request);
    response.clearCookie(ATTEMPT_COOKIE, cookie);
    const { state, code } = request.query;
    if (!started || state !== started.state || typeof code !== 'string') {
      // An old link or another browser's answer: begin again, where nothing is lost.
      response.redirect(303, '/');
      return;
    }
    const idToken = await redeem(code, started.verifier);
    const claims = await verifyJwt(idToken, keySet, { issuer: issuerUrl, audience: clientId });
    const person = claims['nonce'] === started.nonce ? parsePersonClaims(claims) : undefined;
    if (!person) throw new Error('The identity token does not belong to this attempt');
    const before = cookieIn(request.headers.cookie, SESSION_COOKIE);
    if (before !== undefined) await sessions.endSession(before);
    response.cookie(SESSION_COOKIE, await sessions.openSession(person), { ...cookie, maxAge: SESSION_MS });
    response.redirect(303, started.to);
  }

  async function end(request: Request, response: Response): Promise<void> {
    const session = cookieIn(request.headers.cookie, SESSION_COOKIE);
    if (session !== undefined) await sessions.endSession(session);
    response.clearCookie(SESSION_COOKIE, cookie);
    response.redirect(303, '/');
  }

  const router = Router();
  router.get('/auth/login', begin);
  router.get('/auth/callback', finish);
  router.post('/auth/logout', end);
  return router;
}
