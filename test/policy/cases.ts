/** Every sentence about the rules. Jest runs them, mutants are killed by them, and docs/rules.md quotes them. */
import type { PolicyCase } from './case';
import { consultationSteps } from './cases-consultation';
import { cards } from './cases-card';
import { delivery } from './cases-delivery';
import { law } from './cases-law';
import { categories, emergencies, handling, parties } from './cases-parties';
import { phenomena } from './cases-phenomenon';
import { planActions } from './cases-plan';
import { register } from './cases-register';
import { releases } from './cases-release';
import { signals } from './cases-signal';
import { supportQuestions } from './cases-support';
import { transfers } from './cases-transfer';
import { trajectories } from './cases-trajectory';

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
  ...releases,
  ...consultationSteps,
  ...cards,
  ...planActions,
  ...transfers,
  ...trajectories,
];
