/** Facts of an ordinary, allowed situation; every case changes as little of them as it can. */
import { NO_EXCHANGE } from '../../activities/policy/exchange-facts';
import {
  situation,
  type CallerFacts,
  type EntryFacts,
  type ExchangeFacts,
  type Situation,
} from '../../activities/policy/facts';
import { PERSON_CATEGORIES } from '../../workflows/domain/category';

/** A case coordinator of a municipality. */
export const coordinator: CallerFacts = {
  level: 'LOCAL',
  kind: 'MUNICIPALITY',
  functions: ['CASE_COORDINATOR'],
  person: true,
  operates: false,
  clearance: 'NONE',
  cdbGrade: 'NONE',
  competences: PERSON_CATEGORIES,
};

/** A request that the caller's organization sends, with every ground it needs. */
export const exchange: ExchangeFacts = {
  ...NO_EXCHANGE,
  type: 'INFORMATION_REQUEST',
  relation: 'SENDER',
  registered: true,
  recipientKind: 'AJH',
  protocol: {
    basis: 'PROTOCOL',
    purposes: ['LIVC_FOLLOW_UP'],
    categories: PERSON_CATEGORIES,
    acceptsRestricted: false,
  },
  legalBasis: { purposes: ['LIVC_FOLLOW_UP'], fixes: [], transfersPoliceData: false, grantsReport: false },
};

/** An open consultation that the caller's municipality convenes. */
export const consultation: ExchangeFacts = {
  ...NO_EXCHANGE,
  type: 'CASE_CONSULTATION',
  relation: 'SENDER',
  registered: true,
  recipientKind: 'LIVC_R',
  legalBasis: {
    purposes: ['LIVC_FOLLOW_UP', 'OVERSIGHT'],
    fixes: ['MODALITIES', 'PURPOSE', 'WHO'],
    transfersPoliceData: true,
    grantsReport: false,
  },
};

/** A fact of the register about an exchange of the caller's organization. */
export const entry: EntryFacts = {
  entry: 'UNMASKING',
  state: 'NONE',
  owner: true,
  party: false,
  self: false,
  relation: 'SENDER',
  ownProposal: false,
  sameFunction: false,
  approver: true,
  inviteeKind: 'NONE',
  clearance: 'NONE',
  withinOwn: false,
  short: true,
};

export const now: Situation = situation({
  purpose: 'LIVC_FOLLOW_UP',
  admitted: ['LIVC_FOLLOW_UP'],
  categories: ['care', 'identity'],
  motive: true,
});

export function without<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}
