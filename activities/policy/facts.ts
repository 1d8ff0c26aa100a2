/**
 * What the rules are told. Plain values without ids and names, so that equal situations are equal; validity in time is
 * worked out before. The words are those of openapi/policy/schakel.cedarschema.
 */
import type { Category, Purpose } from '../../workflows/domain/category';
import type { Classification, HandlingCode, Regime } from '../../workflows/domain/handling';
import type { ExchangeType as AnyExchangeType } from '../../workflows/domain/event';
import type { FunctionCode, Level, OrganisationKind, Relation } from '../../workflows/domain/organisation';
import type { EntryKind, EntryState } from '../../workflows/domain/register-entry';

export type Clearance = 'NONE' | 'CONFIDENTIAL' | 'SECRET' | 'TOP_SECRET';
export type CdbGrade = 'NONE' | 'HIT_NO_HIT' | 'CONSULT' | 'CONSULT_AND_FEED';

export interface CallerFacts {
  readonly level: Level;
  readonly kind: OrganisationKind;
  readonly functions: readonly (FunctionCode | 'SERVICE')[];
  /** A person, and no system. */
  readonly person: boolean;
  /** Its organization keeps the register of this service. */
  readonly operates: boolean;
  readonly clearance: Clearance;
  readonly cdbGrade: CdbGrade;
  readonly competences: readonly Category[];
}

export type { Relation };
export type ExchangeType = AnyExchangeType | 'NONE';
export type Phase = 'PROPOSED' | 'OPEN' | 'DECLINED' | 'ENDED' | 'RETRACTED';

export interface ExchangeFacts {
  readonly type: ExchangeType;
  readonly phase: Phase;
  /** What the caller's organization is to it. */
  readonly relation: Relation;
  /** Level of the organization from which data leaves in this action. */
  readonly fromLevel: Level;
  readonly handling: HandlingCode;
  readonly regime: Regime;
  /** Whether this very person or system, or whom it stands in for, wrote it. */
  readonly ownWork: boolean;
  /** Whether it was written in the function in which the caller would now approve it. */
  readonly sameFunction: boolean;
  /** Organization that data would go to. */
  readonly recipientKind: OrganisationKind | 'NONE';
  readonly recipientRegime: 'GDPR' | 'LED_POLICE';
  /** The recipient is the municipality, or its police zone, of residence or stay. */
  readonly atResidence: boolean;
  /** The exchange type stands in the processing register with an approved impact assessment. */
  readonly registered: boolean;
  /** The retention period is over, or the content was erased. */
  readonly expired: boolean;
  /** What it is due for has not been done in time. */
  readonly overdue: boolean;
  readonly mandate: boolean;
  readonly invited: boolean;
  /** The person holds an active seat in the consultation. */
  readonly seat: boolean;
  readonly exportGranted: boolean;
  readonly breakGlass: boolean;
  readonly unmasked: readonly Category[];
  /** The originator consents to dissemination. */
  readonly consent: boolean;
  /** Handling of the exchange that this one passes on. */
  readonly onward?: { readonly handling: HandlingCode; readonly consent: boolean };
  readonly protocol?: {
    readonly basis: string;
    readonly purposes: readonly Purpose[];
    readonly categories: readonly Category[];
    readonly acceptsRestricted: boolean;
  };
  readonly legalBasis?: {
    readonly purposes: readonly Purpose[];
    readonly fixes: readonly string[];
    readonly transfersPoliceData: boolean;
    readonly grantsReport: boolean;
  };
  readonly feedback?: { readonly consensus: boolean; readonly citesSecret: boolean };
  /** Whether a prosecution is for the offences the consultation was held for. */
  readonly offence?: 'SAME' | 'OTHER';
}

/** A fact of the register, when it is itself what one acts on. */
export interface EntryFacts {
  readonly entry: EntryKind;
  readonly state: EntryState | 'NONE';
  /** The caller's organization owns it. */
  readonly owner: boolean;
  /** It concerns the caller's organization. */
  readonly party: boolean;
  /** It is about the very person who calls, or lends what that person has. */
  readonly self: boolean;
  readonly relation: Relation;
  readonly ownProposal: boolean;
  readonly sameFunction: boolean;
  /** The caller has a function of which this kind asks a second person. */
  readonly approver: boolean;
  readonly inviteeKind: OrganisationKind | 'NONE';
  readonly clearance: Clearance;
  /** Functions that are passed on are the caller's own. */
  readonly withinOwn: boolean;
  /** Its validity period is within what the policy frame allows. */
  readonly short: boolean;
}

export interface Situation {
  readonly purpose?: Purpose;
  /** Purposes that the contract admits for the operation. */
  readonly admitted: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly motive: boolean;
  readonly classification: Classification;
  /** What is sent holds something covered by professional secrecy. */
  readonly secret: boolean;
  /** What is sent says of whom it speaks, and of each statement whether it is fact or assessment. */
  readonly marked: boolean;
  /** Step of a case flow that is taken, by its name there; NONE where none is. */
  readonly step: string;
  /** The one statement that is decided on. */
  readonly item?: { readonly secret: boolean; readonly shared: boolean };
}

/** A situation in which nothing is sent. */
export function situation(given: Partial<Situation>): Situation {
  return {
    admitted: [],
    categories: [],
    motive: false,
    classification: 'NONE',
    secret: false,
    marked: true,
    step: 'NONE',
    ...given,
  };
}
