/** An exchange as it is followed, without its content. */
import type { components } from '../../openapi/generated/schakel';
import { isKnownTo, nextDue, type Flow } from '../../workflows/domain/flow';
import { FLOWS, isFlowType } from '../../workflows/domain/flows';
import { keptBy } from '../flow/terms';
import { handlingOf } from '../policy/exchange-facts';
import type { Register } from '../policy/register';
import type { FoundExchange } from '../record/find-exchange';
import type { Service } from '../service';

type Schemas = components['schemas'];

export function reference(register: Register, id: string): Schemas['OrganizationReference'] {
  return { organizationId: id, name: register.nameOf(id) };
}

/** What happens next by itself, of what this party may know. */
function nextKnown({ row, relation }: FoundExchange) {
  const kept = keptBy(row);
  if (!isFlowType(row.type) || !kept) return undefined;
  const { flow }: { readonly flow: Flow } = FLOWS[row.type];
  const known = Object.entries(kept.running).filter(([step]) => isKnownTo(flow, step, relation, true));
  return nextDue(flow, { running: Object.fromEntries(known) });
}

/** What is said of every exchange; of one that follows a case flow also by when it is due, and what happens next by itself. */
export function trackedExchange(register: Register, found: FoundExchange) {
  const { row, sequence, entries } = found;
  const nextStep = nextKnown(found);
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
    ...(row.due_at ? { dueAt: row.due_at.toISOString() } : {}),
    ...(nextStep ? { nextStep: { step: nextStep.step, at: nextStep.at } } : {}),
  } satisfies Schemas['Exchange'] & Record<string, unknown>;
}

/** What has happened to an exchange, in order, as far as its flow lets this party know. */
export async function timelineOf(
  service: Service,
  { row, since, relation }: FoundExchange,
): Promise<Schemas['Timeline']> {
  const flow: Flow | undefined = isFlowType(row.type) ? FLOWS[row.type].flow : undefined;
  const steps = await service.db
    .selectFrom('step')
    .selectAll()
    .where('exchange_id', '=', row.id)
    .orderBy('version')
    .execute();
  return {
    timeline: steps
      .filter(({ action, occurred_at }) => !flow || isKnownTo(flow, action, relation, occurred_at >= since))
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
