/** What the workflow of an attachment calls. Each looks at the record first, and does nothing that is not due any more. */
import { createHash, timingSafeEqual } from 'node:crypto';

import type { Scanner } from '../../infra/scanner';
import type { AttachmentState } from '../../workflows/domain/attachment';
import type { AttachmentRow } from '../record/change';
import type { Service } from '../service';
import { readAttachment } from './find-upload';

type Verdict = Pick<AttachmentRow, 'state' | 'scanned' | 'problem'>;

/** One reading of all bytes, for digest and scanner. */
async function verdictOn(
  service: Service,
  row: AttachmentRow,
  scanner: Scanner | undefined,
  cancelled: AbortSignal,
): Promise<Verdict> {
  const hash = createHash('sha256');
  async function* hashed() {
    for await (const part of service.parts.from(row, 0)) {
      cancelled.throwIfAborted();
      hash.update(part);
      yield part;
    }
  }
  const infected = scanner ? await scanner.infected(hashed()) : await readThrough(hashed());
  const rejected = (problem: Verdict['problem']): Verdict => ({ state: 'REJECTED', scanned: null, problem });
  if (infected) return rejected('attachmentInfected');
  if (!timingSafeEqual(hash.digest(), row.digest)) return rejected('attachmentDigestMismatch');
  return { state: 'READY', scanned: scanner !== undefined, problem: null };
}

async function readThrough(bytes: AsyncGenerator<Buffer, void>): Promise<false> {
  while (!(await bytes.next()).done);
  return false;
}

/**
 * Checks what was received in full. A scanner that is set and does not answer makes this fail, to be tried again:
 * nothing passes unscanned then.
 * @returns where the attachment stands now
 */
export async function checkAttachment(
  service: Service,
  scanner: Scanner | undefined,
  attachmentId: string,
  cancelled: AbortSignal,
): Promise<AttachmentState> {
  const row = await readAttachment(service, attachmentId);
  if (row?.state !== 'CHECKING') return row?.state ?? 'EXPIRED';
  const verdict = await verdictOn(service, row, scanner, cancelled);
  await service.ledger.commit({
    attachmentUpdates: [{ id: row.id, from: 'CHECKING', ...verdict, changed_at: new Date() }],
    audit: [
      {
        kind: verdict.state === 'READY' ? 'attachment.checked' : 'attachment.rejected',
        organisationId: row.organisation_id,
        subjectId: row.id,
        detail: { scanned: verdict.scanned, problem: verdict.problem },
      },
    ],
  });
  return (await readAttachment(service, attachmentId))?.state ?? 'EXPIRED';
}

/** Ends what no message named, and deletes the bytes of what has ended. @returns where the attachment stands now */
export async function discardAttachment(service: Service, attachmentId: string): Promise<AttachmentState> {
  const row = await readAttachment(service, attachmentId);
  if (row && (row.state === 'RECEIVING' || row.state === 'READY')) {
    await service.ledger.commit({
      attachmentUpdates: [{ id: row.id, from: row.state, state: 'EXPIRED', changed_at: new Date() }],
      audit: [{ kind: 'attachment.expired', organisationId: row.organisation_id, subjectId: row.id, detail: {} }],
    });
  }
  const state = (await readAttachment(service, attachmentId))?.state ?? 'EXPIRED';
  if (state === 'EXPIRED' || state === 'REJECTED') await service.parts.remove(attachmentId);
  return state;
}
