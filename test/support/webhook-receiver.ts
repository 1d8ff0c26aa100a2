/** A partner's webhook: takes what is posted to it and verifies it with the library of the Standard Webhooks project. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Webhook } from 'standardwebhooks';

export interface Posted {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly partitionkey: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** When it came (milliseconds). */
  readonly at: number;
}

export interface WebhookReceiver {
  readonly url: string;
  /** What was answered with success, in the order in which it came. */
  readonly taken: Posted[];
  /** Ids of everything that was tried, also what was turned away. */
  readonly tried: string[];
  /** Signatures that the library did not accept. */
  readonly unverified: string[];
  /** What to answer from now on. */
  answer: (event: Posted) => { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
  close(): Promise<void>;
}

const SUCCESS = () => ({ status: 204 });

/** @param secret as the partner reads it at the gateway */
export async function receiveWebhooks(secret: string): Promise<WebhookReceiver> {
  const taken: Posted[] = [];
  const tried: string[] = [];
  const unverified: string[] = [];
  const verify = (body: string, headers: IncomingHttpHeaders) =>
    new Webhook(secret).verify(body, headers as Record<string, string>) as Omit<Posted, 'at'> & { sequence: string };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      try {
        const event = verify(body, request.headers);
        const posted = { ...event, sequence: Number(event.sequence), at: Date.now() };
        tried.push(event.id);
        const { status, headers } = receiver.answer(posted);
        if (status < 300) taken.push(posted);
        response.writeHead(status, headers).end();
      } catch (cause) {
        unverified.push(String(cause));
        response.writeHead(401).end();
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    taken,
    tried,
    unverified,
    answer: SUCCESS,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
