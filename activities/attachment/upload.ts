/** Uploading: begin, send bytes, ask how far it is. */
import type { components } from '../../openapi/generated/schakel';
import { PART_SIZE } from '../../workflows/domain/attachment';
import { Refusal } from '../../workflows/domain/problem';
import { claimOf, write, type AttachmentReceipt, type Message } from '../exchange/message';
import type { Caller } from '../policy/caller';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts, NO_EXCHANGE } from '../policy/exchange-facts';
import type { ExchangeFacts } from '../policy/facts';
import type { AttachmentRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import { caseIdOf, newId } from '../record/ids';
import type { Service } from '../service';
import { findUpload, ownCase, presented, readAttachment, refuseUnlessUploading } from './find-upload';
import { attachmentSignal } from './signal';

export type AttachmentBeginning = components['schemas']['AttachmentBeginning'];

interface Place {
  readonly caseId: string;
  readonly ownerId: string;
  readonly aboutId: string | null;
  readonly facts: ExchangeFacts;
}

/** The case that it belongs to, and what the caller is to it. */
async function placeOf(service: Service, caller: Caller, body: AttachmentBeginning): Promise<Place> {
  const { caseReference, exchangeId } = body;
  if ((caseReference === undefined) === (exchangeId === undefined)) {
    const title = 'State either caseReference or exchangeId';
    throw new Refusal('badRequest', { issues: [{ type: 'caseMissing', in: 'body', name: '/caseReference', title }] });
  }
  if (exchangeId !== undefined) {
    const found = await findExchange(service.db, caller.organisation.id, undefined, exchangeId);
    const facts = exchangeFacts(service.register, caller, found);
    return { caseId: found.row.case_id, ownerId: found.row.sender_id, aboutId: exchangeId, facts };
  }
  const ownerId = caller.organisation.id;
  return { caseId: caseIdOf(ownerId, caseReference ?? ''), ownerId, aboutId: null, facts: ownCase(caller) };
}

/** The 32 bytes in a value of Repr-Digest. */
const digestIn = (text: string): Buffer => Buffer.from(text.slice('sha-256=:'.length, -1), 'base64');

/**
 * Begins an upload; its clock starts with it.
 * @throws Refusal resourceNotFound for an exchange of others, purposeMissing, classificationRefused, missingPermission
 */
export function beginAttachment(
  service: Service,
  caller: Caller,
  message: Message,
  body: AttachmentBeginning,
): Promise<AttachmentReceipt> {
  return write(service, async () => {
    const { caseId, ownerId, aboutId, facts } = await placeOf(service, caller, body);
    refuseUnlessUploading(service, caller, facts, body.purpose, body.classification);
    if (!body.purpose) throw new Refusal('purposeMissing');
    const id = newId();
    const at = new Date();
    // The key of a new case is written with the first that is sealed with it, name or no name.
    const { sealed, newCase } = await service.caseSeal.seal(caseId, ownerId, `${id}/name`, { name: body.name });
    const receipt: AttachmentReceipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      attachmentId: id,
      state: 'RECEIVING',
      occurredAt: at.toISOString(),
      href: `/schakel/v1/attachments/${id}`,
    };
    return {
      receipt,
      change: {
        claim: claimOf(caller, message, receipt),
        newCase,
        attachments: [
          {
            id,
            organisation_id: caller.organisation.id,
            case_id: caseId,
            about_id: aboutId,
            state: 'RECEIVING',
            purpose: body.purpose,
            size: body.size,
            received: 0,
            digest: digestIn(body.digest),
            media_type: body.mediaType,
            sealed_name: sealed,
            created_at: at,
            changed_at: at,
          },
        ],
        signals: attachmentSignal(id, 'RECEIVING'),
        audit: [
          {
            kind: 'attachment.begun',
            organisationId: caller.organisation.id,
            subjectId: id,
            detail: { size: body.size, onBehalfOf: caller.onBehalfOf ?? null },
          },
        ],
      },
    };
  });
}

/**
 * Bytes as parts. The last one only comes when the bytes end where the attachment does; what is left of an earlier end
 * is dropped, and sent again.
 * @param wanted bytes that are still missing
 * @throws Refusal payloadTooLarge
 */
async function* inParts(bytes: AsyncIterable<Uint8Array>, wanted: number): AsyncGenerator<Buffer, void> {
  const part = Buffer.allocUnsafe(Math.min(PART_SIZE, wanted));
  let filled = 0;
  let left = wanted;
  for await (const chunk of bytes) {
    if (chunk.length > left) throw new Refusal('payloadTooLarge');
    left -= chunk.length;
    for (let taken = 0; taken < chunk.length;) {
      // Whoever got the part is done with it when it asks for the next.
      if (filled === PART_SIZE) {
        yield part;
        filled = 0;
      }
      const count = Math.min(PART_SIZE - filled, chunk.length - taken);
      part.set(chunk.subarray(taken, taken + count), filled);
      filled += count;
      taken += count;
    }
  }
  if (filled === PART_SIZE || (filled > 0 && left === 0)) yield part.subarray(0, filled);
}

/** All bytes are there: from here on the workflow checks them. Does nothing when somebody else was faster. */
async function complete(service: Service, { id, organisation_id }: AttachmentRow): Promise<void> {
  await service.ledger.commit({
    attachmentUpdates: [{ id, from: 'RECEIVING', state: 'CHECKING', changed_at: new Date() }],
    signals: attachmentSignal(id, 'CHECKING'),
    audit: [{ kind: 'attachment.received', organisationId: organisation_id, subjectId: id, detail: {} }],
  });
}

/**
 * Keeps bytes from `offset` on, part by part as they come, so that a break loses less than a part. Never holds more of
 * them than one part.
 * @throws Refusal resourceNotFound, missingPermission, uploadOffsetConflict, payloadTooLarge
 */
export async function uploadContent(
  service: Service,
  caller: Caller,
  id: string,
  offset: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Disclosed<AnswerOf<'uploadAttachmentContent'>>> {
  const row = await findUpload(service, caller, id);
  if (row.state !== 'RECEIVING' || row.received !== offset) throw new Refusal('uploadOffsetConflict');
  let kept = offset;
  for await (const part of inParts(bytes, row.size - offset)) {
    if (!(await service.parts.keep(row, kept, part))) throw new Refusal('uploadOffsetConflict');
    kept += part.length;
  }
  // Also when a call that came before kept the last byte and got no further.
  if (kept === row.size) await complete(service, row);
  return told(service, caller, 'uploadAttachmentContent', (await readAttachment(service, id)) ?? row);
}

/** @throws Refusal resourceNotFound, missingPermission */
export async function getUpload(
  service: Service,
  caller: Caller,
  id: string,
): Promise<Disclosed<AnswerOf<'getAttachment'>>> {
  return told(service, caller, 'getAttachment', await findUpload(service, caller, id));
}

function told<Op extends 'getAttachment' | 'uploadAttachmentContent'>(
  service: Service,
  caller: Caller,
  operation: Op,
  row: AttachmentRow,
): Promise<Disclosed<AnswerOf<Op>>> {
  return disclose(service, { operation, caller, subjects: [] }, NO_EXCHANGE, presented(row) as AnswerOf<Op>);
}
