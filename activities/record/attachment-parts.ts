import type { Pool } from 'pg';

import { transact } from '../../infra/postgres/transaction';
import { PART_SIZE } from '../../workflows/domain/attachment';
import type { AttachmentRow } from './change';
import type { CaseSeal } from './sealed-content';

type Attachment = Pick<AttachmentRow, 'id' | 'case_id' | 'size'>;

/** So many rows go in one transaction: removing two gibibytes must not hold a lock for long. */
const REMOVED_AT_ONCE = 64;

/** The bytes of attachments: sealed one part after the other, so that no process ever holds more than a few. */
export interface AttachmentParts {
  /**
   * Keeps the part that begins at `offset`, if that is where the upload stands.
   * @returns false when it is not: another upload was faster, or it has ended
   */
  keep(attachment: Attachment, offset: number, part: Buffer): Promise<boolean>;
  /** The bytes from `offset` on, a part at a time; the next is fetched while one is used. */
  from(attachment: Attachment, offset: number): AsyncGenerator<Buffer, void>;
  /** Removes all of them. Doing it twice is no failure. */
  remove(attachmentId: string): Promise<void>;
}

/** Parts can neither be swapped nor moved to another attachment: their place is sealed with them. */
export const contextOf = (id: string, number: number) => `attachment/${id}/${String(number)}`;

export function createAttachmentParts(pool: Pool, caseSeal: CaseSeal): AttachmentParts {
  async function read({ id, case_id }: Attachment, number: number): Promise<Buffer> {
    const { rows } = await pool.query<{ sealed: Buffer }>({
      name: 'read-part',
      text: 'SELECT sealed FROM attachment_part WHERE attachment_id = $1 AND number = $2',
      values: [id, number],
    });
    if (!rows[0]) throw new Error('A part of an attachment is missing');
    return caseSeal.unsealBytes(case_id, contextOf(id, number), rows[0].sealed);
  }

  return {
    async keep(attachment, offset, part) {
      const number = offset / PART_SIZE;
      const sealed = await caseSeal.sealBytes(attachment.case_id, contextOf(attachment.id, number), part);
      return transact(pool, async (client) => {
        const { rowCount } = await client.query({
          name: 'keep-part',
          text: `WITH moved AS (
              UPDATE attachment SET received = received + $3, changed_at = now()
              WHERE id = $1 AND received = $2 AND state = 'RECEIVING' RETURNING id)
            INSERT INTO attachment_part (attachment_id, number, sealed) SELECT id, $4, $5 FROM moved`,
          values: [attachment.id, offset, part.length, number, sealed],
        });
        return rowCount === 1;
      });
    },

    async *from(attachment, offset) {
      const fetched = (number: number) => {
        const part = number * PART_SIZE < attachment.size ? read(attachment, number) : undefined;
        // Whoever stops before the end never asks how this went.
        part?.catch(() => undefined);
        return part;
      };
      let number = Math.floor(offset / PART_SIZE);
      let skip = offset % PART_SIZE;
      for (let next = fetched(number); next;) {
        const part = await next;
        next = fetched((number += 1));
        yield part.subarray(skip);
        skip = 0;
      }
    },

    async remove(attachmentId) {
      let removed: number | null;
      do {
        removed = await transact(pool, async (client) => {
          const { rowCount } = await client.query(
            `DELETE FROM attachment_part WHERE attachment_id = $1 AND number IN (
              SELECT number FROM attachment_part WHERE attachment_id = $1 ORDER BY number LIMIT $2)`,
            [attachmentId, REMOVED_AT_ONCE],
          );
          return rowCount;
        });
      } while (removed === REMOVED_AT_ONCE);
    },
  };
}
