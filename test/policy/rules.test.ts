import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decide, type CallerFacts, type ExchangeFacts, type Situation } from '../../activities/policy/decide';
import { readRules } from '../../activities/policy/rules';

const coordinator: CallerFacts = { level: 'LOCAL', kind: 'MUNICIPALITY', functions: ['CASE_COORDINATOR'] };
const exchange: ExchangeFacts = {
  relation: 'SENDER',
  fromLevel: 'LOCAL',
  handling: 'H0',
  ownWork: false,
  protocol: {
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: ['care', 'concern', 'health', 'identity', 'judicial'],
  },
  legalBasis: { purposes: ['LIVC_FOLLOW_UP'] },
};
const situation: Situation = {
  purpose: 'LIVC_FOLLOW_UP',
  admitted: ['LIVC_FOLLOW_UP'],
  categories: ['identity', 'care'],
  motive: true,
};

function without<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}

const send = (caller = coordinator, facts = exchange, now = situation) =>
  decide('requestInformation', caller, facts, now);
const see = (category: Situation['categories'][number], caller = coordinator, facts = exchange, now = situation) =>
  decide('see', caller, facts, { ...now, categories: [category] });

describe('every rule', () => {
  it('carries an id, its legal basis and a sentence', () => {
    for (const rule of readRules()) {
      expect(rule.id).toMatch(/^[A-Z]\d\d/);
      expect(rule.sentence).toMatch(/^[A-Z].*\.$/);
      expect(rule.basis.length).toBeGreaterThan(3);
    }
  });
});

describe('P01: what a party may do', () => {
  it('lets a coordinator of the sender ask', () => {
    expect(send()).toMatchObject({ allowed: true, rules: ['P01.send'] });
  });
  it('does not let a data protection officer ask', () => {
    expect(send({ ...coordinator, functions: ['DPO'] }).allowed).toBe(false);
  });
  it('does not let the sender answer its own request', () => {
    expect(decide('answerRequest', coordinator, exchange, situation).allowed).toBe(false);
  });
  it('shows an exchange to nobody who is no party to it', () => {
    expect(decide('trackExchange', coordinator, { ...exchange, relation: 'NONE' }, situation).allowed).toBe(false);
  });
  it('lets whoever was called in follow it, and not read it', () => {
    const calledIn: ExchangeFacts = { ...exchange, relation: 'ESCALATION' };
    expect(decide('trackExchange', coordinator, calledIn, situation).allowed).toBe(true);
    expect(decide('readContent', coordinator, calledIn, situation).allowed).toBe(false);
  });
});

describe('P02: which categories can leave', () => {
  it('shows a category that the protocol covers', () => {
    expect(see('care').allowed).toBe(true);
  });
  it('does not show a category that the protocol does not cover', () => {
    expect(see('work').allowed).toBe(false);
  });
  it('does not show person data once the protocol is no longer active', () => {
    expect(see('care', coordinator, without(exchange, 'protocol')).allowed).toBe(false);
  });
  it('does not show person data without a purpose', () => {
    expect(see('care', coordinator, exchange, without(situation, 'purpose')).allowed).toBe(false);
  });
  it('does not show person data to whoever was called in', () => {
    expect(see('identity', coordinator, { ...exchange, relation: 'ESCALATION' }).allowed).toBe(false);
  });
});

describe('R17: purpose and legal basis', () => {
  it('denies whoever states no purpose, and says so', () => {
    expect(send(coordinator, exchange, without(situation, 'purpose'))).toMatchObject({
      allowed: false,
      problem: 'purposeMissing',
    });
  });
  it('denies a purpose that the operation does not admit', () => {
    expect(send(coordinator, exchange, { ...situation, purpose: 'OVERSIGHT' })).toMatchObject({
      allowed: false,
      problem: 'purposeNotAdmitted',
    });
  });
  it('denies sending when the legal basis is not in force', () => {
    expect(send(coordinator, without(exchange, 'legalBasis'))).toMatchObject({
      allowed: false,
      problem: 'legalBasisNotActive',
    });
  });
  it('denies reading when the legal basis does not ground the purpose', () => {
    const facts: ExchangeFacts = { ...exchange, legalBasis: { purposes: ['YOUTH_PROTECTION'] } };
    expect(decide('readContent', coordinator, facts, situation).allowed).toBe(false);
  });
});

