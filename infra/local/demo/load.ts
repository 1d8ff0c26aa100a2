/** Loads the demonstration: the register, keys, broker users, and `credentials.json`. Running it again changes nothing. */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { Pool, type PoolClient } from 'pg';

import { ENTRY_KINDS, type EntryKind } from '../../../workflows/domain/register-entry';
import { transact } from '../../postgres/transaction';
import { actionPlans } from './action-plans';
import { provisionBroker, VIRTUAL_HOST } from './broker-users';
import { exchangeTypes, flowsOf, grades, legalBases, livcs, policyFrames, protocols } from './grounds';
import { systemKey } from './keys';
import { BY_NAME, escalations, organisations } from './organisations';
import { renewQueues } from './old-queues';
import { actorOf, organisationOf, people, systems, type DemoSystem } from './people';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Rows that are not there yet, or are there differently. */
async function upsert(client: PoolClient, table: string, keys: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const list = columns.join(', ');
  const rest = columns.filter((column) => !keys.split(', ').includes(column));
  const change =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
         WHERE (${rest.map((column) => `${table}.${column}`).join(', ')})
         IS DISTINCT FROM (${rest.map((column) => `excluded.${column}`).join(', ')})`;
  await client.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1::json)
     ON CONFLICT (${keys}) DO ${change}`,
    [JSON.stringify(rows)],
  );
}

/** A stable id for a fact that has none of its own, so that loading again changes nothing. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`demo ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const FROM = '2018-01-01';

/** A fact as the demonstration starts with it: entered by this set-up, and from then on kept through the gateway. */
function entry(
  kind: EntryKind,
  id: string,
  body: object,
  options: {
    readonly version?: number;
    readonly validFrom?: string;
    readonly validTo?: string | undefined;
    readonly ended?: boolean;
    readonly ownerId?: string;
  } = {},
): object {
  const from = options.validFrom ?? FROM;
  return {
    id,
    version: options.version ?? 1,
    kind,
    owner_id: options.ownerId ?? BY_NAME.abb,
    body: { [ENTRY_KINDS[kind].property]: body },
    valid_from: from,
    valid_to: options.validTo ?? null,
    proposed_at: from,
    proposed_by: 'set-up',
    proposed_function: 'OPERATOR',
    decided_at: from,
    decided_by: 'set-up',
    decided_function: 'DPO',
    approved: true,
    ended_at: options.ended ? from : null,
  };
}

function entries(): readonly object[] {
  return [
    ...organisations.map(({ id, name, level, kind, identifiers, competences, operates }) =>
      entry('ORGANIZATION', id, {
        name,
        level,
        kind,
        identifiers: identifiers.map(({ scheme, value, validFrom, validTo }) => ({
          scheme,
          value,
          validFrom,
          ...(validTo ? { validTo } : {}),
        })),
        competences,
        ...(operates ? { operates } : {}),
        escalation: escalations
          .filter((each) => each.organisationId === id)
          .map(({ targetId, actingFunction }) => ({ organizationId: targetId, function: actingFunction })),
      }),
    ),
    ...legalBases.map(({ id, version, validFrom, validTo, ...rest }) =>
      entry('LEGAL_BASIS', idOf(`legal basis ${id}`), { code: id, ...rest }, { version, validFrom, validTo }),
    ),
    ...policyFrames.map(({ id, version, validFrom, ...frame }) =>
      entry('POLICY_FRAME', idOf(`frame ${id}`), { code: id, ...frame }, { version, validFrom }),
    ),
    ...protocols.map((protocol) =>
      entry(
        'PROTOCOL',
        protocol.id,
        {
          title: protocol.title,
          basis: protocol.basis,
          purposes: protocol.purposes,
          categories: protocol.categories,
          frameCode: protocol.frameId,
          approval: protocol.approval ?? 'POLICY',
          periodicity: 'as needed for a case',
          dpoAdviceOn: protocol.validFrom,
          publishedOn: protocol.validFrom,
          flows: flowsOf(protocol),
        },
        { validFrom: protocol.validFrom, validTo: protocol.validTo, ended: protocol.status === 'SUSPENDED' },
      ),
    ),
    ...exchangeTypes.map((exchangeType) =>
      entry('PROCESSING', idOf(`processing ${exchangeType}`), {
        exchangeType,
        dpia: 'APPROVED',
        dpoAdviceOn: FROM,
      }),
    ),
    ...actionPlans.map(({ version, validFrom, ...plan }) =>
      entry('ACTION_PLAN', idOf(`action plan ${plan.code}`), plan, { version, validFrom }),
    ),
    ...livcs.map((livc) => entry('LIVC', idOf(`livc ${livc.livcId}`), livc)),
    ...grades.map(({ organisationId, grade }) =>
      entry('CDB_GRADE', idOf(`grade ${organisationId}`), { organizationId: organisationId, grade }),
    ),
    ...people.flatMap(({ userName, clearance, organisationId }) =>
      clearance
        ? [
            entry(
              'CLEARANCE',
              idOf(`clearance ${userName}`),
              { actor: actorOf(userName), level: clearance },
              { ownerId: organisationId },
            ),
          ]
        : [],
    ),
  ];
}

