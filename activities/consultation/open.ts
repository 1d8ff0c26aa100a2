import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { stateAfter } from '../../workflows/domain/flow';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { SIGNAL } from '../../workflows/domain/signal';
import { begin } from '../exchange/begin';
import { write, type Message, type Receipt } from '../exchange/message';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { groundFacts, NO_EXCHANGE } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { findExchange, type FoundExchange } from '../record/find-exchange';
import { caseIdOf } from '../record/ids';
import type { Service } from '../service';

export type ConsultationOpening = components['schemas']['CaseConsultationOpening'];

/** The signal that a case is proposed for: one that the convener was given, and that waits to be decided on. */
async function signalBehind(
  service: Service,
  caller: Caller,
  { signalId }: ConsultationOpening,
): Promise<FoundExchange | undefined> {
  if (signalId === undefined) return undefined;
  const found = await findExchange(service.db, caller.organisation.id, 'SIGNAL', signalId);
  if (found.relation !== 'RECIPIENT') throw new Refusal('resourceNotFound');
  if (stateAfter(SIGNAL, found.row.state, 'TRIAGE') === undefined) throw new Refusal('illegalTransition');
  return found;
}

/**
 * Proposes a consultation of a local cell about one case. Only its proposer's organization knows of it until a second
 * person approves it.
 * @throws Refusal resourceNotFound for a signal one was not given, recipientNotFound for a cell that the caller does not convene, and what the rules deny
 */
export async function openConsultation(
  service: Service,
  caller: Caller,
  message: Message,
  body: ConsultationOpening,
): Promise<Receipt> {
  const { register } = service;
  const livc = register.livc(body.livcId);
  if (!livc?.convenerIds.includes(caller.organisation.id)) throw new Refusal('recipientNotFound');
  const legalBasis = register.legalBasis(body.legalBasis);
  const { action, purposes } = operations.openCaseConsultation;
  const decision = decide(
    action,
    callerFacts(register, caller),
    {
      ...NO_EXCHANGE,
      type: 'CASE_CONSULTATION',
      phase: 'PROPOSED',
      relation: 'SENDER',
      fromLevel: caller.organisation.level,
      ownWork: true,
      registered: register.isRegistered('CASE_CONSULTATION'),
      ...groundFacts(undefined, legalBasis),
    },
    situation({ ...(body.purpose ? { purpose: body.purpose } : {}), admitted: purposes, motive: true }),
  );
  if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
  if (!legalBasis || !body.purpose) throw new Refusal('legalBasisNotActive');
  const { purpose } = body;
  const parent = await signalBehind(service, caller, body);

  return write(service, () =>
    begin(
      service,
      caller,
      message,
      {
        type: 'CASE_CONSULTATION',
        caseId: caseIdOf(caller.organisation.id, body.caseReference),
        recipientId: livc.livcId,
        parentId: parent?.row.id,
        purpose,
        legalBasis,
        protocol: undefined,
        frame: undefined,
        // What comes of a signal is handled at least as strictly as it came.
        handling: strictest(['H2', parent?.row.handling ?? 'H0']),
        regime: 'GDPR',
        content: { motive: body.motive, subjectCategory: body.subjectCategory },
      },
      () => ({ action: 'PROPOSE', kind: 'consultation.proposed', set: { state: 'PROPOSED' } }),
    ),
  );
}
