/** Loads the demonstration: the register, keys, broker users, and `credentials.json`. Running it again changes nothing. */
import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { Pool, type PoolClient } from 'pg';

import { transact } from '../../postgres/transaction';
import { provisionBroker, VIRTUAL_HOST } from './broker-users';
import { flowsOf, legalBases, policyFrames, protocols } from './grounds';
import { systemKey } from './keys';
import { escalations, organisations } from './organisations';
import { organisationOf, people, systems, type DemoSystem } from './people';

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

async function loadRegister(client: PoolClient): Promise<void> {
  await upsert(
    client,
    'organisation',
    'id',
    organisations.map(({ id, name, level, kind }) => ({
      id,
      name,
      level,
      kind,
      status: 'ACTIVE',
      valid_from: '2018-01-01',
      valid_to: null,
    })),
  );
  await upsert(
    client,
    'organisation_identifier',
    'organisation_id, scheme, value, valid_from',
    organisations.flatMap(({ id, identifiers }) =>
      identifiers.map(({ scheme, value, validFrom, validTo }) => ({
        organisation_id: id,
        scheme,
        value,
        valid_from: validFrom,
        valid_to: validTo ?? null,
      })),
    ),
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
  await upsert(
    client,
    'escalation',
    'organisation_id, place',
    escalations.map(({ organisationId, targetId, actingFunction, place }) => ({
      organisation_id: organisationId,
      target_id: targetId,
      acting_function: actingFunction,
      place,
    })),
  );
  await upsert(
    client,
    'legal_basis',
    'id, version',
    legalBases.map(({ validFrom, validTo, ...rest }) => ({
      ...rest,
      valid_from: validFrom,
      valid_to: validTo ?? null,
    })),
  );
  await upsert(
    client,
    'policy_frame',
    'id, version',
    policyFrames.map(({ id, version, deadlines, validFrom }) => ({
      id,
      version,
      deadlines,
      valid_from: validFrom,
      valid_to: null,
    })),
  );
  await upsert(
    client,
    'protocol',
    'id',
    protocols.map((protocol) => ({
      id: protocol.id,
      title: protocol.title,
      basis: protocol.basis,
      status: protocol.status ?? 'ACTIVE',
      purposes: protocol.purposes,
      categories: protocol.categories,
      frame_id: protocol.frameId,
      approval: protocol.approval ?? 'POLICY',
      valid_from: protocol.validFrom,
      valid_to: protocol.validTo ?? null,
    })),
  );
  await upsert(
    client,
    'protocol_flow',
    'protocol_id, sender_id, recipient_id',
    protocols.flatMap((protocol) =>
      flowsOf(protocol).map(({ senderId, recipientId }) => ({
        protocol_id: protocol.id,
        sender_id: senderId,
        recipient_id: recipientId,
      })),
    ),
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
  const pool = new Pool({ connectionString: setting('SCHAKEL_DATABASE_URL'), max: 1 });
  try {
    await transact(pool, loadRegister);
  } finally {
    await pool.end();
  }
  const keysDir = setting('SCHAKEL_KEYS_DIR');
  const passwordOf = passwordsFrom(setting('SCHAKEL_MASTER_KEY_FILE'));
  systemKey(keysDir, 'web-client');
  await provisionBroker(setting('SCHAKEL_AMQP_MANAGEMENT_URL'), systems, passwordOf);
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
