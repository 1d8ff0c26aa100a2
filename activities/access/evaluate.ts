import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import { PERSON_CATEGORIES, type Category } from '../../workflows/domain/category';
import { PROBLEMS, Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { admit } from '../exchange/admit';
import { exchangeOf, type BeginOperation } from '../exchange/operation';
import { callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import type { OperationId } from '../policy/disclose';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation } from '../policy/facts';
import { findExchange } from '../record/find-exchange';
import type { Service } from '../service';

type Schemas = components['schemas'];
export type Evaluation = Schemas['PartialEvaluation'];
export type EvaluationDecision = Schemas['EvaluationDecision'];

function operationNamed(name: string): OperationId {
  if (!(name in operations)) throw new Refusal('unknownCommand');
  return name as OperationId;
}

const begins = (operation: OperationId): operation is BeginOperation => 'begins' in operations[operation];

/** Actions on facts of the register and on lanes: no question about an exchange. */
const NOT_ON_EXCHANGES = /Entry$|Lane$|^read(Register|Lessons|Public|Aggregate|PlanOverview|Inbox|Secret)$/;

/** Asked about an organization: might this be sent to it? The very question that sending asks. */
function wouldAdmit(service: Service, caller: Caller, operation: OperationId, question: Evaluation): void {
  if (!begins(operation)) throw new Refusal('missingPermission');
  const { resource, context } = question;
  const { categories = [], handling, regime, classification, residence } = resource?.properties ?? {};
  admit(
    service,
    caller,
    {
      operation,
      type: exchangeOf(operation),
      recipientId: resource?.id ?? '',
      purpose: context?.purpose,
      legalBasisId: context?.legalBasis ?? '',
      motive: context?.motive ?? false,
      handling: handling ?? 'H2',
      regime: regimeOf(caller.organisation.kind, regime),
      classification,
      residence,
      secret: false,
      marked: true,
      // What always travels with it counts where it is person data: only that needs a protocol that covers it.
      sent: [...new Set<Category>([operations[operation].begins, ...categories])].filter((each) =>
        PERSON_CATEGORIES.includes(each),
      ),
      asked: [],
    },
    'SENDER',
  );
}

/** Asked about an exchange: might this be done with it, and these categories be seen? */
async function wouldAllow(
  service: Service,
  caller: Caller,
  operation: OperationId,
  { resource, context }: Evaluation,
): Promise<void> {
  const found = await findExchange(service.db, caller.organisation.id, undefined, resource?.id ?? '');
  const facts = exchangeFacts(service.register, caller, found, context?.legalBasis);
  const known = operations[operation];
  const { action, purposes } = known;
  if (NOT_ON_EXCHANGES.test(action)) throw new Refusal('missingPermission');
  const said = situation({
    ...(context?.purpose ? { purpose: context.purpose } : {}),
    admitted: purposes,
    motive: context?.motive ?? false,
    ...('step' in known ? { step: known.step } : {}),
  });
  const asked = callerFacts(service.register, caller);
  const categories = resource?.properties?.categories ?? [];
  for (const decision of [
    decide(action, asked, facts, said),
    ...categories.map((each) => decide('see', asked, facts, { ...said, categories: [each] })),
  ]) {
    if (!decision.allowed) throw new Refusal(decision.problem);
  }
}

/**
 * Decides as the operation itself would, for the caller itself, and does nothing (AuthZEN 1.0). A denial says no more
 * than the operation would: hidden and absent are the same.
 */
export async function evaluate(service: Service, caller: Caller, question: Evaluation): Promise<EvaluationDecision> {
  try {
    if (question.subject?.id !== caller.organisation.id) throw new Refusal('missingPermission');
    const operation = operationNamed(question.action?.name ?? '');
    // In a batch, neither the question nor the batch may have said it.
    if (question.resource === undefined) throw new Refusal('badRequest');
    if (question.resource.type === 'organization') wouldAdmit(service, caller, operation, question);
    else await wouldAllow(service, caller, operation, question);
    return { decision: true };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { decision: false, context: { problem: PROBLEMS[cause.code].type } };
  }
}

interface Batch extends Evaluation {
  readonly evaluations?: readonly Evaluation[] | undefined;
  readonly options?: { readonly evaluations_semantic?: string } | undefined;
}

/** Several at once; what a question leaves out is taken from the batch. @returns in the order of the questions */
export async function evaluateAll(
  service: Service,
  caller: Caller,
  batch: Batch,
): Promise<readonly EvaluationDecision[]> {
  const { evaluations = [{}], options, ...shared } = batch;
  const stopOn = { deny_on_first_deny: false, permit_on_first_permit: true }[options?.evaluations_semantic ?? ''];
  const decided: EvaluationDecision[] = [];
  for (const each of evaluations) {
    const decision = await evaluate(service, caller, { ...shared, ...each });
    decided.push(decision);
    if (decision.decision === stopOn) break;
  }
  return decided;
}
