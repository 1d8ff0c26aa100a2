import { stateAfter } from '../../workflows/domain/flow';
import { CARD } from '../../workflows/domain/card';
import type { FlowRow } from '../flow/movement';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';

/** A card that somebody was sent or was passed on, and the version that it tells of. */
export interface HeldCard {
  readonly row: FlowRow;
  readonly version: number;
}

/** An entity of the common database: every card of it, wherever it is, oldest first. */
export interface Entity {
  readonly id: string;
  /** Read before the cards: whatever is decided on them holds only as long as it is the same. */
  readonly revision: number;
  /** Version with which it was removed last; 0 where it never was. */
  readonly recalledVersion: number;
  readonly cards: readonly HeldCard[];
}

export async function entityNamed(service: Service, id: string): Promise<Entity> {
  const held = await service.db.selectFrom('card_entity').selectAll().where('id', '=', id).executeTakeFirst();
  const cards = await service.db
    .selectFrom('information_card')
    .innerJoin('exchange', 'exchange.id', 'information_card.exchange_id')
    .selectAll('exchange')
    .select('information_card.version as card_version')
    .where('information_card.entity_id', '=', id)
    .orderBy('exchange.id')
    .execute();
  return {
    id,
    revision: held?.revision ?? 0,
    recalledVersion: held?.recalled_version ?? 0,
    cards: cards.map(({ card_version, ...row }) => ({
      row: { ...row, type: 'INFORMATION_CARD' as const },
      version: card_version,
    })),
  };
}

/** The entity that a card is about. */
export async function entityOf(service: Service, { id }: Pick<ExchangeRow, 'id'>): Promise<Entity> {
  const { entity_id } = await service.db
    .selectFrom('information_card')
    .select('entity_id')
    .where('exchange_id', '=', id)
    .executeTakeFirstOrThrow();
  return entityNamed(service, entity_id);
}

/** The newest version among cards; 0 where there is none. */
export const newestOf = (cards: readonly HeldCard[]): number => Math.max(0, ...cards.map(({ version }) => version));

/** Cards to which this can happen as they stand. */
export const movable = (cards: readonly HeldCard[], action: 'SUPERSEDE' | 'RECALL'): readonly HeldCard[] =>
  cards.filter(({ row }) => stateAfter(CARD, row.state, action) !== undefined);
