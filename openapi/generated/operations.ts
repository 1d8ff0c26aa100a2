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
    begins: 'identity',
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
    begins: 'identity',
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
          outcome: {
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
      outcome: {
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
  approveCaseConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/approve',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'approveConsultation',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'APPROVE',
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
    step: 'CONTRIBUTE',
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
  acceptInvitation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/acceptInvitation',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'ACCEPT_INVITATION',
    command: 'caseConsultation.acceptInvitation',
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
  declineInvitation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/declineInvitation',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'DECLINE_INVITATION',
    command: 'caseConsultation.declineInvitation',
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
  decideInConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/decide',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'DECIDE',
    command: 'caseConsultation.decide',
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
  reviewConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/review',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'REVIEW',
    command: 'caseConsultation.review',
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
  renewConsultation: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/renew',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'RENEW',
    command: 'caseConsultation.renew',
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
  proposeFeedback: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/proposeFeedback',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'PROPOSE_FEEDBACK',
    command: 'caseConsultation.proposeFeedback',
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
  voteForFeedback: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/voteForFeedback',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'VOTE_FOR',
    command: 'caseConsultation.voteForFeedback',
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
  voteAgainstFeedback: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/voteAgainstFeedback',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'VOTE_AGAINST',
    command: 'caseConsultation.voteAgainstFeedback',
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
  releaseFeedback: {
    method: 'post',
    path: '/caseConsultations/{consultationId}/releaseFeedback',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'releaseFeedback',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'RELEASE_FEEDBACK',
    command: 'caseConsultation.releaseFeedback',
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
      decisions: {
        category: 'meta',
        fields: {
          writtenAt: {
            category: 'administrative',
          },
          outcome: {
            category: 'concern',
          },
          attendees: {
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
          coordinator: {
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
      reviews: {
        category: 'meta',
        fields: {
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
      feedback: {
        category: 'meta',
        fields: {
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
    step: 'CLOSE',
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
    begins: 'identity',
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
  listReleases: {
    method: 'get',
    path: '/releases',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'OVERSIGHT'],
    command: 'release.list',
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
          plannedAt: {
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
  announceRelease: {
    method: 'post',
    path: '/releases',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    begins: 'identity',
    command: 'release.announce',
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
  getRelease: {
    method: 'get',
    path: '/releases/{releaseId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'OVERSIGHT'],
    command: 'release.get',
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
      plannedAt: {
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
  readRelease: {
    method: 'post',
    path: '/releases/{releaseId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    command: 'release.read',
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
      releaseKind: {
        category: 'judicial',
      },
      withoutAddress: {
        category: 'contact',
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
      changes: {
        category: 'meta',
        fields: {
          writtenAt: {
            category: 'meta',
          },
          plannedAt: {
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
      preparations: {
        category: 'meta',
        fields: {
          writtenAt: {
            category: 'meta',
          },
          preparation: {
            category: 'care',
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
  acknowledgeRelease: {
    method: 'post',
    path: '/releases/{releaseId}/acknowledge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    step: 'ACKNOWLEDGE',
    command: 'release.acknowledge',
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
  changeRelease: {
    method: 'post',
    path: '/releases/{releaseId}/change',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    step: 'CHANGE',
    command: 'release.change',
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
  prepareRelease: {
    method: 'post',
    path: '/releases/{releaseId}/prepare',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    step: 'PREPARE',
    command: 'release.prepare',
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
  confirmRelease: {
    method: 'post',
    path: '/releases/{releaseId}/confirm',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    step: 'RELEASE',
    command: 'release.confirm',
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
  cancelRelease: {
    method: 'post',
    path: '/releases/{releaseId}/cancel',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    step: 'CANCEL',
    command: 'release.cancel',
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
  closeRelease: {
    method: 'post',
    path: '/releases/{releaseId}/close',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['DETENTION_REINTEGRATION', 'LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE'],
    step: 'CLOSE',
    command: 'release.close',
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
  listCaseTransfers: {
    method: 'get',
    path: '/caseTransfers',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'OVERSIGHT'],
    command: 'caseTransfer.list',
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
  proposeCaseTransfer: {
    method: 'post',
    path: '/caseTransfers',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    begins: 'identity',
    command: 'caseTransfer.propose',
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
  getCaseTransfer: {
    method: 'get',
    path: '/caseTransfers/{transferId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION', 'OVERSIGHT'],
    command: 'caseTransfer.get',
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
  readCaseTransfer: {
    method: 'post',
    path: '/caseTransfers/{transferId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    command: 'caseTransfer.read',
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
      goals: {
        category: 'care',
      },
      openMeasures: {
        category: 'care',
      },
      coordinator: {
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
          function: {
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
      refusal: {
        category: 'meta',
        fields: {
          writtenAt: {
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
    },
  },
  acceptCaseTransfer: {
    method: 'post',
    path: '/caseTransfers/{transferId}/accept',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    step: 'ACCEPT',
    command: 'caseTransfer.accept',
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
  refuseCaseTransfer: {
    method: 'post',
    path: '/caseTransfers/{transferId}/refuse',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    step: 'REFUSE',
    command: 'caseTransfer.refuse',
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
  withdrawCaseTransfer: {
    method: 'post',
    path: '/caseTransfers/{transferId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'DETENTION_REINTEGRATION'],
    step: 'WITHDRAW',
    command: 'caseTransfer.withdraw',
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
    begins: 'concern',
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
    begins: 'concern',
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
  listInformationCards: {
    method: 'get',
    path: '/informationCards',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'OVERSIGHT'],
    command: 'informationCard.list',
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
  sendInformationCard: {
    method: 'post',
    path: '/informationCards',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP'],
    begins: 'threat',
    command: 'informationCard.send',
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
  getInformationCard: {
    method: 'get',
    path: '/informationCards/{cardId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'OVERSIGHT'],
    command: 'informationCard.get',
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
  traceInformationCard: {
    method: 'get',
    path: '/informationCards/{cardId}/copies',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'traceCopies',
    purposes: ['LIVC_FOLLOW_UP', 'OVERSIGHT'],
    command: 'informationCard.trace',
    public: false,
    writes: false,
    status: 200,
    fields: {
      copies: {
        category: 'administrative',
        fields: {
          exchangeId: {
            category: 'administrative',
          },
          version: {
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
          state: {
            category: 'administrative',
          },
          changedAt: {
            category: 'administrative',
          },
          purgedAt: {
            category: 'administrative',
          },
          proof: {
            category: 'administrative',
          },
        },
      },
    },
  },
  readInformationCard: {
    method: 'post',
    path: '/informationCards/{cardId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP'],
    command: 'informationCard.read',
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
      version: {
        category: 'administrative',
      },
      category: {
        category: 'threat',
      },
      threatLevel: {
        category: 'threat',
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
  acknowledgeInformationCard: {
    method: 'post',
    path: '/informationCards/{cardId}/acknowledge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'ACKNOWLEDGE',
    command: 'informationCard.acknowledge',
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
  stateCardMeasure: {
    method: 'post',
    path: '/informationCards/{cardId}/stateMeasure',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'STATE_MEASURE',
    command: 'informationCard.stateMeasure',
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
  passInformationCardOn: {
    method: 'post',
    path: '/informationCards/{cardId}/passOn',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP'],
    begins: 'threat',
    command: 'informationCard.passOn',
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
  recallInformationCard: {
    method: 'post',
    path: '/informationCards/{cardId}/recall',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'RECALL',
    command: 'informationCard.recall',
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
  confirmCardPurge: {
    method: 'post',
    path: '/informationCards/{cardId}/confirmPurge',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP'],
    step: 'CONFIRM_PURGE',
    command: 'informationCard.confirmPurge',
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
  listIndividualTrajectories: {
    method: 'get',
    path: '/individualTrajectories',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'individualTrajectory.list',
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
          outcome: {
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
  proposeIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    begins: 'identity',
    command: 'individualTrajectory.propose',
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
  getIndividualTrajectory: {
    method: 'get',
    path: '/individualTrajectories/{individualTrajectoryId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION', 'OVERSIGHT'],
    command: 'individualTrajectory.get',
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
      outcome: {
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
  readIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    command: 'individualTrajectory.read',
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
      kind: {
        category: 'concern',
      },
      approach: {
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
      goals: {
        category: 'meta',
        fields: {
          concern: {
            category: 'concern',
            item: true,
            fields: {
              domain: {
                category: 'concern',
              },
              status: {
                category: 'concern',
              },
              kind: {
                category: 'concern',
              },
              text: {
                category: 'concern',
              },
            },
          },
          care: {
            category: 'care',
            item: true,
            fields: {
              domain: {
                category: 'care',
              },
              status: {
                category: 'care',
              },
              kind: {
                category: 'care',
              },
              text: {
                category: 'care',
              },
            },
          },
          work: {
            category: 'work',
            item: true,
            fields: {
              domain: {
                category: 'work',
              },
              status: {
                category: 'work',
              },
              kind: {
                category: 'work',
              },
              text: {
                category: 'work',
              },
            },
          },
          education: {
            category: 'education',
            item: true,
            fields: {
              domain: {
                category: 'education',
              },
              status: {
                category: 'education',
              },
              kind: {
                category: 'education',
              },
              text: {
                category: 'education',
              },
            },
          },
        },
      },
      rounds: {
        category: 'meta',
        fields: {
          part: {
            category: 'administrative',
          },
          writtenAt: {
            category: 'administrative',
          },
          said: {
            category: 'meta',
            fields: {
              concern: {
                category: 'concern',
                item: true,
                fields: {
                  domain: {
                    category: 'concern',
                  },
                  status: {
                    category: 'concern',
                  },
                  kind: {
                    category: 'concern',
                  },
                  text: {
                    category: 'concern',
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
                fields: {
                  domain: {
                    category: 'care',
                  },
                  status: {
                    category: 'care',
                  },
                  kind: {
                    category: 'care',
                  },
                  text: {
                    category: 'care',
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
                fields: {
                  domain: {
                    category: 'work',
                  },
                  status: {
                    category: 'work',
                  },
                  kind: {
                    category: 'work',
                  },
                  text: {
                    category: 'work',
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
                fields: {
                  domain: {
                    category: 'education',
                  },
                  status: {
                    category: 'education',
                  },
                  kind: {
                    category: 'education',
                  },
                  text: {
                    category: 'education',
                  },
                },
              },
            },
          },
          goals: {
            category: 'meta',
            fields: {
              concern: {
                category: 'concern',
                item: true,
                fields: {
                  domain: {
                    category: 'concern',
                  },
                  status: {
                    category: 'concern',
                  },
                  kind: {
                    category: 'concern',
                  },
                  text: {
                    category: 'concern',
                  },
                },
              },
              care: {
                category: 'care',
                item: true,
                fields: {
                  domain: {
                    category: 'care',
                  },
                  status: {
                    category: 'care',
                  },
                  kind: {
                    category: 'care',
                  },
                  text: {
                    category: 'care',
                  },
                },
              },
              work: {
                category: 'work',
                item: true,
                fields: {
                  domain: {
                    category: 'work',
                  },
                  status: {
                    category: 'work',
                  },
                  kind: {
                    category: 'work',
                  },
                  text: {
                    category: 'work',
                  },
                },
              },
              education: {
                category: 'education',
                item: true,
                fields: {
                  domain: {
                    category: 'education',
                  },
                  status: {
                    category: 'education',
                  },
                  kind: {
                    category: 'education',
                  },
                  text: {
                    category: 'education',
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  acceptIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/accept',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'ACCEPT',
    command: 'individualTrajectory.accept',
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
  declineIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/decline',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'DECLINE',
    command: 'individualTrajectory.decline',
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
  withdrawIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'WITHDRAW',
    command: 'individualTrajectory.withdraw',
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
  reportIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/report',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'REPORT',
    command: 'individualTrajectory.report',
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
  reviewIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/review',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'REVIEW',
    command: 'individualTrajectory.review',
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
  completeIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/complete',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'COMPLETE',
    command: 'individualTrajectory.complete',
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
  stopIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/stop',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'STOP',
    command: 'individualTrajectory.stop',
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
  closeIndividualTrajectory: {
    method: 'post',
    path: '/individualTrajectories/{individualTrajectoryId}/close',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['LIVC_FOLLOW_UP', 'JUDICIAL_GUIDANCE', 'DETENTION_REINTEGRATION', 'YOUTH_PROTECTION'],
    step: 'CLOSE',
    command: 'individualTrajectory.close',
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
  listPlanActions: {
    method: 'get',
    path: '/planActions',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['PLAN_FOLLOW_UP', 'OVERSIGHT'],
    command: 'planAction.list',
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
          plan: {
            category: 'administrative',
          },
          objective: {
            category: 'administrative',
          },
          action: {
            category: 'administrative',
          },
          progress: {
            category: 'administrative',
          },
          progressAt: {
            category: 'administrative',
          },
          endedReason: {
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
  assignPlanAction: {
    method: 'post',
    path: '/planActions',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'sendNotification',
    purposes: ['PLAN_FOLLOW_UP'],
    begins: 'meta',
    command: 'planAction.assign',
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
  getPlanAction: {
    method: 'get',
    path: '/planActions/{planActionId}',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'trackExchange',
    purposes: ['PLAN_FOLLOW_UP', 'OVERSIGHT'],
    command: 'planAction.get',
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
      plan: {
        category: 'administrative',
      },
      objective: {
        category: 'administrative',
      },
      action: {
        category: 'administrative',
      },
      progress: {
        category: 'administrative',
      },
      progressAt: {
        category: 'administrative',
      },
      endedReason: {
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
  readPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/read',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readContent',
    purposes: ['PLAN_FOLLOW_UP'],
    command: 'planAction.read',
    public: false,
    writes: false,
    status: 200,
    fields: {
      exchangeId: {
        category: 'meta',
      },
      description: {
        category: 'administrative',
      },
      reports: {
        category: 'administrative',
        fields: {
          progress: {
            category: 'administrative',
          },
          text: {
            category: 'administrative',
          },
          period: {
            category: 'administrative',
            fields: {
              from: {
                category: 'administrative',
              },
              to: {
                category: 'administrative',
              },
            },
          },
          writtenAt: {
            category: 'administrative',
          },
        },
      },
    },
  },
  takeOnPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/takeOn',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'TAKE_ON',
    command: 'planAction.takeOn',
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
  declinePlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/decline',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'DECLINE',
    command: 'planAction.decline',
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
  withdrawPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/withdraw',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'WITHDRAW',
    command: 'planAction.withdraw',
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
  reportPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/report',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'REPORT',
    command: 'planAction.report',
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
  reportPlanActionDone: {
    method: 'post',
    path: '/planActions/{planActionId}/reportDone',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'REPORT_DONE',
    command: 'planAction.reportDone',
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
  confirmPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/confirm',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'CONFIRM',
    command: 'planAction.confirm',
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
  reopenPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/reopen',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'REOPEN',
    command: 'planAction.reopen',
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
  revisePlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/revise',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'REVISE',
    command: 'planAction.revise',
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
  endPlanAction: {
    method: 'post',
    path: '/planActions/{planActionId}/end',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'takeStep',
    purposes: ['PLAN_FOLLOW_UP'],
    step: 'END',
    command: 'planAction.end',
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
  getPlanOverview: {
    method: 'get',
    path: '/planOverview',
    base: '/schakel/v1',
    streams: false,
    takesBytes: false,
    givesBytes: false,
    action: 'readPlanOverview',
    purposes: [],
    command: 'planOverview.get',
    public: false,
    writes: false,
    status: 200,
    fields: {
      plan: {
        category: 'meta',
      },
      title: {
        category: 'meta',
        fields: {
          nl: {
            category: 'meta',
          },
          en: {
            category: 'meta',
          },
        },
      },
      announcedObjectives: {
        category: 'meta',
      },
      note: {
        category: 'meta',
        fields: {
          nl: {
            category: 'meta',
          },
          en: {
            category: 'meta',
          },
        },
      },
      counts: {
        category: 'meta',
        fields: {
          actions: {
            category: 'meta',
          },
          underWay: {
            category: 'meta',
          },
          roundMissed: {
            category: 'meta',
          },
          reportedDone: {
            category: 'meta',
          },
          completed: {
            category: 'meta',
          },
          ended: {
            category: 'meta',
          },
        },
      },
      objectives: {
        category: 'meta',
        fields: {
          number: {
            category: 'meta',
          },
          title: {
            category: 'meta',
            fields: {
              nl: {
                category: 'meta',
              },
              en: {
                category: 'meta',
              },
            },
          },
          counts: {
            category: 'meta',
            fields: {
              actions: {
                category: 'meta',
              },
              underWay: {
                category: 'meta',
              },
              roundMissed: {
                category: 'meta',
              },
              reportedDone: {
                category: 'meta',
              },
              completed: {
                category: 'meta',
              },
              ended: {
                category: 'meta',
              },
            },
          },
          domains: {
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
              counts: {
                category: 'meta',
                fields: {
                  actions: {
                    category: 'meta',
                  },
                  underWay: {
                    category: 'meta',
                  },
                  roundMissed: {
                    category: 'meta',
                  },
                  reportedDone: {
                    category: 'meta',
                  },
                  completed: {
                    category: 'meta',
                  },
                  ended: {
                    category: 'meta',
                  },
                },
              },
              actions: {
                category: 'meta',
                fields: {
                  action: {
                    category: 'meta',
                  },
                  state: {
                    category: 'meta',
                  },
                  progress: {
                    category: 'meta',
                  },
                  progressAt: {
                    category: 'meta',
                  },
                  endedReason: {
                    category: 'meta',
                  },
                },
              },
            },
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
              consultation: {
                category: 'meta',
                fields: {
                  reply: {
                    category: 'meta',
                  },
                  vote: {
                    category: 'meta',
                  },
                  review: {
                    category: 'meta',
                  },
                  renew: {
                    category: 'meta',
                  },
                  close: {
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
              release: {
                category: 'meta',
                fields: {
                  acknowledge: {
                    category: 'meta',
                  },
                  firstNotice: {
                    category: 'meta',
                  },
                  secondNotice: {
                    category: 'meta',
                  },
                  lastNotice: {
                    category: 'meta',
                  },
                  prepare: {
                    category: 'meta',
                  },
                  urgent: {
                    category: 'meta',
                  },
                  confirm: {
                    category: 'meta',
                  },
                  close: {
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
              card: {
                category: 'meta',
                fields: {
                  deliver: {
                    category: 'meta',
                  },
                  acknowledge: {
                    category: 'meta',
                  },
                  escalateAfter: {
                    category: 'meta',
                  },
                  purge: {
                    category: 'meta',
                  },
                  counting: {
                    category: 'meta',
                  },
                },
              },
              plan: {
                category: 'meta',
                fields: {
                  accept: {
                    category: 'meta',
                  },
                  round: {
                    category: 'meta',
                  },
                  escalateAfter: {
                    category: 'meta',
                  },
                  close: {
                    category: 'meta',
                  },
                  counting: {
                    category: 'meta',
                  },
                },
              },
              transfer: {
                category: 'meta',
                fields: {
                  answer: {
                    category: 'meta',
                  },
                  purge: {
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
              trajectory: {
                category: 'meta',
                fields: {
                  accept: {
                    category: 'meta',
                  },
                  progress: {
                    category: 'meta',
                  },
                  review: {
                    category: 'meta',
                  },
                  escalateAfter: {
                    category: 'meta',
                  },
                  aftercare: {
                    category: 'meta',
                  },
                  retain: {
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
              frameCode: {
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
          actionPlan: {
            category: 'meta',
            fields: {
              code: {
                category: 'meta',
              },
              title: {
                category: 'meta',
                fields: {
                  nl: {
                    category: 'meta',
                  },
                  en: {
                    category: 'meta',
                  },
                },
              },
              announcedObjectives: {
                category: 'meta',
              },
              note: {
                category: 'meta',
                fields: {
                  nl: {
                    category: 'meta',
                  },
                  en: {
                    category: 'meta',
                  },
                },
              },
              objectives: {
                category: 'meta',
                fields: {
                  number: {
                    category: 'meta',
                  },
                  title: {
                    category: 'meta',
                    fields: {
                      nl: {
                        category: 'meta',
                      },
                      en: {
                        category: 'meta',
                      },
                    },
                  },
                  actions: {
                    category: 'meta',
                    fields: {
                      code: {
                        category: 'meta',
                      },
                      title: {
                        category: 'meta',
                        fields: {
                          nl: {
                            category: 'meta',
                          },
                          en: {
                            category: 'meta',
                          },
                        },
                      },
                      domainIds: {
                        category: 'meta',
                      },
                      demonstration: {
                        category: 'meta',
                      },
                    },
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
              term: {
                category: 'administrative',
              },
              period: {
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
          consultation: {
            category: 'meta',
            fields: {
              reply: {
                category: 'meta',
              },
              vote: {
                category: 'meta',
              },
              review: {
                category: 'meta',
              },
              renew: {
                category: 'meta',
              },
              close: {
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
          release: {
            category: 'meta',
            fields: {
              acknowledge: {
                category: 'meta',
              },
              firstNotice: {
                category: 'meta',
              },
              secondNotice: {
                category: 'meta',
              },
              lastNotice: {
                category: 'meta',
              },
              prepare: {
                category: 'meta',
              },
              urgent: {
                category: 'meta',
              },
              confirm: {
                category: 'meta',
              },
              close: {
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
          card: {
            category: 'meta',
            fields: {
              deliver: {
                category: 'meta',
              },
              acknowledge: {
                category: 'meta',
              },
              escalateAfter: {
                category: 'meta',
              },
              purge: {
                category: 'meta',
              },
              counting: {
                category: 'meta',
              },
            },
          },
          plan: {
            category: 'meta',
            fields: {
              accept: {
                category: 'meta',
              },
              round: {
                category: 'meta',
              },
              escalateAfter: {
                category: 'meta',
              },
              close: {
                category: 'meta',
              },
              counting: {
                category: 'meta',
              },
            },
          },
          transfer: {
            category: 'meta',
            fields: {
              answer: {
                category: 'meta',
              },
              purge: {
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
          trajectory: {
            category: 'meta',
            fields: {
              accept: {
                category: 'meta',
              },
              progress: {
                category: 'meta',
              },
              review: {
                category: 'meta',
              },
              escalateAfter: {
                category: 'meta',
              },
              aftercare: {
                category: 'meta',
              },
              retain: {
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
          frameCode: {
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
      actionPlan: {
        category: 'meta',
        fields: {
          code: {
            category: 'meta',
          },
          title: {
            category: 'meta',
            fields: {
              nl: {
                category: 'meta',
              },
              en: {
                category: 'meta',
              },
            },
          },
          announcedObjectives: {
            category: 'meta',
          },
          note: {
            category: 'meta',
            fields: {
              nl: {
                category: 'meta',
              },
              en: {
                category: 'meta',
              },
            },
          },
          objectives: {
            category: 'meta',
            fields: {
              number: {
                category: 'meta',
              },
              title: {
                category: 'meta',
                fields: {
                  nl: {
                    category: 'meta',
                  },
                  en: {
                    category: 'meta',
                  },
                },
              },
              actions: {
                category: 'meta',
                fields: {
                  code: {
                    category: 'meta',
                  },
                  title: {
                    category: 'meta',
                    fields: {
                      nl: {
                        category: 'meta',
                      },
                      en: {
                        category: 'meta',
                      },
                    },
                  },
                  domainIds: {
                    category: 'meta',
                  },
                  demonstration: {
                    category: 'meta',
                  },
                },
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
          term: {
            category: 'administrative',
          },
          period: {
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
    purposes: [
      'LIVC_FOLLOW_UP',
      'JUDICIAL_GUIDANCE',
      'DETENTION_REINTEGRATION',
      'YOUTH_PROTECTION',
      'OVERSIGHT',
      'PLAN_FOLLOW_UP',
    ],
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