async function loadRegister(client: PoolClient): Promise<void> {
  // What was changed through the gateway since is kept: the set-up only adds what is not there.
  await client.query(
    `INSERT INTO register_entry
     SELECT * FROM json_populate_recordset(NULL::register_entry, $1::json) ON CONFLICT DO NOTHING`,
    [JSON.stringify(entries())],
  );
  await upsert(
    client,
    'partner_system',
    'client_id',
    systems.map((system) => ({
      client_id: system.clientId,
      organisation_id: system.organisationId,
      amqp_user: system.amqpUser,
      inbound_exchange: system.inboundExchange,
      outbound_queue: system.outboundQueue,
    })),
  );
}

/** Broker passwords follow from the master key of the instance, so they need no place of their own. */
function passwordsFrom(masterKeyFile: string): (system: DemoSystem) => string {
  const key = readFileSync(masterKeyFile);
  return (system) => createHmac('sha256', key).update(`amqp ${system.amqpUser}`).digest('hex').slice(0, 32);
}

function credentials(passwordOf: (system: DemoSystem) => string, keysDir: string): object {
  const gatewayUrl = setting('SCHAKEL_GATEWAY_URL');
  const issuerUrl = setting('SCHAKEL_ISSUER_URL');
  const amqp = new URL(setting('SCHAKEL_AMQP_URL'));
  return {
    gatewayUrl,
    tokenUrl: `${issuerUrl}/token`,
    jwksUrl: `${issuerUrl}/jwks`,
    issuerUrl,
    amqpUrl: `amqp://${amqp.host}`,
    temporalAddress: setting('SCHAKEL_TEMPORAL_ADDRESS'),
    temporalUiUrl: process.env['SCHAKEL_TEMPORAL_UI_URL'] ?? '',
    databaseUrl: setting('SCHAKEL_DATABASE_URL'),
    dashboardUrl: `${gatewayUrl}/`,
    docsUrl: `${gatewayUrl}/doc/`,
    systems: systems.map((system) => {
      const { name, level, kind } = organisationOf(system.organisationId);
      const key = systemKey(keysDir, system.clientId);
      return {
        organisationId: system.organisationId,
        name,
        level,
        kind,
        clientId: system.clientId,
        privateKeyPem: key.privateKeyPem,
        kid: key.publicJwk.kid,
        scopes: system.scopes,
        amqp: {
          user: system.amqpUser,
          password: passwordOf(system),
          virtualHost: VIRTUAL_HOST,
          inboundExchange: system.inboundExchange,
          outboundQueue: system.outboundQueue,
        },
      };
    }),
    people: people.map(({ userName, password, name, organisationId, functions }) => ({
      userName,
      password,
      name,
      organisationId,
      organisation: organisationOf(organisationId).name,
      functions,
    })),
  };
}

async function main(): Promise<void> {
  // Dates of the demonstration are days in Brussels.
  const pool = new Pool({
    connectionString: setting('SCHAKEL_DATABASE_URL'),
    max: 1,
    options: '-c timezone=Europe/Brussels',
  });
  try {
    await transact(pool, loadRegister);
  } finally {
    await pool.end();
  }
  const keysDir = setting('SCHAKEL_KEYS_DIR');
  const passwordOf = passwordsFrom(setting('SCHAKEL_MASTER_KEY_FILE'));
  systemKey(keysDir, 'web-client');
  systemKey(keysDir, 'receipts');
  await provisionBroker(setting('SCHAKEL_AMQP_MANAGEMENT_URL'), systems, passwordOf);
  await renewQueues(setting('SCHAKEL_AMQP_URL'), VIRTUAL_HOST, systems);
  writeFileSync(setting('SCHAKEL_CREDENTIALS_FILE'), `${JSON.stringify(credentials(passwordOf, keysDir), null, 2)}\n`, {
    mode: 0o600,
  });
}

main().catch((cause: unknown) => {
  process.stderr.write(
    `The demonstration could not be loaded: ${cause instanceof Error ? cause.message : 'unknown'}\n`,
  );
  process.exitCode = 1;
});
