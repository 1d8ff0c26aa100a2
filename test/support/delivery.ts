/** How an organization of the demonstration is told, changed for a test and put back. */
import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import type { components } from '../../openapi/generated/schakel';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, until } from './installation';
import { notification } from './messages';
import { accepted, person } from './person';

type Channel = components['schemas']['ChannelFact'];

/** Mechelen says, by two people, how it is told from now on. @returns ends it again */
export async function channelOfMechelen(channel: Channel): Promise<() => Promise<void>> {
  const [ina, bram] = [await person('ina'), await person('bram')];
  const proposed = accepted(await ina.call('POST', '/registerEntries', { body: { kind: 'CHANNEL', channel } }));
  const id = String(proposed['entryId']);
  accepted(await bram.call('POST', `/registerEntries/${id}/approve`));
  // Every process has heard of it when the relay has: it is the one that tells.
  const via = channel.routes.length > 1 ? 'SEVERAL' : channel.routes[0]?.via;
  await until(async () => (await laneOfMechelen())['channel'] === via);
  return async () => {
    accepted(await ina.call('POST', `/registerEntries/${id}/end`));
    await until(async () => (await laneOfMechelen())['channel'] === 'AMQP');
  };
}

/** What Mechelen's own system sees of its lane. */
export async function laneOfMechelen(): Promise<Record<string, unknown>> {
  return (await call('system-mechelen', 'GET', `/partners/${BY_NAME.mechelen}`)).body;
}

/** The justice house tells Mechelen something. @returns the id of the exchange */
export async function tellMechelen(caseReference: string = randomUUID(), more: object = {}): Promise<string> {
  const { status, body } = await call('system-ajh', 'POST', '/caseNotifications', {
    body: notification({ recipientId: BY_NAME.mechelen, caseReference, ...more }),
    headers: { 'Idempotency-Key': randomUUID() },
  });
  if (status !== 202) throw new Error(`Not accepted: ${String(body['type'])}`);
  return String(body['exchangeId']);
}

/** Mechelen's system, or another's, does something about its lane. */
export const steer = (path: string, body?: object, clientId = 'system-mechelen') =>
  call(clientId, 'POST', path, {
    ...(body ? { body } : {}),
    headers: { 'Idempotency-Key': randomUUID() },
  });

/** Terms of handing over for a test, in the frame of the demonstration. @returns puts the frame back */
export async function deliveryTerms(pool: Pool, terms: object): Promise<() => Promise<void>> {
  const change = (delivery: unknown) =>
    pool.query(
      `UPDATE register_entry SET body = jsonb_set(body, '{policyFrame,delivery}', body->'policyFrame'->'delivery' || $1::jsonb)
       WHERE kind = 'POLICY_FRAME' AND body->'policyFrame' ? 'delivery'`,
      [JSON.stringify(delivery)],
    );
  const { rows } = await pool.query<{ delivery: object }>(
    `SELECT body->'policyFrame'->'delivery' AS delivery FROM register_entry
     WHERE kind = 'POLICY_FRAME' AND body->'policyFrame' ? 'delivery'`,
  );
  await change(terms);
  return async () => {
    await change(rows[0]?.delivery);
  };
}
