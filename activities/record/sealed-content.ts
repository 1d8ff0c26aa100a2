import { createHash, randomBytes } from 'node:crypto';

import type { Db } from '../../infra/postgres/database';
import { seal, unseal, type MasterKey } from '../../infra/keys';
import type { NewCase } from './change';

const REMEMBERED = 10_000;
const REMEMBERED_MS = 60_000;

/** The content of a case whose key was destroyed cannot be read by anybody any more. */
class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

interface Sealed {
  readonly sealed: Buffer;
  /** The case, when this may be its first content: it has to be written with it. */
  readonly newCase: NewCase | undefined;
}

/** Seals and opens content with the key of its case. Destroying that key erases the content, wherever copies are. */
export interface CaseSeal {
  seal(caseId: string, ownerId: string, context: string, content: unknown): Promise<Sealed>;
  /** @throws KeyDestroyed when the case was erased. */
  unseal<T>(caseId: string, context: string, sealed: Buffer): Promise<T>;
  /** The same for bytes, of a case that has begun. @throws KeyDestroyed */
  sealBytes(caseId: string, context: string, bytes: Buffer): Promise<Buffer>;
  /** @throws KeyDestroyed */
  unsealBytes(caseId: string, context: string, sealed: Buffer): Promise<Buffer>;
  /** Forgets the key of a case that somebody else began at the same moment. */
  forget(caseId: string): void;
}

interface CaseKey {
  readonly key: Buffer;
  readonly newCase: NewCase | undefined;
}

export function createCaseSeal(db: Db, masterKey: MasterKey): CaseSeal {
  const keys = new Map<string, { readonly key: Promise<CaseKey>; readonly until: number }>();

  async function stored(caseId: string): Promise<CaseKey | undefined> {
    const row = await db.selectFrom('case_file').select('wrapped_key').where('id', '=', caseId).executeTakeFirst();
    if (!row) return undefined;
    if (!row.wrapped_key) throw new KeyDestroyed('The content of this case has been erased');
    return { key: await masterKey.unwrap(row.wrapped_key, caseId), newCase: undefined };
  }

  async function begun(caseId: string, ownerId: string): Promise<CaseKey> {
    const key = randomBytes(32);
    return { key, newCase: { id: caseId, ownerId, wrappedKey: await masterKey.wrap(key, caseId) } };
  }

  /** One look-up for a case at a time, remembered for a minute: an erased case stays readable no longer than that. */
  function remembered(caseId: string, find: () => Promise<CaseKey>): Promise<CaseKey> {
    const known = keys.get(caseId);
    if (known && known.until > Date.now()) return known.key;
    if (keys.size >= REMEMBERED) keys.clear();
    const key = find();
    keys.set(caseId, { key, until: Date.now() + REMEMBERED_MS });
    key.catch(() => keys.delete(caseId));
    return key;
  }

  /** Key of a case that has begun. */
  const keyOf = async (caseId: string): Promise<Buffer> => {
    const { key } = await remembered(caseId, async () => {
      const found = await stored(caseId);
      if (!found) throw new Error('This case has no key');
      return found;
    });
    return key;
  };

  return {
    async seal(caseId, ownerId, context, content) {
      const { key, newCase } = await remembered(caseId, async () => (await stored(caseId)) ?? begun(caseId, ownerId));
      return { sealed: seal(key, Buffer.from(JSON.stringify(content)), context), newCase };
    },
    async unseal<T>(caseId: string, context: string, sealed: Buffer) {
      return JSON.parse(unseal(await keyOf(caseId), sealed, context).toString()) as T;
    },
    sealBytes: async (caseId, context, bytes) => seal(await keyOf(caseId), bytes, context),
    unsealBytes: async (caseId, context, sealed) => unseal(await keyOf(caseId), sealed, context),
    forget: (caseId) => void keys.delete(caseId),
  };
}

/** Digest of sealed bytes, for the audit leaf: it binds the record to the content without saying anything of it. */
export function digestOf(sealed: Buffer): string {
  return createHash('sha256').update(sealed).digest('base64url');
}
