/** Facts that decisions rest on. Each has an owner, versions and a validity period, and is only changed as said here. */
import type { FunctionCode } from './organisation';

interface EntryKindRules {
  /** Property of an entry that holds the fact. */
  readonly property: EntryProperty;
  /** Who knows of it: everybody who is known here, or its owner and whoever it concerns. */
  readonly audience: 'PUBLIC' | 'CONCERNED';
  /** Functions of which a second person approves it; nobody has to where the owner alone decides. */
  readonly approvers: readonly FunctionCode[];
  /** What it is about, where it is about one exchange or one case. */
  readonly about?: 'EXCHANGE' | 'CASE';
}

export type EntryProperty =
  | 'organization'
  | 'legalBasis'
  | 'protocol'
  | 'policyFrame'
  | 'processing'
  | 'livc'
  | 'cdbGrade'
  | 'clearance'
  | 'account'
  | 'delegation'
  | 'grant'
  | 'channel'
  | 'actionPlan';

const KEEPER = { audience: 'PUBLIC', approvers: ['DPO'] } as const;
const ALONE: readonly FunctionCode[] = [];
const SECOND_PERSON: readonly FunctionCode[] = ['AUTHORISER', 'DPO', 'MAYOR'];

export const ENTRY_KINDS = {
  ORGANIZATION: { ...KEEPER, property: 'organization' },
  LEGAL_BASIS: { ...KEEPER, property: 'legalBasis' },
  PROTOCOL: { ...KEEPER, property: 'protocol' },
  POLICY_FRAME: { ...KEEPER, property: 'policyFrame' },
  PROCESSING: { ...KEEPER, property: 'processing' },
  LIVC: { ...KEEPER, property: 'livc' },
  ACTION_PLAN: { ...KEEPER, property: 'actionPlan' },
  CDB_GRADE: { property: 'cdbGrade', audience: 'CONCERNED', approvers: ['DPO'] },
  CLEARANCE: { property: 'clearance', audience: 'CONCERNED', approvers: SECOND_PERSON },
  ACCOUNT: { property: 'account', audience: 'CONCERNED', approvers: SECOND_PERSON },
  DELEGATION: { property: 'delegation', audience: 'CONCERNED', approvers: ALONE },
  INVITATION: { property: 'grant', audience: 'CONCERNED', approvers: ALONE, about: 'EXCHANGE' },
  SEAT: { property: 'grant', audience: 'CONCERNED', approvers: ALONE, about: 'EXCHANGE' },
  MANDATE: { property: 'grant', audience: 'CONCERNED', approvers: ALONE, about: 'CASE' },
  UNMASKING: { property: 'grant', audience: 'CONCERNED', approvers: SECOND_PERSON, about: 'EXCHANGE' },
  DOWNGRADE: { property: 'grant', audience: 'CONCERNED', approvers: SECOND_PERSON, about: 'EXCHANGE' },
  ONWARD_CONSENT: { property: 'grant', audience: 'CONCERNED', approvers: ALONE, about: 'EXCHANGE' },
  EXPORT: { property: 'grant', audience: 'CONCERNED', approvers: SECOND_PERSON, about: 'EXCHANGE' },
  RETENTION: { property: 'grant', audience: 'CONCERNED', approvers: SECOND_PERSON, about: 'EXCHANGE' },
  TERM: { property: 'grant', audience: 'CONCERNED', approvers: SECOND_PERSON, about: 'EXCHANGE' },
  BREAK_GLASS: { property: 'grant', audience: 'CONCERNED', approvers: ALONE, about: 'EXCHANGE' },
  CHANNEL: { property: 'channel', audience: 'CONCERNED', approvers: SECOND_PERSON },
} as const satisfies Record<string, EntryKindRules>;

export type EntryKind = keyof typeof ENTRY_KINDS;
export type EntryState = 'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'ENDED';

export function rulesOf(kind: EntryKind): EntryKindRules {
  return ENTRY_KINDS[kind];
}
