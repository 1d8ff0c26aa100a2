/** What nobody should take, in every form that partners have sent it, and the answer that the table of problems promises. */
import { randomUUID } from 'node:crypto';

import { sign } from 'jsonwebtoken';

import { tokenSource } from '../../api/client/http-partner';
import { commandOf, type AmqpDoor } from './amqp-door';
import { bodyOf, Doubt, type Outgoing } from './door';
import type { Link, Own } from './link';
import type { PartnerRecord } from './record';

const PATIENCE_MS = 15_000;
const EVERY_MS = 150;
const TOO_MUCH = 300 * 1024;

interface Form {
  readonly expected: string;
  /** @returns the code of the problem it was answered with @throws Doubt */
  readonly send: () => Promise<string>;
}

/** A message that would be fine between other organizations. */
function unauthorised(recipientId: string) {
  const message: Outgoing = {
    id: randomUUID(),
    type: 'NOTIFICATION',
    lane: 0,
    caseReference: randomUUID(),
    place: 1,
    recipientId,
    category: 'care',
  };
  return bodyOf(message);
}

async function post(gatewayUrl: string, authorization: string | undefined, body: string): Promise<string> {
  const answer = await fetch(`${gatewayUrl}/schakel/v1/caseNotifications`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(authorization === undefined ? {} : { authorization }),
    },
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new Doubt(cause instanceof Error ? cause.name : 'no answer');
  });
  if (answer.status >= 500 || answer.status === 429) throw new Doubt(String(answer.status));
  const { type } = (await answer.json()) as { type?: string };
  return type?.split(':').at(-1) ?? `status ${answer.status}`;
}

/** A token that says all the right things and is signed by the wrong one. */
function forged({ credentials, system }: Own): string {
  return sign({ scope: 'schakel.write', client_id: system.clientId, vo_orgcode: 'OVO001835' }, system.privateKeyPem, {
    algorithm: 'ES256',
    keyid: system.kid,
    issuer: credentials.issuerUrl,
    subject: system.clientId,
    audience: 'urn:schakel:gateway',
    expiresIn: 60,
    header: { alg: 'ES256', typ: 'at+jwt' },
  });
}

/** The forms over HTTP. */
function overHttp(own: () => Promise<Own>, strangerId: string): Readonly<Record<string, Form>> {
  let token: (() => Promise<string>) | undefined;
  const genuine = async (body: string): Promise<string> => {
    const { credentials, system } = await own();
    token ??= tokenSource(credentials, system);
    const bearer = await token().catch(() => {
      throw new Doubt('no token');
    });
    const ended = await post(credentials.gatewayUrl, `Bearer ${bearer}`, body);
    if (ended !== 'invalidAccessToken' && ended !== 'expiredAccessToken') return ended;
    token = undefined;
    throw new Doubt(ended);
  };
  const as = async (authorization: ((own: Own) => string) | undefined) => {
    const known = await own();
    return post(known.credentials.gatewayUrl, authorization?.(known), JSON.stringify(unauthorised(strangerId)));
  };
  return {
    'HTTP unparsable': { expected: 'malformedBody', send: () => genuine('{"recipientId":') },
    'HTTP oversized': { expected: 'payloadTooLarge', send: () => genuine(JSON.stringify('x'.repeat(TOO_MUCH))) },
    'HTTP off the contract': { expected: 'badRequest', send: () => genuine('{"recipientId":7}') },
    'HTTP unauthorised recipient': {
      expected: 'protocolMissing',
      send: () => genuine(JSON.stringify(unauthorised(strangerId))),
    },
    'HTTP wrongly signed': { expected: 'invalidAccessToken', send: () => as((known) => `Bearer ${forged(known)}`) },
    'HTTP without token': { expected: 'noAccessToken', send: () => as(undefined) },
  };
}

/** The forms over AMQP; what cannot be answered is parked, which nobody is told of. */
function overAmqp(link: Link, door: AmqpDoor, source: string, strangerId: string): Readonly<Record<string, Form>> {
  const publish = (body: Buffer, more: { readonly anonymous?: true } = {}) =>
    link.publish(body, { messageId: randomUUID(), type: 'garbage', ...more }).catch((cause: unknown) => {
      throw new Doubt(cause instanceof Error ? cause.message : 'not confirmed');
    });
  const silently = async (body: Buffer) => {
    await publish(body);
    return 'unanswered';
  };
  const answered = async (command: string, body: unknown, more: { readonly anonymous?: true } = {}) => {
    const id = randomUUID();
    const reply = door.replyTo(id);
    await publish(commandOf(source, id, command, body), more);
    const answer = await reply;
    return 'problem' in answer ? answer.problem : 'accepted';
  };
  return {
    'AMQP unparsable': { expected: 'unanswered', send: () => silently(Buffer.from('{"specversion":')) },
    'AMQP oversized': { expected: 'unanswered', send: () => silently(Buffer.alloc(TOO_MUCH, 'x')) },
    'AMQP unknown command': { expected: 'unknownCommand', send: () => answered('caseNotification.shout', {}) },
    'AMQP without sender': {
      expected: 'senderNotBound',
      send: () => answered('caseNotification.send', {}, { anonymous: true }),
    },
    'AMQP off the contract': {
      expected: 'badRequest',
      send: () => answered('caseNotification.send', { recipientId: 7 }),
    },
    'AMQP unauthorised recipient': {
      expected: 'protocolMissing',
      send: () => answered('caseNotification.send', unauthorised(strangerId)),
    },
  };
}

/** Sends so many, each form in turn, and writes down how each ended. */
export async function sendGarbage(
  count: number,
  parts: { own: () => Promise<Own>; link: Link; door: AmqpDoor; source: string; record: PartnerRecord },
  strangerId: string,
): Promise<void> {
  const forms = Object.entries({
    ...overHttp(parts.own, strangerId),
    ...overAmqp(parts.link, parts.door, parts.source, strangerId),
  });
  const sentBefore = parts.record.before.filter(({ kind }) => kind === 'garbage').length;
  for (let number = sentBefore; number < count;) {
    const [form, { expected, send }] = forms[number % forms.length]!;
    try {
      const ended = await send();
      parts.record.write({ kind: 'garbage', form, expected, ended });
      number += 1;
    } catch (cause) {
      if (!(cause instanceof Doubt)) throw cause;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
