import { randomUUID } from 'node:crypto';

import { call } from '../support/installation';
import { person, problemOf } from '../support/person';

const propose = async (route: object) => {
  const ina = await person('ina');
  return ina.call('POST', '/registerEntries', { body: { kind: 'CHANNEL', channel: { routes: [route] } } });
};

describe('a channel', () => {
  it.each([
    ['a webhook without an address', { via: 'WEBHOOK' }],
    ['a webhook with an address that is none of the web', { via: 'WEBHOOK', url: 'file:///etc/hosts' }],
    ['a webhook with a password in its address', { via: 'WEBHOOK', url: 'https://a:b@partner.example/hook' }],
    ['a queue with an address', { via: 'AMQP', url: 'https://partner.example/hook' }],
  ])('is refused as %s, and the place is named', async (_which, route) => {
    const said = await propose(route);
    expect(problemOf(said)).toBe('badRequest');
    expect(JSON.stringify(said.body)).toContain('/channel/routes/0/url');
  });

  it('is proposed by one person and holds only when a second one has approved it', async () => {
    const said = await propose({ via: 'WEBHOOK', url: `https://partner.example/${randomUUID()}` });
    expect(said.body['state']).toBe('PROPOSED');
    const ina = await person('ina');
    const entry = `/registerEntries/${String(said.body['entryId'])}`;
    expect(problemOf(await ina.call('POST', `${entry}/approve`))).toBeDefined();
    const bram = await person('bram');
    await bram.call('POST', `${entry}/reject`);
  });

  it('is proposed by no system', async () => {
    const { status } = await call('system-mechelen', 'POST', '/registerEntries', {
      body: { kind: 'CHANNEL', channel: { routes: [{ via: 'INBOX' }] } },
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(status).toBe(403);
  });
});
