// Generated from openapi/schakel.yaml by `npm run contract`. Do not edit.

import type { operations as Operations } from './schakel';

export const operations = {
  getHealth: {
    method: 'get',
    path: '/health',
    action: 'readPublic',
    purposes: [],
    public: true,
    writes: false,
    status: 200,
    fields: {
      status: {
        category: 'meta',
      },
      details: {
        category: 'meta',
        fields: {
          database: {
            category: 'meta',
            fields: {
              status: {
                category: 'meta',
              },
            },
          },
          broker: {
            category: 'meta',
            fields: {
              status: {
                category: 'meta',
              },
            },
          },
          orchestration: {
            category: 'meta',
            fields: {
              status: {
                category: 'meta',
              },
            },
          },
        },
      },
    },
  },
  getMe: {
    method: 'get',
    path: '/me',
    action: 'readRegister',
    purposes: [],
    public: false,
    writes: false,
    status: 200,
    fields: {
      kind: {
        category: 'meta',
      },
      name: {
        category: 'meta',
      },
      organization: {
        category: 'meta',
        fields: {
          organizationId: {
            category: 'meta',
          },
          name: {
            category: 'meta',
          },
          level: {
            category: 'meta',
          },
          kind: {
            category: 'meta',
          },
          identifiers: {
            category: 'meta',
            fields: {
              scheme: {
                category: 'meta',
              },
              value: {
                category: 'meta',
              },
            },
          },
        },
      },
      functions: {
        category: 'meta',
      },
    },
  },
  listOrganizations: {
    method: 'get',
    path: '/organizations',
    action: 'readRegister',
    purposes: [],
    public: false,
    writes: false,
    status: 200,
    fields: {
      self: {
        category: 'meta',
      },
      items: {
        category: 'meta',
        fields: {
          organizationId: {
            category: 'meta',
          },
          name: {
            category: 'meta',
          },
          level: {
            category: 'meta',
          },
          kind: {
            category: 'meta',
          },
          identifiers: {
            category: 'meta',
            fields: {
              scheme: {
                category: 'meta',
              },
              value: {
                category: 'meta',
              },
            },
          },
        },
      },
    },
  },
  listInformationRequests: {
    method: 'get',
    path: '/informationRequests',
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'informationRequest.list',
    public: false,
    writes: false,
    status: 200,
    fields: {
      self: {
        category: 'meta',
      },
      next: {
        category: 'meta',
      },
      items: {
        category: 'meta',
        fields: {
          exchangeId: {
            category: 'meta',
          },
          caseId: {
            category: 'meta',
          },
          caseSequence: {
            category: 'meta',
          },
          state: {
            category: 'administrative',
          },
          sender: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          recipient: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          purpose: {
            category: 'administrative',
          },
          legalBasis: {
            category: 'administrative',
          },
          protocolId: {
            category: 'administrative',
          },
          handling: {
            category: 'administrative',
          },
          createdAt: {
            category: 'administrative',
          },
          changedAt: {
            category: 'administrative',
          },
          urgency: {
            category: 'administrative',
          },
          parentRequestId: {
            category: 'administrative',
          },
          requestedCategories: {
            category: 'administrative',
          },
          reasonCode: {
            category: 'administrative',
          },
          dueAt: {
            category: 'administrative',
          },
          holder: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          nextStep: {
            category: 'administrative',
            fields: {
              step: {
                category: 'administrative',
              },
              at: {
                category: 'administrative',
              },
            },
          },
        },
      },
    },
  },
  createInformationRequest: {
    method: 'post',
    path: '/informationRequests',
    action: 'requestInformation',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.create',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  getInformationRequest: {
    method: 'get',
    path: '/informationRequests/{requestId}',
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'informationRequest.get',
    public: false,
    writes: false,
    status: 200,
    fields: {
      exchangeId: {
        category: 'meta',
      },
      caseId: {
        category: 'meta',
      },
      caseSequence: {
        category: 'meta',
      },
      state: {
        category: 'administrative',
      },
      sender: {
        category: 'administrative',
        fields: {
          organizationId: {
            category: 'administrative',
          },
          name: {
            category: 'administrative',
          },
        },
      },
      recipient: {
        category: 'administrative',
        fields: {
          organizationId: {
            category: 'administrative',
          },
          name: {
            category: 'administrative',
          },
        },
      },
      purpose: {
        category: 'administrative',
      },
      legalBasis: {
        category: 'administrative',
      },
      protocolId: {
        category: 'administrative',
      },
      handling: {
        category: 'administrative',
      },
      createdAt: {
        category: 'administrative',
      },
      changedAt: {
        category: 'administrative',
      },
      urgency: {
        category: 'administrative',
      },
      parentRequestId: {
        category: 'administrative',
      },
      requestedCategories: {
        category: 'administrative',
      },
      reasonCode: {
        category: 'administrative',
      },
      dueAt: {
        category: 'administrative',
      },
      holder: {
        category: 'administrative',
        fields: {
          organizationId: {
            category: 'administrative',
          },
          name: {
            category: 'administrative',
          },
        },
      },
      nextStep: {
        category: 'administrative',
        fields: {
          step: {
            category: 'administrative',
          },
          at: {
            category: 'administrative',
          },
        },
      },
      timeline: {
        category: 'administrative',
        fields: {
          action: {
            category: 'administrative',
          },
          state: {
            category: 'administrative',
          },
          receipt: {
            category: 'administrative',
          },
          organization: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          function: {
            category: 'administrative',
          },
          reasonCode: {
            category: 'administrative',
          },
          occurredAt: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/read',
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.read',
    public: false,
    writes: false,
    status: 200,
    fields: {
      masked: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'administrative',
      },
      question: {
        category: 'concern',
      },
      content: {
        category: 'meta',
        fields: {
          subjectCategory: {
            category: 'identity',
          },
          identity: {
            category: 'identity',
            fields: {
              insz: {
                category: 'identity',
              },
              familyName: {
                category: 'identity',
              },
              givenName: {
                category: 'identity',
              },
              birthDate: {
                category: 'identity',
              },
            },
          },
          contact: {
            category: 'contact',
            fields: {
              kind: {
                category: 'contact',
              },
              text: {
                category: 'contact',
              },
              observedOn: {
                category: 'contact',
              },
              reliability: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
            },
          },
          concern: {
            category: 'concern',
            fields: {
              kind: {
                category: 'concern',
              },
              text: {
                category: 'concern',
              },
              observedOn: {
                category: 'concern',
              },
              reliability: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
            },
          },
          judicial: {
            category: 'judicial',
            fields: {
              kind: {
                category: 'judicial',
              },
              text: {
                category: 'judicial',
              },
              observedOn: {
                category: 'judicial',
              },
              reliability: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
            },
          },
          police: {
            category: 'police',
            fields: {
              kind: {
                category: 'police',
              },
              text: {
                category: 'police',
              },
              observedOn: {
                category: 'police',
              },
              reliability: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
            },
          },
          health: {
            category: 'health',
            fields: {
              kind: {
                category: 'health',
              },
              text: {
                category: 'health',
              },
              observedOn: {
                category: 'health',
              },
              reliability: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
            },
          },
          care: {
            category: 'care',
            fields: {
              kind: {
                category: 'care',
              },
              text: {
                category: 'care',
              },
              observedOn: {
                category: 'care',
              },
              reliability: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
            },
          },
          work: {
            category: 'work',
            fields: {
              kind: {
                category: 'work',
              },
              text: {
                category: 'work',
              },
              observedOn: {
                category: 'work',
              },
              reliability: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
            },
          },
          education: {
            category: 'education',
            fields: {
              kind: {
                category: 'education',
              },
              text: {
                category: 'education',
              },
              observedOn: {
                category: 'education',
              },
              reliability: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
            },
          },
          threat: {
            category: 'threat',
            fields: {
              kind: {
                category: 'threat',
              },
              text: {
                category: 'threat',
              },
              observedOn: {
                category: 'threat',
              },
              reliability: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
            },
          },
        },
      },
      answers: {
        category: 'meta',
        fields: {
          answeredAt: {
            category: 'administrative',
          },
          complete: {
            category: 'administrative',
          },
          content: {
            category: 'meta',
            fields: {
              subjectCategory: {
                category: 'identity',
              },
              identity: {
                category: 'identity',
                fields: {
                  insz: {
                    category: 'identity',
                  },
                  familyName: {
                    category: 'identity',
                  },
                  givenName: {
                    category: 'identity',
                  },
                  birthDate: {
                    category: 'identity',
                  },
                },
              },
              contact: {
                category: 'contact',
                fields: {
                  kind: {
                    category: 'contact',
                  },
                  text: {
                    category: 'contact',
                  },
                  observedOn: {
                    category: 'contact',
                  },
                  reliability: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                },
              },
              concern: {
                category: 'concern',
                fields: {
                  kind: {
                    category: 'concern',
                  },
                  text: {
                    category: 'concern',
                  },
                  observedOn: {
                    category: 'concern',
                  },
                  reliability: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                },
              },
              judicial: {
                category: 'judicial',
                fields: {
                  kind: {
                    category: 'judicial',
                  },
                  text: {
                    category: 'judicial',
                  },
                  observedOn: {
                    category: 'judicial',
                  },
                  reliability: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                },
              },
              police: {
                category: 'police',
                fields: {
                  kind: {
                    category: 'police',
                  },
                  text: {
                    category: 'police',
                  },
                  observedOn: {
                    category: 'police',
                  },
                  reliability: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                },
              },
              health: {
                category: 'health',
                fields: {
                  kind: {
                    category: 'health',
                  },
                  text: {
                    category: 'health',
                  },
                  observedOn: {
                    category: 'health',
                  },
                  reliability: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                },
              },
              care: {
                category: 'care',
                fields: {
                  kind: {
                    category: 'care',
                  },
                  text: {
                    category: 'care',
                  },
                  observedOn: {
                    category: 'care',
                  },
                  reliability: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                },
              },
              work: {
                category: 'work',
                fields: {
                  kind: {
                    category: 'work',
                  },
                  text: {
                    category: 'work',
                  },
                  observedOn: {
                    category: 'work',
                  },
                  reliability: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                },
              },
              education: {
                category: 'education',
                fields: {
                  kind: {
                    category: 'education',
                  },
                  text: {
                    category: 'education',
                  },
                  observedOn: {
                    category: 'education',
                  },
                  reliability: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                },
              },
              threat: {
                category: 'threat',
                fields: {
                  kind: {
                    category: 'threat',
                  },
                  text: {
                    category: 'threat',
                  },
                  observedOn: {
                    category: 'threat',
                  },
                  reliability: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  submitInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/submit',
    action: 'requestInformation',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.submit',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  authorizeInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/authorize',
    action: 'authorizeRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.authorize',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  refuseInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/refuse',
    action: 'authorizeRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.refuse',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  acknowledgeInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/acknowledge',
    action: 'handleRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.acknowledge',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  startInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/start',
    action: 'handleRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.start',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  answerInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/answer',
    action: 'answerRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.answer',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  declineInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/decline',
    action: 'answerRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.decline',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  withdrawInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/withdraw',
    action: 'withdrawRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.withdraw',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  closeInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/close',
    action: 'withdrawRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.close',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  listCaseNotifications: {
    method: 'get',
    path: '/caseNotifications',
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'caseNotification.list',
    public: false,
    writes: false,
    status: 200,
    fields: {
      self: {
        category: 'meta',
      },
      next: {
        category: 'meta',
      },
      items: {
        category: 'meta',
        fields: {
          exchangeId: {
            category: 'meta',
          },
          caseId: {
            category: 'meta',
          },
          caseSequence: {
            category: 'meta',
          },
          state: {
            category: 'administrative',
          },
          sender: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          recipient: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          purpose: {
            category: 'administrative',
          },
          legalBasis: {
            category: 'administrative',
          },
          protocolId: {
            category: 'administrative',
          },
          handling: {
            category: 'administrative',
          },
          createdAt: {
            category: 'administrative',
          },
          changedAt: {
            category: 'administrative',
          },
        },
      },
    },
  },
  sendCaseNotification: {
    method: 'post',
    path: '/caseNotifications',
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'caseNotification.send',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
  getCaseNotification: {
    method: 'get',
    path: '/caseNotifications/{notificationId}',
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'caseNotification.get',
    public: false,
    writes: false,
    status: 200,
    fields: {
      exchangeId: {
        category: 'meta',
      },
      caseId: {
        category: 'meta',
      },
      caseSequence: {
        category: 'meta',
      },
      state: {
        category: 'administrative',
      },
      sender: {
        category: 'administrative',
        fields: {
          organizationId: {
            category: 'administrative',
          },
          name: {
            category: 'administrative',
          },
        },
      },
      recipient: {
        category: 'administrative',
        fields: {
          organizationId: {
            category: 'administrative',
          },
          name: {
            category: 'administrative',
          },
        },
      },
      purpose: {
        category: 'administrative',
      },
      legalBasis: {
        category: 'administrative',
      },
      protocolId: {
        category: 'administrative',
      },
      handling: {
        category: 'administrative',
      },
      createdAt: {
        category: 'administrative',
      },
      changedAt: {
        category: 'administrative',
      },
      timeline: {
        category: 'administrative',
        fields: {
          action: {
            category: 'administrative',
          },
          state: {
            category: 'administrative',
          },
          receipt: {
            category: 'administrative',
          },
          organization: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              name: {
                category: 'administrative',
              },
            },
          },
          function: {
            category: 'administrative',
          },
          reasonCode: {
            category: 'administrative',
          },
          occurredAt: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readCaseNotification: {
    method: 'post',
    path: '/caseNotifications/{notificationId}/read',
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'caseNotification.read',
    public: false,
    writes: false,
    status: 200,
    fields: {
      masked: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      content: {
        category: 'meta',
        fields: {
          subjectCategory: {
            category: 'identity',
          },
          identity: {
            category: 'identity',
            fields: {
              insz: {
                category: 'identity',
              },
              familyName: {
                category: 'identity',
              },
              givenName: {
                category: 'identity',
              },
              birthDate: {
                category: 'identity',
              },
            },
          },
          contact: {
            category: 'contact',
            fields: {
              kind: {
                category: 'contact',
              },
              text: {
                category: 'contact',
              },
              observedOn: {
                category: 'contact',
              },
              reliability: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
            },
          },
          concern: {
            category: 'concern',
            fields: {
              kind: {
                category: 'concern',
              },
              text: {
                category: 'concern',
              },
              observedOn: {
                category: 'concern',
              },
              reliability: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
            },
          },
          judicial: {
            category: 'judicial',
            fields: {
              kind: {
                category: 'judicial',
              },
              text: {
                category: 'judicial',
              },
              observedOn: {
                category: 'judicial',
              },
              reliability: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
            },
          },
          police: {
            category: 'police',
            fields: {
              kind: {
                category: 'police',
              },
              text: {
                category: 'police',
              },
              observedOn: {
                category: 'police',
              },
              reliability: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
            },
          },
          health: {
            category: 'health',
            fields: {
              kind: {
                category: 'health',
              },
              text: {
                category: 'health',
              },
              observedOn: {
                category: 'health',
              },
              reliability: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
            },
          },
          care: {
            category: 'care',
            fields: {
              kind: {
                category: 'care',
              },
              text: {
                category: 'care',
              },
              observedOn: {
                category: 'care',
              },
              reliability: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
            },
          },
          work: {
            category: 'work',
            fields: {
              kind: {
                category: 'work',
              },
              text: {
                category: 'work',
              },
              observedOn: {
                category: 'work',
              },
              reliability: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
            },
          },
          education: {
            category: 'education',
            fields: {
              kind: {
                category: 'education',
              },
              text: {
                category: 'education',
              },
              observedOn: {
                category: 'education',
              },
              reliability: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
            },
          },
          threat: {
            category: 'threat',
            fields: {
              kind: {
                category: 'threat',
              },
              text: {
                category: 'threat',
              },
              observedOn: {
                category: 'threat',
              },
              reliability: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
            },
          },
        },
      },
    },
  },
  acknowledgeCaseNotification: {
    method: 'post',
    path: '/caseNotifications/{notificationId}/acknowledge',
    action: 'handleRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'caseNotification.acknowledge',
    public: false,
    writes: true,
    status: 202,
    fields: {
      receipt: {
        category: 'meta',
      },
      messageId: {
        category: 'meta',
      },
      exchangeId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
    },
  },
} as const satisfies Record<keyof Operations, unknown>;
