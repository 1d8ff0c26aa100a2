import type { PoolClient } from 'pg';

import type { Change } from './change';

/**
 * Erases what exchanges held: content, attachments, and what would let them be found again. The key of a case goes once
 * nothing is left that is sealed with it, so that copies elsewhere can be opened by nobody. That the exchange was, and what
 * was done with it, stays.
 */
export async function eraseContents(client: PoolClient, changes: readonly Change[]): Promise<void> {
  const erased = changes.flatMap(({ erase }) => erase ?? []);
  if (erased.length === 0) return;
  const ids = erased.map(({ exchangeId }) => exchangeId);
  const cases = erased.map(({ caseId }) => caseId);
  // Nothing may be sealed with a key while it goes: whoever writes to the case waits, or this waits for them.
  await client.query('SELECT FROM case_file WHERE id = ANY($1) ORDER BY id FOR UPDATE', [cases]);
  await client.query(
    'DELETE FROM attachment_part WHERE attachment_id IN (SELECT id FROM attachment WHERE exchange_id = ANY($1))',
    [ids],
  );
  await client.query(
    `UPDATE attachment SET state = 'EXPIRED', exchange_id = NULL, content_id = NULL, sealed_name = NULL, changed_at = now()
     WHERE exchange_id = ANY($1)`,
    [ids],
  );
  await client.query('DELETE FROM content WHERE exchange_id = ANY($1)', [ids]);
  await client.query('DELETE FROM likeness WHERE exchange_id = ANY($1)', [ids]);
  await client.query(
    `UPDATE case_file SET wrapped_key = NULL WHERE id = ANY($1)
     AND NOT EXISTS (SELECT FROM content WHERE content.case_id = case_file.id)`,
    [cases],
  );
}
