/** Taking cards back, and proving that they are gone (R14). */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { movement } from '../flow/movement';
import { takeStep } from '../flow/take-step';
import { actingFunction, type Caller } from '../policy/caller';
import type { Service } from '../service';
import { entityOf, movable, newestOf } from './entity';

/**
 * Takes back every card of the entity in one transaction, at whatever recipient, and all that was passed on of them. A
 * removal is a version as well: a card that is older than it and comes later is refused.
 * @throws Refusal olderVersion where a card that is as new or newer was sent
 */
export function recallInformationCard(
  service: Service,
  caller: Caller,
  message: Message,
  cardId: string,
  { version }: components['schemas']['InformationCardRecall'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'recallInformationCard', cardId, async (row, at) => {
    const { id, revision, recalledVersion, cards } = await entityOf(service, row);
    if (version <= Math.max(recalledVersion, newestOf(cards))) throw new Refusal('olderVersion');
    const others = movable(cards, 'RECALL').filter((each) => each.row.id !== row.id);
    return {
      entity: { id, expectedRevision: revision, recalledVersion: version },
      moves: await Promise.all(
        others.map((each) =>
          movement(service, each.row, {
            action: 'RECALL',
            at,
            organisationId: caller.organisation.id,
            actingFunction: actingFunction(caller),
            onBehalfOf: caller.onBehalfOf,
          }),
        ),
      ),
    };
  });
}

/** A person of the recipient says that every copy is gone; the service erases its own, and the key with it. */
export function confirmCardPurge(service: Service, caller: Caller, message: Message, cardId: string): Promise<Receipt> {
  return takeStep(service, caller, message, 'confirmCardPurge', cardId, (row) => ({
    erase: [{ exchangeId: row.id, caseId: row.case_id }],
  }));
}
