import { disclose, type Reading } from '../../activities/policy/disclose';
import type { ExchangeFacts } from '../../activities/policy/decide';
import type { Change } from '../../activities/record/change';
import type { Ledger } from '../../activities/record/ledger';

const facts: ExchangeFacts = {
  relation: 'SENDER',
  fromLevel: 'LOCAL',
  handling: 'H0',
  ownWork: false,
  protocol: { basis: 'PROTOCOL', purposes: ['LIVC_FOLLOW_UP'], categories: ['care', 'identity', 'judicial'] },
  legalBasis: { purposes: ['LIVC_FOLLOW_UP'] },
};
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

describe('disclose', () => {
  it('leaves out what may not be seen and says that it is masked', async () => {
    const shown = await disclose(keeping().ledger, reading, facts, body);
    expect(JSON.stringify(shown)).not.toContain('hidden');
    expect(JSON.stringify(shown)).toContain('shown');
    expect(shown.masked).toEqual(['judicial']);
  });

  it('writes down what was shown and masked, for which purpose, under which rules', async () => {
    const { kept, ledger } = keeping();
    await disclose(ledger, reading, facts, body);
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
    await expect(disclose(broken, reading, facts, body)).rejects.toThrow('away');
  });

  it('refuses a body with a property that the contract does not label', async () => {
    const smuggled = { ...body, note: 'not in the contract' };
    await expect(disclose(keeping().ledger, reading, facts, smuggled)).rejects.toThrow('no category');
  });

  it('shows nothing of an exchange to somebody who is no party to it', async () => {
    const shown = await disclose(keeping().ledger, reading, { ...facts, relation: 'NONE' }, body);
    expect(shown).toEqual({ exchangeId: 's', answers: [{ content: {} }], masked: ['care', 'identity', 'judicial'] });
  });
});
