import { createHash, randomUUID } from 'node:crypto';

import { attachmentClient } from '../../api/client/attachments';
import { systemOf } from '../../api/client/credentials';
import { startGateway, type StartedGateway } from '../support/gateway';
import { call, credentials, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { madeContent, peakOf } from '../support/large';
import { notification } from '../support/messages';

const MIB = 2 ** 20;
const reading = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };

const started: StartedGateway[] = [];
async function gateway(): Promise<StartedGateway> {
  const made = await startGateway({ SCHAKEL_LOG_LEVEL: 'error' });
  started.push(made);
  return made;
}
/** Long enough for a machine that does much else. */
const PATIENCE_MS = 240_000;

afterAll(async () => {
  await Promise.all(started.map((each) => each.stop()));
  // Other tests look through all of the record: hundreds of mebibytes would only slow them down.
  const pool = database();
  await pool.query('DELETE FROM attachment_part WHERE attachment_id IN (SELECT id FROM attachment WHERE size >= $1)', [
    16 * MIB,
  ]);
  await pool.end();
}, PATIENCE_MS);

async function clientOf(clientId: string, ...gateways: readonly StartedGateway[]) {
  const known = await credentials();
  return attachmentClient(
    known,
    systemOf(known, clientId),
    gateways.map(({ url }) => url),
  );
}

/** @returns the exchange that names it */
async function named(attachmentId: string, caseReference: string): Promise<string> {
  const care = [{ kind: 'FACT', text: 'The recording of the talk.', attachments: [{ attachmentId }] }];
  const { body } = await call('system-mechelen', 'POST', '/caseNotifications', {
    body: notification({ caseReference, content: { subjectCategory: 'PERSON_OF_CONCERN', care } }),
    headers: { 'Idempotency-Key': randomUUID() },
  });
  return String(body['exchangeId']);
}

describe('64 MiB', () => {
  it(
    'go on at a second gateway when the first one dies in the middle, up and down, and are the same bytes',
    async () => {
      const [first, second] = [await gateway(), await gateway()];
      const content = await madeContent(64 * MIB);
      const caseReference = randomUUID();
      const up = await clientOf('system-mechelen', first, second);
      const begun: number[] = [];
      const interrupted = {
        ...content,
        async *bytesFrom(offset: number) {
          begun.push(offset);
          let sent = 0;
          for await (const chunk of content.bytesFrom(offset)) {
            yield chunk;
            sent += chunk.length;
            if (begun.length === 1 && sent === 24 * MIB) await first.kill();
          }
        },
      };
      const attachmentId = await up.upload({ caseReference, purpose: PURPOSE }, interrupted);
      expect(begun).toHaveLength(2);
      expect(begun[1]).toBeGreaterThan(8 * MIB);
      expect(begun[1]! % MIB).toBe(0);

      const exchangeId = await named(attachmentId, caseReference);
      const third = await gateway();
      const down = await clientOf('system-ajh', third, second);
      const hash = createHash('sha256');
      let received = 0;
      for await (const chunk of down.download(attachmentId, { exchangeId, ...reading })) {
        hash.update(chunk);
        received += chunk.length;
        if (received > 20 * MIB) await third.kill();
      }
      expect(received).toBe(content.size);
      expect(`sha-256=:${hash.digest('base64')}:`).toBe(content.digest);
    },
    PATIENCE_MS,
  );
});

describe('a download that is under way', () => {
  it(
    'ends when its notification is taken back (R14), before all of it has left',
    async () => {
      const only = await gateway();
      const content = await madeContent(64 * MIB);
      const caseReference = randomUUID();
      const up = await clientOf('system-mechelen', only);
      const attachmentId = await up.upload({ caseReference, purpose: PURPOSE }, content);
      const exchangeId = await named(attachmentId, caseReference);
      const down = await clientOf('system-ajh', only);
      let received = 0;
      const downloading = async () => {
        for await (const chunk of down.download(attachmentId, { exchangeId, ...reading })) {
          if (received === 0) {
            const headers = { 'Idempotency-Key': randomUUID() };
            const taken = await call('system-mechelen', 'POST', `/caseNotifications/${exchangeId}/retract`, {
              headers,
            });
            expect(taken.status).toBe(202);
          }
          received += chunk.length;
        }
      };
      // The client goes on after the break, and is told why it may not.
      await expect(downloading()).rejects.toThrow('410');
      expect(received).toBeGreaterThan(0);
      expect(received).toBeLessThan(content.size);
    },
    PATIENCE_MS,
  );
});

describe('the memory of a gateway', () => {
  it(
    'does not grow with the size of what it takes and gives',
    async () => {
      const only = await gateway();
      const through = async (size: number): Promise<number> => {
        const content = await madeContent(size);
        const caseReference = randomUUID();
        const up = await clientOf('system-mechelen', only);
        const attachmentId = await up.upload({ caseReference, purpose: PURPOSE }, content);
        const exchangeId = await named(attachmentId, caseReference);
        const down = await clientOf('system-ajh', only);
        let received = 0;
        await until(async () => {
          for await (const chunk of down.download(attachmentId, { exchangeId, ...reading })) received += chunk.length;
          return true;
        });
        expect(received).toBe(size);
        return peakOf(only.pid);
      };
      // The first one warms up what every later one uses again.
      await through(16 * MIB);
      const small = await through(16 * MIB);
      const large = await through(128 * MIB);
      // Holding all of it even once would be 112 MiB more.
      expect((large - small) / MIB).toBeLessThan(90);
    },
    PATIENCE_MS,
  );
});
