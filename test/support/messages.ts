import { randomUUID } from 'node:crypto';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { subjects } from '../../infra/local/demo/subjects';
import { GROUND, MOTIVE, PURPOSE } from './installation';

/** A notification that every rule allows, from a municipality to the justice house. */
export function notification(change: object = {}) {
  return {
    recipientId: BY_NAME.ajh,
    caseReference: randomUUID(),
    purpose: PURPOSE,
    legalBasis: GROUND,
    motive: MOTIVE,
    content: {
      subjectCategory: 'PERSON_OF_CONCERN' as const,
      identity: subjects[1],
      concern: [{ kind: 'FACT' as const, text: 'Did not come to the appointment in the Kerkstraat.' }],
    },
    ...change,
  };
}

/** A request that every rule allows, from a municipality to the justice house. */
export function request(change: object = {}) {
  return {
    ...notification(),
    requestedCategories: ['care' as const],
    question: 'Which help is under way at the moment?',
    ...change,
  };
}

/** A signal that every rule allows, from a school to a municipality. */
export function earlySignal(change: object = {}) {
  return {
    recipientId: BY_NAME.mechelen,
    purpose: PURPOSE,
    legalBasis: GROUND,
    motive: MOTIVE,
    residence: 12025,
    content: {
      subjectCategory: 'MINOR' as const,
      identity: { familyName: 'Zonderland', givenName: `Nora ${randomUUID()}` },
      concern: [
        { kind: 'FACT' as const, text: 'Has not come to school for two weeks.', reliability: 'B', accuracy: '2' },
      ],
    },
    ...change,
  };
}

/** A report that every rule allows, from a school to a municipality. */
export function phenomenon(change: object = {}) {
  return {
    recipientId: BY_NAME.mechelen,
    purpose: PURPOSE,
    legalBasis: GROUND,
    motive: MOTIVE,
    nis: 12025,
    channel: 'ONLINE' as const,
    kind: 'RUMOUR' as const,
    scale: 'TENS' as const,
    observedOn: '2026-11-20',
    description: 'A made-up story about one quarter goes round in class groups.',
    ...change,
  };
}

/** A question that every rule allows, from a municipality to the expert pool. Its terms are seconds. */
export function supportQuestion(change: object = {}) {
  return {
    recipientId: BY_NAME.caw,
    purpose: PURPOSE,
    legalBasis: GROUND,
    motive: MOTIVE,
    theme: 'SCHOOL' as const,
    question: 'A pupil of 16 left school since 03/09/2026. How do we keep the talk with the family going?',
    facts: [{ kind: 'FACT' as const, text: 'Two talks at home, the last one in 2026, went well.' }],
    ...change,
  };
}

export const idempotent = (key: string = randomUUID()) => ({ header: { 'Idempotency-Key': key } });
