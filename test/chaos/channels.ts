/** By which channel partners are told, as their own people say it. */
import { until } from '../support/installation';
import { accepted, person } from '../support/person';
import type { Role } from './roles';

/** Every process knows of a changed fact within a second. */
const KNOWN_MS = 1_000;

async function agree([proposer, approver]: readonly [string, string], channel: object): Promise<void> {
  const proposal = await (
    await person(proposer)
  ).call('POST', '/registerEntries', { body: { kind: 'CHANNEL', channel } });
  const entryId = String(accepted(proposal)['entryId']);
  accepted(await (await person(approver)).call('POST', `/registerEntries/${entryId}/approve`));
  await until(async () => {
    const { body } = await (await person(proposer)).call('GET', `/registerEntries/${entryId}`);
    return body['state'] === 'ACTIVE';
  });
}

/** One person of each partner says how it wants to be told, and another approves. Resolves when it is known everywhere. */
export async function agreeChannels(roles: readonly Role[], webhookPort: number): Promise<void> {
  for (const { receives, agreedBy, ratePerSecond } of roles) {
    if (!agreedBy || !receives) continue;
    const { by: via } = receives;
    const route = via === 'WEBHOOK' ? { via, url: `http://127.0.0.1:${webhookPort}/events` } : { via };
    await agree(agreedBy, { routes: [route], ...(ratePerSecond === undefined ? {} : { ratePerSecond }) });
  }
  await new Promise((resolve) => setTimeout(resolve, KNOWN_MS));
}
