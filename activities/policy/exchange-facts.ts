import type { ExchangeRow } from '../record/change';
import type { Caller } from './caller';
import type { ExchangeFacts, Relation } from './decide';
import type { LegalBasis, Protocol, Register } from './register';

/** The grounds of an exchange as the rules see them: absent when they do not hold today. */
export function groundFacts(
  protocol: Protocol | undefined,
  legalBasis: LegalBasis | undefined,
): Pick<ExchangeFacts, 'protocol' | 'legalBasis'> {
  return {
    ...(protocol
      ? { protocol: { basis: protocol.basis, purposes: protocol.purposes, categories: protocol.categories } }
      : {}),
    ...(legalBasis ? { legalBasis: { purposes: legalBasis.purposes } } : {}),
  };
}

/**
 * Facts of an existing exchange for one caller, as of now.
 * @param legalBasisId ground the caller names, when it names one of its own
 */
export function exchangeFacts(
  register: Register,
  caller: Caller,
  row: ExchangeRow,
  relation: Relation,
  legalBasisId: string = row.legal_basis_id,
): ExchangeFacts {
  return {
    relation,
    fromLevel: caller.organisation.level,
    handling: row.handling,
    ownWork: row.submitted_by === caller.actor,
    ...groundFacts(register.protocol(row.protocol_id), register.legalBasis(legalBasisId)),
  };
}

/** Facts where no exchange is concerned: the register, the state of the service. */
export const NO_EXCHANGE: ExchangeFacts = { relation: 'NONE', fromLevel: 'LOCAL', handling: 'H0', ownWork: false };

/** Facts for asking whether a caller may list at all; what it may see of each row is decided by that row's own facts. */
export const OWN_EXCHANGES: ExchangeFacts = { ...NO_EXCHANGE, relation: 'RECIPIENT' };
