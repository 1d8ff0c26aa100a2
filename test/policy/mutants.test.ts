import { cases } from './cases';
import { runMutants } from './tool/mutants';

describe('the sentences about the rules', () => {
  it(
    'notice every rule that is taken away, turned round, or broken in one place',
    () => {
      const { mutants, survived } = runMutants(cases, () => undefined);
      expect(survived).toEqual([]);
      expect(mutants).toBeGreaterThan(1_000);
    },
    15 * 60_000,
  );
});
