/** The broker's own management, with the rights of its owner. */
import { setting } from '../support/installation';

/** @throws Error with the status */
async function manage(method: string, path: string, body?: object): Promise<unknown> {
  const url = new URL(setting('SCHAKEL_AMQP_MANAGEMENT_URL'));
  const answer = await fetch(`${url.origin}/api/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${url.username}:${url.password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`RabbitMQ answered ${answer.status}`);
  const text = await answer.text();
  return text ? JSON.parse(text) : undefined;
}

/** Gives a user another password and ends its connections. */
export async function changePassword(user: string, password: string): Promise<void> {
  await manage('PUT', `users/${user}`, { password, tags: '' });
  const connections = (await manage('GET', 'connections')) as readonly {
    readonly name: string;
    readonly user: string;
  }[];
  for (const { name } of connections.filter((each) => each.user === user))
    await manage('DELETE', `connections/${encodeURIComponent(name)}`).catch(() => undefined);
}
