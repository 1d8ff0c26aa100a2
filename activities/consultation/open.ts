import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { Refusal } from '../../workflows/domain/problem';
import { begin } from '../exchange/begin';
import { write, type Message, type Receipt } from '../exchange/message';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { groundFacts, NO_EXCHANGE } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { caseIdOf } from '../record/ids';
import type { Service } from '../service';

export type ConsultationOpening = components['schemas']['CaseConsultationOpening'];

/**
 * Proposes a consultation of a local cell about one case. Only its proposer's organization knows of it until a second
 * person approves it.
 * @throws Refusal recipientNotFound for a cell that the caller does not convene, and what the rules deny
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

  return write(service, () =>
    begin(
      service,
      caller,
      message,
      {
        type: 'CASE_CONSULTATION',
        caseId: caseIdOf(caller.organisation.id, body.caseReference),
        recipientId: livc.livcId,
        purpose,
        legalBasis,
        protocol: undefined,
        frame: undefined,
        handling: 'H2',
        regime: 'GDPR',
        content: { motive: body.motive, subjectCategory: body.subjectCategory },
      },
      () => ({ action: 'PROPOSE', kind: 'consultation.proposed', set: { state: 'PROPOSED' } }),
    ),
  );
}
