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
  '/informationRequests/{requestId}/askBack': {
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
     * Ask the sender something before answering
     * @description The clock of the request stands still until it is clarified; what was left of its terms is left then.
     */
    post: operations['askBackInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/clarify': {
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
     * Answer what the recipient asked back
     * @description The clock goes on with what was left of it.
     */
    post: operations['clarifyInformationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationRequests/{requestId}/refer': {
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
     * Say that one is not competent, and who is
     * @description An end, and no refusal. Nothing is passed on - the sender asks the other organization itself, in a new request.
     */
    post: operations['referInformationRequest'];
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
  '/caseNotifications/{notificationId}/retract': {
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
    /** Take a notification back - from now on nobody reads it any more (R14) */
    post: operations['retractCaseNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Consultations one takes part in, newest first */
    get: operations['listCaseConsultations'];
    put?: never;
    /**
     * Propose to consult about one case, on a ground that fixes who, for which purpose and how (R9)
     * @description The consultation opens when another person, in another function, approves it.
     */
    post: operations['openCaseConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    /** Where a consultation stands */
    get: operations['getCaseConsultation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Second pair of eyes on opening a case */
    post: operations['approveCaseConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/contribute': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell the participants something about the case
     * @description What is marked `professionalSecret` is seen by those who take part now, and by nobody else, ever (R5).
     */
    post: operations['contributeToCaseConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/acceptInvitation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that one comes to a consultation to which one was invited */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/declineInvitation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that one does not come
     * @description Final, and without a reason. Nobody but the convener hears of it, nobody is reminded, and the invitation ends (R4).
     */
    post: operations['declineInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what was decided in the meeting, and who was there
     * @description `INDIVIDUAL_TRAJECTORY` goes on, with goals and a coordinating organization, and is reviewed; `FEEDBACK_ONLY` goes on until
     *     its feedback is agreed to or not; `NO_FOLLOW_UP` and `CLOSE` end the consultation.
     */
    post: operations['decideInConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/review': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say how it goes, so that the next review is due a term later */
    post: operations['reviewConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/renew': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let the consultation go on for another term; the mayor does */
    post: operations['renewConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/proposeFeedback': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose the words in which the police are told
     * @description Every actual participant has to agree within a term: who contributed, and who was there when something was decided. No
     *     professional secret is in it (R6).
     */
    post: operations['proposeFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/voteForFeedback': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agree to the feedback that is proposed */
    post: operations['voteForFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/voteAgainstFeedback': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Do not agree to the feedback that is proposed; it is not released */
    post: operations['voteAgainstFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/releaseFeedback': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give the feedback to the police, once all have agreed */
    post: operations['releaseFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read the contributions, for a stated purpose, ground and motive */
    post: operations['readCaseConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseConsultations/{consultationId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a consultation */
    post: operations['closeCaseConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Signals given and received, newest first */
    get: operations['listSignals'];
    put?: never;
    /**
     * Give a municipality an early signal - behaviour that was seen, by whom it can be trusted
     * @description Not an emergency channel: where somebody is in danger, phone the police. A signal names no national number, and is
     *     erased a while after it was decided on, whatever came of it. Its reporter follows where it stands, and learns no
     *     more.
     */
    post: operations['submitSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** Where a signal stands, by when it is to be decided on, and what happens next by itself */
    get: operations['getSignal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read a signal that one was given, for a stated purpose, ground and motive */
    post: operations['readSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a person has seen the signal */
    post: operations['acknowledgeSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}/triage': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide what is done with the signal
     * @description By a prevention officer, or the mayor once it is overdue. Its outcome is for the municipality alone. A case is opened
     *     by two people: propose the consultation with `signalId` first, and name it here; a second person approves it.
     */
    post: operations['triageSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back a signal that should not have been given */
    post: operations['withdrawSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Releases announced and heard of, newest first */
    get: operations['listReleases'];
    put?: never;
    /**
     * Announce the release of a detainee to an organization that has to be ready for it
     * @description One announcement for each organization: the municipality where the person is going to live, the justice house where
     *     there are conditions, the consultants who make the bridge plan. Each sees what it has a task in, and nothing of the
     *     others. Leave `plannedAt` out where nobody planned the release: then it is urgent from the beginning. Where the
     *     person has no address, the municipality of before is told (`withoutAddress`), and who is called in for it as well.
     *     Whoever was told may tell another with `parentReleaseId`, once the originator consents where the handling asks it.
     */
    post: operations['announceRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    /** Where a release stands, its date, and what happens next by itself */
    get: operations['getRelease'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read what was announced, what changed and what was prepared, for a stated purpose, ground and motive */
    post: operations['readRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that somebody has seen the announcement */
    post: operations['acknowledgeRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say at once that the date has changed, or something else of it
     * @description Whatever was prepared has to be looked at again. Notices are given anew, ahead of the new date.
     */
    post: operations['changeRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/prepare': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what has been prepared
     * @description By a person. For `LIVC_FOLLOW_UP`, propose the consultation with `releaseId` first, and name it here. Also after a
     *     release that came before anybody was ready.
     */
    post: operations['prepareRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that the person has been released */
    post: operations['confirmRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that there will be no release; what was announced is erased */
    post: operations['cancelRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/releases/{releaseId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that nothing of it is left to do */
    post: operations['closeRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseTransfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Transfers proposed and received, newest first */
    get: operations['listCaseTransfers'];
    put?: never;
    /**
     * Propose to hand a case over to the municipality where the person lives now
     * @description By a person, with a minimal dossier: who it is, goals, open measures, who coordinated it, and statements about
     *     concern and care. No professional secrets, and no attachments. `sourceIds` are the consultations of the sender that
     *     it is made from: once the transfer is accepted they are read-only, and after the purge term what they hold is
     *     destroyed, and the dossier with it. No seat and no invitation goes along: the recipient opens a consultation of its
     *     own with `transferId`, and invites anew.
     */
    post: operations['proposeCaseTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseTransfers/{transferId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    /** Where a transfer stands, and what happens next by itself */
    get: operations['getCaseTransfer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseTransfers/{transferId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read the dossier, and why it was refused, for a stated purpose, ground and motive */
    post: operations['readCaseTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseTransfers/{transferId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the case over
     * @description By the mayor. From here on the sender only reads what the transfer was made from.
     */
    post: operations['acceptCaseTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseTransfers/{transferId}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse to take the case over, and say why
     * @description By the mayor. Whoever the register names is called in, since nobody follows the person up any more: they see that it was
     *     refused and for which reason by its code, and not the text.
     */
    post: operations['refuseCaseTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/caseTransfers/{transferId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a proposed transfer back, before it is answered; the dossier is erased */
    post: operations['withdrawCaseTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/phenomenonReports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Phenomenon reports given and received, newest first */
    get: operations['listPhenomenonReports'];
    put?: never;
    /**
     * Report to a municipality that people turn against each other, online or offline, naming nobody
     * @description Not about persons: a text with a national number, an e-mail address, a telephone number or a name on a network is
     *     refused (`nationalNumberInText` and alike), and so is every property that would name one. Nobody is asked of which conviction
     *     anybody is. The text is erased a while after the report was assessed.
     */
    post: operations['reportPhenomenon'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/phenomenonReports/{phenomenonId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    /** Where a report stands, what the municipality does about it, and what happens next by itself */
    get: operations['getPhenomenonReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/phenomenonReports/{phenomenonId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read what was reported, for a stated purpose, ground and motive */
    post: operations['readPhenomenonReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/phenomenonReports/{phenomenonId}/assess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what the municipality does about the phenomenon
     * @description By a prevention officer or a case coordinator, in a code that the reporter sees. From then on the report counts in
     *     the quarter in which it was assessed.
     */
    post: operations['assessPhenomenonReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/phenomenonReports/{phenomenonId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back a report that should not have been made; it does not count */
    post: operations['withdrawPhenomenonReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/phenomenonAggregates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many reports were assessed in a quarter that is over, by municipality, channel and kind
     * @description All municipalities for the Agentschap Binnenlands Bestuur, its own for a municipality. Every count below the
     *     smallest cell of the policy frame is `<` and that number, zero included, and there are no totals: no hidden count
     *     can be worked out from others. A quarter that still runs is not given (`quarterNotOver`), or a second look would
     *     tell what happened between two.
     */
    get: operations['getPhenomenonAggregate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Questions asked and received, newest first */
    get: operations['listSupportQuestions'];
    put?: never;
    /**
     * Ask the expert pool about an acute or difficult matter, naming nobody
     * @description By a municipality. No text may hold a national number, an e-mail address, a phone number or a handle: such a message
     *     is refused with an issue for each and not kept. Names cannot be found by a program; leave them out yourself. The
     *     question is in a case of its own, so that it leads to no other.
     */
    post: operations['askSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    /** Where a question stands, by when it is to be answered, and what happens next by itself */
    get: operations['getSupportQuestion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read a question, its answers and the lesson that was proposed, for a stated purpose, ground and motive */
    post: operations['readSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that the pool takes the question on */
    post: operations['acceptSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer the question, or what was asked on */
    post: operations['answerSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/followUp': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask on, after an answer */
    post: operations['followUpSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Not take the question on
     * @description Final. No reason is asked, and nobody is reminded or called in afterwards.
     */
    post: operations['declineSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back a question that waits for an answer */
    post: operations['withdrawSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a question that was answered */
    post: operations['closeSupportQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/proposeLesson': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose words in which to share what was learned
     * @description By a person of the pool, once the question is closed. Nobody else reads it until the asker has agreed.
     */
    post: operations['proposeLesson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/agreeToLesson': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree that the lesson is shared as it was proposed
     * @description By a person of the municipality that asked. The lesson then stands in `GET /lessons`, without a trace of who asked.
     */
    post: operations['agreeToLesson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/supportQuestions/{supportQuestionId}/refuseLesson': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Not have the lesson shared
     * @description Final. No reason is asked.
     */
    post: operations['refuseLesson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cards sent and received, newest first */
    get: operations['listInformationCards'];
    put?: never;
    /**
     * Tell the municipality or police zone of residence or stay that a status or threat level has changed
     * @description By the manager of the common database. The entity is named by a reference of its own, never by a name or a number; its
     *     versions only rise. A card whose version is not newer than what the recipient was sent, or than a removal, is refused
     *     (`olderVersion`). A newer card takes the place of the earlier one, which is to be purged.
     */
    post: operations['sendInformationCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    /** Where a card stands, by when it is due, and what happens next by itself */
    get: operations['getInformationCard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    /** Every card of the same entity, and every one that was passed on - who holds it, or has confirmed that it is gone */
    get: operations['traceInformationCard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a card, for a stated purpose, ground and motive
     * @description A card that was superseded, recalled or purged is read by nobody any more.
     */
    post: operations['readInformationCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note of a card in person
     * @description By the mayor, or the information officer of the police zone, or a person whom they let stand in for them. By no system.
     */
    post: operations['acknowledgeInformationCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/stateMeasure': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a measure was requested, as a code */
    post: operations['stateCardMeasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/passOn': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass a card on to the other body of the same municipality that has to know
     * @description By the mayor or the information officer who received it from the manager of the database. What is passed on is the card as
     *     it came, in an exchange of its own, handled at least as strictly; H2 and H3 need the consent of the originator. A card
     *     that was passed on is not passed on any further.
     */
    post: operations['passInformationCardOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back every card of the entity - the criteria have lapsed (R14)
     * @description By whoever sent it first. From this moment nobody reads any card of the entity, at whatever recipient, nor any that was
     *     passed on; each recipient has to confirm that its copies are gone.
     */
    post: operations['recallInformationCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/informationCards/{cardId}/confirmPurge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm that every copy of a superseded or recalled card is gone
     * @description By a person. The receipt is signed and is the proof; what this service holds of the card is erased with it.
     */
    post: operations['confirmCardPurge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lessons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was learned from questions to the expert pool, newest month first
     * @description For every municipality, the pool and the administration. Who asked, and which question a lesson comes from, is not
     *     kept with it; within a month lessons are in no order.
     */
    get: operations['listLessons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Individual trajectories proposed and received, newest first */
    get: operations['listIndividualTrajectories'];
    put?: never;
    /**
     * Propose an individual trajectory to a care or guidance partner
     * @description By a municipality. Each goal is in one domain of life, and has the category of data that goes with it: WORK and
     *     EDUCATION their own, CARE care, the others concern. A partner that has no protocol for a category is not sent it.
     *     Send no attachments. The trajectory is in a case of its own, so that erasing it destroys nothing else.
     */
    post: operations['proposeIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    /** Where an individual trajectory stands, by when it waits for somebody, and what happens next by itself */
    get: operations['getIndividualTrajectory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read whom a trajectory is for, its goals, and how it went, for a stated purpose, ground and motive */
    post: operations['readIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the trajectory on */
    post: operations['acceptIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Not take the trajectory on
     * @description Final. No reason is asked, and nobody is reminded or called in afterwards. What was proposed is erased at once.
     */
    post: operations['declineIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back a trajectory that nobody has taken on yet
     * @description What was proposed is erased at once.
     */
    post: operations['withdrawIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say how each goal is going
     * @description Every goal is named once. Where one is a CONCERN, the trajectory waits for the municipality to review it, and goes on.
     *     How it goes, and nothing of what was said in guidance.
     */
    post: operations['reportIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/review': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer a concern, and change the goals where that is the answer */
    post: operations['reviewIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that the trajectory has come to its end
     * @description The municipality closes it with an outcome.
     */
    post: operations['completeIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a trajectory before its end
     * @description By either party, with a reason that both see.
     */
    post: operations['stopIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/individualTrajectories/{individualTrajectoryId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a trajectory that is over, with its outcome
     * @description From then on the term begins after which all that was said in it is erased.
     */
    post: operations['closeIndividualTrajectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Actions assigned and received, newest first */
    get: operations['listPlanActions'];
    put?: never;
    /**
     * Ask a policy domain to take on an action of the plan
     * @description By the agency that steers the plan. The plan and the action are codes of the register (`ACTION_PLAN`), and the action
     *     is one that the plan gives to this domain; else 400 (`unknownPlanAction`). No text may hold a national number, an
     *     e-mail address, a phone number or a handle: nobody is ever in it.
     */
    post: operations['assignPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    /** Where an action stands, in which plan, how it goes, and what happens next by itself */
    get: operations['getPlanAction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read what was asked and reported, for a stated purpose, ground and motive
     * @description For the agency and the policy domain, and nobody else, in an emergency neither.
     */
    post: operations['readPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/takeOn': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the action on; its first round begins */
    post: operations['takeOnPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Not take the action on
     * @description Final. No reason is asked, and nobody is reminded or called in afterwards.
     */
    post: operations['declinePlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back what has not been taken on yet */
    post: operations['withdrawPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say how the action goes; the next round begins
     * @description By the policy domain. A round that was missed is made good by it.
     */
    post: operations['reportPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/reportDone': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that the action is done; the agency confirms it or opens it again */
    post: operations['reportPlanActionDone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that the action is done */
    post: operations['confirmPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Not agree that the action is done; a round begins */
    post: operations['reopenPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/revise': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Carry the action over to another version of the plan
     * @description By the agency, when the plan has moved on: the action goes on under the new code, with its round as it runs.
     */
    post: operations['revisePlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planActions/{planActionId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End an action that was taken on, with a code that says why */
    post: operations['endPlanAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planOverview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How one version of the plan goes, by objective and policy domain
     * @description For the agency, and for every organization that has an action in this version of the plan. Codes, dates and counts
     *     only: no text, and no id of an action. What a domain did not take on, and what was taken back, is not in it, so that
     *     nobody is seen to have declined; it is not counted either.
     */
    get: operations['getPlanOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to upload something large, before the message that names it
     * @description It belongs to one case - the own case of `caseReference`, or the case of the exchange that one is about to answer,
     *     forward or contribute to. What no message has named a day after it was begun, or checked, is deleted.
     */
    post: operations['beginAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['AttachmentId'];
      };
      cookie?: never;
    };
    /**
     * How far an upload of one's own organization is
     * @description After a connection broke, go on from `offset`, at any gateway.
     */
    get: operations['getAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/attachments/{attachmentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['AttachmentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Send bytes of an attachment, from where the last ones ended
     * @description Any number of bytes, up to the end. Whole mebibytes (1 048 576 bytes) are kept as they arrive, also when the
     *     connection breaks, and so is the end; `offset` of the answer says from where to go on. With the last byte the
     *     attachment is checked by itself - digest first, then the virus scanner, where there is one.
     */
    patch: operations['uploadAttachmentContent'];
    trace?: never;
  };
  '/attachments/{attachmentId}/download': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['AttachmentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read an attachment, for a stated purpose, ground and motive
     * @description For whoever sees the statement that names it, and recorded before the first byte like every reading. `offset` goes
     *     on with a download that broke. Without a scanner at this service, `scanned` of its reference is false.
     */
    post: operations['downloadAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What one's organization was told, in order, from a cursor on
     * @description Every organization has an inbox, whatever channel pushes to it as well. Each event carries `sequence`, its place in
     *     what the organization was told of the case (`partitionkey`): counted from 1 without holes, so a jump means that
     *     something is missing, and can be asked for here with `caseId`. What the rules no longer let be told is left out.
     */
    get: operations['readInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inbox/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that everything up to a cursor has been received
     * @description What is acknowledged is delivered, and is pushed no more, nor replayed.
     */
    post: operations['acknowledgeInbox'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhookSecret/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The secret by which one's own webhook verifies what it gets (Standard Webhooks)
     * @description Follows from the organization and `secretVersion` of its CHANNEL entry. A new version takes the place of the one
     *     before; what is sent carries the signatures of both, so a receiver can change over whenever it likes.
     */
    post: operations['readWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partners': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How handing over goes, for each partner that one may know of
     * @description An operator sees all partners, everybody else the own organization. Numbers and codes only.
     */
    get: operations['listPartners'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partners/{organizationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    /** How handing over to one partner goes, with its gaps and silences */
    get: operations['getPartner'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partners/{organizationId}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Push nothing to this partner until it is resumed
     * @description What it is told goes on to its inbox.
     */
    post: operations['pausePartner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partners/{organizationId}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a pause or a maintenance window, and try a partner that could not be reached at once */
    post: operations['resumePartner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/partners/{organizationId}/maintenance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push nothing to this partner within a window of time */
    post: operations['setMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/parkedMessages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was given up for now, oldest first, with the reason */
    get: operations['listParkedMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/parkedMessages/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try parked messages again - one, some, or all of a partner; first without doing it
     * @description The rules are asked again, as of now: what they no longer let be told is not sent. Order is kept: a message is
     *     replayed together with those of its case that were parked before it. What the recipient has acknowledged meanwhile
     *     is delivered already, and skipped.
     */
    post: operations['replayParkedMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registerEntries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Facts one may know of, newest first */
    get: operations['listRegisterEntries'];
    put?: never;
    /**
     * Propose a fact, or a new version of one
     * @description Some facts hold as soon as their owner states them; others when a second person, in another function, approves
     *     them. The answer's `state` says which.
     */
    post: operations['proposeRegisterEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registerEntries/{entryId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    /** One fact, as it stands now */
    get: operations['getRegisterEntry'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registerEntries/{entryId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Second pair of eyes - let a proposed fact hold */
    post: operations['approveRegisterEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registerEntries/{entryId}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Second pair of eyes - do not let a proposed fact hold */
    post: operations['rejectRegisterEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registerEntries/{entryId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a fact now - withdraw an invitation, suspend a protocol, give back a grant
     * @description Everything that rested on it ends within a second, in every process and open stream.
     */
    post: operations['endRegisterEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registerEntries/{entryId}/review': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A data protection officer has looked at emergency access; without this it becomes an incident by itself */
    post: operations['reviewRegisterEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Be told of changes as they happen (server-sent events)
     * @description Each event is decided on when it leaves. A stream ends within a second of its caller's loss of access. It resumes
     *     after the id in `Last-Event-ID`.
     */
    get: operations['followEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a copy of an exchange out, once two people have granted it
     * @description The exchange with its timeline and as much of its content as the caller may see, in one document. It takes an
     *     `EXPORT` entry of the register about this exchange, approved by a second person, and is recorded like a reading.
     */
    post: operations['exportExchange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/explanations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who could see which category of an exchange at a moment, under which rules and on which facts
     * @description For the data protection officers of its parties. Rules, facts and register as they stand recorded for that moment,
     *     with the rules of today. The answer holds no content.
     */
    post: operations['explainDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/access/v1/evaluation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether one may, before doing it (AuthZEN 1.0)
     * @description The very decision that the operation itself would take, for the caller itself, without doing anything.
     */
    post: operations['evaluateAccess'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/access/v1/evaluations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask several such questions at once (AuthZEN 1.0) */
    post: operations['evaluateAccesses'];
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
    Purpose:
      | 'LIVC_FOLLOW_UP'
      | 'JUDICIAL_GUIDANCE'
      | 'DETENTION_REINTEGRATION'
      | 'YOUTH_PROTECTION'
      | 'OVERSIGHT'
      | 'PLAN_FOLLOW_UP';
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
      | 'CLARIFYING'
      | 'ANSWERED'
      | 'PARTIAL'
      | 'NOT_COMPETENT'
      | 'DECLINED'
      | 'EXPIRED'
      | 'WITHDRAWN'
      | 'CLOSED';
    /** @enum {string} */
    RefusalReason: 'NOT_NECESSARY' | 'NOT_PROPORTIONATE' | 'WRONG_RECIPIENT' | 'GROUND_LAPSED' | 'RECIPIENT_INACTIVE';
    /**
     * @description Belgian or EU classification. From CONFIDENTIAL upwards it is refused and not stored; restricted only where a
     *     protocol says so (R15).
     * @enum {string}
     */
    Classification:
      | 'NONE'
      | 'BEPERKT'
      | 'VERTROUWELIJK'
      | 'GEHEIM'
      | 'ZEER_GEHEIM'
      | 'RESTREINT_UE'
      | 'CONFIDENTIEL_UE'
      | 'SECRET_UE'
      | 'TRES_SECRET_UE';
    /**
     * @description Law under which the sender processes the data - GDPR, police data (LED), or the common database (CDB). Left out, it
     *     is the usual one of the sender.
     * @enum {string}
     */
    Regime: 'GDPR' | 'LED_POLICE' | 'CDB';
    /** @description NIS code (Belgif MunicipalityCode) */
    MunicipalityCode: number;
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
      classification?: components['schemas']['Classification'];
      regime?: components['schemas']['Regime'];
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
      classification?: components['schemas']['Classification'];
      regime?: components['schemas']['Regime'];
      /** @description Municipality of residence or stay; asked for an extract of the common database (R13) */
      residence?: components['schemas']['MunicipalityCode'];
      /**
       * @description The how manyth message of the sender in this case it is, from 1, where the sender counts them. A number that is
       *     missing is shown to the sender (`GET /partners/{organizationId}`), and raised when it stays away.
       */
      senderSequence?: number;
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
      /** @description Covered by professional secrecy; only goes to the participants of one consultation (R5) */
      professionalSecret?: boolean;
      /** @description Handling code of this statement; the strictest of a message counts for all of it */
      handling?: components['schemas']['HandlingCode'];
      /**
       * @description Evaluation of the information
       * @enum {string}
       */
      accuracy?: '1' | '2' | '3' | '4';
      /**
       * @description Large content of this statement. A sender gives the id of an attachment that is READY; it is then seen by
       *     whoever sees the statement.
       */
      attachments?: components['schemas']['AttachmentReference'][];
    };
    AttachmentReference: {
      /** Format: uuid */
      attachmentId: string;
      /** @description Name of the file */
      readonly name?: string;
      /** @description As the sender says; it is not trusted */
      readonly mediaType?: string;
      /** @description In bytes */
      readonly size?: number;
      digest?: components['schemas']['Digest'];
      /** @description false: this service has no virus scanner and nobody looked */
      readonly scanned?: boolean;
    };
    /**
     * @description SHA-256 over all bytes, as a value of Repr-Digest (RFC 9530)
     * @example sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:
     */
    Digest: string;
    /** @description Either `caseReference` or `exchangeId` says to which case it belongs. */
    AttachmentBeginning: {
      /**
       * Format: uuid
       * @description The own opaque id of the case
       */
      caseReference?: string;
      /**
       * Format: uuid
       * @description Exchange that one is about to answer, forward or contribute to
       */
      exchangeId?: string;
      purpose?: components['schemas']['Purpose'];
      classification?: components['schemas']['Classification'];
      /** @description In bytes; at most 2 GiB */
      size: number;
      digest: components['schemas']['Digest'];
      /** @example application/pdf */
      mediaType: string;
      /** @description Name of the file; kept sealed */
      name?: string;
    };
    Attachment: {
      /** Format: uuid */
      attachmentId: string;
      /**
       * @description RECEIVING while bytes are missing; CHECKING; READY to be named by a message; REJECTED, with `problem`; EXPIRED
       *     when no message named it in time. Once a message names it, it is content, and no upload any more (404).
       * @enum {string}
       */
      state: 'RECEIVING' | 'CHECKING' | 'READY' | 'REJECTED' | 'EXPIRED';
      /** @description Bytes that are kept; go on from here */
      offset: number;
      size: number;
      /** @description Whether a virus scanner found it clean */
      scanned?: boolean;
      /**
       * @description Why it was rejected
       * @enum {string}
       */
      problem?: 'attachmentDigestMismatch' | 'attachmentInfected';
    };
    AttachmentReading: {
      /**
       * Format: uuid
       * @description The exchange in which one read of the attachment
       */
      exchangeId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * @description First byte that is wanted
       * @default 0
       */
      offset?: number;
    };
    /** @description What a download is decided on - the statement that names the attachment, and nothing beside it. */
    AttachmentContext: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      content?: components['schemas']['CaseData'];
    };
    AttachmentReceipt: {
      /** @enum {string} */
      receipt: 'ACCEPTED';
      messageId: string;
      /** Format: uuid */
      attachmentId: string;
      state: string;
      /** Format: date-time */
      occurredAt: string;
      href: string;
      /** @description The receipt, signed (JWS, ES256); the keys are at `/.well-known/jwks.json` */
      signature?: string;
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
      /** @description The receipt, signed (JWS, ES256); the keys are at `/.well-known/jwks.json` */
      signature?: string;
    };
    DeliveryReceipt: {
      /** @enum {string} */
      receipt: 'ACCEPTED';
      messageId: string;
      /** Format: uuid */
      organizationId: string;
      state: string;
      /** Format: date-time */
      occurredAt: string;
      href: string;
      /** @description The receipt, signed (JWS, ES256); the keys are at `/.well-known/jwks.json` */
      signature?: string;
    };
    /** @description A place in a list; opaque, and good for as long as the list is kept */
    Cursor: string;
    /** @description A thin CloudEvent (1.0) - that something happened, and where to read it under policy. */
    InboxEvent: {
      /** @description Its place in the inbox */
      cursor: string;
      /** @enum {string} */
      specversion: '1.0';
      /** Format: uuid */
      id: string;
      source: string;
      type: string;
      /** Format: date-time */
      time: string;
      /** @enum {string} */
      datacontenttype: 'application/json';
      /** @description Place in what one's organization was told of the case, from 1 without holes */
      sequence: string;
      /**
       * Format: uuid
       * @description The case
       */
      partitionkey: string;
      data: {
        /** Format: uuid */
        exchangeId: string;
        state: string;
        href: string;
      };
    };
    Partner: {
      organization: components['schemas']['OrganizationReference'];
      /**
       * @description By which channel it is told, beside its inbox
       * @enum {string}
       */
      channel: 'INBOX' | 'AMQP' | 'WEBHOOK' | 'SEVERAL';
      /**
       * @description Whether events are pushed to it now
       * @enum {string}
       */
      state: 'OPEN' | 'UNREACHED' | 'PAUSED' | 'MAINTENANCE';
      /** @description Events that wait to be pushed */
      backlog: number;
      /**
       * Format: date-time
       * @description Since when the oldest waits
       */
      oldestAt?: string;
      parked: number;
      /** @description Attempts in a row that did not reach it */
      failures: number;
      /** @description Why the last attempt failed */
      problem?: string;
      /** Format: date-time */
      retryAt?: string;
      /** Format: date-time */
      unreachedSince?: string;
      /**
       * Format: date-time
       * @description When patience ends and its backlog is parked
       */
      parksAt?: string;
      /** Format: date-time */
      maintenanceFrom?: string;
      /** Format: date-time */
      maintenanceTo?: string;
      /** @description Events a second at the most */
      ratePerSecond?: number;
      /** @description Events in its inbox after the last it acknowledged */
      unacknowledged: number;
      /** Format: date-time */
      lastDeliveredAt?: string;
      /** Format: date-time */
      lastHeardAt?: string;
      /** @description Things that should have come and did not */
      silences: number;
    };
    PartnerDetail: components['schemas']['Partner'] & {
      /** @description Numbers that are missing in what it sent about a case; for the partner itself to send again */
      gaps: {
        /** Format: uuid */
        caseId: string;
        missing: number[];
        /** Format: date-time */
        since: string;
      }[];
      openSilences: {
        /**
         * @description QUIET: nothing was heard of it; GAP: a number it counted past has not come; UNREAD: its inbox is not
         *     acknowledged; UNOPENED: what was delivered has not been opened by anybody.
         * @enum {string}
         */
        kind: 'QUIET' | 'GAP' | 'UNREAD' | 'UNOPENED';
        /** Format: date-time */
        since: string;
        /** Format: date-time */
        raisedAt: string;
      }[];
    };
    ParkedMessage: {
      /** Format: uuid */
      parkedId: string;
      organization?: components['schemas']['OrganizationReference'];
      /**
       * @description OUT was on its way to the organization, IN came from it
       * @enum {string}
       */
      direction: 'OUT' | 'IN';
      problem: string;
      eventType?: string;
      attempts: number;
      /** Format: date-time */
      writtenAt?: string;
      /** Format: date-time */
      parkedAt: string;
    };
    Replay: {
      /** @enum {string} */
      receipt: 'ACCEPTED';
      messageId: string;
      state: string;
      /** Format: date-time */
      occurredAt: string;
      href: string;
      /** @description The receipt, signed (JWS, ES256); the keys are at `/.well-known/jwks.json` */
      signature?: string;
      dryRun: boolean;
      total: number;
      /** @description To be sent again */
      replayed: number;
      /** @description Not sent - the rules do not let it be told any more */
      withheld: number;
      /** @description Delivered meanwhile */
      skipped: number;
      items: {
        /** Format: uuid */
        parkedId: string;
        /** @enum {string} */
        outcome: 'REPLAYED' | 'WITHHELD' | 'SKIPPED';
      }[];
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
      /**
       * @description Colleagues for whom one may act, with header Schakel-On-Behalf-Of and the opaque id that is given here. Both are
       *     in the record of what happens.
       */
      standsInFor?: {
        delegator: string;
        functions: string[];
      }[];
    };
    Exchange: {
      /** Format: uuid */
      exchangeId: string;
      /** Format: uuid */
      caseId: string;
      /**
       * @description Place in the order in which one's own organization came to know the exchanges of this case. Counts nothing that
       *     one is no party to.
       */
      caseSequence: number;
      state: string;
      sender: components['schemas']['OrganizationReference'];
      recipient: components['schemas']['OrganizationReference'];
      purpose?: string;
      legalBasis?: string;
      /** Format: uuid */
      protocolId?: string;
      handling: string;
      regime?: string;
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
          | 'REMINDER_50'
          | 'REMINDER_80'
          | 'REMINDER_100'
          | 'ESCALATION'
          | 'EXPIRY'
          | 'CLARIFICATION_REMINDER'
          | 'CLARIFICATION_EXPIRY'
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
        /** @description The step as a signed receipt (JWS) */
        signature?: string;
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
      /** @description What the recipient asked back, and what the sender answered, in order */
      clarifications?: {
        /** Format: date-time */
        writtenAt: string;
        organization: components['schemas']['OrganizationReference'];
        text?: string;
      }[];
      /** @description Who the recipient says is competent */
      referredTo?: components['schemas']['OrganizationReference'];
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
    ConsultationDecision: {
      outcome: components['schemas']['ConsultationOutcome'];
      /** @description Organizations that were there, besides the convener */
      attendeeIds: string[];
      /**
       * Format: uuid
       * @description For INDIVIDUAL_TRAJECTORY: the organization that coordinates it
       */
      coordinatorId?: string;
      /** @description For INDIVIDUAL_TRAJECTORY */
      goals?: string;
    };
    /** @enum {string} */
    ConsultationOutcome: 'INDIVIDUAL_TRAJECTORY' | 'FEEDBACK_ONLY' | 'NO_FOLLOW_UP' | 'CLOSE';
    ConsultationReview: {
      text: string;
    };
    ConsultationRenewal: {
      reason: string;
    };
    FeedbackProposal: {
      /** @description What the police would be told. No attachments. */
      content: components['schemas']['CaseContent'];
    };
    CaseConsultationOpening: {
      /**
       * Format: uuid
       * @description Local integral security cell that consults
       */
      livcId: string;
      /**
       * Format: uuid
       * @description The convener's own opaque id of the case
       */
      caseReference: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * Format: uuid
       * @description The release that it is proposed for, which its municipality was told of
       */
      releaseId?: string;
      /**
       * Format: uuid
       * @description Signal that the case is proposed for
       */
      signalId?: string;
      /**
       * Format: uuid
       * @description The transfer by which the case was taken over
       */
      transferId?: string;
      /** @enum {string} */
      subjectCategory: 'PERSON_OF_CONCERN' | 'SUSPECT' | 'CONVICTED' | 'DETAINEE' | 'MINOR' | 'RELATIVE';
    };
    CaseConsultation: components['schemas']['Exchange'] & {
      /** @description What was decided last */
      outcome?: string;
      /**
       * Format: date-time
       * @description By when the next review is due
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    CaseConsultationDetail: components['schemas']['CaseConsultation'] & components['schemas']['Timeline'];
    CaseConsultationContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      state: string;
      contributions: {
        /** Format: date-time */
        contributedAt: string;
        organization?: components['schemas']['OrganizationReference'];
        content?: components['schemas']['CaseData'];
      }[];
      decisions?: {
        /** Format: date-time */
        writtenAt: string;
        outcome?: string;
        attendees?: components['schemas']['OrganizationReference'][];
        coordinator?: components['schemas']['OrganizationReference'];
        content?: components['schemas']['CaseData'];
      }[];
      reviews?: {
        /** Format: date-time */
        writtenAt: string;
        content?: components['schemas']['CaseData'];
      }[];
      feedback?: {
        /** Format: date-time */
        writtenAt: string;
        content?: components['schemas']['CaseData'];
      }[];
    };
    /** @enum {string} */
    SignalState: 'SUBMITTED' | 'ACKNOWLEDGED' | 'TRIAGED' | 'WITHDRAWN' | 'ERASED';
    SignalSubmission: {
      /**
       * Format: uuid
       * @description Municipality that is told
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * @default NORMAL
       * @enum {string}
       */
      urgency?: 'NORMAL' | 'URGENT';
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      regime?: components['schemas']['Regime'];
      /** @description Municipality where it was seen */
      residence?: components['schemas']['MunicipalityCode'];
      /** @description What was seen, with the evaluation of source and information. No national number, no attachments. */
      content: components['schemas']['CaseContent'];
    };
    SignalTriage: {
      /** @enum {string} */
      outcome: 'REJECTED_UNFOUNDED' | 'REDIRECTED_CARE' | 'LIVC_CASE' | 'URGENT_TO_POLICE' | 'DUPLICATE';
      reason: string;
      /**
       * Format: uuid
       * @description For LIVC_CASE: the consultation that was proposed for this signal
       */
      consultationId?: string;
      /**
       * Format: date-time
       * @description For URGENT_TO_POLICE: when the police were phoned
       */
      phonedAt?: string;
      /**
       * Format: uuid
       * @description For DUPLICATE: the signal that it repeats
       */
      duplicateOf?: string;
      /** Format: date-time */
      readonly decidedAt?: string;
    };
    EarlySignal: components['schemas']['Exchange'] & {
      /** @enum {string} */
      urgency?: 'NORMAL' | 'URGENT';
      /**
       * Format: date-time
       * @description By when it is to be decided on
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    SignalDetail: components['schemas']['EarlySignal'] & components['schemas']['Timeline'];
    SignalContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      content?: components['schemas']['CaseData'];
      /** @description Other signals to the same municipality that are about the same person, as far as they say */
      possibleDuplicates?: string[];
      triage?: components['schemas']['SignalTriage'];
    };
    /** @enum {string} */
    ReleaseState:
      'ANNOUNCED' | 'ACKNOWLEDGED' | 'PREPARED' | 'UNPREPARED' | 'RELEASED' | 'CANCELLED' | 'CLOSED' | 'ERASED';
    /** @enum {string} */
    ReleaseKind: 'SENTENCE_END' | 'CONDITIONAL' | 'PROVISIONAL' | 'OTHER';
    ReleaseAnnouncement: {
      /**
       * Format: uuid
       * @description Who has to be ready
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * Format: uuid
       * @description The announcement that is passed on
       */
      parentReleaseId?: string;
      /**
       * Format: date-time
       * @description The moment, where it is planned: one that is still to come
       */
      plannedAt?: string;
      releaseKind: components['schemas']['ReleaseKind'];
      /** @description Municipality where the person is going to live, or lived before */
      residence?: components['schemas']['MunicipalityCode'];
      /**
       * @description There is no address to go to: others are called in at once
       * @default false
       */
      withoutAddress?: boolean;
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      /** @description Who it is, conditions, address and needs; no prison intelligence. No attachments. */
      content: components['schemas']['CaseContent'];
    };
    ReleaseChange: {
      /**
       * Format: date-time
       * @description The moment that it is planned at from now on
       */
      plannedAt: string;
      /** @description What else has changed */
      content?: components['schemas']['CaseContent'];
    };
    ReleasePreparation: {
      preparation: components['schemas']['ReleasePreparationKind'];
      /** @description What was arranged, and who does it */
      text: string;
      /**
       * Format: uuid
       * @description For LIVC_FOLLOW_UP: the consultation that was proposed for this release
       */
      consultationId?: string;
    };
    /** @enum {string} */
    ReleasePreparationKind: 'LIVC_FOLLOW_UP' | 'JUDICIAL_GUIDANCE' | 'BRIDGE_PLAN' | 'NO_FOLLOW_UP';
    Release: components['schemas']['Exchange'] & {
      /** Format: date-time */
      plannedAt?: string;
      /**
       * Format: date-time
       * @description By when something has to have been prepared
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    ReleaseDetail: components['schemas']['Release'] & components['schemas']['Timeline'];
    ReleaseContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      releaseKind?: string;
      withoutAddress?: boolean;
      content?: components['schemas']['CaseData'];
      changes: {
        /** Format: date-time */
        writtenAt: string;
        /** Format: date-time */
        plannedAt: string;
        content?: components['schemas']['CaseData'];
      }[];
      preparations: {
        /** Format: date-time */
        writtenAt: string;
        preparation?: string;
        content?: components['schemas']['CaseData'];
      }[];
    };
    /** @enum {string} */
    CaseTransferState: 'PROPOSED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'ERASED';
    CaseTransferProposal: {
      /**
       * Format: uuid
       * @description The municipality where the person lives now
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /** @description Municipality where the person lives now; only this one takes a case over */
      residence: components['schemas']['MunicipalityCode'];
      /** @description Consultations that the sender convened and that the dossier is made from */
      sourceIds?: string[];
      /** @description What the follow-up was to reach */
      goals: string[];
      /** @description Who coordinated it, by function and organization and not by name */
      coordinator: {
        /** Format: uuid */
        organizationId: string;
        function: components['schemas']['CaseTransferFunction'];
      };
      /** @description In what measures still run */
      openMeasures?: components['schemas']['CaseTransferMeasure'][];
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      /** @description Who it is, and statements about concern and care, and contact. No secrets, and no attachments. */
      content: components['schemas']['CaseContent'];
    };
    /** @enum {string} */
    CaseTransferFunction: 'CASE_COORDINATOR' | 'PVE_OFFICER' | 'MAYOR' | 'CARE_PROVIDER';
    /** @enum {string} */
    CaseTransferMeasure: 'HOUSING' | 'WORK' | 'EDUCATION' | 'FAMILY' | 'CARE' | 'ADMINISTRATIVE' | 'OTHER';
    CaseTransferRefusal: {
      reason: components['schemas']['CaseTransferRefusalReason'];
      /** @description Why, for the sender */
      text: string;
    };
    /** @enum {string} */
    CaseTransferRefusalReason: 'NO_RESIDENT' | 'NO_GROUND_FOR_FOLLOW_UP' | 'DOSSIER_INCOMPLETE' | 'OTHER';
    CaseTransfer: components['schemas']['Exchange'] & {
      /**
       * Format: date-time
       * @description By when the transfer has to be answered
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    CaseTransferDetail: components['schemas']['CaseTransfer'] & components['schemas']['Timeline'];
    CaseTransferContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      goals?: string[];
      openMeasures?: string[];
      coordinator?: {
        organization: components['schemas']['OrganizationReference'];
        function: string;
      };
      content?: components['schemas']['CaseData'];
      refusal?: {
        /** Format: date-time */
        writtenAt: string;
        content?: components['schemas']['CaseData'];
      };
    };
    /** @enum {string} */
    PhenomenonState: 'REPORTED' | 'ASSESSED' | 'WITHDRAWN' | 'CLOSED';
    /** @enum {string} */
    PhenomenonChannel: 'ONLINE' | 'OFFLINE' | 'BOTH';
    /**
     * @description What happens, never of which conviction anybody is
     * @enum {string}
     */
    PhenomenonKind:
      | 'RUMOUR'
      | 'HATE_SPEECH'
      | 'INTIMIDATION'
      | 'VANDALISM'
      | 'DEMONSTRATION_TENSION'
      | 'DISINFORMATION'
      | 'GROUP_CONFLICT'
      | 'OTHER';
    /**
     * @description How many people take part or look on, as far as it can be seen
     * @enum {string}
     */
    PhenomenonScale: 'FEW' | 'TENS' | 'HUNDREDS' | 'THOUSANDS';
    /** @enum {string} */
    PhenomenonMeasure: 'NONE' | 'DIALOGUE' | 'COUNTER_NARRATIVE' | 'MEDIATION' | 'POLICE_INFORMED' | 'OTHER';
    PhenomenonSubmission: {
      /**
       * Format: uuid
       * @description Municipality where it was seen
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      nis: components['schemas']['MunicipalityCode'];
      channel: components['schemas']['PhenomenonChannel'];
      kind: components['schemas']['PhenomenonKind'];
      scale: components['schemas']['PhenomenonScale'];
      /** Format: date */
      observedOn: string;
      /** @description What happens, and nobody's name, number, address or account */
      description: string;
    };
    PhenomenonAssessment: {
      measure: components['schemas']['PhenomenonMeasure'];
    };
    PhenomenonReport: components['schemas']['Exchange'] & {
      /** @description What the municipality does about it (PhenomenonMeasure), once it was assessed */
      measure?: string;
      /**
       * Format: date-time
       * @description By when it is to be assessed
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    PhenomenonDetail: components['schemas']['PhenomenonReport'] & components['schemas']['Timeline'];
    PhenomenonContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      nis?: components['schemas']['MunicipalityCode'];
      channel?: components['schemas']['PhenomenonChannel'];
      kind?: components['schemas']['PhenomenonKind'];
      scale?: components['schemas']['PhenomenonScale'];
      /** Format: date */
      observedOn?: string;
      description?: string;
    };
    PhenomenonAggregate: {
      quarter: string;
      /** @description Counts below it are not given */
      smallestCell?: number;
      cells: {
        nis: components['schemas']['MunicipalityCode'];
        channel: components['schemas']['PhenomenonChannel'];
        kind: components['schemas']['PhenomenonKind'];
        reports: string;
      }[];
    };
    /** @enum {string} */
    SupportQuestionState:
      | 'ASKED'
      | 'ACCEPTED'
      | 'ANSWERED'
      | 'DECLINED'
      | 'WITHDRAWN'
      | 'CLOSED'
      | 'LESSON_PROPOSED'
      | 'LESSON_SHARED'
      | 'LESSON_REFUSED'
      | 'CONCLUDED';
    /**
     * @description What a question is about. It says nothing of anybody's convictions.
     * @enum {string}
     */
    SupportTheme: 'FAMILY' | 'SCHOOL' | 'ONLINE' | 'RETURN_FROM_DETENTION' | 'COMMUNITY' | 'OTHER';
    SupportQuestionAsking: {
      /**
       * Format: uuid
       * @description Body of the expert pool that is asked
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * @default NORMAL
       * @enum {string}
       */
      urgency?: 'NORMAL' | 'URGENT';
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      theme: components['schemas']['SupportTheme'];
      question: string;
      /** @description What is known of the matter, statement by statement */
      facts?: components['schemas']['SupportFact'][];
    };
    SupportFact: {
      /**
       * @description Fact or assessment (R23)
       * @enum {string}
       */
      kind: 'FACT' | 'ASSESSMENT';
      text: string;
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
    SupportAnswer: {
      /** @description Names nobody either */
      answer: string;
    };
    SupportFollowUp: {
      /** @description Names nobody either */
      question: string;
    };
    LessonProposal: {
      title: string;
      /** @description What others can do with it - nothing by which the person, the place or the municipality is known */
      lesson: string;
    };
    SupportQuestion: components['schemas']['Exchange'] & {
      /** @enum {string} */
      urgency?: 'NORMAL' | 'URGENT';
      /**
       * Format: date-time
       * @description By when it is to be answered
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    SupportQuestionDetail: components['schemas']['SupportQuestion'] & components['schemas']['Timeline'];
    SupportQuestionContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      theme?: string;
      question?: string;
      /** @description What is known of the matter */
      content?: components['schemas']['CaseData'];
      /** @description Answers, and what was asked on, in order */
      replies?: {
        /** @enum {string} */
        part: 'ANSWER' | 'FOLLOW_UP';
        /** Format: date-time */
        writtenAt: string;
        content?: components['schemas']['CaseData'];
      }[];
      /** @description The lesson as it was proposed */
      lesson?: {
        title?: string;
        content?: components['schemas']['CaseData'];
      };
    };
    /** @enum {string} */
    IndividualTrajectoryState:
      | 'PROPOSED'
      | 'ACCEPTED'
      | 'CONCERN'
      | 'DECLINED'
      | 'WITHDRAWN'
      | 'COMPLETED'
      | 'STOPPED'
      | 'EXPIRED'
      | 'CLOSED'
      | 'ERASED';
    /**
     * @description Domain of life that a goal is in
     * @enum {string}
     */
    LifeDomain: 'HOUSING' | 'WORK' | 'EDUCATION' | 'FAMILY' | 'CARE' | 'LEISURE';
    IndividualTrajectoryGoal: {
      domain: components['schemas']['LifeDomain'];
      text: string;
    };
    /** @description What is aimed at, one goal for each domain of life */
    IndividualTrajectoryGoals: components['schemas']['IndividualTrajectoryGoal'][];
    IndividualTrajectoryProposal: {
      /**
       * Format: uuid
       * @description Partner that is asked to take it on
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      /**
       * @description DISENGAGEMENT and AFTERCARE say something of the person concerned: they have the category concern. Aftercare
       *     ends by itself when its term is over.
       * @enum {string}
       */
      kind: 'TRAJECTORY' | 'DISENGAGEMENT' | 'AFTERCARE';
      /**
       * @description How the person concerned is approached
       * @enum {string}
       */
      approach: 'VOLUNTARY' | 'ASSERTIVE';
      /**
       * Format: uuid
       * @description Consultation that it follows from, in which one takes part. The partner does not hear of it.
       */
      consultationId?: string;
      goals: components['schemas']['IndividualTrajectoryGoals'];
      /** @description Whom it is for, and what the partner has to know. No attachments. */
      content: components['schemas']['CaseContent'];
    };
    /** @enum {string} */
    GoalStatus: 'ON_TRACK' | 'CONCERN' | 'STOPPED' | 'COMPLETED';
    IndividualTrajectoryReport: {
      goals: {
        domain: components['schemas']['LifeDomain'];
        status: components['schemas']['GoalStatus'];
        /** @description Nothing of what was said in guidance */
        text?: string;
      }[];
    };
    IndividualTrajectoryReview: {
      /** @description What the municipality says to it, by the domain of a goal */
      answers: components['schemas']['IndividualTrajectoryGoal'][];
      /** @description The goals from now on, all of them, where they change */
      goals?: components['schemas']['IndividualTrajectoryGoals'];
    };
    IndividualTrajectoryStop: {
      /** @enum {string} */
      reasonCode: 'NO_CONSENT' | 'NOT_REACHED' | 'MOVED' | 'OTHER_SUPPORT' | 'NOT_POSSIBLE';
    };
    /** @enum {string} */
    IndividualTrajectoryOutcome: 'COMPLETED' | 'TRANSFERRED' | 'STOPPED' | 'RELAPSE_REPORTED';
    IndividualTrajectoryClosing: {
      outcome: components['schemas']['IndividualTrajectoryOutcome'];
    };
    IndividualTrajectory: components['schemas']['Exchange'] & {
      /** @description Once it is closed */
      outcome?: string;
      /**
       * Format: date-time
       * @description By when it waits for somebody
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    IndividualTrajectoryDetail: components['schemas']['IndividualTrajectory'] & components['schemas']['Timeline'];
    IndividualTrajectoryStatement: {
      domain: string;
      status?: string;
      /** @enum {string} */
      kind?: 'FACT' | 'ASSESSMENT';
      text?: string;
    };
    /** @description What is said of goals, by the category that goes with their domain, so that each is decided on by itself */
    IndividualTrajectoryStatements: {
      concern?: components['schemas']['IndividualTrajectoryStatement'][];
      care?: components['schemas']['IndividualTrajectoryStatement'][];
      work?: components['schemas']['IndividualTrajectoryStatement'][];
      education?: components['schemas']['IndividualTrajectoryStatement'][];
    };
    IndividualTrajectoryContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      /** @description Left out where it is no more than a trajectory */
      kind?: string;
      approach?: string;
      /** @description Whom it is for */
      content?: components['schemas']['CaseData'];
      /** @description The goals as they are now */
      goals?: components['schemas']['IndividualTrajectoryStatements'];
      /** @description What the partner reported and the municipality answered, in order */
      rounds?: {
        /** @enum {string} */
        part: 'REPORT' | 'REVIEW';
        /** Format: date-time */
        writtenAt: string;
        said?: components['schemas']['IndividualTrajectoryStatements'];
        /** @description The goals from then on, where they changed */
        goals?: components['schemas']['IndividualTrajectoryStatements'];
      }[];
    };
    /** @enum {string} */
    InformationCardState: 'SENT' | 'DELIVERED' | 'ACKNOWLEDGED' | 'SUPERSEDED' | 'RECALLED' | 'PURGED';
    /** @description Of what is known of the entity. It only rises; which of two is newer is told by it and not by the time. */
    CardVersion: number;
    /**
     * @description Category of the common database
     * @enum {string}
     */
    InformationCardCategory: 'FTF' | 'HTF' | 'HP' | 'PVE' | 'PCT';
    /**
     * @description As people of OCAD determined it, from 1 (low) to 4 (very serious). A code, and no number to reckon with (R20).
     * @enum {string}
     */
    ThreatLevel: '1' | '2' | '3' | '4';
    /**
     * @description What was requested, and nothing about anybody
     * @enum {string}
     */
    InformationCardMeasure: 'LOCAL_CONSULTATION' | 'ADMINISTRATIVE_MEASURE' | 'POLICE_FOLLOW_UP' | 'OTHER';
    InformationCardSending: {
      /**
       * Format: uuid
       * @description Municipality or police zone that has to know
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      /**
       * @default NORMAL
       * @enum {string}
       */
      urgency?: 'NORMAL' | 'URGENT';
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      /**
       * Format: uuid
       * @description The sender's own opaque id of the entity - no name, no number of a register
       */
      entityReference: string;
      version: components['schemas']['CardVersion'];
      /** @description Municipality of residence or stay on this day */
      residence: components['schemas']['MunicipalityCode'];
      category: components['schemas']['InformationCardCategory'];
      threatLevel: components['schemas']['ThreatLevel'];
      /** @description What the recipient needs to know. No attachments. */
      content: components['schemas']['CaseContent'];
    };
    InformationCardPassingOn: {
      /**
       * Format: uuid
       * @description Municipality or police zone that has to know as well
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      handling?: components['schemas']['HandlingCode'];
    };
    InformationCardMeasureStating: {
      measure: components['schemas']['InformationCardMeasure'];
    };
    InformationCardRecall: {
      version: components['schemas']['CardVersion'];
    };
    InformationCard: components['schemas']['Exchange'] & {
      /** @enum {string} */
      urgency?: 'NORMAL' | 'URGENT';
      /** @description Measure that the recipient says was requested (InformationCardMeasure) */
      measure?: string;
      /**
       * Format: date-time
       * @description By when it is to be taken note of or to be purged
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    InformationCardDetail: components['schemas']['InformationCard'] & components['schemas']['Timeline'];
    InformationCardContent: components['schemas']['Masked'] & {
      /** Format: uuid */
      exchangeId: string;
      version?: number;
      category?: string;
      /** @description See ThreatLevel */
      threatLevel?: string;
      content?: components['schemas']['CaseData'];
    };
    InformationCardCopies: {
      copies: {
        /** Format: uuid */
        exchangeId: string;
        version: number;
        /** @description Whoever it came from - the one who sent it first, or who passed it on */
        sender: components['schemas']['OrganizationReference'];
        recipient: components['schemas']['OrganizationReference'];
        state: string;
        /** Format: date-time */
        changedAt: string;
        /** Format: date-time */
        purgedAt?: string;
        /** @description The confirmation as a signed receipt (JWS); the keys are at `/.well-known/jwks.json` */
        proof?: string;
      }[];
    };
    Lesson: {
      /** Format: uuid */
      lessonId: string;
      theme: string;
      title: string;
      lesson: string;
      /** @description The month, and no more, so that it leads to no question */
      sharedIn: string;
    };
    /** @enum {string} */
    PlanActionState:
      | 'ASSIGNED'
      | 'DECLINED'
      | 'WITHDRAWN'
      | 'UNDER_WAY'
      | 'ROUND_MISSED'
      | 'REPORTED_DONE'
      | 'COMPLETED'
      | 'ENDED'
      | 'CLOSED';
    /** @description Code of a version of the action plan, or of an action in it */
    PlanCode: string;
    /**
     * @description How an action goes; that it is done is said by `reportDone`
     * @enum {string}
     */
    PlanProgress: 'NOT_STARTED' | 'ON_TRACK' | 'DELAYED';
    /** @description Names nobody */
    PlanText: string;
    /** @description Days that a report is about */
    PlanPeriod: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
    };
    PlanActionAssignment: {
      /**
       * Format: uuid
       * @description Policy domain that is asked
       */
      recipientId: string;
      purpose?: components['schemas']['Purpose'];
      legalBasis: components['schemas']['LegalBasis'];
      motive: components['schemas']['Motive'];
      handling?: components['schemas']['HandlingCode'];
      classification?: components['schemas']['Classification'];
      plan: components['schemas']['PlanCode'];
      action: components['schemas']['PlanCode'];
      description: components['schemas']['PlanText'];
    };
    PlanActionReport: {
      progress: components['schemas']['PlanProgress'];
      text: components['schemas']['PlanText'];
      period?: components['schemas']['PlanPeriod'];
    };
    PlanActionDoneReport: {
      text: components['schemas']['PlanText'];
      period?: components['schemas']['PlanPeriod'];
    };
    PlanActionRevision: {
      plan: components['schemas']['PlanCode'];
      /** @description Its code in that version; the one it has when left out */
      action?: components['schemas']['PlanCode'];
    };
    PlanActionEnding: {
      /** @enum {string} */
      reasonCode: 'LEFT_OUT_OF_NEW_PLAN' | 'MERGED_WITH_ANOTHER' | 'NO_LONGER_NEEDED';
    };
    PlanAction: components['schemas']['Exchange'] & {
      /** @description Version of the plan it stands in */
      plan?: string;
      objective?: number;
      action?: string;
      /** @description What was last reported (PlanProgress, or DONE) */
      progress?: string;
      /** Format: date-time */
      progressAt?: string;
      endedReason?: string;
      /**
       * Format: date-time
       * @description By when it is to be taken on, or the next report
       */
      dueAt?: string;
      /** @description What happens next by itself */
      nextStep?: {
        step: string;
        /** Format: date-time */
        at: string;
      };
    };
    PlanActionDetail: components['schemas']['PlanAction'] & components['schemas']['Timeline'];
    PlanActionContent: {
      /** Format: uuid */
      exchangeId: string;
      /** @description What was asked */
      description?: string;
      reports?: {
        progress: string;
        text: string;
        period?: components['schemas']['PlanPeriod'];
        /** Format: date-time */
        writtenAt: string;
      }[];
    };
    PlanTitle: {
      nl: string;
      en: string;
    };
    PlanCounts: {
      /** @description All of them */
      actions: number;
      underWay: number;
      roundMissed: number;
      reportedDone: number;
      completed: number;
      ended: number;
    };
    PlanOverview: {
      plan: string;
      title: components['schemas']['PlanTitle'];
      /** @description How many the plan announces, which may be more than are known */
      announcedObjectives: number;
      note?: components['schemas']['PlanTitle'];
      counts: components['schemas']['PlanCounts'];
      objectives: {
        number: number;
        title: components['schemas']['PlanTitle'];
        counts: components['schemas']['PlanCounts'];
        /** @description Policy domains that have an action in it */
        domains: {
          organization: components['schemas']['OrganizationReference'];
          counts: components['schemas']['PlanCounts'];
          actions: {
            action: string;
            state: string;
            progress?: string;
            /** Format: date-time */
            progressAt?: string;
            endedReason?: string;
          }[];
        }[];
      }[];
    };
    EntryReceipt: {
      /** @enum {string} */
      receipt: 'ACCEPTED';
      messageId: string;
      /** Format: uuid */
      entryId: string;
      state: string;
      /** Format: date-time */
      occurredAt: string;
      href: string;
      /** @description The receipt, signed (JWS, ES256); the keys are at `/.well-known/jwks.json` */
      signature?: string;
    };
    /** @enum {string} */
    EntryKind:
      | 'ORGANIZATION'
      | 'LEGAL_BASIS'
      | 'PROTOCOL'
      | 'POLICY_FRAME'
      | 'PROCESSING'
      | 'LIVC'
      | 'ACTION_PLAN'
      | 'CDB_GRADE'
      | 'CLEARANCE'
      | 'ACCOUNT'
      | 'DELEGATION'
      | 'INVITATION'
      | 'SEAT'
      | 'MANDATE'
      | 'UNMASKING'
      | 'DOWNGRADE'
      | 'ONWARD_CONSENT'
      | 'EXPORT'
      | 'RETENTION'
      | 'TERM'
      | 'BREAK_GLASS'
      | 'CHANNEL';
    /** @enum {string} */
    EntryState: 'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'ENDED';
    /** Format: uuid */
    OrganizationId: string;
    /** @description A kind, a validity period, and the one property that holds a fact of this kind. */
    RegisterEntryProposal: {
      kind: components['schemas']['EntryKind'];
      /**
       * Format: uuid
       * @description Fact that this is a new version of
       */
      entryId?: string;
      /**
       * Format: date-time
       * @description Now when left out
       */
      validFrom?: string;
      /** Format: date-time */
      validTo?: string;
      motive?: components['schemas']['Motive'];
      organization?: components['schemas']['OrganizationFact'];
      legalBasis?: components['schemas']['LegalBasisFact'];
      protocol?: components['schemas']['ProtocolFact'];
      policyFrame?: components['schemas']['PolicyFrameFact'];
      processing?: components['schemas']['ProcessingFact'];
      livc?: components['schemas']['LivcFact'];
      actionPlan?: components['schemas']['ActionPlanFact'];
      cdbGrade?: components['schemas']['CdbGradeFact'];
      clearance?: components['schemas']['ClearanceFact'];
      account?: components['schemas']['AccountFact'];
      delegation?: components['schemas']['DelegationFact'];
      grant?: components['schemas']['GrantFact'];
      channel?: components['schemas']['ChannelFact'];
    };
    RegisterEntry: {
      /** Format: uuid */
      entryId: string;
      version: number;
      kind: string;
      state: string;
      /** Format: uuid */
      ownerId: string;
      /** Format: date-time */
      validFrom: string;
      /** Format: date-time */
      validTo?: string;
      /** Format: date-time */
      proposedAt: string;
      proposedFunction?: string;
      /** Format: date-time */
      decidedAt?: string;
      decidedFunction?: string;
      /** Format: date-time */
      endedAt?: string;
      /** Format: date-time */
      reviewedAt?: string;
      /**
       * Format: date-time
       * @description Emergency access that nobody reviewed in time
       */
      incidentAt?: string;
      organization?: components['schemas']['OrganizationFact'];
      legalBasis?: components['schemas']['LegalBasisFact'];
      protocol?: components['schemas']['ProtocolFact'];
      policyFrame?: components['schemas']['PolicyFrameFact'];
      processing?: components['schemas']['ProcessingFact'];
      livc?: components['schemas']['LivcFact'];
      actionPlan?: components['schemas']['ActionPlanFact'];
      cdbGrade?: components['schemas']['CdbGradeFact'];
      clearance?: components['schemas']['ClearanceFact'];
      account?: components['schemas']['AccountFact'];
      delegation?: components['schemas']['DelegationFact'];
      grant?: components['schemas']['GrantFact'];
      channel?: components['schemas']['ChannelFact'];
    };
    OrganizationFact: {
      name: string;
      /** @enum {string} */
      level: 'LOCAL' | 'FLEMISH' | 'FEDERAL';
      /** @enum {string} */
      kind:
        | 'MUNICIPALITY'
        | 'LIVC_R'
        | 'POLICE_ZONE'
        | 'ABB'
        | 'AJH'
        | 'OPGROEIEN'
        | 'VDAB'
        | 'SCHOOL_NETWORK'
        | 'CAW'
        | 'OCAD'
        | 'VSSE'
        | 'ADIV'
        | 'DG_EPI'
        | 'FEDERAL_POLICE'
        | 'PROSECUTOR'
        | 'LTF';
      identifiers: {
        /** @enum {string} */
        scheme: 'KBO' | 'OVO' | 'NIS' | 'ZONE' | 'SURROGATE';
        value: string;
        /** Format: date */
        validFrom: string;
        /** Format: date */
        validTo?: string;
      }[];
      /** @description Categories of person data that the organization has a task in */
      competences: components['schemas']['PersonCategory'][];
      /** @description Runs this service and keeps its register */
      operates?: boolean;
      /** @description Who is called in, in this order, when one of its requests stands still */
      escalation?: {
        /** Format: uuid */
        organizationId: string;
        function: string;
      }[];
    };
    LegalBasisFact: {
      code: string;
      title: string;
      citation: string;
      /** @enum {string} */
      confidence: 'found' | 'known:high' | 'known:medium' | 'known:low' | 'proposal';
      purposes: components['schemas']['Purpose'][];
      /** @description What it fixes about a consultation (art. 458ter §1) */
      fixes?: ('WHO' | 'PURPOSE' | 'MODALITIES')[];
      /** @description Lets police data into a GDPR file (R16) */
      transfersPoliceData?: boolean;
      /** @description Grounds a report to the prosecutor (R10) */
      grantsReport?: boolean;
    };
    ProtocolFact: {
      title: string;
      /** @enum {string} */
      basis: 'PROTOCOL' | 'LAW' | 'IVC_DELIBERATION';
      purposes: components['schemas']['Purpose'][];
      categories: components['schemas']['PersonCategory'][];
      frameCode: string;
      /** @enum {string} */
      approval: 'POLICY' | 'FOUR_EYES';
      periodicity?: string;
      /** Format: date */
      dpoAdviceOn?: string;
      /** Format: date */
      publishedOn?: string;
      /** @description Whether content may be pushed */
      pushesContent?: boolean;
      /** @description Whether restricted information may travel (R15) */
      acceptsRestricted?: boolean;
      flows: {
        /** Format: uuid */
        senderId: string;
        /** Format: uuid */
        recipientId: string;
      }[];
    };
    /** @description Deadlines of the flows as ISO 8601 periods, and limits of the human safeguards. */
    PolicyFrameFact: {
      code: string;
      request?: {
        due: components['schemas']['Period'];
        dueUrgent: components['schemas']['Period'];
        reminders: number[];
        escalateAfter: components['schemas']['Period'];
        expireAfter: components['schemas']['Period'];
        closeAfter: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description After how long the convener hears that somebody who was invited has not replied, by when feedback is agreed to,
       *     how often a trajectory is reviewed, after how long a consultation is to be renewed, and how long after that it
       *     closes when nobody did.
       */
      consultation?: {
        reply: components['schemas']['Period'];
        vote: components['schemas']['Period'];
        review: components['schemas']['Period'];
        renew: components['schemas']['Period'];
        close: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /** @description By when a person has seen a signal, by when it is decided on, and how long after that its content is erased. */
      signal?: {
        acknowledge: components['schemas']['Period'];
        triage: components['schemas']['Period'];
        erase: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description By when a phenomenon report is assessed, how long after that its text is erased, and the smallest count of
       *     reports that is published; of several frames the strictest holds.
       */
      phenomenon?: {
        assess: components['schemas']['Period'];
        erase: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
        smallestCell: number;
      };
      /**
       * @description By when the pool takes a question on, by when it answers, how long after its last answer a question closes by
       *     itself, and how long after that it ends with no lesson shared.
       */
      support?: {
        accept: components['schemas']['Period'];
        answer: components['schemas']['Period'];
        close: components['schemas']['Period'];
        conclude: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description By when an announced release is seen; how long ahead of its date its recipient is given notice, three times; how
       *     long ahead it has to be prepared, and how long after a release that nobody was ready for; when the sender is
       *     asked whether it took place; how long after it the exchange closes, and is erased.
       */
      release?: {
        acknowledge: components['schemas']['Period'];
        firstNotice: components['schemas']['Period'];
        secondNotice: components['schemas']['Period'];
        lastNotice: components['schemas']['Period'];
        prepare: components['schemas']['Period'];
        urgent: components['schemas']['Period'];
        confirm: components['schemas']['Period'];
        close: components['schemas']['Period'];
        erase: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description By when an information card is delivered, by when a person takes note of it before the deputy is called in, how
       *     long after that it is told to the local task force, and by when a purge is confirmed.
       */
      card?: {
        deliver: components['schemas']['Period'];
        acknowledge: components['schemas']['Period'];
        escalateAfter: components['schemas']['Period'];
        purge: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description By when a policy domain takes an action on and the agency answers that it is done, how long a round of reporting
       *     is, how long after a missed one others are called in, and how long after its end an action closes by itself.
       */
      plan?: {
        accept: components['schemas']['Period'];
        round: components['schemas']['Period'];
        escalateAfter: components['schemas']['Period'];
        close: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description By when a proposed transfer is answered; how long after it was accepted what it was made from, and its dossier, are
       *     destroyed; how long after it was refused or withdrawn its dossier is erased.
       */
      transfer?: {
        answer: components['schemas']['Period'];
        purge: components['schemas']['Period'];
        erase: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      /**
       * @description By when a partner takes an individual trajectory on, how long a round is, by when a concern is reviewed, how long
       *     after a missed round the mayor is called on, how long aftercare lasts, and how long after its end a trajectory is
       *     kept.
       */
      trajectory?: {
        accept: components['schemas']['Period'];
        progress: components['schemas']['Period'];
        review: components['schemas']['Period'];
        escalateAfter: components['schemas']['Period'];
        aftercare: components['schemas']['Period'];
        retain: components['schemas']['Period'];
        counting?: components['schemas']['Counting'];
      };
      retention?: components['schemas']['Period'];
      safeguards?: {
        dormantAfter: components['schemas']['Period'];
        breakGlassLongest: components['schemas']['Period'];
        reviewWithin: components['schemas']['Period'];
      };
      /**
       * @description Terms of handing over: attempts at an event that its partner refuses, waits between them, how long a partner may
       *     be out of reach before its backlog is parked, after which silence something is raised, and how long an inbox is
       *     kept.
       */
      delivery?: {
        attempts: number;
        firstWait: components['schemas']['Period'];
        longestWait: components['schemas']['Period'];
        patience: components['schemas']['Period'];
        quietAfter: components['schemas']['Period'];
        gapAfter: components['schemas']['Period'];
        unreadAfter: components['schemas']['Period'];
        openWithin: components['schemas']['Period'];
        keep: components['schemas']['Period'];
      };
      /**
       * @description What each organization may send, over both doors and all gateways together; its systems and its people are counted
       *     apart. Of calls by nobody known, each gateway writes so many refusals a minute down one by one, and the rest as
       *     a count.
       */
      intake?: {
        limit: components['schemas']['IntakeLimit'];
        strangersPerMinute: number;
      };
    };
    /**
     * @description Days of which terms are made. In working days, weekends and Belgian legal holidays are neither counted nor ended on.
     *     Calendar days where nothing is said.
     * @enum {string}
     */
    Counting: 'CALENDAR_DAYS' | 'WORKING_DAYS';
    /** @description At most so many messages in so many seconds */
    IntakeLimit: {
      messages: number;
      seconds: number;
    };
    Period: string;
    /** @description How an organization wants to be told; beside its inbox, which it always has. */
    ChannelFact: {
      /** @description The first that names the type of exchange, or names none, is taken */
      routes: {
        exchangeTypes?: components['schemas']['ExchangeType'][];
        /** @enum {string} */
        via: 'INBOX' | 'AMQP' | 'WEBHOOK';
        /**
         * Format: uri
         * @description Of the webhook; no person data in it
         */
        url?: string;
        /**
         * @description FULL sends what may be read along, where the protocol allows that as well
         * @enum {string}
         */
        content?: 'THIN' | 'FULL';
      }[];
      ratePerSecond?: number;
      secretVersion?: number;
      intake?: components['schemas']['IntakeLimit'];
    };
    /** @enum {string} */
    ExchangeType:
      | 'INFORMATION_REQUEST'
      | 'CASE_NOTIFICATION'
      | 'CASE_CONSULTATION'
      | 'SIGNAL'
      | 'PHENOMENON_REPORT'
      | 'SUPPORT_QUESTION'
      | 'DETAINEE_RELEASE'
      | 'INFORMATION_CARD'
      | 'PLAN_ACTION'
      | 'CASE_TRANSFER'
      | 'INDIVIDUAL_TRAJECTORY';
    /** @description Entry of the processing register for one exchange type (GDPR art. 30, 35). */
    ProcessingFact: {
      /** @enum {string} */
      exchangeType:
        | 'INFORMATION_REQUEST'
        | 'CASE_NOTIFICATION'
        | 'CASE_CONSULTATION'
        | 'SIGNAL'
        | 'PHENOMENON_REPORT'
        | 'SUPPORT_QUESTION'
        | 'DETAINEE_RELEASE'
        | 'INFORMATION_CARD'
        | 'PLAN_ACTION'
        | 'CASE_TRANSFER'
        | 'INDIVIDUAL_TRAJECTORY';
      /** @enum {string} */
      dpia: 'NONE' | 'DRAFT' | 'APPROVED';
      /** Format: date */
      dpoAdviceOn?: string;
    };
    /**
     * @description A version of the Flemish action plan against radicalisation and polarisation: its objectives, and the actions that
     *     policy domains are asked to take on. Another version is another fact, with a code of its own.
     */
    ActionPlanFact: {
      code: components['schemas']['PlanCode'];
      title: components['schemas']['PlanTitle'];
      announcedObjectives: number;
      /** @description What is known not to be in it */
      note?: components['schemas']['PlanTitle'];
      objectives: {
        number: number;
        title: components['schemas']['PlanTitle'];
        actions: {
          code: components['schemas']['PlanCode'];
          title: components['schemas']['PlanTitle'];
          /** @description Policy domains that may be asked to take it on */
          domainIds: components['schemas']['OrganizationId'][];
          /** @description Made up to show the service; in no plan */
          demonstration?: boolean;
        }[];
      }[];
    };
    /** @description A local integral security cell - no legal person, but a dated set of municipalities. */
    LivcFact: {
      /** Format: uuid */
      livcId: string;
      convenerIds: components['schemas']['OrganizationId'][];
      /** @description Policy frame whose terms its consultations follow, where it is not the usual one */
      frameCode?: string;
      /** @description Organizations that sit in it by law */
      memberIds: components['schemas']['OrganizationId'][];
      municipalities: {
        nis: string;
        /** Format: date */
        validFrom: string;
        /** Format: date */
        validTo?: string;
      }[];
    };
    CdbGradeFact: {
      /** Format: uuid */
      organizationId: string;
      /** @enum {string} */
      grade: 'CONSULT_AND_FEED' | 'CONSULT' | 'HIT_NO_HIT';
    };
    ClearanceFact: {
      /** @description Opaque id of the person at the identity provider */
      actor: string;
      /** @enum {string} */
      level: 'CONFIDENTIAL' | 'SECRET' | 'TOP_SECRET';
    };
    AccountFact: {
      actor: string;
      /** @enum {string} */
      status: 'ACTIVE' | 'SUSPENDED' | 'DISMISSED';
    };
    DelegationFact: {
      readonly delegator?: string;
      /** @description Opaque id of a colleague */
      delegate: string;
      functions: ('CASE_COORDINATOR' | 'MAYOR' | 'PVE_OFFICER' | 'INFO_OFFICER' | 'AUTHORISER' | 'CARE_PROVIDER')[];
    };
    /** @description What is granted about one exchange or one case, to one organization. */
    GrantFact: {
      /** Format: uuid */
      exchangeId?: string;
      /** Format: uuid */
      caseId?: string;
      /**
       * Format: uuid
       * @description Who gets it; the own organization when left out
       */
      organizationId?: string;
      /** @description Who holds the seat */
      actor?: string;
      handling?: components['schemas']['HandlingCode'];
      /** @description Name of a term of its flow that changes */
      term?: string;
      period?: components['schemas']['Period'];
      categories?: components['schemas']['PersonCategory'][];
    };
    ExportedExchange: components['schemas']['Exchange'] &
      components['schemas']['Timeline'] &
      components['schemas']['Masked'] & {
        type: string;
        question?: string;
        /** @description What was sent and answered, in order */
        contents: components['schemas']['ExportedPart'][];
        /** @description What was contributed to a consultation, in order */
        contributions?: components['schemas']['ExportedContribution'][];
      };
    ExportedContribution: {
      part?: string;
      /** Format: date-time */
      writtenAt: string;
      organization?: components['schemas']['OrganizationReference'];
      content?: components['schemas']['CaseData'];
    };
    ExportedPart: {
      part?: string;
      /** Format: date-time */
      writtenAt: string;
      organization?: components['schemas']['OrganizationReference'];
      content?: components['schemas']['CaseData'];
    };
    ExchangeEvent: {
      /** Format: uuid */
      exchangeId: string;
      type: string;
      action: string;
      state: string;
      /** Format: date-time */
      occurredAt: string;
      href: string;
    };
    Question: {
      /** Format: uuid */
      exchangeId: string;
      /**
       * Format: date-time
       * @description Moment that is asked about; now when left out
       */
      at?: string;
      category?: components['schemas']['PersonCategory'];
      /**
       * Format: uuid
       * @description Only this organization's callers
       */
      organizationId?: string;
      purpose?: components['schemas']['Purpose'];
      /** @description Purpose for which the data would have been read; the exchange's own when left out */
      readFor?: components['schemas']['Purpose'];
      motive: components['schemas']['Motive'];
    };
    Explanation: {
      /** Format: uuid */
      exchangeId: string;
      /** Format: date-time */
      at: string;
      state?: string;
      answers: {
        organization: components['schemas']['OrganizationReference'];
        functions: string[];
        /** @description How many accounts had these functions */
        holders?: number;
        category: string;
        visible: boolean;
        rules: {
          id: string;
          sentence: string;
          basis: string;
        }[];
        /** @description The facts that the rules were given, as JSON */
        facts?: {
          [key: string]: unknown;
        };
      }[];
    };
    EvaluationSubject: {
      /** @enum {string} */
      type: 'organization';
      /**
       * Format: uuid
       * @description The caller's own organization; nobody may ask for another
       */
      id: string;
    };
    EvaluationAction: {
      /**
       * @description Operation of this contract
       * @example sendCaseNotification
       */
      name: string;
    };
    EvaluationResource: {
      /** @enum {string} */
      type: 'exchange' | 'organization';
      /**
       * Format: uuid
       * @description The exchange at hand, or the organization one would send to
       */
      id: string;
      properties?: {
        categories?: components['schemas']['PersonCategory'][];
        handling?: components['schemas']['HandlingCode'];
        regime?: components['schemas']['Regime'];
        classification?: components['schemas']['Classification'];
        residence?: components['schemas']['MunicipalityCode'];
      };
    };
    EvaluationContext: {
      purpose?: components['schemas']['Purpose'];
      legalBasis?: components['schemas']['LegalBasis'];
      /** @description Whether a motive will be stated */
      motive?: boolean;
    };
    Evaluation: {
      subject: components['schemas']['EvaluationSubject'];
      action: components['schemas']['EvaluationAction'];
      resource: components['schemas']['EvaluationResource'];
      context?: components['schemas']['EvaluationContext'];
    };
    PartialEvaluation: {
      subject?: components['schemas']['EvaluationSubject'];
      action?: components['schemas']['EvaluationAction'];
      resource?: components['schemas']['EvaluationResource'];
      context?: components['schemas']['EvaluationContext'];
    };
    EvaluationDecision: {
      decision: boolean;
      context?: {
        /** @description Problem type that the operation would answer */
        problem?: string;
      };
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
    /** @description Written; the upload can begin. A duplicate gets the original receipt. */
    AcceptedAttachment: {
      headers: {
        /** @description Where to follow it */
        Location?: string;
        'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AttachmentReceipt'];
      };
    };
    /** @description Written; the receipt says what was accepted. A duplicate gets the original receipt. */
    AcceptedEntry: {
      headers: {
        /** @description Where to follow it */
        Location?: string;
        'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['EntryReceipt'];
      };
    };
    /** @description Written; the receipt says what was accepted. A duplicate gets the original receipt. */
    AcceptedDelivery: {
      headers: {
        /** @description Where to follow it */
        Location?: string;
        'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['DeliveryReceipt'];
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
    ConsultationId: string;
    SignalId: string;
    ReleaseId: string;
    TransferId: string;
    PhenomenonId: string;
    SupportQuestionId: string;
    IndividualTrajectoryId: string;
    PlanActionId: string;
    CardId: string;
    AttachmentId: string;
    OrganizationId: string;
    EntryId: string;
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
          classification?: components['schemas']['Classification'];
          content: components['schemas']['CaseContent'];
        };
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  askBackInformationRequest: {
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
          text: string;
        };
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  clarifyInformationRequest: {
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
          text: string;
        };
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  referInformationRequest: {
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
          /**
           * Format: uuid
           * @description Organization that is competent
           */
          organizationId?: string;
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
  retractCaseNotification: {
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
  listCaseConsultations: {
    parameters: {
      query?: {
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
      /** @description A page of consultations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['CaseConsultation'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  openCaseConsultation: {
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
        'application/json': components['schemas']['CaseConsultationOpening'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getCaseConsultation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The consultation, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseConsultationDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  approveCaseConsultation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  contributeToCaseConsultation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motive: components['schemas']['Motive'];
          classification?: components['schemas']['Classification'];
          content: components['schemas']['CaseContent'];
        };
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  acceptInvitation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  declineInvitation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  decideInConsultation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsultationDecision'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  reviewConsultation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsultationReview'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  renewConsultation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsultationRenewal'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  proposeFeedback: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedbackProposal'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  voteForFeedback: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  voteAgainstFeedback: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  releaseFeedback: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  readCaseConsultation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: components['parameters']['ConsultationId'];
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
          'application/json': components['schemas']['CaseConsultationContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  closeCaseConsultation: {
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
        consultationId: components['parameters']['ConsultationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listSignals: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only signals in this state */
        state?: components['schemas']['SignalState'];
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
      /** @description A page of signals */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['EarlySignal'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  submitSignal: {
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
        'application/json': components['schemas']['SignalSubmission'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getSignal: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signal, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readSignal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What it says, what it may repeat, and what was decided */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acknowledgeSignal: {
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
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  triageSignal: {
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
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignalTriage'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawSignal: {
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
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listReleases: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only releases in this state */
        state?: components['schemas']['ReleaseState'];
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
      /** @description A page of releases */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['Release'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  announceRelease: {
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
        'application/json': components['schemas']['ReleaseAnnouncement'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getRelease: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The release, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What was announced, and all that was said since */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acknowledgeRelease: {
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
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  changeRelease: {
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
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseChange'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  prepareRelease: {
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
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleasePreparation'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  confirmRelease: {
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
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  cancelRelease: {
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
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  closeRelease: {
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
        releaseId: components['parameters']['ReleaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listCaseTransfers: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only transfers in this state */
        state?: components['schemas']['CaseTransferState'];
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
      /** @description A page of transfers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['CaseTransfer'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  proposeCaseTransfer: {
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
        'application/json': components['schemas']['CaseTransferProposal'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getCaseTransfer: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transfer, with its timeline and without its dossier */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseTransferDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readCaseTransfer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description The dossier */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseTransferContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acceptCaseTransfer: {
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
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  refuseCaseTransfer: {
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
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseTransferRefusal'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawCaseTransfer: {
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
        transferId: components['parameters']['TransferId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listPhenomenonReports: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only reports in this state */
        state?: components['schemas']['PhenomenonState'];
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
      /** @description A page of reports */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['PhenomenonReport'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  reportPhenomenon: {
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
        'application/json': components['schemas']['PhenomenonSubmission'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getPhenomenonReport: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhenomenonDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readPhenomenonReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What it says */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhenomenonContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  assessPhenomenonReport: {
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
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PhenomenonAssessment'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawPhenomenonReport: {
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
        phenomenonId: components['parameters']['PhenomenonId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getPhenomenonAggregate: {
    parameters: {
      query: {
        quarter: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One count for each municipality, channel and kind */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhenomenonAggregate'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  listSupportQuestions: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only questions in this state */
        state?: components['schemas']['SupportQuestionState'];
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
      /** @description A page of questions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['SupportQuestion'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  askSupportQuestion: {
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
        'application/json': components['schemas']['SupportQuestionAsking'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getSupportQuestion: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The question, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportQuestionDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readSupportQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What was asked, answered and proposed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportQuestionContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acceptSupportQuestion: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  answerSupportQuestion: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportAnswer'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  followUpSupportQuestion: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportFollowUp'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  declineSupportQuestion: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawSupportQuestion: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  closeSupportQuestion: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  proposeLesson: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LessonProposal'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  agreeToLesson: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  refuseLesson: {
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
        supportQuestionId: components['parameters']['SupportQuestionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listInformationCards: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only cards in this state */
        state?: components['schemas']['InformationCardState'];
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
      /** @description A page of cards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['InformationCard'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  sendInformationCard: {
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
        'application/json': components['schemas']['InformationCardSending'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getInformationCard: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The card, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InformationCardDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  traceInformationCard: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description For whoever sent the card first, and nobody else */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InformationCardCopies'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readInformationCard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: components['parameters']['CardId'];
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
          'application/json': components['schemas']['InformationCardContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acknowledgeInformationCard: {
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
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  stateCardMeasure: {
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
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformationCardMeasureStating'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  passInformationCardOn: {
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
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformationCardPassingOn'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  recallInformationCard: {
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
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformationCardRecall'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  confirmCardPurge: {
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
        cardId: components['parameters']['CardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listLessons: {
    parameters: {
      query?: {
        /** @description Cursor of the page before, as given in `next` */
        after?: components['parameters']['After'];
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of lessons */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['Lesson'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  listIndividualTrajectories: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only trajectories in this state */
        state?: components['schemas']['IndividualTrajectoryState'];
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
      /** @description A page of trajectories */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['IndividualTrajectory'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  proposeIndividualTrajectory: {
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
        'application/json': components['schemas']['IndividualTrajectoryProposal'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getIndividualTrajectory: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trajectory, with its timeline and without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndividualTrajectoryDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readIndividualTrajectory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What was proposed, and every round in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndividualTrajectoryContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acceptIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  declineIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  reportIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IndividualTrajectoryReport'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  reviewIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IndividualTrajectoryReview'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  completeIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  stopIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IndividualTrajectoryStop'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  closeIndividualTrajectory: {
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
        individualTrajectoryId: components['parameters']['IndividualTrajectoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IndividualTrajectoryClosing'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  listPlanActions: {
    parameters: {
      query?: {
        /** @description Only what one's organization sent, or only what it received */
        role?: components['parameters']['Role'];
        /** @description Only actions in this state */
        state?: components['schemas']['PlanActionState'];
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
      /** @description A page of actions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['PlanAction'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  assignPlanAction: {
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
        'application/json': components['schemas']['PlanActionAssignment'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getPlanAction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
      };
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The action, with its timeline and without its texts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanActionDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readPlanAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reading'];
      };
    };
    responses: {
      /** @description What was asked, and every report, in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanActionContent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  takeOnPlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  declinePlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  withdrawPlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  reportPlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanActionReport'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  reportPlanActionDone: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanActionDoneReport'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  confirmPlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  reopenPlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  revisePlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanActionRevision'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  endPlanAction: {
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
        planActionId: components['parameters']['PlanActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanActionEnding'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      default: components['responses']['Problem'];
    };
  };
  getPlanOverview: {
    parameters: {
      query: {
        /** @description Code of the version of the plan */
        plan: components['schemas']['PlanCode'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every objective of the plan, with the actions that policy domains have in it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanOverview'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  beginAttachment: {
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
        'application/json': components['schemas']['AttachmentBeginning'];
      };
    };
    responses: {
      202: components['responses']['AcceptedAttachment'];
      default: components['responses']['Problem'];
    };
  };
  getAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['AttachmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The upload */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  uploadAttachmentContent: {
    parameters: {
      query?: never;
      header: {
        /** @description Place of the first byte of this body in the attachment */
        'Upload-Offset': number;
      };
      path: {
        attachmentId: components['parameters']['AttachmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/offset+octet-stream': string;
      };
    };
    responses: {
      /** @description The upload, as far as it is kept now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  downloadAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['AttachmentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttachmentReading'];
      };
    };
    responses: {
      /** @description The bytes, from `offset` on */
      200: {
        headers: {
          /** @description Digest of the whole attachment (RFC 9530) */
          'Repr-Digest'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Problem'];
    };
  };
  readInbox: {
    parameters: {
      query?: {
        /** @description Cursor up to which everything is known, as given in `cursor`; from the beginning when left out */
        after?: components['schemas']['Cursor'];
        /** @description Only what was told of this case */
        caseId?: string;
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            /** @description Cursor of the next page, when there is more already */
            next?: string;
            /** @description Where to go on reading */
            cursor: string;
            /** @description Cursor that was acknowledged last */
            acknowledged: string;
            items: components['schemas']['InboxEvent'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  acknowledgeInbox: {
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
        'application/json': {
          upTo: components['schemas']['Cursor'];
        };
      };
    };
    responses: {
      202: components['responses']['AcceptedDelivery'];
      default: components['responses']['Problem'];
    };
  };
  readWebhookSecret: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret of the version in force */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            secret: string;
            version: number;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  listPartners: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The partners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            items: components['schemas']['Partner'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  getPartner: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The partner */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartnerDetail'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  pausePartner: {
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
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['AcceptedDelivery'];
      default: components['responses']['Problem'];
    };
  };
  resumePartner: {
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
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['AcceptedDelivery'];
      default: components['responses']['Problem'];
    };
  };
  setMaintenance: {
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
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date-time */
          from: string;
          /** Format: date-time */
          to: string;
        };
      };
    };
    responses: {
      202: components['responses']['AcceptedDelivery'];
      default: components['responses']['Problem'];
    };
  };
  listParkedMessages: {
    parameters: {
      query?: {
        /** @description Only what is parked for this partner */
        organizationId?: string;
        /** @description Cursor of the page before, as given in `next` */
        after?: string;
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of parked messages */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['ParkedMessage'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  replayParkedMessages: {
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
        'application/json': {
          ids?: string[];
          /** Format: uuid */
          organizationId?: string;
          dryRun: boolean;
        };
      };
    };
    responses: {
      /** @description What was, or would be, done. Total is the sum of the others. */
      202: {
        headers: {
          /** @description Where to follow it */
          Location?: string;
          'BelGov-Trace-Id': components['headers']['BelGov-Trace-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Replay'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  listRegisterEntries: {
    parameters: {
      query?: {
        /** @description Only facts of this kind */
        kind?: components['schemas']['EntryKind'];
        /** @description Only facts in this state */
        state?: components['schemas']['EntryState'];
        /** @description Cursor of the page before, as given in `next` */
        after?: string;
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of facts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            self: string;
            next?: string;
            items: components['schemas']['RegisterEntry'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  proposeRegisterEntry: {
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
        'application/json': components['schemas']['RegisterEntryProposal'];
      };
    };
    responses: {
      202: components['responses']['AcceptedEntry'];
      default: components['responses']['Problem'];
    };
  };
  getRegisterEntry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fact */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterEntry'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  approveRegisterEntry: {
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
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['AcceptedEntry'];
      default: components['responses']['Problem'];
    };
  };
  rejectRegisterEntry: {
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
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['AcceptedEntry'];
      default: components['responses']['Problem'];
    };
  };
  endRegisterEntry: {
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
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['AcceptedEntry'];
      default: components['responses']['Problem'];
    };
  };
  reviewRegisterEntry: {
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
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: components['responses']['AcceptedEntry'];
      default: components['responses']['Problem'];
    };
  };
  followEvents: {
    parameters: {
      query?: never;
      header?: {
        /** @description Purpose of this reading (R17). Without it the reading is refused (403). */
        'Schakel-Purpose'?: components['parameters']['Purpose'];
        /** @description Id of the last event that was received */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream of events without content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['ExchangeEvent'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  exportExchange: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          exchangeId: string;
          purpose?: components['schemas']['Purpose'];
          legalBasis: components['schemas']['LegalBasis'];
          motive: components['schemas']['Motive'];
        };
      };
    };
    responses: {
      /** @description The exchange as the caller may see it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportedExchange'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  explainDecision: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Question'];
      };
    };
    responses: {
      /** @description Who could see what, and why */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Explanation'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  evaluateAccess: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Evaluation'];
      };
    };
    responses: {
      /** @description The decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationDecision'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  evaluateAccesses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          subject?: components['schemas']['EvaluationSubject'];
          action?: components['schemas']['EvaluationAction'];
          resource?: components['schemas']['EvaluationResource'];
          context?: components['schemas']['EvaluationContext'];
          evaluations?: components['schemas']['PartialEvaluation'][];
          options?: {
            /** @enum {string} */
            evaluations_semantic?: 'execute_all' | 'deny_on_first_deny' | 'permit_on_first_permit';
          };
        };
      };
    };
    responses: {
      /** @description The decisions, in the order of the questions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            evaluations: components['schemas']['EvaluationDecision'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
}
