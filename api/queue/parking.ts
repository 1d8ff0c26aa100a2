import type { ConsumeMessage } from 'amqplib';

import { newId } from '../../activities/record/ids';
import { PROBLEMS, type ProblemCode } from '../../workflows/domain/problem';
import type { Outgoing } from '../../infra/rabbitmq/publisher';
import { PARKING_EXCHANGE, type PartnerQueues } from '../../infra/rabbitmq/topology';

const PARKED_ID = 'schakel-parked-id';
const REPLAYS = 'schakel-replays';
const PROBLEM = 'schakel-problem';
const ORGANISATION = 'schakel-organization-id';

/** What the service says of a message that it put on the broker itself. */
export interface Mark {
  readonly parkedId: string;
  readonly replays: number;
  readonly problem?: ProblemCode | undefined;
  readonly organisationId?: string | undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * The mark of a message that this service published. Headers are anybody's to write, and the broker checks the user: so
 * what a partner writes is no mark.
 */
export function markOf({ properties }: Pick<ConsumeMessage, 'properties'>, serviceUser: string): Mark | undefined {
  const headers = (properties.headers ?? {}) as Readonly<Record<string, unknown>>;
  const parkedId = text(headers[PARKED_ID]);
  if (properties.userId !== serviceUser || parkedId === undefined) return undefined;
  const replays = headers[REPLAYS];
  const problem = text(headers[PROBLEM]);
  return {
    parkedId,
    replays: typeof replays === 'number' ? replays : 0,
    problem: problem !== undefined && problem in PROBLEMS ? (problem as ProblemCode) : undefined,
    organisationId: text(headers[ORGANISATION]),
  };
}

/**
 * A message for the parking lot, with what the door knows of it.
 * @param messageId the sender's id of it, when it is usable: anything else is the sender's text
 */
export function toParking(
  partner: PartnerQueues,
  message: ConsumeMessage,
  { parkedId, replays, problem }: Mark & { readonly problem: ProblemCode },
  messageId: string | undefined,
  serviceUser: string,
): Outgoing {
  return {
    exchange: PARKING_EXCHANGE,
    routingKey: '',
    messageId: newId(),
    correlationId: messageId,
    type: 'parked',
    contentType: 'application/octet-stream',
    userId: serviceUser,
    headers: {
      [PARKED_ID]: parkedId,
      [REPLAYS]: replays,
      [PROBLEM]: problem,
      [ORGANISATION]: partner.organisationId,
    },
    body: message.content,
  };
}

/** A parked message on its way back to the door, as if it came from its partner: it came out of that queue before. */
export function fromParking(
  partner: PartnerQueues,
  {
    id,
    replays,
    message_id: messageId,
  }: { readonly id: string; readonly replays: number; readonly message_id: string | null },
  body: Buffer,
  serviceUser: string,
): Outgoing {
  return {
    exchange: partner.inboundExchange,
    routingKey: '',
    messageId: messageId ?? newId(),
    type: 'replayed',
    contentType: 'application/cloudevents+json',
    userId: serviceUser,
    headers: { [PARKED_ID]: id, [REPLAYS]: replays + 1 },
    body,
  };
}
