/** What a handler gets of a call, and gives. */
import type { operations as Contract } from '../../openapi/generated/schakel';
import type { AttachmentReceipt, EntryReceipt, LaneReceipt, Message, Receipt } from '../../activities/exchange/message';
import type { ReplayReceipt } from '../../activities/delivery/replay';
import type { Caller } from '../../activities/policy/caller';
import { disclose, type AnswerOf, type Disclosed, type OperationId } from '../../activities/policy/disclose';
import { NO_EXCHANGE } from '../../activities/policy/exchange-facts';
import type { Service } from '../../activities/service';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import type { PartsHealth } from './health';

export const DEFAULT_PAGE = 25;

export type BodyOf<Op extends OperationId> = Contract[Op] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;
type QueryOf<Op extends OperationId> = Contract[Op]['parameters'] extends { query?: infer Query } ? Query : undefined;

/** A validated call, as a handler gets it. */
export interface Call<Op extends OperationId> {
  readonly service: Service;
  readonly caller: Caller;
  readonly message: Message;
  readonly purpose: Purpose | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: NonNullable<QueryOf<Op>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: BodyOf<Op>;
  /** What an operation that takes bytes is sent. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly parts: () => Promise<PartsHealth>;
  readonly putBack: (parkedId: string) => Promise<boolean>;
}

/** What streams is no single answer; api/live serves it. */
export type AnsweredOperation = Exclude<OperationId, 'followEvents'>;

export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Disclosed<AnswerOf<Op>>>;

type Answering<R> = {
  [Op in OperationId]: AnswerOf<Op> extends R ? (R extends AnswerOf<Op> ? Op : never) : never;
}[OperationId];
type WritingOperation =
  | Answering<Receipt>
  | Answering<EntryReceipt>
  | Answering<LaneReceipt>
  | Answering<ReplayReceipt>
  | Answering<AttachmentReceipt>;

/** A verb that writes answers with its receipt, which leaves like every other body: through `disclose`. */
export function receipted<Op extends WritingOperation>(
  operation: Op,
  verb: (call: Call<Op>) => Promise<AnswerOf<Op>>,
): Handler<Op> {
  return async (call) =>
    disclose(call.service, { operation, caller: call.caller, subjects: [] }, NO_EXCHANGE, await verb(call));
}

export function idIn(path: Readonly<Record<string, string>>, name: string): string {
  const id = path[name];
  if (id === undefined) throw new Refusal('resourceNotFound');
  return id;
}
