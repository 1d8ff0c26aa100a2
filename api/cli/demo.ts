/**
 * The demonstration, seen from outside: knows `credentials.json` and the public doors, and nothing else. A municipality
 * asks a justice house over HTTP, the justice house asks the prison administration in turn, which is on AMQP; the
 * answers come back the same way.
 */
import { randomUUID } from 'node:crypto';

import type { components } from '../../openapi/generated/schakel';
import { AmqpPartner } from '../client/amqp-partner';
import { readCredentials, systemOf, type Credentials } from '../client/credentials';
import { httpPartner } from '../client/http-partner';

type Http = ReturnType<typeof httpPartner>;
type Tracked = components['schemas']['InformationRequestDetail'];

const PURPOSE = 'LIVC_FOLLOW_UP' as const;
const MUNICIPAL_GROUND = 'be.livc.2018';
const JUSTICE_GROUND = 'vl.justice-houses.2021';
const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;
/** Nobody: a fictitious person with a test number. */
const PERSON = { insz: '85073003328', familyName: 'Niemandt', givenName: 'Nolle', birthDate: '1985-07-30' };
const MOTIVE = 'Follow-up of this case in the local cell';

interface Step {
  readonly step: string;
  readonly seconds: number;
}

const idempotent = () => ({ header: { 'Idempotency-Key': randomUUID() } });

function expected<T>(what: string, answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    const { type } = (answer.error ?? {}) as { type?: string };
    throw new Error(`${what}: answered ${String(answer.response.status)} ${type ?? ''}`);
  }
  return answer.data;
}

async function track(partner: Http, requestId: string): Promise<Tracked> {
  const answer = await partner.GET('/informationRequests/{requestId}', {
    params: { path: { requestId }, header: { 'Schakel-Purpose': PURPOSE } },
  });
  return expected('tracking', answer);
}

/** Looks until the request is in one of these states. */
async function until(partner: Http, requestId: string, ...states: readonly Tracked['state'][]): Promise<Tracked> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const tracked = await track(partner, requestId);
    if (states.includes(tracked.state)) return tracked;
    if (Date.now() > end) throw new Error(`still ${tracked.state}, where ${states.join(' or ')} was expected`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function read(partner: Http, requestId: string, legalBasis: string) {
  const answer = await partner.POST('/informationRequests/{requestId}/read', {
    params: { path: { requestId } },
    body: { purpose: PURPOSE, legalBasis, motive: MOTIVE },
  });
  return expected('reading', answer);
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected and not seen: ${what}`);
}

async function play(credentials: Credentials, seen: (step: string) => void): Promise<void> {
  const mechelen = httpPartner(credentials, systemOf(credentials, 'system-mechelen'));
  const ajh = httpPartner(credentials, systemOf(credentials, 'system-ajh'));
  const dgEpi = await AmqpPartner.connect(credentials, systemOf(credentials, 'system-dg-epi'));
  try {
    const first = expected(
      'asking',
      await mechelen.POST('/informationRequests', {
        params: idempotent(),
        body: {
          recipientId: systemOf(credentials, 'system-ajh').organisationId,
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
          recipientId: systemOf(credentials, 'system-dg-epi').organisationId,
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
}

async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 10) / 100;
  const steps: Step[] = [];
  let problem: string | undefined;
  try {
    const credentials = await readCredentials(process.env['SCHAKEL_CREDENTIALS_FILE'] ?? '.schakel/credentials.json');
    await play(credentials, (step) => {
      steps.push({ step, seconds: seconds() });
      if (!json) process.stdout.write(`  ${seconds().toFixed(2).padStart(6)} s  ${step}\n`);
    });
  } catch (cause) {
    problem = cause instanceof Error ? cause.message : 'unknown';
  }
  if (json) {
    const outcome = { flow: 'request', ok: problem === undefined, steps, seconds: seconds() };
    process.stdout.write(`${JSON.stringify(problem === undefined ? outcome : { ...outcome, problem })}\n`);
  } else if (problem !== undefined) {
    process.stderr.write(`  ✗ ${problem}\n`);
  }
  process.exitCode = problem === undefined ? 0 : 1;
}

void main();
