/** Large content of a message: its states, its measures, and what verbs and workflow tell each other about it. */

export type AttachmentState = 'RECEIVING' | 'CHECKING' | 'READY' | 'NAMED' | 'REJECTED' | 'EXPIRED';

/** Bytes of one part, but for the last (1 MiB): what a process holds of an attachment at a time, and what is lost of a break. */
export const PART_SIZE = 2 ** 20;

/**
 * How long an attachment waits for its bytes, and then for a message that names it. A day: time for an upload over a slow
 * line and for a partner that is down, and no store of data that nobody decided to send.
 */
export const UNUSED_FOR = '1 day';

/** Input of the workflow `attachment`. */
export interface AttachmentStart {
  readonly attachmentId: string;
}

/** Where the record says an attachment stands. */
export interface AttachmentChange {
  readonly state: 'RECEIVING' | 'CHECKING' | 'NAMED';
}

/** Verbs the workflow calls. Each may run twice, and answers where the attachment then stands. */
export interface AttachmentVerbs {
  /** Looks at all of what was received. Fails while a scanner that was set is away. */
  checkAttachment(input: AttachmentStart): Promise<AttachmentState>;
  /** Deletes what no message names, and what was rejected. */
  discardAttachment(input: AttachmentStart): Promise<AttachmentState>;
}
