import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { amqpPartner } from '../support/amqp';
import { database, MOTIVE, service, until } from '../support/installation';
import { accepted, person } from '../support/person';

let pool: Pool;
beforeAll(() => {
  pool = database();
});
afterAll(() => pool.end());

describe('an event that waits for the broker', () => {
  it('is not told to whom the rules do not let know of it any more, and that is written down', async () => {
    const [piet, mia, ina] = [await person('piet'), await person('mia'), await person('ina')];
    const caw = await amqpPartner('system-caw');
    try {
      const opening = {
        livcId: BY_NAME.mechelenLivc,
        caseReference: randomUUID(),
        purpose: 'LIVC_FOLLOW_UP',
        legalBasis: 'be.livc.2018',
        motive: MOTIVE,
        subjectCategory: 'PERSON_OF_CONCERN',
      };
      const id = String(accepted(await piet.call('POST', '/caseConsultations', { body: opening }))['exchangeId']);
      accepted(await mia.call('POST', `/caseConsultations/${id}/approve`));
      const invited = { kind: 'INVITATION', grant: { exchangeId: id, organizationId: BY_NAME.caw } };
      const entry = accepted(await mia.call('POST', '/registerEntries', { body: invited }));
      await caw.next(({ data, type }) => data['exchangeId'] === id && type.endsWith('.invited'));

      await service('stop', 'relay');
      const content = { subjectCategory: 'PERSON_OF_CONCERN', concern: [{ kind: 'FACT', text: 'Was seen again.' }] };
      accepted(await ina.call('POST', `/caseConsultations/${id}/contribute`, { body: { motive: MOTIVE, content } }));
      accepted(await mia.call('POST', `/registerEntries/${String(entry['entryId'])}/end`));
      await service('start', 'relay');

      await until(async () => {
        const { rows } = await pool.query(
          `SELECT 1 FROM audit_leaf WHERE kind = 'event.withheld' AND subject_id = $1 AND organisation_id = $2`,
          [id, BY_NAME.caw],
        );
        return rows.length === 1;
      });
      // A second invitation comes after it on the same queue: when this has come, the other would have.
      accepted(await mia.call('POST', '/registerEntries', { body: invited }));
      const next = await caw.next(({ data }) => data['exchangeId'] === id);
      expect(next.type).toMatch(/\.invited$/);
    } finally {
      await service('start', 'relay');
      await caw.close();
    }
  });
});
