/** What the municipality decides about a signal. */
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import type { FlowRow } from '../flow/movement';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { signalsLike } from './likeness';

export type Triage = components['schemas']['SignalTriage'];

/** What is sealed of a decision. */
export type TriageContent = Triage & { readonly decidedAt: string };

function missing(name: string, title: string): Refusal {
  return new Refusal('badRequest', { issues: [{ type: 'triageIncomplete', in: 'body', name: `/${name}`, title }] });
}

/** Each outcome rests on something that was done first. @throws Refusal badRequest that says what */
async function refuseUnlessDone(service: Service, row: FlowRow, triage: Triage): Promise<void> {
  switch (triage.outcome) {
    case 'REJECTED_UNFOUNDED':
    case 'REDIRECTED_CARE':
      return;
    case 'URGENT_TO_POLICE':
      if (triage.phonedAt === undefined) throw missing('phonedAt', 'Phone the police first, and state when you did');
      return;
    case 'DUPLICATE':
      if (!(await signalsLike(service, row.id)).includes(triage.duplicateOf ?? ''))
        throw missing('duplicateOf', 'State which of the signals that are possibly about the same person it repeats');
      return;
    case 'LIVC_CASE': {
      // The case is proposed before the signal is let go of, so that nothing falls between the two.
      const proposed = await service.db
        .selectFrom('exchange')
        .select('id')
        .where('id', '=', triage.consultationId ?? row.id)
        .where('parent_id', '=', row.id)
        .executeTakeFirst();
      if (!proposed)
        throw missing('consultationId', 'Propose a consultation that names this signal first, and state its id');
    }
  }
}

/**
 * A prevention officer decides what is done. What was decided is sealed and for the municipality alone: the signal looks
 * the same from outside, whatever came of it.
 * @throws Refusal badRequest triageIncomplete when what the outcome rests on was not done
 */
export function triageSignal(
  service: Service,
  caller: Caller,
  message: Message,
  signalId: string,
  triage: Triage,
): Promise<Receipt> {
  return takeStep(service, caller, message, 'triageSignal', signalId, async (row, at) => {
    await refuseUnlessDone(service, row, triage);
    const said: TriageContent = { ...triage, decidedAt: at.toISOString() };
    return {
      contents: [await sealedPart(service, row, 'TRIAGE', caller.organisation.id, at, said)],
    };
  });
}
