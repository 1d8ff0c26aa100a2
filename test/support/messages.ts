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

/** A release that every rule allows, announced by the prison administration to the municipality where the person will live. */
export function release(change: object = {}) {
  return {
    recipientId: BY_NAME.mechelen,
    purpose: 'DETENTION_REINTEGRATION' as const,
    legalBasis: GROUND,
    motive: MOTIVE,
    plannedAt: new Date(Date.now() + 200 * 86_400_000).toISOString(),
    releaseKind: 'CONDITIONAL' as const,
    residence: 12025,
    content: {
      subjectCategory: 'DETAINEE' as const,
      identity: subjects[1],
      care: [{ kind: 'FACT' as const, text: 'Needs help to find a place to live.' }],
    },
    ...change,
  };
}

/** A card that every rule allows, from the manager of the common database to a municipality. */
export function informationCard(change: object = {}) {
  return {
    recipientId: BY_NAME.mechelen,
    purpose: PURPOSE,
    legalBasis: 'be.cdb.2024',
    motive: MOTIVE,
    entityReference: randomUUID(),
    version: 1,
    residence: 12025,
    category: 'PVE' as const,
    threatLevel: '3' as const,
    content: {
      subjectCategory: 'PERSON_OF_CONCERN' as const,
      identity: subjects[1],
      threat: [{ kind: 'ASSESSMENT' as const, text: 'The threat level was raised from 2 to 3.' }],
    },
    ...change,
  };
}

/** A transfer that every rule allows, proposed by Mechelen to Vilvoorde, where the person lives now. */
export function caseTransfer(change: object = {}) {
  return {
    recipientId: BY_NAME.vilvoorde,
    purpose: 'LIVC_FOLLOW_UP' as const,
    legalBasis: GROUND,
    motive: MOTIVE,
    residence: 23088,
    goals: ['Keeps the new job, and the talks with the street worker.'],
    coordinator: { organizationId: BY_NAME.mechelen, function: 'CASE_COORDINATOR' as const },
    openMeasures: ['WORK' as const],
    content: {
      subjectCategory: 'PERSON_OF_CONCERN' as const,
      identity: subjects[0],
      concern: [{ kind: 'ASSESSMENT' as const, text: 'Turns away from former friends.' }],
      care: [{ kind: 'FACT' as const, text: 'Talks with a street worker every week.' }],
    },
    ...change,
  };
}

/** A trajectory that every rule allows, from a municipality to a CAW. Its terms are seconds. */
export function individualTrajectory(change: object = {}) {
  return {
    recipientId: BY_NAME.caw,
    purpose: PURPOSE,
    legalBasis: GROUND,
    motive: MOTIVE,
    kind: 'DISENGAGEMENT' as const,
    approach: 'VOLUNTARY' as const,
    goals: [
      { domain: 'HOUSING' as const, text: 'A room of one’s own by spring.' },
      { domain: 'CARE' as const, text: 'A first talk with a counsellor.' },
    ],
    content: {
      subjectCategory: 'PERSON_OF_CONCERN' as const,
      identity: subjects[1],
      concern: [{ kind: 'FACT' as const, text: 'Asks for help with a place to stay.' }],
    },
    ...change,
  };
}

export const PLAN_PURPOSE = 'PLAN_FOLLOW_UP' as const;
export const PLAN_GROUND = 'vl.prevention.2024';

/** An action that every rule allows, from the agency to a policy domain. To VDAB its rounds are seconds. */
export function planAction(change: object = {}) {
  return {
    recipientId: BY_NAME.opgroeien,
    purpose: PLAN_PURPOSE,
    legalBasis: PLAN_GROUND,
    motive: 'Follow-up of the action plan with the policy domains',
    plan: 'flanders-2020-2024',
    action: 'own-measures-1',
    description: 'Take your own measures against polarisation, and say how they go in each round.',
    ...change,
  };
}

export const idempotent = (key: string = randomUUID()) => ({ header: { 'Idempotency-Key': key } });
