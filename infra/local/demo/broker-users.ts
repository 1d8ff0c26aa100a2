import type { DemoSystem } from './people';

export const VIRTUAL_HOST = '/schakel';

/** A call to RabbitMQ's own management. @throws Error with the status, never with what was sent */
async function manage(managementUrl: string, path: string, body: object): Promise<void> {
  const url = new URL(managementUrl);
  const authorization = `Basic ${Buffer.from(`${url.username}:${url.password}`).toString('base64')}`;
  const answer = await fetch(`${url.origin}/api/${path}`, {
    method: 'PUT',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok)
    throw new Error(`RabbitMQ answered ${String(answer.status)} to a change of ${path.split('/')[0] ?? ''}`);
}

const exactly = (name: string) => `^${name.replaceAll('.', '\\.')}$`;

/**
 * A user for each partner, who may write to its own exchange, read its own queue, and nothing else: so whatever arrives
 * on that exchange is from that partner.
 */
export async function provisionBroker(
  managementUrl: string,
  systems: readonly DemoSystem[],
  passwordOf: (system: DemoSystem) => string,
): Promise<void> {
  const host = encodeURIComponent(VIRTUAL_HOST);
  const owner = decodeURIComponent(new URL(managementUrl).username);
  await manage(managementUrl, `vhosts/${host}`, {});
  await manage(managementUrl, `permissions/${host}/${owner}`, { configure: '.*', write: '.*', read: '.*' });
  for (const system of systems) {
    await manage(managementUrl, `users/${system.amqpUser}`, { password: passwordOf(system), tags: '' });
    await manage(managementUrl, `permissions/${host}/${system.amqpUser}`, {
      configure: '^$',
      write: exactly(system.inboundExchange),
      read: exactly(system.outboundQueue),
    });
  }
}
