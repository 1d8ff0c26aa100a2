/**
 * The information request, seen from outside: over the public doors, and with nothing else. What usually happens: a
 * municipality asks a justice house over HTTP, the justice house asks the prison administration in turn, which is on
 * AMQP; the answers come back the same way.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../../openapi/generated/schakel';
import { AmqpPartner } from '../../client/amqp-partner';
import { systemOf } from '../../client/credentials';
import {
  check,
  expected,
  idempotent,
  until as untilSeen,
  type Branch,
  type Cast,
  type Client,
  type Scenes,
} from './scene';

type Tracked = components['schemas']['InformationRequestDetail'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
/** Of the protocol whose deadlines are seconds. */
const DRILL_PURPOSE = 'DETENTION_REINTEGRATION' as const;
const MUNICIPAL_GROUND = 'be.livc.2018';
const JUSTICE_GROUND = 'vl.justice-houses.2021';
/** Nobody: a fictitious person with a test number. */
const PERSON = { insz: '85073003328', familyName: 'Niemandt', givenName: 'Nolle', birthDate: '1985-07-30' };
const MOTIVE = 'Follow-up of this case in the local cell';

async function track(partner: Client, requestId: string, purpose: typeof PURPOSE | typeof DRILL_PURPOSE = PURPOSE) {
  const answer = await partner.GET('/informationRequests/{requestId}', {
    params: { path: { requestId }, header: { 'Schakel-Purpose': purpose } },
  });
  return expected('tracking', answer);
}

/** Looks until the request is in one of these states. */
const until = (partner: Client, requestId: string, ...states: readonly Tracked['state'][]): Promise<Tracked> =>
  untilSeen(
    states.join(' or '),
    () => track(partner, requestId),
    ({ state }) => states.includes(state),
  );

async function read(partner: Client, requestId: string, legalBasis: string) {
  const answer = await partner.POST('/informationRequests/{requestId}/read', {
    params: { path: { requestId } },
    body: { purpose: PURPOSE, legalBasis, motive: MOTIVE },
  });
  return expected('reading', answer);
}

