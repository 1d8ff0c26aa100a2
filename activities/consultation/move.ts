/** What is done with a consultation that was proposed: a second person approves it, participants contribute, it closes. */
import { operations } from '../../openapi/generated/operations';
import type { components } from '../../openapi/generated/schakel';
import type { Happening } from '../../workflows/domain/event';
import { strictest, type Classification } from '../../workflows/domain/handling';
import { Refusal } from '../../workflows/domain/problem';
import { regimeOf } from '../../workflows/domain/regime';
import { naming, withAttachments } from '../attachment/naming';
import { joining } from '../exchange/audience';
import { contentFacts } from '../exchange/content-facts';
import { hrefOf, tell } from '../exchange/event';
import { claimOf, write, type Message, type Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import { actingFunction, approvingFunction, callerFacts, type Caller } from '../policy/caller';
import { decide } from '../policy/decide';
import { exchangeFacts } from '../policy/exchange-facts';
import { situation, type ExchangeFacts, type Situation } from '../policy/facts';
import type { Change, ExchangeRow } from '../record/change';
import { findExchange } from '../record/find-exchange';
import { digestOf } from '../record/sealed-content';
import type { Service } from '../service';

type MoveOperation = 'approveCaseConsultation' | 'closeCaseConsultation' | 'contributeToCaseConsultation';

interface Moved {
  readonly action: 'APPROVE' | 'CLOSE' | 'CONTRIBUTE';
  readonly state: string;
  readonly happened: Happening<'CASE_CONSULTATION'>;
  readonly change: Change;
  readonly handling?: ExchangeRow['handling'];
  readonly detail?: Readonly<Record<string, string>>;
}

/** Organizations that take part now; the cell itself is nobody's address. */
async function participants(service: Service, row: ExchangeRow): Promise<readonly string[]> {
  const rows = await service.db
    .selectFrom('audience')
    .select('organisation_id')
    .where('exchange_id', '=', row.id)
    .where('valid_to', 'is', null)
    .execute();
  return rows.map((each) => each.organisation_id);
}

async function moveConsultation(
  service: Service,
  caller: Caller,
  message: Message,
  id: string,
  operation: MoveOperation,
  said: { readonly situation: Partial<Situation>; readonly facts: Partial<ExchangeFacts> },
  how: (row: ExchangeRow, facts: ExchangeFacts, at: Date) => Moved | Promise<Moved>,
): Promise<Receipt> {
  return write(service, async () => {
    const found = await findExchange(service.db, caller.organisation.id, 'CASE_CONSULTATION', id);
    const { row } = found;
    const facts = { ...exchangeFacts(service.register, caller, found), ...said.facts };
    const { action: policyAction, purposes } = operations[operation];
    const decision = decide(
      policyAction,
      callerFacts(service.register, caller),
      facts,
      situation({ purpose: row.purpose, admitted: purposes, motive: true, ...said.situation }),
    );
    if (!decision.allowed) throw new Refusal(decision.problem, { rules: decision.rules });
    const at = new Date();
    const { action, state, happened, change, handling, detail } = await how(row, facts, at);
    const organisationId = caller.organisation.id;
    const receipt: Receipt = {
      receipt: 'ACCEPTED',
      messageId: message.id,
      exchangeId: row.id,
      state,
      occurredAt: at.toISOString(),
      href: hrefOf(row),
    };
    const told = [
      ...(await participants(service, row)),
      ...(change.audience ?? []).map((each) => each.organisation_id),
    ].filter((each) => each !== organisationId);
    return {
      receipt,
      change: {
        ...change,
        claim: claimOf(caller, message, receipt),
        update: {
          id: row.id,
          expectedVersion: row.version,
          // When something was contributed is for those who were there, so it is no change of the consultation itself.
          set: {
            ...row,
            state,
            handling: handling ?? row.handling,
            changed_at: action === 'CONTRIBUTE' ? row.changed_at : at,
          },
        },
        steps: [
          {
            exchange_id: row.id,
            version: row.version + 1,
            action,
            state,
            receipt: null,
            organisation_id: organisationId,
            acting_function:
              action === 'APPROVE'
                ? (approvingFunction(caller, ['MAYOR', 'AUTHORISER'], row.submitted_function) ?? 'MAYOR')
                : actingFunction(caller),
            occurred_at: at,
            reason_code: null,
            on_behalf_of: caller.onBehalfOf ?? null,
          },
        ],
        deliveries: told.map((each) => tell(each, row, happened, state, at)),
        audit: [
          {
            kind: `consultation.${happened}`,
            organisationId,
            subjectId: row.id,
            detail: { state, onBehalfOf: caller.onBehalfOf ?? null, ...detail },
          },
        ],
      },
    };
  });
}

/**
 * The second pair of eyes on opening a case. From here on the statutory members know of it.
 * @throws Refusal resourceNotFound, fourEyesRequired, missingPermission, illegalTransition
 */
export function approveConsultation(service: Service, caller: Caller, message: Message, id: string): Promise<Receipt> {
  const said = { situation: {}, facts: {} };
  return moveConsultation(service, caller, message, id, 'approveCaseConsultation', said, (row, _facts, at) => {
    if (row.state !== 'PROPOSED') throw new Refusal('illegalTransition');
    const members = service.register.livc(row.recipient_id)?.memberIds ?? [];
    return {
      action: 'APPROVE',
      state: 'OPEN',
      happened: 'opened',
      change: { audience: members.map((memberId) => joining(row, memberId, 'MEMBER', at)) },
    };
  });
}

export type Contribution = {
  readonly motive: string;
  readonly classification?: Classification | undefined;
  readonly content: components['schemas']['CaseContent'];
};

/** Whoever may not see a category may not contribute it either. */
function refuseUnseen(service: Service, caller: Caller, row: ExchangeRow, facts: ExchangeFacts, content: Contribution) {
  for (const category of contentFacts(content.content).categories) {
    const decision = decide(
      'see',
      callerFacts(service.register, caller),
      facts,
      situation({
        purpose: row.purpose,
        admitted: operations.contributeToCaseConsultation.purposes,
        categories: [category],
      }),
    );
    if (!decision.allowed) {
      throw new Refusal('missingPermission', {
        rules: decision.rules,
        issues: [
          {
            type: 'categoryNotPermitted',
            in: 'body',
            name: `/content/${category}`,
            title: 'You may not contribute this category',
          },
        ],
      });
    }
  }
}

/** @throws Refusal resourceNotFound, missingPermission, classificationRefused, legalBasisNotActive */
export function contribute(
  service: Service,
  caller: Caller,
  message: Message,
  id: string,
  contribution: Contribution,
): Promise<Receipt> {
  const { categories, secret, marked, handling } = contentFacts(contribution.content);
  const said = {
    situation: { categories, secret, marked, classification: contribution.classification ?? ('NONE' as const) },
    facts: { regime: regimeOf(caller.organisation.kind, undefined), recipientRegime: 'GDPR' as const },
  };
  return moveConsultation(
    service,
    caller,
    message,
    id,
    'contributeToCaseConsultation',
    said,
    async (row, facts, at) => {
      if (row.state !== 'OPEN') throw new Refusal('illegalTransition');
      refuseUnseen(service, caller, row, facts, contribution);
      const { motive } = contribution;
      const { content, attachments } = await withAttachments(service, caller, row.case_id, contribution.content);
      const part = await sealedPart(service, row, 'CONTRIBUTION', caller.organisation.id, at, { motive, content });
      return {
        action: 'CONTRIBUTE',
        state: row.state,
        happened: 'contributed',
        handling: strictest([row.handling, handling]),
        detail: { contentDigest: digestOf(part.sealed) },
        change: {
          ...naming(attachments, row.id, part.id, at),
          contents: [part],
        },
      };
    },
  );
}

/** @throws Refusal resourceNotFound, missingPermission, illegalTransition */
export function closeConsultation(service: Service, caller: Caller, message: Message, id: string): Promise<Receipt> {
  const said = { situation: {}, facts: {} };
  return moveConsultation(service, caller, message, id, 'closeCaseConsultation', said, (row) => {
    if (row.state !== 'OPEN' && row.state !== 'PROPOSED') throw new Refusal('illegalTransition');
    return { action: 'CLOSE', state: 'CLOSED', happened: 'closed', change: {} };
  });
}
