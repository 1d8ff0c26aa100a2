/**
 * An information card, seen from outside: OCAD tells the mayor that a threat level has changed, and sees that a person was
 * informed; a newer card takes the place of an older one; and a removal takes back every copy, each proven to be gone.
 * Vilvoorde has terms of seconds, Mechelen those of the policy frame.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { check, expected, idempotent, refused, until, type Branch, type Cast, type Client, type Scenes } from './scene';

type Schemas = components['schemas'];
type Tracked = Schemas['InformationCardDetail'];
type Sending = Schemas['InformationCardSending'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const READING = { purpose: PURPOSE, legalBasis: 'be.cdb.2024', motive: 'A threat level has changed' };
const MECHELEN = { recipient: 'system-mechelen', residence: 12025 } as const;
const ZONE = { recipient: 'system-pz-mechelen', residence: 12025 } as const;
const VILVOORDE = { recipient: 'system-vilvoorde', residence: 23088 } as const;

type Where = typeof MECHELEN | typeof ZONE | typeof VILVOORDE;

const send = (
  cast: Cast,
  { recipient, residence }: Where,
  change: Partial<Pick<Sending, 'entityReference' | 'version' | 'threatLevel'>> = {},
) =>
  cast.system('system-ocad').POST('/informationCards', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf(recipient),
      ...READING,
      entityReference: randomUUID(),
      version: 1,
      residence,
      category: 'PVE',
      threatLevel: '3',
      // Passing it on needs no further consent.
      handling: 'H1',
      content: {
        subjectCategory: 'PERSON_OF_CONCERN',
        identity: { familyName: 'Zonderland', givenName: 'Nora' },
        threat: [{ kind: 'ASSESSMENT', text: 'The threat level was raised from 2 to 3.' }],
      },
      ...change,
    },
  });

const sent = async (...what: Parameters<typeof send>): Promise<string> =>
  expected('sending a card', await send(...what)).exchangeId;

async function track(client: Client, cardId: string): Promise<Tracked> {
  const answer = await client.GET('/informationCards/{cardId}', {
    params: { path: { cardId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following the card', answer);
}

async function trace(cast: Cast, cardId: string): Promise<Schemas['InformationCardCopies']['copies']> {
  const answer = await cast.system('system-ocad').GET('/informationCards/{cardId}/copies', {
    params: { path: { cardId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('following its copies', answer).copies;
}

/** What happened, but for when it was handed over and read: that depends on the machine. */
const actionsOf = ({ timeline }: Tracked) =>
  timeline.map(({ action }) => action).filter((each) => !['DELIVER', 'UNDELIVERED', 'OPEN'].includes(each));

const happened = (cast: Cast, cardId: string, action: string): Promise<Tracked> =>
  until(
    action,
    () => track(cast.system('system-ocad'), cardId),
    (tracked) => actionsOf(tracked).includes(action),
  );

const on = (cardId: string) => ({ path: { cardId }, ...idempotent() });
const acknowledge = (client: Client, id: string) =>
  client.POST('/informationCards/{cardId}/acknowledge', { params: on(id) });
const confirmPurge = (client: Client, id: string) =>
  client.POST('/informationCards/{cardId}/confirmPurge', { params: on(id) });
const read = (client: Client, cardId: string) =>
  client.POST('/informationCards/{cardId}/read', { params: { path: { cardId } }, body: READING });
const recall = (cast: Cast, id: string, version: number) =>
  cast.system('system-ocad').POST('/informationCards/{cardId}/recall', { params: on(id), body: { version } });

const acknowledged: Branch = async (cast, seen) => {
  const mia = await cast.person('mia');
  const mechelen = cast.system('system-mechelen');
  const id = await sent(cast, MECHELEN);
  seen('OCAD sends a card to the municipality of residence');
  const masked = expected('reading as a system', await read(mechelen, id));
  check(masked.masked?.includes('threat') === true && masked.threatLevel === undefined, 'a card that is masked');
  check(expected('reading', await read(mia, id)).threatLevel === '3', 'the threat level, read by the mayor');
  refused('taking note as a system', await acknowledge(mechelen, id), 'missingPermission');
  expected('taking note', await acknowledge(mia, id));
  seen('Only the mayor reads what it says, and takes note of it in person');
  expected(
    'stating a measure',
    await mia.POST('/informationCards/{cardId}/stateMeasure', {
      params: on(id),
      body: { measure: 'LOCAL_CONSULTATION' },
    }),
  );
  const tracked = await track(cast.system('system-ocad'), id);
  check(
    tracked.state === 'ACKNOWLEDGED' && tracked.measure === 'LOCAL_CONSULTATION' && tracked.nextStep === undefined,
    'a card that was taken note of, with the measure and nothing to come',
  );
  seen('OCAD sees who took note when, and that a measure was requested');
};

