/** Every sentence about the rules. Jest runs them, mutants are killed by them, and docs/rules.md quotes them. */
import type { PolicyCase } from './case';
import { delivery } from './cases-delivery';
import { law } from './cases-law';
import { categories, emergencies, handling, parties } from './cases-parties';
import { phenomena } from './cases-phenomenon';
import { register } from './cases-register';
import { signals } from './cases-signal';
import { supportQuestions } from './cases-support';

export const cases: readonly PolicyCase[] = [
  ...parties,
  ...categories,
  ...emergencies,
  ...handling,
  ...register,
  ...delivery,
  ...law,
  ...signals,
  ...supportQuestions,
  ...phenomena,
];