const answeredAcrossLevels: Branch = async ({ credentials, ...cast }, seen) => {
  const [mechelen, ajh] = [cast.system('system-mechelen'), cast.system('system-ajh')];
  const dgEpi = await AmqpPartner.connect(credentials, systemOf(credentials, 'system-dg-epi'));
  try {
    const first = expected(
      'asking',
      await mechelen.POST('/informationRequests', {
        params: idempotent(),
        body: {
          recipientId: cast.organisationOf('system-ajh'),
          caseReference: randomUUID(),
          purpose: PURPOSE,
          legalBasis: MUNICIPAL_GROUND,
          motive: MOTIVE,
          requestedCategories: ['judicial', 'care', 'work'],
          question: 'Is there guidance under way, and what does it need from the municipality?',
          content: {
            subjectCategory: 'PERSON_OF_CONCERN',
            identity: PERSON,
            concern: [{ kind: 'FACT', text: 'Has asked for help with housing twice.' }],
          },
        },
      }),
    );
    seen(`Stad Mechelen asked over HTTP, and has the receipt: ${first.state}`);

    await until(mechelen, first.exchangeId, 'DELIVERED');
    seen('Authorised by the rules and delivered to the justice house');

    const received = expected(
      'listing',
      await ajh.GET('/informationRequests', {
        params: { header: { 'Schakel-Purpose': PURPOSE }, query: { role: 'RECEIVED' } },
      }),
    );
    check(
      received.items.some((each) => each.exchangeId === first.exchangeId),
      'the request among those received',
    );
    const question = await read(ajh, first.exchangeId, JUSTICE_GROUND);
    check(question.content?.identity?.insz === PERSON.insz, 'the person concerned, as sent');
    seen('The justice house found it in its list and read the question, with purpose, ground and motive');

    expected(
      'acknowledging',
      await ajh.POST('/informationRequests/{requestId}/acknowledge', {
        params: { path: { requestId: first.exchangeId }, ...idempotent() },
      }),
    );
    const tracked = await track(mechelen, first.exchangeId);
    check(
      tracked.state === 'ACKNOWLEDGED' && tracked.nextStep?.step === 'REMINDER_50',
      'acknowledged, with a reminder ahead',
    );
    seen('Stad Mechelen sees it acknowledged, and when the first reminder would go out');

    expected(
      'consenting',
      await mechelen.POST('/registerEntries', {
        params: idempotent(),
        body: {
          kind: 'ONWARD_CONSENT',
          motive: 'The prison administration knows the date',
          grant: { exchangeId: first.exchangeId },
        },
      }),
    );
    seen('Stad Mechelen, the originator, consents to passing it on: its handling code forbids that otherwise');

    const second = expected(
      'forwarding',
      await ajh.POST('/informationRequests', {
        params: idempotent(),
        body: {
          recipientId: cast.organisationOf('system-dg-epi'),
          parentRequestId: first.exchangeId,
          purpose: PURPOSE,
          legalBasis: JUSTICE_GROUND,
          motive: 'The answer needs the date of release',
          requestedCategories: ['judicial'],
          question: 'When does detention end, and under which conditions?',
          content: { subjectCategory: 'DETAINEE', identity: PERSON },
        },
      }),
    );
    seen('The justice house asked the prison administration: a new request of its own, in the same case');

    await dgEpi.next(({ type, data }) => type.endsWith('.requested') && data['exchangeId'] === second.exchangeId);
    seen('The prison administration got a thin event on its own AMQP queue');

    const asked = await dgEpi.ask('informationRequest.read', {
      exchangeId: second.exchangeId,
      body: { purpose: PURPOSE, legalBasis: JUSTICE_GROUND, motive: 'Answering this request' },
    });
    check(asked.type.endsWith('.reply') && typeof asked.data['question'] === 'string', 'the question over AMQP');
    const answered = await dgEpi.ask('informationRequest.answer', {
      exchangeId: second.exchangeId,
      body: {
        complete: true,
        content: {
          subjectCategory: 'DETAINEE',
          judicial: [{ kind: 'FACT', text: 'Conditional release in three months.' }],
        },
      },
    });
    check(answered.data['state'] === 'ANSWERED', 'the receipt of the answer over AMQP');
    seen('The prison administration read the question and answered, both over AMQP');

    await until(ajh, second.exchangeId, 'ANSWERED');
    const fromPrison = await read(ajh, second.exchangeId, JUSTICE_GROUND);
    check(fromPrison.answers[0]?.content?.judicial !== undefined, 'the judicial answer at the justice house');
    expected(
      'closing',
      await ajh.POST('/informationRequests/{requestId}/close', {
        params: { path: { requestId: second.exchangeId }, ...idempotent() },
      }),
    );
    seen('The justice house read the answer and closed its own request');

    const hidden = await mechelen.GET('/informationRequests/{requestId}', {
      params: { path: { requestId: second.exchangeId }, header: { 'Schakel-Purpose': PURPOSE } },
    });
    check(hidden.response.status === 404, 'the second hop hidden from the first asker');
    seen('For Stad Mechelen that second request does not exist: no right passes on');

    expected(
      'answering',
      await ajh.POST('/informationRequests/{requestId}/answer', {
        params: { path: { requestId: first.exchangeId }, ...idempotent() },
        body: {
          complete: true,
          content: {
            subjectCategory: 'PERSON_OF_CONCERN',
            judicial: [{ kind: 'FACT', text: 'Guidance by the justice house continues.' }],
            care: [{ kind: 'ASSESSMENT', text: 'A place to live is what is needed most.' }],
          },
        },
      }),
    );
    await until(mechelen, first.exchangeId, 'ANSWERED');
    const answer = await read(mechelen, first.exchangeId, MUNICIPAL_GROUND);
    check(answer.answers[0]?.content?.care !== undefined, 'the care answer at the municipality');
    check(answer.masked?.includes('judicial') === true, 'judicial data masked for the municipality (R19)');
    seen('Stad Mechelen read the answer: care is shown, judicial data are shown as masked (R19)');

    expected(
      'closing',
      await mechelen.POST('/informationRequests/{requestId}/close', {
        params: { path: { requestId: first.exchangeId }, ...idempotent() },
      }),
    );
    await until(mechelen, first.exchangeId, 'CLOSED');
    seen('Closed');
  } finally {
    await dgEpi.close();
  }
};

/** Vilvoorde asks Opgroeien, under the protocol in which days are seconds. */
async function drill(cast: Cast): Promise<string> {
  const answer = await cast.system('system-vilvoorde').POST('/informationRequests', {
    params: idempotent(),
    body: {
      recipientId: cast.organisationOf('system-opgroeien'),
      caseReference: randomUUID(),
      purpose: DRILL_PURPOSE,
      legalBasis: MUNICIPAL_GROUND,
      motive: MOTIVE,
      requestedCategories: ['care'],
      question: 'Which help is under way at the moment?',
      content: { subjectCategory: 'DETAINEE' },
    },
  });
  return expected('asking', answer).exchangeId;
}

/** What happened, but for when it was handed over and opened: that comes when it comes. */
const actionsOf = ({ timeline }: Tracked) =>
  timeline.map(({ action }) => action).filter((action) => action !== 'DELIVER' && action !== 'OPEN');

/** Looks until something has happened to a drill. */
const happened = (cast: Cast, requestId: string, action: string): Promise<Tracked> =>
  untilSeen(
    action,
    () => track(cast.system('system-vilvoorde'), requestId, DRILL_PURPOSE),
    ({ timeline }) => timeline.some((each) => each.action === action),
  );

const declined: Branch = async (cast, seen) => {
  const requestId = await drill(cast);
  await happened(cast, requestId, 'DELIVER');
  seen('Stad Vilvoorde asked Opgroeien, under deadlines of seconds');
  expected(
    'declining',
    await cast.system('system-opgroeien').POST('/informationRequests/{requestId}/decline', {
      params: { path: { requestId }, ...idempotent() },
    }),
  );
  seen('Opgroeien declines: no reason is asked');
  const all = actionsOf(await happened(cast, requestId, 'CLOSE'));
  check(
    all.slice(all.indexOf('DECLINE')).join() === 'DECLINE,CLOSE',
    'no reminder and no escalation after it was declined',
  );
  seen('Nobody is reminded and nobody called in: it closes by itself');
};

