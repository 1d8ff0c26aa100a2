import { policeRegimes } from '../../workflows/domain/regime';
import type { FunctionCode } from '../../workflows/domain/organisation';
import type { ExchangeRow } from '../record/change';
import type { FoundExchange } from '../record/find-exchange';
import { approvingFunction, isInvolved, type Caller } from './caller';
import type { ExchangeFacts, ExchangeType, Phase } from './facts';
import {
  bodyOf,
  holds,
  type EntryRow,
  type LegalBasis,
  type Organisation,
  type Protocol,
  type Register,
} from './register';
import { strictest } from '../../workflows/domain/handling';

/** The grounds of an exchange as the rules see them: absent when they do not hold today. */
export function groundFacts(
  protocol: Protocol | undefined,
  legalBasis: LegalBasis | undefined,
): Pick<ExchangeFacts, 'protocol' | 'legalBasis'> {
  return {
    ...(protocol
      ? {
          protocol: {
            basis: protocol.basis,
            purposes: protocol.purposes,
            categories: protocol.categories,
            acceptsRestricted: protocol.acceptsRestricted,
          },
        }
      : {}),
    ...(legalBasis
      ? {
          legalBasis: {
            purposes: legalBasis.purposes,
            fixes: legalBasis.fixes,
            transfersPoliceData: legalBasis.transfersPoliceData,
            grantsReport: legalBasis.grantsReport,
          },
        }
      : {}),
  };
}

/** Facts about the organization that data would go to. */
export function recipientFacts(
  register: Register,
  recipient: Organisation | undefined,
  residence: number | null | undefined,
): Pick<ExchangeFacts, 'recipientKind' | 'recipientRegime' | 'atResidence'> {
  return {
    recipientKind: recipient?.kind ?? 'NONE',
    recipientRegime: recipient && policeRegimes.has(recipient.kind) ? 'LED_POLICE' : 'GDPR',
    atResidence:
      recipient !== undefined &&
      (recipient.kind === 'MUNICIPALITY' || recipient.kind === 'POLICE_ZONE') &&
      residence !== null &&
      residence !== undefined &&
      register.municipalitiesOf(recipient.id).has(String(residence)),
  };
}

/** Facts where no exchange is concerned: the register, the state of the service. */
export const NO_EXCHANGE: ExchangeFacts = {
  type: 'NONE',
  phase: 'OPEN',
  relation: 'NONE',
  fromLevel: 'LOCAL',
  handling: 'H0',
  regime: 'GDPR',
  ownWork: false,
  sameFunction: false,
  recipientKind: 'NONE',
  recipientRegime: 'GDPR',
  atResidence: false,
  registered: false,
  expired: false,
  overdue: false,
  mandate: false,
  invited: false,
  seat: false,
  exportGranted: false,
  breakGlass: false,
  unmasked: [],
  consent: false,
};

/** Facts for asking whether a caller may list at all; what it may see of each row is decided by that row's own facts. */
export const OWN_EXCHANGES: ExchangeFacts = { ...NO_EXCHANGE, relation: 'RECIPIENT' };

/** A card holds no more once a newer one has come, or it was taken back. */
const isTakenBack = ({ type, state }: Pick<ExchangeRow, 'type' | 'state'>): boolean =>
  type === 'INFORMATION_CARD' && ['SUPERSEDED', 'RECALLED', 'PURGED'].includes(state);

export function phaseOf(row: Pick<ExchangeRow, 'type' | 'state'>): Phase {
  if (isTakenBack(row)) return 'RETRACTED';
  switch (row.state) {
    case 'RETRACTED':
    case 'DECLINED':
    case 'PROPOSED':
      return row.state;
    case 'REFUSED':
    case 'EXPIRED':
    case 'CLOSED':
      return 'ENDED';
    case 'CANCELLED':
      return 'RETRACTED';
    case 'WITHDRAWN':
      // A request that is withdrawn was asked all the same; a signal, report or transfer that is withdrawn was never to be made.
      return row.type === 'SIGNAL' || row.type === 'PHENOMENON_REPORT' || row.type === 'CASE_TRANSFER'
        ? 'RETRACTED'
        : 'ENDED';
    default:
      return 'OPEN';
  }
}

