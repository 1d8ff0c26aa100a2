import type { Insertable, Selectable } from 'kysely';

import type { Database } from '../../infra/postgres/database';

type Row<T extends keyof Database> = Insertable<Database[T]>;

export type ExchangeRow = Selectable<Database['exchange']>;
export type DeliveryRow = Selectable<Database['delivery']>;
export type LaneRow = Selectable<Database['lane']>;

/** An event on its way to one recipient, as it is written with what it tells of. */
export type NewDelivery = Pick<
  Row<'delivery'>,
  'event_id' | 'organisation_id' | 'exchange_id' | 'exchange_type' | 'case_id' | 'event' | 'delivers'
>;

/** What became of a delivery. Holds only while it has not come to an end; otherwise the change is STALE. */
interface SettledDelivery {
  readonly id: number;
  readonly state: 'WAITING' | 'DELIVERED' | 'PARKED' | 'WITHHELD';
  readonly attempts: number;
  readonly retry_at: Date | null;
  readonly problem: DeliveryRow['problem'];
}
export type AttachmentRow = Selectable<Database['attachment']>;

/** A message's claim on its id: it is written once, and every duplicate gets this receipt. */
export interface Claim {
  readonly organisationId: string;
  readonly messageId: string;
  /** Digest of what was sent, so that another message under the same id is found out. */
  readonly fingerprint: Buffer;
  readonly receipt: object;
}

export interface AuditEntry {
  readonly kind: string;
  readonly organisationId: string | null;
  readonly subjectId: string | null;
  /** Codes, digests and opaque ids only. */
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}

/** A case that begins with this change: its key is written with its first content, or not at all. */
export interface NewCase {
  readonly id: string;
  readonly ownerId: string;
  readonly wrappedKey: Buffer;
}

/**
 * What one verb wants written, decided before anything is touched. All of it is written in one transaction, or nothing.
 */
export interface Change {
  readonly claim?: Claim;
  readonly newCase?: NewCase | undefined;
  readonly create?: Row<'exchange'>;
  readonly update?: {
    readonly id: string;
    /** The change only holds for this version; otherwise its outcome is STALE. */
    readonly expectedVersion: number;
    readonly set: Pick<
      ExchangeRow,
      'state' | 'changed_at' | 'next_step' | 'next_step_at' | 'reason_code' | 'handling'
    > & {
      readonly due_at: Date | null;
      readonly deadlines: object | null;
    };
  };
  /** Other exchanges that move with it, as `update` does: all of them, or the change is STALE. */
  readonly others?: readonly NonNullable<Change['update']>[];
  /** An entity of the common database whose cards change. Holds only for this revision; otherwise it is STALE. */
  readonly entity?: {
    readonly id: string;
    /** 0 where none of its cards was sent yet. */
    readonly expectedRevision: number;
    readonly recalledVersion?: number;
  };
  /** The entity and version that a new card is about. */
  readonly card?: Row<'information_card'>;
  readonly steps?: readonly Row<'step'>[];
  /** By what a new signal can be found to be about the same person as another. */
  readonly likeness?: Row<'likeness'>;
  /** The codes under which a phenomenon report counts from now on, without any link to it. */
  readonly counted?: Omit<Row<'phenomenon_count'>, 'reports'>;
  /** A lesson that from now on everybody whom it is for may read. */
  readonly lesson?: Row<'lesson'>;
  /** Where an action of the plan stands from now on. */
  readonly planned?: Selectable<Database['plan_action']>;
  /** Exchanges of which nothing may be read any more: what they held goes, and the key of a case that holds nothing else. */
  readonly erase?: readonly { readonly exchangeId: string; readonly caseId: string }[];
  /** Exchanges that a proposed transfer is made from. */
  readonly sources?: readonly Row<'transfer_source'>[];
  readonly contents?: readonly Row<'content'>[];
  /** Who joins the audience; the place in what it knows of the case is counted when it is written. */
  readonly audience?: readonly (Omit<Row<'audience'>, 'sequence'> & { readonly case_id: string })[];
  /** Who leaves the audience. */
  readonly leaving?: readonly {
    readonly organisation_id: string;
    readonly exchange_id: string;
    readonly valid_to: Date;
  }[];
  /** New facts of the register, or new versions of them. */
  readonly entries?: readonly Row<'register_entry'>[];
  /** A fact that is decided on, ended or reviewed. Holds only if that has not happened yet; otherwise it is STALE. */
  readonly entryUpdate?: {
    readonly id: string;
    readonly version: number;
  } & Partial<
    Pick<
      Row<'register_entry'>,
      'decided_at' | 'decided_by' | 'decided_function' | 'approved' | 'ended_at' | 'reviewed_at' | 'incident_at'
    >
  >;
  /** Uploads that begin. */
  readonly attachments?: readonly Row<'attachment'>[];
  /** Attachments that move on. Hold only from the state that is named, all of them; otherwise the change is STALE. */
  readonly attachmentUpdates?: readonly ({ readonly id: string; readonly from: AttachmentRow['state'] } & Pick<
    AttachmentRow,
    'state' | 'changed_at'
  > &
    Partial<Pick<AttachmentRow, 'scanned' | 'problem' | 'exchange_id' | 'content_id'>>)[];
  /** What partners are told. */
  readonly deliveries?: readonly NewDelivery[];
  /** Deliveries that enter their recipients' inboxes: numbered in this order, each after what the recipient was told before. */
  readonly placing?: readonly Pick<DeliveryRow, 'id' | 'organisation_id' | 'case_id'>[];
  readonly settled?: SettledDelivery;
  /** Deliveries that are not told after all, and never were. */
  readonly untold?: readonly number[];
  /** What is known of handing over to a partner. */
  readonly lane?: Pick<LaneRow, 'organisation_id'> & Partial<LaneRow>;
  /** A number under which a sender counted this message. */
  readonly heard?: { readonly organisation_id: string; readonly case_id: string; readonly sequence: number };
  /** What workflows are told. */
  readonly signals?: readonly Omit<Row<'outbox'>, 'id' | 'created_at'>[];
  /** Signals that have been handed over. */
  readonly handedOver?: readonly number[];
  /** Messages that go to the parking lot; one that is there already stays as it is, unless it was put back since. */
  readonly parked?: readonly Row<'parked_message'>[];
  /** Parked messages that were put back or discarded. */
  readonly unparked?: readonly (Pick<Selectable<Database['parked_message']>, 'id' | 'state' | 'replays'> & {
    readonly settled_at: Date;
  })[];
  readonly audit?: readonly AuditEntry[];
  readonly disclosures?: readonly Row<'disclosure'>[];
}

export type Outcome =
  /** With the receipt of its claim, signed, when it has one. */
  | { readonly kind: 'COMMITTED'; readonly receipt?: object }
  | { readonly kind: 'DUPLICATE'; readonly receipt: object }
  /** Same message id, another message. */
  | { readonly kind: 'CONFLICT' }
  /** Somebody else changed the exchange first: read again and decide again. */
  | { readonly kind: 'STALE' };
