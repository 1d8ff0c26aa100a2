import { amqpPartner } from '../support/amqp';
import { credentials, partner, PURPOSE, service, until } from '../support/installation';
import { idempotent, notification, request } from '../support/messages';

const header = { 'Schakel-Purpose': PURPOSE };

async function state(requestId: string): Promise<string | undefined> {
  const { data } = await (
    await partner('system-mechelen')
  ).GET('/informationRequests/{requestId}', {
    params: { path: { requestId }, header },
  });
  return data?.state;
}

async function health(): Promise<string> {
  const answer = await fetch(`${(await credentials()).gatewayUrl}/health`);
  return ((await answer.json()) as { status: string }).status;
}

/** Sends this many, one after the other, and returns what was accepted. */
async function sendMany(count: number, during: () => Promise<void>): Promise<readonly string[]> {
  const mechelen = await partner('system-mechelen');
  const breaking = during();
  const accepted: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const { data, response } = await mechelen.POST('/informationRequests', { params: idempotent(), body: request() });
    expect(response.status).toBe(202);
    accepted.push(data!.exchangeId);
  }
  await breaking;
  return accepted;
}

const allDelivered = (ids: readonly string[]) =>
  until(async () => (await Promise.all(ids.map(state))).every((each) => each === 'DELIVERED'), 90_000);

describe('while Temporal is killed', () => {
  it('every request is accepted, and goes on when it returns', async () => {
    const accepted = [...(await sendMany(30, () => service('kill', 'temporal')))];
    expect(await until(async () => (await health()) === 'DEGRADED')).toBe(true);
    accepted.push(...(await sendMany(5, () => Promise.resolve())));
    await service('start', 'temporal');
    await allDelivered(accepted);
  }, 150_000);
});

describe('while RabbitMQ is killed', () => {
  it('every request and notification is accepted, and delivered once when it returns', async () => {
    const accepted = [...(await sendMany(20, () => service('kill', 'rabbitmq')))];
    const mechelen = await partner('system-mechelen');
    const { data } = await mechelen.POST('/caseNotifications', { params: idempotent(), body: notification() });
    accepted.push(...(await sendMany(5, () => Promise.resolve())));
    await service('start', 'rabbitmq');
    await allDelivered(accepted);
    const ajh = await amqpPartner('system-ajh');
    for (const id of [...accepted, data!.exchangeId]) {
      await ajh.next((message) => message.data['exchangeId'] === id);
    }
    await ajh.close();
  }, 150_000);
});

describe('when the programs are killed', () => {
  it.each(['relay', 'worker', 'gateway'])(
    '%s comes back and no request is lost',
    async (role) => {
      const mechelen = await partner('system-mechelen');
      const { data } = await mechelen.POST('/informationRequests', { params: idempotent(), body: request() });
      await service('kill', role);
      await service('start', role);
      await allDelivered([data!.exchangeId]);
    },
    90_000,
  );
});
