/** What every scene of the demonstration needs: who plays, and how it is seen that what should happen does. */
import { randomUUID } from 'node:crypto';

import { systemOf, type Credentials } from '../../client/credentials';
import { httpPartner } from '../../client/http-partner';
import { httpPerson } from '../../client/person';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;

export type Client = ReturnType<typeof httpPartner>;

/** Who takes part, each with nothing but its own credentials. */
export interface Cast {
  readonly credentials: Credentials;
  system(clientId: string): Client;
  /** Signs in as this person. */
  person(userName: string): Promise<Client>;
  organisationOf(clientId: string): string;
}

export function castOf(credentials: Credentials): Cast {
  return {
    credentials,
    system: (clientId) => httpPartner(credentials, systemOf(credentials, clientId)),
    person: (userName) => httpPerson(credentials, userName),
    organisationOf: (clientId) => systemOf(credentials, clientId).organisationId,
  };
}

/** One branch of a flow, played from beginning to end. @throws Error that says what was expected and not seen */
export type Branch = (cast: Cast, seen: (step: string) => void) => Promise<void>;

/** The branches of a flow by their names; the first is what usually happens. */
export type Scenes = Readonly<Record<string, Branch>>;

export const idempotent = () => ({ header: { 'Idempotency-Key': randomUUID() } });

export function expected<T>(what: string, answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    const { type } = (answer.error ?? {}) as { type?: string };
    throw new Error(`${what}: answered ${String(answer.response.status)} ${type ?? ''}`);
  }
  return answer.data;
}

/** The short name of the problem that is expected. */
export function refused(what: string, answer: { error?: unknown; response: Response }, problem: string): void {
  const { type = '' } = (answer.error ?? {}) as { type?: string };
  if (!type.endsWith(`:${problem}`)) {
    throw new Error(`${what}: ${problem} was expected, and ${String(answer.response.status)} ${type} seen`);
  }
}

export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected and not seen: ${what}`);
}

/** Looks until something is as it should be. */
export async function until<T>(what: string, look: () => Promise<T>, is: (found: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (is(found)) return found;
    if (Date.now() > end) throw new Error(`expected and not seen in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
