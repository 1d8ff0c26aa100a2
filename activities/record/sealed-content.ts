import { createHash, randomBytes } from 'node:crypto';

import type { Db } from '../../infra/postgres/database';
import { seal, unseal, type MasterKey } from '../../infra/keys';

const REMEMBERED = 10_000;
const REMEMBERED_MS = 60_000;

/** The content of a case whose key was destroyed cannot be read by anybody any more. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** Seals and opens content with the key of its case. Destroying that key erases the content, wherever copies are. */
export interface CaseSeal {
  /** Creates the case, with its key, when this is its first content. */
  seal(caseId: string, ownerId: string, context: string, content: unknown): Promise<Buffer>;
  /** @throws KeyDestroyed when the case was erased. */
  unseal<T>(caseId: string, context: string, sealed: Buffer): Promise<T>;
}

export function createCaseSeal(db: Db, masterKey: MasterKey): CaseSeal {
  const keys = new Map<string, { readonly key: Promise<Buffer>; readonly until: number }>();

  async function stored(caseId: string): Promise<Buffer | undefined> {
    const row = await db.selectFrom('case_file').select('wrapped_key').where('id', '=', caseId).executeTakeFirst();
    if (!row) return undefined;
    if (!row.wrapped_key) throw new KeyDestroyed('The content of this case has been erased');
    return masterKey.unwrap(row.wrapped_key, caseId);
  }

  async function created(caseId: string, ownerId: string): Promise<Buffer> {
    const key = randomBytes(32);
    const wrapped_key = await masterKey.wrap(key, caseId);
    const row = await db
      .insertInto('case_file')
      .values({ id: caseId, owner_id: ownerId, wrapped_key })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    const won = row ? key : await stored(caseId);
    if (!won) throw new Error('A case was neither created nor found');
    return won;
  }

  /** One look-up for a case at a time, remembered for a minute: an erased case stays readable no longer than that. */
  function remembered(caseId: string, find: () => Promise<Buffer>): Promise<Buffer> {
    const known = keys.get(caseId);
    if (known && known.until > Date.now()) return known.key;
    if (keys.size >= REMEMBERED) keys.clear();
    const key = find();
    keys.set(caseId, { key, until: Date.now() + REMEMBERED_MS });
    key.catch(() => keys.delete(caseId));
    return key;
  }

  return {
    async seal(caseId, ownerId, context, content) {
      const key = await remembered(caseId, async () => (await stored(caseId)) ?? created(caseId, ownerId));
      return seal(key, Buffer.from(JSON.stringify(content)), context);
    },
    async unseal<T>(caseId: string, context: string, sealed: Buffer) {
      const key = await remembered(caseId, async () => {
        const found = await stored(caseId);
        if (!found) throw new Error('This case has no key');
        return found;
      });
      return JSON.parse(unseal(key, sealed, context).toString()) as T;
    },
  };
}

/** Digest of sealed bytes, for the audit leaf: it binds the record to the content without saying anything of it. */
export function digestOf(sealed: Buffer): string {
  return createHash('sha256').update(sealed).digest('base64url');
}
