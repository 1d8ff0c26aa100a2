/**
 * Somebody moves from Mechelen to Vilvoorde, seen from outside: the case is handed over, refused, left unanswered or taken
 * back. Where terms are watched, months are seconds: the drill between both, purpose DETENTION_REINTEGRATION.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Schemas = components['schemas'];
type Tracked = Schemas['CaseTransferDetail'];

const MOTIVE = 'Follow-up of somebody who has moved';
const REAL = { purpose: 'LIVC_FOLLOW_UP', legalBasis: 'be.livc.2018' } as const;
const DRILL = { purpose: 'DETENTION_REINTEGRATION', legalBasis: 'be.livc.2018' } as const;
type Grounds = typeof REAL | typeof DRILL;
const CELLS = { mechelen: '5c4a4e10-0000-4000-8000-000000000011', vilvoorde: '5c4a4e10-0000-4000-8000-000000000021' };

const ask = async (cast: Cast, change: Partial<Schemas['CaseTransferProposal']>) =>
  (await cast.person('piet')).POST('/caseTransfers', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-vilvoorde'),
      ...REAL,
      motive: MOTIVE,
      residence: 23088,
      goals: ['Keeps the new job, and the talks with the street worker.'],
      coordinator: { organizationId: cast.organisationOf('system-mechelen'), function: 'CASE_COORDINATOR' },
      openMeasures: ['WORK'],
      content: {
        subjectCategory: 'PERSON_OF_CONCERN',
        identity: { familyName: 'Zonderland', givenName: 'Zeno' },
        care: [{ kind: 'FACT', text: 'Talks with a street worker every week.' }],
      },
      ...change,
    },
  });

const propose = async (cast: Cast, change: Partial<Schemas['CaseTransferProposal']> = {}) =>
  expected('proposing a transfer', await ask(cast, change)).exchangeId;

async function track(client: Client, transferId: string, { purpose }: Grounds): Promise<Tracked> {
  const answer = await client.GET('/caseTransfers/{transferId}', {
    params: { path: { transferId }, header: { 'Schakel-Purpose': purpose } },
  });
  return expected('following the transfer', answer);
}

const actionsOf = ({ timeline }: Tracked) => timeline.map(({ action }) => action);

const happened = (cast: Cast, transferId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast.system('system-mechelen'), transferId, DRILL),
    (tracked) => actionsOf(tracked).includes(action),
  );

const on = (transferId: string) => ({ path: { transferId }, ...idempotent() });
const accept = (client: Client, id: string) => client.POST('/caseTransfers/{transferId}/accept', { params: on(id) });
const withdraw = (client: Client, id: string) =>
  client.POST('/caseTransfers/{transferId}/withdraw', { params: on(id) });
const refuse = (client: Client, id: string) =>
  client.POST('/caseTransfers/{transferId}/refuse', {
    params: on(id),
    body: { reason: 'NO_RESIDENT', text: 'The person never registered here, and is not known.' },
  });
const read = (client: Client, transferId: string, grounds: Grounds) =>
  client.POST('/caseTransfers/{transferId}/read', {
    params: { path: { transferId } },
    body: { ...grounds, motive: MOTIVE },
  });

const inConsultation = (consultationId: string) => ({ path: { consultationId }, ...idempotent() });
const openConsultation = (client: Client, livcId: string, more: { transferId?: string } = {}) =>
  client.POST('/caseConsultations', {
    params: idempotent(),
    body: {
      livcId,
      caseReference: randomUUID(),
      ...REAL,
      motive: MOTIVE,
      subjectCategory: 'PERSON_OF_CONCERN',
      ...more,
    },
  });
const contribute = (client: Client, id: string) =>
  client.POST('/caseConsultations/{consultationId}/contribute', {
    params: inConsultation(id),
    body: {
      motive: MOTIVE,
      content: {
        subjectCategory: 'PERSON_OF_CONCERN',
        concern: [{ kind: 'FACT', text: 'Was seen with old friends.' }],
      },
    },
  });
const readConsultation = (client: Client, consultationId: string) =>
  client.POST('/caseConsultations/{consultationId}/read', {
    params: { path: { consultationId } },
    body: { ...REAL, motive: MOTIVE },
  });

/** A consultation of Mechelen that is open, and in which something was said. */
async function consulted(cast: Cast): Promise<string> {
  const [piet, mia] = [await cast.person('piet'), await cast.person('mia')];
  const { exchangeId } = expected('proposing a consultation', await openConsultation(piet, CELLS.mechelen));
  const approve = mia.POST('/caseConsultations/{consultationId}/approve', { params: inConsultation(exchangeId) });
  expected('approving it', await approve);
  expected('contributing', await contribute(piet, exchangeId));
  return exchangeId;
}

