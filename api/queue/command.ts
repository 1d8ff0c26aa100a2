import type { ConsumeMessage } from 'amqplib';
import { z } from 'zod';

import { operations } from '../../openapi/generated/operations';
import type { OperationId } from '../../activities/policy/disclose';
import type { ProblemCode } from '../../workflows/domain/problem';
import type { Input } from '../contract/validation';

export const TYPE_PREFIX = 'be.vlaanderen.schakel.v1.';
/** The largest command (bytes), as large as the largest body over HTTP. */
const MOST_BYTES = 256 * 1024;

const usableId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** A command: a CloudEvent (1.0, structured) whose type is `be.vlaanderen.schakel.v1.` and the contract's `x-command`. */
const schema = z.object({
  specversion: z.literal('1.0'),
  id: usableId,
  source: z.string().min(1),
  type: z.string().min(1),
  /** Extension: until when the command may be carried out (RFC 3339). */
  expirytime: z.iso.datetime({ offset: true }).optional(),
  data: z
    .strictObject({
      /** Exchange the command is about, where the path of the operation names one. */
      exchangeId: z.string().optional(),
      query: z.record(z.string(), z.unknown()).optional(),
      purpose: z.string().optional(),
      body: z.unknown().optional(),
    })
    .default({}),
});

export type Command = z.infer<typeof schema>;

/** A message that is no command, and the id by which its sender can be answered all the same, if it has one. */
export interface Unreadable {
  readonly problem: Extract<ProblemCode, 'payloadTooLarge' | 'malformedBody'>;
  readonly messageId: string | undefined;
}

/** The command in a message. One that is too large is not even looked into. */
export function readCommand(message: ConsumeMessage): Command | Unreadable {
  const messageId = usableId.safeParse(message.properties.messageId).data;
  if (message.content.length > MOST_BYTES) return { problem: 'payloadTooLarge', messageId };
  try {
    return schema.parse(JSON.parse(message.content.toString('utf8')));
  } catch {
    return { problem: 'malformedBody', messageId };
  }
}

const BY_COMMAND = new Map<string, OperationId>(
  (Object.keys(operations) as OperationId[]).flatMap((id) => {
    const operation = operations[id];
    return 'command' in operation ? [[`${TYPE_PREFIX}${operation.command}`, id]] : [];
  }),
);

/** The operation that a command of this type asks for; nothing when the contract has none. */
export const operationOf = (type: string | undefined): OperationId | undefined => BY_COMMAND.get(type ?? '');

/** Parameters go where the contract has them; what is left is the body. */
export function inputOf(id: OperationId, command: Command): Input {
  const { path } = operations[id];
  const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
  const { exchangeId, query, purpose, body } = command.data;
  return {
    path: parameter && typeof exchangeId === 'string' ? { [parameter]: exchangeId } : {},
    query: query ?? {},
    headers: {
      'idempotency-key': command.id,
      ...(typeof purpose === 'string' ? { 'schakel-purpose': purpose } : {}),
    },
    body,
  };
}
