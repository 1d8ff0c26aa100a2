import type { MasterKey } from '../infra/keys';
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
  /** For what belongs to no case; content is sealed by `caseSeal`. */
  readonly masterKey: MasterKey;
  /** Secret by which a partner's webhook is signed: follows from the master key, so it is kept nowhere. */
  readonly webhookSecret: (organisationId: string, version: number) => Promise<Buffer>;
  readonly parts: AttachmentParts;
}
