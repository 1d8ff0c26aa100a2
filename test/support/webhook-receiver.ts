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

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
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
  answer: (event: Posted) => Answer | Promise<Answer>;
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
  const receive = async (body: string, headers: IncomingHttpHeaders): Promise<Answer> => {
    let event: ReturnType<typeof verify>;
    try {
      event = verify(body, headers);
    } catch (cause) {
      unverified.push(String(cause));
      return { status: 401 };
    }
    const posted = { ...event, sequence: Number(event.sequence), at: Date.now() };
    tried.push(event.id);
    const answer = await receiver.answer(posted);
    if (answer.status < 300) taken.push(posted);
    return answer;
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      void receive(body, request.headers).then(({ status, headers }) => response.writeHead(status, headers).end());
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
