import { randomUUID } from 'node:crypto';

import autocannon from 'autocannon';

import { readCredentials, systemOf, type Credentials } from '../../api/client/credentials';
import { tokenSource } from '../../api/client/http-partner';

const CONNECTIONS = 50;
/** Cases the notifications are about; a case has many of them, as in life. */
const CASES = Array.from({ length: 200 }, () => randomUUID());
const TEXT = 'Did not come to the appointment, and did not answer the phone. '.repeat(9);

export const installation = (): Promise<Credentials> =>
  readCredentials(process.env['SCHAKEL_CREDENTIALS_FILE'] ?? '.schakel/credentials.json');

/** A notification of about 1 kB. */
function body(recipientId: string): string {
  return JSON.stringify({
    recipientId,
    caseReference: CASES[Math.floor(Math.random() * CASES.length)],
    purpose: 'LIVC_FOLLOW_UP',
    legalBasis: 'be.livc.2018',
    motive: 'Follow-up of this case in the local cell',
    content: {
      subjectCategory: 'PERSON_OF_CONCERN',
      identity: { insz: '93051822361', familyName: 'Zonderland', givenName: 'Zita', birthDate: '1993-05-18' },
      concern: [{ kind: 'FACT', text: TEXT }],
    },
  });
}

export async function tokenOf(clientId: string): Promise<string> {
  const known = await installation();
  return tokenSource(known, systemOf(known, clientId))();
}

export interface Load {
  /** Answers with the status that was expected, per second. */
  readonly perSecond: number;
  readonly accepted: number;
}

/** Fifty connections that each send the next message when the last was answered. @throws when anything was refused */
export async function load(
  url: string,
  token: string,
  recipientId: string,
  extent: { readonly seconds: number } | { readonly amount: number },
): Promise<Load> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    ...('seconds' in extent ? { duration: extent.seconds } : { amount: extent.amount }),
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
          },
          body: body(recipientId),
        }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${String(result.non2xx)} messages were refused and ${String(result.errors)} failed`);
  }
  const accepted = result['2xx'];
  return { perSecond: accepted / result.duration, accepted };
}
