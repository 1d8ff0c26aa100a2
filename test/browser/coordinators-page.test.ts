import { randomUUID } from 'node:crypto';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { credentials, partner, PURPOSE, setting, until } from '../support/installation';
import { idempotent, request } from '../support/messages';

let browser: Browser;
let gatewayUrl: string;
beforeAll(async () => {
  ({ gatewayUrl } = await credentials());
  browser = await chromium.launch({
    executablePath: setting('SCHAKEL_CHROMIUM'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

/** A person at a computer of its own, signed in. */
async function signedIn(
  userName: string,
  path = '/',
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly errors: string[] }> {
  const person = (await credentials()).people.find((each) => each.userName === userName)!;
  const context = await browser.newContext({ locale: 'nl-BE' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // Being asked to sign in is an answer like any other; everything else on the console is a mistake of ours.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404)/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${gatewayUrl}${path}`);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.getByLabel('Gebruikersnaam').fill(person.userName);
  await page.getByLabel('Wachtwoord').fill(person.password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
  return { page, context, errors };
}

/** A request of Stad Mechelen to the justice house, as its system sends it. */
async function sent(change: object = {}): Promise<string> {
  const mechelen = await partner('system-mechelen');
  const { data } = await mechelen.POST('/informationRequests', { params: idempotent(), body: request(change) });
  return data!.exchangeId;
}

async function delivered(): Promise<string> {
  const id = await sent();
  const mechelen = await partner('system-mechelen');
  await until(async () => {
    const { data } = await mechelen.GET('/informationRequests/{requestId}', {
      params: { path: { requestId: id }, header: { 'Schakel-Purpose': PURPOSE } },
    });
    return data?.state === 'DELIVERED';
  });
  return id;
}

describe('a coordinator', () => {
  it('signs in, sees the requests with holder, deadline and next step, and opens one', async () => {
    const id = await delivered();
    const { page, context, errors } = await signedIn('ina');
    const row = page.locator(`a[href="/requests/${id}"]`);
    await row.waitFor();
    const text = await row.innerText();
    for (const said of [
      'Agentschap Justitie en Handhaving',
      'Afgeleverd',
      'wacht op',
      'Uiterlijk',
      'eerste herinnering',
    ]) {
      expect(text).toContain(said);
    }
    await row.click();
    await page.getByRole('heading', { name: 'Verloop' }).waitFor();
    expect(await page.locator('.timeline li').count()).toBe(3);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('reads the content only after giving a motive', async () => {
    const { page, context } = await signedIn('joke', `/requests/${await delivered()}`);
    await page.getByRole('button', { name: 'Inhoud tonen' }).click();
    expect(await page.getByText('Zonderland').count()).toBe(0);
    await page.getByLabel('Rechtsgrond').fill('vl.justice-houses.2021');
    await page.getByLabel('Waarom moet u dit nu weten?').fill('Voorbereiding van het overleg');
    await page.getByRole('button', { name: 'Inhoud tonen' }).click();
    await page.getByText('Zonderland').waitFor();
    expect(page.url()).not.toContain('Zonderland');
    expect(await page.title()).toBe('Schakel');
    await context.close();
  });

  it('answers, and the one who asked sees it', async () => {
    const id = await delivered();
    const [joke, ina] = await Promise.all([signedIn('joke', `/requests/${id}`), signedIn('ina', `/requests/${id}`)]);
    await joke.page.getByRole('button', { name: 'Ontvangst bevestigen' }).click();
    await joke.page.getByRole('button', { name: 'Antwoorden', exact: true }).click();
    await joke.page.getByLabel('Antwoord', { exact: true }).fill('De begeleiding loopt.');
    await joke.page.getByRole('button', { name: 'Verzenden' }).click();
    await ina.page.locator('.timeline').getByText('Beantwoord').waitFor();
    await Promise.all([joke.context.close(), ina.context.close()]);
  });

  it('declines after being told that this is legitimate, and gives no reason', async () => {
    const { page, context } = await signedIn('joke', `/requests/${await delivered()}`);
    await page.getByRole('button', { name: 'Niet antwoorden' }).click();
    await page.getByText('Niemand is verplicht te spreken').waitFor();
    await page.getByRole('button', { name: 'Bevestigen', exact: true }).click();
    await page.locator('.timeline').getByText('Niet beantwoord').waitFor();
    await context.close();
  });

  it('with the function for it lets a request of a colleague go: four eyes', async () => {
    const id = await sent({ recipientId: BY_NAME.opgroeien });
    const { page, context } = await signedIn('bram', `/requests/${id}`);
    await page.getByRole('button', { name: 'Vrijgeven' }).click();
    await page.locator('.timeline').getByText('Vrijgegeven').waitFor();
    await context.close();
  });
});

describe('somebody without rights', () => {
  it('who types the address of a request sees the same as for one that does not exist', async () => {
    const hidden = await sent();
    const { page, context } = await signedIn('vera');
    const seen = async (id: string) => {
      await page.goto(`${gatewayUrl}/requests/${id}`);
      await page.getByRole('alert').waitFor();
      return (await page.locator('main').innerText()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]+/g, '…');
    };
    expect(await seen(hidden)).toBe(await seen(randomUUID()));
    await context.close();
  });
});

describe('the browser', () => {
  it('holds no token: nothing in storage, and no cookie that a script can read', async () => {
    const { page, context } = await signedIn('ina');
    const held = await page.evaluate(`JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])`);
    expect(held).toBe('["",{},{}]');
    const cookies = await context.cookies(gatewayUrl);
    expect(cookies.filter((cookie) => !cookie.httpOnly)).toEqual([]);
    await context.close();
  });

  it('is told by every page to run our own code only', async () => {
    const policy = (await fetch(gatewayUrl)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('cannot be made to act by another site', async () => {
    const id = await sent();
    const { context } = await signedIn('ina');
    const cookie = (await context.cookies(gatewayUrl)).map(({ name, value }) => `${name}=${value}`).join('; ');
    const act = (headers: Record<string, string>) =>
      fetch(`${gatewayUrl}/schakel/v1/informationRequests/${id}/withdraw`, {
        method: 'POST',
        headers: { cookie, 'idempotency-key': randomUUID(), ...headers },
      });
    expect((await act({ 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' })).status).toBe(403);
    expect((await act({ 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' })).status).toBe(403);
    expect((await act({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' })).status).toBe(202);
    await context.close();
  });
});
