/**
 * One partner is down for a day of business time, on a compressed clock, while everybody else goes on: does it get its
 * backlog in the order of its cases and inside its rate limit, and do the others notice?
 */
import { credentials, setting } from '../support/installation';
import { Books } from './books';
import { openBrokerFront } from './broker-front';
import { Cast } from './cast';
import { agreeChannels } from './channels';
import { freePort } from '../support/free-port';
import { highestRate, latencyBetween, type Latency } from './latency';
import { reconcile, type Book } from './reconcile';
import { DRILL } from './roles';

/** A day in a minute: 24 minutes in a second. */
const DAY_MS = 60_000;
const BEFORE_MS = 30_000;
const LONGEST_CATCH_UP_MS = 300_000;
const PER_SECOND = 30;
const LOOK_MS = 500;
const WARM_MS = 10_000;

export interface DrillResult {
  readonly dayInSeconds: number;
  readonly messages: number;
  /** Accepted for the partner and not there when it came back. */
  readonly backlog: number;
  readonly drainedInOrder: boolean;
  readonly drainedInSeconds: number;
  readonly lost: number;
  readonly ratePerSecond: { readonly limit: number; readonly highest: number };
  readonly othersLatency: { readonly before: Latency; readonly during: Latency; readonly catchUp: Latency };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const bookOf = (books: readonly Book[], name: string) => books.find((book) => book.name === name)?.entries ?? [];

/** Exchanges of which the partner that was away has heard nothing yet. */
function missing(books: readonly Book[]): ReadonlySet<string> {
  const accepted = bookOf(books, DRILL.senderToAway).flatMap((each) =>
    each.kind === 'accepted' ? each.exchangeId : [],
  );
  const known = new Set(bookOf(books, DRILL.away).flatMap((each) => (each.kind === 'received' ? each.exchangeId : [])));
  return new Set(accepted.filter((exchangeId) => !known.has(exchangeId)));
}

export async function drill(seed: string, folder: string, say: (line: string) => void): Promise<DrillResult> {
  const front = await openBrokerFront(
    Number(new URL(setting('SCHAKEL_AMQP_URL')).port),
    new URL(setting('SCHAKEL_BROKER_URL')),
  );
  const webhookPort = await freePort();
  const messages = ((BEFORE_MS + DAY_MS + LONGEST_CATCH_UP_MS) / 1000) * PER_SECOND;
  const roles = DRILL.roles;
  const cast = new Cast(
    roles,
    folder,
    await credentials(),
    { messages, perSecond: PER_SECOND, seed, webhookPort },
    say,
  );
  await agreeChannels(Object.values(roles), webhookPort);
  const books = new Books(cast);
  try {
    for (const name of cast.names) cast.start(name);
    await pause(WARM_MS);
    const before = Date.now();
    await pause(BEFORE_MS);

    say(`${DRILL.away} goes down for a day, which is ${DAY_MS / 1000} s here`);
    cast.kill(DRILL.away);
    const during = Date.now();
    await pause(DAY_MS);

    cast.start(DRILL.away);
    const back = Date.now();
    const backlog = missing(books.now());
    say(`${DRILL.away} is back; ${backlog.size} messages wait for it`);
    const waits = () => [...missing(books.now())].filter((exchangeId) => backlog.has(exchangeId)).length;
    while (waits() > 0 && Date.now() - back < LONGEST_CATCH_UP_MS) await pause(LOOK_MS);
    const drained = Date.now();
    say(`${backlog.size - waits()} of them are there after ${(drained - back) / 1000} s`);

    for (const name of [DRILL.senderToAway, DRILL.senderToOthers]) cast.kill(name);
    const rest = () => reconcile(books.now(), new Set());
    while (rest().delivered < rest().accepted && Date.now() - drained < LONGEST_CATCH_UP_MS) await pause(LOOK_MS);
    const { outOfOrderPerCase, gaps, lost, accepted } = rest();
    const all = books.now();
    const latency = (from: number, to: number) => latencyBetween(all, DRILL.senderToOthers, DRILL.others, from, to);
    return {
      dayInSeconds: DAY_MS / 1000,
      messages: accepted,
      backlog: backlog.size,
      drainedInOrder: outOfOrderPerCase + gaps === 0 && lost === 0,
      drainedInSeconds: Math.round((drained - back) / 100) / 10,
      lost,
      ratePerSecond: {
        limit: roles[DRILL.away].ratePerSecond,
        highest: highestRate(bookOf(all, DRILL.away)),
      },
      othersLatency: {
        before: latency(before, during),
        during: latency(during, back),
        catchUp: latency(back, drained),
      },
    };
  } finally {
    cast.end();
    front.close();
  }
}
