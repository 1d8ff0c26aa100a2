import type { ConsumeMessage } from 'amqplib';

import { bodyOf, Doubt, type Answer, type Door, type Outgoing } from './door';
import type { Link } from './link';

const PREFIX = 'be.vlaanderen.schakel.v1.';
const PATIENCE_MS = 20_000;
const COMMANDS = { NOTIFICATION: 'caseNotification.send', REQUEST: 'informationRequest.create' } as const;

/** A command as a CloudEvent, for whatever is to be in it. */
export function commandOf(source: string, id: string, command: string, body: unknown): Buffer {
  const event = { specversion: '1.0', id, source: `urn:schakel:${source}`, type: `${PREFIX}${command}` };
  return Buffer.from(JSON.stringify({ ...event, data: { body } }));
}

/** The answer in a reply on a partner's own queue, if it is one. */
export function replyIn(message: ConsumeMessage): { readonly id: string; readonly answer: Answer } | undefined {
  const { correlationId, type } = message.properties as { correlationId?: string; type?: string };
  if (correlationId === undefined) return undefined;
  const { data } = JSON.parse(message.content.toString()) as { data: { exchangeId?: string; type?: string } };
  if (type?.endsWith('.reply') && data.exchangeId)
    return { id: correlationId, answer: { exchangeId: data.exchangeId } };
  return { id: correlationId, answer: { problem: data.type?.split(':').at(-1) ?? 'unknown' } };
}

/** Sends commands, and waits for their replies, which `heard` is told of. */
export class AmqpDoor implements Door {
  private readonly waiting = new Map<string, (answer: Answer) => void>();

  constructor(
    private readonly link: Link,
    private readonly source: string,
  ) {}

  async send(message: Outgoing): Promise<Answer> {
    const { id } = message;
    const answer = this.replyTo(id);
    const command = COMMANDS[message.type];
    const body = commandOf(this.source, id, command, bodyOf(message));
    await this.link.publish(body, { messageId: id, type: `${PREFIX}${command}` }).catch((cause: unknown) => {
      throw new Doubt(cause instanceof Error ? cause.message : 'not confirmed');
    });
    return answer;
  }

  /** The reply to a command that is about to be sent. Rejects with Doubt when none comes. */
  replyTo(id: string): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      const silence = setTimeout(() => {
        reject(new Doubt('no reply'));
      }, PATIENCE_MS);
      const others = this.waiting.get(id);
      this.waiting.set(id, (heard) => {
        clearTimeout(silence);
        others?.(heard);
        resolve(heard);
      });
    });
    answer.catch(() => undefined);
    return answer;
  }

  /** A reply came; whoever asked may be long gone. */
  heard(id: string, answer: Answer): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }
}
