import type { Happening } from '../../workflows/domain/event';
import { joining } from '../exchange/audience';
import { tell } from '../exchange/event';
import { afterPeriod } from '../exchange/period';
import { signal } from '../exchange/signal';
import { termChanged } from '../flow/change-term';
import { movement } from '../flow/movement';
import { bodyOf, type EntryRow } from '../policy/register';
import type { Change, ExchangeRow } from '../record/change';
import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';

/** Starts the clock of an emergency access, or tells it. */
function reviewSignal(service: Service, row: EntryRow, reviewed: boolean): NonNullable<Change['signals']> {
  const { reviewWithin } = service.register.safeguards() ?? {};
  if (reviewWithin === undefined) return [];
  return [
    signal(row.id, {
      workflow: 'emergencyAccess',
      workflowId: `emergency-access/${row.id}`,
      start: { entryId: row.id, reviewBy: afterPeriod(reviewWithin, row.proposed_at).toISOString() },
      signal: 'accessReviewed',
      change: { reviewed },
    }),
  ];
}

/** Who hears of emergency access: the organization of whoever broke the glass, and the originator. */
export function tellOfEmergency(row: EntryRow, exchange: ExchangeRow, happened: Happening, at: Date) {
  return [...new Set([row.owner_id, exchange.sender_id])].map((id) => tell(id, exchange, happened, exchange.state, at));
}

type Effects = Pick<Change, 'update' | 'steps' | 'audience' | 'leaving' | 'deliveries' | 'signals'>;

/** What follows from a fact that begins to hold, ends, or was reviewed: in the same transaction, so never half. */
export async function effectsOf(
  service: Service,
  row: EntryRow,
  about: ExchangeRow | undefined,
  became: 'HOLDS' | 'ENDED' | 'REVIEWED',
  at: Date,
): Promise<Effects> {
  if (row.kind === 'BREAK_GLASS') {
    const exchange = about ?? (await readExchange(service.db, row.subject_id ?? ''));
    const word = became === 'HOLDS' ? tellOfEmergency(row, exchange, 'openedInEmergency', at) : [];
    return {
      deliveries: word,
      signals: became === 'ENDED' ? [] : reviewSignal(service, row, became === 'REVIEWED'),
    };
  }
  if (row.kind === 'TERM' && became === 'HOLDS') {
    const exchange = about ?? (await readExchange(service.db, row.subject_id ?? ''));
    const { term = '', period = '' } = bodyOf(row).grant ?? {};
    return termChanged(service, exchange, row, { term, period }, at);
  }
  if (row.kind === 'INVITATION' && row.party_id !== null) {
    const exchange = about ?? (await readExchange(service.db, row.subject_id ?? ''));
    if (became === 'ENDED') {
      return { leaving: [{ organisation_id: row.party_id, exchange_id: exchange.id, valid_to: at }] };
    }
    const { update, steps, deliveries, signals } = await movement(
      service,
      { ...exchange, type: 'CASE_CONSULTATION' },
      {
        action: 'INVITE',
        at,
        organisationId: row.owner_id,
        actingFunction: row.proposed_function,
        onBehalfOf: row.proposed_for ?? undefined,
        joins: [row.party_id],
      },
    );
    const audience = [joining(exchange, row.party_id, 'INVITED', at)];
    return {
      update,
      audience,
      ...(steps ? { steps } : {}),
      ...(deliveries ? { deliveries } : {}),
      ...(signals ? { signals } : {}),
    };
  }
  return {};
}
