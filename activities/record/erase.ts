import type { PoolClient } from 'pg';

import type { Change } from './change';

/**
 * Erases what exchanges held: content, attachments, what would let them be found again, and the key of the case, so that
 * copies elsewhere can be opened by nobody. That the exchange was, and what was done with it, stays.
 */
export async function eraseContents(client: PoolClient, changes: readonly Change[]): Promise<void> {
  for (const { erase } of changes) {
    if (!erase) continue;
    await client.query('DELETE FROM content WHERE exchange_id = $1', [erase.exchangeId]);
    await client.query('DELETE FROM likeness WHERE exchange_id = $1', [erase.exchangeId]);
    await client.query('UPDATE case_file SET wrapped_key = NULL WHERE id = $1', [erase.caseId]);
  }
}
