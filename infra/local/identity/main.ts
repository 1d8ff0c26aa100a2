/**
 * The local identity provider: it stands in for ACM/IDM and CSAM on one machine. Made with a maintained library; keeps
 * its grants in memory, so a restart of it asks people to sign in again at the next token. Never for production.
 */
import { createHash, createPrivateKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { systemKey } from '../demo/keys';
import { actorOf, codeOf, people, systems, type DemoPerson } from '../demo/people';
import { loginPage, STYLE } from './login-page';

const AUDIENCE = 'urn:schakel:gateway';
const WEB_CLIENT = 'schakel-gateway';
const TOKEN_SECONDS = 5 * 60;
const MOST_TRIES = 10;
const MOST_BYTES = 4096;

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const issuer = setting('SCHAKEL_ISSUER_URL');
const gatewayUrl = setting('SCHAKEL_GATEWAY_URL');
const keysDir = setting('SCHAKEL_KEYS_DIR');

function signingKey() {
  const key = systemKey(keysDir, 'identity-provider');
  return {
    ...createPrivateKey(key.privateKeyPem).export({ format: 'jwk' }),
    kid: key.publicJwk.kid,
    alg: 'ES256',
    use: 'sig',
  };
}

function client(id: string, rest: object) {
  return {
    client_id: id,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    id_token_signed_response_alg: 'ES256',
    jwks: { keys: [systemKey(keysDir, id === WEB_CLIENT ? 'web-client' : id).publicJwk] },
    ...rest,
  };
}

const clients = [
  client(WEB_CLIENT, {
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [`${gatewayUrl}/auth/callback`],
  }),
  ...systems.map((system) =>
    client(system.clientId, {
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      scope: system.scopes.join(' '),
    }),
  ),
];

const idOf = (person: DemoPerson) => actorOf(person.userName);

/** What is said of a person, in the claims that ACM/IDM uses. */
function claimsOf(person: DemoPerson) {
  const code = codeOf(person.organisationId);
  return {
    sub: idOf(person),
    name: person.name,
    vo_id: idOf(person),
    vo_orgcode: code,
    roles: person.functions.map((each) => `${each}:${code}`),
  };
}

const configuration = {
  clients,
  jwks: { keys: [signingKey()] },
  scopes: ['openid', 'profile', 'schakel.read', 'schakel.write'],
  claims: { openid: ['sub'], profile: ['name', 'vo_id', 'vo_orgcode', 'roles'] },
  conformIdTokenClaims: false,
  enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'] },
  pkce: { required: () => true },
  cookies: { keys: [createHash('sha256').update(systemKey(keysDir, 'identity-provider').privateKeyPem).digest('hex')] },
  ttl: {
    AccessToken: TOKEN_SECONDS,
    ClientCredentials: TOKEN_SECONDS,
    IdToken: TOKEN_SECONDS,
    Interaction: 600,
    Session: 36_000,
    Grant: 36_000,
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        audience: AUDIENCE,
        scope: 'schakel.read schakel.write',
        accessTokenTTL: TOKEN_SECONDS,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  extraTokenClaims: (_context: unknown, token: { readonly clientId?: string }) => {
    const system = systems.find((each) => each.clientId === token.clientId);
    return system ? { vo_orgcode: codeOf(system.organisationId) } : undefined;
  },
  findAccount: (_context: unknown, id: string) => {
    const person = people.find((each) => idOf(each) === id);
    return person && { accountId: id, claims: () => claimsOf(person) };
  },
  interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
};

function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.length > MOST_BYTES) reject(new Error('The form is too large'));
    });
    request.on('end', () => {
      resolve(new URLSearchParams(text));
    });
    request.on('error', reject);
  });
}

function page(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // No form-action: browsers apply it to the redirect after the form as well, which goes back to the gateway.
    'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  });
  response.end(html);
}

async function main(): Promise<void> {
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(issuer, configuration);
  const handle = provider.callback();
  const tries = new Map<string, number>();

  async function grant(uid: string, accountId: string): Promise<string> {
    const given = new provider.Grant({ accountId, clientId: WEB_CLIENT });
    given.addOIDCScope('openid profile');
    tries.delete(uid);
    return given.save();
  }

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      page(response, 200, loginPage(uid));
      return;
    }
    const form = await formOf(request);
    const tried = (tries.get(uid) ?? 0) + 1;
    tries.set(uid, tried);
    if (tried > MOST_TRIES) {
      page(response, 429, loginPage(uid, 'Te veel pogingen. Begin opnieuw vanaf de startpagina.'));
      return;
    }
    const person = people.find(
      ({ userName, password }) => userName === form.get('login') && password === form.get('password'),
    );
    if (!person) {
      page(response, 401, loginPage(uid, 'Gebruikersnaam of wachtwoord klopt niet.'));
      return;
    }
    const accountId = idOf(person);
    await provider.interactionFinished(request, response, {
      login: { accountId },
      consent: { grantId: await grant(uid, accountId) },
    });
  }

  const server = createServer((request, response) => {
    if (request.url === '/login.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
      response.end(STYLE);
    } else if (request.url?.startsWith('/interaction/')) {
      interact(request, response).catch(() => {
        page(
          response,
          400,
          '<!doctype html><html lang="nl"><title>Verlopen</title><p>Deze aanmelding is verlopen. Begin opnieuw.</p></html>',
        );
      });
    } else {
      handle(request, response);
    }
  });
  server.listen(Number(setting('SCHAKEL_IDENTITY_PORT')), '127.0.0.1');
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
  });
}

main().catch((cause: unknown) => {
  process.stderr.write(`The identity provider ended: ${cause instanceof Error ? (cause.stack ?? '') : 'unknown'}\n`);
  process.exitCode = 1;
});
