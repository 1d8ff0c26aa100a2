import { readExchange } from '../record/read-exchange';
import type { Service } from '../service';
import { tellOfEmergency } from './effects';

/** Nobody reviewed an emergency access in time. Called by the workflow; does nothing the second time, or after a review. */
export async function raiseIncident(service: Service, entryId: string): Promise<void> {
  const row = await service.db
    .selectFrom('register_entry')
    .selectAll()
    .where('id', '=', entryId)
    .where('kind', '=', 'BREAK_GLASS')
    .executeTakeFirst();
  if (!row || row.reviewed_at !== null || row.incident_at !== null || row.subject_id === null) return;
  const at = new Date();
  const exchange = await readExchange(service.db, row.subject_id);
  await service.ledger.commit({
    entryUpdate: { id: row.id, version: row.version, incident_at: at },
    deliveries: tellOfEmergency(row, exchange, 'emergencyNotReviewed', at),
    audit: [
      { kind: 'register.incident', organisationId: row.owner_id, subjectId: row.id, detail: { entryKind: row.kind } },
    ],
  });
}
