import type { ConsumeMessage } from 'amqplib';
import { z } from 'zod';

const MOST_BYTES = 256 * 1024;

/** A command: a CloudEvent (1.0, structured) whose type is `be.vlaanderen.schakel.v1.` and the contract's `x-command`. */
const schema = z.object({
  specversion: z.literal('1.0'),
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  source: z.string().min(1),
  type: z.string().min(1),
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

/** The command in a message, or nothing when it is none that could be answered. */
export function commandIn(message: ConsumeMessage): Command | undefined {
  if (message.content.length > MOST_BYTES) return undefined;
  try {
    return schema.parse(JSON.parse(message.content.toString('utf8')));
  } catch {
    return undefined;
  }
}
