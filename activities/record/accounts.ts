import { afterPeriod } from '../exchange/period';
import type { Register } from '../policy/register';
import { Refusal } from '../../workflows/domain/problem';
import type { Db } from '../../infra/postgres/database';

/** Being used is written down this often at most. */
const REMEMBERED_MS = 10 * 60_000;
const REMEMBERED = 20_000;

interface Account {
  readonly organisationId: string;
  readonly actor: string;
  readonly kind: 'SYSTEM' | 'PERSON';
  readonly functions: readonly string[];
}

/** Who has access: which functions an account had at which time, when it was last used, and whether it still may be. */
export interface Accounts {
  /**
   * Notes that an account is used.
   * @throws Refusal accountSuspended when its organization closed it, or when nobody used it for too long
   */
  use(account: Account): Promise<void>;
}

export function createAccounts(db: Db, register: Register): Accounts {
  const seen = new Map<string, { readonly functions: string; readonly at: number }>();

  async function note(account: Account, now: Date): Promise<void> {
    const { organisationId, actor } = account;
    const functions = [...account.functions].sort();
    const last = await db
      .selectFrom('account')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('actor', '=', actor)
      .orderBy('since', 'desc')
      .limit(1)
      .executeTakeFirst();
    const dormantAfter = register.safeguards()?.dormantAfter;
    const opened = register.accountOf(organisationId, actor);
    const usedOrOpened = Math.max(last?.last_seen.getTime() ?? 0, opened?.since.getTime() ?? 0);
    if (last && dormantAfter !== undefined && afterPeriod(dormantAfter, new Date(usedOrOpened)) <= now) {
      throw new Refusal('accountSuspended');
    }
    if (last && JSON.stringify([...last.functions].sort()) === JSON.stringify(functions)) {
      await db
        .updateTable('account')
        .set({ last_seen: now })
        .where('organisation_id', '=', organisationId)
        .where('actor', '=', actor)
        .where('since', '=', last.since)
        .execute();
      return;
    }
    // Which functions somebody had when is asked later, so a change begins a new row.
    await db
      .insertInto('account')
      .values({ organisation_id: organisationId, actor, kind: account.kind, functions, since: now, last_seen: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  return {
    async use(account) {
      const status = register.accountOf(account.organisationId, account.actor)?.status;
      if (status === 'SUSPENDED' || status === 'DISMISSED') throw new Refusal('accountSuspended');
      const key = `${account.organisationId}/${account.actor}`;
      const functions = account.functions.join();
      const known = seen.get(key);
      const now = Date.now();
      if (known?.functions === functions && now - known.at < REMEMBERED_MS) return;
      await note(account, new Date(now));
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(key, { functions, at: now });
    },
  };
}