const overdue: Branch = async (cast, seen) => {
  const requestId = await drill(cast);
  seen('Stad Vilvoorde asked Opgroeien, and nobody answers');
  await happened(cast, requestId, 'REMINDER_100');
  seen('Opgroeien was reminded three times; the last time both hear that it is overdue');
  await happened(cast, requestId, 'ESCALATION');
  const called = await cast.system('system-pz-vilvoorde').GET('/informationRequests/{requestId}', {
    params: { path: { requestId }, header: { 'Schakel-Purpose': DRILL_PURPOSE } },
  });
  expected('following as the one who was called in', called);
  seen(
    'The information officer and the task force are called in: they see where it stands, and nothing of its content',
  );
  await happened(cast, requestId, 'EXPIRE');
  await happened(cast, requestId, 'CLOSE');
  seen('It expires, and closes by itself');
};

const withdrawn: Branch = async (cast, seen) => {
  const requestId = await drill(cast);
  await happened(cast, requestId, 'DELIVER');
  expected(
    'withdrawing',
    await cast.system('system-vilvoorde').POST('/informationRequests/{requestId}/withdraw', {
      params: { path: { requestId }, ...idempotent() },
    }),
  );
  seen('Stad Vilvoorde asked Opgroeien, and takes the request back');
  const all = actionsOf(await happened(cast, requestId, 'CLOSE'));
  check(all.slice(all.indexOf('WITHDRAW')).join() === 'WITHDRAW,CLOSE', 'no reminder after it was withdrawn');
  seen('Opgroeien is reminded of nothing; it closes by itself');
};

const clarified: Branch = async (cast, seen) => {
  const requestId = await drill(cast);
  await happened(cast, requestId, 'DELIVER');
  const [vilvoorde, opgroeien] = [cast.system('system-vilvoorde'), cast.system('system-opgroeien')];
  const params = { path: { requestId } };
  expected(
    'asking back',
    await opgroeien.POST('/informationRequests/{requestId}/askBack', {
      params: { ...params, ...idempotent() },
      body: { text: 'Is this about help at home, or at school?' },
    }),
  );
  const waiting = await track(vilvoorde, requestId, DRILL_PURPOSE);
  check(
    waiting.holder?.organizationId === cast.organisationOf('system-vilvoorde'),
    'the request, back with its sender',
  );
  seen('Opgroeien asks something back: the clock stands still, and Stad Vilvoorde holds the request');
  expected(
    'clarifying',
    await vilvoorde.POST('/informationRequests/{requestId}/clarify', {
      params: { ...params, ...idempotent() },
      body: { text: 'About help at home' },
    }),
  );
  const content = expected(
    'reading',
    await opgroeien.POST('/informationRequests/{requestId}/read', {
      params,
      body: { purpose: DRILL_PURPOSE, legalBasis: MUNICIPAL_GROUND, motive: MOTIVE },
    }),
  );
  check(content.clarifications?.length === 2, 'what was asked back and answered');
  seen('Stad Vilvoorde answers, and the clock goes on with what was left');
  expected(
    'answering',
    await opgroeien.POST('/informationRequests/{requestId}/answer', {
      params: { ...params, ...idempotent() },
      body: {
        complete: true,
        content: { subjectCategory: 'DETAINEE', care: [{ kind: 'FACT', text: 'Help at home began in March.' }] },
      },
    }),
  );
  await happened(cast, requestId, 'CLOSE');
  seen('Opgroeien answers; it closes by itself');
};

const referred: Branch = async (cast, seen) => {
  const requestId = await drill(cast);
  await happened(cast, requestId, 'DELIVER');
  const organizationId = cast.organisationOf('system-vdab');
  expected(
    'referring',
    await cast.system('system-opgroeien').POST('/informationRequests/{requestId}/refer', {
      params: { path: { requestId }, ...idempotent() },
      body: { organizationId },
    }),
  );
  const content = expected(
    'reading',
    await cast.system('system-vilvoorde').POST('/informationRequests/{requestId}/read', {
      params: { path: { requestId } },
      body: { purpose: DRILL_PURPOSE, legalBasis: MUNICIPAL_GROUND, motive: MOTIVE },
    }),
  );
  check(content.referredTo?.organizationId === organizationId, 'who is competent');
  seen('Opgroeien is not competent, and says who is: nothing is passed on, Stad Vilvoorde may ask there itself');
  const all = actionsOf(await happened(cast, requestId, 'CLOSE'));
  check(all.slice(all.indexOf('REFER')).join() === 'REFER,CLOSE', 'no reminder after it was referred');
  seen('Nobody is reminded; it closes by itself');
};

export const request: Scenes = {
  answered: answeredAcrossLevels,
  declined,
  overdue,
  withdrawn,
  clarified,
  referred,
};
