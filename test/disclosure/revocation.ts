/**
 * How long access outlives its end: from the moment that somebody asks to end it until two gateways refuse, and an open
 * stream of events is closed.
 */
import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { startGateway } from '../support/gateway';
import { credentials, database, MOTIVE, until } from '../support/installation';
import { notification } from '../support/messages';
import { accepted, person, type Person, type Said } from '../support/person';

interface Spread {
  readonly count: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

export interface Revocation extends Spread {
  readonly gateways: number;
  readonly kinds: Readonly<Record<string, Spread>>;
}

/** One way to lose access, ready to be tried. */
interface Way {
  /** Whose access ends. */
  readonly who: Person;
  /** What this one can do while it has access. */
  readonly probe: (gatewayUrl: string) => Promise<Said>;
  /** Ends it, as the one who may does. */
  readonly end: () => Promise<Said>;
  /** Whether an open stream has to end with it; else the next event would not come. */
  readonly closesStream: boolean;
  readonly restore: () => Promise<unknown>;
}

const ROUNDS = 25;

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), longest: at(1) };
}

const get = (who: Person, path: string) => (gatewayUrl: string) => who.at(gatewayUrl, 'GET', path);
const propose = (who: Person, body: object) => who.call('POST', '/registerEntries', { body });
const ending = (who: Person, entryId: string) => () => who.call('POST', `/registerEntries/${entryId}/end`);

async function invitation(): Promise<Way> {
  const [piet, mia, carla] = [await person('piet'), await person('mia'), await person('carla')];
  const opened = await piet.call('POST', '/caseConsultations', {
    body: {
      livcId: BY_NAME.mechelenLivc,
      caseReference: randomUUID(),
      purpose: 'LIVC_FOLLOW_UP',
      legalBasis: 'be.livc.2018',
      motive: MOTIVE,
      subjectCategory: 'PERSON_OF_CONCERN',
    },
  });
  const id = String(accepted(opened)['exchangeId']);
  accepted(await mia.call('POST', `/caseConsultations/${id}/approve`));
  const grant = { exchangeId: id, organizationId: BY_NAME.caw };
  const invited = accepted(await propose(mia, { kind: 'INVITATION', grant }));
  return {
    who: carla,
    probe: get(carla, `/caseConsultations/${id}`),
    end: ending(mia, String(invited['entryId'])),
    closesStream: false,
    restore: () => Promise.resolve(),
  };
}

function ended(pool: Pool, entryId: string) {
  return () => pool.query('UPDATE register_entry SET ended_at = NULL WHERE id = $1', [entryId]);
}

async function protocol(pool: Pool): Promise<Way> {
  const [vera, petra] = [await person('vera'), await person('petra')];
  const content = { subjectCategory: 'PERSON_OF_CONCERN', work: [{ kind: 'FACT', text: 'Looks for work.' }] };
  // The protocol that was ended a moment ago has come back.
  const sent = await until(async () => {
    const said = await vera.call('POST', '/caseNotifications', {
      body: notification({ recipientId: BY_NAME.vdab, content }),
    });
    return said.status === 202 && said;
  });
  const id = String(sent.body['exchangeId']);
  const { rows } = await pool.query<{ protocol_id: string }>('SELECT protocol_id FROM exchange WHERE id = $1', [id]);
  const entryId = rows[0]?.protocol_id ?? '';
  const reading = { purpose: 'LIVC_FOLLOW_UP', legalBasis: 'be.livc.2018', motive: MOTIVE };
  return {
    who: vera,
    probe: async (gatewayUrl) => {
      const said = await vera.at(gatewayUrl, 'POST', `/caseNotifications/${id}/read`, { body: reading });
      const shown = said.body['content'] as { readonly work?: unknown } | undefined;
      return said.status === 200 && shown?.work === undefined ? { ...said, status: 403 } : said;
    },
    end: ending(petra, entryId),
    closesStream: false,
    restore: ended(pool, entryId),
  };
}

async function dismissal(pool: Pool): Promise<Way> {
  const [piet, paula] = [await person('piet'), await person('paula')];
  const account = { actor: piet.actor, status: 'DISMISSED' };
  return {
    who: piet,
    probe: get(piet, '/me'),
    end: () => propose(paula, { kind: 'ACCOUNT', account }),
    closesStream: true,
    restore: () =>
      pool.query(`DELETE FROM register_entry WHERE kind = 'ACCOUNT' AND body->'account'->>'actor' = $1`, [piet.actor]),
  };
}

async function suspension(pool: Pool): Promise<Way> {
  const [gust, petra] = [await person('gust'), await person('petra')];
  return {
    who: gust,
    probe: get(gust, '/me'),
    end: ending(petra, BY_NAME.genk),
    closesStream: true,
    restore: ended(pool, BY_NAME.genk),
  };
}

const WAYS: Readonly<Record<string, (pool: Pool) => Promise<Way>>> = {
  'invitation withdrawn': invitation,
  'protocol ended': protocol,
  'person dismissed': dismissal,
  'organisation suspended': suspension,
};

/** Asks until it is refused. @returns when that was */
async function refusedAt(way: Way, gatewayUrl: string): Promise<number> {
  for (;;) {
    if ((await way.probe(gatewayUrl)).status !== 200) return performance.now();
  }
}

async function allowed(way: Way, gatewayUrl: string): Promise<void> {
  await until(async () => (await way.probe(gatewayUrl)).status === 200);
}

export async function revocation(): Promise<Revocation> {
  const { gatewayUrl } = await credentials();
  const pool = database();
  const second = await startGateway();
  const kinds: Record<string, number[]> = {};
  try {
    for (const [kind, prepare] of Object.entries(WAYS)) {
      const times: number[] = [];
      kinds[kind] = times;
      for (let round = 0; round < ROUNDS; round += 1) {
        const way = await prepare(pool);
        await Promise.all([allowed(way, gatewayUrl), allowed(way, second.url)]);
        const stream = way.closesStream ? await way.who.untilEnded(second.url) : undefined;
        const since = performance.now();
        const refused = [gatewayUrl, second.url].map((url) => refusedAt(way, url));
        const closed = stream?.text.then(() => performance.now());
        accepted(await way.end());
        const moments = await Promise.all([...refused, ...(closed ? [closed] : [])]);
        times.push(...moments.map((moment) => moment - since));
        await way.restore();
      }
    }
  } finally {
    await second.stop();
    await pool.end();
  }
  return {
    gateways: 2,
    ...spread(Object.values(kinds).flat()),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, times]) => [kind, spread(times)])),
  };
}
