import { operations } from '../../openapi/generated/operations';
import type { Purpose } from '../../workflows/domain/category';
import { Refusal } from '../../workflows/domain/problem';
import { reference } from '../exchange/tracked';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { disclose, type AnswerOf, type Disclosed } from '../policy/disclose';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';
import { entityOf, type HeldCard } from './entity';

type Copy = AnswerOf<'traceInformationCard'>['copies'][number];

/** The confirmation that a card is gone, by the card; signed, so that it proves it to others without us. */
async function proofsOf(
  service: Service,
  cards: readonly HeldCard[],
): Promise<ReadonlyMap<string, Pick<Copy, 'purgedAt' | 'proof'>>> {
  const ids = cards.map(({ row }) => row.id);
  const steps = await service.db
    .selectFrom('step')
    .select(['exchange_id', 'occurred_at', 'signed'])
    .where('exchange_id', 'in', ids)
    .where('action', '=', 'CONFIRM_PURGE')
    .execute();
  return new Map(
    steps.map(({ exchange_id, occurred_at, signed }) => [
      exchange_id,
      { purgedAt: occurred_at.toISOString(), ...(signed ? { proof: signed } : {}) },
    ]),
  );
}

/**
 * Where every card of the entity stands, wherever it is, for whoever sent it first.
 * @throws Refusal resourceNotFound, missingPermission for everybody else, purposeMissing, purposeNotAdmitted
 */
export async function traceInformationCard(
  service: Service,
  caller: Caller,
  cardId: string,
  purpose: Purpose | undefined,
): Promise<Disclosed<AnswerOf<'traceInformationCard'>>> {
  const { register } = service;
  const found = await findExchange(service.db, caller.organisation.id, 'INFORMATION_CARD', cardId);
  const facts = exchangeFacts(register, caller, found);
  const { action, purposes } = operations.traceInformationCard;
  const decision = decide(
    action,
    callerFacts(register, caller),
    facts,
    situation({ ...(purpose ? { purpose } : {}), admitted: purposes }),
  );
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
  const { cards } = await entityOf(service, found.row);
  const proofs = await proofsOf(service, cards);
  return disclose(
    service,
    { operation: 'traceInformationCard', caller, purpose, subjects: cards.map(({ row }) => row.id) },
    facts,
    {
      copies: cards.map(({ row, version }): Copy => ({
        exchangeId: row.id,
        version,
        sender: reference(register, row.sender_id),
        recipient: reference(register, row.recipient_id),
        state: row.state,
        changedAt: row.changed_at.toISOString(),
        ...proofs.get(row.id),
      })),
    },
  );
}
