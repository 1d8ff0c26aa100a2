/**
 * One partner: a program of its own that knows its credentials, its assignment and its record, and nothing of the
 * installation. `partner.js ASSIGNMENT CREDENTIALS RECORD`; begins again from its record whenever it was killed.
 */
import { readFileSync } from 'node:fs';

import type { ConsumeMessage } from 'amqplib';

import { readCredentials, systemOf } from '../../api/client/credentials';
import { AmqpDoor, replyIn } from './amqp-door';
import type { Assignment } from './assignment';
import type { Answer } from './door';
import { sendGarbage } from './garbage';
import { httpDoor } from './http-door';
import { readInbox } from './inbox-reader';
import { Link } from './link';
import { random } from './random';
import { eventIn, writeEvent } from './receiver';
import { PartnerRecord } from './record';
import { Sender } from './sender';
import { takeWebhooks } from './webhook';

async function main(): Promise<void> {
  const [assignmentFile = '', credentialsFile = '', recordFile = ''] = process.argv.slice(2);
  const assignment = JSON.parse(readFileSync(assignmentFile, 'utf8')) as Assignment;
  const { clientId, seed, sends, receives, garbage } = assignment;
  const record = new PartnerRecord(recordFile);
  const own = async () => {
    const credentials = await readCredentials(credentialsFile);
    return { credentials, system: systemOf(credentials, clientId) };
  };
  const { organisationId } = (await own()).system;
  const sentHere = new Set(record.before.flatMap((entry) => (entry.kind === 'sent' ? [entry.id] : [])));
  const chance = random(`${seed} receiving ${record.before.length}`);

  /** Answers come twice where messages are sent twice: each is written down, so that they can be compared. */
  const answered = (id: string, answer: Answer) => {
    if ('exchangeId' in answer) record.write({ kind: 'accepted', id, exchangeId: answer.exchangeId });
    else record.write({ kind: 'refused', id, problem: answer.problem });
  };

  async function receive(message: ConsumeMessage): Promise<void> {
    const reply = replyIn(message);
    if (reply) {
      if (sentHere.has(reply.id)) answered(reply.id, reply.answer);
      door.heard(reply.id, reply.answer);
      return;
    }
    const [low, high] = receives.by === 'AMQP' ? receives.takes : [0, 0];
    if (high > 0) await new Promise((resolve) => setTimeout(resolve, chance.between(low, high)));
    writeEvent(record, eventIn(message));
  }

  const link = new Link(own, receives.by === 'AMQP' ? receives.prefetch : 1, receive);
  const door = new AmqpDoor(link, organisationId);
  const overAmqp = sends?.door === 'AMQP';
  if (receives.by === 'AMQP' || overAmqp || garbage) void link.run();
  const work: Promise<void>[] = [];
  if (receives.by === 'WEBHOOK') work.push(takeWebhooks(receives.port, own, record, chance));
  if (receives.by === 'INBOX') work.push(readInbox(own, record));
  if (sends) {
    const through = overAmqp
      ? { send: (message: Parameters<AmqpDoor['send']>[0]) => (sentHere.add(message.id), door.send(message)) }
      : httpDoor(own);
    // Over AMQP an answer is written down where it comes in, whoever waits for it.
    work.push(new Sender(seed, sends, through, record, overAmqp ? () => undefined : answered).run());
  }
  if (garbage) {
    const parts = { own, link, door, source: organisationId, record };
    work.push(sendGarbage(garbage.count, parts, garbage.strangerId));
  }
  await Promise.all(work);
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'failed'}\n`);
  process.exit(1);
});
