/** An exchange as it is followed, without its content. */
import type { components } from '../../openapi/generated/schakel';
import { handlingOf } from '../policy/exchange-facts';
import type { Register } from '../policy/register';
import type { FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';

type Schemas = components['schemas'];

export function reference(register: Register, id: string): Schemas['OrganizationReference'] {
  return { organizationId: id, name: register.nameOf(id) };
}

/** What is said of every exchange; of one that follows a case flow also by when it is due, and what happens next by itself. */
export function trackedExchange(register: Register, { row, sequence, entries }: FoundExchange) {
  const { due_at, next_step, next_step_at } = row;
  return {
    exchangeId: row.id,
    caseId: row.case_id,
    caseSequence: sequence,
    state: row.state,
    sender: reference(register, row.sender_id),
    recipient: reference(register, row.recipient_id),
    purpose: row.purpose,
    legalBasis: row.legal_basis_id,
    ...(row.protocol_id ? { protocolId: row.protocol_id } : {}),
    handling: handlingOf(row, entries),
    regime: row.regime,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    ...(due_at ? { dueAt: due_at.toISOString() } : {}),
    ...(next_step !== null && next_step_at ? { nextStep: { step: next_step, at: next_step_at.toISOString() } } : {}),
  } satisfies Schemas['Exchange'] & Record<string, unknown>;
}

/** Who was invited and comes, or does not, is for who invites: nobody else learns that somebody declined (R4). */
const OF_THE_CONVENER: readonly string[] = ['INVITE', 'ACCEPT_INVITATION', 'DECLINE_INVITATION'];

/**
 * What has happened to an exchange, in order. What participants of a consultation told each other before somebody was
 * invited is not known to that one, not even that they did (R5).
 */
export async function timelineOf(
  service: Service,
  { row, since, relation }: FoundExchange,
): Promise<Schemas['Timeline']> {
  const steps = await service.db
    .selectFrom('step')
    .selectAll()
    .where('exchange_id', '=', row.id)
    .orderBy('version')
    .execute();
  return {
    timeline: steps
      .filter((step) => step.action !== 'CONTRIBUTE' || step.occurred_at >= since)
      .filter((step) => relation === 'SENDER' || !OF_THE_CONVENER.includes(step.action))
      .map((step) => ({
        action: step.action,
        state: step.state,
        function: step.acting_function,
        occurredAt: step.occurred_at.toISOString(),
        ...(step.receipt ? { receipt: step.receipt } : {}),
        ...(step.organisation_id ? { organization: reference(service.register, step.organisation_id) } : {}),
        ...(step.reason_code ? { reasonCode: step.reason_code } : {}),
        ...(step.signed ? { signature: step.signed } : {}),
      })),
  };
}
