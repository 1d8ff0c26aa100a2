import { disclose, type Reading } from '../../activities/policy/disclose';
import { Register } from '../../activities/policy/register';
import type { Change } from '../../activities/record/change';
import type { Ledger } from '../../activities/record/ledger';
import type { Db } from '../../infra/postgres/database';
import { exchange as facts } from './facts';

const reading: Reading<'readInformationRequest'> = {
  operation: 'readInformationRequest',
  caller: {
    kind: 'SYSTEM',
    actor: 'a',
    scopes: [],
    functions: ['SYSTEM'],
    organisation: {
      id: 'o',
      name: 'O',
      level: 'LOCAL',
      kind: 'MUNICIPALITY',
      identifiers: [],
      competences: ['identity', 'care', 'judicial', 'health'],
      operates: false,
      cdbGrade: 'NONE',
      outboundQueue: undefined,
    },
  },
  purpose: 'LIVC_FOLLOW_UP',
  legalBasisId: 'b',
  subjects: ['s'],
};
const body = {
  exchangeId: 's',
  state: 'ANSWERED',
  answers: [
    {
      answeredAt: '2026-01-01T00:00:00Z',
      complete: true,
      content: {
        subjectCategory: 'PERSON_OF_CONCERN' as const,
        judicial: [{ kind: 'FACT' as const, text: 'hidden' }],
        care: [{ kind: 'FACT' as const, text: 'shown' }],
      },
    },
  ],
};

/** A ledger that keeps what it is given: the real one is tested against PostgreSQL. */
function keeping(): { readonly kept: Change[]; readonly ledger: Ledger } {
  const kept: Change[] = [];
  return {
    kept,
    ledger: {
      commit: (change) => {
        kept.push(change);
        return Promise.resolve({ kind: 'COMMITTED' });
      },
    },
  };
}

/** A register in which nothing stands: what is asked of it here is about callers that it does not know. */
async function service(ledger: Ledger) {
  const nothing = {
    selectFrom: () => nothing,
    selectAll: () => nothing,
    where: () => nothing,
    orderBy: () => nothing,
    execute: () => Promise.resolve([]),
  };
  return { ledger, register: await Register.open(nothing as unknown as Db) };
}

describe('disclose', () => {
  it('leaves out what may not be seen and says that it is masked', async () => {
    const shown = await disclose(await service(keeping().ledger), reading, facts, body);
    expect(JSON.stringify(shown)).not.toContain('hidden');
    expect(JSON.stringify(shown)).toContain('shown');
    expect(shown.masked).toEqual(['judicial']);
  });

  it('writes down what was shown and masked, for which purpose, under which rules', async () => {
    const { kept, ledger } = keeping();
    await disclose(await service(ledger), reading, facts, body);
    expect(kept[0]?.disclosures?.[0]).toMatchObject({
      purpose: 'LIVC_FOLLOW_UP',
      subject_ids: ['s'],
      disclosed: ['administrative', 'care', 'identity', 'meta'],
      masked: ['judicial'],
    });
    expect(kept[0]?.disclosures?.[0]?.rules).toContain('R19');
  });

  it('lets nothing leave when the record of it cannot be written', async () => {
    const broken: Ledger = { commit: () => Promise.reject(new Error('away')) };
    const discloser = await service(broken);
    await expect(disclose(discloser, reading, facts, body)).rejects.toThrow('away');
  });

  it('refuses a body with a property that the contract does not label', async () => {
    const smuggled = { ...body, note: 'not in the contract' };
    const discloser = await service(keeping().ledger);
    await expect(disclose(discloser, reading, facts, smuggled)).rejects.toThrow('no category');
  });

  it('shows nothing of an exchange to somebody who is no party to it', async () => {
    const shown = await disclose(await service(keeping().ledger), reading, { ...facts, relation: 'NONE' }, body);
    expect(shown).toEqual({ exchangeId: 's', answers: [{ content: {} }], masked: ['care', 'identity', 'judicial'] });
  });
});
