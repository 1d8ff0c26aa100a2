import { systemOf } from '../../api/client/credentials';
import { withFloor } from './floor';
import { installation, load, tokenOf } from './load';
import { inTurn, type Measurement } from './rounds';

/** Notifications accepted over HTTP, against a program that verifies, parses, inserts and answers. */
export async function accept(quick: boolean): Promise<Measurement> {
  const known = await installation();
  const token = await tokenOf('system-mechelen');
  const target = systemOf(known, 'system-ajh').organisationId;
  const seconds = quick ? 3 : 10;
  return withFloor((url) =>
    inTurn(
      'accept',
      'notifications/s',
      quick ? 2 : 5,
      async () => (await load(`${url}/`, token, target, { seconds })).perSecond,
      async () =>
        (await load(`${known.gatewayUrl}/schakel/v1/caseNotifications`, token, target, { seconds })).perSecond,
    ),
  );
}
