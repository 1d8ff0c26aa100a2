import type { Pool } from 'pg';

import { followRegister, Register } from '../../activities/policy/register';
import { createAttachmentParts } from '../../activities/record/attachment-parts';
import { createLedger } from '../../activities/record/ledger';
import { createCaseSeal } from '../../activities/record/sealed-content';
import type { Service } from '../../activities/service';
import type { Config } from '../../infra/config';
import { masterKeyFromFile } from '../../infra/keys';
import { receiptKeysFrom, type ReceiptKeys } from '../../infra/receipt-keys';
import type { Log } from '../../infra/logging';
import { Announcements } from '../../infra/postgres/announcements';
import { connectDatabase } from '../../infra/postgres/database';
import type { PartnerQueues } from '../../infra/rabbitmq/topology';

const CONNECTIONS = 12;

export interface Foundation {
  readonly service: Service;
  readonly pool: Pool;
  readonly announcements: Announcements;
  readonly receiptKeys: ReceiptKeys;
  readonly close: () => Promise<void>;
}

/** What every role stands on: the record, the register kept fresh, and the keys. */
export async function layFoundation(config: Config, log: Log): Promise<Foundation> {
  const { db, pool } = connectDatabase(config.databaseUrl, {
    connections: CONNECTIONS,
    onLost: (cause) => {
      log.error('database connection lost', cause, { part: 'database' });
    },
  });
  const masterKey = await masterKeyFromFile(config.masterKeyFile);
  const receiptKeys = await receiptKeysFrom(config.keysDir);
  const ledger = createLedger(pool, receiptKeys);
  const register = await Register.open(db);
  const caseSeal = createCaseSeal(db, masterKey);
  const onTrouble = (cause: unknown) => {
    log.error('register not read', cause, { part: 'database' });
  };
  const announcements = new Announcements(pool, onTrouble);
  followRegister(announcements, register, onTrouble, () => announcements.emit('decideAgain'));
  return {
    service: {
      db,
      register,
      ledger,
      caseSeal,
      parts: createAttachmentParts(pool, caseSeal),
      masterKey,
      webhookSecret: (organisationId, version) => masterKey.derive(`webhook/${organisationId}/${String(version)}`),
    },
    receiptKeys,
    pool,
    announcements,
    close: async () => {
      announcements.stop();
      await ledger.settled();
      await db.destroy();
    },
  };
}

/** A partner's system on the broker. */
export interface PartnerOnBroker extends PartnerQueues {
  readonly clientId: string;
  /** The broker user that its messages must be bound to. */
  readonly amqpUser: string;
}

/** Partners that are on the broker: those whose organization is active, or all that the register ever told of. */
export function partnersOnBroker(
  service: Service,
  which: 'ACTIVE' | 'ALSO_CLOSED' = 'ACTIVE',
): readonly PartnerOnBroker[] {
  return service.register.partnerSystems().flatMap((system) =>
    system.amqp_user &&
    system.inbound_exchange &&
    system.outbound_queue &&
    (which === 'ALSO_CLOSED' || service.register.organisation(system.organisation_id))
      ? [
          {
            organisationId: system.organisation_id,
            clientId: system.client_id,
            amqpUser: system.amqp_user,
            inboundExchange: system.inbound_exchange,
            outboundQueue: system.outbound_queue,
          },
        ]
      : [],
  );
}
