import { freePort } from '../support/free-port';
import { credentials, setting } from '../support/installation';
import { Books } from './books';
import { openBrokerFront } from './broker-front';
import { Cast, type Play } from './cast';
import { agreeChannels } from './channels';
import { allFaults, fewFaults } from './faults';
import { watchMemory, type Memory } from './memory';
import { parkingLot, type ParkingLot } from './parking-lot';
import { planOf } from './plan';
import { random } from './random';
import { reconcile, type Account, type Book } from './reconcile';
import { PARTNERS } from './roles';
import { strike, type Struck } from './striking';

const LOOK_MS = 1_000;
const TELL_MS = 5_000;
/** After the last fault: while this long nothing more comes, what is missing is missing. */
const QUIET_MS = 90_000;

export interface Run extends Omit<Play, 'webhookPort'> {
  readonly faults: number;
  /** One of each sort only, and short. */
  readonly quick: boolean;
}

export interface Result extends Account {
  readonly seed: string;
  readonly seconds: number;
  /** Garbage that nobody could be answered about: what was sent, and what the parking lot shows at least. */
  readonly unanswerable: { readonly sent: number; readonly parked: number };
  /** What the parking lot holds, by direction and by the problem that put it there. */
  readonly parkedByProblem: ParkingLot['byProblem'];
  readonly memory: readonly Memory[];
  readonly faults: readonly Struck[];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everything that was to be sent is answered, and everything that was accepted is somewhere. */
const isSettled = ({ sent, accepted, unanswered, delivered, parked, garbage }: Account, cast: Cast) =>
  sent === cast.messages && unanswered === 0 && delivered + parked === accepted && garbage.sent === cast.garbage;

/** Garbage that has nobody to be answered. */
const silent = (books: readonly Book[]) =>
  books.flatMap(({ entries }) => entries).filter((each) => each.kind === 'garbage' && each.ended === 'unanswered')
    .length;

/** One run, from the first message until all is quiet. */
export async function run(
  { faults, quick, ...play }: Run,
  folder: string,
  say: (line: string) => void,
): Promise<Result> {
  const broker = new URL(setting('SCHAKEL_BROKER_URL'));
  const front = await openBrokerFront(Number(new URL(setting('SCHAKEL_AMQP_URL')).port), broker);
  // Partners take the same way to the broker as the service.
  const known = { ...(await credentials()), amqpUrl: `amqp://${new URL(setting('SCHAKEL_AMQP_URL')).host}` };
  const webhookPort = await freePort();
  const cast = new Cast(PARTNERS, folder, known, { ...play, webhookPort }, say);
  await agreeChannels(Object.values(PARTNERS), webhookPort);
  const since = new Date();
  const books = new Books(cast);
  const memory = watchMemory();
  let lot: ParkingLot = { exchangeIds: new Set(), byProblem: {} };
  let account = reconcile([], lot.exchangeIds);
  const look = () => {
    account = reconcile(books.now(), lot.exchangeIds, since.toISOString());
  };
  const looking = setInterval(look, LOOK_MS);
  const telling = setInterval(() => {
    const { sent, accepted, delivered, garbage } = account;
    say(`sent ${sent}, accepted ${accepted}, delivered ${delivered}, garbage ${garbage.sent}`);
  }, TELL_MS);
  try {
    for (const name of cast.names) cast.start(name);
    const plan = planOf((quick ? fewFaults : allFaults)(cast, front), faults, random(play.seed));
    const struck = await strike(plan, () => account.accepted / play.messages, say);
    say('all faults are healed; waiting until everything that was accepted is somewhere');
    let before = '';
    for (let moved = Date.now(); !isSettled(account, cast) && Date.now() - moved < QUIET_MS; await pause(LOOK_MS)) {
      lot = await parkingLot(known).catch(() => lot);
      const now = `${account.sent} ${account.accepted} ${account.delivered} ${account.parked} ${account.garbage.sent}`;
      if (now !== before) moved = Date.now();
      before = now;
    }
    lot = await parkingLot(known);
    look();
    return {
      ...account,
      seed: play.seed,
      seconds: Math.round((Date.now() - since.getTime()) / 1000),
      unanswerable: {
        sent: silent(books.now()),
        parked: (lot.byProblem['IN malformedBody'] ?? 0) + (lot.byProblem['IN payloadTooLarge'] ?? 0),
      },
      parkedByProblem: lot.byProblem,
      memory: memory.end(),
      faults: struck,
    };
  } finally {
    clearInterval(looking);
    clearInterval(telling);
    cast.end();
    front.close();
  }
}
