/**
 * `npm run bench:large`: one attachment of 2 GiB up, checked and down again, on an instance of its own. Prints times and
 * the most memory that gateway, worker and a connection of the database held, in bytes. `--bytes N` for another size.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { attachmentClient } from '../../api/client/attachments';
import { systemOf } from '../../api/client/credentials';
import { startGateway, startWorker } from '../support/gateway';
import { credentials, database, GROUND, MOTIVE, partner, PURPOSE, service } from '../support/installation';
import { madeContent, peakOf } from '../support/large';
import { idempotent, notification } from '../support/messages';

const given = process.argv.indexOf('--bytes');
const BYTES = given < 0 ? 2 ** 31 : Number(process.argv[given + 1]);
const SAMPLE_MS = 250;

/** Memory of its own of a process, shared buffers left out (Linux). */
async function ownMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return Number(/RssAnon:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

/** Looks at every connection of the database, time and again. @returns ends it, with the most that one of them held */
function watchDatabase(): () => Promise<number> {
  const pool = database();
  let most = 0;
  const timer = setInterval(() => {
    void pool
      .query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'`)
      .then(async ({ rows }) => {
        most = Math.max(most, ...(await Promise.all(rows.map(({ pid }) => ownMemory(pid)))));
      })
      .catch(() => undefined);
  }, SAMPLE_MS);
  return async () => {
    clearInterval(timer);
    await pool.end();
    return most;
  };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now();
  const result = await work();
  return [result, Math.round((performance.now() - begun) / 100) / 10];
}

async function main(): Promise<void> {
  const known = await credentials();
  await service('stop', 'worker');
  const [gateway, worker] = [await startGateway(), await startWorker()];
  const databasePeak = watchDatabase();
  try {
    const [idleGateway, idleWorker] = [await peakOf(gateway.pid), await peakOf(worker.pid)];
    const clientOf = (clientId: string) => attachmentClient(known, systemOf(known, clientId), [gateway.url]);
    const content = await madeContent(BYTES);
    const caseReference = randomUUID();
    const up = clientOf('system-mechelen');
    let sentAt = 0;
    const watched = {
      ...content,
      async *bytesFrom(offset: number) {
        yield* content.bytesFrom(offset);
        sentAt = performance.now();
      },
    };
    const begun = performance.now();
    const attachmentId = await up.upload({ caseReference, purpose: PURPOSE }, watched);
    const ready = performance.now();
    const mechelen = await partner('system-mechelen');
    const care = [{ kind: 'FACT' as const, text: 'The recording.', attachments: [{ attachmentId }] }];
    const { data } = await mechelen.POST('/caseNotifications', {
      params: idempotent(),
      body: notification({ caseReference, content: { subjectCategory: 'PERSON_OF_CONCERN', care } }),
    });
    const reading = { exchangeId: data?.exchangeId ?? '', purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
    const [received, secondsDown] = await timed(async () => {
      let length = 0;
      // It compares the digest of what came with the one that was announced.
      for await (const chunk of clientOf('system-ajh').download(attachmentId, reading)) length += chunk.length;
      return length;
    });
    if (received !== BYTES) throw new Error(`${String(received)} bytes came`);
    const report = {
      bytes: BYTES,
      secondsUp: Math.round((sentAt - begun) / 100) / 10,
      secondsCheck: Math.round((ready - sentAt) / 100) / 10,
      secondsDown,
      gatewayPeakRss: await peakOf(gateway.pid),
      gatewayIdleRss: idleGateway,
      workerPeakRss: await peakOf(worker.pid),
      workerIdleRss: idleWorker,
      databaseConnectionPeak: await databasePeak(),
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } finally {
    await gateway.stop();
    await worker.stop();
  }
}

main().then(
  () => process.exit(),
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'failed'}\n`);
    process.exit(1);
  },
);
