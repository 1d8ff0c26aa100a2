import { openParked, settleParked } from '../../activities/delivery/parked-message';
import type { Service } from '../../activities/service';
import type { Publisher } from '../../infra/rabbitmq/publisher';
import { partnersOnBroker } from '../roles/foundation';
import { fromParking } from './parking';

/**
 * Puts a parked inbound message back on the queue that it came out of. The door then decides on it as of now; a
 * duplicate of what was carried out gets its receipt. Published first and written down after: a crash in between puts
 * it back twice, which has the effect of once.
 * @returns whether it was put back; not when it is unknown, settled, was too large to keep, or its partner is closed
 * @throws NotPublished when the broker does not take it; then it stays parked
 */
export async function replayInbound(
  service: Service,
  publisher: Publisher,
  serviceUser: string,
  id: string,
): Promise<boolean> {
  const parked = await openParked(service, id);
  if (!parked) return false;
  const { message, body } = parked;
  const partner = partnersOnBroker(service).find((each) => each.organisationId === message.organisation_id);
  if (!partner || message.direction !== 'IN' || message.state !== 'PARKED') return false;
  await publisher.publish(fromParking(partner, message, body, serviceUser));
  await settleParked(service, message, 'REPLAYED');
  return true;
}
