/** A person who signs in as people do: through the identity provider, with a form and cookies. */
import createClient, { type Client, type Middleware } from 'openapi-fetch';

import type { paths } from '../../openapi/generated/schakel';
import type { Credentials } from './credentials';

/** Cookies of one browser, by the address that set them. */
class Jar {
  private readonly cookies = new Map<string, Map<string, string>>();

  cookiesOf(address: string): string {
    const own = this.cookies.get(new URL(address).host) ?? [];
    return [...own].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async fetch(address: string, options: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const own = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, own);
    const cookie = this.cookiesOf(address);
    const headers = { ...(options.headers as Record<string, string> | undefined), ...(cookie ? { cookie } : {}) };
    const answer = await fetch(address, { ...options, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(line)) own.delete(name);
      else own.set(name, value.join('='));
    }
    const next = answer.headers.get('location');
    if (next === null) return answer;
    return this.fetch(new URL(next, address).href);
  }
}

/**
 * Signs a person in.
 * @returns the session, as a value of the header Cookie; empty when the sign-in did not end at the gateway
 * @throws Error when credentials.json has nobody of this name
 */
export async function sessionOf(credentials: Credentials, userName: string): Promise<string> {
  const known = credentials.people.find((each) => each.userName === userName);
  if (!known) throw new Error(`credentials.json has nobody called ${userName}`);
  const jar = new Jar();
  const form = await jar.fetch(`${credentials.gatewayUrl}/auth/login`);
  const action = /action="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  await jar.fetch(new URL(action, form.url).href, {
    method: 'POST',
    body: new URLSearchParams({ login: userName, password: known.password }),
  });
  return jar.cookiesOf(credentials.gatewayUrl);
}

/** A typed client of the gateway for one person, as the coordinators' page has it. */
export async function httpPerson(credentials: Credentials, userName: string): Promise<Client<paths>> {
  const session = await sessionOf(credentials, userName);
  const { origin } = new URL(credentials.gatewayUrl);
  const signedIn: Middleware = {
    onRequest({ request }) {
      request.headers.set('cookie', session);
      // A browser says from which page a change is asked for; the gateway takes none from another's.
      request.headers.set('origin', origin);
      if (request.method !== 'GET') request.headers.set('content-type', 'application/json');
      return request;
    },
  };
  const client = createClient<paths>({ baseUrl: `${credentials.gatewayUrl}/schakel/v1` });
  client.use(signedIn);
  return client;
}
