import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  type KeyObject,
} from 'node:crypto';

import { Router, type CookieOptions, type Request, type Response } from 'express';
import { sign, verify } from 'jsonwebtoken';
import { z } from 'zod';

import { parsePersonClaims, type Sessions } from '../../activities/record/session';
import type { KeySet } from '../../infra/identity/key-set';
import { verifyJwt } from '../../infra/identity/verify-token';
import { Refusal } from '../../workflows/domain/problem';
import { SESSION_COOKIE, cookieIn } from './cookie';

const ATTEMPT_COOKIE = 'schakel_sign_in';
const ATTEMPT_SECONDS = 10 * 60;
const SESSION_MS = 10 * 3_600_000;
const ASSERTION_SECONDS = 60;
const FETCH_MS = 5_000;
const FRESH_MS = 10 * 60_000;

const discovered = z.object({ issuer: z.string(), authorization_endpoint: z.url(), token_endpoint: z.url() });
type Endpoints = Readonly<z.infer<typeof discovered>>;
const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
const tokens = z.object({ id_token: z.string() });
const refusal = z.object({ error: z.string() });

const secret = () => randomBytes(32).toString('base64url');
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

/** A path of our own pages; anything else would send people wherever a link says. */
function ownPath(to: unknown): string {
  return typeof to === 'string' && /^\/[A-Za-z0-9/_?=&.-]{0,500}$/.test(to) && !to.startsWith('//') ? to : '/';
}

/**
 * Asks the identity provider.
 * @throws Refusal serviceUnavailable when it does not answer
 */
async function ask(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(FETCH_MS) }).catch(() => undefined);
  if (!answer || answer.status >= 500) throw new Refusal('serviceUnavailable');
  return answer;
}

/** Where the identity provider is reached: one question for all who wait, remembered for a while unless it failed. */
function endpointsOf(issuerUrl: string): () => Promise<Endpoints> {
  let known: { readonly endpoints: Promise<Endpoints>; readonly askedAt: number } | undefined;

  async function discover(): Promise<Endpoints> {
    const answer = await ask(`${issuerUrl}/.well-known/openid-configuration`);
    const endpoints = discovered.parse(await answer.json());
    // Another issuer's endpoints would be sent our codes.
    if (endpoints.issuer !== issuerUrl) throw new Error('The discovery document is of another issuer');
    return endpoints;
  }

  return () => {
    if (!known || Date.now() - known.askedAt > FRESH_MS) {
      known = { endpoints: discover(), askedAt: Date.now() };
      known.endpoints.catch(() => {
        known = undefined;
      });
    }
    return known.endpoints;
  };
}

/**
 * Signs attempts to sign in, so that one that somebody made up is none. Made from the client's own key: every
 * gateway can then finish what another began.
 */
const attemptKeyOf = (privateKey: KeyObject): Buffer =>
  Buffer.from(
    hkdfSync('sha256', privateKey.export({ type: 'pkcs8', format: 'der' }), '', 'schakel attempt to sign in', 32),
  );

/**
 * People sign in at the identity provider (authorization code with PKCE) and get a session here. Tokens stay in this
 * process: the browser holds an opaque cookie. An identity provider that is away is Refusal serviceUnavailable; one that
 * says something else than was asked fails the call.
 */
export function createSignIn(options: {
  readonly issuerUrl: string;
  readonly clientId: string;
  readonly privateKeyPem: string;
  /** Id under which the identity provider knows the key; its thumbprint (RFC 7638) when none is given. */
  readonly kid?: string;
  readonly gatewayUrl: string;
  readonly sessions: Sessions;
  readonly keySet: KeySet;
}): Router {
  const { issuerUrl, clientId, gatewayUrl, sessions, keySet } = options;
  const redirectUri = `${gatewayUrl}/auth/callback`;
  const privateKey = createPrivateKey(options.privateKeyPem);
  const { crv, kty, x, y } = createPublicKey(privateKey).export({ format: 'jwk' });
  const keyid = options.kid ?? createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  const attemptKey = attemptKeyOf(privateKey);
  const endpoints = endpointsOf(issuerUrl);
  // Lax and not Strict: coming back from the identity provider is a navigation from another site.
  const cookie: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: gatewayUrl.startsWith('https:') };

  function assertion(audience: string): string {
    return sign({}, privateKey, {
      algorithm: 'ES256',
      keyid,
      issuer: clientId,
      subject: clientId,
      audience,
      jwtid: randomUUID(),
      expiresIn: ASSERTION_SECONDS,
    });
  }

  /** @returns the identity token, or nothing for a code that was used before or is too old */
  async function redeem(code: string, verifier: string): Promise<string | undefined> {
    const { token_endpoint } = await endpoints();
    const answer = await ask(token_endpoint, {
      method: 'POST',
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
    const said: unknown = await answer.json();
    if (answer.ok) return tokens.parse(said).id_token;
    if (refusal.safeParse(said).data?.error === 'invalid_grant') return undefined;
    throw new Error('The identity provider does not redeem the code');
  }

  async function begin(request: Request, response: Response): Promise<void> {
    const { authorization_endpoint } = await endpoints();
    const started = { state: secret(), nonce: secret(), verifier: secret(), to: ownPath(request.query['to']) };
    const kept = sign(started, attemptKey, { algorithm: 'HS256', expiresIn: ATTEMPT_SECONDS });
    response.cookie(ATTEMPT_COOKIE, kept, { ...cookie, maxAge: ATTEMPT_SECONDS * 1000 });
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
      return attempt.safeParse(verify(kept, attemptKey, { algorithms: ['HS256'] })).data;
    } catch {
      return undefined;
    }
  }

  async function finish(request: Request, response: Response): Promise<void> {
    const started = attemptOf(request);
    const { state, code } = request.query;
    const ours = started !== undefined && state === started.state;
    // Only its own answer ends an attempt: else any link to here would undo one that is under way.
    if (ours) response.clearCookie(ATTEMPT_COOKIE, cookie);
    const idToken = ours && typeof code === 'string' ? await redeem(code, started.verifier) : undefined;
    if (!ours || idToken === undefined) {
      // An old link or another browser's answer: begin again, where nothing is lost.
      response.redirect(303, '/');
      return;
    }
    const claims = await verifyJwt(idToken, keySet, { issuer: issuerUrl, audience: clientId });
    if (claims['nonce'] !== started.nonce) throw new Error('The identity token does not belong to this attempt');
    const person = parsePersonClaims(claims);
    if (!person) throw new Refusal('unknownOrganization');
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
