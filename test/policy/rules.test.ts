import { decide } from '../../activities/policy/decide';
import { readRules } from '../../activities/policy/rules';
import { cases } from './cases';

describe('every rule', () => {
  it('carries an id, its legal basis and a sentence', () => {
    for (const rule of readRules()) {
      expect(rule.id).toMatch(/^[A-Z]\d\d/);
      expect(rule.sentence).toMatch(/^[A-Z].*\.$/);
      expect(rule.basis.length).toBeGreaterThan(3);
    }
  });

  it('of law says how sure the reading of the law is', () => {
    for (const rule of readRules().filter(({ id }) => id.startsWith('R'))) expect(rule.confidence).toBeDefined();
  });

  it('stands in a file of its own number', () => {
    for (const rule of readRules()) expect(rule.file.slice(0, 3)).toBe(rule.id.slice(0, 3));
  });
});

const groups = [...new Set(cases.map((each) => each.rule))].map(
  (rule) => [rule, cases.filter((each) => each.rule === rule)] as const,
);

describe.each([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))('%s', (_rule, sentences) => {
  it.each(sentences.map((each) => [each.allowed ? 'allows' : 'denies', each.says, each] as const))(
    '%s: %s',
    (_verb, _says, { action, caller, resource, situation, allowed, by }) => {
      expect(decide(action, caller, resource, situation)).toMatchObject({ allowed, rules: by });
    },
  );
});
