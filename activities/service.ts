import type { Db } from '../infra/postgres/database';
import type { Register } from './policy/register';
import type { AttachmentParts } from './record/attachment-parts';
import type { Ledger } from './record/ledger';
import type { CaseSeal } from './record/sealed-content';

/** What every verb works with. The composition roots make it once. */
export interface Service {
  /** For reading; every write goes through `ledger`, but for the bytes of uploads. */
  readonly db: Db;
  readonly ledger: Ledger;
  readonly register: Register;
  readonly caseSeal: CaseSeal;
  readonly parts: AttachmentParts;
}
