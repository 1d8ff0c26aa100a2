/** One handler for each operation of the contract: it names the verb and nothing else. */
import type { operations as Contract } from '../../openapi/generated/schakel';
import * as answering from '../../activities/request/answering';
import { createRequest } from '../../activities/request/create';
import * as requests from '../../activities/request/reading';
import * as sending from '../../activities/request/sending';
import { acknowledgeNotification } from '../../activities/notification/acknowledge';
import * as notifications from '../../activities/notification/reading';
import { sendNotification } from '../../activities/notification/send';
import type { Message, Receipt } from '../../activities/exchange/message';
import type { Caller } from '../../activities/policy/caller';
import { disclose, type AnswerOf, type Disclosed, type OperationId } from '../../activities/policy/disclose';
import { NO_EXCHANGE } from '../../activities/policy/exchange-facts';
import type { Organisation } from '../../activities/policy/register';
import type { Service } from '../../activities/service';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import type { PartsHealth } from './health';
import { healthOf } from './health';

type BodyOf<Op extends OperationId> = Contract[Op] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;
type QueryOf<Op extends OperationId> = Contract[Op]['parameters'] extends { query?: infer Query } ? Query : undefined;

/** A validated call, as a handler gets it. */
export interface Call<Op extends OperationId> {
  readonly service: Service;
  readonly caller: Caller;
  readonly message: Message;
  readonly purpose: Purpose | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: NonNullable<QueryOf<Op>>;
  readonly body: BodyOf<Op>;
  readonly parts: () => Promise<PartsHealth>;
}

export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Disclosed<AnswerOf<Op>>>;

type WritingOperation = {
  [Op in OperationId]: AnswerOf<Op> extends Receipt ? (Receipt extends AnswerOf<Op> ? Op : never) : never;
}[OperationId];

/** A verb that writes answers with its receipt, which leaves like every other body: through `disclose`. */
function receipted<Op extends WritingOperation>(
  operation: Op,
  verb: (call: Call<Op>) => Promise<Receipt>,
): Handler<Op> {
  return async (call) =>
    disclose(
      call.service.ledger,
      { operation, caller: call.caller, subjects: [] },
      NO_EXCHANGE,
      (await verb(call)) as AnswerOf<Op>,
    );
}

function idIn(path: Readonly<Record<string, string>>, name: string): string {
  const id = path[name];
  if (id === undefined) throw new Refusal('resourceNotFound');
  return id;
}

function presented(organisation: Organisation) {
  return {
    organizationId: organisation.id,
    name: organisation.name,
    level: organisation.level,
    kind: organisation.kind,
    identifiers: organisation.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
}

const request = (path: Readonly<Record<string, string>>) => idIn(path, 'requestId');
const notification = (path: Readonly<Record<string, string>>) => idIn(path, 'notificationId');
const DEFAULT_PAGE = 25;

export const handlers: { readonly [Op in OperationId]: Handler<Op> } = {
  getHealth: async ({ service, parts }) =>
    disclose(
      service.ledger,
      { operation: 'getHealth', caller: undefined, subjects: [] },
      NO_EXCHANGE,
      healthOf(await parts()),
    ),
  getMe: ({ service, caller }) =>
    disclose(service.ledger, { operation: 'getMe', caller, subjects: [] }, NO_EXCHANGE, {
      kind: caller.kind,
      ...(caller.name ? { name: caller.name } : {}),
      organization: presented(caller.organisation),
      functions: [...caller.functions],
    }),
  listOrganizations: ({ service, caller }) =>
    disclose(service.ledger, { operation: 'listOrganizations', caller, subjects: [] }, NO_EXCHANGE, {
      self: '/schakel/v1/organizations',
      items: service.register.organisations().map(presented),
    }),

  createInformationRequest: receipted('createInformationRequest', ({ service, caller, message, body }) =>
    createRequest(service, caller, message, body),
  ),
  listInformationRequests: ({ service, caller, purpose, query }) =>
    requests.listRequests(service, caller, purpose, {
      role: query.role,
      state: query.state,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getInformationRequest: ({ service, caller, path, purpose }) =>
    requests.getRequest(service, caller, request(path), purpose),
  readInformationRequest: ({ service, caller, path, body }) =>
    requests.readRequest(service, caller, request(path), body),
  submitInformationRequest: receipted('submitInformationRequest', ({ service, caller, message, path }) =>
    sending.submitRequest(service, caller, message, request(path)),
  ),
  authorizeInformationRequest: receipted('authorizeInformationRequest', ({ service, caller, message, path }) =>
    sending.authorizeRequest(service, caller, message, request(path)),
  ),
  refuseInformationRequest: receipted('refuseInformationRequest', ({ service, caller, message, path, body }) =>
    sending.refuseRequest(service, caller, message, request(path), body.reasonCode),
  ),
  acknowledgeInformationRequest: receipted('acknowledgeInformationRequest', ({ service, caller, message, path }) =>
    answering.acknowledgeRequest(service, caller, message, request(path)),
  ),
  startInformationRequest: receipted('startInformationRequest', ({ service, caller, message, path }) =>
    answering.startRequest(service, caller, message, request(path)),
  ),
  answerInformationRequest: receipted('answerInformationRequest', ({ service, caller, message, path, body }) =>
    answering.answerRequest(service, caller, message, request(path), body),
  ),
  declineInformationRequest: receipted('declineInformationRequest', ({ service, caller, message, path }) =>
    answering.declineRequest(service, caller, message, request(path)),
  ),
  withdrawInformationRequest: receipted('withdrawInformationRequest', ({ service, caller, message, path }) =>
    sending.withdrawRequest(service, caller, message, request(path)),
  ),
  closeInformationRequest: receipted('closeInformationRequest', ({ service, caller, message, path }) =>
    sending.closeRequest(service, caller, message, request(path)),
  ),

  sendCaseNotification: receipted('sendCaseNotification', ({ service, caller, message, body }) =>
    sendNotification(service, caller, message, body),
  ),
  listCaseNotifications: ({ service, caller, purpose, query }) =>
    notifications.listNotifications(service, caller, purpose, {
      role: query.role,
      after: query.after,
      pageSize: query.pageSize ?? DEFAULT_PAGE,
    }),
  getCaseNotification: ({ service, caller, path, purpose }) =>
    notifications.getNotification(service, caller, notification(path), purpose),
  readCaseNotification: ({ service, caller, path, body }) =>
    notifications.readNotification(service, caller, notification(path), body),
  acknowledgeCaseNotification: receipted('acknowledgeCaseNotification', ({ service, caller, message, path }) =>
    acknowledgeNotification(service, caller, message, notification(path)),
  ),
};
