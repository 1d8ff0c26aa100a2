/** Who is called in when an exchange stands still, or is refused. */
import type { Word } from '../../workflows/domain/flow';
import { serviceFacts } from '../policy/caller';
import { decide } from '../policy/decide';
import { NO_EXCHANGE, phaseOf } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import type { ExchangeRow } from '../record/change';
import type { Service } from '../service';

/** The rules have the last word on every reminder and every calling-in, as they have on everything else (R4). */
export function mayRemind(service: Service, row: ExchangeRow): boolean {
  const recipient = service.register.organisation(row.recipient_id);
  if (!recipient) return false;
  const facts = { ...NO_EXCHANGE, type: row.type, phase: phaseOf(row) };
  return decide('remind', serviceFacts(recipient), facts, situation({})).allowed;
}

/** Whom the register names for the party that the word says; nobody where it says none. */
export function calledIn(service: Service, row: ExchangeRow, word: Word | undefined) {
  const party = { SENDER: row.sender_id, RECIPIENT: row.recipient_id };
  const named = word?.callsInFor ? service.register.escalationOf(party[word.callsInFor]) : [];
  return named.filter(({ actingFunction }) => word?.inFunctions?.includes(actingFunction) ?? true);
}
