/**
 * `npm run bench:cases`: one case with thousands of messages, and thousands of cases that wait, on an instance of its own.
 * Prints how often the one went on as new, and what the others take of processor and memory while nothing happens.
 * `--messages N`, `--cases N`, `--seconds N` for other sizes.
 */
import { Client, Connection } from '@temporalio/client';

import { systemOf } from '../../api/client/credentials';
import { credentials, database, partner, setting, until } from '../support/installation';
import { idempotent, request } from '../support/messages';
import { megabytesOf, pidOf, PROCESSES, processorSecondsOf } from '../support/processes';

function size(option: string, usual: number): number {
  const given = process.argv.indexOf(`--${option}`);
  return given < 0 ? usual : Number(process.argv[given + 1]);
}
const MESSAGES = size('messages', 5_000);
const CASES = size('cases', 10_000);
const SECONDS = size('seconds', 60);
const TOGETHER = 20;
const PATIENCE_MS = 30 * 60_000;

type Partner = Awaited<ReturnType<typeof partner>>;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function asked(sender: Partner, recipientId: string): Promise<string> {
  const { data } = await sender.POST('/informationRequests', { params: idempotent(), body: request({ recipientId }) });
  if (!data) throw new Error('A request was not accepted');
  return data.exchangeId;
}

/** Two partners ask and clarify until they have sent so many messages; then it is answered. */
async function longCase(client: Client, sender: Partner, recipient: Partner, recipientId: string) {
  const requestId = await asked(sender, recipientId);
  const params = () => ({ path: { requestId }, ...idempotent() });
  const first = () => recipient.POST('/informationRequests/{requestId}/acknowledge', { params: params() });
  await until(async () => (await first()).response.status === 202);
  const begun = Date.now();
  for (let sent = 0; sent < MESSAGES; sent += 2) {
    const back = await recipient.POST('/informationRequests/{requestId}/askBack', {
      params: params(),
      body: { text: 'Which period is meant?' },
    });
    const said = await sender.POST('/informationRequests/{requestId}/clarify', {
      params: params(),
      body: { text: 'The last month.' },
    });
    if (back.response.status !== 202 || said.response.status !== 202) throw new Error('A message was not accepted');
  }
  const seconds = (Date.now() - begun) / 1000;
  const answered = await recipient.POST('/informationRequests/{requestId}/answer', {
    params: params(),
    body: {
      complete: true,
      content: { subjectCategory: 'PERSON_OF_CONCERN', care: [{ kind: 'FACT', text: 'None.' }] },
    },
  });
  if (answered.response.status !== 202) throw new Error('The answer was not accepted');
  const id = `WorkflowId = 'request/${requestId}'`;
  await until(
    async () => (await client.workflow.count(`${id} AND SchakelState = 'ANSWERED'`)).count === 1,
    PATIENCE_MS,
  );
  const { count } = await client.workflow.count(`${id} AND ExecutionStatus = 'ContinuedAsNew'`);
  return { messages: MESSAGES, perSecond: Math.round(MESSAGES / seconds), wentOnAsNew: count };
}

/** What each process takes over a while: share of one processor in percent, and memory in MB at its end. */
async function takenWhileIdle() {
  const look = () => PROCESSES.map((name) => processorSecondsOf(pidOf(name) ?? -1));
  const before = look();
  await pause(SECONDS * 1000);
  const after = look();
  return PROCESSES.map((name, index) => ({
    process: name,
    processorPercent: Math.round((((after[index] ?? 0) - (before[index] ?? 0)) / SECONDS) * 1000) / 10,
    megabytes: Math.round(megabytesOf(pidOf(name) ?? -1)),
  }));
}

/** Nothing is on its way any more: every case was delivered, its workflow knows, and waits for a reminder weeks away. */
async function atRest(client: Client, cases: number): Promise<void> {
  const pool = database();
  await until(async () => {
    const { rows } = await pool.query<{ left: string }>(`SELECT count(*) AS left FROM outbox`);
    const { count } = await client.workflow.count(`SchakelState = 'DELIVERED' AND SchakelNextStep = 'REMINDER_50'`);
    await pause(1_000);
    return rows[0]?.left === '0' && count >= cases;
  }, PATIENCE_MS);
  await pool.end();
  // Memory that was taken for the load is given back.
  await pause(60_000);
}

async function manyCases(client: Client, sender: Partner, recipientId: string) {
  const empty = await takenWhileIdle();
  let left = CASES;
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      while (left-- > 0) await asked(sender, recipientId);
    }),
  );
  await atRest(client, CASES);
  return { cases: CASES, seconds: SECONDS, empty, idle: await takenWhileIdle() };
}

async function main(): Promise<void> {
  const connection = await Connection.connect({ address: setting('SCHAKEL_TEMPORAL_ADDRESS') });
  const client = new Client({ connection, namespace: 'schakel' });
  const [sender, recipient] = [await partner('system-mechelen'), await partner('system-ajh')];
  const { organisationId } = systemOf(await credentials(), 'system-ajh');
  const many = await manyCases(client, sender, organisationId);
  const long = await longCase(client, sender, recipient, organisationId);
  process.stdout.write(`${JSON.stringify({ many, long }, undefined, 2)}\n`);
  await connection.close();
}

main().then(
  () => process.exit(0),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'failed'}\n`);
    process.exit(1);
  },
);
