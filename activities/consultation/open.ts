import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { CONSULTATION } from '../../workflows/domain/consultation';
import { NO_CLOCKS, stateAfter } from '../../workflows/domain/flow';
import { FLOWS, type FlowType } from '../../workflows/domain/flows';
import { strictest } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { begin } from '../exchange/begin';
import { write, type Message, type Receipt } from '../exchange/message';
import { after } from '../flow/terms';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { groundFacts, NO_EXCHANGE } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { findExchange, type FoundExchange } from '../record/find-exchange';
import { caseIdOf } from '../record/ids';
import type { Service } from '../service';

export type ConsultationOpening = components['schemas']['CaseConsultationOpening'];

/** What a case can be proposed for, and the step of it that waits for the proposal. */
const BEHIND = {
  SIGNAL: 'TRIAGE',
  DETAINEE_RELEASE: 'PREPARE',
  // It was accepted, and is not purged yet.
  CASE_TRANSFER: 'PURGE',
} as const satisfies Partial<Record<FlowType, string>>;

/** What a case is proposed for: something that came to the convener, and waits for what is decided. */
async function whatIsBehind(
  service: Service,
  caller: Caller,
  { signalId, releaseId, transferId }: ConsultationOpening,
): Promise<FoundExchange | undefined> {
  const named = { SIGNAL: signalId, DETAINEE_RELEASE: releaseId, CASE_TRANSFER: transferId };
  const type = (Object.keys(BEHIND) as (keyof typeof BEHIND)[]).find((each) => named[each] !== undefined);
  const id = type === undefined ? undefined : named[type];
  if (type === undefined || id === undefined) return undefined;
  const found = await findExchange(service.db, caller.organisation.id, type, id);
  if (found.relation !== 'RECIPIENT') throw new Refusal('resourceNotFound');
  if (stateAfter(FLOWS[type].flow, found.row.state, BEHIND[type]) === undefined) throw new Refusal('illegalTransition');
  return found;
}

/**
 * Proposes a consultation of a local cell about one case. Only its proposer's organization knows of it until a second
 * person approves it.
 * @throws Refusal resourceNotFound for a signal, a release or a transfer that did not come to the caller, recipientNotFound for a cell that the caller does not convene, and what the rules deny
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
  const parent = await whatIsBehind(service, caller, body);
  const known = register.flowTerms(livc.frameCode, 'consultation');
  if (!known) throw new Refusal('protocolMissing');
  const { terms, counting } = known;

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
        // What comes of it is handled at least as strictly as it came.
        handling: strictest(['H2', parent?.row.handling ?? 'H0']),
        regime: 'GDPR',
        content: { motive: body.motive, subjectCategory: body.subjectCategory },
      },
      (row, at) => ({
        action: 'PROPOSE',
        kind: 'consultation.propose',
        set: after(CONSULTATION, row, 'PROPOSE', 'PROPOSED', at, { kept: { ...NO_CLOCKS, terms, counting } }),
      }),
    ),
  );
}
