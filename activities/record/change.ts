import type { Insertable, Selectable } from 'kysely';

import type { Database } from '../../infra/postgres/database';

type Row<T extends keyof Database> = Insertable<Database[T]>;

export type ExchangeRow = Selectable<Database['exchange']>;
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
  readonly steps?: readonly Row<'step'>[];
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
  readonly outbox?: readonly Omit<Row<'outbox'>, 'id' | 'created_at'>[];
  /** Outbox rows that have been handed over, with the proof of it in this same change. */
  readonly handedOver?: readonly number[];
  readonly audit?: readonly AuditEntry[];
  readonly disclosures?: readonly Row<'disclosure'>[];
}

export type Outcome =
  | { readonly kind: 'COMMITTED' }
  | { readonly kind: 'DUPLICATE'; readonly receipt: object }
  /** Same message id, another message. */
  | { readonly kind: 'CONFLICT' }
  /** Somebody else changed the exchange first: read again and decide again. */
  | { readonly kind: 'STALE' };
