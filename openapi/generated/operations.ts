// Generated from openapi/schakel.yaml by `npm run contract`. Do not edit.

import type { operations as Operations } from './schakel';

export const operations = {
  getHealth: {
    method: 'get',
    path: '/health',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      standsInFor: {
        category: 'meta',
        fields: {
          delegator: {
            category: 'meta',
          },
          functions: {
            category: 'meta',
          },
        },
      },
    },
  },
  listOrganizations: {
    method: 'get',
    path: '/organizations',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
          regime: {
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
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  getInformationRequest: {
    method: 'get',
    path: '/informationRequests/{requestId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      regime: {
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
          signature: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
            item: true,
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
              professionalSecret: {
                category: 'contact',
              },
              handling: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
              attachments: {
                category: 'contact',
                fields: {
                  attachmentId: {
                    category: 'contact',
                  },
                  name: {
                    category: 'contact',
                  },
                  mediaType: {
                    category: 'contact',
                  },
                  size: {
                    category: 'contact',
                  },
                  digest: {
                    category: 'contact',
                  },
                  scanned: {
                    category: 'contact',
                  },
                },
              },
            },
          },
          concern: {
            category: 'concern',
            item: true,
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
              professionalSecret: {
                category: 'concern',
              },
              handling: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
              attachments: {
                category: 'concern',
                fields: {
                  attachmentId: {
                    category: 'concern',
                  },
                  name: {
                    category: 'concern',
                  },
                  mediaType: {
                    category: 'concern',
                  },
                  size: {
                    category: 'concern',
                  },
                  digest: {
                    category: 'concern',
                  },
                  scanned: {
                    category: 'concern',
                  },
                },
              },
            },
          },
          judicial: {
            category: 'judicial',
            item: true,
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
              professionalSecret: {
                category: 'judicial',
              },
              handling: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
              attachments: {
                category: 'judicial',
                fields: {
                  attachmentId: {
                    category: 'judicial',
                  },
                  name: {
                    category: 'judicial',
                  },
                  mediaType: {
                    category: 'judicial',
                  },
                  size: {
                    category: 'judicial',
                  },
                  digest: {
                    category: 'judicial',
                  },
                  scanned: {
                    category: 'judicial',
                  },
                },
              },
            },
          },
          police: {
            category: 'police',
            item: true,
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
              professionalSecret: {
                category: 'police',
              },
              handling: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
              attachments: {
                category: 'police',
                fields: {
                  attachmentId: {
                    category: 'police',
                  },
                  name: {
                    category: 'police',
                  },
                  mediaType: {
                    category: 'police',
                  },
                  size: {
                    category: 'police',
                  },
                  digest: {
                    category: 'police',
                  },
                  scanned: {
                    category: 'police',
                  },
                },
              },
            },
          },
          health: {
            category: 'health',
            item: true,
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
              professionalSecret: {
                category: 'health',
              },
              handling: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
              attachments: {
                category: 'health',
                fields: {
                  attachmentId: {
                    category: 'health',
                  },
                  name: {
                    category: 'health',
                  },
                  mediaType: {
                    category: 'health',
                  },
                  size: {
                    category: 'health',
                  },
                  digest: {
                    category: 'health',
                  },
                  scanned: {
                    category: 'health',
                  },
                },
              },
            },
          },
          care: {
            category: 'care',
            item: true,
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
              professionalSecret: {
                category: 'care',
              },
              handling: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
              attachments: {
                category: 'care',
                fields: {
                  attachmentId: {
                    category: 'care',
                  },
                  name: {
                    category: 'care',
                  },
                  mediaType: {
                    category: 'care',
                  },
                  size: {
                    category: 'care',
                  },
                  digest: {
                    category: 'care',
                  },
                  scanned: {
                    category: 'care',
                  },
                },
              },
            },
          },
          work: {
            category: 'work',
            item: true,
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
              professionalSecret: {
                category: 'work',
              },
              handling: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
              attachments: {
                category: 'work',
                fields: {
                  attachmentId: {
                    category: 'work',
                  },
                  name: {
                    category: 'work',
                  },
                  mediaType: {
                    category: 'work',
                  },
                  size: {
                    category: 'work',
                  },
                  digest: {
                    category: 'work',
                  },
                  scanned: {
                    category: 'work',
                  },
                },
              },
            },
          },
          education: {
            category: 'education',
            item: true,
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
              professionalSecret: {
                category: 'education',
              },
              handling: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
              attachments: {
                category: 'education',
                fields: {
                  attachmentId: {
                    category: 'education',
                  },
                  name: {
                    category: 'education',
                  },
                  mediaType: {
                    category: 'education',
                  },
                  size: {
                    category: 'education',
                  },
                  digest: {
                    category: 'education',
                  },
                  scanned: {
                    category: 'education',
                  },
                },
              },
            },
          },
          threat: {
            category: 'threat',
            item: true,
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
              professionalSecret: {
                category: 'threat',
              },
              handling: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
              attachments: {
                category: 'threat',
                fields: {
                  attachmentId: {
                    category: 'threat',
                  },
                  name: {
                    category: 'threat',
                  },
                  mediaType: {
                    category: 'threat',
                  },
                  size: {
                    category: 'threat',
                  },
                  digest: {
                    category: 'threat',
                  },
                  scanned: {
                    category: 'threat',
                  },
                },
              },
            },
          },
        },
      },
      clarifications: {
        category: 'administrative',
        fields: {
          writtenAt: {
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
          text: {
            category: 'concern',
          },
        },
      },
      referredTo: {
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
                item: true,
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
                  professionalSecret: {
                    category: 'contact',
                  },
                  handling: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                  attachments: {
                    category: 'contact',
                    fields: {
                      attachmentId: {
                        category: 'contact',
                      },
                      name: {
                        category: 'contact',
                      },
                      mediaType: {
                        category: 'contact',
                      },
                      size: {
                        category: 'contact',
                      },
                      digest: {
                        category: 'contact',
                      },
                      scanned: {
                        category: 'contact',
                      },
                    },
                  },
                },
              },
              concern: {
                category: 'concern',
                item: true,
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
                  professionalSecret: {
                    category: 'concern',
                  },
                  handling: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                  attachments: {
                    category: 'concern',
                    fields: {
                      attachmentId: {
                        category: 'concern',
                      },
                      name: {
                        category: 'concern',
                      },
                      mediaType: {
                        category: 'concern',
                      },
                      size: {
                        category: 'concern',
                      },
                      digest: {
                        category: 'concern',
                      },
                      scanned: {
                        category: 'concern',
                      },
                    },
                  },
                },
              },
              judicial: {
                category: 'judicial',
                item: true,
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
                  professionalSecret: {
                    category: 'judicial',
                  },
                  handling: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                  attachments: {
                    category: 'judicial',
                    fields: {
                      attachmentId: {
                        category: 'judicial',
                      },
                      name: {
                        category: 'judicial',
                      },
                      mediaType: {
                        category: 'judicial',
                      },
                      size: {
                        category: 'judicial',
                      },
                      digest: {
                        category: 'judicial',
                      },
                      scanned: {
                        category: 'judicial',
                      },
                    },
                  },
                },
              },
              police: {
                category: 'police',
                item: true,
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
                  professionalSecret: {
                    category: 'police',
                  },
                  handling: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                  attachments: {
                    category: 'police',
                    fields: {
                      attachmentId: {
                        category: 'police',
                      },
                      name: {
                        category: 'police',
                      },
                      mediaType: {
                        category: 'police',
                      },
                      size: {
                        category: 'police',
                      },
                      digest: {
                        category: 'police',
                      },
                      scanned: {
                        category: 'police',
                      },
                    },
                  },
                },
              },
              health: {
                category: 'health',
                item: true,
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
                  professionalSecret: {
                    category: 'health',
                  },
                  handling: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                  attachments: {
                    category: 'health',
                    fields: {
                      attachmentId: {
                        category: 'health',
                      },
                      name: {
                        category: 'health',
                      },
                      mediaType: {
                        category: 'health',
                      },
                      size: {
                        category: 'health',
                      },
                      digest: {
                        category: 'health',
                      },
                      scanned: {
                        category: 'health',
                      },
                    },
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
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
                  professionalSecret: {
                    category: 'care',
                  },
                  handling: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                  attachments: {
                    category: 'care',
                    fields: {
                      attachmentId: {
                        category: 'care',
                      },
                      name: {
                        category: 'care',
                      },
                      mediaType: {
                        category: 'care',
                      },
                      size: {
                        category: 'care',
                      },
                      digest: {
                        category: 'care',
                      },
                      scanned: {
                        category: 'care',
                      },
                    },
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
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
                  professionalSecret: {
                    category: 'work',
                  },
                  handling: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                  attachments: {
                    category: 'work',
                    fields: {
                      attachmentId: {
                        category: 'work',
                      },
                      name: {
                        category: 'work',
                      },
                      mediaType: {
                        category: 'work',
                      },
                      size: {
                        category: 'work',
                      },
                      digest: {
                        category: 'work',
                      },
                      scanned: {
                        category: 'work',
                      },
                    },
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
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
                  professionalSecret: {
                    category: 'education',
                  },
                  handling: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                  attachments: {
                    category: 'education',
                    fields: {
                      attachmentId: {
                        category: 'education',
                      },
                      name: {
                        category: 'education',
                      },
                      mediaType: {
                        category: 'education',
                      },
                      size: {
                        category: 'education',
                      },
                      digest: {
                        category: 'education',
                      },
                      scanned: {
                        category: 'education',
                      },
                    },
                  },
                },
              },
              threat: {
                category: 'threat',
                item: true,
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
                  professionalSecret: {
                    category: 'threat',
                  },
                  handling: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                  attachments: {
                    category: 'threat',
                    fields: {
                      attachmentId: {
                        category: 'threat',
                      },
                      name: {
                        category: 'threat',
                      },
                      mediaType: {
                        category: 'threat',
                      },
                      size: {
                        category: 'threat',
                      },
                      digest: {
                        category: 'threat',
                      },
                      scanned: {
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
    },
  },
  submitInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/submit',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  authorizeInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/authorize',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  refuseInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/refuse',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  acknowledgeInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/acknowledge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  startInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/start',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  answerInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/answer',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  askBackInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/askBack',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'answerRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.askBack',
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
      signature: {
        category: 'meta',
      },
    },
  },
  clarifyInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/clarify',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'requestInformation',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.clarify',
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
      signature: {
        category: 'meta',
      },
    },
  },
  referInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/refer',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'answerRequest',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'informationRequest.refer',
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
      signature: {
        category: 'meta',
      },
    },
  },
  declineInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/decline',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  withdrawInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  closeInformationRequest: {
    method: 'post',
    path: '/informationRequests/{requestId}/close',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  listCaseNotifications: {
    method: 'get',
    path: '/caseNotifications',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
          regime: {
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
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  getCaseNotification: {
    method: 'get',
    path: '/caseNotifications/{notificationId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      regime: {
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
          signature: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readCaseNotification: {
    method: 'post',
    path: '/caseNotifications/{notificationId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
            item: true,
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
              professionalSecret: {
                category: 'contact',
              },
              handling: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
              attachments: {
                category: 'contact',
                fields: {
                  attachmentId: {
                    category: 'contact',
                  },
                  name: {
                    category: 'contact',
                  },
                  mediaType: {
                    category: 'contact',
                  },
                  size: {
                    category: 'contact',
                  },
                  digest: {
                    category: 'contact',
                  },
                  scanned: {
                    category: 'contact',
                  },
                },
              },
            },
          },
          concern: {
            category: 'concern',
            item: true,
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
              professionalSecret: {
                category: 'concern',
              },
              handling: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
              attachments: {
                category: 'concern',
                fields: {
                  attachmentId: {
                    category: 'concern',
                  },
                  name: {
                    category: 'concern',
                  },
                  mediaType: {
                    category: 'concern',
                  },
                  size: {
                    category: 'concern',
                  },
                  digest: {
                    category: 'concern',
                  },
                  scanned: {
                    category: 'concern',
                  },
                },
              },
            },
          },
          judicial: {
            category: 'judicial',
            item: true,
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
              professionalSecret: {
                category: 'judicial',
              },
              handling: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
              attachments: {
                category: 'judicial',
                fields: {
                  attachmentId: {
                    category: 'judicial',
                  },
                  name: {
                    category: 'judicial',
                  },
                  mediaType: {
                    category: 'judicial',
                  },
                  size: {
                    category: 'judicial',
                  },
                  digest: {
                    category: 'judicial',
                  },
                  scanned: {
                    category: 'judicial',
                  },
                },
              },
            },
          },
          police: {
            category: 'police',
            item: true,
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
              professionalSecret: {
                category: 'police',
              },
              handling: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
              attachments: {
                category: 'police',
                fields: {
                  attachmentId: {
                    category: 'police',
                  },
                  name: {
                    category: 'police',
                  },
                  mediaType: {
                    category: 'police',
                  },
                  size: {
                    category: 'police',
                  },
                  digest: {
                    category: 'police',
                  },
                  scanned: {
                    category: 'police',
                  },
                },
              },
            },
          },
          health: {
            category: 'health',
            item: true,
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
              professionalSecret: {
                category: 'health',
              },
              handling: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
              attachments: {
                category: 'health',
                fields: {
                  attachmentId: {
                    category: 'health',
                  },
                  name: {
                    category: 'health',
                  },
                  mediaType: {
                    category: 'health',
                  },
                  size: {
                    category: 'health',
                  },
                  digest: {
                    category: 'health',
                  },
                  scanned: {
                    category: 'health',
                  },
                },
              },
            },
          },
          care: {
            category: 'care',
            item: true,
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
              professionalSecret: {
                category: 'care',
              },
              handling: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
              attachments: {
                category: 'care',
                fields: {
                  attachmentId: {
                    category: 'care',
                  },
                  name: {
                    category: 'care',
                  },
                  mediaType: {
                    category: 'care',
                  },
                  size: {
                    category: 'care',
                  },
                  digest: {
                    category: 'care',
                  },
                  scanned: {
                    category: 'care',
                  },
                },
              },
            },
          },
          work: {
            category: 'work',
            item: true,
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
              professionalSecret: {
                category: 'work',
              },
              handling: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
              attachments: {
                category: 'work',
                fields: {
                  attachmentId: {
                    category: 'work',
                  },
                  name: {
                    category: 'work',
                  },
                  mediaType: {
                    category: 'work',
                  },
                  size: {
                    category: 'work',
                  },
                  digest: {
                    category: 'work',
                  },
                  scanned: {
                    category: 'work',
                  },
                },
              },
            },
          },
          education: {
            category: 'education',
            item: true,
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
              professionalSecret: {
                category: 'education',
              },
              handling: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
              attachments: {
                category: 'education',
                fields: {
                  attachmentId: {
                    category: 'education',
                  },
                  name: {
                    category: 'education',
                  },
                  mediaType: {
                    category: 'education',
                  },
                  size: {
                    category: 'education',
                  },
                  digest: {
                    category: 'education',
                  },
                  scanned: {
                    category: 'education',
                  },
                },
              },
            },
          },
          threat: {
            category: 'threat',
            item: true,
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
              professionalSecret: {
                category: 'threat',
              },
              handling: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
              attachments: {
                category: 'threat',
                fields: {
                  attachmentId: {
                    category: 'threat',
                  },
                  name: {
                    category: 'threat',
                  },
                  mediaType: {
                    category: 'threat',
                  },
                  size: {
                    category: 'threat',
                  },
                  digest: {
                    category: 'threat',
                  },
                  scanned: {
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
  acknowledgeCaseNotification: {
    method: 'post',
    path: '/caseNotifications/{notificationId}/acknowledge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
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
      signature: {
        category: 'meta',
      },
    },
  },
  retractCaseNotification: {
    method: 'post',
    path: '/caseNotifications/{notificationId}/retract',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'retractNotification',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'caseNotification.retract',
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
      signature: {
        category: 'meta',
      },
    },
  },
  listCaseConsultations: {
    method: 'get',
    path: '/caseConsultations',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'caseConsultation.list',
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
          regime: {
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
  openCaseConsultation: {
    method: 'post',
    path: '/caseConsultations',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'openConsultation',
    purposes: ['LIVC_FOLLOW_UP'],
    command: 'caseConsultation.open',
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
      signature: {
        category: 'meta',
      },
    },
  },
  getCaseConsultation: {
    method: 'get',
    path: '/caseConsultations/{consultationId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'caseConsultation.get',
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
      regime: {
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
          signature: {
            category: 'administrative',
          },
        },
      },
    },
  },
  approveCaseConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/approve',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'approveConsultation',
    purposes: ['LIVC_FOLLOW_UP'],
    command: 'caseConsultation.approve',
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
      signature: {
        category: 'meta',
      },
    },
  },
  contributeToCaseConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/contribute',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'contribute',
    purposes: ['LIVC_FOLLOW_UP'],
    command: 'caseConsultation.contribute',
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
      signature: {
        category: 'meta',
      },
    },
  },
  readCaseConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'caseConsultation.read',
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
      contributions: {
        category: 'meta',
        whole: true,
        fields: {
          contributedAt: {
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
                item: true,
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
                  professionalSecret: {
                    category: 'contact',
                  },
                  handling: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                  attachments: {
                    category: 'contact',
                    fields: {
                      attachmentId: {
                        category: 'contact',
                      },
                      name: {
                        category: 'contact',
                      },
                      mediaType: {
                        category: 'contact',
                      },
                      size: {
                        category: 'contact',
                      },
                      digest: {
                        category: 'contact',
                      },
                      scanned: {
                        category: 'contact',
                      },
                    },
                  },
                },
              },
              concern: {
                category: 'concern',
                item: true,
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
                  professionalSecret: {
                    category: 'concern',
                  },
                  handling: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                  attachments: {
                    category: 'concern',
                    fields: {
                      attachmentId: {
                        category: 'concern',
                      },
                      name: {
                        category: 'concern',
                      },
                      mediaType: {
                        category: 'concern',
                      },
                      size: {
                        category: 'concern',
                      },
                      digest: {
                        category: 'concern',
                      },
                      scanned: {
                        category: 'concern',
                      },
                    },
                  },
                },
              },
              judicial: {
                category: 'judicial',
                item: true,
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
                  professionalSecret: {
                    category: 'judicial',
                  },
                  handling: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                  attachments: {
                    category: 'judicial',
                    fields: {
                      attachmentId: {
                        category: 'judicial',
                      },
                      name: {
                        category: 'judicial',
                      },
                      mediaType: {
                        category: 'judicial',
                      },
                      size: {
                        category: 'judicial',
                      },
                      digest: {
                        category: 'judicial',
                      },
                      scanned: {
                        category: 'judicial',
                      },
                    },
                  },
                },
              },
              police: {
                category: 'police',
                item: true,
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
                  professionalSecret: {
                    category: 'police',
                  },
                  handling: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                  attachments: {
                    category: 'police',
                    fields: {
                      attachmentId: {
                        category: 'police',
                      },
                      name: {
                        category: 'police',
                      },
                      mediaType: {
                        category: 'police',
                      },
                      size: {
                        category: 'police',
                      },
                      digest: {
                        category: 'police',
                      },
                      scanned: {
                        category: 'police',
                      },
                    },
                  },
                },
              },
              health: {
                category: 'health',
                item: true,
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
                  professionalSecret: {
                    category: 'health',
                  },
                  handling: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                  attachments: {
                    category: 'health',
                    fields: {
                      attachmentId: {
                        category: 'health',
                      },
                      name: {
                        category: 'health',
                      },
                      mediaType: {
                        category: 'health',
                      },
                      size: {
                        category: 'health',
                      },
                      digest: {
                        category: 'health',
                      },
                      scanned: {
                        category: 'health',
                      },
                    },
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
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
                  professionalSecret: {
                    category: 'care',
                  },
                  handling: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                  attachments: {
                    category: 'care',
                    fields: {
                      attachmentId: {
                        category: 'care',
                      },
                      name: {
                        category: 'care',
                      },
                      mediaType: {
                        category: 'care',
                      },
                      size: {
                        category: 'care',
                      },
                      digest: {
                        category: 'care',
                      },
                      scanned: {
                        category: 'care',
                      },
                    },
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
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
                  professionalSecret: {
                    category: 'work',
                  },
                  handling: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                  attachments: {
                    category: 'work',
                    fields: {
                      attachmentId: {
                        category: 'work',
                      },
                      name: {
                        category: 'work',
                      },
                      mediaType: {
                        category: 'work',
                      },
                      size: {
                        category: 'work',
                      },
                      digest: {
                        category: 'work',
                      },
                      scanned: {
                        category: 'work',
                      },
                    },
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
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
                  professionalSecret: {
                    category: 'education',
                  },
                  handling: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                  attachments: {
                    category: 'education',
                    fields: {
                      attachmentId: {
                        category: 'education',
                      },
                      name: {
                        category: 'education',
                      },
                      mediaType: {
                        category: 'education',
                      },
                      size: {
                        category: 'education',
                      },
                      digest: {
                        category: 'education',
                      },
                      scanned: {
                        category: 'education',
                      },
                    },
                  },
                },
              },
              threat: {
                category: 'threat',
                item: true,
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
                  professionalSecret: {
                    category: 'threat',
                  },
                  handling: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                  attachments: {
                    category: 'threat',
                    fields: {
                      attachmentId: {
                        category: 'threat',
                      },
                      name: {
                        category: 'threat',
                      },
                      mediaType: {
                        category: 'threat',
                      },
                      size: {
                        category: 'threat',
                      },
                      digest: {
                        category: 'threat',
                      },
                      scanned: {
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
    },
  },
  closeCaseConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/close',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'closeConsultation',
    purposes: ['LIVC_FOLLOW_UP'],
    command: 'caseConsultation.close',
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
      signature: {
        category: 'meta',
      },
    },
  },
  listSignals: {
    method: 'get',
    path: '/signals',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'signal.list',
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
          regime: {
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
          dueAt: {
            category: 'administrative',
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
  submitSignal: {
    method: 'post',
    path: '/signals',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    command: 'signal.submit',
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
      signature: {
        category: 'meta',
      },
    },
  },
  getSignal: {
    method: 'get',
    path: '/signals/{signalId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'signal.get',
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
      regime: {
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
      dueAt: {
        category: 'administrative',
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
          signature: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readSignal: {
    method: 'post',
    path: '/signals/{signalId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    command: 'signal.read',
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
            item: true,
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
              professionalSecret: {
                category: 'contact',
              },
              handling: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
              attachments: {
                category: 'contact',
                fields: {
                  attachmentId: {
                    category: 'contact',
                  },
                  name: {
                    category: 'contact',
                  },
                  mediaType: {
                    category: 'contact',
                  },
                  size: {
                    category: 'contact',
                  },
                  digest: {
                    category: 'contact',
                  },
                  scanned: {
                    category: 'contact',
                  },
                },
              },
            },
          },
          concern: {
            category: 'concern',
            item: true,
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
              professionalSecret: {
                category: 'concern',
              },
              handling: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
              attachments: {
                category: 'concern',
                fields: {
                  attachmentId: {
                    category: 'concern',
                  },
                  name: {
                    category: 'concern',
                  },
                  mediaType: {
                    category: 'concern',
                  },
                  size: {
                    category: 'concern',
                  },
                  digest: {
                    category: 'concern',
                  },
                  scanned: {
                    category: 'concern',
                  },
                },
              },
            },
          },
          judicial: {
            category: 'judicial',
            item: true,
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
              professionalSecret: {
                category: 'judicial',
              },
              handling: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
              attachments: {
                category: 'judicial',
                fields: {
                  attachmentId: {
                    category: 'judicial',
                  },
                  name: {
                    category: 'judicial',
                  },
                  mediaType: {
                    category: 'judicial',
                  },
                  size: {
                    category: 'judicial',
                  },
                  digest: {
                    category: 'judicial',
                  },
                  scanned: {
                    category: 'judicial',
                  },
                },
              },
            },
          },
          police: {
            category: 'police',
            item: true,
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
              professionalSecret: {
                category: 'police',
              },
              handling: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
              attachments: {
                category: 'police',
                fields: {
                  attachmentId: {
                    category: 'police',
                  },
                  name: {
                    category: 'police',
                  },
                  mediaType: {
                    category: 'police',
                  },
                  size: {
                    category: 'police',
                  },
                  digest: {
                    category: 'police',
                  },
                  scanned: {
                    category: 'police',
                  },
                },
              },
            },
          },
          health: {
            category: 'health',
            item: true,
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
              professionalSecret: {
                category: 'health',
              },
              handling: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
              attachments: {
                category: 'health',
                fields: {
                  attachmentId: {
                    category: 'health',
                  },
                  name: {
                    category: 'health',
                  },
                  mediaType: {
                    category: 'health',
                  },
                  size: {
                    category: 'health',
                  },
                  digest: {
                    category: 'health',
                  },
                  scanned: {
                    category: 'health',
                  },
                },
              },
            },
          },
          care: {
            category: 'care',
            item: true,
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
              professionalSecret: {
                category: 'care',
              },
              handling: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
              attachments: {
                category: 'care',
                fields: {
                  attachmentId: {
                    category: 'care',
                  },
                  name: {
                    category: 'care',
                  },
                  mediaType: {
                    category: 'care',
                  },
                  size: {
                    category: 'care',
                  },
                  digest: {
                    category: 'care',
                  },
                  scanned: {
                    category: 'care',
                  },
                },
              },
            },
          },
          work: {
            category: 'work',
            item: true,
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
              professionalSecret: {
                category: 'work',
              },
              handling: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
              attachments: {
                category: 'work',
                fields: {
                  attachmentId: {
                    category: 'work',
                  },
                  name: {
                    category: 'work',
                  },
                  mediaType: {
                    category: 'work',
                  },
                  size: {
                    category: 'work',
                  },
                  digest: {
                    category: 'work',
                  },
                  scanned: {
                    category: 'work',
                  },
                },
              },
            },
          },
          education: {
            category: 'education',
            item: true,
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
              professionalSecret: {
                category: 'education',
              },
              handling: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
              attachments: {
                category: 'education',
                fields: {
                  attachmentId: {
                    category: 'education',
                  },
                  name: {
                    category: 'education',
                  },
                  mediaType: {
                    category: 'education',
                  },
                  size: {
                    category: 'education',
                  },
                  digest: {
                    category: 'education',
                  },
                  scanned: {
                    category: 'education',
                  },
                },
              },
            },
          },
          threat: {
            category: 'threat',
            item: true,
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
              professionalSecret: {
                category: 'threat',
              },
              handling: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
              attachments: {
                category: 'threat',
                fields: {
                  attachmentId: {
                    category: 'threat',
                  },
                  name: {
                    category: 'threat',
                  },
                  mediaType: {
                    category: 'threat',
                  },
                  size: {
                    category: 'threat',
                  },
                  digest: {
                    category: 'threat',
                  },
                  scanned: {
                    category: 'threat',
                  },
                },
              },
            },
          },
        },
      },
      possibleDuplicates: {
        category: 'identity',
      },
      triage: {
        category: 'concern',
        fields: {
          outcome: {
            category: 'concern',
          },
          reason: {
            category: 'concern',
          },
          consultationId: {
            category: 'concern',
          },
          phonedAt: {
            category: 'concern',
          },
          duplicateOf: {
            category: 'concern',
          },
          decidedAt: {
            category: 'concern',
          },
        },
      },
    },
  },
  acknowledgeSignal: {
    method: 'post',
    path: '/signals/{signalId}/acknowledge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    step: 'ACKNOWLEDGE',
    command: 'signal.acknowledge',
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
      signature: {
        category: 'meta',
      },
    },
  },
  triageSignal: {
    method: 'post',
    path: '/signals/{signalId}/triage',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    step: 'TRIAGE',
    command: 'signal.triage',
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
      signature: {
        category: 'meta',
      },
    },
  },
  withdrawSignal: {
    method: 'post',
    path: '/signals/{signalId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    step: 'WITHDRAW',
    command: 'signal.withdraw',
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
      signature: {
        category: 'meta',
      },
    },
  },
  listPhenomenonReports: {
    method: 'get',
    path: '/phenomenonReports',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'phenomenonReport.list',
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
          regime: {
            category: 'administrative',
          },
          createdAt: {
            category: 'administrative',
          },
          changedAt: {
            category: 'administrative',
          },
          measure: {
            category: 'administrative',
          },
          dueAt: {
            category: 'administrative',
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
  reportPhenomenon: {
    method: 'post',
    path: '/phenomenonReports',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    command: 'phenomenonReport.report',
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
      signature: {
        category: 'meta',
      },
    },
  },
  getPhenomenonReport: {
    method: 'get',
    path: '/phenomenonReports/{phenomenonId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'phenomenonReport.get',
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
      regime: {
        category: 'administrative',
      },
      createdAt: {
        category: 'administrative',
      },
      changedAt: {
        category: 'administrative',
      },
      measure: {
        category: 'administrative',
      },
      dueAt: {
        category: 'administrative',
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
          signature: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readPhenomenonReport: {
    method: 'post',
    path: '/phenomenonReports/{phenomenonId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    command: 'phenomenonReport.read',
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
      nis: {
        category: 'concern',
      },
      channel: {
        category: 'concern',
      },
      kind: {
        category: 'concern',
      },
      scale: {
        category: 'concern',
      },
      observedOn: {
        category: 'concern',
      },
      description: {
        category: 'concern',
      },
    },
  },
  assessPhenomenonReport: {
    method: 'post',
    path: '/phenomenonReports/{phenomenonId}/assess',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    step: 'ASSESS',
    command: 'phenomenonReport.assess',
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
      signature: {
        category: 'meta',
      },
    },
  },
  withdrawPhenomenonReport: {
    method: 'post',
    path: '/phenomenonReports/{phenomenonId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'YOUTH_PROTECTION'],
    step: 'WITHDRAW',
    command: 'phenomenonReport.withdraw',
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
      signature: {
        category: 'meta',
      },
    },
  },
  getPhenomenonAggregate: {
    method: 'get',
    path: '/phenomenonAggregates',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readAggregate',
    purposes: [],
    command: 'phenomenonAggregate.get',
    public: false,
    writes: false,
    status: 200,
    fields: {
      quarter: {
        category: 'meta',
      },
      smallestCell: {
        category: 'meta',
      },
      cells: {
        category: 'meta',
        fields: {
          nis: {
            category: 'meta',
          },
          channel: {
            category: 'meta',
          },
          kind: {
            category: 'meta',
          },
          reports: {
            category: 'meta',
          },
        },
      },
    },
  },
  listSupportQuestions: {
    method: 'get',
    path: '/supportQuestions',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'supportQuestion.list',
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
          regime: {
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
          dueAt: {
            category: 'administrative',
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
  askSupportQuestion: {
    method: 'post',
    path: '/supportQuestions',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'supportQuestion.ask',
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
      signature: {
        category: 'meta',
      },
    },
  },
  getSupportQuestion: {
    method: 'get',
    path: '/supportQuestions/{supportQuestionId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'supportQuestion.get',
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
      regime: {
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
      dueAt: {
        category: 'administrative',
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
          signature: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'supportQuestion.read',
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
      theme: {
        category: 'concern',
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
            item: true,
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
              professionalSecret: {
                category: 'contact',
              },
              handling: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
              attachments: {
                category: 'contact',
                fields: {
                  attachmentId: {
                    category: 'contact',
                  },
                  name: {
                    category: 'contact',
                  },
                  mediaType: {
                    category: 'contact',
                  },
                  size: {
                    category: 'contact',
                  },
                  digest: {
                    category: 'contact',
                  },
                  scanned: {
                    category: 'contact',
                  },
                },
              },
            },
          },
          concern: {
            category: 'concern',
            item: true,
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
              professionalSecret: {
                category: 'concern',
              },
              handling: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
              attachments: {
                category: 'concern',
                fields: {
                  attachmentId: {
                    category: 'concern',
                  },
                  name: {
                    category: 'concern',
                  },
                  mediaType: {
                    category: 'concern',
                  },
                  size: {
                    category: 'concern',
                  },
                  digest: {
                    category: 'concern',
                  },
                  scanned: {
                    category: 'concern',
                  },
                },
              },
            },
          },
          judicial: {
            category: 'judicial',
            item: true,
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
              professionalSecret: {
                category: 'judicial',
              },
              handling: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
              attachments: {
                category: 'judicial',
                fields: {
                  attachmentId: {
                    category: 'judicial',
                  },
                  name: {
                    category: 'judicial',
                  },
                  mediaType: {
                    category: 'judicial',
                  },
                  size: {
                    category: 'judicial',
                  },
                  digest: {
                    category: 'judicial',
                  },
                  scanned: {
                    category: 'judicial',
                  },
                },
              },
            },
          },
          police: {
            category: 'police',
            item: true,
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
              professionalSecret: {
                category: 'police',
              },
              handling: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
              attachments: {
                category: 'police',
                fields: {
                  attachmentId: {
                    category: 'police',
                  },
                  name: {
                    category: 'police',
                  },
                  mediaType: {
                    category: 'police',
                  },
                  size: {
                    category: 'police',
                  },
                  digest: {
                    category: 'police',
                  },
                  scanned: {
                    category: 'police',
                  },
                },
              },
            },
          },
          health: {
            category: 'health',
            item: true,
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
              professionalSecret: {
                category: 'health',
              },
              handling: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
              attachments: {
                category: 'health',
                fields: {
                  attachmentId: {
                    category: 'health',
                  },
                  name: {
                    category: 'health',
                  },
                  mediaType: {
                    category: 'health',
                  },
                  size: {
                    category: 'health',
                  },
                  digest: {
                    category: 'health',
                  },
                  scanned: {
                    category: 'health',
                  },
                },
              },
            },
          },
          care: {
            category: 'care',
            item: true,
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
              professionalSecret: {
                category: 'care',
              },
              handling: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
              attachments: {
                category: 'care',
                fields: {
                  attachmentId: {
                    category: 'care',
                  },
                  name: {
                    category: 'care',
                  },
                  mediaType: {
                    category: 'care',
                  },
                  size: {
                    category: 'care',
                  },
                  digest: {
                    category: 'care',
                  },
                  scanned: {
                    category: 'care',
                  },
                },
              },
            },
          },
          work: {
            category: 'work',
            item: true,
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
              professionalSecret: {
                category: 'work',
              },
              handling: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
              attachments: {
                category: 'work',
                fields: {
                  attachmentId: {
                    category: 'work',
                  },
                  name: {
                    category: 'work',
                  },
                  mediaType: {
                    category: 'work',
                  },
                  size: {
                    category: 'work',
                  },
                  digest: {
                    category: 'work',
                  },
                  scanned: {
                    category: 'work',
                  },
                },
              },
            },
          },
          education: {
            category: 'education',
            item: true,
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
              professionalSecret: {
                category: 'education',
              },
              handling: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
              attachments: {
                category: 'education',
                fields: {
                  attachmentId: {
                    category: 'education',
                  },
                  name: {
                    category: 'education',
                  },
                  mediaType: {
                    category: 'education',
                  },
                  size: {
                    category: 'education',
                  },
                  digest: {
                    category: 'education',
                  },
                  scanned: {
                    category: 'education',
                  },
                },
              },
            },
          },
          threat: {
            category: 'threat',
            item: true,
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
              professionalSecret: {
                category: 'threat',
              },
              handling: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
              attachments: {
                category: 'threat',
                fields: {
                  attachmentId: {
                    category: 'threat',
                  },
                  name: {
                    category: 'threat',
                  },
                  mediaType: {
                    category: 'threat',
                  },
                  size: {
                    category: 'threat',
                  },
                  digest: {
                    category: 'threat',
                  },
                  scanned: {
                    category: 'threat',
                  },
                },
              },
            },
          },
        },
      },
      replies: {
        category: 'meta',
        fields: {
          part: {
            category: 'administrative',
          },
          writtenAt: {
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
                item: true,
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
                  professionalSecret: {
                    category: 'contact',
                  },
                  handling: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                  attachments: {
                    category: 'contact',
                    fields: {
                      attachmentId: {
                        category: 'contact',
                      },
                      name: {
                        category: 'contact',
                      },
                      mediaType: {
                        category: 'contact',
                      },
                      size: {
                        category: 'contact',
                      },
                      digest: {
                        category: 'contact',
                      },
                      scanned: {
                        category: 'contact',
                      },
                    },
                  },
                },
              },
              concern: {
                category: 'concern',
                item: true,
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
                  professionalSecret: {
                    category: 'concern',
                  },
                  handling: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                  attachments: {
                    category: 'concern',
                    fields: {
                      attachmentId: {
                        category: 'concern',
                      },
                      name: {
                        category: 'concern',
                      },
                      mediaType: {
                        category: 'concern',
                      },
                      size: {
                        category: 'concern',
                      },
                      digest: {
                        category: 'concern',
                      },
                      scanned: {
                        category: 'concern',
                      },
                    },
                  },
                },
              },
              judicial: {
                category: 'judicial',
                item: true,
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
                  professionalSecret: {
                    category: 'judicial',
                  },
                  handling: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                  attachments: {
                    category: 'judicial',
                    fields: {
                      attachmentId: {
                        category: 'judicial',
                      },
                      name: {
                        category: 'judicial',
                      },
                      mediaType: {
                        category: 'judicial',
                      },
                      size: {
                        category: 'judicial',
                      },
                      digest: {
                        category: 'judicial',
                      },
                      scanned: {
                        category: 'judicial',
                      },
                    },
                  },
                },
              },
              police: {
                category: 'police',
                item: true,
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
                  professionalSecret: {
                    category: 'police',
                  },
                  handling: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                  attachments: {
                    category: 'police',
                    fields: {
                      attachmentId: {
                        category: 'police',
                      },
                      name: {
                        category: 'police',
                      },
                      mediaType: {
                        category: 'police',
                      },
                      size: {
                        category: 'police',
                      },
                      digest: {
                        category: 'police',
                      },
                      scanned: {
                        category: 'police',
                      },
                    },
                  },
                },
              },
              health: {
                category: 'health',
                item: true,
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
                  professionalSecret: {
                    category: 'health',
                  },
                  handling: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                  attachments: {
                    category: 'health',
                    fields: {
                      attachmentId: {
                        category: 'health',
                      },
                      name: {
                        category: 'health',
                      },
                      mediaType: {
                        category: 'health',
                      },
                      size: {
                        category: 'health',
                      },
                      digest: {
                        category: 'health',
                      },
                      scanned: {
                        category: 'health',
                      },
                    },
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
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
                  professionalSecret: {
                    category: 'care',
                  },
                  handling: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                  attachments: {
                    category: 'care',
                    fields: {
                      attachmentId: {
                        category: 'care',
                      },
                      name: {
                        category: 'care',
                      },
                      mediaType: {
                        category: 'care',
                      },
                      size: {
                        category: 'care',
                      },
                      digest: {
                        category: 'care',
                      },
                      scanned: {
                        category: 'care',
                      },
                    },
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
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
                  professionalSecret: {
                    category: 'work',
                  },
                  handling: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                  attachments: {
                    category: 'work',
                    fields: {
                      attachmentId: {
                        category: 'work',
                      },
                      name: {
                        category: 'work',
                      },
                      mediaType: {
                        category: 'work',
                      },
                      size: {
                        category: 'work',
                      },
                      digest: {
                        category: 'work',
                      },
                      scanned: {
                        category: 'work',
                      },
                    },
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
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
                  professionalSecret: {
                    category: 'education',
                  },
                  handling: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                  attachments: {
                    category: 'education',
                    fields: {
                      attachmentId: {
                        category: 'education',
                      },
                      name: {
                        category: 'education',
                      },
                      mediaType: {
                        category: 'education',
                      },
                      size: {
                        category: 'education',
                      },
                      digest: {
                        category: 'education',
                      },
                      scanned: {
                        category: 'education',
                      },
                    },
                  },
                },
              },
              threat: {
                category: 'threat',
                item: true,
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
                  professionalSecret: {
                    category: 'threat',
                  },
                  handling: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                  attachments: {
                    category: 'threat',
                    fields: {
                      attachmentId: {
                        category: 'threat',
                      },
                      name: {
                        category: 'threat',
                      },
                      mediaType: {
                        category: 'threat',
                      },
                      size: {
                        category: 'threat',
                      },
                      digest: {
                        category: 'threat',
                      },
                      scanned: {
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
      lesson: {
        category: 'meta',
        fields: {
          title: {
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
                item: true,
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
                  professionalSecret: {
                    category: 'contact',
                  },
                  handling: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                  attachments: {
                    category: 'contact',
                    fields: {
                      attachmentId: {
                        category: 'contact',
                      },
                      name: {
                        category: 'contact',
                      },
                      mediaType: {
                        category: 'contact',
                      },
                      size: {
                        category: 'contact',
                      },
                      digest: {
                        category: 'contact',
                      },
                      scanned: {
                        category: 'contact',
                      },
                    },
                  },
                },
              },
              concern: {
                category: 'concern',
                item: true,
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
                  professionalSecret: {
                    category: 'concern',
                  },
                  handling: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                  attachments: {
                    category: 'concern',
                    fields: {
                      attachmentId: {
                        category: 'concern',
                      },
                      name: {
                        category: 'concern',
                      },
                      mediaType: {
                        category: 'concern',
                      },
                      size: {
                        category: 'concern',
                      },
                      digest: {
                        category: 'concern',
                      },
                      scanned: {
                        category: 'concern',
                      },
                    },
                  },
                },
              },
              judicial: {
                category: 'judicial',
                item: true,
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
                  professionalSecret: {
                    category: 'judicial',
                  },
                  handling: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                  attachments: {
                    category: 'judicial',
                    fields: {
                      attachmentId: {
                        category: 'judicial',
                      },
                      name: {
                        category: 'judicial',
                      },
                      mediaType: {
                        category: 'judicial',
                      },
                      size: {
                        category: 'judicial',
                      },
                      digest: {
                        category: 'judicial',
                      },
                      scanned: {
                        category: 'judicial',
                      },
                    },
                  },
                },
              },
              police: {
                category: 'police',
                item: true,
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
                  professionalSecret: {
                    category: 'police',
                  },
                  handling: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                  attachments: {
                    category: 'police',
                    fields: {
                      attachmentId: {
                        category: 'police',
                      },
                      name: {
                        category: 'police',
                      },
                      mediaType: {
                        category: 'police',
                      },
                      size: {
                        category: 'police',
                      },
                      digest: {
                        category: 'police',
                      },
                      scanned: {
                        category: 'police',
                      },
                    },
                  },
                },
              },
              health: {
                category: 'health',
                item: true,
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
                  professionalSecret: {
                    category: 'health',
                  },
                  handling: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                  attachments: {
                    category: 'health',
                    fields: {
                      attachmentId: {
                        category: 'health',
                      },
                      name: {
                        category: 'health',
                      },
                      mediaType: {
                        category: 'health',
                      },
                      size: {
                        category: 'health',
                      },
                      digest: {
                        category: 'health',
                      },
                      scanned: {
                        category: 'health',
                      },
                    },
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
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
                  professionalSecret: {
                    category: 'care',
                  },
                  handling: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                  attachments: {
                    category: 'care',
                    fields: {
                      attachmentId: {
                        category: 'care',
                      },
                      name: {
                        category: 'care',
                      },
                      mediaType: {
                        category: 'care',
                      },
                      size: {
                        category: 'care',
                      },
                      digest: {
                        category: 'care',
                      },
                      scanned: {
                        category: 'care',
                      },
                    },
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
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
                  professionalSecret: {
                    category: 'work',
                  },
                  handling: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                  attachments: {
                    category: 'work',
                    fields: {
                      attachmentId: {
                        category: 'work',
                      },
                      name: {
                        category: 'work',
                      },
                      mediaType: {
                        category: 'work',
                      },
                      size: {
                        category: 'work',
                      },
                      digest: {
                        category: 'work',
                      },
                      scanned: {
                        category: 'work',
                      },
                    },
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
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
                  professionalSecret: {
                    category: 'education',
                  },
                  handling: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                  attachments: {
                    category: 'education',
                    fields: {
                      attachmentId: {
                        category: 'education',
                      },
                      name: {
                        category: 'education',
                      },
                      mediaType: {
                        category: 'education',
                      },
                      size: {
                        category: 'education',
                      },
                      digest: {
                        category: 'education',
                      },
                      scanned: {
                        category: 'education',
                      },
                    },
                  },
                },
              },
              threat: {
                category: 'threat',
                item: true,
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
                  professionalSecret: {
                    category: 'threat',
                  },
                  handling: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                  attachments: {
                    category: 'threat',
                    fields: {
                      attachmentId: {
                        category: 'threat',
                      },
                      name: {
                        category: 'threat',
                      },
                      mediaType: {
                        category: 'threat',
                      },
                      size: {
                        category: 'threat',
                      },
                      digest: {
                        category: 'threat',
                      },
                      scanned: {
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
    },
  },
  acceptSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/accept',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'ACCEPT',
    command: 'supportQuestion.accept',
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
      signature: {
        category: 'meta',
      },
    },
  },
  answerSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/answer',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'ANSWER',
    command: 'supportQuestion.answer',
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
      signature: {
        category: 'meta',
      },
    },
  },
  followUpSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/followUp',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'FOLLOW_UP',
    command: 'supportQuestion.followUp',
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
      signature: {
        category: 'meta',
      },
    },
  },
  declineSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/decline',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'DECLINE',
    command: 'supportQuestion.decline',
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
      signature: {
        category: 'meta',
      },
    },
  },
  withdrawSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'WITHDRAW',
    command: 'supportQuestion.withdraw',
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
      signature: {
        category: 'meta',
      },
    },
  },
  closeSupportQuestion: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/close',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'CLOSE',
    command: 'supportQuestion.close',
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
      signature: {
        category: 'meta',
      },
    },
  },
  proposeLesson: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/proposeLesson',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'PROPOSE_LESSON',
    command: 'supportQuestion.proposeLesson',
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
      signature: {
        category: 'meta',
      },
    },
  },
  agreeToLesson: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/agreeToLesson',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'AGREE_TO_LESSON',
    command: 'supportQuestion.agreeToLesson',
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
      signature: {
        category: 'meta',
      },
    },
  },
  refuseLesson: {
    method: 'post',
    path: '/supportQuestions/{supportQuestionId}/refuseLesson',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'REFUSE_LESSON',
    command: 'supportQuestion.refuseLesson',
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
      signature: {
        category: 'meta',
      },
    },
  },
  listLessons: {
    method: 'get',
    path: '/lessons',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readLessons',
    purposes: [],
    command: 'lesson.list',
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
          lessonId: {
            category: 'meta',
          },
          theme: {
            category: 'meta',
          },
          title: {
            category: 'meta',
          },
          lesson: {
            category: 'meta',
          },
          sharedIn: {
            category: 'meta',
          },
        },
      },
    },
  },
  beginAttachment: {
    method: 'post',
    path: '/attachments',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'uploadAttachment',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
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
      attachmentId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  getAttachment: {
    method: 'get',
    path: '/attachments/{attachmentId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'uploadAttachment',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    public: false,
    writes: false,
    status: 200,
    fields: {
      attachmentId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      offset: {
        category: 'meta',
      },
      size: {
        category: 'meta',
      },
      scanned: {
        category: 'meta',
      },
      problem: {
        category: 'meta',
      },
    },
  },
  uploadAttachmentContent: {
    method: 'patch',
    path: '/attachments/{attachmentId}/content',
    base: '/schakel/v1',
    streams: false,
    takesBytes: true,
    givesBytes: false,
    action: 'uploadAttachment',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    public: false,
    writes: false,
    status: 200,
    fields: {
      attachmentId: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      offset: {
        category: 'meta',
      },
      size: {
        category: 'meta',
      },
      scanned: {
        category: 'meta',
      },
      problem: {
        category: 'meta',
      },
    },
  },
  downloadAttachment: {
    method: 'post',
    path: '/attachments/{attachmentId}/download',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: true,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
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
            item: true,
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
              professionalSecret: {
                category: 'contact',
              },
              handling: {
                category: 'contact',
              },
              accuracy: {
                category: 'contact',
              },
              attachments: {
                category: 'contact',
                fields: {
                  attachmentId: {
                    category: 'contact',
                  },
                  name: {
                    category: 'contact',
                  },
                  mediaType: {
                    category: 'contact',
                  },
                  size: {
                    category: 'contact',
                  },
                  digest: {
                    category: 'contact',
                  },
                  scanned: {
                    category: 'contact',
                  },
                },
              },
            },
          },
          concern: {
            category: 'concern',
            item: true,
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
              professionalSecret: {
                category: 'concern',
              },
              handling: {
                category: 'concern',
              },
              accuracy: {
                category: 'concern',
              },
              attachments: {
                category: 'concern',
                fields: {
                  attachmentId: {
                    category: 'concern',
                  },
                  name: {
                    category: 'concern',
                  },
                  mediaType: {
                    category: 'concern',
                  },
                  size: {
                    category: 'concern',
                  },
                  digest: {
                    category: 'concern',
                  },
                  scanned: {
                    category: 'concern',
                  },
                },
              },
            },
          },
          judicial: {
            category: 'judicial',
            item: true,
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
              professionalSecret: {
                category: 'judicial',
              },
              handling: {
                category: 'judicial',
              },
              accuracy: {
                category: 'judicial',
              },
              attachments: {
                category: 'judicial',
                fields: {
                  attachmentId: {
                    category: 'judicial',
                  },
                  name: {
                    category: 'judicial',
                  },
                  mediaType: {
                    category: 'judicial',
                  },
                  size: {
                    category: 'judicial',
                  },
                  digest: {
                    category: 'judicial',
                  },
                  scanned: {
                    category: 'judicial',
                  },
                },
              },
            },
          },
          police: {
            category: 'police',
            item: true,
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
              professionalSecret: {
                category: 'police',
              },
              handling: {
                category: 'police',
              },
              accuracy: {
                category: 'police',
              },
              attachments: {
                category: 'police',
                fields: {
                  attachmentId: {
                    category: 'police',
                  },
                  name: {
                    category: 'police',
                  },
                  mediaType: {
                    category: 'police',
                  },
                  size: {
                    category: 'police',
                  },
                  digest: {
                    category: 'police',
                  },
                  scanned: {
                    category: 'police',
                  },
                },
              },
            },
          },
          health: {
            category: 'health',
            item: true,
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
              professionalSecret: {
                category: 'health',
              },
              handling: {
                category: 'health',
              },
              accuracy: {
                category: 'health',
              },
              attachments: {
                category: 'health',
                fields: {
                  attachmentId: {
                    category: 'health',
                  },
                  name: {
                    category: 'health',
                  },
                  mediaType: {
                    category: 'health',
                  },
                  size: {
                    category: 'health',
                  },
                  digest: {
                    category: 'health',
                  },
                  scanned: {
                    category: 'health',
                  },
                },
              },
            },
          },
          care: {
            category: 'care',
            item: true,
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
              professionalSecret: {
                category: 'care',
              },
              handling: {
                category: 'care',
              },
              accuracy: {
                category: 'care',
              },
              attachments: {
                category: 'care',
                fields: {
                  attachmentId: {
                    category: 'care',
                  },
                  name: {
                    category: 'care',
                  },
                  mediaType: {
                    category: 'care',
                  },
                  size: {
                    category: 'care',
                  },
                  digest: {
                    category: 'care',
                  },
                  scanned: {
                    category: 'care',
                  },
                },
              },
            },
          },
          work: {
            category: 'work',
            item: true,
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
              professionalSecret: {
                category: 'work',
              },
              handling: {
                category: 'work',
              },
              accuracy: {
                category: 'work',
              },
              attachments: {
                category: 'work',
                fields: {
                  attachmentId: {
                    category: 'work',
                  },
                  name: {
                    category: 'work',
                  },
                  mediaType: {
                    category: 'work',
                  },
                  size: {
                    category: 'work',
                  },
                  digest: {
                    category: 'work',
                  },
                  scanned: {
                    category: 'work',
                  },
                },
              },
            },
          },
          education: {
            category: 'education',
            item: true,
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
              professionalSecret: {
                category: 'education',
              },
              handling: {
                category: 'education',
              },
              accuracy: {
                category: 'education',
              },
              attachments: {
                category: 'education',
                fields: {
                  attachmentId: {
                    category: 'education',
                  },
                  name: {
                    category: 'education',
                  },
                  mediaType: {
                    category: 'education',
                  },
                  size: {
                    category: 'education',
                  },
                  digest: {
                    category: 'education',
                  },
                  scanned: {
                    category: 'education',
                  },
                },
              },
            },
          },
          threat: {
            category: 'threat',
            item: true,
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
              professionalSecret: {
                category: 'threat',
              },
              handling: {
                category: 'threat',
              },
              accuracy: {
                category: 'threat',
              },
              attachments: {
                category: 'threat',
                fields: {
                  attachmentId: {
                    category: 'threat',
                  },
                  name: {
                    category: 'threat',
                  },
                  mediaType: {
                    category: 'threat',
                  },
                  size: {
                    category: 'threat',
                  },
                  digest: {
                    category: 'threat',
                  },
                  scanned: {
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
  readInbox: {
    method: 'get',
    path: '/inbox',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readInbox',
    purposes: [],
    command: 'inbox.read',
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
      cursor: {
        category: 'meta',
      },
      acknowledged: {
        category: 'meta',
      },
      items: {
        category: 'meta',
        fields: {
          cursor: {
            category: 'meta',
          },
          specversion: {
            category: 'meta',
          },
          id: {
            category: 'meta',
          },
          source: {
            category: 'meta',
          },
          type: {
            category: 'administrative',
          },
          time: {
            category: 'meta',
          },
          datacontenttype: {
            category: 'meta',
          },
          sequence: {
            category: 'meta',
          },
          partitionkey: {
            category: 'meta',
          },
          data: {
            category: 'administrative',
            fields: {
              exchangeId: {
                category: 'administrative',
              },
              state: {
                category: 'administrative',
              },
              href: {
                category: 'administrative',
              },
            },
          },
        },
      },
    },
  },
  acknowledgeInbox: {
    method: 'post',
    path: '/inbox/acknowledge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readInbox',
    purposes: [],
    command: 'inbox.acknowledge',
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
      organizationId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  readWebhookSecret: {
    method: 'post',
    path: '/webhookSecret/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readSecret',
    purposes: [],
    public: false,
    writes: false,
    status: 200,
    fields: {
      secret: {
        category: 'meta',
      },
      version: {
        category: 'meta',
      },
    },
  },
  listPartners: {
    method: 'get',
    path: '/partners',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readLane',
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
          organization: {
            category: 'meta',
            fields: {
              organizationId: {
                category: 'meta',
              },
              name: {
                category: 'meta',
              },
            },
          },
          channel: {
            category: 'meta',
          },
          state: {
            category: 'meta',
          },
          backlog: {
            category: 'meta',
          },
          oldestAt: {
            category: 'meta',
          },
          parked: {
            category: 'meta',
          },
          failures: {
            category: 'meta',
          },
          problem: {
            category: 'meta',
          },
          retryAt: {
            category: 'meta',
          },
          unreachedSince: {
            category: 'meta',
          },
          parksAt: {
            category: 'meta',
          },
          maintenanceFrom: {
            category: 'meta',
          },
          maintenanceTo: {
            category: 'meta',
          },
          ratePerSecond: {
            category: 'meta',
          },
          unacknowledged: {
            category: 'meta',
          },
          lastDeliveredAt: {
            category: 'meta',
          },
          lastHeardAt: {
            category: 'meta',
          },
          silences: {
            category: 'meta',
          },
        },
      },
    },
  },
  getPartner: {
    method: 'get',
    path: '/partners/{organizationId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readLane',
    purposes: [],
    public: false,
    writes: false,
    status: 200,
    fields: {
      organization: {
        category: 'meta',
        fields: {
          organizationId: {
            category: 'meta',
          },
          name: {
            category: 'meta',
          },
        },
      },
      channel: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      backlog: {
        category: 'meta',
      },
      oldestAt: {
        category: 'meta',
      },
      parked: {
        category: 'meta',
      },
      failures: {
        category: 'meta',
      },
      problem: {
        category: 'meta',
      },
      retryAt: {
        category: 'meta',
      },
      unreachedSince: {
        category: 'meta',
      },
      parksAt: {
        category: 'meta',
      },
      maintenanceFrom: {
        category: 'meta',
      },
      maintenanceTo: {
        category: 'meta',
      },
      ratePerSecond: {
        category: 'meta',
      },
      unacknowledged: {
        category: 'meta',
      },
      lastDeliveredAt: {
        category: 'meta',
      },
      lastHeardAt: {
        category: 'meta',
      },
      silences: {
        category: 'meta',
      },
      gaps: {
        category: 'administrative',
        fields: {
          caseId: {
            category: 'administrative',
          },
          missing: {
            category: 'administrative',
          },
          since: {
            category: 'administrative',
          },
        },
      },
      openSilences: {
        category: 'meta',
        fields: {
          kind: {
            category: 'meta',
          },
          since: {
            category: 'meta',
          },
          raisedAt: {
            category: 'meta',
          },
        },
      },
    },
  },
  pausePartner: {
    method: 'post',
    path: '/partners/{organizationId}/pause',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'steerLane',
    purposes: [],
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
      organizationId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  resumePartner: {
    method: 'post',
    path: '/partners/{organizationId}/resume',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'steerLane',
    purposes: [],
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
      organizationId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  setMaintenance: {
    method: 'post',
    path: '/partners/{organizationId}/maintenance',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'steerLane',
    purposes: [],
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
      organizationId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  listParkedMessages: {
    method: 'get',
    path: '/parkedMessages',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readLane',
    purposes: [],
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
          parkedId: {
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
            },
          },
          direction: {
            category: 'meta',
          },
          problem: {
            category: 'meta',
          },
          eventType: {
            category: 'meta',
          },
          attempts: {
            category: 'meta',
          },
          writtenAt: {
            category: 'meta',
          },
          parkedAt: {
            category: 'meta',
          },
        },
      },
    },
  },
  replayParkedMessages: {
    method: 'post',
    path: '/parkedMessages/replay',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'steerLane',
    purposes: [],
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
      state: {
        category: 'meta',
      },
      occurredAt: {
        category: 'meta',
      },
      href: {
        category: 'meta',
      },
      signature: {
        category: 'meta',
      },
      dryRun: {
        category: 'meta',
      },
      total: {
        category: 'meta',
      },
      replayed: {
        category: 'meta',
      },
      withheld: {
        category: 'meta',
      },
      skipped: {
        category: 'meta',
      },
      items: {
        category: 'meta',
        fields: {
          parkedId: {
            category: 'meta',
          },
          outcome: {
            category: 'meta',
          },
        },
      },
    },
  },
  listRegisterEntries: {
    method: 'get',
    path: '/registerEntries',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readEntry',
    purposes: [],
    command: 'registerEntry.list',
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
          entryId: {
            category: 'meta',
          },
          version: {
            category: 'meta',
          },
          kind: {
            category: 'meta',
          },
          state: {
            category: 'meta',
          },
          ownerId: {
            category: 'meta',
          },
          validFrom: {
            category: 'meta',
          },
          validTo: {
            category: 'meta',
          },
          proposedAt: {
            category: 'meta',
          },
          proposedFunction: {
            category: 'administrative',
          },
          decidedAt: {
            category: 'meta',
          },
          decidedFunction: {
            category: 'administrative',
          },
          endedAt: {
            category: 'meta',
          },
          reviewedAt: {
            category: 'administrative',
          },
          incidentAt: {
            category: 'administrative',
          },
          organization: {
            category: 'meta',
            fields: {
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
                  validFrom: {
                    category: 'meta',
                  },
                  validTo: {
                    category: 'meta',
                  },
                },
              },
              competences: {
                category: 'meta',
              },
              operates: {
                category: 'meta',
              },
              escalation: {
                category: 'meta',
                fields: {
                  organizationId: {
                    category: 'meta',
                  },
                  function: {
                    category: 'meta',
                  },
                },
              },
            },
          },
          legalBasis: {
            category: 'meta',
            fields: {
              code: {
                category: 'meta',
              },
              title: {
                category: 'meta',
              },
              citation: {
                category: 'meta',
              },
              confidence: {
                category: 'meta',
              },
              purposes: {
                category: 'meta',
              },
              fixes: {
                category: 'meta',
              },
              transfersPoliceData: {
                category: 'meta',
              },
              grantsReport: {
                category: 'meta',
              },
            },
          },
          protocol: {
            category: 'meta',
            fields: {
              title: {
                category: 'meta',
              },
              basis: {
                category: 'meta',
              },
              purposes: {
                category: 'meta',
              },
              categories: {
                category: 'meta',
              },
              frameCode: {
                category: 'meta',
              },
              approval: {
                category: 'meta',
              },
              periodicity: {
                category: 'meta',
              },
              dpoAdviceOn: {
                category: 'meta',
              },
              publishedOn: {
                category: 'meta',
              },
              pushesContent: {
                category: 'meta',
              },
              acceptsRestricted: {
                category: 'meta',
              },
              flows: {
                category: 'meta',
                fields: {
                  senderId: {
                    category: 'meta',
                  },
                  recipientId: {
                    category: 'meta',
                  },
                },
              },
            },
          },
          policyFrame: {
            category: 'meta',
            fields: {
              code: {
                category: 'meta',
              },
              request: {
                category: 'meta',
                fields: {
                  due: {
                    category: 'meta',
                  },
                  dueUrgent: {
                    category: 'meta',
                  },
                  reminders: {
                    category: 'meta',
                  },
                  escalateAfter: {
                    category: 'meta',
                  },
                  expireAfter: {
                    category: 'meta',
                  },
                  closeAfter: {
                    category: 'meta',
                  },
                  counting: {
                    category: 'meta',
                  },
                },
              },
              signal: {
                category: 'meta',
                fields: {
                  acknowledge: {
                    category: 'meta',
                  },
                  triage: {
                    category: 'meta',
                  },
                  erase: {
                    category: 'meta',
                  },
                  counting: {
                    category: 'meta',
                  },
                },
              },
              phenomenon: {
                category: 'meta',
                fields: {
                  assess: {
                    category: 'meta',
                  },
                  erase: {
                    category: 'meta',
                  },
                  counting: {
                    category: 'meta',
                  },
                  smallestCell: {
                    category: 'meta',
                  },
                },
              },
              support: {
                category: 'meta',
                fields: {
                  accept: {
                    category: 'meta',
                  },
                  answer: {
                    category: 'meta',
                  },
                  close: {
                    category: 'meta',
                  },
                  conclude: {
                    category: 'meta',
                  },
                  counting: {
                    category: 'meta',
                  },
                },
              },
              retention: {
                category: 'meta',
              },
              safeguards: {
                category: 'meta',
                fields: {
                  dormantAfter: {
                    category: 'meta',
                  },
                  breakGlassLongest: {
                    category: 'meta',
                  },
                  reviewWithin: {
                    category: 'meta',
                  },
                },
              },
              delivery: {
                category: 'meta',
                fields: {
                  attempts: {
                    category: 'meta',
                  },
                  firstWait: {
                    category: 'meta',
                  },
                  longestWait: {
                    category: 'meta',
                  },
                  patience: {
                    category: 'meta',
                  },
                  quietAfter: {
                    category: 'meta',
                  },
                  gapAfter: {
                    category: 'meta',
                  },
                  unreadAfter: {
                    category: 'meta',
                  },
                  openWithin: {
                    category: 'meta',
                  },
                  keep: {
                    category: 'meta',
                  },
                },
              },
              intake: {
                category: 'meta',
                fields: {
                  limit: {
                    category: 'meta',
                    fields: {
                      messages: {
                        category: 'meta',
                      },
                      seconds: {
                        category: 'meta',
                      },
                    },
                  },
                  strangersPerMinute: {
                    category: 'meta',
                  },
                },
              },
            },
          },
          processing: {
            category: 'meta',
            fields: {
              exchangeType: {
                category: 'meta',
              },
              dpia: {
                category: 'meta',
              },
              dpoAdviceOn: {
                category: 'meta',
              },
            },
          },
          livc: {
            category: 'meta',
            fields: {
              livcId: {
                category: 'meta',
              },
              convenerIds: {
                category: 'meta',
              },
              memberIds: {
                category: 'meta',
              },
              municipalities: {
                category: 'meta',
                fields: {
                  nis: {
                    category: 'meta',
                  },
                  validFrom: {
                    category: 'meta',
                  },
                  validTo: {
                    category: 'meta',
                  },
                },
              },
            },
          },
          cdbGrade: {
            category: 'administrative',
            fields: {
              organizationId: {
                category: 'administrative',
              },
              grade: {
                category: 'administrative',
              },
            },
          },
          clearance: {
            category: 'administrative',
            fields: {
              actor: {
                category: 'administrative',
              },
              level: {
                category: 'administrative',
              },
            },
          },
          account: {
            category: 'administrative',
            fields: {
              actor: {
                category: 'administrative',
              },
              status: {
                category: 'administrative',
              },
            },
          },
          delegation: {
            category: 'administrative',
            fields: {
              delegator: {
                category: 'administrative',
              },
              delegate: {
                category: 'administrative',
              },
              functions: {
                category: 'administrative',
              },
            },
          },
          grant: {
            category: 'administrative',
            fields: {
              exchangeId: {
                category: 'administrative',
              },
              caseId: {
                category: 'administrative',
              },
              organizationId: {
                category: 'administrative',
              },
              actor: {
                category: 'administrative',
              },
              handling: {
                category: 'administrative',
              },
              categories: {
                category: 'administrative',
              },
            },
          },
          channel: {
            category: 'administrative',
            fields: {
              routes: {
                category: 'administrative',
                fields: {
                  exchangeTypes: {
                    category: 'administrative',
                  },
                  via: {
                    category: 'administrative',
                  },
                  url: {
                    category: 'administrative',
                  },
                  content: {
                    category: 'administrative',
                  },
                },
              },
              ratePerSecond: {
                category: 'administrative',
              },
              secretVersion: {
                category: 'administrative',
              },
              intake: {
                category: 'administrative',
                fields: {
                  messages: {
                    category: 'administrative',
                  },
                  seconds: {
                    category: 'administrative',
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  proposeRegisterEntry: {
    method: 'post',
    path: '/registerEntries',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'proposeEntry',
    purposes: [],
    command: 'registerEntry.propose',
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
      entryId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  getRegisterEntry: {
    method: 'get',
    path: '/registerEntries/{entryId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readEntry',
    purposes: [],
    command: 'registerEntry.get',
    public: false,
    writes: false,
    status: 200,
    fields: {
      entryId: {
        category: 'meta',
      },
      version: {
        category: 'meta',
      },
      kind: {
        category: 'meta',
      },
      state: {
        category: 'meta',
      },
      ownerId: {
        category: 'meta',
      },
      validFrom: {
        category: 'meta',
      },
      validTo: {
        category: 'meta',
      },
      proposedAt: {
        category: 'meta',
      },
      proposedFunction: {
        category: 'administrative',
      },
      decidedAt: {
        category: 'meta',
      },
      decidedFunction: {
        category: 'administrative',
      },
      endedAt: {
        category: 'meta',
      },
      reviewedAt: {
        category: 'administrative',
      },
      incidentAt: {
        category: 'administrative',
      },
      organization: {
        category: 'meta',
        fields: {
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
              validFrom: {
                category: 'meta',
              },
              validTo: {
                category: 'meta',
              },
            },
          },
          competences: {
            category: 'meta',
          },
          operates: {
            category: 'meta',
          },
          escalation: {
            category: 'meta',
            fields: {
              organizationId: {
                category: 'meta',
              },
              function: {
                category: 'meta',
              },
            },
          },
        },
      },
      legalBasis: {
        category: 'meta',
        fields: {
          code: {
            category: 'meta',
          },
          title: {
            category: 'meta',
          },
          citation: {
            category: 'meta',
          },
          confidence: {
            category: 'meta',
          },
          purposes: {
            category: 'meta',
          },
          fixes: {
            category: 'meta',
          },
          transfersPoliceData: {
            category: 'meta',
          },
          grantsReport: {
            category: 'meta',
          },
        },
      },
      protocol: {
        category: 'meta',
        fields: {
          title: {
            category: 'meta',
          },
          basis: {
            category: 'meta',
          },
          purposes: {
            category: 'meta',
          },
          categories: {
            category: 'meta',
          },
          frameCode: {
            category: 'meta',
          },
          approval: {
            category: 'meta',
          },
          periodicity: {
            category: 'meta',
          },
          dpoAdviceOn: {
            category: 'meta',
          },
          publishedOn: {
            category: 'meta',
          },
          pushesContent: {
            category: 'meta',
          },
          acceptsRestricted: {
            category: 'meta',
          },
          flows: {
            category: 'meta',
            fields: {
              senderId: {
                category: 'meta',
              },
              recipientId: {
                category: 'meta',
              },
            },
          },
        },
      },
      policyFrame: {
        category: 'meta',
        fields: {
          code: {
            category: 'meta',
          },
          request: {
            category: 'meta',
            fields: {
              due: {
                category: 'meta',
              },
              dueUrgent: {
                category: 'meta',
              },
              reminders: {
                category: 'meta',
              },
              escalateAfter: {
                category: 'meta',
              },
              expireAfter: {
                category: 'meta',
              },
              closeAfter: {
                category: 'meta',
              },
              counting: {
                category: 'meta',
              },
            },
          },
          signal: {
            category: 'meta',
            fields: {
              acknowledge: {
                category: 'meta',
              },
              triage: {
                category: 'meta',
              },
              erase: {
                category: 'meta',
              },
              counting: {
                category: 'meta',
              },
            },
          },
          phenomenon: {
            category: 'meta',
            fields: {
              assess: {
                category: 'meta',
              },
              erase: {
                category: 'meta',
              },
              counting: {
                category: 'meta',
              },
              smallestCell: {
                category: 'meta',
              },
            },
          },
          support: {
            category: 'meta',
            fields: {
              accept: {
                category: 'meta',
              },
              answer: {
                category: 'meta',
              },
              close: {
                category: 'meta',
              },
              conclude: {
                category: 'meta',
              },
              counting: {
                category: 'meta',
              },
            },
          },
          retention: {
            category: 'meta',
          },
          safeguards: {
            category: 'meta',
            fields: {
              dormantAfter: {
                category: 'meta',
              },
              breakGlassLongest: {
                category: 'meta',
              },
              reviewWithin: {
                category: 'meta',
              },
            },
          },
          delivery: {
            category: 'meta',
            fields: {
              attempts: {
                category: 'meta',
              },
              firstWait: {
                category: 'meta',
              },
              longestWait: {
                category: 'meta',
              },
              patience: {
                category: 'meta',
              },
              quietAfter: {
                category: 'meta',
              },
              gapAfter: {
                category: 'meta',
              },
              unreadAfter: {
                category: 'meta',
              },
              openWithin: {
                category: 'meta',
              },
              keep: {
                category: 'meta',
              },
            },
          },
          intake: {
            category: 'meta',
            fields: {
              limit: {
                category: 'meta',
                fields: {
                  messages: {
                    category: 'meta',
                  },
                  seconds: {
                    category: 'meta',
                  },
                },
              },
              strangersPerMinute: {
                category: 'meta',
              },
            },
          },
        },
      },
      processing: {
        category: 'meta',
        fields: {
          exchangeType: {
            category: 'meta',
          },
          dpia: {
            category: 'meta',
          },
          dpoAdviceOn: {
            category: 'meta',
          },
        },
      },
      livc: {
        category: 'meta',
        fields: {
          livcId: {
            category: 'meta',
          },
          convenerIds: {
            category: 'meta',
          },
          memberIds: {
            category: 'meta',
          },
          municipalities: {
            category: 'meta',
            fields: {
              nis: {
                category: 'meta',
              },
              validFrom: {
                category: 'meta',
              },
              validTo: {
                category: 'meta',
              },
            },
          },
        },
      },
      cdbGrade: {
        category: 'administrative',
        fields: {
          organizationId: {
            category: 'administrative',
          },
          grade: {
            category: 'administrative',
          },
        },
      },
      clearance: {
        category: 'administrative',
        fields: {
          actor: {
            category: 'administrative',
          },
          level: {
            category: 'administrative',
          },
        },
      },
      account: {
        category: 'administrative',
        fields: {
          actor: {
            category: 'administrative',
          },
          status: {
            category: 'administrative',
          },
        },
      },
      delegation: {
        category: 'administrative',
        fields: {
          delegator: {
            category: 'administrative',
          },
          delegate: {
            category: 'administrative',
          },
          functions: {
            category: 'administrative',
          },
        },
      },
      grant: {
        category: 'administrative',
        fields: {
          exchangeId: {
            category: 'administrative',
          },
          caseId: {
            category: 'administrative',
          },
          organizationId: {
            category: 'administrative',
          },
          actor: {
            category: 'administrative',
          },
          handling: {
            category: 'administrative',
          },
          categories: {
            category: 'administrative',
          },
        },
      },
      channel: {
        category: 'administrative',
        fields: {
          routes: {
            category: 'administrative',
            fields: {
              exchangeTypes: {
                category: 'administrative',
              },
              via: {
                category: 'administrative',
              },
              url: {
                category: 'administrative',
              },
              content: {
                category: 'administrative',
              },
            },
          },
          ratePerSecond: {
            category: 'administrative',
          },
          secretVersion: {
            category: 'administrative',
          },
          intake: {
            category: 'administrative',
            fields: {
              messages: {
                category: 'administrative',
              },
              seconds: {
                category: 'administrative',
              },
            },
          },
        },
      },
    },
  },
  approveRegisterEntry: {
    method: 'post',
    path: '/registerEntries/{entryId}/approve',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'decideEntry',
    purposes: [],
    command: 'registerEntry.approve',
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
      entryId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  rejectRegisterEntry: {
    method: 'post',
    path: '/registerEntries/{entryId}/reject',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'decideEntry',
    purposes: [],
    command: 'registerEntry.reject',
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
      entryId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  endRegisterEntry: {
    method: 'post',
    path: '/registerEntries/{entryId}/end',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'endEntry',
    purposes: [],
    command: 'registerEntry.end',
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
      entryId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  reviewRegisterEntry: {
    method: 'post',
    path: '/registerEntries/{entryId}/review',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'reviewEntry',
    purposes: [],
    command: 'registerEntry.review',
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
      entryId: {
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
      signature: {
        category: 'meta',
      },
    },
  },
  followEvents: {
    method: 'get',
    path: '/events',
    base: '/schakel/v1',
    streams: true,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    public: false,
    writes: false,
    status: 200,
    fields: {
      exchangeId: {
        category: 'meta',
      },
      type: {
        category: 'administrative',
      },
      action: {
        category: 'administrative',
      },
      state: {
        category: 'administrative',
      },
      occurredAt: {
        category: 'administrative',
      },
      href: {
        category: 'meta',
      },
    },
  },
  exportExchange: {
    method: 'post',
    path: '/exports',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'exportContent',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
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
      regime: {
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
          signature: {
            category: 'administrative',
          },
        },
      },
      masked: {
        category: 'meta',
      },
      type: {
        category: 'administrative',
      },
      question: {
        category: 'concern',
      },
      contents: {
        category: 'meta',
        fields: {
          part: {
            category: 'administrative',
          },
          writtenAt: {
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
                item: true,
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
                  professionalSecret: {
                    category: 'contact',
                  },
                  handling: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                  attachments: {
                    category: 'contact',
                    fields: {
                      attachmentId: {
                        category: 'contact',
                      },
                      name: {
                        category: 'contact',
                      },
                      mediaType: {
                        category: 'contact',
                      },
                      size: {
                        category: 'contact',
                      },
                      digest: {
                        category: 'contact',
                      },
                      scanned: {
                        category: 'contact',
                      },
                    },
                  },
                },
              },
              concern: {
                category: 'concern',
                item: true,
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
                  professionalSecret: {
                    category: 'concern',
                  },
                  handling: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                  attachments: {
                    category: 'concern',
                    fields: {
                      attachmentId: {
                        category: 'concern',
                      },
                      name: {
                        category: 'concern',
                      },
                      mediaType: {
                        category: 'concern',
                      },
                      size: {
                        category: 'concern',
                      },
                      digest: {
                        category: 'concern',
                      },
                      scanned: {
                        category: 'concern',
                      },
                    },
                  },
                },
              },
              judicial: {
                category: 'judicial',
                item: true,
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
                  professionalSecret: {
                    category: 'judicial',
                  },
                  handling: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                  attachments: {
                    category: 'judicial',
                    fields: {
                      attachmentId: {
                        category: 'judicial',
                      },
                      name: {
                        category: 'judicial',
                      },
                      mediaType: {
                        category: 'judicial',
                      },
                      size: {
                        category: 'judicial',
                      },
                      digest: {
                        category: 'judicial',
                      },
                      scanned: {
                        category: 'judicial',
                      },
                    },
                  },
                },
              },
              police: {
                category: 'police',
                item: true,
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
                  professionalSecret: {
                    category: 'police',
                  },
                  handling: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                  attachments: {
                    category: 'police',
                    fields: {
                      attachmentId: {
                        category: 'police',
                      },
                      name: {
                        category: 'police',
                      },
                      mediaType: {
                        category: 'police',
                      },
                      size: {
                        category: 'police',
                      },
                      digest: {
                        category: 'police',
                      },
                      scanned: {
                        category: 'police',
                      },
                    },
                  },
                },
              },
              health: {
                category: 'health',
                item: true,
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
                  professionalSecret: {
                    category: 'health',
                  },
                  handling: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                  attachments: {
                    category: 'health',
                    fields: {
                      attachmentId: {
                        category: 'health',
                      },
                      name: {
                        category: 'health',
                      },
                      mediaType: {
                        category: 'health',
                      },
                      size: {
                        category: 'health',
                      },
                      digest: {
                        category: 'health',
                      },
                      scanned: {
                        category: 'health',
                      },
                    },
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
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
                  professionalSecret: {
                    category: 'care',
                  },
                  handling: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                  attachments: {
                    category: 'care',
                    fields: {
                      attachmentId: {
                        category: 'care',
                      },
                      name: {
                        category: 'care',
                      },
                      mediaType: {
                        category: 'care',
                      },
                      size: {
                        category: 'care',
                      },
                      digest: {
                        category: 'care',
                      },
                      scanned: {
                        category: 'care',
                      },
                    },
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
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
                  professionalSecret: {
                    category: 'work',
                  },
                  handling: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                  attachments: {
                    category: 'work',
                    fields: {
                      attachmentId: {
                        category: 'work',
                      },
                      name: {
                        category: 'work',
                      },
                      mediaType: {
                        category: 'work',
                      },
                      size: {
                        category: 'work',
                      },
                      digest: {
                        category: 'work',
                      },
                      scanned: {
                        category: 'work',
                      },
                    },
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
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
                  professionalSecret: {
                    category: 'education',
                  },
                  handling: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                  attachments: {
                    category: 'education',
                    fields: {
                      attachmentId: {
                        category: 'education',
                      },
                      name: {
                        category: 'education',
                      },
                      mediaType: {
                        category: 'education',
                      },
                      size: {
                        category: 'education',
                      },
                      digest: {
                        category: 'education',
                      },
                      scanned: {
                        category: 'education',
                      },
                    },
                  },
                },
              },
              threat: {
                category: 'threat',
                item: true,
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
                  professionalSecret: {
                    category: 'threat',
                  },
                  handling: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                  attachments: {
                    category: 'threat',
                    fields: {
                      attachmentId: {
                        category: 'threat',
                      },
                      name: {
                        category: 'threat',
                      },
                      mediaType: {
                        category: 'threat',
                      },
                      size: {
                        category: 'threat',
                      },
                      digest: {
                        category: 'threat',
                      },
                      scanned: {
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
      contributions: {
        category: 'meta',
        whole: true,
        fields: {
          part: {
            category: 'administrative',
          },
          writtenAt: {
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
                item: true,
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
                  professionalSecret: {
                    category: 'contact',
                  },
                  handling: {
                    category: 'contact',
                  },
                  accuracy: {
                    category: 'contact',
                  },
                  attachments: {
                    category: 'contact',
                    fields: {
                      attachmentId: {
                        category: 'contact',
                      },
                      name: {
                        category: 'contact',
                      },
                      mediaType: {
                        category: 'contact',
                      },
                      size: {
                        category: 'contact',
                      },
                      digest: {
                        category: 'contact',
                      },
                      scanned: {
                        category: 'contact',
                      },
                    },
                  },
                },
              },
              concern: {
                category: 'concern',
                item: true,
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
                  professionalSecret: {
                    category: 'concern',
                  },
                  handling: {
                    category: 'concern',
                  },
                  accuracy: {
                    category: 'concern',
                  },
                  attachments: {
                    category: 'concern',
                    fields: {
                      attachmentId: {
                        category: 'concern',
                      },
                      name: {
                        category: 'concern',
                      },
                      mediaType: {
                        category: 'concern',
                      },
                      size: {
                        category: 'concern',
                      },
                      digest: {
                        category: 'concern',
                      },
                      scanned: {
                        category: 'concern',
                      },
                    },
                  },
                },
              },
              judicial: {
                category: 'judicial',
                item: true,
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
                  professionalSecret: {
                    category: 'judicial',
                  },
                  handling: {
                    category: 'judicial',
                  },
                  accuracy: {
                    category: 'judicial',
                  },
                  attachments: {
                    category: 'judicial',
                    fields: {
                      attachmentId: {
                        category: 'judicial',
                      },
                      name: {
                        category: 'judicial',
                      },
                      mediaType: {
                        category: 'judicial',
                      },
                      size: {
                        category: 'judicial',
                      },
                      digest: {
                        category: 'judicial',
                      },
                      scanned: {
                        category: 'judicial',
                      },
                    },
                  },
                },
              },
              police: {
                category: 'police',
                item: true,
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
                  professionalSecret: {
                    category: 'police',
                  },
                  handling: {
                    category: 'police',
                  },
                  accuracy: {
                    category: 'police',
                  },
                  attachments: {
                    category: 'police',
                    fields: {
                      attachmentId: {
                        category: 'police',
                      },
                      name: {
                        category: 'police',
                      },
                      mediaType: {
                        category: 'police',
                      },
                      size: {
                        category: 'police',
                      },
                      digest: {
                        category: 'police',
                      },
                      scanned: {
                        category: 'police',
                      },
                    },
                  },
                },
              },
              health: {
                category: 'health',
                item: true,
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
                  professionalSecret: {
                    category: 'health',
                  },
                  handling: {
                    category: 'health',
                  },
                  accuracy: {
                    category: 'health',
                  },
                  attachments: {
                    category: 'health',
                    fields: {
                      attachmentId: {
                        category: 'health',
                      },
                      name: {
                        category: 'health',
                      },
                      mediaType: {
                        category: 'health',
                      },
                      size: {
                        category: 'health',
                      },
                      digest: {
                        category: 'health',
                      },
                      scanned: {
                        category: 'health',
                      },
                    },
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
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
                  professionalSecret: {
                    category: 'care',
                  },
                  handling: {
                    category: 'care',
                  },
                  accuracy: {
                    category: 'care',
                  },
                  attachments: {
                    category: 'care',
                    fields: {
                      attachmentId: {
                        category: 'care',
                      },
                      name: {
                        category: 'care',
                      },
                      mediaType: {
                        category: 'care',
                      },
                      size: {
                        category: 'care',
                      },
                      digest: {
                        category: 'care',
                      },
                      scanned: {
                        category: 'care',
                      },
                    },
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
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
                  professionalSecret: {
                    category: 'work',
                  },
                  handling: {
                    category: 'work',
                  },
                  accuracy: {
                    category: 'work',
                  },
                  attachments: {
                    category: 'work',
                    fields: {
                      attachmentId: {
                        category: 'work',
                      },
                      name: {
                        category: 'work',
                      },
                      mediaType: {
                        category: 'work',
                      },
                      size: {
                        category: 'work',
                      },
                      digest: {
                        category: 'work',
                      },
                      scanned: {
                        category: 'work',
                      },
                    },
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
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
                  professionalSecret: {
                    category: 'education',
                  },
                  handling: {
                    category: 'education',
                  },
                  accuracy: {
                    category: 'education',
                  },
                  attachments: {
                    category: 'education',
                    fields: {
                      attachmentId: {
                        category: 'education',
                      },
                      name: {
                        category: 'education',
                      },
                      mediaType: {
                        category: 'education',
                      },
                      size: {
                        category: 'education',
                      },
                      digest: {
                        category: 'education',
                      },
                      scanned: {
                        category: 'education',
                      },
                    },
                  },
                },
              },
              threat: {
                category: 'threat',
                item: true,
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
                  professionalSecret: {
                    category: 'threat',
                  },
                  handling: {
                    category: 'threat',
                  },
                  accuracy: {
                    category: 'threat',
                  },
                  attachments: {
                    category: 'threat',
                    fields: {
                      attachmentId: {
                        category: 'threat',
                      },
                      name: {
                        category: 'threat',
                      },
                      mediaType: {
                        category: 'threat',
                      },
                      size: {
                        category: 'threat',
                      },
                      digest: {
                        category: 'threat',
                      },
                      scanned: {
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
    },
  },
  explainDecision: {
    method: 'post',
    path: '/explanations',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'explain',
    purposes: ['OVERSIGHT'],
    public: false,
    writes: false,
    status: 200,
    fields: {
      exchangeId: {
        category: 'meta',
      },
      at: {
        category: 'meta',
      },
      state: {
        category: 'administrative',
      },
      answers: {
        category: 'administrative',
        fields: {
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
          functions: {
            category: 'administrative',
          },
          holders: {
            category: 'administrative',
          },
          category: {
            category: 'administrative',
          },
          visible: {
            category: 'administrative',
          },
          rules: {
            category: 'administrative',
            fields: {
              id: {
                category: 'administrative',
              },
              sentence: {
                category: 'administrative',
              },
              basis: {
                category: 'administrative',
              },
            },
          },
          facts: {
            category: 'administrative',
          },
        },
      },
    },
  },
  evaluateAccess: {
    method: 'post',
    path: '/access/v1/evaluation',
    base: '',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readRegister',
    purposes: [],
    public: false,
    writes: false,
    status: 200,
    fields: {
      decision: {
        category: 'meta',
      },
      context: {
        category: 'meta',
        fields: {
          problem: {
            category: 'meta',
          },
        },
      },
    },
  },
  evaluateAccesses: {
    method: 'post',
    path: '/access/v1/evaluations',
    base: '',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readRegister',
    purposes: [],
    public: false,
    writes: false,
    status: 200,
    fields: {
      evaluations: {
        category: 'meta',
        fields: {
          decision: {
            category: 'meta',
          },
          context: {
            category: 'meta',
            fields: {
              problem: {
                category: 'meta',
              },
            },
          },
        },
      },
    },
  },
} as const satisfies Record<keyof Operations, unknown>;
