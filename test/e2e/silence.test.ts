import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { channelOfMechelen, deliveryTerms, tellMechelen } from '../support/delivery';
import { call, database, GROUND, MOTIVE, PURPOSE, until } from '../support/installation';
import { notification } from '../support/messages';

let pool: Pool;
let putBack: () => Promise<void>;
beforeAll(async () => {
  pool = database();
  // What is older than the other tests could have planted is what these plant.
  putBack = await deliveryTerms(pool, {
    gapAfter: 'PT1H',
    unreadAfter: 'PT1H',
    openWithin: 'PT1H',
    quietAfter: 'PT1H',
  });
});
afterAll(async () => {
  await putBack();
  await pool.end();
});

const raised = async (organisationId: string, kind: string, about: string) => {
  const { rows } = await pool.query(
    'SELECT ended_at FROM silence WHERE organisation_id = $1 AND kind = $2 AND about = $3 ORDER BY id DESC LIMIT 1',
    [organisationId, kind, about],
  );
  return rows[0] as { ended_at: Date | null } | undefined;
};
const isRaised = (id: string, kind: string, about = '') =>
  until(async () => (await raised(id, kind, about))?.ended_at === null);
const isEnded = (id: string, kind: string, about = '') =>
  until(async () => ((await raised(id, kind, about))?.ended_at ?? null) !== null);

describe('a silence', () => {
  it('is raised where a delivered notification is opened by nobody, and ends when somebody opens it', async () => {
    const id = await tellMechelen();
    await until(async () => {
      const { rowCount } = await pool.query(
        `UPDATE exchange SET changed_at = now() - interval '2 hours' WHERE id = $1 AND state = 'DELIVERED'`,
        [id],
      );
      return rowCount === 1;
    });
    await isRaised(BY_NAME.mechelen, 'UNOPENED', id);
    const { body } = await call('system-mechelen', 'GET', `/partners/${BY_NAME.mechelen}`);
    expect(body['openSilences']).toContainEqual(expect.objectContaining({ kind: 'UNOPENED' }));
    const reading = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
    await call('system-mechelen', 'POST', `/caseNotifications/${id}/read`, { body: reading });
    await isEnded(BY_NAME.mechelen, 'UNOPENED', id);
  });

  it('is raised for a number that its sender counted past, and ends when it comes', async () => {
    const caseReference = randomUUID();
    const send = (senderSequence: number) =>
      call('system-ajh', 'POST', '/caseNotifications', {
        body: notification({ recipientId: BY_NAME.mechelen, caseReference, senderSequence }),
        headers: { 'Idempotency-Key': randomUUID() },
      });
    const { body } = await send(2);
    const { rows } = await pool.query<{ case_id: string }>(
      `UPDATE case_party SET missing_since = now() - interval '2 hours' FROM exchange
       WHERE exchange.id = $1 AND case_party.case_id = exchange.case_id AND organisation_id = $2 RETURNING case_party.case_id`,
      [body['exchangeId'], BY_NAME.ajh],
    );
    const caseId = rows[0]!.case_id;
    await isRaised(BY_NAME.ajh, 'GAP', caseId);
    await send(1);
    await isEnded(BY_NAME.ajh, 'GAP', caseId);
  });

  it('is raised where an inbox that nothing is pushed beside is not acknowledged', async () => {
    const end = await channelOfMechelen({ routes: [{ via: 'INBOX' }] });
    try {
      const id = await tellMechelen();
      await until(async () => {
        const { rowCount } = await pool.query(
          `UPDATE delivery SET placed_at = now() - interval '2 hours' WHERE organisation_id = $1 AND exchange_id = $2 AND place IS NOT NULL`,
          [BY_NAME.mechelen, id],
        );
        return rowCount === 1;
      });
      await pool.query('UPDATE lane SET acknowledged = last_place - 1 WHERE organisation_id = $1', [BY_NAME.mechelen]);
      await isRaised(BY_NAME.mechelen, 'UNREAD');
      await call('system-mechelen', 'POST', '/inbox/acknowledge', {
        body: { upTo: '999999999' },
        headers: { 'Idempotency-Key': randomUUID() },
      });
      await isEnded(BY_NAME.mechelen, 'UNREAD');
    } finally {
      await end();
    }
  });

  it('is raised where a system that was heard before is not heard any more', async () => {
    await call('system-school', 'GET', '/me');
    await pool.query(`UPDATE account SET last_seen = now() - interval '2 hours' WHERE organisation_id = $1`, [
      BY_NAME.school,
    ]);
    await isRaised(BY_NAME.school, 'QUIET');
    await pool.query('UPDATE account SET last_seen = now() WHERE organisation_id = $1', [BY_NAME.school]);
    await isEnded(BY_NAME.school, 'QUIET');
  });

  it('is not raised for what came in time', async () => {
    const id = await tellMechelen();
    await until(async () => {
      const { rows } = await pool.query(`SELECT 1 FROM exchange WHERE id = $1 AND state = 'DELIVERED'`, [id]);
      return rows.length === 1;
    });
    // A planted one is raised in the same look: this one would have been as well.
    const planted = await tellMechelen();
    await until(async () => {
      const { rowCount } = await pool.query(
        `UPDATE exchange SET changed_at = now() - interval '2 hours' WHERE id = $1 AND state = 'DELIVERED'`,
        [planted],
      );
      return rowCount === 1;
    });
    await isRaised(BY_NAME.mechelen, 'UNOPENED', planted);
    expect(await raised(BY_NAME.mechelen, 'UNOPENED', id)).toBeUndefined();
  });
});