const escalated: Branch = async (cast, seen) => {
  const ltf = cast.system('system-ltf');
  const mira = await cast.person('mira');
  const id = await sent(cast, VILVOORDE);
  await happened(cast, id, 'DEPUTY_CALLED_IN');
  seen('Nobody takes note of it in time: whoever stands in is called in');
  await happened(cast, id, 'ESCALATION');
  check((await track(ltf, id)).state !== 'ACKNOWLEDGED', 'the card, followed by the task force');
  refused('reading as the task force', await read(ltf, id), 'missingPermission');
  seen('Still nobody: the local task force is told, sees where it stands and reads nothing');
  expected('taking note', await acknowledge(mira, id));
  check((await track(ltf, id)).nextStep === undefined, 'nothing to come once it was taken note of');
  seen('The mayor takes note of it after all');
};

const recalled: Branch = async (cast, seen) => {
  const [mia, olaf] = [await cast.person('mia'), await cast.person('olaf')];
  const entityReference = randomUUID();
  const toMayor = await sent(cast, MECHELEN, { entityReference });
  const toZone = await sent(cast, ZONE, { entityReference });
  const passed = await mia.POST('/informationCards/{cardId}/passOn', {
    params: on(toMayor),
    body: { recipientId: cast.organisationOf('system-pz-mechelen'), ...READING },
  });
  const copy = expected('passing it on', passed).exchangeId;
  seen('The mayor and the police zone each have a card, and the mayor passes the own one on');
  expected('recalling', await recall(cast, toMayor, 2));
  for (const [client, id] of [
    [mia, toMayor],
    [olaf, toZone],
    [olaf, copy],
  ] as const)
    refused('reading what was taken back', await read(client, id), 'noLongerAvailable');
  check(
    (await trace(cast, toMayor)).every(({ state }) => state === 'RECALLED'),
    'every copy taken back',
  );
  seen('The entity is removed: OCAD recalls, and from this moment nobody reads any of the three');
  refused('confirming as a system', await confirmPurge(cast.system('system-mechelen'), toMayor), 'missingPermission');
  expected('confirming', await confirmPurge(mia, toMayor));
  for (const id of [toZone, copy]) expected('confirming', await confirmPurge(olaf, id));
  const copies = await trace(cast, toMayor);
  check(copies.length === 3 && copies.every(({ proof }) => proof !== undefined), 'three signed proofs');
  seen('Each recipient confirms in person that its copies are gone: OCAD holds three signed proofs');
};

const superseded: Branch = async (cast, seen) => {
  const mia = await cast.person('mia');
  const entityReference = randomUUID();
  const older = await sent(cast, MECHELEN, { entityReference });
  const newer = await sent(cast, MECHELEN, { entityReference, version: 2, threatLevel: '2' });
  check((await track(mia, older)).state === 'SUPERSEDED', 'a card that was superseded');
  refused('reading an older card', await read(mia, older), 'noLongerAvailable');
  check(expected('reading', await read(mia, newer)).threatLevel === '2', 'the newer threat level');
  seen('A newer version takes the place of the older card, which nobody reads any more');
  expected('confirming', await confirmPurge(mia, older));
  check((await track(mia, older)).state === 'PURGED', 'an older card that is gone');
  seen('The mayor confirms that the older one is gone');
};

const olderRefused: Branch = async (cast, seen) => {
  const entityReference = randomUUID();
  const id = await sent(cast, MECHELEN, { entityReference, version: 7 });
  for (const version of [6, 7])
    refused('sending what is not newer', await send(cast, MECHELEN, { entityReference, version }), 'olderVersion');
  seen('A version that is older or the same, and comes late, is refused');
  expected('recalling', await recall(cast, id, 9));
  refused('sending after a removal', await send(cast, ZONE, { entityReference, version: 8 }), 'olderVersion');
  seen('So is one that is older than a removal, at every recipient');
};

const purgeOverdue: Branch = async (cast, seen) => {
  const mira = await cast.person('mira');
  const id = await sent(cast, VILVOORDE);
  expected('taking note', await acknowledge(mira, id));
  expected('recalling', await recall(cast, id, 2));
  const late = await happened(cast, id, 'PURGE_OVERDUE');
  check(actionsOf(late).filter((each) => each.startsWith('PURGE_REMINDER')).length === 2, 'two reminders');
  check((await track(cast.system('system-ltf'), id)).state === 'RECALLED', 'the card, followed by the task force');
  seen('Nobody confirms the purge: two reminders, then OCAD and the local task force are told');
  expected('confirming', await confirmPurge(mira, id));
  seen('It is confirmed all the same');
};

export const card: Scenes = { acknowledged, escalated, recalled, superseded, olderRefused, purgeOverdue };
