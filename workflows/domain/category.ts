/** Data categories: every property of the contract carries one (`x-category`), and policy decides per category. */
const CATEGORIES = [
  'meta',
  'administrative',
  'identity',
  'contact',
  'concern',
  'judicial',
  'police',
  'health',
  'care',
  'work',
  'education',
  'threat',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Categories that hold data about a person, and so only travel in sealed content. */
export const PERSON_CATEGORIES = CATEGORIES.slice(2) as readonly Category[];

/** Purposes an exchange may state (R2, R17); which of them an exchange type admits stands in the contract. */
export const PURPOSES = [
  'LIVC_FOLLOW_UP',
  'JUDICIAL_GUIDANCE',
  'DETENTION_REINTEGRATION',
  'YOUTH_PROTECTION',
  'OVERSIGHT',
  // Of the action plan, in which nobody is: it reads and sends nothing about persons.
  'PLAN_FOLLOW_UP',
] as const;
export type Purpose = (typeof PURPOSES)[number];
