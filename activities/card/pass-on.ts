import type { components } from '../../openapi/generated/schakel';
import { CARD } from '../../workflows/domain/card';
import { stateAfter } from '../../workflows/domain/flow';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { joining } from '../exchange/audience';
import { contentFacts } from '../exchange/content-facts';
import type { Message, Receipt } from '../exchange/message';
import { contentOf, openedParts } from '../exchange/part';
import { refuseUnlessAllowed } from '../exchange/reading';
import { movement, type Moved } from '../flow/movement';
import { open } from '../flow/open';
import { actingFunction, type Caller } from '../policy/caller';
import { exchangeFacts } from '../policy/exchange-facts';
import type { ExchangeRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import type { CardContent } from './content';
import { entityOf } from './entity';

/**
 * A card that was passed on is passed on no further: whether it may be is for its originator to say, who is no party to
 * what others pass on.
 * @throws Refusal illegalTransition
 */
function refuseUnlessPassable(card: ExchangeRow): void {
  if (card.parent_id !== null || stateAfter(CARD, card.state, 'PASS_ON') === undefined)
    throw new Refusal('illegalTransition');
}

/**
 * The card that is passed on takes a step as well: whatever takes it back at the same moment sees that it was passed on, or
 * is seen. Its originator follows where the copy stands from then on, and reads none of it.
 */
async function passed(service: Service, caller: Caller, cardId: string, copy: ExchangeRow): Promise<Moved> {
  const card = await readExchange(service.db, cardId);
  refuseUnlessPassable(card);
  const at = copy.created_at;
  const moved = await movement(
    service,
    { ...card, type: 'INFORMATION_CARD' },
    {
      action: 'PASS_ON',
      at,
      organisationId: caller.organisation.id,
      actingFunction: actingFunction(caller),
      onBehalfOf: caller.onBehalfOf,
    },
  );
  return { ...moved, audience: [joining(copy, card.sender_id, 'ESCALATION', at)] };
}

/**
 * Passes a card on, as it came and at least as strictly, in an exchange and a case of its own.
 * @throws Refusal resourceNotFound for a card one has not received, illegalTransition for one that holds no more,
 * consentMissing, what the rules deny
 */
export async function passInformationCardOn(
  service: Service,
  caller: Caller,
  message: Message,
  cardId: string,
  body: components['schemas']['InformationCardPassingOn'],
): Promise<Receipt> {
  const found = await findExchange(service.db, caller.organisation.id, 'INFORMATION_CARD', cardId);
  if (found.relation !== 'RECIPIENT') throw new Refusal('resourceNotFound');
  refuseUnlessPassable(found.row);
  const facts = exchangeFacts(service.register, caller, found, body.legalBasis);
  refuseUnlessAllowed(service, 'readInformationCard', caller, facts, body.purpose, true);
  const opening = contentOf(await openedParts(service, found.row), 'OPENING') as CardContent | undefined;
  // Erased by another in this moment.
  if (!opening) throw new Refusal('illegalTransition');
  const { categories, secret, marked } = contentFacts(opening.content);
  return open(service, caller, message, {
    operation: 'passInformationCardOn',
    envelope: body,
    facts: {
      handling: strictest([facts.handling, body.handling ?? 'H0']),
      regime: found.row.regime,
      residence: found.row.residence ?? undefined,
      secret,
      marked,
      sent: [...new Set([...categories, 'threat' as const])],
      onward: { handling: facts.handling, consent: facts.consent },
    },
    parentId: cardId,
    content: { ...opening, motive: body.motive } satisfies CardContent,
    add: async (copy) => {
      const { id, revision } = await entityOf(service, found.row);
      return {
        entity: { id, expectedRevision: revision },
        card: { exchange_id: copy.id, entity_id: id, version: opening.version },
        moves: [await passed(service, caller, cardId, copy)],
      };
    },
  });
}
