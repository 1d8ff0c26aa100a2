import type { Pool } from 'pg';

import { channelOfMechelen, tellMechelen } from '../support/delivery';
import { call, database, until } from '../support/installation';
import { receiveWebhooks, type Posted, type WebhookReceiver } from '../support/webhook-receiver';

let pool: Pool;
let receiver: WebhookReceiver;
let endChannel: () => Promise<void>;

beforeAll(async () => {
  pool = database();
  const { body } = await call('system-mechelen', 'POST', '/webhookSecret/read');
  receiver = await receiveWebhooks(String(body['secret']));
  endChannel = await channelOfMechelen({ routes: [{ via: 'WEBHOOK', url: receiver.url, content: 'FULL' }] });
});
afterAll(async () => {
  await protocolPushes(false);
  await endChannel();
  await receiver.close();
  await pool.end();
});

/** Whether the protocol of municipalities and justice houses lets content be pushed. */
const protocolPushes = (pushes: boolean) =>
  pool.query(
    `UPDATE register_entry SET body = jsonb_set(body, '{protocol,pushesContent}', $1::jsonb)
     WHERE kind = 'PROTOCOL' AND body->'protocol'->>'title' LIKE 'Municipalities and justice houses%'`,
    [JSON.stringify(pushes)],
  );

const taken = (exchangeId: string): Promise<Posted> =>
  until(() => Promise.resolve(receiver.taken.find(({ data }) => data['exchangeId'] === exchangeId)));
const disclosed = async (exchangeId: string) => {
  const { rows } = await pool.query<{ disclosed: string[]; operation: string }>(
    `SELECT operation, disclosed FROM disclosure WHERE $1 = ANY(subject_ids) AND operation = 'readCaseNotification'`,
    [exchangeId],
  );
  return rows;
};

/** Tells Mechelen until the relay has heard of the change: what was told before it is as it was. */
const toldWith = (content: boolean) =>
  until(async () => {
    const id = await tellMechelen();
    return 'content' in (await taken(id)).data === content ? id : undefined;
  });

describe('content that its recipient wants pushed', () => {
  it('is not pushed where the protocol does not let it be', async () => {
    await protocolPushes(false);
    const id = await toldWith(false);
    expect(Object.keys((await taken(id)).data).sort()).toEqual(['exchangeId', 'href', 'state']);
    expect(await disclosed(id)).toEqual([]);
  });

  it('is pushed where the protocol lets it be, as its recipient would read it, and recorded as read', async () => {
    await protocolPushes(true);
    const id = await toldWith(true);
    const { content } = (await taken(id)).data as { content: { content: Record<string, unknown> } };
    expect(content.content['concern']).toEqual([expect.objectContaining({ kind: 'FACT' })]);
    const [record] = await disclosed(id);
    expect(record?.disclosed).toEqual(expect.arrayContaining(['concern', 'identity']));
  });

  it('does not count as opened: nobody has read it yet', async () => {
    const id = await tellMechelen();
    await taken(id);
    const { rows } = await pool.query(`SELECT 1 FROM step WHERE exchange_id = $1 AND receipt = 'OPENED'`, [id]);
    expect(rows).toEqual([]);
  });
});
