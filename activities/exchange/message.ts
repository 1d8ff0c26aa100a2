import { createHash } from 'node:crypto';

import { Refusal } from '../../workflows/domain/problem';
import type { Caller } from '../policy/caller';
import type { Change, Claim } from '../record/change';
import type { Service } from '../service';

/** A message as it came in at a door: the sender's own id, and a digest of what was sent. */
export interface Message {
  /** Idempotency-Key over HTTP, message id over AMQP. */
  readonly id: string;
  readonly fingerprint: Buffer;
}

/** The accepted receipt. The first is kept with the claim, and given again to every duplicate. */
interface AnyReceipt {
  readonly receipt: 'ACCEPTED';
  readonly messageId: string;
  readonly state: string;
  readonly occurredAt: string;
  readonly href: string;
}

/** Receipt of a message about an exchange. */
export interface Receipt extends AnyReceipt {
  readonly exchangeId: string;
}

/** Receipt of a message about a fact of the register. */
export interface EntryReceipt extends AnyReceipt {
  readonly entryId: string;
}

/** Receipt of a message about how an organization is told. */
export interface LaneReceipt extends AnyReceipt {
  readonly organizationId: string;
}

/** Receipt of the beginning of an upload. */
export interface AttachmentReceipt extends AnyReceipt {
  readonly attachmentId: string;
}

/** Digest over the operation and all that was sent with it. */
export function fingerprintOf(operation: string, path: object, body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([operation, path, body ?? null]))
    .digest();
}

export function claimOf(caller: Caller, message: Message, receipt: AnyReceipt): Claim {
  return {
    organisationId: caller.organisation.id,
    messageId: message.id,
    fingerprint: message.fingerprint,
    receipt,
  };
}

/**
 * The original receipt, when this very message was accepted before.
 * @throws Refusal idempotencyConflict when another message has this id
 */
export async function earlierReceipt(service: Service, caller: Caller, message: Message): Promise<object | undefined> {
  const earlier = await service.db
    .selectFrom('inbox')
    .select(['fingerprint', 'receipt'])
    .where('organisation_id', '=', caller.organisation.id)
    .where('message_id', '=', message.id)
    .executeTakeFirst();
  if (!earlier) return undefined;
  if (!earlier.fingerprint.equals(message.fingerprint)) throw new Refusal('idempotencyConflict');
  return earlier.receipt;
}

/** Of many who write to one exchange at a time, one comes through each round: enough rounds for all of them. */
const ATTEMPTS = 32;

/**
 * Decides and writes, deciding again when another party was faster.
 * @param decideOn reads, decides and says what to write
 * @throws Refusal idempotencyConflict when another message has this id
 */
export async function write<R extends AnyReceipt>(
  service: Service,
  decideOn: () => Promise<{ readonly change: Change; readonly receipt: R }>,
): Promise<R> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { change, receipt } = await decideOn();
    const outcome = await service.ledger.commit(change);
    switch (outcome.kind) {
      case 'COMMITTED':
        // Signed by now.
        return (outcome.receipt ?? receipt) as R;
      case 'DUPLICATE':
        return outcome.receipt as R;
      case 'CONFLICT':
        throw new Refusal('idempotencyConflict');
      case 'STALE':
        if (change.newCase) service.caseSeal.forget(change.newCase.id);
        break;
    }
  }
  throw new Refusal('serviceUnavailable');
}
