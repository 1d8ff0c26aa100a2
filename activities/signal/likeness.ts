import { createHmac } from 'node:crypto';

import type { components } from '../../openapi/generated/schakel';
import type { Service } from '../service';

type Identity = components['schemas']['Identity'];

/** Names as people compare them: without accents, capitals, spaces and hyphens. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{Letter}]/gu, '')
    .toLowerCase();

/**
 * A keyed digest of whom a signal is about, so that a second one about the same person is found without a list of names.
 * Each municipality has a key of its own: digests of two of them say nothing about each other.
 * @returns nothing where the signal does not say enough: a family name, and a given name or a day of birth
 */
export async function likenessOf(
  service: Service,
  recipientId: string,
  identity: Identity | undefined,
): Promise<Buffer | undefined> {
  const { familyName = '', givenName = '', birthDate = '' } = identity ?? {};
  if (plain(familyName) === '' || (plain(givenName) === '' && birthDate === '')) return undefined;
  const key = await service.masterKey.derive(`likeness/${recipientId}`);
  return createHmac('sha256', key)
    .update([plain(familyName), plain(givenName), birthDate].join('/'))
    .digest();
}

/** Other signals to the same organization that are about the same person, as far as they say; erased ones are forgotten. */
export async function signalsLike(service: Service, signalId: string): Promise<readonly string[]> {
  const rows = await service.db
    .selectFrom('likeness as own')
    .innerJoin('likeness as other', (join) =>
      join.onRef('other.recipient_id', '=', 'own.recipient_id').onRef('other.digest', '=', 'own.digest'),
    )
    .select('other.exchange_id')
    .where('own.exchange_id', '=', signalId)
    .where('other.exchange_id', '!=', signalId)
    .orderBy('other.exchange_id')
    .execute();
  return rows.map((row) => row.exchange_id);
}
