// Generated from openapi/schakel.yaml by `npm run contract`. Do not edit.
export interface paths {
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * State of the service and of each part it depends on
     * @description 200 while requests can be accepted (UP, DEGRADED), 503 when they cannot (DOWN).
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who the gateway takes the caller to be */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organizations an exchange can be addressed to */
    get: operations['listOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Follow the requests of one's own organization, newest first */
    get: operations['listInformationRequests'];
    put?: never;
    /**
     * Ask another organization for information about a case
     * @description Accepted means written: the request, its outbox row and its audit leaf are in one transaction. With
     *     `draft: true` it stays with the sender until `submit`. A forward names its `parentRequestId` and is a new
     *     request of its own: no right passes on.
     */
    post: operations['createInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    /** Where a request stands, who holds it, by when, and what happens next by itself */
    get: operations['getInformationRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read question and answers, for a stated purpose, ground and motive
     * @description Every reading is recorded with its motive. Categories the caller may not see are named in `masked`.
     */
    post: operations['readInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a draft */
    post: operations['submitInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/authorize': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Second pair of eyes, where the protocol asks for it - let the request go */
    post: operations['authorizeInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Second pair of eyes, where the protocol asks for it - stop the request, with a coded reason */
    post: operations['refuseInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that the request has been received by someone competent */
    post: operations['acknowledgeInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/start': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that work on the answer has begun */
    post: operations['startInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer, in full or in part
     * @description An answer may only hold categories that were asked for and that an active protocol covers.
     */
    post: operations['answerInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline to answer
     * @description Nobody has a duty to speak (R4). No reason is asked, and nothing follows - no reminder, no escalation.
     */
    post: operations['declineInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take one's own request back */
    post: operations['withdrawInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a request that has come to its end */
    post: operations['closeInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseNotifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notifications sent and received, newest first */
    get: operations['listCaseNotifications'];
    put?: never;
    /** Tell another organization something about a case */
    post: operations['sendCaseNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseNotifications/{notificationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        notificationId: components['parameters']['NotificationId'];
      };
      cookie?: never;
    };
    /** Where a notification stands */
    get: operations['getCaseNotification'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseNotifications/{notificationId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        notificationId: components['parameters']['NotificationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read a notification, for a stated purpose, ground and motive */
    post: operations['readCaseNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseNotifications/{notificationId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        notificationId: components['parameters']['NotificationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that someone competent has acted on the notification */
    post: operations['acknowledgeCaseNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Purpose: 'LIVC_FOLLOW_UP' | 'JUDICIAL_GUIDANCE' | 'DETENTION_REINTEGRATION' | 'YOUTH_PROTECTION' | 'OVERSIGHT';
    /** @enum {string} */
    PersonCategory:
      'identity' | 'contact' | 'concern' | 'judicial' | 'police' | 'health' | 'care' | 'work' | 'education' | 'threat';
    /**
     * @description SIENA handling code; the strictest of all parts counts
     * @enum {string}
     */
    HandlingCode: 'H0' | 'H1' | 'H2' | 'H3';
    /** @enum {string} */
    RequestState:
      | 'DRAFT'
      | 'SUBMITTED'
      | 'AUTHORISED'
      | 'REFUSED'
      | 'DELIVERED'
      | 'ACKNOWLEDGED'
      | 'IN_PROGRESS'
      | 'ANSWERED'
      | 'PARTIAL'
      | 'DECLINED'
      | 'EXPIRED'
      | 'WITHDRAWN'
      | 'CLOSED';
    /** @enum {string} */
    RefusalReason: 'NOT_NECESSARY' | 'NOT_PROPORTIONATE' | 'WRONG_RECIPIENT' | 'GROUND_LAPSED' | 'RECIPIENT_INACTIVE';
    /**
     * @description Id of an item of the legal-basis registry
     * @example be.livc.2018
     */
    LegalBasis: string;
    /** @description Why this person needs to know this, now (R22). Kept sealed with the record of the reading. */
    Motive: string;
    InformationRequestCreation: {
      /**
       * Format: uuid
       * @description Organization asked
       */
      recipientId: string;
      /**
       * Format: uuid
       * @description The sender's own opaque id of the case. Left out for a forward, which stays in its parent's case.
       */
      caseReference?: string;
      /**
       * Format: uuid
       * @description Request received that this one forwards
       */
      parentRequestId?: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * @default NORMAL
       * @enum {string}
       */
      urgency?: 'NORMAL' | 'URGENT';
      handling?: components['schemas']['HandlingCode'];
      /** @default false */
      draft?: boolean;
      requestedCategories: components['schemas']['PersonCategory'][];
      question: string;
      content: components['schemas']['CaseContent'];
    };
    CaseNotificationCreation: {
      /** Format: uuid */
      recipientId: string;
      /** Format: uuid */
      caseReference: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      handling?: components['schemas']['HandlingCode'];
      content: components['schemas']['CaseContent'];
    };
    Reading: {
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
    };
    CaseContent: components['schemas']['CaseData'] & {
      subjectCategory: string;
    };
    /**
     * @description Data about the person concerned, by category, so that each category can be decided on by itself. In an answer
     *     every category may be missing, because it may be masked.
     */
    CaseData: {
      /**
       * @description Category of the person concerned (R23)
       * @enum {string}
       */
      subjectCategory?: 'PERSON_OF_CONCERN' | 'SUSPECT' | 'CONVICTED' | 'DETAINEE' | 'MINOR' | 'RELATIVE';
      identity?: components['schemas']['Identity'];
      contact?: components['schemas']['Statement'][];
      concern?: components['schemas']['Statement'][];
      judicial?: components['schemas']['Statement'][];
      police?: components['schemas']['Statement'][];
      health?: components['schemas']['Statement'][];
      care?: components['schemas']['Statement'][];
      work?: components['schemas']['Statement'][];
      education?: components['schemas']['Statement'][];
      threat?: components['schemas']['Statement'][];
    };
    Identity: {
      insz?: string;
      familyName?: string;
      givenName?: string;
      /** Format: date */
      birthDate?: string;
    };
    Statement: {
      /**
       * @description Fact or assessment (R23)
       * @enum {string}
       */
      kind: 'FACT' | 'ASSESSMENT';
      text: string;
      /** Format: date */
      observedOn?: string;
      /**
       * @description Evaluation of the source
       * @enum {string}
       */
      reliability?: 'A' | 'B' | 'C' | 'X';
      /**
       * @description Evaluation of the information
       * @enum {string}
       */
      accuracy?: '1' | '2' | '3' | '4';
    };
    Receipt: {
      /** @enum {string} */
      receipt: 'ACCEPTED';
      messageId: string;
      /** Format: uuid */
      exchangeId: string;
      state: string;
      /** Format: date-time */
      occurredAt: string;
      href: string;
    };
    OrganizationReference: {
      /** Format: uuid */
      organizationId: string;
      name: string;
    };
    Organization: {
      /** Format: uuid */
      organizationId: string;
      name: string;
      /** @enum {string} */
      level: 'LOCAL' | 'FLEMISH' | 'FEDERAL';
      kind: string;
      identifiers: {
        /** @enum {string} */
        scheme: 'KBO' | 'OVO' | 'NIS' | 'ZONE' | 'SURROGATE';
        value: string;
      }[];
    };
    Me: {
      /** @enum {string} */
      kind: 'SYSTEM' | 'PERSON';
      /** @description Name of the signed-in person */
      name?: string;
      organization: components['schemas']['Organization'];
      functions: string[];
    };
    Exchange: {
      /** Format: uuid */
      exchangeId: string;
      /** Format: uuid */
      caseId: string;
      /** @description Place in the order of the case; a gap may be an exchange one is no party to */
      caseSequence: number;
      state: string;
      sender: components['schemas']['OrganizationReference'];
      recipient: components['schemas']['OrganizationReference'];
      purpose?: string;
      legalBasis?: string;
      /** Format: uuid */
      protocolId?: string;
      handling: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
    };
    InformationRequest: components['schemas']['Exchange'] & {
      state?: components['schemas']['RequestState'];
      /** @enum {string} */
      urgency?: 'NORMAL' | 'URGENT';
      /** Format: uuid */
      parentRequestId?: string;
      requestedCategories?: components['schemas']['PersonCategory'][];
      reasonCode?: string;
      /** Format: date-time */
      dueAt?: string;
      /** @description Who holds it now; absent when it has come to its end */
      holder?: components['schemas']['OrganizationReference'];
      /** @description What happens next by itself */
      nextStep?: {
        /** @enum {string} */
        step:
          | 'AUTHORISATION'
          | 'DELIVERY'
          | 'REMINDER_50'
          | 'REMINDER_80'
          | 'REMINDER_100'
          | 'ESCALATION'
          | 'EXPIRY'
          | 'CLOSING';
        /** Format: date-time */
        at: string;
      };
    };
    Timeline: {
      timeline: {
        action: string;
        state: string;
        /** @enum {string} */
        receipt?: 'ACCEPTED' | 'DELIVERED' | 'OPENED' | 'ACTED_ON';
        organization?: components['schemas']['OrganizationReference'];
        function: string;
        reasonCode?: string;
        /** Format: date-time */
        occurredAt: string;
      }[];
    };
    InformationRequestDetail: components['schemas']['InformationRequest'] & components['schemas']['Timeline'];
    CaseNotification: components['schemas']['Exchange'];
    CaseNotificationDetail: components['schemas']['CaseNotification'] & components['schemas']['Timeline'];
    Masked: {
      /** @description Categories that are there and that the caller may not see */
      masked?: components['schemas']['PersonCategory'][];
    };
    InformationRequestContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      state: string;
      question?: string;
      content?: components['schemas']['CaseData'];
      answers: {
        /** Format: date-time */
        answeredAt: string;
        complete: boolean;
        content?: components['schemas']['CaseData'];
      }[];
    };
    CaseNotificationContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      content?: components['schemas']['CaseData'];
    };
    Health: {
      /** @enum {string} */
      status: 'UP' | 'DEGRADED' | 'DOWN';
      details: {
        database: components['schemas']['PartHealth'];
        broker: components['schemas']['PartHealth'];
        orchestration: components['schemas']['PartHealth'];
      };
    };
    PartHealth: {
      /** @enum {string} */
      status: 'UP' | 'DOWN';
    };
    Problem: {
      /** @description Stable code of the problem */
      type: string;
      title: string;
      status: number;
      /** @description What to do about it; never holds data that was sent */
      detail?: string;
      /** @description Where the problem and its remedy are described */
      href?: string;
      /** @description urn:uuid of this occurrence, equal to BelGov-Trace-Id */
      instance: string;
      issues?: {
        type: string;
        /** @enum {string} */
        in: 'body' | 'path' | 'query' | 'header';
        /** @description Place of the issue as a JSON pointer without values */
        name?: string;
        title: string;
      }[];
    };
  };
  responses: {
    /** @description Written; the receipt says what was accepted. A duplicate gets the original receipt. */
    Accepted: {
      headers: {
        /** @description Where to follow it */
        Location?: string;
        'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Receipt'];
      };
    };
    /** @description A problem (RFC 9457, Belgif types). `docs/errors.md` lists every type with its remedy. */
    Problem: {
      headers: {
        'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
     *     the original receipt; with another body it is refused (409).
     * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
     */
    IdempotencyKey: string;
    /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
    Purpose: components['schemas']['Purpose'];
    /** @description Only what one's organization sent, or only what it received */
    Role: 'SENT' | 'RECEIVED';
    /** @description Cursor of the page before, as given in `next` */
    After: string;
    PageSize: number;
    RequestId: string;
    NotificationId: string;
  };
  requestBodies: never;
  headers: {
    /** @description Id of this answer, for support */
    'BelGov-Trace-Id': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description UP or DEGRADED */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description DOWN */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All organizations that are active today */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            items: components['schemas']['Organization'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  listInformationRequests: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only requests in this state */
        state?: components['schemas']['RequestState'];
        /** @description Cursor of the page before, as given in `next` */
        after?: components['parameters']['After'];
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of requests */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['InformationRequest'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  createInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformationRequestCreation'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getInformationRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InformationRequestDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readInformationRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What the caller may see of it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InformationRequestContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  submitInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  authorizeInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  refuseInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reasonCode: components['schemas']['RefusalReason'];
        };
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  acknowledgeInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  startInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  answerInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description false: a partial answer, more may follow */
          complete: boolean;
          content: components['schemas']['CaseContent'];
        };
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  declineInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  closeInformationRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        requestId: components['parameters']['RequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listCaseNotifications: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Cursor of the page before, as given in `next` */
        after?: components['parameters']['After'];
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of notifications */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['CaseNotification'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  sendCaseNotification: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseNotificationCreation'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getCaseNotification: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        notificationId: components['parameters']['NotificationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notification, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseNotificationDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readCaseNotification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        notificationId: components['parameters']['NotificationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What the caller may see of it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseNotificationContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acknowledgeCaseNotification: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        notificationId: components['parameters']['NotificationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
}
