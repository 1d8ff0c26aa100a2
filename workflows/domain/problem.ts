/**
 * The one table of what can go wrong. A code names the problem on every door: the HTTP problem type, the AMQP reply and
 * the Temporal failure are all made from it. `docs/errors.md` explains it to people, and a test compares both ways.
 */
interface ProblemEntry {
  /** Problem type (RFC 9457 `type`): a Belgif standard type where there is one. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
  /** What the caller can do about it. Never holds data that was sent. */
  readonly remedy: string;
  /** Whose move it is. */
  readonly fault: 'caller' | 'service';
  /** Whether the very same message may succeed later. */
  readonly retryable: boolean;
  /** What the AMQP door does with the message: answer it with this problem, park it, or leave it in the queue. */
  readonly disposition: 'reply' | 'park' | 'requeue';
}

const belgif = (name: string) => `urn:problem-type:belgif:${name}`;
const schakel = (name: string) => `urn:problem-type:schakel:exchange:${name}`;

const caller = { fault: 'caller', retryable: false, disposition: 'reply' } as const;
const service = { fault: 'service', retryable: true, disposition: 'requeue' } as const;

export const PROBLEMS = {
  badRequest: {
    ...caller,
    type: belgif('badRequest'),
    status: 400,
    title: 'Bad request',
    remedy: 'Correct what `issues` names and send the message again with the same Idempotency-Key.',
  },
  malformedBody: {
    ...caller,
    disposition: 'park',
    type: schakel('malformedBody'),
    status: 400,
    title: 'Body is not JSON',
    remedy: 'Send one JSON object in UTF-8, with content type application/json.',
  },
  noAccessToken: {
    ...caller,
    type: belgif('noAccessToken'),
    status: 401,
    title: 'No access token',
    remedy: 'Get an access token at the token endpoint and send it as `Authorization: Bearer`.',
  },
  invalidAccessToken: {
    ...caller,
    type: belgif('invalidAccessToken'),
    status: 401,
    title: 'Invalid access token',
    remedy: 'Get a new access token from the issuer this gateway trusts, for this gateway as audience.',
  },
  expiredAccessToken: {
    ...caller,
    type: belgif('expiredAccessToken'),
    status: 401,
    title: 'Expired access token',
    remedy: 'Get a new access token; tokens live for minutes only.',
  },
  unknownOrganization: {
    ...caller,
    type: schakel('unknownOrganization'),
    status: 401,
    title: 'Organization of the token is not known here',
    remedy: 'Have the organization registered, or correct the organization code at the identity provider.',
  },
  missingScope: {
    ...caller,
    type: belgif('missingScope'),
    status: 403,
    title: 'Missing scope',
    remedy: 'Ask the token for scope schakel.read to read and schakel.write to write.',
  },
  crossSiteRequest: {
    ...caller,
    type: schakel('crossSiteRequest'),
    status: 403,
    title: 'Request from another site',
    remedy: 'Call the gateway from its own pages, with content type application/json.',
  },
  purposeMissing: {
    ...caller,
    type: schakel('purposeMissing'),
    status: 403,
    title: 'No purpose stated',
    remedy: 'State the purpose (R17): property `purpose` where there is a body, header Schakel-Purpose otherwise.',
  },
  purposeNotAdmitted: {
    ...caller,
    type: schakel('purposeNotAdmitted'),
    status: 403,
    title: 'Purpose not admitted for this operation',
    remedy: 'Use one of the purposes the contract admits for this operation (R2, R17).',
  },
  legalBasisNotActive: {
    ...caller,
    type: schakel('legalBasisNotActive'),
    status: 403,
    title: 'Legal basis does not hold for this purpose today',
    remedy: 'Name an item of the legal-basis registry that is in force and grounds the stated purpose (R9, R17).',
  },
  protocolMissing: {
    ...caller,
    type: schakel('protocolMissing'),
    status: 403,
    title: 'No active protocol covers this exchange',
    remedy:
      'Conclude a protocol that covers sender, recipient, purpose and every category (R24, R25), or leave out what it does not cover.',
  },
  noLongerAvailable: {
    ...caller,
    type: schakel('noLongerAvailable'),
    status: 410,
    title: 'Taken back, or past its retention period',
    remedy: 'Delete your own copies (R14, R26). Only a motivated extension by two people keeps data for longer.',
  },
  classificationRefused: {
    ...caller,
    type: schakel('classificationRefused'),
    status: 403,
    title: 'Classified information is not accepted here',
    remedy: 'Use an accredited system (R15). Nothing of the message was kept.',
  },
  secretStaysInConsultation: {
    ...caller,
    type: schakel('secretStaysInConsultation'),
    status: 403,
    title: 'A professional secret does not leave its consultation',
    remedy: 'Leave out the statements marked professionalSecret, or contribute them to the consultation (R5).',
  },
  exchangeTypeNotRegistered: {
    ...caller,
    type: schakel('exchangeTypeNotRegistered'),
    status: 403,
    title: 'This type of exchange is not active',
    remedy: 'Have it entered in the processing register with an approved impact assessment (R21).',
  },
  consentMissing: {
    ...caller,
    type: schakel('consentMissing'),
    status: 403,
    title: 'The originator has not consented to passing this on',
    remedy: 'Ask the originator for an entry ONWARD_CONSENT; its handling code forbids dissemination without it.',
  },
  consensusMissing: {
    ...caller,
    type: schakel('consensusMissing'),
    status: 409,
    title: 'Not all participants agree',
    remedy: 'Wait until every actual participant has voted for it, and cite no professional secret (R6).',
  },
  accountSuspended: {
    ...caller,
    type: schakel('accountSuspended'),
    status: 403,
    title: 'This account is suspended',
    remedy:
      'Have two colleagues of your organization reactivate it (register entry ACCOUNT). Unused accounts are suspended.',
  },
  missingPermission: {
    ...caller,
    type: belgif('missingPermission'),
    status: 403,
    title: 'Missing permission',
    remedy: 'The function you act in may not do this. Ask somebody with the right function.',
  },
  fourEyesRequired: {
    ...caller,
    type: schakel('fourEyesRequired'),
    status: 403,
    title: 'Another person has to decide',
    remedy: 'Whoever proposed something does not approve it: ask a colleague in another function.',
  },
  resourceNotFound: {
    ...caller,
    type: belgif('resourceNotFound'),
    status: 404,
    title: 'Resource not found',
    remedy: 'Check the id. What you may not know of is answered in the same way as what does not exist.',
  },
  recipientNotFound: {
    ...caller,
    type: schakel('recipientNotFound'),
    status: 400,
    title: 'Recipient is not an active organization',
    remedy: 'Take the id from GET /organizations.',
  },
  idempotencyConflict: {
    ...caller,
    type: schakel('idempotencyConflict'),
    status: 409,
    title: 'Same Idempotency-Key, another message',
    remedy: 'Mint a new key for a new message; keep the key only for the same message.',
  },
  illegalTransition: {
    ...caller,
    type: schakel('illegalTransition'),
    status: 409,
    title: 'The request does not allow this now',
    remedy: 'Read the state of the request; another party may have acted first.',
  },
  olderVersion: {
    ...caller,
    type: schakel('olderVersion'),
    status: 409,
    title: 'A version that is as new or newer was sent already',
    remedy: 'Send nothing again: what came later holds. Where this is news, give it a higher version.',
  },
  caseTransferred: {
    ...caller,
    type: schakel('caseTransferred'),
    status: 409,
    title: 'The case was handed over to another municipality',
    remedy: 'Read it as long as it is there; whatever is new goes to the municipality that follows the person up now.',
  },
  payloadTooLarge: {
    ...caller,
    disposition: 'park',
    type: belgif('payloadTooLarge'),
    status: 413,
    title: 'Payload too large',
    remedy: 'Send at most 256 KiB; of an attachment no more bytes than the size it was begun with.',
  },
  uploadOffsetConflict: {
    ...caller,
    type: schakel('uploadOffsetConflict'),
    status: 409,
    title: 'The upload does not go on from there',
    remedy: 'Ask GET /attachments/{attachmentId} for `offset` and go on from it, as long as its state is RECEIVING.',
  },
  attachmentNotUsable: {
    ...caller,
    type: schakel('attachmentNotUsable'),
    status: 409,
    title: 'An attachment cannot be named by this message',
    remedy:
      'Name attachments that your organization uploaded to this very case, that are READY, and each in one statement only; `issues` says which are not.',
  },
  attachmentDigestMismatch: {
    ...caller,
    type: schakel('attachmentDigestMismatch'),
    status: 409,
    title: 'What was received is not what was announced',
    remedy: 'Work out the digest again and begin a new attachment. What was received was deleted.',
  },
  attachmentInfected: {
    ...caller,
    type: schakel('attachmentInfected'),
    status: 409,
    title: 'The virus scanner found something',
    remedy: 'Clean the file and begin a new attachment. What was received was deleted.',
  },
  unsupportedMediaType: {
    ...caller,
    type: schakel('unsupportedMediaType'),
    status: 415,
    title: 'Unsupported media type',
    remedy: 'Send application/json; bytes of an attachment as application/offset+octet-stream.',
  },
  unknownCommand: {
    ...caller,
    type: schakel('unknownCommand'),
    status: 400,
    title: 'Unknown command',
    remedy: 'Use a command type that the contract names (`x-command`).',
  },
  senderNotBound: {
    ...caller,
    type: schakel('senderNotBound'),
    status: 403,
    title: 'Sender is not bound to the connection',
    remedy: 'Set the AMQP property `user_id` to your own broker user: the broker vouches for it. Nothing was done.',
  },
  messageExpired: {
    ...caller,
    type: schakel('messageExpired'),
    status: 400,
    title: 'Message came too late',
    remedy: 'Nothing was done. Send a new message with a new id, and a later `expirytime`, if it still matters.',
  },
  notHandled: {
    ...service,
    disposition: 'park',
    type: schakel('notHandled'),
    status: 500,
    title: 'Message could not be handled',
    remedy: 'It is kept, and operators see it: they put it back when the cause is mended. Do not send another.',
  },
  rejectedByRecipient: {
    ...caller,
    disposition: 'park',
    type: schakel('rejectedByRecipient'),
    status: 502,
    title: 'The system of the recipient rejected the message',
    remedy: 'Mend what rejects it, read what it is about from your inbox, or have the operator put it back.',
  },
  notFetched: {
    ...caller,
    disposition: 'park',
    type: schakel('notFetched'),
    status: 504,
    title: 'The recipient did not fetch the message in time',
    remedy: 'Fetch what waits from your inbox, or have the operator put it back.',
  },
  tooManyRequests: {
    ...caller,
    retryable: true,
    disposition: 'requeue',
    type: belgif('tooManyRequests'),
    status: 429,
    title: 'Too many requests',
    remedy: 'Send it again with the same Idempotency-Key after the seconds in Retry-After. Nothing of it was kept.',
  },
  internalServerError: {
    ...service,
    type: belgif('internalServerError'),
    status: 500,
    title: 'Internal server error',
    remedy: 'Send the message again with the same Idempotency-Key; give BelGov-Trace-Id to support if it goes on.',
  },
  serviceUnavailable: {
    ...service,
    type: belgif('serviceUnavailable'),
    status: 503,
    title: 'Service unavailable',
    remedy: 'Try again with the same Idempotency-Key after the time in Retry-After.',
  },
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One place in a message that is wrong; `name` is a JSON pointer and never holds a value. */
export interface Issue {
  readonly type: string;
  readonly in: 'body' | 'path' | 'query' | 'header';
  readonly name?: string;
  readonly title: string;
}

/** A refusal that a caller may see. Everything else that is thrown is answered as internalServerError. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: ProblemCode,
    readonly details: {
      readonly issues?: readonly Issue[];
      readonly rules?: readonly string[];
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(PROBLEMS[code].title);
  }
}
