import { newId } from '../../activities/record/ids';
import type { Outgoing } from '../../infra/rabbitmq/publisher';
import { EVENTS_EXCHANGE, type PartnerQueues } from '../../infra/rabbitmq/topology';
import { operationOf, TYPE_PREFIX } from './command';

/** What is answered to a message: on the partner's own queue, with the id of what it answers as `correlation_id`. */
export function replyTo(
  partner: PartnerQueues,
  /** The id, and the type where it is a command. */
  answered: { readonly id: string; readonly type?: string },
  kind: 'reply' | 'problemReply',
  body: object,
): Outgoing {
  const id = newId();
  const { type: asked = '' } = answered;
  // A type that the contract does not know is the sender's text, so it is not repeated.
  const type = `${operationOf(asked) ? asked : `${TYPE_PREFIX}unknown`}.${kind}`;
  return {
    exchange: EVENTS_EXCHANGE,
    routingKey: partner.organisationId,
    messageId: id,
    type,
    contentType: 'application/cloudevents+json',
    correlationId: answered.id,
    body: Buffer.from(
      JSON.stringify({
        specversion: '1.0',
        id,
        source: '/schakel',
        type,
        time: new Date().toISOString(),
        datacontenttype: kind === 'reply' ? 'application/json' : 'application/problem+json',
        relatedto: answered.id,
        data: body,
      }),
    ),
  };
}
