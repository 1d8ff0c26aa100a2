import { Readable } from 'node:stream';

import { operations } from '../../openapi/generated/operations';
import { openAttachment, type OpenedAttachment } from '../../activities/attachment/download';
import { earlierReceipt, fingerprintOf, type Message } from '../../activities/exchange/message';
import type { Caller } from '../../activities/policy/caller';
import { disclose, type AnswerOf, type Disclosed, type OperationId } from '../../activities/policy/disclose';
import { NO_EXCHANGE } from '../../activities/policy/exchange-facts';
import type { Service } from '../../activities/service';
import { PURPOSES, type Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { accepted, refused } from '../../infra/metrics';
import { validateAnswer, validated, type Input } from '../contract/validation';
import type { Call } from './call';
import { handlers } from './handlers';
import type { PartsHealth } from './health';
import type { IntakeRate } from './intake-rate';
import type { Refusals } from './refusals';

export type Door = 'http' | 'queue';

/** An answer, ready for either door. */
export interface Answer {
  readonly status: number;
  readonly body: Disclosed<object>;
  /** What follows instead of the body, where the operation gives bytes: opened by what the body discloses. */
  readonly attachment?: OpenedAttachment;
}

export interface Gateway {
  readonly service: Service;
  readonly parts: () => Promise<PartsHealth>;
  /** Puts a parked message back on the queue that it came out of. @returns whether it could be */
  readonly putBack: (parkedId: string) => Promise<boolean>;
  /** How much each organization may send. */
  readonly intakeRate: IntakeRate;
  readonly refusals: Refusals;
}

/** Public operations have no caller; nothing in them may ask for one. */
const NOBODY = undefined as unknown as Caller;

/** @throws Refusal missingScope: what a token is for bounds what a system may do with it */
export function refuseWithoutScope(id: OperationId, caller: Caller): void {
  const scope = operations[id].writes || operations[id].takesBytes ? 'schakel.write' : 'schakel.read';
  if (caller.kind === 'SYSTEM' && !caller.scopes.includes(scope)) throw new Refusal('missingScope');
}

const NO_BYTES: AsyncIterable<Uint8Array> = Readable.from([]);

function purposeIn(input: Input): Purpose | undefined {
  const stated = input.headers['schakel-purpose'] ?? (input.body as { purpose?: unknown } | undefined)?.purpose;
  return PURPOSES.find((each) => each === stated);
}

async function run(gateway: Gateway, id: OperationId, caller: Caller, message: Message, input: Input): Promise<Answer> {
  const { service, parts, putBack } = gateway;
  const call = {
    service,
    caller,
    message,
    purpose: purposeIn(input),
    path: input.path,
    query: input.query,
    headers: input.headers,
    body: input.body,
    bytes: input.bytes ?? NO_BYTES,
    parts,
    putBack,
  };
  const handler = (handlers as Readonly<Record<string, unknown>>)[id] as (
    call: Call<OperationId>,
  ) => Promise<Disclosed<object>>;
  const body = await handler(call as Call<OperationId>);
  const down = id === 'getHealth' && (body as unknown as { status: string }).status === 'DOWN';
  const status = down ? 503 : operations[id].status;
  validateAnswer(id, status, body);
  if (!operations[id].givesBytes) return { status, body };
  const disclosed = body as Disclosed<AnswerOf<'downloadAttachment'>>;
  const asked = input.body as Call<'downloadAttachment'>['body'];
  return { status, body, attachment: await openAttachment(service, caller, disclosed, asked) };
}

/** Counts a refusal and writes it down. */
export async function audited(
  gateway: Gateway,
  id: OperationId | 'unknown',
  caller: Caller | undefined,
  door: Door,
  refusal: Refusal,
): Promise<void> {
  refused.inc({ operation: id, door, code: refusal.code });
  await gateway.refusals.write(id, caller, door, refusal);
}

/**
 * The one way in behind both doors: scope, contract, verb, answer checked against the contract.
 * @param caller whoever the door vouches for; nobody for public operations
 * @param messageId the sender's own id of the message, for operations that write
 * @param already what the door refuses it for; a duplicate of what was accepted gets its receipt all the same
 * @throws Refusal, after it was written down
 */
export async function dispatch(
  gateway: Gateway,
  door: Door,
  id: OperationId,
  caller: Caller | undefined,
  messageId: string | undefined,
  input: Input,
  already?: Refusal,
): Promise<Answer> {
  const operation = operations[id];
  const message: Message = {
    id: messageId ?? '',
    fingerprint: operation.writes ? fingerprintOf(id, input.path, input.body) : Buffer.alloc(0),
  };
  try {
    if (already) throw already;
    if (!caller && !operation.public) throw new Refusal('noAccessToken');
    if (caller) refuseWithoutScope(id, caller);
    const answer = await run(gateway, id, caller ?? NOBODY, message, validated(id, input));
    if (operation.writes) accepted.inc({ operation: id, door });
    return answer;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    // A duplicate may be impossible by now; what counts is what it was told the first time.
    const earlier =
      operation.writes && caller && messageId
        ? await earlierReceipt(gateway.service, caller, message).catch(refusalOf)
        : undefined;
    if (earlier && !(earlier instanceof Refusal)) {
      const body = await disclose(
        gateway.service,
        { operation: id, caller, subjects: [] },
        NO_EXCHANGE,
        earlier as AnswerOf<OperationId>,
      );
      return { status: operation.status, body };
    }
    const refusal = earlier ?? cause;
    await audited(gateway, id, caller, door, refusal);
    throw refusal;
  }
}

function refusalOf(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  throw cause;
}