/** States other than ERASED that a type is in once what it held was erased: a request keeps its content when it is closed. */
const ERASED_IN: Partial<Record<ExchangeType, readonly string[]>> = {
  PHENOMENON_REPORT: ['CLOSED'],
  INFORMATION_CARD: ['PURGED'],
  INDIVIDUAL_TRAJECTORY: ['DECLINED', 'WITHDRAWN'],
};

const isErased = ({ type, state }: ExchangeRow): boolean =>
  state === 'ERASED' || (ERASED_IN[type]?.includes(state) ?? false);

/** Functions that approve what another person began, where a second person does. */
const APPROVERS: Partial<Record<ExchangeType, readonly FunctionCode[]>> = {
  CASE_CONSULTATION: ['MAYOR', 'AUTHORISER'],
  INFORMATION_REQUEST: ['AUTHORISER'],
};

/** Grants about one exchange that hold now, for one caller. */
function grantsOf(entries: readonly EntryRow[], caller: Caller, at: number) {
  const active = entries.filter((each) => holds(each, at));
  const ours = (kind: EntryRow['kind']) =>
    active.filter(
      (each) =>
        each.kind === kind && (kind === 'INVITATION' ? each.party_id : each.owner_id) === caller.organisation.id,
    );
  const own = (kind: EntryRow['kind']) => ours(kind).filter((each) => bodyOf(each).grant?.actor === caller.actor);
  return { active, ours, own };
}

/** The handling of an exchange: what it came with, unless its originator and a second person made it less strict. */
export function handlingOf(row: ExchangeRow, entries: readonly EntryRow[], at: number = Date.now()) {
  const downgraded = entries
    .filter((each) => each.kind === 'DOWNGRADE' && each.owner_id === row.sender_id && holds(each, at))
    .flatMap((each) => bodyOf(each).grant?.handling ?? []);
  return downgraded.length > 0 ? strictest(downgraded) : row.handling;
}

/**
 * Facts of an existing exchange for one caller.
 * @param legalBasisId ground the caller names, when it names one of its own
 * @param at moment that is asked about (milliseconds); the register has to be of that moment too
 */
export function exchangeFacts(
  register: Register,
  caller: Caller,
  { row, relation, entries }: FoundExchange,
  legalBasisId: string = row.legal_basis_id,
  at: number = Date.now(),
): ExchangeFacts {
  const { active, ours, own } = grantsOf(entries, caller, at);
  const approvers = APPROVERS[row.type] ?? [];
  const recipient = register.organisation(row.recipient_id);
  const retention = active.flatMap((each) => (each.kind === 'RETENTION' ? [each] : []));
  return {
    type: row.type satisfies ExchangeType,
    phase: phaseOf(row),
    relation,
    fromLevel: caller.organisation.level,
    handling: handlingOf(row, entries, at),
    regime: row.regime,
    ownWork: isInvolved(caller, row.submitted_by, null),
    sameFunction: approvingFunction(caller, approvers, row.submitted_function) === row.submitted_function,
    ...recipientFacts(register, recipient, row.residence),
    registered: register.isRegistered(row.type),
    expired: isErased(row) || (row.retain_until !== null && row.retain_until.getTime() <= at && retention.length === 0),
    overdue: row.due_at !== null && row.due_at.getTime() <= at,
    mandate: ours('MANDATE').length > 0,
    invited: ours('INVITATION').length > 0,
    seat: own('SEAT').length > 0,
    exportGranted: ours('EXPORT').length > 0,
    breakGlass: own('BREAK_GLASS').length > 0,
    unmasked: [...new Set(ours('UNMASKING').flatMap((each) => bodyOf(each).grant?.categories ?? []))].sort(),
    consent: active.some((each) => each.kind === 'ONWARD_CONSENT' && each.owner_id === row.sender_id),
    ...groundFacts(register.protocol(row.protocol_id), register.legalBasis(legalBasisId)),
  };
}
