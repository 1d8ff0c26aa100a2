import type { Pool } from 'pg';

import { begun, put, settled, someBytes, stateOf } from '../support/attachments';
import { startWorker, type StartedRole } from '../support/gateway';
import { database, service, until } from '../support/installation';
import { EICAR, simulatedScanner, type SimulatedScanner } from '../support/scanner';

const MECHELEN = 'system-mechelen';

let pool: Pool;
let scanner: SimulatedScanner;
let worker: StartedRole;
beforeAll(async () => {
  pool = database();
  scanner = await simulatedScanner();
  // The worker of the installation has no scanner, and would pass what this one is to look at.
  await service('stop', 'worker');
  worker = await startWorker({ SCHAKEL_SCANNER_URL: scanner.url });
});
afterAll(async () => {
  await worker.stop();
  await service('start', 'worker');
  await scanner.away();
  await pool.end();
});

async function uploaded(bytes: Buffer): Promise<string> {
  const id = await begun(MECHELEN, bytes);
  await put(MECHELEN, id, bytes);
  return id;
}

describe('with a scanner, an attachment', () => {
  it('in which nothing is found is ready, and said to be scanned', async () => {
    const id = await uploaded(someBytes(2_500_000));
    expect(await settled(MECHELEN, id)).toMatchObject({ state: 'READY', scanned: true });
  });

  it('with a virus across two parts is rejected, and its bytes are deleted', async () => {
    const bytes = someBytes(3 * 2 ** 20);
    bytes.write(EICAR, 2 ** 20 - 30);
    const id = await uploaded(bytes);
    expect(await settled(MECHELEN, id)).toMatchObject({ state: 'REJECTED', problem: 'attachmentInfected' });
    await until(async () => {
      const { rows } = await pool.query('SELECT 1 FROM attachment_part WHERE attachment_id = $1', [id]);
      return rows.length === 0;
    });
    const audited = await pool.query<{ detail: object }>(
      `SELECT detail FROM audit_leaf WHERE kind = 'attachment.rejected' AND subject_id = $1`,
      [id],
    );
    expect(audited.rows).toEqual([{ detail: { scanned: null, problem: 'attachmentInfected' } }]);
  });

  it('waits while the scanner is away, also over the death of the worker, and is scanned when it is back', async () => {
    await scanner.away();
    const before = scanner.scanned();
    const id = await uploaded(someBytes(1_000));
    await until(async () => (await stateOf(MECHELEN, id))['state'] === 'CHECKING');
    await worker.kill();
    worker = await startWorker({ SCHAKEL_SCANNER_URL: scanner.url });
    expect(await stateOf(MECHELEN, id)).toMatchObject({ state: 'CHECKING' });
    await scanner.back();
    expect(await settled(MECHELEN, id)).toMatchObject({ state: 'READY', scanned: true });
    expect(scanner.scanned()).toBeGreaterThan(before);
  });
});
