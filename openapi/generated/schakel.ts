// Generated from openapi/schakel.yaml by `npm run contract`. Do not edit.
export interface paths {
  readonly '/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * State of the service and of each part it depends on
     * @description 200 while requests can be accepted (UP, DEGRADED), 503 when they cannot (DOWN).
     */
    readonly get: operations['getHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who the gateway takes the caller to be */
    readonly get: operations['getMe'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organizations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Organizations an exchange can be addressed to */
    readonly get: operations['listOrganizations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Follow the requests of one's own organization, newest first */
    readonly get: operations['listInformationRequests'];
    readonly put?: never;
    /**
     * Ask another organization for information about a case
     * @description Accepted means written: the request, its outbox row and its audit leaf are in one transaction. With
     *     `draft: true` it stays with the sender until `submit`. A forward names its `parentRequestId` and is a new
     *     request of its own: no right passes on.
     */
    readonly post: operations['createInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    /** Where a request stands, who holds it, by when, and what happens next by itself */
    readonly get: operations['getInformationRequest'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Read question and answers, for a stated purpose, ground and motive
     * @description Every reading is recorded with its motive. Categories the caller may not see are named in `masked`.
     */
    readonly post: operations['readInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/submit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a draft */
    readonly post: operations['submitInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/authorize': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Second pair of eyes, where the protocol asks for it - let the request go */
    readonly post: operations['authorizeInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/refuse': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Second pair of eyes, where the protocol asks for it - stop the request, with a coded reason */
    readonly post: operations['refuseInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/acknowledge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that the request has been received by someone competent */
    readonly post: operations['acknowledgeInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/start': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that work on the answer has begun */
    readonly post: operations['startInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Answer, in full or in part
     * @description An answer may only hold categories that were asked for and that an active protocol covers.
     */
    readonly post: operations['answerInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Decline to answer
     * @description Nobody has a duty to speak (R4). No reason is asked, and nothing follows - no reminder, no escalation.
     */
    readonly post: operations['declineInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take one's own request back */
    readonly post: operations['withdrawInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/informationRequests/{requestId}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close a request that has come to its end */
    readonly post: operations['closeInformationRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/caseNotifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Notifications sent and received, newest first */
    readonly get: operations['listCaseNotifications'];
    readonly put?: never;
    /** Tell another organization something about a case */
    readonly post: operations['sendCaseNotification'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/caseNotifications/{notificationId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly notificationId: components['parameters']['NotificationId'];
      };
      readonly cookie?: never;
    };
    /** Where a notification stands */
    readonly get: operations['getCaseNotification'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/caseNotifications/{notificationId}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly notificationId: components['parameters']['NotificationId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Read a notification, for a stated purpose, ground and motive */
    readonly post: operations['readCaseNotification'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/caseNotifications/{notificationId}/acknowledge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly notificationId: components['parameters']['NotificationId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say that someone competent has acted on the notification */
    readonly post: operations['acknowledgeCaseNotification'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    readonly Purpose:
      'LIVC_FOLLOW_UP' | 'JUDICIAL_GUIDANCE' | 'DETENTION_REINTEGRATION' | 'YOUTH_PROTECTION' | 'OVERSIGHT';
    /** @enum {string} */
    readonly PersonCategory:
      'identity' | 'contact' | 'concern' | 'judicial' | 'police' | 'health' | 'care' | 'work' | 'education' | 'threat';
    /**
     * @description SIENA handling code; the strictest of all parts counts
     * @enum {string}
     */
    readonly HandlingCode: 'H0' | 'H1' | 'H2' | 'H3';
    /** @enum {string} */
    readonly RequestState:
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
    readonly RefusalReason:
      'NOT_NECESSARY' | 'NOT_PROPORTIONATE' | 'WRONG_RECIPIENT' | 'GROUND_LAPSED' | 'RECIPIENT_INACTIVE';
    /**
     * @description Id of an item of the legal-basis registry
     * @example be.livc.2018
     */
    readonly LegalBasis: string;
    /** @description Why this person needs to know this, now (R22). Kept sealed with the record of the reading. */
    readonly Motive: string;
    readonly InformationRequestCreation: {
      /**
       * Format: uuid
       * @description Organization asked
       */
      readonly recipientId: string;
      /**
       * Format: uuid
       * @description The sender's own opaque id of the case. Left out for a forward, which stays in its parent's case.
       */
      readonly caseReference?: string;
      /**
       * Format: uuid
       * @description Request received that this one forwards
       */
      readonly parentRequestId?: string;
      readonly purpose?: components['schemas']['Purpose'];
      readonly legalBasis: components['schemas']['LegalBasis'];
      readonly motive: components['schemas']['Motive'];
      /**
       * @default NORMAL
       * @enum {string}
       */
      readonly urgency: 'NORMAL' | 'URGENT';
      readonly handling?: components['schemas']['HandlingCode'];
      /** @default false */
      readonly draft: boolean;
      readonly requestedCategories: readonly components['schemas']['PersonCategory'][];
      readonly question: string;
      readonly content: components['schemas']['CaseContent'];
    };
    readonly CaseNotificationCreation: {
      /** Format: uuid */
      readonly recipientId: string;
      /** Format: uuid */
      readonly caseReference: string;
      readonly purpose?: components['schemas']['Purpose'];
      readonly legalBasis: components['schemas']['LegalBasis'];
      readonly motive: components['schemas']['Motive'];
      readonly handling?: components['schemas']['HandlingCode'];
      readonly content: components['schemas']['CaseContent'];
    };
    readonly Reading: {
      readonly purpose?: components['schemas']['Purpose'];
      readonly legalBasis: components['schemas']['LegalBasis'];
      readonly motive: components['schemas']['Motive'];
    };
    /** @description Data about the person concerned, by category, so that each category can be decided on by itself */
    readonly CaseContent: {
      /**
       * @description Category of the person concerned (R23)
       * @enum {string}
       */
      readonly subjectCategory: 'PERSON_OF_CONCERN' | 'SUSPECT' | 'CONVICTED' | 'DETAINEE' | 'MINOR' | 'RELATIVE';
      readonly identity?: components['schemas']['Identity'];
      readonly contact?: readonly components['schemas']['Statement'][];
      readonly concern?: readonly components['schemas']['Statement'][];
      readonly judicial?: readonly components['schemas']['Statement'][];
      readonly police?: readonly components['schemas']['Statement'][];
      readonly health?: readonly components['schemas']['Statement'][];
      readonly care?: readonly components['schemas']['Statement'][];
      readonly work?: readonly components['schemas']['Statement'][];
      readonly education?: readonly components['schemas']['Statement'][];
      readonly threat?: readonly components['schemas']['Statement'][];
    };
    readonly Identity: {
      readonly insz?: string;
      readonly familyName?: string;
      readonly givenName?: string;
      /** Format: date */
      readonly birthDate?: string;
    };
    readonly Statement: {
      /**
       * @description Fact or assessment (R23)
       * @enum {string}
       */
      readonly kind: 'FACT' | 'ASSESSMENT';
      readonly text: string;
      /** Format: date */
      readonly observedOn?: string;
      /**
       * @description Evaluation of the source
       * @enum {string}
       */
      readonly reliability?: 'A' | 'B' | 'C' | 'X';
      /**
       * @description Evaluation of the information
       * @enum {string}
       */
      readonly accuracy?: '1' | '2' | '3' | '4';
    };
    readonly Receipt: {
      /** @enum {string} */
      readonly receipt: 'ACCEPTED';
      readonly messageId: string;
      /** Format: uuid */
      readonly exchangeId: string;
      readonly state: string;
      /** Format: date-time */
      readonly occurredAt: string;
      readonly href: string;
    };
    readonly OrganizationReference: {
      /** Format: uuid */
      readonly organizationId: string;
      readonly name: string;
    };
    readonly Organization: {
      /** Format: uuid */
      readonly organizationId: string;
      readonly name: string;
      /** @enum {string} */
      readonly level: 'LOCAL' | 'FLEMISH' | 'FEDERAL';
      readonly kind: string;
      readonly identifiers: readonly {
        /** @enum {string} */
        readonly scheme: 'KBO' | 'OVO' | 'NIS' | 'ZONE' | 'SURROGATE';
        readonly value: string;
      }[];
    };
    readonly Me: {
      /** @enum {string} */
      readonly kind: 'SYSTEM' | 'PERSON';
      /** @description Name of the signed-in person */
      readonly name?: string;
      readonly organization: components['schemas']['Organization'];
      readonly functions: readonly string[];
    };
    readonly Exchange: {
      /** Format: uuid */
      readonly exchangeId: string;
      /** Format: uuid */
      readonly caseId: string;
      /** @description Place in the order of the case; a gap may be an exchange one is no party to */
      readonly caseSequence: number;
      readonly state: string;
      readonly sender: components['schemas']['OrganizationReference'];
      readonly recipient: components['schemas']['OrganizationReference'];
      readonly purpose?: string;
      readonly legalBasis?: string;
      /** Format: uuid */
      readonly protocolId?: string;
      readonly handling: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly changedAt: string;
    };
    readonly InformationRequest: components['schemas']['Exchange'] & {
      readonly state?: components['schemas']['RequestState'];
      /** @enum {string} */
      readonly urgency?: 'NORMAL' | 'URGENT';
      /** Format: uuid */
      readonly parentRequestId?: string;
      readonly requestedCategories?: readonly components['schemas']['PersonCategory'][];
      readonly reasonCode?: string;
      /** Format: date-time */
      readonly dueAt?: string;
      /** @description Who holds it now; absent when it has come to its end */
      readonly holder?: components['schemas']['OrganizationReference'];
      /** @description What happens next by itself */
      readonly nextStep?: {
        /** @enum {string} */
        readonly step:
          | 'AUTHORISATION'
          | 'DELIVERY'
          | 'REMINDER_50'
          | 'REMINDER_80'
          | 'REMINDER_100'
          | 'ESCALATION'
          | 'EXPIRY'
          | 'CLOSING';
        /** Format: date-time */
        readonly at: string;
      };
    };
    readonly Timeline: {
      readonly timeline: readonly {
        readonly action: string;
        readonly state: string;
        /** @enum {string} */
        readonly receipt?: 'ACCEPTED' | 'DELIVERED' | 'OPENED' | 'ACTED_ON';
        readonly organization?: components['schemas']['OrganizationReference'];
        readonly function: string;
        readonly reasonCode?: string;
        /** Format: date-time */
        readonly occurredAt: string;
      }[];
    };
    readonly InformationRequestDetail: components['schemas']['InformationRequest'] & components['schemas']['Timeline'];
    readonly CaseNotification: components['schemas']['Exchange'];
    readonly CaseNotificationDetail: components['schemas']['CaseNotification'] & components['schemas']['Timeline'];
    readonly Masked: {
      /** @description Categories that are there and that the caller may not see */
      readonly masked?: readonly components['schemas']['PersonCategory'][];
    };
    readonly InformationRequestContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      readonly exchangeId: string;
      readonly state: string;
      readonly question?: string;
      readonly content?: components['schemas']['CaseContent'];
      readonly answers: readonly {
        /** Format: date-time */
        readonly answeredAt: string;
        readonly complete: boolean;
        readonly content?: components['schemas']['CaseContent'];
      }[];
    };
    readonly CaseNotificationContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      readonly exchangeId: string;
      readonly content?: components['schemas']['CaseContent'];
    };
    readonly Health: {
      /** @enum {string} */
      readonly status: 'UP' | 'DEGRADED' | 'DOWN';
      readonly details: {
        readonly database: components['schemas']['PartHealth'];
        readonly broker: components['schemas']['PartHealth'];
        readonly orchestration: components['schemas']['PartHealth'];
      };
    };
    readonly PartHealth: {
      /** @enum {string} */
      readonly status: 'UP' | 'DOWN';
    };
    readonly Problem: {
      /** @description Stable code of the problem */
      readonly type: string;
      readonly title: string;
      readonly status: number;
      /** @description What to do about it; never holds data that was sent */
      readonly detail?: string;
      /** @description Where the problem and its remedy are described */
      readonly href?: string;
      /** @description urn:uuid of this occurrence, equal to BelGov-Trace-Id */
      readonly instance: string;
      readonly issues?: readonly {
        readonly type: string;
        /** @enum {string} */
        readonly in: 'body' | 'path' | 'query' | 'header';
        /** @description Place of the issue as a JSON pointer without values */
        readonly name?: string;
        readonly title: string;
      }[];
    };
  };
  responses: {
    /** @description Written; the receipt says what was accepted. A duplicate gets the original receipt. */
    readonly Accepted: {
      headers: {
        /** @description Where to follow it */
        readonly Location?: string;
        readonly 'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Receipt'];
      };
    };
    /** @description A problem (RFC 9457, Belgif types). `docs/errors.md` lists every type with its remedy. */
    readonly Problem: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
     *     the original receipt; with another body it is refused (409).
     * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
     */
    readonly IdempotencyKey: string;
    /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
    readonly Purpose: components['schemas']['Purpose'];
    /** @description Only what one's organization sent, or only what it received */
    readonly Role: 'SENT' | 'RECEIVED';
    /** @description Cursor of the page before, as given in `next` */
    readonly After: string;
    readonly PageSize: number;
    readonly RequestId: string;
    readonly NotificationId: string;
  };
  requestBodies: never;
  headers: {
    /** @description Id of this answer, for support */
    readonly 'BelGov-Trace-Id': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description UP or DEGRADED */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      /** @description DOWN */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  readonly getMe: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The caller */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly listOrganizations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All organizations that are active today */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly self: string;
            readonly items: readonly components['schemas']['Organization'][];
          };
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly listInformationRequests: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what one's organization sent, or only what it received */
        readonly role?: components['parameters']['Role'];
        /** @description Only requests in this state */
        readonly state?: components['schemas']['RequestState'];
        /** @description Cursor of the page before, as given in `next` */
        readonly after?: components['parameters']['After'];
        readonly pageSize?: components['parameters']['PageSize'];
      };
      readonly header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        readonly 'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of requests */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly self: string;
            readonly next?: string;
            readonly items: readonly components['schemas']['InformationRequest'][];
          };
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly createInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InformationRequestCreation'];
      };
    };
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly getInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        readonly 'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The request, with its timeline and without its content */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InformationRequestDetail'];
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly readInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Reading'];
      };
    };
    readonly responses: {
      /** @description What the caller may see of it */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InformationRequestContent'];
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly submitInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly authorizeInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly refuseInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reasonCode: components['schemas']['RefusalReason'];
        };
      };
    };
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly acknowledgeInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly startInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly answerInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description false: a partial answer, more may follow */
          readonly complete: boolean;
          readonly content: components['schemas']['CaseContent'];
        };
      };
    };
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly declineInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly withdrawInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly closeInformationRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly requestId: components['parameters']['RequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly listCaseNotifications: {
    readonly parameters: {
      readonly query?: {
        /** @description Only what one's organization sent, or only what it received */
        readonly role?: components['parameters']['Role'];
        /** @description Cursor of the page before, as given in `next` */
        readonly after?: components['parameters']['After'];
        readonly pageSize?: components['parameters']['PageSize'];
      };
      readonly header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        readonly 'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of notifications */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly self: string;
            readonly next?: string;
            readonly items: readonly components['schemas']['CaseNotification'][];
          };
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly sendCaseNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CaseNotificationCreation'];
      };
    };
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
  readonly getCaseNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        readonly 'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      readonly path: {
        readonly notificationId: components['parameters']['NotificationId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The notification, with its timeline and without its content */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseNotificationDetail'];
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly readCaseNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly notificationId: components['parameters']['NotificationId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Reading'];
      };
    };
    readonly responses: {
      /** @description What the caller may see of it */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseNotificationContent'];
        };
      };
      readonly default: components['responses']['Problem'];
    };
  };
  readonly acknowledgeCaseNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Id of the message, minted once by the sender and kept over every retry. The same key with the same body gives
         *     the original receipt; with another body it is refused (409).
         * @example 7f0c5e2a-5a58-4b0e-9f4e-2d7c1f2f9b11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly notificationId: components['parameters']['NotificationId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: components['responses']['Accepted'];
      readonly default: components['responses']['Problem'];
    };
  };
}