const handedOver: Branch = async (cast, seen) => {
  const from = await consulted(cast);
  const id = await propose(cast, { ...DRILL, sourceIds: [from] });
  seen('Somebody moves to Vilvoorde: Mechelen proposes to hand the case over, with a minimal dossier');
  const [piet, wout, mira] = [await cast.person('piet'), await cast.person('wout'), await cast.person('mira')];
  check(expected('reading', await read(wout, id, DRILL)).goals?.length === 1, 'the goals of the follow-up');
  refused('accepting as a prevention officer', await accept(wout, id), 'missingPermission');
  expected('accepting', await accept(mira, id));
  seen('The prevention officer of Vilvoorde reads it, and the mayor accepts');
  const opened = await openConsultation(wout, CELLS.vilvoorde, { transferId: id });
  const { exchangeId } = expected('opening a consultation for it', opened);
  refused('reading it as the sender', await readConsultation(piet, exchangeId), 'resourceNotFound');
  seen('Vilvoorde opens a consultation of its own: nobody of Mechelen takes part in it');
  refused('contributing to what was handed over', await contribute(piet, from), 'caseTransferred');
  const content = expected('reading what was handed over', await readConsultation(piet, from));
  check(content.contributions.length === 1, 'what had been said before');
  seen('What Mechelen had of the case is read-only');
  const purged = await happened(cast, id, 'PURGE');
  check(actionsOf(purged).includes('PURGE_NOTICE'), 'a notice ahead');
  refused('reading what was destroyed', await readConsultation(piet, from), 'noLongerAvailable');
  refused('reading the dossier', await read(wout, id, DRILL), 'noLongerAvailable');
  seen('After notice, it is destroyed with its key, and the dossier too');
};

const turnedDown: Branch = async (cast, seen) => {
  const id = await propose(cast);
  expected('refusing', await refuse(await cast.person('mira'), id));
  const ltf = cast.system('system-ltf');
  const known = await track(ltf, id, REAL);
  check(known.state === 'REFUSED' && JSON.stringify(known).includes('NO_RESIDENT'), 'a refusal, by its code');
  refused('reading as the task force', await read(ltf, id, REAL), 'missingPermission');
  seen('The mayor of Vilvoorde refuses: the task force is told, by a code and not by the text');
  const { refusal } = expected('reading', await read(await cast.person('piet'), id, REAL));
  check(refusal?.content?.concern?.length === 1, 'why it was refused');
  seen('Mechelen reads why, and goes on with the case');
};

const overdue: Branch = async (cast, seen) => {
  const id = await propose(cast, DRILL);
  const late = await happened(cast, id, 'ANSWER_OVERDUE');
  check(actionsOf(late).filter((each) => each.startsWith('ANSWER_REMINDER')).length === 2, 'two reminders');
  await track(cast.system('system-ltf'), id, DRILL);
  seen('Two reminders and no answer: the information officer and the task force are called in');
  expected('accepting', await accept(await cast.person('mira'), id));
  seen('The mayor still accepts it');
};

const takenBack: Branch = async (cast, seen) => {
  const from = await consulted(cast);
  const id = await propose(cast, { ...DRILL, sourceIds: [from] });
  const [piet, mira] = [await cast.person('piet'), await cast.person('mira')];
  expected('withdrawing', await withdraw(piet, id));
  refused('accepting what was withdrawn', await accept(mira, id), 'illegalTransition');
  refused('reading it', await read(mira, id, DRILL), 'noLongerAvailable');
  expected('going on with the consultation', await contribute(piet, from));
  seen('The person does not move after all: the transfer is withdrawn, and the consultation goes on');
  const erased = await happened(cast, id, 'ERASE');
  check(!actionsOf(erased).some((each) => each.startsWith('ANSWER_')), 'no reminder');
  seen('Nobody is reminded, and the dossier is erased with its key');
};

const elsewhere: Branch = async (cast, seen) => {
  const genk = await ask(cast, { recipientId: cast.organisationOf('system-genk') });
  refused('handing over to where nobody lives', genk, 'missingPermission');
  seen('A case is not handed over to a municipality where the person does not live');
  const care = [{ kind: 'FACT' as const, text: 'Was told in trust.', professionalSecret: true }];
  const secret = await ask(cast, { content: { subjectCategory: 'PERSON_OF_CONCERN', care } });
  refused('handing over a secret', secret, 'secretStaysInConsultation');
  seen('Nor is a professional secret (R5)');
};

export const transfer: Scenes = {
  'handed over, and purged': handedOver,
  'refused, and the task force told': turnedDown,
  'overdue and called in': overdue,
  withdrawn: takenBack,
  'to the wrong municipality, or with a secret': elsewhere,
};
