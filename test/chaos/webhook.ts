import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

import { Webhook } from 'standardwebhooks';

import { httpPartner } from '../../api/client/http-partner';
import type { Own } from './link';
import type { Random } from './random';
import { writeEvent, type PartnerEvent } from './receiver';
import type { PartnerRecord } from './record';

const AGAIN_MS = 500;

/** Share of the events at which something goes wrong, out of 1. */
const TROUBLE = 0.03;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The secret of the own webhook, asked for until it is given. */
async function secretOf(own: () => Promise<Own>): Promise<string> {
  for (;;) {
    const { credentials, system } = await own();
    const { data } = await httpPartner(credentials, system)
      .POST('/webhookSecret/read', {})
      .catch(() => ({ data: undefined }));
    if (data) return data.secret;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Says that it is there again, so that nobody waits until it is tried the next time. */
async function sayBack(own: () => Promise<Own>): Promise<void> {
  const { credentials, system } = await own();
  const params = {
    path: { organizationId: system.organisationId },
    header: { 'Idempotency-Key': randomUUID() },
  };
  await httpPartner(credentials, system)
    .POST('/partners/{organizationId}/resume', { params })
    .catch(() => undefined);
}

/** Takes events by webhook, as long as they are signed as they should be, and is not always at its best. */
export async function takeWebhooks(
  port: number,
  own: () => Promise<Own>,
  record: PartnerRecord,
  chance: Random,
): Promise<void> {
  const webhook = new Webhook(await secretOf(own));
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const trouble = chance.chance(TROUBLE);
      // Refused before it was written down, or written down and the answer lost: both come again.
      if (trouble && chance.chance(0.5)) return response.writeHead(503, { 'retry-after': '1' }).end();
      try {
        webhook.verify(body, request.headers as Record<string, string>);
      } catch {
        record.write({ kind: 'garbage', form: 'webhook', expected: 'signed', ended: 'wrongly signed' });
        return response.writeHead(400).end();
      }
      writeEvent(record, JSON.parse(body) as PartnerEvent);
      if (trouble) return request.socket.destroy();
      return response.writeHead(204).end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  await sayBack(own);
}
