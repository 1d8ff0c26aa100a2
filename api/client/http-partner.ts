import { randomUUID } from 'node:crypto';

import { sign } from 'jsonwebtoken';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { z } from 'zod';

import type { paths } from '../../openapi/generated/schakel';
import type { Credentials, SystemCredentials } from './credentials';
import { patientFetch } from './patient-fetch';

const ASSERTION_SECONDS = 60;
/** A token is renewed this long before it ends. */
const MARGIN_MS = 30_000;

const granted = z.object({ access_token: z.string(), expires_in: z.number() });

/** Gets access tokens for a system with signed client assertions, and keeps one until it is about to expire. */
export function tokenSource(credentials: Credentials, system: SystemCredentials): () => Promise<string> {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    if (kept && kept.until > Date.now()) return kept.token;
    const assertion = sign({}, system.privateKeyPem, {
      algorithm: 'ES256',
      keyid: system.kid,
      issuer: system.clientId,
      subject: system.clientId,
      audience: credentials.issuerUrl,
      jwtid: randomUUID(),
      expiresIn: ASSERTION_SECONDS,
    });
    const answer = await fetch(credentials.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: system.scopes.join(' '),
        client_id: system.clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }),
    });
    if (!answer.ok) throw new Error(`The token endpoint answers ${String(answer.status)}`);
    const { access_token, expires_in } = granted.parse(await answer.json());
    kept = { token: access_token, until: Date.now() + expires_in * 1000 - MARGIN_MS };
    return access_token;
  };
}

/** A typed client of the gateway for one system: the contract's own paths, with the token and Retry-After seen to. */
export function httpPartner(credentials: Credentials, system: SystemCredentials): Client<paths> {
  const token = tokenSource(credentials, system);
  const authorize: Middleware = {
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  };
  const client = createClient<paths>({ baseUrl: `${credentials.gatewayUrl}/schakel/v1`, fetch: patientFetch });
  client.use(authorize);
  return client;
}
