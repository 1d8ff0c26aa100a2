/** What becomes of the consultations that a transfer was made from: they are handed on with it, and destroyed with it. */
import { CONSULTATION } from '../../workflows/domain/consultation';
import { BY_SERVICE, movement, type Moved, stepOf, tellings } from '../flow/movement';
import type { Change, ExchangeRow } from '../record/change';
import type { Service } from '../service';
import { isWhole, sourcesBehind } from './sources';

/** Moves what follows its course no more, so that no rule of its flow moves it. */
function moved(row: ExchangeRow, action: string, state: string, at: Date): Moved {
  const { due_at, deadlines, next_step, next_step_at, reason_code, handling } = row;
  const set = { state, changed_at: at, due_at, deadlines, next_step, next_step_at, reason_code, handling };
  return {
    update: { id: row.id, expectedVersion: row.version, set },
    steps: [stepOf(row, { action, at, ...BY_SERVICE }, state)],
  };
}

/**
 * They are read-only from now on. One that goes on is moved by the rules of its flow, which stops its clocks. Everybody who
 * takes part hears of it, and not where the person went.
 */
export async function handOn(service: Service, transferId: string, at: Date): Promise<readonly Moved[]> {
  const sources = (await sourcesBehind(service, transferId)).filter(isWhole);
  return Promise.all(
    sources.map(async (source) => {
      const row = { ...source, type: 'CASE_CONSULTATION' } as const;
      if (source.state !== 'CLOSED') return movement(service, row, { action: 'HAND_ON', at, ...BY_SERVICE });
      const { tells } = CONSULTATION.actions.HAND_ON;
      return {
        ...moved(source, 'HAND_ON', 'TRANSFERRED', at),
        deliveries: await tellings(service, row, tells, 'TRANSFERRED', at, null),
      };
    }),
  );
}

/** The purge term is over: what they held is destroyed with the dossier that was made from it. */
export async function purge(
  service: Service,
  transfer: ExchangeRow,
  at: Date,
): Promise<Pick<Change, 'erase'> & { readonly moves: readonly Moved[] }> {
  const sources = (await sourcesBehind(service, transfer.id)).filter(({ state }) => state === 'TRANSFERRED');
  return {
    erase: [transfer, ...sources].map(({ id, case_id }) => ({ exchangeId: id, caseId: case_id })),
    moves: sources.map((source) => moved(source, 'ERASE', 'ERASED', at)),
  };
}
