import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { connect } from 'amqplib';
import { Connection, Client } from '@temporalio/client';

import { subjects } from '../../infra/local/demo/subjects';
import { database, setting } from '../support/installation';

/** What must be nowhere but in sealed content: of the persons, and of what is said about them. */
const PERSON_DATA: readonly string[] = [
  ...subjects.flatMap(({ insz, familyName }) => [insz, familyName]),
  'Kerkstraat',
  'housing',
  'Guidance is under way',
];
const QUEUE = 'schakel.probe';

function found(text: string): readonly string[] {
  return PERSON_DATA.filter(
    (secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString('base64').slice(0, -3)),
  );
}

beforeAll(() => {
  // The whole demonstration once more, so that there is something to look for.
  execFileSync(process.execPath, ['dist/api/cli/demo/main.js', '--json'], {
    cwd: join(__dirname, '../..'),
    env: process.env,
  });
}, 60_000);

describe('person data', () => {
  it('are in no log', () => {
    const folder = join(dirname(setting('SCHAKEL_INSTANCE_FILE')), 'logs');
    const logs = readdirSync(folder);
    expect(logs.length).toBeGreaterThan(3);
    for (const log of logs) expect([log, found(readFileSync(join(folder, log), 'latin1'))]).toEqual([log, []]);
  });

  it('are in no workflow history, id or search attribute', async () => {
    const connection = await Connection.connect({ address: setting('SCHAKEL_TEMPORAL_ADDRESS') });
    const client = new Client({ connection, namespace: 'schakel' });
    let looked = 0;
    for await (const execution of client.workflow.list()) {
      const history = await client.workflow.getHandle(execution.workflowId, execution.runId).fetchHistory();
      const dump = Buffer.from(
        JSON.stringify([execution.workflowId, execution.typedSearchAttributes, history]),
      ).toString();
      expect(found(dump)).toEqual([]);
      // Payloads are bytes in there: decode them as text as well.
      const payloads = [...JSON.stringify(history).matchAll(/"data":"([A-Za-z0-9+/=]+)"/g)].map(([, data]) =>
        Buffer.from(data!, 'base64').toString('latin1'),
      );
      expect(found(payloads.join('\n'))).toEqual([]);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(1);
    await connection.close();
  });

  it('are in no message on the broker, nor in its headers', async () => {
    const url = new URL(setting('SCHAKEL_AMQP_URL'));
    url.pathname = '/%2Fschakel';
    const connection = await connect(url.href);
    const channel = await connection.createChannel();
    await channel.assertQueue(QUEUE, { exclusive: true });
    const { rows } = await pool.query<{ outbound_queue: string; organisation_id: string }>(
      'SELECT outbound_queue, organisation_id FROM partner_system',
    );
    for (const row of rows) await channel.bindQueue(QUEUE, 'schakel.events', row.organisation_id);
    execFileSync(process.execPath, ['dist/api/cli/demo/main.js', '--json'], {
      cwd: join(__dirname, '../..'),
      env: process.env,
    });
    let looked = 0;
    for (let message = await channel.get(QUEUE); message; message = await channel.get(QUEUE)) {
      channel.ack(message);
      // A reply to a read is the disclosure itself, on the reader's own queue; every event has to be thin.
      if (String(message.properties.type).endsWith('.reply')) continue;
      expect(found(JSON.stringify([message.fields, message.properties]) + message.content.toString())).toEqual([]);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(4);
    await connection.close();
  });

  it('are in no column of the record but sealed', async () => {
    const { rows } = await pool.query<{ dump: string }>(
      `SELECT query_to_xml(format('SELECT * FROM %I', tablename), true, false, '')::text AS dump
       FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { dump } of rows) expect(found(dump)).toEqual([]);
  });
});

const pool = database();
afterAll(() => pool.end());
