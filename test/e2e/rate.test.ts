import { channelOfMechelen, laneOfMechelen, steer, tellMechelen } from '../support/delivery';
import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, until } from '../support/installation';
import { receiveWebhooks, type WebhookReceiver } from '../support/webhook-receiver';

const RATE = 16;
/** So many webhooks are posted side by side. */
const SIDE_BY_SIDE = 8;
/** Shorter than a second: what leaves a second apart can arrive closer together. */
const NEARLY_A_SECOND_MS = 700;
/** Longer than the second that the rate is about. */
const SLOW_MS = 1_200;

let receiver: WebhookReceiver;
let putBack: () => Promise<void>;
beforeAll(async () => {
  const { body } = await call('system-mechelen', 'POST', '/webhookSecret/read');
  receiver = await receiveWebhooks(String(body['secret']));
  putBack = await channelOfMechelen({ routes: [{ via: 'WEBHOOK', url: receiver.url }], ratePerSecond: RATE });
});
afterAll(async () => {
  await putBack();
  await receiver.close();
});

describe('a partner with a rate', () => {
  it('gets its backlog within it, also when it was slow at first and quick afterwards', async () => {
    await steer(`/partners/${BY_NAME.mechelen}/pause`);
    const ids = await Promise.all(Array.from({ length: 3 * RATE }, () => tellMechelen()));
    await until(async () => (await laneOfMechelen())['backlog'] === ids.length);
    receiver.answer = () => {
      const slow = receiver.tried.length <= SIDE_BY_SIDE;
      return new Promise((resolve) => setTimeout(resolve, slow ? SLOW_MS : 0, { status: 204 }));
    };
    await steer(`/partners/${BY_NAME.mechelen}/resume`);
    await until(() => Promise.resolve(receiver.taken.length === ids.length));
    const moments = receiver.taken.map(({ at }) => at);
    const together = moments.map((from) => moments.filter((at) => at >= from && at < from + NEARLY_A_SECOND_MS).length);
    expect(Math.max(...together)).toBeLessThanOrEqual(RATE);
  });
});
