import { createHash } from 'node:crypto';

import { randomBytesOf } from '../../infra/randomness';

import type { AuditEntry } from './change';

/** JSON with sorted keys, so that the same facts always give the same bytes. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/**
 * A leaf of the audit trail: what happened, and a salted commitment to it that can be put in a tree and shown to others
 * without showing the fact itself.
 */
export function leafOf(entry: AuditEntry): object {
  const occurredAt = new Date();
  const salt = randomBytesOf(16);
  const fact = canonical({ ...entry, occurredAt: occurredAt.toISOString() });
  return {
    occurred_at: occurredAt,
    kind: entry.kind,
    organisation_id: entry.organisationId,
    subject_id: entry.subjectId,
    detail: entry.detail,
    salt,
    commitment: createHash('sha256').update(salt).update(fact).digest(),
  };
}
