/**
 * The early signal, seen from outside: a school or an aid centre worries, a prevention officer decides, a second person
 * opens a case, and the signal is erased. Where it has to be seen, days are seconds: the drill of Vilvoorde.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Tracked = components['schemas']['SignalDetail'];
type Triage = components['schemas']['SignalTriage'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const GROUND = 'be.livc.2018';
const MOTIVE = 'Follow-up of this signal by the prevention officer';
const READING = { purpose: PURPOSE, legalBasis: GROUND, motive: MOTIVE };
/** The local cell of Vilvoorde. */
const CELL = '5c4a4e10-0000-4000-8000-000000000021';
/** Nobody. */
const PERSON = { familyName: 'Zonderland', givenName: 'Nora' };

async function given(cast: Cast, identity: object = PERSON): Promise<string> {
  const answer = await cast.system('system-caw').POST('/signals', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-vilvoorde'),
      ...READING,
      residence: 23088,
      content: {
        subjectCategory: 'PERSON_OF_CONCERN',
        identity,
        concern: [
          {
            kind: 'FACT',
            text: 'Left the shelter after a quarrel and broke off contact.',
            reliability: 'B',
            accuracy: '2',
          },
        ],
      },
    },
  });
  return expected('giving a signal', answer).exchangeId;
}

async function track(client: Client, signalId: string): Promise<Tracked> {
  const answer = await client.GET('/signals/{signalId}', {
    params: { path: { signalId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the signal', answer);
}

/** What happened, but for when it was handed over and opened: that comes when it comes. */
const actionsOf = ({ timeline }: Tracked) =>
  timeline.map(({ action }) => action).filter((action) => action !== 'DELIVER' && action !== 'OPEN');

const happened = (cast: Cast, signalId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast.system('system-caw'), signalId),
    (tracked) => actionsOf(tracked).includes(action),
  );

const read = (client: Client, signalId: string) =>
  client.POST('/signals/{signalId}/read', { params: { path: { signalId } }, body: READING });

const triage = (client: Client, signalId: string, body: Triage) =>
  client.POST('/signals/{signalId}/triage', { params: { path: { signalId }, ...idempotent() }, body });

const acknowledge = (client: Client, signalId: string) =>
  client.POST('/signals/{signalId}/acknowledge', { params: { path: { signalId }, ...idempotent() } });

/** To its reporter a signal that was decided on looks like every other, whatever came of it. */
async function erasedFor(cast: Cast, signalId: string, seen: (step: string) => void): Promise<void> {
  const decided = await happened(cast, signalId, 'TRIAGE');
  check(decided.state === 'TRIAGED' || decided.state === 'ERASED', 'a state that says nothing of what was decided');
  refused('reading as the reporter', await read(cast.system('system-caw'), signalId), 'missingPermission');
  seen('The CAW sees that it was decided on, and not what was decided');
  await happened(cast, signalId, 'ERASE');
  seen('The signal is erased, with the key it was sealed with');
}

const opened: Branch = async (cast, seen) => {
  const signalId = await given(cast);
  seen('The CAW gave Stad Vilvoorde an early signal, over HTTP');
  const [wout, mira] = [await cast.person('wout'), await cast.person('mira')];
  const content = expected('reading', await read(wout, signalId));
  check(content.content?.concern !== undefined, 'what was seen');
  expected('acknowledging', await acknowledge(wout, signalId));
  seen('The prevention officer read and acknowledged it');
  refused(
    'deciding without a proposal',
    await triage(wout, signalId, { outcome: 'LIVC_CASE', reason: 'Several of us know something' }),
    'badRequest',
  );
  const proposal = expected(
    'proposing a case',
    await wout.POST('/caseConsultations', {
      params: idempotent(),
      body: {
        livcId: CELL,
        caseReference: randomUUID(),
        ...READING,
        signalId,
        subjectCategory: 'PERSON_OF_CONCERN',
      },
    }),
  );
  const consultationId = proposal.exchangeId;
  expected(
    'deciding',
    await triage(wout, signalId, { outcome: 'LIVC_CASE', reason: 'Several of us know something', consultationId }),
  );
  const approve = (client: Client) =>
    client.POST('/caseConsultations/{consultationId}/approve', {
      params: { path: { consultationId }, ...idempotent() },
    });
  refused('approving what one proposed', await approve(wout), 'fourEyesRequired');
  seen('He proposes a case, and cannot open it alone');
  check(expected('approving', await approve(mira)).state === 'OPEN', 'an open consultation');
  seen('The mayor approves: the consultation is open');
  await erasedFor(cast, signalId, seen);
};

const declined: Branch = async (cast, seen) => {
  const signalId = await given(cast);
  const wout = await cast.person('wout');
  expected(
    'deciding',
    await triage(wout, signalId, { outcome: 'REJECTED_UNFOUNDED', reason: 'Was with family, and has been reached' }),
  );
  seen('The prevention officer finds the signal unfounded');
  await erasedFor(cast, signalId, seen);
};

const duplicate: Branch = async (cast, seen) => {
  // Another name each time, so that two runs do not find each other's.
  const familyName = `Zonderland ${randomUUID().replaceAll(/[^a-f]/g, '')}`;
  const first = await given(cast, { familyName, givenName: 'Rosé' });
  const second = await given(cast, { familyName: familyName.toUpperCase(), givenName: 'rose' });
  const wout = await cast.person('wout');
  const { possibleDuplicates = [] } = expected('reading', await read(wout, second));
  check(possibleDuplicates.join() === first, 'the first signal, found by the second');
  seen('A second signal about the same person, written otherwise, is found to be one');
  expected(
    'deciding',
    await triage(wout, second, { outcome: 'DUPLICATE', reason: 'Given by two colleagues', duplicateOf: first }),
  );
  expected(
    'deciding',
    await triage(wout, first, { outcome: 'REDIRECTED_CARE', reason: 'The CAW itself can help best' }),
  );
  await erasedFor(cast, first, seen);
};

const overdue: Branch = async (cast, seen) => {
  const signalId = await given(cast);
  const mira = await cast.person('mira');
  const decision: Triage = { outcome: 'REDIRECTED_CARE', reason: 'The CAW itself can help best' };
  refused('deciding as the mayor while there is time', await triage(mira, signalId, decision), 'missingPermission');
  const late = await happened(cast, signalId, 'TRIAGE_OVERDUE');
  check(actionsOf(late).filter((each) => each.includes('REMINDER')).length === 3, 'three reminders');
  seen('Nobody looks at the signal: three reminders, then it is overdue');
  expected('deciding', await triage(mira, signalId, decision));
  seen('From now on the mayor may decide, and does');
  await erasedFor(cast, signalId, seen);
};

const withdrawn: Branch = async (cast, seen) => {
  const signalId = await given(cast);
  expected(
    'withdrawing',
    await cast.system('system-caw').POST('/signals/{signalId}/withdraw', {
      params: { path: { signalId }, ...idempotent() },
    }),
  );
  const wout = await cast.person('wout');
  refused('reading what was taken back', await read(wout, signalId), 'noLongerAvailable');
  seen('The CAW takes its signal back: nobody reads it any more');
  const all = actionsOf(await happened(cast, signalId, 'ERASE'));
  check(all.slice(all.indexOf('WITHDRAW')).join() === 'WITHDRAW,ERASE', 'no reminder after it was withdrawn');
  seen('Nobody is reminded of it; it is erased');
};

export const signal: Scenes = { opened, declined, duplicate, overdue, withdrawn };
