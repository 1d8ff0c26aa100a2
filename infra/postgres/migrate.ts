import { Migrator, type Migration } from 'kysely';

import type { Db } from './database';
import * as record from './migrations/0001-record';
import * as register from './migrations/0002-register';
import * as delivery from './migrations/0003-delivery';
import * as attachments from './migrations/0004-attachments';
import * as parkedMessages from './migrations/0005-parked-messages';
import * as intake from './migrations/0006-intake';
import * as caseFlows from './migrations/0007-case-flows';
import * as lessons from './migrations/0008-lessons';
import * as phenomena from './migrations/0009-phenomena';
import * as cards from './migrations/0010-cards';
import * as planActions from './migrations/0011-plan-actions';
import * as transfers from './migrations/0012-transfers';

/** Every migration, in order. Expand first, contract in a later release: two versions run side by side during one. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-record': record,
  '0002-register': register,
  '0003-delivery': delivery,
  '0004-attachments': attachments,
  '0005-parked-messages': parkedMessages,
  '0006-intake': intake,
  '0007-case-flows': caseFlows,
  '0008-lessons': lessons,
  '0009-phenomena': phenomena,
  '0010-cards': cards,
  '0011-plan-actions': planActions,
  '0012-transfers': transfers,
};

/** Brings the database to this version. @throws when a migration fails; the ones before it stay. */
export async function migrate(db: Db): Promise<number> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
  return results?.length ?? 0;
}
