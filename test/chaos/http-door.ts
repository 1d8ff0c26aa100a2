import { httpPartner } from '../../api/client/http-partner';
import { idempotent } from '../support/messages';
import { Doubt, notificationOf, requestOf, type Answer, type Door, type Outgoing } from './door';
import type { Own } from './link';

const PATIENCE_MS = 15_000;

/** The last word of a problem type is its code. */
const codeOf = (problem: { readonly type?: string } | undefined) => problem?.type?.split(':').at(-1) ?? 'unknown';

/** Sends over HTTP. A token that is not taken any more is replaced, as are credentials. */
export function httpDoor(own: () => Promise<Own>): Door {
  let client: Promise<ReturnType<typeof httpPartner>> | undefined;

  async function post(message: Outgoing) {
    client ??= own().then(({ credentials, system }) => httpPartner(credentials, system));
    const options = { params: idempotent(message.id), signal: AbortSignal.timeout(PATIENCE_MS) };
    try {
      const { POST } = await client;
      return message.type === 'NOTIFICATION'
        ? await POST('/caseNotifications', { ...options, body: notificationOf(message) })
        : await POST('/informationRequests', { ...options, body: requestOf(message) });
    } catch (cause) {
      client = undefined;
      throw new Doubt(cause instanceof Error ? cause.name : 'no answer');
    }
  }

  return {
    async send(message): Promise<Answer> {
      const { data, error, response } = await post(message);
      if (data) return { exchangeId: data.exchangeId };
      const { status } = response;
      if (status === 401) client = undefined;
      if (status === 401 || status === 429 || status >= 500) {
        throw new Doubt(String(status), Number(response.headers.get('retry-after') ?? 0) * 1000);
      }
      return { problem: codeOf(error) };
    },
  };
}