describe('R18: special categories', () => {
  it('masks health data for a coordinator', () => {
    expect(see('health')).toMatchObject({ allowed: false, rules: ['R18'] });
  });
  it('shows health data to a care function', () => {
    expect(see('health', { ...coordinator, functions: ['CARE_PROVIDER'] }).allowed).toBe(true);
  });
});

describe('R19: judicial data', () => {
  it('masks judicial data for a municipal coordinator', () => {
    expect(see('judicial')).toMatchObject({ allowed: false, rules: ['R19'] });
  });
  it('shows judicial data to the mayor', () => {
    expect(see('judicial', { ...coordinator, functions: ['MAYOR'] }).allowed).toBe(true);
  });
  it('shows judicial data to the justice houses', () => {
    expect(see('judicial', { level: 'FLEMISH', kind: 'AJH', functions: ['SYSTEM'] }).allowed).toBe(true);
  });
});

describe('R22: need to know', () => {
  it('denies reading without a motive', () => {
    expect(decide('readContent', coordinator, exchange, { ...situation, motive: false }).allowed).toBe(false);
  });
  it('allows reading with one', () => {
    expect(decide('readContent', coordinator, exchange, situation).allowed).toBe(true);
  });
});

describe('R24: a Flemish or local sender needs a protocol', () => {
  it('denies sending without an active protocol', () => {
    expect(send(coordinator, without(exchange, 'protocol'))).toMatchObject({
      allowed: false,
      problem: 'protocolMissing',
    });
  });
  it('denies sending one category more than the protocol covers', () => {
    expect(send(coordinator, exchange, { ...situation, categories: ['identity', 'work'] }).allowed).toBe(false);
  });
  it('allows sending what it covers', () => {
    expect(send().allowed).toBe(true);
  });
});

describe('R25: a federal sender needs a protocol, a law or a deliberation', () => {
  const federal: CallerFacts = { level: 'FEDERAL', kind: 'DG_EPI', functions: ['SYSTEM'] };
  const fromFederal: ExchangeFacts = { ...exchange, fromLevel: 'FEDERAL' };
  it('denies sending without one', () => {
    expect(send(federal, without(fromFederal, 'protocol'))).toMatchObject({
      allowed: false,
      problem: 'protocolMissing',
    });
  });
  it.each(['PROTOCOL', 'LAW', 'IVC_DELIBERATION'])('allows sending under a %s', (basis) => {
    const facts: ExchangeFacts = { ...fromFederal, protocol: { ...exchange.protocol!, basis } };
    expect(send(federal, facts).allowed).toBe(true);
  });
  it('denies sending under anything else', () => {
    const facts: ExchangeFacts = { ...fromFederal, protocol: { ...exchange.protocol!, basis: 'HABIT' } };
    expect(send(federal, facts).allowed).toBe(false);
  });
});

describe('S01: four eyes', () => {
  const authoriser: CallerFacts = { ...coordinator, functions: ['AUTHORISER'] };
  it('does not let whoever wrote a request authorize it', () => {
    expect(decide('authorizeRequest', authoriser, { ...exchange, ownWork: true }, situation)).toMatchObject({
      allowed: false,
      problem: 'fourEyesRequired',
    });
  });
  it('lets a colleague with that function authorize it', () => {
    expect(decide('authorizeRequest', authoriser, exchange, situation).allowed).toBe(true);
  });
});

describe('docs/rules.md', () => {
  it('gives every rule as it is, with its sentence and its file', () => {
    const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8').replaceAll(/\s+/g, ' ');
    for (const rule of readRules()) {
      for (const said of [rule.id, rule.sentence, rule.basis, rule.file]) expect(page).toContain(said);
    }
  });
});
