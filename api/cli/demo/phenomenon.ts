/**
 * The phenomenon report, seen from outside: a town sees people turn against each other in the town next to it, names
 * nobody, and hears what is done about it. Days are seconds: the drill of Vilvoorde and Genk.
 */
import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Tracked = components['schemas']['PhenomenonDetail'];
type Measure = components['schemas']['PhenomenonMeasure'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const READING = { purpose: PURPOSE, legalBasis: 'be.livc.2018', motive: 'To see what the town can do about it' };
const DESCRIPTION = 'A made-up story about one quarter goes round in neighbourhood groups.';

const submit = (cast: Cast, description: string) =>
  cast.system('system-vilvoorde').POST('/phenomenonReports', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-genk'),
      ...READING,
      nis: 71016,
      channel: 'BOTH',
      kind: 'RUMOUR',
      scale: 'HUNDREDS',
      observedOn: new Date().toISOString().slice(0, 10),
      description,
    },
  });

const reported = async (cast: Cast): Promise<string> =>
  expected('reporting a phenomenon', await submit(cast, DESCRIPTION)).exchangeId;

async function track(client: Client, phenomenonId: string): Promise<Tracked> {
  const answer = await client.GET('/phenomenonReports/{phenomenonId}', {
    params: { path: { phenomenonId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the report', answer);
}

const actionsOf = ({ timeline }: Tracked) => timeline.map(({ action }) => action);

const happened = (cast: Cast, phenomenonId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast.system('system-vilvoorde'), phenomenonId),
    (tracked) => actionsOf(tracked).includes(action),
  );

const read = (client: Client, phenomenonId: string) =>
  client.POST('/phenomenonReports/{phenomenonId}/read', { params: { path: { phenomenonId } }, body: READING });

const assess = (client: Client, phenomenonId: string, measure: Measure) =>
  client.POST('/phenomenonReports/{phenomenonId}/assess', {
    params: { path: { phenomenonId }, ...idempotent() },
    body: { measure },
  });

async function erasedFor(cast: Cast, phenomenonId: string, seen: (step: string) => void): Promise<void> {
  const closed = await happened(cast, phenomenonId, 'ERASE');
  check(closed.state === 'CLOSED', 'a closed report');
  refused('reading what was erased', await read(await cast.person('gust'), phenomenonId), 'noLongerAvailable');
  seen('Its text is erased, with the key it was sealed with');
}

const assessed: Branch = async (cast, seen) => {
  const phenomenonId = await reported(cast);
  seen('Stad Vilvoorde reported a rumour that goes round in Genk, over HTTP; it names nobody');
  const gust = await cast.person('gust');
  check(expected('reading', await read(gust, phenomenonId)).description === DESCRIPTION, 'what was seen');
  expected('assessing', await assess(gust, phenomenonId, 'COUNTER_NARRATIVE'));
  seen('The prevention officer of Genk read it, and says what the town does about it');
  check((await track(cast.system('system-vilvoorde'), phenomenonId)).measure === 'COUNTER_NARRATIVE', 'what is done');
  seen('Vilvoorde sees what is done');
  await erasedFor(cast, phenomenonId, seen);
};

const overdue: Branch = async (cast, seen) => {
  const phenomenonId = await reported(cast);
  const late = await happened(cast, phenomenonId, 'ASSESSMENT_OVERDUE');
  check(actionsOf(late).filter((each) => each.includes('REMINDER')).length === 2, 'two reminders');
  seen('Nobody looks at the report: two reminders, then it is overdue');
  expected('assessing', await assess(await cast.person('gust'), phenomenonId, 'DIALOGUE'));
  seen('It is assessed all the same');
  await erasedFor(cast, phenomenonId, seen);
};

const withdrawn: Branch = async (cast, seen) => {
  const phenomenonId = await reported(cast);
  expected(
    'withdrawing',
    await cast.system('system-vilvoorde').POST('/phenomenonReports/{phenomenonId}/withdraw', {
      params: { path: { phenomenonId }, ...idempotent() },
    }),
  );
  const gust = await cast.person('gust');
  refused('reading what was taken back', await read(gust, phenomenonId), 'noLongerAvailable');
  refused('assessing what was taken back', await assess(gust, phenomenonId, 'NONE'), 'illegalTransition');
  seen('Vilvoorde takes its report back: nobody reads it any more, and it does not count');
  await erasedFor(cast, phenomenonId, seen);
};

/** Nobody's: the number has the check digits of a real one. */
const NAMING = ['85.07.30-033.28', 'iemand@example.be', '0470 12 34 56', 'https://x.com/somebody', '@somebody'];

const refusedAtTheDoor: Branch = async (cast, seen) => {
  for (const identifier of NAMING) {
    const answer = await submit(cast, `They say that ${identifier} began it.`);
    refused('reporting with somebody in it', answer, 'badRequest');
    const said = JSON.stringify(answer.error);
    check(said.includes('InText') && !said.includes(identifier), 'a fix, and nothing of what was sent');
  }
  seen('A national number, an e-mail address, a telephone number and an account are refused, and not repeated');
  // Where it was seen is what decides on who is told.
  const elsewhere = await cast.system('system-vilvoorde').POST('/phenomenonReports', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-genk'),
      ...READING,
      nis: 12025,
      channel: 'ONLINE',
      kind: 'OTHER',
      scale: 'FEW',
      observedOn: new Date().toISOString().slice(0, 10),
      description: DESCRIPTION,
    },
  });
  refused('reporting to another town', elsewhere, 'missingPermission');
  seen('What was seen in another town is refused as well');
};

export const phenomenon: Scenes = { assessed, overdue, withdrawn, refusedAtTheDoor };
