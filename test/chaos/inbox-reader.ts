import { randomUUID } from 'node:crypto';

import { httpPartner } from '../../api/client/http-partner';
import type { Own } from './link';
import { writeEvent } from './receiver';
import type { PartnerRecord, Received } from './record';

const LOOK_MS = 500;
const PATIENCE_MS = 15_000;
const PAGE = 100;

/** Fetches what its organization was told, from the last cursor in its record on, and acknowledges it by cursor. */
export async function readInbox(own: () => Promise<Own>, record: PartnerRecord): Promise<never> {
  let client: Promise<ReturnType<typeof httpPartner>> | undefined;
  let cursor = record.before.findLast((entry): entry is Received => entry.kind === 'received')?.cursor;

  async function page(): Promise<boolean> {
    client ??= own().then(({ credentials, system }) => httpPartner(credentials, system));
    const { GET, POST } = await client;
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const query = { pageSize: PAGE, ...(cursor === undefined ? {} : { after: cursor }) };
    const { data } = await GET('/inbox', { params: { query }, signal });
    if (!data) throw new Error('not answered');
    for (const event of data.items) writeEvent(record, event, event.cursor);
    if (data.items.length === 0) return false;
    cursor = data.cursor;
    const params = { header: { 'Idempotency-Key': randomUUID() } };
    await POST('/inbox/acknowledge', { params, body: { upTo: cursor }, signal });
    return data.next !== undefined;
  }

  for (;;) {
    const more = await page().catch(() => {
      // A token that is not taken any more, or nobody there: from the cursor on again.
      client = undefined;
      return false;
    });
    if (!more) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
